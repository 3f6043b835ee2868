"""The counterpart's identity stays in its table; other offices see no case at all (P1.2.7)."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import PowerClass
from saltdesk.ledgers.base.columns import read_rows
from saltdesk.ledgers.cases.cases import CASE_LEDGER, RESULT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.cases import intake
from saltdesk.services.house import trail
from saltdesk.services.house.maintenance import problems
from saltdesk.storage.areas.cases import CASES, COUNTERPARTS
from tests.services.casework import DAY, PERSON


@pytest.fixture
def case(cases):
    return cases.case(PowerClass.PENALTY, party=PERSON, facts="样例摊主无证卖盐，电话13900000000。")


def told(desk):
    return " ".join(
        f"{entry.sentence} {entry.reason} {entry.diffs}" for entry in trail.timeline(Area.CASES, 1, desk)
    )


def test_the_ledger_shows_a_persons_name_masked_and_an_organisations_in_full(case, cases):
    assert case.counterpart == "样**"
    assert cases.case().counterpart == "示例副食店有限公司"


def test_the_workbook_masks_what_the_texts_tell(case, desk):
    columns = [one for one in CASE_LEDGER.sheet_columns() if one.name in ("facts", "counterpart")]
    ((name, facts),) = read_rows(desk, columns, CASE_LEDGER.records(desk, [case.id]))
    assert "样例摊主" not in facts
    assert "13900000000" not in facts
    assert name == "样**"


def test_the_identity_is_told_for_a_reason_and_leaves_an_entry(case, desk, at_office):
    with pytest.raises(RuleError, match="理由"):
        intake.reveal_party(desk, case.id, " ")
    assert intake.reveal_party(at_office("yz"), case.id, "核对送达地址").id_number == PERSON.id_number
    assert "查看办件 办2026-0001 的相对人身份" in told(desk)
    with pytest.raises(NotAllowed):
        intake.reveal_party(at_office("fz"), case.id, "想看")


def test_the_trail_holds_no_identity(case, desk):
    assert PERSON.id_number not in told(desk)
    assert "13900000000" not in told(desk).replace(case.facts, "")
    stored = COUNTERPARTS.first(case=case.id)
    changed = intake.change_party(desk, case.id, replace(stored, name="样例新主"), "登记有误")
    assert CASES.get(case.id).counterpart == "样**"
    assert changed.name == "样例新主"
    assert "样例新主" not in told(desk)
    assert problems(desk) == []


def test_other_offices_find_open_count_and_trace_nothing(case, desk, at_office):
    stranger = at_office("jh")
    assert CASE_LEDGER.find(stranger, Query()) == []
    assert CASE_LEDGER.find(stranger, Query(text="示例事由")) == []
    assert dict(CASE_LEDGER.counters(stranger, Query()))["共"] == 0
    assert RESULT_LEDGER.find(stranger, Query()) == []
    with pytest.raises(NotAllowed):
        lookup.get(Area.CASES, case.id, stranger)
    assert trail.timeline(Area.CASES, case.id, stranger) == []
    assert not any(entry.area == Area.CASES.code for entry in trail.entries_for(stranger))
    assert CASE_LEDGER.find(at_office("bg"), Query()) == [case.id], "办公室 monitors"
    assert CASE_LEDGER.find(at_office("fz"), Query()) == [case.id], "法制室 reviews"


def test_a_wrong_reason_or_number_does_not_change_the_counterpart(case, desk):
    stored = COUNTERPARTS.first(case=case.id)
    with pytest.raises(RuleError, match="理由"):
        intake.change_party(desk, case.id, stored, "")
    with pytest.raises(RuleError, match="身份证号"):
        intake.change_party(desk, case.id, replace(stored, id_number="123"), "改")
    assert COUNTERPARTS.first(case=case.id) == stored
    assert case.received_on == DAY
