"""Issued notices: the register entry of each paper that left the bureau, and its deliveries."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary


class NoticeStatus(Vocabulary):
    """The state of an issued notice; its number is never reused."""

    ISSUED = "issued", "已签发"
    DELIVERED = "delivered", "已送达"
    VOID = "void", "已作废"


class Manner(Vocabulary):
    """The manner of service of a notice, with its article of the civil procedure law."""

    DIRECT = "direct", "直接送达", "民诉法88"
    LEFT = "left", "留置送达", "民诉法89"
    ELECTRONIC = "electronic", "电子送达", "民诉法90"
    MAIL = "mail", "邮寄送达", "民诉法91"
    PUBLIC = "public", "公告送达", "民诉法95"


class Verdict(Vocabulary):
    """The result of comparing a paper with the register."""

    GENUINE = "genuine", "真实有效"
    CHANGED = "changed", "与登记不符"
    VOID = "void", "已作废"
    DESTROYED = "destroyed", "已按规定销毁"
    UNKNOWN = "unknown", "没有登记"


@dataclass(frozen=True)
class IssuedNotice:
    """One issued notice. ``file`` is the SHA-256 name of the frozen PDF; ``area``/``record`` its origin.

    ``addressee`` is masked where it is a complainant. ``content`` is what the paper says as canonical JSON,
    ``digest`` its SHA-256; both are empty for notices issued before they were kept. ``anchor`` is the newest
    entry of the trail before the issue, as the paper bears it. ``prints`` counts the copies taken out again,
    ``sealed_file`` names the scan of the sealed paper.
    """

    number: str
    kind: str
    title: str
    area: str
    record: int
    addressee: str
    issued_at: datetime | None
    issued_by: str
    file: str
    pages: int
    status: NoticeStatus = NoticeStatus.ISSUED
    digest: str = ""
    content: str = ""
    anchor: str = ""
    prints: int = 0
    void_reason: str = ""
    voided_on: date | None = None
    delivered_on: date | None = None
    manner: Manner | None = None
    sealed_file: str = ""
    id: int = 0
    version: int = 0


NOTICE_FIELDS = FieldTable(
    IssuedNotice,
    FieldRule("number", "文号", act="notice.issue", searched=True),
    FieldRule("kind", act="notice.issue"),
    FieldRule("title", "文书名称", act="notice.issue", searched=True),
    FieldRule("area", act="notice.issue"),
    FieldRule("record", act="notice.issue"),
    FieldRule("addressee", "主送", act="notice.issue", searched=True),
    FieldRule("issued_at", "签发时间", act="notice.issue"),
    FieldRule("issued_by", "签发人", act="notice.issue"),
    FieldRule("pages", "页数", act="notice.issue"),
    FieldRule("status", "状态", act="notice.issue"),
    FieldRule("file", "文件校验值", act="notice.issue"),
    FieldRule("digest", "内容校验值", act="notice.issue"),
    FieldRule("content", act="notice.issue"),
    FieldRule("anchor", act="notice.issue"),
    FieldRule("prints", "补打次数", act="notice.reprint"),
    FieldRule("void_reason", "作废理由", required=True, act="notice.void", searched=True),
    FieldRule("voided_on", "作废日期", act="notice.void"),
    FieldRule("delivered_on", "送达日期", act="notice.deliver"),
    FieldRule("manner", "送达方式", act="notice.deliver"),
    FieldRule("sealed_file", "盖章件校验值", act="notice.seal"),
)
"""The fields of an issued notice; what the paper says has its own template."""


@dataclass(frozen=True)
class PaperCheck:
    """The verdict on a paper, and the notice with its number, if any.

    ``trail`` says what is wrong with the trail if the paper knows an entry that it does not have; empty if
    nothing is.
    """

    verdict: Verdict
    notice: IssuedNotice | None = None
    trail: str = ""


@dataclass(frozen=True)
class Delivery:
    """One attempt to serve a notice (送达回证); ``relation`` is the receiver's relation to the addressee."""

    manner: Manner = Manner.DIRECT
    delivered_on: date | None = None
    place: str = ""
    receiver: str = ""
    relation: str = ""
    refusal: str = ""
    witnesses: str = ""
    deliverers: str = ""
    note: str = ""
    recorded_by: str = ""
    notice: int = 0
    id: int = 0
    version: int = 0


DELIVERY_FIELDS = FieldTable(
    Delivery,
    FieldRule("manner", "送达方式", required=True),
    FieldRule("delivered_on", "送达日期", required=True),
    FieldRule("place", "地点或地址"),
    FieldRule("receiver", "签收人"),
    FieldRule("relation", "与受送达人关系"),
    FieldRule("refusal", "拒收事由"),
    FieldRule("witnesses", "见证人"),
    FieldRule("deliverers", "送达人"),
    FieldRule("note", "备注"),
    FieldRule("recorded_by", act="notice.deliver"),
    FieldRule("notice", act="notice.deliver"),
    is_private=True,
)
"""The fields of a record of service; what each manner requires stands below."""


PRIVATE_OF_DELIVERY = ("place", "receiver", "relation", "refusal", "witnesses", "note")
"""Fields of a delivery that may identify the addressee."""

_NEEDED: dict[Manner, tuple[tuple[str, str], ...]] = {
    Manner.DIRECT: (("receiver", "签收人"), ("deliverers", "送达人")),
    Manner.LEFT: (("refusal", "拒收事由"), ("place", "留置地点"), ("deliverers", "送达人")),
    Manner.ELECTRONIC: (("place", "送达的电子地址"),),
    Manner.MAIL: (("place", "邮寄地址"), ("note", "邮件号码（填在备注）")),
    Manner.PUBLIC: (("place", "公告载体"),),
}
"""Required fields of a delivery record, by manner."""


def needed_of(manner: Manner) -> list[str]:
    """Return the fields that the record of a delivery needs in a manner of service, beside its day."""
    return [name for name, _ in _NEEDED[manner]]


def delivery_problems(delivery: Delivery, issued_on: date, today: date) -> Iterator[Problem]:
    """Yield what is missing or impossible in the delivery record of a notice issued on ``issued_on``."""
    clause = delivery.manner.clause
    if delivery.delivered_on is None:
        yield Problem("请填写送达日期。", "delivered_on", clause)
    elif not issued_on <= delivery.delivered_on <= today:
        yield Problem(f"送达日期须在签发日期{issued_on}与今天之间。", "delivered_on", clause)
    for name, label in _NEEDED[delivery.manner]:
        if not getattr(delivery, name).strip():
            yield Problem(f"{delivery.manner.label}须填写{label}。", name, clause)
    if delivery.manner is Manner.LEFT and not (delivery.witnesses.strip() or delivery.note.strip()):
        yield Problem("留置送达须有见证人，或在备注中写明拍照、录像情况。", "witnesses", clause)
    if delivery.manner is Manner.DIRECT and delivery.refusal.strip():
        yield Problem("受送达人拒收的，请改用留置送达。", "manner", Manner.LEFT.clause)
