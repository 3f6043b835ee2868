"""Templates of the report: the shipped one is sound, and a broken one is refused with its line."""

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.statistics.figure import Section
from saltdesk.domain.statistics.measures import Measure
from saltdesk.domain.statistics.report_template import BlockKind, load_report_template, place_of
from saltdesk.paths import bundled

SHIPPED = bundled("reports") / "statistics" / "statistics_report.toml"


@pytest.fixture
def changed(tmp_path):
    """Write the shipped template with one text replaced."""

    def write(old: str, new: str):
        text = SHIPPED.read_text(encoding="utf-8")
        assert old in text
        path = tmp_path / "statistics_report.toml"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return write


def test_the_shipped_template_has_a_table_for_every_section():
    template = load_report_template(SHIPPED)
    tables = [block.section for block in template.blocks if block.kind is BlockKind.TABLES]
    assert tables == list(Section)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("{complaint.received}件，比", "{complaint.recieved}件，比", "没有名为 complaint.recieved 的指标"),
        ("{complaint.deciding.rate}", "{complaint.deciding}", "没有名为 complaint.deciding 的指标"),
        ("@change", "@chance", "@ 之后只能是 before、year、change、year_change"),
        ("{span}共", "{span共", ""),
        ('when = "complaint.received"', 'when = "complaint"', "没有名为 complaint 的指标"),
        (
            'kind = "tables", section = "accountability"',
            'kind = "charts", section = "accountability"',
            "必备",
        ),
        ('kind = "charts", section = "complaints"', 'kind = "charts"', "要写明是哪一部分"),
        ('section = "complaints"', 'section = "complains"', "section 只能是"),
        ('kind = "heading1"', 'kind = "heading9"', "段落类型只能是"),
        ('agency = "{bureau}"', "", "缺少 agency"),
        ('code = "statistics_report"', 'code = "reply"', "code 应为 statistics_report"),
        ("code =", "codes =", "不认识的项目 codes"),
    ],
)
def test_a_broken_template_is_refused_with_what_is_wrong(changed, old, new, sentence):
    if not sentence:
        old, new, sentence = (
            "本期收到投诉{complaint.received}",
            "本期收到投诉{complaint.received",
            "花括号不成对",
        )
    with pytest.raises(RuleError) as caught:
        load_report_template(changed(old, new))
    assert sentence in caught.value.sentence
    assert "报告模板 statistics_report.toml" in caught.value.sentence


def test_a_place_names_a_figure_or_one_of_its_lines():
    figure, line = place_of("complaint.channel.phone")
    assert (figure.code, line) == ("complaint.channel", "phone")
    assert place_of("complaint.deciding.high")[0].measure is Measure.TERM
    assert place_of("complaint.office.盐政处") is None
    assert place_of("complaint.office")[1] == "total"


def test_a_file_that_is_no_toml_or_missing_is_refused(tmp_path):
    broken = tmp_path / "statistics_report.toml"
    broken.write_text("code = ", encoding="utf-8")
    with pytest.raises(RuleError, match="格式有误"):
        load_report_template(broken)
    with pytest.raises(EnvironmentProblem):
        load_report_template(tmp_path / "nothing.toml")
