"""Shipped basis documents: in every office, editable, cited by decisions (F0.1, A6.2a)."""

from dataclasses import replace
from datetime import date

from saltdesk.domain.lists.laws import LawLevel
from saltdesk.services.desk import basis_documents
from saltdesk.services.desk.basis_documents import ACCOUNTABILITY, LIST_SYSTEM, citation_of
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.registers.laws import edit_law
from saltdesk.storage.areas.people import SETTINGS
from saltdesk.storage.areas.registers import LAWS
from saltdesk.storage.trail import audit

DAY = date(2026, 11, 23)


def test_a_new_office_has_the_documents_that_the_notice_rests_on(desk):
    numbers = [law.document_number for law in LAWS.all()]
    assert numbers == ["郑盐局〔2016〕5号", "郑政文〔2015〕117号", "郑政办〔2016〕12号", "", ""]
    assert citation_of(LIST_SYSTEM, DAY).endswith("（郑政文〔2015〕117号）")
    assert citation_of(ACCOUNTABILITY, DAY) == "《郑州市“五单一网”制度改革责任追究暂行办法》"


def test_papers_cite_what_the_office_made_of_an_entry(desk):
    law = LAWS.first(document_number="郑政文〔2015〕117号")
    edit_law(desk, replace(law, title="示例通知", promulgated_on=date(2015, 1, 1)))
    assert citation_of(LIST_SYSTEM, DAY) == "《示例通知》（郑政文〔2015〕117号）"
    edit_law(desk, replace(LAWS.get(law.id), repealed_on=date(2020, 1, 1)))
    assert citation_of(LIST_SYSTEM, DAY) == ""
    assert citation_of(LIST_SYSTEM, date(2019, 12, 31)) != ""


def test_an_office_of_an_earlier_program_gets_them_once_in_an_act_of_its_own(desk, folder):
    with desk.store.reading():
        pass
    before = len(LAWS.all())
    _forget(desk)
    actor, clock = desk.actor, desk.clock
    desk.store.close()
    again = open_desk(folder, actor, clock)
    assert len(LAWS.all()) == before
    last = list(audit.since(0))[-1]
    assert (last.act, last.sentence) == ("law.ship", "登记随程序提供的依据文件5件")
    again.store.close()
    opened = open_desk(folder, actor, clock)
    assert list(audit.since(0))[-1].seq == last.seq
    desk.store = opened.store


def _forget(desk):
    """Take the marks away, as in an office that was set up before the documents were shipped."""
    note = audit.Note(desk.clock.now(), desk.actor, "people.setup", LAWS.area, "测试")
    note.sentence = "测试"
    with audit.recorded(desk.store, note):
        for row in SETTINGS.all():
            if row.name.startswith("basis_"):
                SETTINGS.remove(row.id)


def test_they_are_documents_without_a_day_that_starts_no_term(desk):
    assert {law.level for law in LAWS.all()} == {LawLevel.DOCUMENT}
    assert basis_documents.are_shipped()
    assert {law.promulgated_on for law in LAWS.all()} == {None}
