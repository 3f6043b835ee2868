"""Results are published after service, or withheld for one of exactly three reasons (P1.2.8, A20)."""

from datetime import date

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.cases.case import CaseStatus
from saltdesk.domain.cases.results import Publicity, WithheldReason
from saltdesk.domain.registers.publications import Publication, PublicationChannel, Subject
from saltdesk.ledgers.cases.cases import RESULT_LEDGER
from saltdesk.services.access.kept_files import keep_file
from saltdesk.services.cases import deciding, ending, results
from saltdesk.services.registers import publications
from tests.services.casework import DAY

SITE = PublicationChannel.CITY_SITE


@pytest.fixture
def served(cases, desk):
    case = cases.accepted()
    cases.granted(case)
    return deciding.serve_decision(desk, case.id, DAY, "直接送达")


def refused(work, *args, **values):
    with pytest.raises(RuleError) as caught:
        work(*args, **values)
    return [one.field for one in caught.value.problems]


def test_a_served_result_is_due_in_seven_working_days_advisory(served, desk):
    assert (served.publicity, served.publish_on) == (Publicity.DUE, date(2026, 11, 18))
    assert [case.id for case in results.awaiting_publication()] == [served.id]


def test_a_published_result_stands_in_the_register_with_its_proof(served, desk):
    proof = keep_file(desk, Attachment("截图.png", b"\x89PNG\r\n\x1a\n1"))
    case = results.publish_result(desk, served.id, DAY, SITE, "https://example.invalid/1", [proof])
    assert (case.publicity, case.published_on) == (Publicity.PUBLIC, DAY)
    (entry,) = results.publications_of(case.id)
    assert (entry.subject, entry.id, entry.evidence_name) == (Subject.RESULT, case.publication, "截图.png")
    again = results.publish_result(desk, case.id, date(2026, 11, 10), PublicationChannel.PREMISES, "公示栏")
    assert again.published_on == DAY
    assert len(results.publications_of(case.id)) == 2
    assert results.awaiting_publication() == []


def test_a_result_is_published_after_its_service_at_a_place(served, desk):
    assert refused(results.publish_result, desk, served.id, date(2026, 11, 6), SITE, "x") == ["published_on"]
    assert refused(results.publish_result, desk, served.id, DAY, SITE, " ") == ["place"]
    assert refused(results.publish_result, desk, served.id, date(2026, 12, 1), SITE, "x") == ["published_on"]


def test_there_are_exactly_three_exceptions():
    assert [one.label for one in WithheldReason] == ["国家秘密", "商业秘密", "个人隐私"]


def test_a_result_is_withheld_by_a_leader_with_a_reason(served, desk, at_office):
    assert refused(results.withhold_result, desk, served.id, None, "", DAY) == ["withheld", "withheld_why"]
    clerk = at_office("yz")
    assert refused(
        results.withhold_result, clerk, served.id, WithheldReason.PRIVACY, "涉及个人住址", DAY
    ) == ["withheld_by"]
    case = results.withhold_result(desk, served.id, WithheldReason.TRADE_SECRET, "含配方", DAY)
    assert (case.publicity, case.withheld_by) == (Publicity.WITHHELD, "测试局长")
    assert results.awaiting_publication() == []
    published = results.publish_result(desk, case.id, DAY, SITE, "https://example.invalid/1")
    assert (published.publicity, published.withheld) == (Publicity.PUBLIC, None)
    assert refused(results.withhold_result, desk, case.id, WithheldReason.PRIVACY, "x", DAY) == ["withheld"]


def test_a_closed_case_still_owes_its_publication(served, desk):
    closed = ending.close_case(desk, served.id, DAY, "已执行")
    assert (closed.status, closed.publicity) == (CaseStatus.CLOSED, Publicity.DUE)
    assert results.publish_result(desk, served.id, DAY, SITE, "x").publicity is Publicity.PUBLIC


def test_the_ledger_of_results_shows_the_served_ones_and_what_became_of_them(served, cases, desk):
    cases.accepted()
    assert RESULT_LEDGER.find(desk, Query()) == [served.id]
    assert RESULT_LEDGER.counters(desk, Query()) == (("共", 1), ("待公开", 1), ("已公开", 0), ("不予公开", 0))
    results.publish_result(desk, served.id, DAY, SITE, "x")
    assert RESULT_LEDGER.find(desk, Query(status=Publicity.DUE.code)) == []
    assert RESULT_LEDGER.find(desk, Query(status=Publicity.PUBLIC.code)) == [served.id]


def test_a_result_of_a_case_is_entered_only_with_the_case(served, desk):
    entry = Publication(Subject.RESULT, served.id, "结果", SITE, DAY, "样例甲", "https://example.invalid/1")
    with pytest.raises(RuleError, match="在办件中登记公开"):
        publications.add_publication(desk, entry)
    kept_elsewhere = Publication(Subject.RESULT, 0, "旧结果", SITE, DAY, "样例甲", "x")
    assert publications.add_publication(desk, kept_elsewhere).id
