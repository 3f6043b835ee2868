"""Versions of the lists: what was drafted, reported, confirmed, published and superseded (P1.2.1, A22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from saltdesk.domain.vocabulary import Vocabulary


class ListKind(Vocabulary):
    """Which of the two lists."""

    POWERS = "powers", "权力清单", "P1.2.1"
    DUTIES = "duties", "责任清单", "R2.2.1"


class VersionStatus(Vocabulary):
    """Where a version of a list stands (P1.2.1)."""

    DRAFT = "draft", "草拟"
    REPORTED = "reported", "已报审"
    CONFIRMED = "confirmed", "已审定"
    PUBLISHED = "published", "已公布"
    SUPERSEDED = "superseded", "已被取代"
    WITHDRAWN = "withdrawn", "已撤回"


class ChangeAction(Vocabulary):
    """What a version does to an item."""

    ADD = "add", "新增"
    CHANGE = "change", "变更"
    CANCEL = "cancel", "取消"


@dataclass(frozen=True)
class ListVersion:
    """One version of a list.

    ``items`` are the drafts it takes in; ``digest`` is the SHA-256 of the list as published; ``adjustment``
    is the case it carries out, 0 for none.
    """

    kind: ListKind = ListKind.POWERS
    number: int = 0
    title: str = ""
    status: VersionStatus = VersionStatus.DRAFT
    items: tuple[int, ...] = ()
    basis_document: str = ""
    reported_on: date | None = None
    report_document: str = ""
    confirmed_on: date | None = None
    confirmed_by: str = ""
    confirm_document: str = ""
    published_on: date | None = None
    superseded_on: date | None = None
    adjustment: int = 0
    digest: str = ""
    note: str = ""
    registered_on: date | None = None
    registered_by: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class ItemRevision:
    """An item as one published version has it; ``content`` is the record as plain JSON.

    In force from ``effective_from`` to the day before ``effective_to`` (None: still).
    """

    kind: ListKind = ListKind.POWERS
    item: int = 0
    list_version: int = 0
    action: ChangeAction = ChangeAction.ADD
    content: str = ""
    effective_from: date | None = None
    effective_to: date | None = None
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class ListChange:
    """A change an adjustment case proposes: the item before and after as plain JSON (D3.2.b).

    ``item`` is 0 for a new one until it is applied; ``applied`` is the version that carried it out, 0 before.
    """

    adjustment: int = 0
    kind: ListKind = ListKind.POWERS
    item: int = 0
    action: ChangeAction = ChangeAction.CHANGE
    before: str = ""
    after: str = ""
    applied: int = 0
    id: int = 0
    version: int = 0
