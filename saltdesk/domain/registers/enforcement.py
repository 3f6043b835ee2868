"""Who may enforce: published bodies, entrusted organisations and certified officers (P1.2.6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.items import PowerItem


class CertificateKind(Vocabulary):
    """Kinds of certificates (domain 4.7)."""

    ENFORCEMENT = "enforcement", "河南省行政执法证", "河南省行政执法条例21"
    SUPERVISION = "supervision", "河南省行政执法监督证", "河南省行政执法条例41"
    NATIONAL = "national", "国家统一制发的执法证", "河南省行政执法条例21"


class CertificateState(Vocabulary):
    """Whether a certificate is valid; expiry follows from its date and is not stored."""

    VALID = "valid", "有效"
    SUSPENDED = "suspended", "暂扣", "河南省行政执法条例42"
    REVOKED = "revoked", "注销", "河南省行政执法条例42"


@dataclass(frozen=True)
class EnforcementBody:
    """A body qualified to enforce, once it is confirmed and published (P1.2.6a)."""

    name: str = ""
    basis: str = ""
    confirm_document: str = ""
    confirmed_on: date | None = None
    published_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0


BODY_FIELDS = FieldTable(
    EnforcementBody,
    FieldRule("name", "主体名称", required=True, searched=True),
    FieldRule("basis", "资格依据", required=True, searched=True),
    FieldRule("confirm_document", "确认文件", searched=True),
    FieldRule("confirmed_on", "确认日期"),
    FieldRule("published_on", "公布日期"),
    FieldRule("valid_from", "有效期起"),
    FieldRule("valid_to", "有效期止"),
    FieldRule("note", "备注", searched=True),
)
"""The fields of an enforcement body (P1.2.6a)."""


@dataclass(frozen=True)
class Entrustment:
    """An organisation entrusted by a body with some power items within a scope (P1.2.6b)."""

    body: int = 0
    trustee: str = ""
    items: tuple[int, ...] = ()
    scope: str = ""
    document: str = ""
    published_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0


ENTRUSTMENT_FIELDS = FieldTable(
    Entrustment,
    FieldRule("body", "委托机关", required=True, is_chosen=True),
    FieldRule("trustee", "受委托组织", required=True, searched=True),
    FieldRule("scope", "委托范围", required=True, searched=True),
    FieldRule("document", "委托书文号", required=True, searched=True),
    FieldRule("items", "委托事项", required=True, is_chosen=True),
    FieldRule("valid_from", "起始日期", required=True),
    FieldRule("valid_to", "截止日期", required=True),
    FieldRule("published_on", "公布日期"),
    FieldRule("note", "备注", searched=True),
)
"""The fields of an entrustment (P1.2.6b)."""


@dataclass(frozen=True)
class Officer:
    """A member of staff with a certificate (P1.2.6c). ``state_reason`` says why it is not valid."""

    name: str = ""
    office: str = ""
    certificate_kind: CertificateKind = CertificateKind.ENFORCEMENT
    certificate_number: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    state: CertificateState = CertificateState.VALID
    state_on: date | None = None
    state_reason: str = ""
    note: str = ""
    id: int = 0
    version: int = 0


OFFICER_FIELDS = FieldTable(
    Officer,
    FieldRule("name", "姓名", required=True, searched=True),
    FieldRule("office", "所在处室", required=True, searched=True),
    FieldRule("certificate_kind", "证件种类", required=True),
    FieldRule("certificate_number", "证件号码", required=True, searched=True),
    FieldRule("issued_on", "发证日期", required=True),
    FieldRule("expires_on", "有效期至", required=True),
    FieldRule("state", "证件状态", required=True),
    FieldRule("state_on", "状态日期"),
    FieldRule("state_reason", "状态理由"),
    FieldRule("note", "备注", searched=True),
)
"""The fields of an officer (P1.2.6c)."""


OWN_WARNING_DAYS = "expiry_days"
"""Name of the office's own value for ``WARNING_DAYS`` in ``Calendar.own``."""

