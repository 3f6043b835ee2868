"""The office's own wording beside its data: taken where it is sound, named where it is not."""

from pathlib import Path

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.paths import bundled
from saltdesk.services.desk import wording
from saltdesk.services.house import maintenance
from saltdesk.services.notices import issuing
from saltdesk.storage.tables.base import database
from tests.arranging import arranged
from tests.services.papers import issued, sample_values

CODE = "chase_letter"
SHIPPED = (bundled("reports") / f"{CODE}.toml").read_text(encoding="utf-8")


@pytest.fixture
def own(desk, folder: Path):
    """Write the office's own template of the chase letter."""

    def write(old: str, new: str) -> None:
        assert old in SHIPPED
        (folder / "reports").mkdir(exist_ok=True)
        (folder / "reports" / f"{CODE}.toml").write_text(SHIPPED.replace(old, new), encoding="utf-8")
        wording.use_own_wording(folder / "reports")

    return write


@pytest.fixture(autouse=True)
def _shipped_wording_afterwards(tmp_path: Path):
    yield
    wording.use_own_wording(tmp_path / "nowhere")


def test_the_office_words_its_papers_without_touching_the_program(desk, own):
    own("办结。", "办结（本局自拟）。")
    assert "本局自拟" in issued(desk, CODE).content
    assert maintenance.problems(desk) == []


def test_another_office_does_not_see_these_words(desk, own, tmp_path):
    own("办结。", "办结（本局自拟）。")
    desk.store.close()
    other = maintenance.open_desk(tmp_path / "另一单位", desk.actor, desk.clock, create=True)
    assert "本局自拟" not in issued(other, CODE).content
    other.store.close()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (f'code = "{CODE}"', 'code = "reply"', "code 应为 chase_letter"),
        ("{case_title}", "{case_titel}", "字段 case_titel"),
        ('form = "letter"', 'form = "letter', "格式有误"),
    ],
)
def test_broken_wording_is_named_with_its_file_and_stops_only_its_kind(desk, own, old, new, said):
    own(old, new)
    (problem,) = maintenance.problems(desk)
    assert f"{CODE}.toml" in problem
    assert said in problem
    kind = KIND_BY_CODE[CODE]
    with pytest.raises(RuleError, match=said):
        issuing.compose_draft(desk, kind, sample_values(KIND_BY_CODE["reply"], desk.clock.today()))
    assert issued(desk, "complaint_registration").number


def test_no_wording_drops_what_a_paper_must_carry(desk, folder):
    field = '    { name = "demand", label = "商请事项", clause = "D3.3.0", kind = "long" },\n'
    block = '    { kind = "paragraph", text = "{demand}" },\n'
    assert field in SHIPPED
    assert block in SHIPPED
    (folder / "reports").mkdir()
    bare = SHIPPED.replace(field, "").replace(block, "")
    (folder / "reports" / f"{CODE}.toml").write_text(bare, encoding="utf-8")
    wording.use_own_wording(folder / "reports")
    with pytest.raises(RuleError, match="商请事项（demand）是必备内容") as caught:
        wording.template(CODE)
    assert caught.value.problems[0].clause == "D3.3.0"


def test_the_kept_words_of_a_notice_that_were_altered_are_found(desk):
    notice = issued(desk, CODE)
    with arranged(desk):
        database.execute_sql("UPDATE notice SET content = replace(content, '2026年', '2027年')")
    assert f"文书 {notice.number} 的登记内容与内容校验值不符。" in maintenance.problems(desk)


def test_the_numbers_begin_anew_each_year(desk):
    from datetime import date

    from saltdesk.domain.base.clock import FixedClock

    first = issued(desk, "complaint_registration")
    desk.clock = FixedClock(date(2027, 1, 4))
    second, third = (issued(desk, "complaint_registration") for _ in range(2))
    numbers = [notice.number for notice in (first, second, third)]
    assert numbers == ["郑盐投登〔2026〕1号", "郑盐投登〔2027〕1号", "郑盐投登〔2027〕2号"]
