"""Publication of results: due after service, on a channel, or withheld for one of three reasons (P1.2.8)."""

from __future__ import annotations

from saltdesk.domain.base.vocabulary import Vocabulary

PUBLISH_TERM = "P1.2.8"
"""Clause of the advisory term within which a served result is published (A20)."""


class Publicity(Vocabulary):
    """Whether the result of a case is public (P1.2.8)."""

    NOT_YET = "not_yet", "尚未送达"
    DUE = "due", "待公开"
    PUBLIC = "public", "已公开"
    WITHHELD = "withheld", "不予公开"


class WithheldReason(Vocabulary):
    """The only reasons for which a result is not published (P1.2.8, A20)."""

    STATE_SECRET = "state_secret", "国家秘密", "P1.2.8"
    TRADE_SECRET = "trade_secret", "商业秘密", "P1.2.8"
    PRIVACY = "privacy", "个人隐私", "P1.2.8"
