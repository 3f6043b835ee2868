from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

from saltdesk import paths
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.notices.notice import (
    Blank,
    NoticeForm,
    NoticeTable,
    Signature,
    compose,
    missing_elements,
)
from saltdesk.domain.notices.templates import load_template

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


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_a_template_saved_by_an_editor_of_windows_is_the_same(
    tmp_path: Path, mark: bytes, end: bytes
) -> None:
    file = tmp_path / "sample.toml"
    file.write_bytes(GOOD.encode())
    plain = load_template(file)
    file.write_bytes(mark + GOOD.encode().replace(b"\n", end))
    assert load_template(file) == plain


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


# --- tables, lines to fill in, records

_LAST_BLOCK = '[[block]]\nkind = "paragraph"\ntext = "备注：{note}"'
RICH = GOOD.replace(
    _LAST_BLOCK,
    """[[field]]
name = "rows"
label = "明细"
kind = "rows"

[[block]]
kind = "table"
head = ["序号", "名称", "数量"]
shares = [0.1, 0.6, 0.3]
rows = "{rows}"
numbered = true

[[block]]
kind = "table"
shares = [0.3, 0.7]
rows = [["处室", "{office}"], ["备注", "{note}"]]

[[block]]
kind = "blank"
lines = ["签名（{office}）：", "日期："]

"""
    + _LAST_BLOCK,
)
VALUES = {"bureau": "某局", "number": "甲〔2026〕1号", "office": "某处"}


def test_tables_and_lines_to_fill_in_are_read_and_composed(write) -> None:
    template = load_template(write(RICH))
    rows = [("甲", "1"), ("", ""), ("乙\n丙",)]
    content = compose(template, VALUES | {"rows": rows})
    assert content.blocks[1:] == (
        NoticeTable(("序号", "名称", "数量"), (("1", "甲", "1"), ("2", "乙 丙", "/")), (0.1, 0.6, 0.3)),
        NoticeTable((), (("处室", "某处"), ("备注", "/")), (0.3, 0.7)),
        Blank(("签名（某处）：", "日期：")),
    )


@pytest.mark.parametrize("typed", ["甲｜1\n乙", "甲\t1\r\n\n乙", [("甲", "1"), ("乙", "")], ["甲｜1", "乙"]])
def test_rows_are_typed_or_given(write, typed) -> None:
    content = compose(load_template(write(RICH)), VALUES | {"rows": typed})
    assert content.blocks[1].rows == (("1", "甲", "1"), ("2", "乙", "/"))


def test_rows_that_are_too_wide_are_named_with_their_place(write) -> None:
    with pytest.raises(RuleError, match="明细第2行有3栏，应为2栏") as caught:
        compose(load_template(write(RICH)), VALUES | {"rows": "甲｜1\n乙｜2｜3"})
    assert caught.value.problems[0].field == "rows"


@pytest.mark.parametrize("empty", ["", "｜\n ｜ ", [], [("", " ")]])
def test_rows_without_text_count_as_missing(write, empty) -> None:
    (missing,) = missing_elements(load_template(write(RICH)), VALUES | {"rows": empty})
    assert missing.field == "rows"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[0.1, 0.6, 0.3]", "[0.1, 0.6]", "宽度之和应为 1"),
        ("[0.1, 0.6, 0.3]", '["窄"]', "缺少各栏宽度"),
        ("[0.1, 0.6, 0.3]", "[0.4, 0.6]", "表头有 3 栏，宽度有 2 栏"),
        ("[0.1, 0.6, 0.3]", "[-0.1, 0.6, 0.5]", "宽度之和应为 1"),
        ('rows = "{rows}"', 'rows = "{row}"', "字段 row 应在"),
        ('rows = "{rows}"', 'rows = "{office}"', "字段 office 应在"),
        ('rows = "{rows}"', 'rows = "几行"', "应为一个字段"),
        ('rows = "{rows}"', "rows = 3", "应为一个字段，或各行"),
        ('["处室", "{office}"]', '["处室"]', "各行应有 2 栏"),
        ('["处室", "{office}"]', '["处室", "{rows}"]', "只能用作表格的 rows"),
        ("numbered = true", 'numbered = "是"', "numbered 只能是"),
        ('lines = ["签名', 'line = ["签名', "不认识的项目 line"),
        ("{office}）：", "{offices}）：", "字段 offices 没有"),
        ('kind = "rows"', 'kind = "list"', "字段的 kind 只能是"),
        ('clause = "X0"\n', "", "缺少 clause"),
        ('basis = "某规定第一条"', 'basis = "某规定第二条"', "正文没有引用依据"),
        ('form = "letterhead"', 'form = "letterhead"\ncopies = "一份"', "copies 应为文字列表"),
        ('date = "某日"\n\n[[field]]', 'date = "某日"\nsealed = 1\n\n[[field]]', "sealed 只能是"),
    ],
)
def test_a_broken_table_is_reported_with_file_and_place(write, old: str, new: str, said: str) -> None:
    assert old in RICH
    with pytest.raises(RuleError, match=said) as caught:
        load_template(write(RICH.replace(old, new, 1)))
    assert "sample.toml" in caught.value.sentence


def test_a_record_needs_neither_addressee_nor_signature(write) -> None:
    head, rest = RICH.split("[signature]")
    bare = head.replace('addressee = "{office}："\n', "") + "[[field]]" + rest.split("[[field]]", 1)[1]
    template = load_template(write(bare.replace('"letterhead"', '"record"')))
    assert (template.addressee, template.signature) == ("", Signature("", "", sealed=False))
    for form in ("letterhead", "letter", "form"):
        with pytest.raises(RuleError, match="缺少"):
            load_template(write(bare.replace('"letterhead"', f'"{form}"')))


def test_attachments_are_listed_where_the_template_has_the_field(write) -> None:
    field = '[[field]]\nname = "attachments"\nlabel = "附件"\nrequired = false\nkind = "long"\n\n[[block]]'
    listed = load_template(write(RICH.replace("[[block]]", field, 1)))
    values = VALUES | {"rows": "甲", "attachments": "清单\n\n 照片 "}
    assert compose(listed, values).attachments == ("清单", "照片")
    assert compose(load_template(write(RICH)), values).attachments == ()


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("x = " + "[" * 100_000, "第 2 行括号层数过多"),
        ("x = " + "{y = " * 5_000, "第 2 行括号层数过多"),
        ("x" + ".y" * 20_000 + " = 1", "第 2 行的项目层数过多"),
        ("[x" + " . y" * 20_000 + "]", "第 2 行的项目层数过多"),
    ],
)
def test_what_is_nested_without_end_is_told_with_its_line_at_once(tmp_path: Path, line, sentence) -> None:
    path = tmp_path / "sample.toml"
    path.write_text(f'code = "sample"\n{line}\n', encoding="utf-8")
    start = process_time()
    with pytest.raises(RuleError, match=sentence):
        load_template(path)
    assert process_time() - start < 1
