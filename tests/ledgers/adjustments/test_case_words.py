"""What the page and the report of an adjustment tell: its facts, papers, contacts, reviews and rounds."""

from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Answer
from saltdesk.domain.adjustments.case_files import ContactManner, LinkContact
from saltdesk.domain.base.clock import FixedClock
from saltdesk.ledgers.adjustments import case as words
from saltdesk.services.adjustments import adjustments, case_files
from tests.services.procedure import end_link


@pytest.fixture
def objected(desk):
    """An adjustment whose first approval met an objection, with a chase logged."""
    days = iter(((9, 26), (9, 27), (10, 9), (10, 11), (10, 12), (10, 13)))

    def end(code: str, **values) -> None:
        day = date(2016, *next(days))
        desk.clock = FixedClock(day)
        end_link(desk, case.id, code, day, **values)

    desk.clock = FixedClock(date(2016, 9, 8))
    typed = Adjustment(
        title="条例修订", basis_document="公告第1号", promulgated_on=date(2016, 9, 8), content="更新依据"
    )
    case = adjustments.open_adjustment(desk, typed)
    end("apply")
    end("forward", leads=("fzb",))
    link = adjustments.link_of(case.id, "review")
    desk.clock = FixedClock(date(2016, 9, 29))
    contact = LinkContact(case.id, link.id, date(2016, 9, 29), ContactManner.PHONE, matter="询问进度")
    case_files.log_contact(desk, contact)
    for code, values in (("review", {}), ("approve", {}), ("confirm", {"answer": Answer.OBJECTED})):
        end(code, **values)
    end("objection")
    return case.id


def cells(desk, columns, rows) -> list[dict[str, str]]:
    return [{column.name: column.text(desk, row) for column in columns} for row in rows]


def test_facts_are_told_for_a_case_and_its_round(objected, desk):
    case = adjustments.ADJUSTMENTS.get(objected)
    told = {name: text for name, _, text in words.case_facts(desk, case)}
    assert "公告第1号" in told.values()
    assert words.change_rows(objected) == []


def test_papers_and_contacts_name_the_link_they_belong_to(objected, desk):
    links = adjustments.links_of(objected)
    names = words.link_names(links)
    assert names[0] == "本案"
    assert any("第2轮" in name for name in names.values())
    papers = cells(desk, words.PAPER_COLUMNS, words.paper_rows(objected, links))
    assert papers
    assert all(one["where"] for one in papers)
    (contact,) = cells(desk, words.CONTACT_COLUMNS, words.contact_rows(objected, links))
    assert (contact["matter"], contact["manner"]) == ("询问进度", "电话")


def test_a_round_tells_the_objection_and_until_when_it_could_be_made(objected, desk):
    links = adjustments.links_of(objected)
    first = cells(desk, words.ROUND_COLUMNS, words.round_rows(desk, links))[0]
    assert (first["answer"], first["objected_on"]) == ("有异议", "2016-10-13")
    assert "2016-10-13（从严）" in first["object_until"]
    assert all(title.startswith("第") for title, _ in words.joint_facts(links, objected))
