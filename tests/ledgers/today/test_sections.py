"""The words of Today: headings with numbers, dates by what they mean, titles without a complainant."""

from dataclasses import replace
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.today.groups import Group, Scope
from saltdesk.ledgers.registry import every_ledger
from saltdesk.ledgers.today.sections import sections
from saltdesk.ledgers.today.titles import Title, titles, titles_of
from saltdesk.services.access.lookup import find
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.today.reading import AgendaReader
from tests.services import complaint_cases as cases
from tests.services import corrections_steps as steps
from tests.services import work_situations


def shown(desk, day=None, **more):
    agenda = AgendaReader().read(desk, Scope.ALL)
    return {one.group: one for one in sections(desk, agenda, day, **more)}


def test_dates_say_what_they_mean(desk):
    steps.opened_adjustment(desk)
    steps.applied_adjustment(desk)
    cases.registered(desk)
    work_situations._officer(desk)
    work_situations._version(desk, confirmed=True)
    found = shown(desk)
    told = {group: one.rows[0].when.text for group, one in found.items()}
    assert told[Group.TODAY] == "●今日"
    assert told[Group.WAITING] == "已等3个工作日"
    assert told[Group.LATER] == "○4日"
    assert told[Group.EXPIRING] == "剩30天"
    assert told[Group.PUBLISH] == "2026-11-23起"
    assert found[Group.WAITING].rows[0].whose == "市审改办"


def test_the_next_act_is_that_of_the_usual_order(desk):
    case = cases.accepted(desk)
    row = shown(desk)[Group.LATER].rows[0]
    assert (row.key, row.act.code, row.what) == (case.id, "complaint.hand", "办理和答复")


def test_a_day_lists_only_what_is_due_on_it(desk):
    cases.registered(desk)
    steps.opened_adjustment(desk)
    found = shown(desk, date(2026, 11, 27))
    assert [(group, one.total) for group, one in found.items()] == [(Group.LATER, 1)]
    assert shown(desk, date(2026, 11, 28)) == {}


def test_a_long_group_is_cut_and_says_so(desk):
    for _ in range(3):
        cases.registered(desk)
    one = shown(desk, most=2)[Group.LATER]
    assert (len(one.rows), one.heading) == (2, "以后到期　3（列出前2件）")
    assert replace(one, is_cut=True).heading == "以后到期　3以上（列出前2件）"


def test_a_complainant_named_in_the_matter_is_masked(desk):
    told = replace(cases.BASE, matter=f"{cases.NAME}反映窗口收费")
    case = register_complaint(desk, Intake(told, Complainant(name=cases.NAME)))
    assert cases.NAME not in titles(desk, Area.COMPLAINTS, [case.id])[case.id].text
    assert "反映窗口收费" in shown(desk)[Group.LATER].rows[0].title.text


def test_every_ledger_has_titles_for_its_records(bureau):
    for ledger in every_ledger():
        if ledger.area is Area.TRAIL:
            continue
        keys = find(bureau, ledger.area, Query(), 3)
        found = titles(bureau, ledger.area, keys)
        assert list(found) == keys, ledger.area
        assert all(title.text for title in found.values()), ledger.area


def test_records_opened_last_keep_their_order_and_drop_what_is_hidden_or_gone(desk, at_office):
    case, finding = cases.registered(desk), steps.collected_finding(desk)
    recent = ((Area.FINDINGS, finding), (Area.COMPLAINTS, case.id), (Area.COMPLAINTS, 999))
    assert [(area, key) for area, key, _ in titles_of(desk, recent)] == [recent[0], recent[1]]
    assert [(area, key) for area, key, _ in titles_of(at_office("yz"), recent)] == [recent[0]]
    assert titles(desk, Area.PEOPLE, [1]) == {}
    assert Title("甲", "").text == "甲"
