"""One line finds records of every ledger, with the rights of the person asking (domain 2.2)."""

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.finding_anything import MOST_OF_A_LEDGER, hits, recent_hits, searched_ledgers
from saltdesk.ledgers.registry import every_ledger
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house.manual import pages, pages_about
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS


@pytest.fixture(scope="module")
def module_bureau(sample_bureau, tmp_path_factory):
    """Yield one sample bureau for the tests here, which change nothing."""
    from saltdesk.domain.base.clock import FixedClock
    from saltdesk.services.house.maintenance import open_desk
    from tests.days import TODAY
    from tests.people import LEADER

    folder = tmp_path_factory.mktemp("finding") / "示例"
    sample_bureau(TODAY, folder)
    opened = open_desk(folder, LEADER, FixedClock(TODAY))
    yield opened
    opened.store.close()


def found(desk, text):
    return [hit for group in hits(desk, text) for hit in group]


def test_a_number_leads_to_its_record_in_every_ledger(module_bureau):
    desk = module_bureau
    for area in (
        Area.COMPLAINTS,
        Area.CASES,
        Area.ADJUSTMENTS,
        Area.INSPECTIONS,
        Area.FINDINGS,
        Area.NOTICES,
    ):
        record = lookup.load(area, lookup.find(desk, area, Query(), 1), desk)[0]
        assert (area, record.id) in {(hit.area, hit.record) for hit in found(desk, record.number)}, area


def test_initials_find_items_and_texts_find_cases(module_bureau):
    titles = [hit.title for hit in found(module_bureau, "syls")]
    assert any("食盐零售许可证核发" in title for title in titles)
    assert any(hit.area is Area.CASES for hit in found(module_bureau, "变更经营地址"))


def test_no_ledger_gives_more_than_a_few(module_bureau):
    for group in hits(module_bureau, "盐"):
        assert 0 < len(group) <= MOST_OF_A_LEDGER
        assert len({hit.area for hit in group}) == 1
    assert found(module_bureau, "  ") == []


def test_hidden_records_and_identities_are_not_found(module_bureau):
    other = as_actor(module_bureau, Actor("样例丙", "yz", "盐政处"))
    complaint = next(one for one in COMPLAINTS.all() if one.object_office == "盐政处")
    assert Area.COMPLAINTS not in {hit.area for hit in found(other, complaint.number)}
    person = next(one for one in COMPLAINANTS.all() if len(one.contact) > 8)
    assert Area.COMPLAINTS not in {hit.area for hit in found(module_bureau, person.contact)}
    stranger = as_actor(module_bureau, Actor("样例甲", "jh", "计划管理处"))
    assert not {Area.CASES, Area.ACCOUNTABILITY} & {hit.area for hit in found(stranger, "2026")}


def test_what_was_opened_last_keeps_its_order_and_drops_what_is_hidden(module_bureau):
    case = lookup.find(module_bureau, Area.CASES, Query(), 1)[0]
    item = lookup.find(module_bureau, Area.POWERS, Query(), 1)[0]
    places = [(Area.CASES, case), (Area.POWERS, item), (Area.POWERS, 99_999)]
    assert [(hit.area, hit.record) for hit in recent_hits(module_bureau, places)] == places[:2]
    stranger = as_actor(module_bureau, Actor("样例甲", "jh", "计划管理处"))
    assert [hit.area for hit in recent_hits(stranger, places)] == [Area.POWERS]


def test_every_ledger_but_the_trail_is_searched_once():
    areas = [ledger.area for ledger in searched_ledgers()]
    assert len(areas) == len(set(areas))
    assert set(areas) == {ledger.area for ledger in every_ledger()} - {Area.TRAIL}


def test_the_manual_is_found_by_its_words_titles_first():
    assert next(one.title for one in pages_about("输入中文", 3)) == "输入中文"
    assert pages_about("权力运行 结果公开", 5)
    assert pages_about("绝无此词", 5) == []
    assert all(one.title and one.text for one in pages())
