"""The registers of the sample bureau: laws, standards, enforcement, fees, commitments, publications."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.laws import Law, LawChange, LawChangeKind, LawLevel
from saltdesk.domain.registers.commitments import ServiceCommitment
from saltdesk.domain.registers.discretion import DiscretionLevel, DiscretionStandard, LegalRange
from saltdesk.domain.registers.enforcement import (
    CertificateKind,
    CertificateState,
    EnforcementBody,
    Entrustment,
    Officer,
)
from saltdesk.domain.registers.fees import FeeItem, FeeKind
from saltdesk.domain.registers.interpretations import Interpretation
from saltdesk.domain.registers.publications import Publication, PublicationChannel, Subject
from saltdesk.services.access.lookup import find, load
from saltdesk.services.adjustments import events
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import event_register, lists
from saltdesk.services.registers import (
    commitments,
    enforcement,
    fees,
    interpretations,
    laws,
    publications,
    standards,
)

Step = Callable[[Desk], object]

MAIN_LAW = "河南省盐业管理条例"
_PENALTIES = 3

LAWS: tuple[Law, ...] = (
    Law(
        MAIN_LAW,
        "河南省人民代表大会常务委员会公告",
        LawLevel.LOCAL_REGULATION,
        date(2010, 7, 30),
        note="1999年制定，这里登记修正公布的日期。",
    ),
    Law(
        "食盐加碘消除碘缺乏危害管理条例",
        "国务院令第163号",
        LawLevel.REGULATION,
        date(1994, 8, 23),
        date(1994, 10, 1),
    ),
    Law("食盐专营办法", "国务院令第197号", LawLevel.REGULATION, date(1996, 5, 27), date(1996, 5, 27)),
    Law("食盐专营办法", "国务院令第696号", LawLevel.REGULATION, date(2017, 12, 26), date(2017, 12, 26)),
    Law("盐业管理条例", "国务院令第51号", LawLevel.REGULATION, date(1990, 3, 2), date(1990, 3, 2)),
    Law("河南省行政执法条例", "", LawLevel.LOCAL_REGULATION, date(2016, 3, 29), date(2016, 6, 1)),
)

_REPEALED = (("食盐专营办法", "国务院令第197号"), ("盐业管理条例", "国务院令第51号"))
_REPEAL = LawChange(
    0,
    LawChangeKind.REPEALED,
    "",
    "《食盐专营办法》（国务院令第696号）",
    date(2017, 12, 26),
    date(2017, 12, 26),
)

BODIES: tuple[EnforcementBody, ...] = (
    EnforcementBody("郑州市盐业管理局", f"《{MAIN_LAW}》第四条", "示例政法〔2016〕1号"),
    EnforcementBody("示例县盐业管理局", f"《{MAIN_LAW}》第四条"),
)

_OFFICERS: tuple[tuple[str, str, int, CertificateKind], ...] = (
    ("样例丙", "盐政处", 900, CertificateKind.ENFORCEMENT),
    ("样例丁", "法制室", 700, CertificateKind.ENFORCEMENT),
    ("样例戊", "盐政处", 25, CertificateKind.ENFORCEMENT),
    ("样例己", "盐政处", 600, CertificateKind.ENFORCEMENT),
    ("样例庚", "法制室", 800, CertificateKind.SUPERVISION),
    ("样例辛", "盐政处", -12, CertificateKind.NATIONAL),
)
"""Name, office, days until the certificate ends, kind; the fourth is suspended."""

_SUSPENDED = "样例己"

_LEVELS = (
    DiscretionLevel("轻微", "初次违法，货值不足一千元并主动改正的", "罚款", "1", "1.6"),
    DiscretionLevel("一般", "货值一千元以上一万元以下的", "罚款", "1.6", "2.4"),
    DiscretionLevel("严重", "货值超过一万元，或者两年内再次违法的", "罚款", "2.4", "3"),
)

_FEES = (
    FeeItem(
        FeeKind.FEE,
        "SF-01",
        "示例检测费",
        f"《{MAIN_LAW}》第二十六条",
        "按次",
        "每批次100元",
        "委托检测的企业",
        "自愿委托的检测",
        "示例价费〔2015〕1号",
        date(2015, 1, 1),
    ),
    FeeItem(
        FeeKind.FUND,
        "JJ-01",
        "示例碘盐基金",
        "示例财综〔1994〕1号",
        "按季",
        "已停止征收",
        "食盐加工企业",
        "全市",
        "示例财综〔1994〕1号",
        date(1994, 1, 1),
        date(2016, 1, 31),
    ),
)


def register_events(start: date, today: date) -> Iterator[tuple[date, int, str, Step]]:
    """Yield day, minute of the office day, person and act, in order; ``start`` is when the lists exist.

    The caller converts them to events and performs them after loading the power list.
    """
    yield start, 60, "样例丁", _enter_laws
    yield start, 59, "样例戊", _enter_interpretation
    yield start, 70, "样例丙", lambda desk: _enter_bodies(desk, start)
    yield start, 80, "样例丙", lambda desk: _enter_entrustment(desk, start, today)
    yield start, 90, "样例丙", lambda desk: _enter_officers(desk, today)
    yield start, 100, "样例丙", _enter_fees
    yield start, 110, "样例丁", _enter_commitments
    yield start, 130, "样例丁", _publish_body
    yield start + timedelta(days=1), 30, "样例丁", _repeal
    yield start + timedelta(days=1), 50, "样例丁", _judge


def _enter_interpretation(desk: Desk) -> None:
    """Add the answer of the leading group that the sample bureau has."""
    interpretations.add_interpretation(
        desk,
        Interpretation(
            clause="A17",
            question="“定期”收集问题，多久一次",
            answer="每月一次，月底前收齐（示例）。",
            answered_on=desk.clock.today(),
            document="示例会议纪要〔2026〕1号",
        ),
    )


def _enter_laws(desk: Desk) -> None:
    for law in LAWS:
        laws.add_law(desk, law)


def _repeal(desk: Desk) -> None:
    known = {(law.title, law.document_number): law for law in load(Area.LAWS, find(desk, Area.LAWS, Query()))}
    for key in _REPEALED:
        change = LawChange(
            known[key].id,
            _REPEAL.kind,
            "",
            _REPEAL.document,
            _REPEAL.promulgated_on,
            _REPEAL.effective_on,
        )
        laws.change_law(desk, change)


def _judge(desk: Desk) -> None:
    """Judge the events that the repeals are: the sample list was examined with the new measures at hand."""
    for event in event_register.open_events(desk):
        events.dismiss_event(desk, event.id, "清单编制时已对照修订后的办法逐项核对，不需另案调整。")


def _enter_bodies(desk: Desk, start: date) -> None:
    first, second = BODIES
    confirmed = EnforcementBody(first.name, first.basis, first.confirm_document, start - timedelta(days=9))
    enforcement.add_body(desk, confirmed)
    enforcement.add_body(desk, second)


def _penalties(desk: Desk) -> list[PowerItem]:
    ids = find(desk, Area.POWERS, Query(sort="code", descending=False))
    wanted = (PowerClass.PENALTY, ItemStatus.CANCELLED)
    return [
        item
        for item in load(Area.POWERS, ids)
        if item.power_class is wanted[0] and item.status is not wanted[1]
    ]


def _enter_entrustment(desk: Desk, start: date, today: date) -> None:
    body = enforcement.bodies()[0]
    items = tuple(item.id for item in _penalties(desk)[:_PENALTIES])
    given = Entrustment(
        body.id,
        "示例盐政稽查大队",
        items,
        "市区食盐零售环节",
        "示例委字〔2016〕1号",
        valid_from=start,
        valid_to=today + timedelta(days=40),
    )
    enforcement.add_entrustment(desk, given)


def _enter_officers(desk: Desk, today: date) -> None:
    for place, (name, office, left, kind) in enumerate(_OFFICERS, start=1):
        officer = Officer(
            name,
            office,
            kind,
            f"示例A{place:04d}",
            today - timedelta(days=1000),
            today + timedelta(days=left),
        )
        if name == _SUSPENDED:
            officer = Officer(
                name,
                office,
                kind,
                officer.certificate_number,
                officer.issued_on,
                officer.expires_on,
                CertificateState.SUSPENDED,
                desk.clock.today(),
                "年度培训考试未参加",
            )
        enforcement.add_officer(desk, officer)


def _enter_fees(desk: Desk) -> None:
    for fee in _FEES:
        fees.add_fee(desk, fee)


def _enter_commitments(desk: Desk) -> None:
    for place, name in enumerate(("食盐零售办证指导", "碘盐科普宣传"), start=1):
        item = PowerItem(
            code=f"20-00{place}",
            name=name,
            power_class=PowerClass.PUBLIC_SERVICE,
            legal_basis=f"《{MAIN_LAW}》第二十四条",
            handling_office="盐政处",
        )
        added = lists.add_power(desk, item)
        if place == 1:
            promised = ServiceCommitment(
                added.id,
                "持营业执照的零售单位",
                "一次告知所需材料，不收费用",
                "当场答复；需要核实的2个工作日内答复",
                "工作日午间有人值班",
                "投诉电话一个工作日内回应",
            )
            commitments.set_commitment(desk, promised)


def enter_standards(desk: Desk) -> None:
    """Enter three standards with the usual levels, before the lists are public; the last stays a draft."""
    for place, item in enumerate(_penalties(desk)[:_PENALTIES], start=1):
        standard = DiscretionStandard(
            power_item=item.id,
            conduct=item.name.removesuffix("的处罚"),
            law=MAIN_LAW,
            article="第二十八条",
            ranges=(LegalRange("罚款", "1", "3"),),
            levels=_LEVELS if place < _PENALTIES else (_LEVELS[0], _LEVELS[2]),
            document="示例盐局〔2016〕3号",
        )
        added = standards.add_standard(desk, standard)
        if place < _PENALTIES:
            standards.effect_standard(desk, added.id, desk.clock.today())


def _publish_body(desk: Desk) -> None:
    body = enforcement.bodies()[0]
    entry = Publication(
        Subject.BODY,
        body.id,
        body.name,
        PublicationChannel.DEPARTMENT_SITE,
        desk.clock.today(),
        desk.actor.name,
        "https://example.invalid/bodies",
    )
    proof = Attachment("公布页面.txt", "执法主体公布页面的文字记录（示例）。".encode())
    publications.add_publication(desk, entry, evidence=proof)
