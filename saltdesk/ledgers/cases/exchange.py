"""The tables of exchange packages: what was sent, and what the receiver answered (P1.2.8)."""

from __future__ import annotations

from saltdesk.domain.exchange.package import EntryAnswer, ExchangePackage, PackageEntry
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.services.desk.desk import Desk


def _span(_desk: Desk, package: ExchangePackage) -> str:
    since, until = (day.isoformat() if day else "" for day in (package.since, package.until))
    return f"{since}至{until}" if since or until else "全部"


def _answer(_desk: Desk, package: ExchangePackage) -> str:
    if not package.receipt:
        return EntryAnswer.WAITING.label
    refused = package.count(EntryAnswer.REFUSED)
    accepted = f"{package.receiver}接收{package.count(EntryAnswer.ACCEPTED)}条"
    return f"{accepted}，未接收{refused}条" if refused else accepted


PACKAGE_COLUMNS = (
    Column("number", "包号", Kind.CODE, 22),
    Column("made_by", "生成人", width=8),
    Column("span", "结果公开日期", width=22, value=_span),
    Column("entries", "条数", Kind.NUMBER, 6, value=lambda _, package: len(package.entries)),
    Column("answer", "回执", width=24, value=_answer),
)


def _told(_desk: Desk, entry: PackageEntry) -> str:
    return entry.answer.label + (f"：{entry.reason}" if entry.reason else "")


ENTRY_COLUMNS = (
    Column("title", "内容", width=40),
    Column("answer", "回执", width=30, value=_told),
)
