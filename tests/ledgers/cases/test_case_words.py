"""A case in words: its facts, its sheet, what its dialogs offer, and who holds what."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.cases.guidance import Guidance
from saltdesk.domain.cases.links import SuspensionReason
from saltdesk.domain.exchange.package import EntryAnswer, ExchangePackage, PackageEntry
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.registers.publications import PublicationChannel
from saltdesk.ledgers.cases.exchange import ENTRY_COLUMNS, PACKAGE_COLUMNS
from saltdesk.ledgers.cases.facts import case_facts, case_title
from saltdesk.ledgers.cases.monitoring import HOLDER_COLUMNS, LINK_COLUMNS, RUNNING_COLUMNS, link_words
from saltdesk.ledgers.cases.record import parts
from saltdesk.services.cases import choices, deciding, guidance, results, running
from saltdesk.services.cases.monitoring import holdings, running_cases
from saltdesk.services.cases.offers import case_offers
from saltdesk.services.cases.steps import links_of
from saltdesk.services.notices.case_file import case_file
from saltdesk.storage.areas.cases import CASES
from tests.services.casework import DAY, PERSON, made_bureau, next_link


@pytest.fixture
def bureau(desk):
    return made_bureau(desk)


@pytest.fixture
def penalty(bureau, desk):
    """A penalty that was suspended, extended, decided, served and published."""
    files = (KeptFile(desk.store.files.put(b"%PDF-1.7 proof"), "现场笔录.pdf"),)
    case = bureau.accepted(PowerClass.PENALTY, party=PERSON, facts="无证摆放食盐20袋。", files=files)
    running.suspend_case(desk, case.id, DAY, SuspensionReason.EXAMINATION, "送检食盐")
    running.resume_case(desk, case.id, date(2026, 11, 12))
    running.extend_link(desk, case.id, 40, "等待检验报告", date(2026, 11, 12))
    case = next_link(bureau, case, 3, date(2026, 11, 13))
    bureau.told(case, date(2026, 11, 16))
    case = bureau.punished(case, date(2026, 11, 17))
    guidance.add_guidance(
        desk, Guidance(given_on=DAY, party="样例摊主", case=case.id, content="讲解许可条件", givers=(1,))
    )
    deciding.serve_decision(desk, case.id, date(2026, 11, 18), "直接送达")
    return results.publish_result(desk, case.id, date(2026, 11, 20), PublicationChannel.CITY_SITE, "网页")


def cells(desk, columns, row) -> dict[str, str]:
    return {column.name: column.text(desk, row) for column in columns}


def test_the_facts_of_a_case_tell_every_step_in_words(penalty, desk):
    told = case_facts(desk, penalty)
    assert case_title(penalty).startswith(f"{penalty.number}　")
    assert told["body_name"] != ""
    assert told["level_text"] != ""
    assert told["published"] == "2026-11-20　市政务服务网　网页"
    assert told["files"] == "现场笔录.pdf"
    prolonged = replace(penalty, extended_to=30, extended_by="示例一", extension_reason="案情复杂")
    assert case_facts(desk, prolonged)["prolonged"] == "延长至30（示例一批准）：案情复杂"
    provisional = replace(penalty, limit_on=date(2027, 1, 4), limit_provisional=True)
    assert case_facts(desk, provisional)["limit_on"] == "2027-01-04（暂定）"


def test_the_sheet_holds_links_changes_guidance_and_publication(penalty, desk):
    file = case_file(desk, penalty.id)
    found = {part.title: part for part in parts(desk, file.case, file.party)}
    assert [row[0] for row in found["环节"].rows] == [str(n) for n in range(1, len(links_of(penalty.id)) + 1)]
    assert {row[1] for row in found["中止和延长"].rows} >= {"延长"}
    assert found["行政指导"].rows[0][3].startswith("讲解许可条件")
    assert found["公开登记"].rows[0][2] == "网页"
    assert ("相对人名称", PERSON.name) in found["相对人"].rows
    assert [item.title for item in file.attachments] == ["材料：现场笔录.pdf"]
    assert file.attachments[0].content == b"%PDF-1.7 proof"


def test_another_office_gets_no_file(penalty, at_office):
    with pytest.raises(NotAllowed):
        case_file(at_office("jh"), penalty.id)


def test_links_tell_their_limit_and_what_was_done(penalty, desk):
    links = links_of(penalty.id)
    assert {cells(desk, LINK_COLUMNS, link)["due"] for link in links if link.ended_on} == {"按期"}
    words = "\n".join(map(link_words, links))
    assert "中止：" in words
    assert "延长至40" in words


def test_who_holds_what_is_told_person_by_person(bureau, desk):
    case = bureau.accepted(PowerClass.LICENCE)
    desk.clock = FixedClock(date(2026, 12, 20))
    found = running_cases(desk)
    told = cells(desk, RUNNING_COLUMNS, found[0])
    assert (told["number"], told["place"]) == (case.number, case.place_name)
    assert told["days"].endswith("停滞")
    (held,) = holdings(found)
    assert cells(desk, HOLDER_COLUMNS, held) | {"person": ""} == {
        "person": "",
        "open": "1",
        "due_soon": "",
        "overdue": "1",
        "stuck": "1",
    }


def test_dialogs_offer_who_may_act_and_say_who_may_not(bureau, desk):
    case = bureau.case()
    assert dict(choices.bodies_for(DAY))[bureau.body.id] == bureau.body.name
    assert dict(choices.bodies_for(date(2000, 1, 3)))[bureau.body.id].endswith("（今天不能执法）")
    assert {key for key, _ in choices.officers_for(case, DAY)} == {one.id for one in bureau.officers}
    assert all("不能执法" in told for _, told in choices.officers_for(case, date(2040, 1, 2)))
    assert list(choices.entrustments_for(case)) == []
    assert choices.open_case_choices(desk) == [(case.id, f"{case.number}　{case.item_name}")]
    assert choices.open_case_choices(desk, kept=case.id) == choices.open_case_choices(desk)


def test_an_act_that_is_not_possible_says_why(bureau, penalty, desk, at_office):
    reasons = {one.act.code: one.reason for one in case_offers(desk, CASES.get(penalty.id))}
    assert reasons["case.withhold"] == "结果已经公开。"
    running_case = bureau.accepted(PowerClass.PENALTY)
    reasons = {one.act.code: one.reason for one in case_offers(desk, running_case)}
    assert reasons["case.hear"] == "请先登记决定前告知。"
    assert reasons["case.next"] == ""
    other = {one.act.code: one.reason for one in case_offers(at_office("jh"), running_case)}
    assert all(other[code] for code in ("case.next", "case.decide", "case.file"))


def test_packages_tell_their_span_and_the_answer(desk):
    refused = PackageEntry("result:1", "办1", EntryAnswer.REFUSED, "缺文件")
    sent = ExchangePackage("包1", since=date(2026, 11, 1), entries=(refused, PackageEntry("power:1", "权1")))
    told = cells(desk, PACKAGE_COLUMNS, sent)
    assert (told["span"], told["entries"], told["answer"]) == ("2026-11-01至", "2", "待回执")
    accepted = replace(refused, answer=EntryAnswer.ACCEPTED)
    answered = replace(sent, receipt="ab", receiver="市网", entries=(refused, accepted))
    assert cells(desk, PACKAGE_COLUMNS, answered)["answer"] == "市网接收1条，未接收1条"
    assert cells(desk, PACKAGE_COLUMNS, replace(answered, entries=(accepted,)))["answer"] == "市网接收1条"
    assert cells(desk, PACKAGE_COLUMNS, ExchangePackage("包2"))["span"] == "全部"
    assert cells(desk, ENTRY_COLUMNS, refused)["answer"] == "未接收：缺文件"
