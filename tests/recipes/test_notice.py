"""The recipe of a notice: kind, template, effects, samples and a record; it is filled, issued and printed."""

import pytest

from tests.recipes.scratch import TABLES

pytestmark = pytest.mark.slow

KINDS = "saltdesk/domain/notices/kinds.py"
EFFECTS = "saltdesk/services/notices/effects.py"
PAPERS = "saltdesk/services/inspections/papers.py"
SAMPLES = "tests/documents/golden/samples.toml"
MAKERS = "tests/services/papers.py"
TEMPLATE = "reports/closing_letter.toml"
BASIS = "《郑州市盐业管理局权责清单运行配套机制》（郑盐局〔2016〕5号）"
KIND = """CLOSING_LETTER = NoticeKind(
    "closing_letter",
    "检查结论告知书",
    _INSPECTIONS,
    _INSPECT,
    "R2.3.6",
    _VISITED,
)"""
WORDING = """# 检查结论告知书: what an inspection came to, for the office inspected (R2.3.6).

code = "closing_letter"
form = "letter"
title = "检查结论告知书"
series = "郑盐检结〔{year}〕{n}号"
agency = "{bureau}"
number = "{number}"
addressee = "{office}："
clause = "R2.3.6"
basis = "@BASIS"
copies = ["送被检查处室", "附卷"]

field = [
    { name = "inspection_number", label = "检查编号", clause = "R2.3.1" },
    { name = "office", label = "被检查处室", clause = "R2.3.6" },
    { name = "result", label = "检查结论", clause = "R2.3.6", kind = "long" },
    { name = "bureau", label = "发文机关" },
    { name = "notice_date", label = "成文日期", kind = "date" },
    { name = "number", label = "文书编号" },
]

block = [
    { kind = "paragraph", text = "@BASIS第二部分（三）第6项，检查{inspection_number}的结论如下：" },
    { kind = "paragraph", text = "{result}" },
]

[signature]
agency = "{bureau}"
date = "{notice_date}"
"""
FILL = '''@about_inspection
def closing_letter(_desk: Desk, inspection: Inspection) -> Values:
    """Return what was said at the end of the inspection."""
    return {
        "inspection_number": inspection.number,
        "office": inspection.office,
        "result": inspection.feedback_text,
    }


'''
SAMPLE = """[closing_letter]
result = "未发现违反清单的情形。"
"""
SERVICES = "tests/services/notices/test_effects.py", "tests/services/notices/test_values.py"
OF_THE_KIND = "closing_letter or each_kind_has or tried_on"


def add_notice(scratch):
    scratch.before(
        KINDS,
        'CASE_ACCEPTANCE = NoticeKind("case_acceptance", "受理通知书", _POWER_CASES, (), "P1.2.7", _AT_WORK)',
        KIND,
    )
    scratch.after(KINDS, "    REFERRAL_LETTER,", "    CLOSING_LETTER,")
    scratch.write(TEMPLATE, WORDING.replace("@BASIS", BASIS))
    referral = "    NoticeEffects(kinds.REFERRAL_LETTER, {Area.ACCOUNTABILITY: answerable.referral_letter}),"
    row = "    NoticeEffects(kinds.CLOSING_LETTER, {Area.INSPECTIONS: inspections.closing_letter}),"
    scratch.after(EFFECTS, referral, row)
    feedback = "@about_inspection\ndef oral_feedback_record(_desk: Desk, inspection: Inspection) -> Values:"
    scratch.before(PAPERS, feedback, FILL.rstrip("\n") + "\n\n")
    scratch.before(SAMPLES, "[complaint_handover]", SAMPLE)
    scratch.after(MAKERS, '    "oral_feedback_record": fed_back,', '    "closing_letter": fed_back,')


def test_a_kind_is_filled_issued_and_printed(scratch):
    add_notice(scratch)
    printed = TABLES, "tests/documents/test_golden.py", "-k", "closing_letter"
    scratch.fails(*printed)
    scratch.tests(*printed, SALTDESK_GOLDEN="write")
    scratch.tests(*SERVICES, "-k", OF_THE_KIND)
    scratch.checks()


def test_a_template_is_checked_on_reading(scratch):
    add_notice(scratch)
    scratch.instead(TEMPLATE, "{result}", "{outcome}")
    read = "from saltdesk.services.desk.wording import template; template('closing_letter')"
    assert "outcome" in scratch.answer("-c", read).stderr