WARNING_DAYS = 60
"""Calendar days before an expiry at which warnings start: our own parameter, no rule sets one (A17)."""

Expiring = TypeVar("Expiring", Officer, Entrustment, EnforcementBody)


def entry_problems(record: EnforcementBody | Entrustment | Officer) -> tuple[Problem, ...]:
    """Return what is missing or contradictory in an entry of one of the three registers."""
    if isinstance(record, EnforcementBody):
        return tuple(_body_entry(record))
    return tuple(_entrustment_entry(record) if isinstance(record, Entrustment) else _officer_entry(record))


def _body_entry(body: EnforcementBody) -> Iterator[Problem]:
    clause = "P1.2.6a"
    yield from BODY_FIELDS.missing(body, clause)
    if body.confirmed_on and not body.confirm_document.strip():
        yield Problem("请填写确认文件。", "confirm_document", clause)
    if body.published_on and not body.confirmed_on:
        yield Problem("主体资格确认以后才能公布，请先填写确认日期。", "confirmed_on", clause)
    elif body.published_on and body.confirmed_on and body.published_on < body.confirmed_on:
        yield Problem("公布日期不能早于确认日期。", "published_on", clause)
    yield from _span_problems(body.valid_from, body.valid_to, clause)


def _entrustment_entry(entrustment: Entrustment) -> Iterator[Problem]:
    clause = "P1.2.6b"
    yield from ENTRUSTMENT_FIELDS.missing(entrustment, clause)
    yield from _span_problems(entrustment.valid_from, entrustment.valid_to, clause)


def _span_problems(start: date | None, end: date | None, clause: str) -> Iterator[Problem]:
    if start and end and end < start:
        yield Problem("截止日期不能早于起始日期。", "valid_to", clause)


def needed_of(state: CertificateState) -> tuple[str, ...]:
    """Return the fields that tell since when and why a certificate is not valid (P1.2.6c)."""
    return () if state is CertificateState.VALID else ("state_on", "state_reason")


def _officer_entry(officer: Officer) -> Iterator[Problem]:
    clause = "P1.2.6c"
    yield from OFFICER_FIELDS.missing(officer, clause)
    if officer.issued_on and officer.expires_on and officer.expires_on < officer.issued_on:
        yield Problem("有效期截止日期不能早于发证日期。", "expires_on", clause)
    if officer.state is not CertificateState.VALID:
        if officer.state_on is None:
            yield Problem(f"请填写{officer.state.label}日期。", "state_on", officer.state.clause)
        if not officer.state_reason.strip():
            yield Problem(f"请填写{officer.state.label}理由。", "state_reason", officer.state.clause)


def body_problems(body: EnforcementBody, day: date) -> tuple[Problem, ...]:
    """Return why a body may not enforce on ``day``; it must be confirmed and published (P1.2.6a)."""
    return tuple(_body_on(body, day))


def _body_on(body: EnforcementBody, day: date) -> Iterator[Problem]:
    for name, word in (("confirmed_on", "确认"), ("published_on", "公布")):
        found: date | None = getattr(body, name)
        if found is None or found > day:
            sentence = f"执法主体“{body.name}”在{day}尚未{word}，不得实施执法。"
            yield Problem(sentence, name, "P1.2.6a")
    if body.valid_from and day < body.valid_from:
        yield Problem(f"执法主体“{body.name}”的资格从{body.valid_from}起。", "valid_from", "P1.2.6a")
    if body.valid_to and day > body.valid_to:
        yield Problem(f"执法主体“{body.name}”的资格已于{body.valid_to}终止。", "valid_to", "P1.2.6a")


def officer_problems(officer: Officer, day: date) -> tuple[Problem, ...]:
    """Return why an officer may not enforce on ``day`` (P1.2.6c, domain 4.7); the expiry date is valid."""
    return tuple(_officer_on(officer, day))


