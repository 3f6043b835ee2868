from __future__ import annotations

from pathlib import Path

import pytest

from saltdesk import paths
from saltdesk.domain.errors import EnvironmentProblem, RuleError
from saltdesk.domain.notice_templates import load_template
from saltdesk.domain.notices import NoticeForm

GOOD = """\
code = "sample"
form = "letterhead"
title = "通知"
series = "甲〔{year}〕{n}号"
agency = "{bureau}文件"
number = "{number}"
addressee = "{office}："
clause = "X0"
basis = "某规定第一条"

[signature]
agency = "{bureau}"
date = "某日"

[[field]]
name = "bureau"
label = "机关"
clause = "X1"

[[field]]
name = "number"
label = "文号"

[[field]]
name = "office"
label = "处室"

[[field]]
name = "note"
label = "备注"
required = false

[[block]]
kind = "paragraph"
text = "依照某规定第一条，通知如下："

[[block]]
kind = "paragraph"
text = "备注：{note}"
needs = ["note"]

[imprint]
copies_to = "某局"
issuer = "{bureau}办公室"
date = "某日"
"""


@pytest.fixture
def write(tmp_path: Path):
    def write(text: str) -> Path:
        file = tmp_path / "sample.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


def test_a_good_template_is_read_whole(write) -> None:
    template = load_template(write(GOOD))
    assert template.form is NoticeForm.LETTERHEAD
    assert [(e.field, e.label, e.clause, e.required) for e in template.elements] == [
        ("bureau", "机关", "X1", True),
        ("number", "文号", "", True),
        ("office", "处室", "", True),
        ("note", "备注", "", False),
    ]
    assert template.blocks[1].needs == ("note",)
    assert template.imprint is not None
    assert template.receipt is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('title = "通知"', 'title = "通知', "sample.toml 第 3 行格式有误"),
        ('title = "通知"\n', "", "缺少 title"),
        ('title = "通知"', "title = 5", "第 3 行有误：缺少 title"),
        ('title = "通知"', 'titel = "通知"', "第 3 行有误：不认识的项目 titel"),
        ('form = "letterhead"', 'form = "poster"', "form 只能是 form、letterhead、letter、record"),
        ("{office}：", "{offices}：", "第 7 行有误：字段 offices 没有在"),
        ("{office}：", "{Office}：", "花括号"),
        ("{office}：", "{office：", "花括号不成对"),
        ("{n}号", "号", "series 必须含有"),
        ("{n}号", "{m}号", "字段 m 没有"),
        ('needs = ["note"]', "", "字段 note 可以为空"),
        ('needs = ["note"]', 'needs = ["notes"]', "needs 中的字段 notes"),
        ('needs = ["note"]', 'needs = "note"', "应为文字列表"),
        ('kind = "paragraph"', 'kind = "para"', "段落类型只能是"),
        ("required = false", 'required = "no"', "字段 note 的 required"),
        ('name = "office"', 'name = "number"', "字段 number 重复"),
        ("[signature]\n", "[signatures]\n", "不认识的项目 signatures"),
        ('issuer = "{bureau}办公室"', "", r"\[imprint\] 中缺少 issuer"),
    ],
)
def test_a_broken_template_is_reported_with_file_and_place(write, old: str, new: str, said: str) -> None:
    assert old in GOOD
    with pytest.raises(RuleError, match=said) as caught:
        load_template(write(GOOD.replace(old, new, 1)))
    assert "sample.toml" in caught.value.sentence


@pytest.mark.parametrize("table", ["field", "block"])
def test_a_template_without_fields_or_blocks_is_refused(write, table: str) -> None:
    head = GOOD.split("[[field]]")[0]
    rest = "" if table == "field" else '[[field]]\nname = "bureau"\nlabel = "机关"\n'
    with pytest.raises(RuleError, match=table):
        load_template(write(head + rest))


def test_a_receipt_that_is_no_section_is_refused(write) -> None:
    with pytest.raises(RuleError, match="receipt"):
        load_template(write('receipt = "x"\n' + GOOD))


def test_a_template_in_another_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "sample.toml"
    file.write_bytes(GOOD.encode("gb18030"))
    with pytest.raises(RuleError, match="UTF-8"):
        load_template(file)


def test_a_missing_template_is_a_problem_of_the_surroundings(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"gone\.toml"):
        load_template(tmp_path / "gone.toml")


@pytest.mark.parametrize("file", sorted(paths.bundled("reports").glob("*.toml")), ids=lambda file: file.stem)
def test_every_shipped_notice_template_is_sound(file: Path) -> None:
    template = load_template(file)
    assert template.code == file.stem
