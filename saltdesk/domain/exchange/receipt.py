"""The receiver's confirmation of a package: a JSON receipt with what was accepted and refused (P1.2.8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.exchange.package import (
    CLAUSE,
    FORMAT_VERSION,
    RECEIPT_FORMAT,
    EntryAnswer,
    ExchangePackage,
    PackageEntry,
)

LARGEST = 8 * 1024 * 1024
"""Bytes a receipt may have."""

_LONGEST = 200
_LONGEST_REASON = 1000
_DAMAGED = "回执文件不完整或有误，请向接收单位重新索取。"


@dataclass(frozen=True)
class Receipt:
    """A receipt; ``refused`` holds the reasons by key of the entry."""

    package: str
    sha256: str
    received_on: date
    receiver: str
    accepted: tuple[str, ...]
    refused: Mapping[str, str]


def read_receipt(text: bytes) -> Receipt:
    """Return the receipt of a file from outside.

    Raises:
        RuleError: it is no receipt, too large, of a newer format, or a value is missing or impossible.
    """
    if len(text) > LARGEST:
        raise RuleError("回执文件过大，请核对是否选错了文件。")
    try:
        told = read_json(text)
    except ValueError as error:
        raise RuleError(_DAMAGED) from error
    if not isinstance(told, dict) or told.get("format") != RECEIPT_FORMAT:
        raise RuleError("这不是交换包的回执。")
    if told.get("version") != FORMAT_VERSION:
        raise RuleError("回执的格式版本较新，请先升级程序。")
    return Receipt(
        _text(told, "package"),
        _text(told, "sha256").lower(),
        _day(told),
        _text(told, "receiver"),
        tuple(_listed(told, "accepted", str)),
        dict(map(_refusal, _listed(told, "refused", dict))),
    )


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
        raise RuleError(_DAMAGED, field=name)
    return value.strip()


def _day(told: Mapping[str, Any]) -> date:
    try:
        return date.fromisoformat(_text(told, "received_on"))
    except ValueError as error:
        raise RuleError(_DAMAGED, field="received_on") from error


def _listed(told: Mapping[str, Any], name: str, kind: type) -> list[Any]:
    value = told.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, kind) for one in value):
        raise RuleError(_DAMAGED, field=name)
    return value


def _refusal(row: Mapping[str, Any]) -> tuple[str, str]:
    key, reason = row.get("id"), row.get("reason")
    if not isinstance(key, str) or not isinstance(reason, str) or not reason.strip():
        raise RuleError("回执中未接收的条目没有写明理由，请向接收单位重新索取。", field="refused")
    return key, reason.strip()[:_LONGEST_REASON]


def answered(package: ExchangePackage, receipt: Receipt, digest: str, today: date) -> ExchangePackage:
    """Return a package with the answers of its receipt; ``digest`` is the SHA-256 of the receipt.

    Entries the receipt does not name stay unanswered.

    Raises:
        RuleError: the receipt belongs to another package or file, names an entry that was not sent or one
            twice, or its day is impossible.
    """
    refuse(_problems(package, receipt, today))
    entries = tuple(_answered(entry, receipt) for entry in package.entries)
    return replace(
        package,
        entries=entries,
        received_on=receipt.received_on,
        receiver=receipt.receiver,
        receipt=digest,
    )


def _problems(package: ExchangePackage, receipt: Receipt, today: date) -> Iterator[Problem]:
    if receipt.sha256 != package.digest:
        yield Problem("回执所写的文件校验值与发出的包不同，接收单位收到的不是原件。", "sha256", CLAUSE)
    if package.receipt:
        yield Problem(f"包 {package.number} 的回执已经登记（{package.receiver}）。", "package", CLAUSE)
    made_on = package.made_at.date() if package.made_at else today
    if not made_on <= receipt.received_on <= today:
        yield Problem(f"接收日期须在{made_on}与今天之间。", "received_on", CLAUSE)
    named = (*receipt.accepted, *receipt.refused)
    known = {entry.key for entry in package.entries}
    unknown = next((key for key in named if key not in known), "")
    if unknown:
        yield Problem(f"回执中有包里没有的条目：{unknown[:60]}。", "accepted", CLAUSE)
    if len(set(named)) != len(named):
        yield Problem("回执中有条目既接收又未接收，或者重复。", "accepted", CLAUSE)


def _answered(entry: PackageEntry, receipt: Receipt) -> PackageEntry:
    if entry.key in receipt.refused:
        return replace(entry, answer=EntryAnswer.REFUSED, reason=receipt.refused[entry.key])
    is_accepted = entry.key in set(receipt.accepted)
    return replace(entry, answer=EntryAnswer.ACCEPTED) if is_accepted else entry
