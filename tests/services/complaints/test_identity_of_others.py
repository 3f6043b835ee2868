"""Every way out of a complaint for an office that may not know the complainant: the text is masked."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from openpyxl import load_workbook

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.links import LinkKind
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.ledgers.complaints.facts import fact_values
from saltdesk.ledgers.notices import NOTICE_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.complaints import earlier as complaint_earlier
from saltdesk.services.complaints import files, handling, links
from saltdesk.services.complaints.intake import supplement_complaint
from saltdesk.services.corrections.correct import correct
from saltdesk.services.house import trail
from saltdesk.services.notices import issuing
from saltdesk.services.notices.issued import check_paper, notices_of
from saltdesk.services.notices.values import prefilled
from saltdesk.storage import series
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.workbooks.writing import write_ledger
from tests.services import complaint_cases as cases
from tests.services.papers import paper

TOLD = "我叫赵示例，电话6000-1234，住郑州市虚构区示例路1号院2号楼，窗口不收材料。"
IDENTITY = ("赵示例", "赵 示例", "6000-1234", "60001234", "示例路1号院")


def tells(value: object) -> list[str]:
    """Return the details of the complainant that a value shows."""
    return [detail for detail in IDENTITY if detail in str(value)]


@pytest.fixture
def case(desk, today):
    """Return an accepted complaint whose texts all tell who complains."""
    made = cases.accepted(desk, facts=TOLD, materials="赵 示例的收据", remark="赵示例又来电")
    handling.add_step(desk, made.id, today, "与赵示例（0371 6000 1234）通话。")
    files.attach_material(desk, made.id, ComplaintAttachment(name="赵示例的收据.jpg"))
    handling.record_investigation(desk, made.id, "赵示例所说属实。")
    return COMPLAINTS.get(made.id)


@pytest.fixture
def handler(at_office):
    """Return the desk of the handling office, which may not know the complainant."""
    return at_office("fz")


def read_ways(desk, case, tmp_path):
    """Yield name and content of every way by which the person at the desk reads the complaint."""
    yield "lookup.get", lookup.get(Area.COMPLAINTS, case.id, desk)
    yield "lookup.load", lookup.load(Area.COMPLAINTS, [case.id], desk)
    yield "ledger", COMPLAINT_LEDGER.records(desk, [case.id])
    yield "facts", fact_values(lookup.get(Area.COMPLAINTS, case.id, desk))
    yield "steps", handling.steps_of(desk, case.id)
    yield "material", files.materials_of(desk, case.id)
    yield "detail sheet", [list(part.rows(desk, [case.id])) for part in COMPLAINT_LEDGER.details]
    yield "trail of the record", trail.timeline(Area.COMPLAINTS, case.id, desk)
    yield "whole trail", list(trail.entries_for(desk))
    yield "earlier", complaint_earlier.earlier(desk, cases.intake(facts=TOLD))
    path = tmp_path / "投诉.xlsx"
    write_ledger(desk, COMPLAINT_LEDGER, Query(), path)
    book = load_workbook(path)
    yield "workbook", [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]


def test_every_way_out_masks_who_complains(desk, handler, case, tmp_path):
    for way, content in read_ways(handler, case, tmp_path):
        assert tells(content) == [], way
        assert "赵**" in str(content), way


def test_who_may_know_the_complainant_reads_the_texts_as_they_are(desk, at_office, case):
    for reader in (desk, at_office("jh")):
        assert lookup.get(Area.COMPLAINTS, case.id, reader) == case
        assert "赵示例" in handling.steps_of(reader, case.id)[0].what
        assert "赵示例" in str(trail.timeline(Area.COMPLAINTS, case.id, reader))


def test_linked_and_grouped_complaints_are_masked_too(desk, handler, case):
    other = cases.registered(desk, facts="另一件")
    links.link_complaints(desk, other.id, case.id, LinkKind.REPEAT)
    assert tells(links.links_of(handler, other.id)) == []
    links.group_complaints(desk, other.id, (case.id,))
    assert tells(links.members_of(handler, other.id)) == []


@pytest.mark.parametrize("text", ["赵示例", "示例来", "6000-1234", "虚构区"])
def test_a_search_finds_nothing_that_only_the_identity_tells(desk, handler, at_office, text):
    case = cases.accepted(desk, facts="我叫赵示例来电6000-1234，住郑州市虚构区示例路1号院2号楼，不收材料。")
    assert lookup.find(handler, Area.COMPLAINTS, Query(text=text)) == []
    assert sum(lookup.count_by_status(handler, Area.COMPLAINTS, Query(text=text)).values()) == 0
    assert lookup.find(at_office("jh"), Area.COMPLAINTS, Query(text=text)) == [case.id]


@pytest.mark.parametrize("text", ["窗口不收", "材料", "食盐零售"])
def test_a_search_still_finds_the_matter(handler, case, text):
    assert lookup.find(handler, Area.COMPLAINTS, Query(text=text)) == [case.id]


def test_kept_words_of_papers_are_read_by_the_complaints_office_alone(desk, handler, at_office, case):
    kind = KIND_BY_CODE["acceptance_notice"]
    issued = issuing.issue_notice(desk, kind, case.id, prefilled(desk, kind, case.id), paper)
    check = f"{issued.number}|{issued.digest[:16]}"
    for read in (
        lambda at: lookup.get(Area.NOTICES, issued.id, at),
        lambda at: lookup.load(Area.NOTICES, [issued.id], at),
        lambda at: NOTICE_LEDGER.records(at, [issued.id]),
        lambda at: notices_of(Area.COMPLAINTS, case.id, at),
        lambda at: check_paper(at, check).notice,
        lambda at: list(trail.entries_for(at)),
    ):
        assert tells(read(handler)) == []
    assert "赵示例" in lookup.get(Area.NOTICES, issued.id, at_office("jh")).content


def test_what_a_masked_reader_saves_keeps_the_stored_words(desk, at_office):
    case = cases.registered(desk, facts=TOLD, remark="赵示例又来电")
    reader = at_office("bg")
    read: Complaint = lookup.get(Area.COMPLAINTS, case.id, reader)
    assert tells(read) == []
    saved = supplement_complaint(reader, replace(read, occurred_at="示例窗口"))
    assert (saved.facts, saved.remark, saved.occurred_at) == (TOLD, "赵示例又来电", "示例窗口")
    again = lookup.get(Area.COMPLAINTS, case.id, reader)
    corrected = correct(reader, replace(again, matter="另一事项"), "写错了")
    assert (corrected.facts, corrected.matter) == (TOLD, "另一事项")


def test_counts_of_exports_and_imports_are_for_leaders(desk, at_office, case, tmp_path):
    cases.registered(desk, object_office="办公室")
    write_ledger(desk, COMPLAINT_LEDGER, Query(), tmp_path / "全.xlsx")

    def sentence(reader):
        return next(one.sentence for one in trail.entries_for(reader) if one.act == "ledger.export")

    assert "2行" in sentence(desk)
    for office in ("yz", "bg", "fz", "jh"):
        assert "若干行" in sentence(at_office(office))


def test_no_number_tells_of_a_hidden_complaint(desk, at_office):
    """The accused sees their own numbers with holes, as everybody does where nothing is hidden."""
    with series.drawn_from(Random(3)):
        made = [cases.registered(desk, object_office=("办公室", "盐政处")[n % 2]) for n in range(40)]
    accused = at_office("yz")
    seen = lookup.load(Area.COMPLAINTS, lookup.find(accused, Area.COMPLAINTS, Query()), accused)
    assert len(seen) == 20
    running = [int(one.number[5:]) for one in made]
    holes = [later - earlier for earlier, later in pairwise(running)]
    assert len(set(holes)) > 4, "the whole series has holes of every size"
    assert max(holes) > 5