def _officer_on(officer: Officer, day: date) -> Iterator[Problem]:
    name, clause = officer.name, "P1.2.6c"
    if officer.certificate_kind is CertificateKind.SUPERVISION:
        sentence = f"{name}持有的是行政执法监督证，只用于监督，不能实施执法。"
        yield Problem(sentence, "certificate_kind", CertificateKind.SUPERVISION.clause)
    if officer.issued_on is None or day < officer.issued_on:
        yield Problem(f"{name}在{day}尚未取得执法证件。", "issued_on", clause)
    if officer.expires_on and day > officer.expires_on:
        yield Problem(f"{name}的执法证件已于{officer.expires_on}过期。", "expires_on", clause)
    if officer.state is not CertificateState.VALID and (officer.state_on is None or officer.state_on <= day):
        since = f"自{officer.state_on}起" if officer.state_on else ""
        yield Problem(f"{name}的执法证件{since}被{officer.state.label}。", "state", officer.state.clause)


def entrustment_problems(entrustment: Entrustment, item: PowerItem, day: date) -> tuple[Problem, ...]:
    """Return why an entrusted organisation may not exercise ``item`` on ``day`` (P1.2.6b)."""
    return tuple(_entrustment_on(entrustment, item, day))


def _entrustment_on(entrustment: Entrustment, item: PowerItem, day: date) -> Iterator[Problem]:
    who, clause = f"“{entrustment.trustee}”", "P1.2.6b"
    if item.id not in entrustment.items:
        yield Problem(f"{who}的委托事项不包括“{item.name}”。", "items", clause)
    if entrustment.published_on is None or entrustment.published_on > day:
        yield Problem(f"{who}的委托在{day}尚未公布。", "published_on", clause)
    if entrustment.valid_from is None or day < entrustment.valid_from:
        start = entrustment.valid_from or "未填写"
        yield Problem(f"{who}的委托尚未开始（起始日期{start}）。", "valid_from", clause)
    if entrustment.valid_to and day > entrustment.valid_to:
        yield Problem(f"{who}的委托已于{entrustment.valid_to}到期。", "valid_to", clause)


def cover_problems(
    body: EnforcementBody, entrustments: tuple[Entrustment, ...], item: PowerItem, day: date
) -> Iterator[Problem]:
    """Yield why none of the entrustments lets an organisation exercise ``item`` for ``body`` (P1.2.6b)."""
    mine = [found for found in entrustments if found.body == body.id]
    if not mine:
        yield Problem(f"“{body.name}”没有委托该组织。", "entrustment", "P1.2.6b")
        return
    refusals = [entrustment_problems(found, item, day) for found in mine]
    if all(refusals):
        # The one with the fewest problems is the one the office means.
        yield from min(refusals, key=len)


def days_left(record: Officer | Entrustment | EnforcementBody, day: date) -> int | None:
    """Return the calendar days until an entry ends, negative afterwards; None without an end date."""
    end = record.expires_on if isinstance(record, Officer) else record.valid_to
    return (end - day).days if end else None


def expiring(records: Iterable[Expiring], day: date, within: int = WARNING_DAYS) -> tuple[Expiring, ...]:
    """Return the entries that end within ``within`` calendar days or have ended, the earliest first.

    Revoked certificates are left out: nothing is to be renewed there.
    """
    found = [
        (left, record)
        for record in records
        if (left := days_left(record, day)) is not None
        and left <= within
        and getattr(record, "state", None) is not CertificateState.REVOKED
    ]
    return tuple(record for _, record in sorted(found, key=lambda pair: pair[0]))


def expiry_text(record: Officer | Entrustment | EnforcementBody, day: date) -> str:
    """Return a word and the calendar days until an entry ends; empty without an end date."""
    left = days_left(record, day)
    if left is None:
        return ""
    if left < 0:
        return f"已过期{-left}天"
    return f"剩{left}天" if left else "今天到期"


def certificate_word(officer: Officer, day: date) -> str:
    """Return the state of a certificate as display text; expiry follows from its date."""
    if officer.state is CertificateState.VALID and (days_left(officer, day) or 0) < 0:
        return "过期"
    return officer.state.label
