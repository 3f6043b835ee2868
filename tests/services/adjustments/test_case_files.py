"""Documents and contacts of a case: kept with their files, seen by verify, refused when they say nothing."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.adjustments.case_files import CaseDocument, ContactManner, DocumentKind, LinkContact
from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.adjustments import adjustments
from saltdesk.services.adjustments.adjustments import link_of, links_of, open_adjustment
from saltdesk.services.adjustments.case_dates import waiting
from saltdesk.services.adjustments.case_files import (
    add_document,
    contacts_of,
    documents_of,
    log_contact,
    with_file,
)
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import maintenance
from saltdesk.services.house.trail import timeline
from saltdesk.services.notices.values import prefilled
from tests.services.procedure import end_link

START = date(2016, 9, 8)
PDF = Attachment("核准意见.pdf", b"%PDF-1.7 sample")


@pytest.fixture
def key(desk) -> int:
    """A case whose application went out on its first day."""
    desk.clock = FixedClock(START)
    typed = Adjustment(
        title="条例修订",
        trigger=Trigger.BASIS_CHANGED,
        basis_document="示例条例",
        promulgated_on=START,
        content="改条款",
    )
    made = open_adjustment(desk, typed).id
    end_link(desk, made, "apply", START)
    return made


def test_a_document_keeps_its_file_and_who_filed_it(desk, key):
    paper = CaseDocument(key, kind=DocumentKind.FORWARDING, number="转办1号", dated_on=START)
    kept = add_document(desk, with_file(desk, paper, PDF))
    assert documents_of(key)[-1] == kept
    assert (kept.file_name, kept.added_on, kept.added_by) == ("核准意见.pdf", START, desk.actor.name)
    assert desk.store.files.get(kept.file) == PDF.content
    assert timeline(Area.ADJUSTMENTS, key)[-1].sentence == "调整 2016-001 归入转办意见：转办1号"


@pytest.mark.local
def test_a_file_that_is_altered_or_gone_is_found_by_verify(desk, key):
    kept = add_document(desk, with_file(desk, CaseDocument(key), PDF))
    assert list(maintenance.problems(desk)) == []
    desk.store.files.path(kept.file).write_bytes(b"%PDF-1.7 altered")
    assert ["改动" in text for text in maintenance.problems(desk)] == [True]
    desk.store.files.path(kept.file).unlink()
    assert len(list(maintenance.problems(desk))) == 1


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "文号或标题"),
        ({"number": " ", "title": "\t"}, "文号或标题"),
        ({"number": "1", "dated_on": date(2016, 9, 9)}, "不能晚于今天"),
        ({"file": "0" * 64}, "没有存入档案"),
    ],
)
def test_a_document_that_says_nothing_is_refused(desk, key, values, words):
    before = documents_of(key)
    with pytest.raises(RuleError, match=words):
        add_document(desk, replace(CaseDocument(key), **values))
    assert documents_of(key) == before


def test_a_link_is_not_ended_when_one_of_its_papers_is_refused(desk, key):
    papers = (CaseDocument(kind=DocumentKind.FORWARDING, number="1"), CaseDocument())
    with pytest.raises(RuleError, match="文号或标题"):
        end_link(desk, key, "forward", START, documents=papers)
    assert link_of(key, "forward").done_on is None
    assert len(documents_of(key)) == 2, "those of the application alone"


def test_programs_are_no_documents(desk, key):
    with pytest.raises(RuleError, match="程序"):
        with_file(desk, CaseDocument(key), Attachment("意见.exe", b"MZ"))


def test_a_document_of_another_cases_link_is_refused(desk, key):
    other = open_adjustment(desk, replace(adjustments.ADJUSTMENTS.get(key), id=0, version=0, event=0))
    link = link_of(other.id, "apply")
    with pytest.raises(RuleError, match="不属于本件"):
        add_document(desk, CaseDocument(key, link.id, number="1"))


def test_evidence_can_be_filed_after_the_end_but_not_after_a_withdrawal(desk, key):
    adjustments.withdraw_adjustment(desk, key, "误登")
    with pytest.raises(RuleError, match="已撤销"):
        add_document(desk, CaseDocument(key, number="1"))


def test_contacts_are_logged_for_the_body_waited_for(desk, key):
    link = link_of(key, "forward")
    desk.clock = FixedClock(date(2016, 9, 13))
    said = LinkContact(
        link=link.id,
        contacted_on=date(2016, 9, 12),
        manner=ContactManner.PHONE,
        counterpart="市审改办值班室",
        matter="询问转办进度",
    )
    log_contact(desk, said)
    (found,) = contacts_of(key)
    assert (found.adjustment, found.matter, found.recorded_by) == (key, "询问转办进度", desk.actor.name)
    (waited,) = waiting(desk, key)
    assert (waited.contacts, waited.last_contact, waited.days) == (1, date(2016, 9, 12), 3)
    assert "电话联系" in timeline(Area.ADJUSTMENTS, key)[-1].sentence


@pytest.mark.parametrize(
    ("code", "values", "words"),
    [
        ("apply", {}, "本局自己"),
        ("review", {}, "还没有开始"),
        ("forward", {"contacted_on": None}, "联系日期"),
        ("forward", {"contacted_on": date(2016, 9, 7)}, "不能早于"),
        ("forward", {"contacted_on": date(2016, 9, 9)}, "不能晚于"),
        ("forward", {"matter": " "}, "联系内容"),
    ],
)
def test_a_contact_that_makes_no_sense_is_refused(desk, key, code, values, words):
    usual = LinkContact(link=link_of(key, code).id, contacted_on=START, matter="催办")
    with pytest.raises(RuleError, match=words):
        log_contact(desk, replace(usual, **values))
    assert contacts_of(key) == []


def test_only_the_office_of_the_mechanism_files_and_logs(desk, key):
    clerk = as_actor(desk, Actor("样例员", "bg", "办公室"))
    for act, record in ((add_document, CaseDocument(key, number="1")), (log_contact, LinkContact())):
        with pytest.raises(NotAllowed):
            act(clerk, record)


def test_the_chase_letter_goes_to_the_department_that_was_due_first(desk, key):
    kind = KIND_BY_CODE["chase_letter"]
    end_link(desk, key, "forward", START, leads=("czj", "bb"), main_lead="czj", is_joint=True)
    assert prefilled(desk, kind, key)["step"] == "告知需要联合会审"
    assert prefilled(desk, kind, key)["to_body"] == "郑州市财政局"
    adjustments.skip_link(desk, key, "joint", START, "分别审核")
    end_link(desk, key, "review", START, body="czj")
    values = prefilled(desk, kind, key)
    assert (values["to_body"], values["step_clause"]) == ("郑州市编办", "第3项")
    assert [link.body for link in links_of(key) if link.is_open] == ["bb"]
