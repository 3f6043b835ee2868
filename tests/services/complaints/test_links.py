"""Repeats, supplements and joint complaints: links, the search during entry, and counting."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant, IdentityKind
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.domain.complaints.links import Likeness, LinkKind
from saltdesk.domain.lists.items import PowerItem
from saltdesk.domain.lists.versions import ListKind, ListVersion
from saltdesk.domain.registers.publications import Publication
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.complaints import links as links
from saltdesk.services.complaints.earlier import earlier
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.complaints.lists import list_beside, needs_list
from saltdesk.services.lists import lists, versions
from tests.services import complaint_cases as cases
from tests.services.listwork import STEPS

UNLIKE = "来信人反映村口道路照明损坏多日无人修理"


def typed(person=None, **fields):
    """Return the intake of a partly filled form."""
    return Intake(Complaint(received_at=cases.NOW, **fields), person or Complainant())


def likeness(desk, intake):
    return [(one.complaint.id, one.likeness) for one in earlier(desk, intake)]


def test_a_link_is_seen_from_both_sides(desk):
    first, second = cases.registered(desk), cases.registered(desk)
    links.link_complaints(desk, second.id, first.id, LinkKind.REPEAT)
    (later,), (before,) = links.links_of(desk, first.id), links.links_of(desk, second.id)
    assert (later.complaint.id, later.label, later.is_earlier) == (second.id, "被重复", False)
    assert (before.complaint.id, before.label, before.is_earlier) == (first.id, "重复", True)


def test_the_same_link_is_kept_once_and_takes_its_last_kind(desk):
    first, second = cases.registered(desk), cases.registered(desk)
    links.link_complaints(desk, second.id, first.id, LinkKind.REPEAT)
    again = links.link_complaints(desk, second.id, first.id, LinkKind.SUPPLEMENT)
    links.link_complaints(desk, first.id, second.id, LinkKind.SUPPLEMENT)
    assert [one.link for one in links.links_of(desk, first.id)] == [again]


def test_nothing_is_linked_with_itself_and_a_wrong_link_is_taken_back(desk):
    first, second = cases.registered(desk), cases.registered(desk)
    with pytest.raises(RuleError, match="自己"):
        links.link_complaints(desk, first.id, first.id, LinkKind.REPEAT)
    link = links.link_complaints(desk, second.id, first.id, LinkKind.REPEAT)
    with pytest.raises(RuleError, match="理由"):
        links.unlink_complaints(desk, link.id, " ")
    links.unlink_complaints(desk, link.id, "不是同一件事")
    assert links.links_of(desk, first.id) == ()


def test_a_repeat_is_linked_as_it_is_registered(desk):
    first = cases.registered(desk)
    second = register_complaint(desk, replace(cases.intake(), earlier=first.id))
    assert [one.complaint.id for one in links.links_of(desk, second.id)] == [first.id]


def test_joint_handling_leaves_every_complaint_its_number_and_counts_it_once(desk):
    three = [cases.registered(desk) for _ in range(3)]
    grouped = links.group_complaints(desk, three[0].id, [one.id for one in three])
    assert [one.number for one in grouped] == ["2026-0001", "2026-0002", "2026-0003"]
    assert {one.group for one in grouped} == {three[0].id}
    assert [one.id for one in links.members_of(desk, three[2].id)] == [one.id for one in three]
    assert dict(COMPLAINT_LEDGER.counters(desk, Query()))["共"] == 3
    assert len(lookup.find(desk, Area.COMPLAINTS, Query())) == 3
    detail = {column.name: column for column in COMPLAINT_LEDGER.columns}["leading"]
    assert [detail.text(desk, one) for one in grouped] == ["", "2026-0001", "2026-0001"]


def test_a_group_takes_no_member_of_another_and_no_closed_case(desk):
    four = [cases.registered(desk) for _ in range(4)]
    links.group_complaints(desk, four[0].id, (four[1].id,))
    with pytest.raises(RuleError, match="已与 2026-0001 串并"):
        links.group_complaints(desk, four[2].id, (four[1].id,))
    with pytest.raises(RuleError, match="至少再选择"):
        links.group_complaints(desk, four[2].id, (four[2].id,))
    closed = cases.answered(desk)
    with pytest.raises(RuleError, match="已答复"):
        links.group_complaints(desk, four[2].id, (closed.id,))
    assert len(links.group_complaints(desk, four[0].id, (four[3].id,))) == 2
    assert len(links.members_of(desk, four[0].id)) == 3
    assert links.members_of(desk, four[2].id)[0].id == four[2].id


def test_the_same_telephone_is_found_in_every_place_it_can_stand(desk):
    contact = cases.registered(desk)
    caller = register_complaint(desk, typed(Complainant(caller_number="60001234"), facts=UNLIKE))
    speaker = register_complaint(
        desk,
        replace(
            cases.intake(Channel.VISIT, head_count=2, facts=UNLIKE, matter=""),
            complainant=replace(cases.intake(Channel.VISIT).complainant, contact=""),
            representatives=(cases.Representative(name="代表示例", phone="0371 60001234"),),
        ),
    )
    found = earlier(desk, typed(Complainant(contact="6000-1234")))
    assert {one.complaint.id for one in found} == {contact.id, caller.id, speaker.id}
    assert {one.likeness for one in found} == {(Likeness.PHONE,)}
    assert found[0].why == "同一电话"


def test_half_a_number_and_an_empty_form_find_nothing(desk):
    cases.registered(desk)
    for person in (Complainant(), Complainant(contact="6000"), Complainant(credit_code="91")):
        assert earlier(desk, typed(person)) == ()
    assert earlier(desk, typed(facts="窗")) == ()


def test_the_same_document_is_the_surest(desk):
    cases.registered(desk)
    known = cases.registered(desk, Channel.VISIT)
    person = Complainant(id_kind=IdentityKind.OTHER, id_number="示例 0001", contact="60001234")
    first = earlier(desk, typed(person))[0]
    assert (first.complaint.id, first.likeness[:2]) == (known.id, (Likeness.IDENTITY, Likeness.PHONE))


def test_the_same_credit_code_is_found(desk):
    code = "00000000-0"
    firm = Complainant(name="示例公司", credit_code=code)
    known = register_complaint(desk, typed(firm, facts=UNLIKE))
    assert likeness(desk, typed(Complainant(credit_code="000000000"))) == [(known.id, (Likeness.IDENTITY,))]


def test_similar_words_are_found_open_or_closed_and_other_words_are_not(desk):
    closed = cases.answered(desk)
    cases.registered(desk, facts=UNLIKE, matter="道路照明", object_office="办公室")
    again = typed(facts="到窗口去，还是要求另交街道证明，可清单里没有这一项啊。", matter="零售许可证核发")
    assert likeness(desk, again) == [(closed.id, (Likeness.TEXT,))]
    same_office = replace(again, complaint=replace(again.complaint, object_office="盐政处"))
    assert likeness(desk, same_office) == [(closed.id, (Likeness.OBJECT, Likeness.TEXT))]


def test_a_stored_complaint_is_not_its_own_earlier_one(desk):
    case = cases.registered(desk)
    assert earlier(desk, Intake(case, cases.PERSON)) == ()


def test_the_newest_are_shown_first_and_no_more_than_asked_for(desk):
    made = [cases.registered(desk).id for _ in range(12)]
    found = earlier(desk, cases.intake(), limit=3)
    assert [one.complaint.id for one in found] == made[:-4:-1]


def published(desk):
    item = lists.add_power(
        desk,
        PowerItem(
            code="01-001", name="食盐零售许可证核发", legal_basis="条例第二十三条", flow="受理", steps=STEPS
        ),
    )
    draft = lists.add_power(desk, PowerItem(code="01-002", name="草拟事项", legal_basis="条例"))
    version = versions.draft_version(desk, ListVersion(ListKind.POWERS, items=(item.id,)))
    today = desk.clock.today()
    versions.report_version(desk, version.id, today, "报审文号")
    versions.confirm_version(desk, version.id, today, "市审改办", "审定文号")
    versions.publish_version(desk, version.id, today, (Publication(place="示例网站"),))
    return item.id, draft.id


def test_the_list_of_the_day_stands_beside_the_claim(desk, today):
    listed, draft = published(desk)
    case = cases.registered(
        desk,
        kind=cases.ComplaintKind.CANCELLED_CONTINUED,
        items=(draft, listed),
        occurred_on=today,
        received_at=datetime(2026, 11, 23, 8, 0),
    )
    assert needs_list(case)
    first, second = list_beside(desk, case)
    assert (first.listed, first.item.id, second.listed.record.id, second.day) == (None, draft, listed, today)
    assert "不在清单内" in first.sentence
    assert second.sentence.startswith("2026-11-23在清单内：01-001 食盐零售许可证核发")
    before = replace(case, occurred_on=date(2026, 11, 1))
    assert not any(one.listed for one in list_beside(desk, before))
    assert not needs_list(replace(case, kind=cases.ComplaintKind.RED_TAPE))


def test_an_item_that_does_not_exist_cannot_be_linked(desk):
    with pytest.raises(RuleError, match="不存在"):
        cases.registered(desk, items=(99,))
