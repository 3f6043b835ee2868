"""Versions of the lists: drafted, reported, confirmed, published and superseded (P1.2.1, A22)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.records import from_plain, to_plain
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.items import DutyItem, ListItem, PowerItem


class ListKind(Vocabulary):
    """The power list or the duty list."""

    POWERS = "powers", "权力清单", "P1.2.1"
    DUTIES = "duties", "责任清单", "R2.2.1"


class VersionStatus(Vocabulary):
    """The state of a list version (P1.2.1)."""

    DRAFT = "draft", "草拟"
    REPORTED = "reported", "已报审"
    CONFIRMED = "confirmed", "已审定"
    PUBLISHED = "published", "已公布"
    SUPERSEDED = "superseded", "已被取代"
    WITHDRAWN = "withdrawn", "已撤回"


class ChangeAction(Vocabulary):
    """The effect of a version on an item."""

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


VERSION_FIELDS = FieldTable(
    ListVersion,
    FieldRule("kind", "清单", required=True),
    FieldRule("title", "版本名称", searched=True),
    FieldRule("basis_document", "依据文件", searched=True),
    FieldRule("note", "备注", searched=True),
    FieldRule("items", "涉及事项"),
    FieldRule("number", "版次", act="version.draft"),
    FieldRule("status", "状态", act="version.draft"),
    FieldRule("adjustment", "调整编号", act="version.draft"),
    FieldRule("registered_on", "登记日期", act="version.draft"),
    FieldRule("registered_by", "登记人", act="version.draft"),
    FieldRule("reported_on", "报审日期", required=True, act="version.report"),
    FieldRule("report_document", "报审文号", required=True, act="version.report", searched=True),
    FieldRule("confirmed_on", "审定日期", required=True, act="version.confirm"),
    FieldRule("confirmed_by", "审定单位", required=True, act="version.confirm"),
    FieldRule("confirm_document", "审定文号", required=True, act="version.confirm", searched=True),
    FieldRule("published_on", "公布日期", required=True, act="version.publish"),
    FieldRule("digest", "清单校验值", act="version.publish"),
    FieldRule("superseded_on", "被取代日期", act="version.publish"),
)
"""The fields of a version of a list (P1.2.1)."""


@dataclass(frozen=True)
class ItemRevision:
    """An item as published by one version; ``content`` is the record as plain JSON.

    In force from ``effective_from`` to the day before ``effective_to`` (None: still in force).
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

    ``item`` is 0 for a new item until it is applied; ``applied`` is the version that applied it, 0
    before.
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


@dataclass(frozen=True)
class Listed:
    """An item of a list; ``revision`` is None for items published before versions were kept.

    ``code`` is that of the power, also for a duty; ``name`` is that of the power, or the duty's content.
    ``content`` is what ``content_of`` returns of the record, where that is known; else empty.
    """

    record: ListItem
    revision: ItemRevision | None = None
    code: str = ""
    name: str = ""
    content: str = ""


def kind_of(record: ListItem) -> ListKind:
    """Return the list an item belongs to."""
    return ListKind.POWERS if isinstance(record, PowerItem) else ListKind.DUTIES


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_of(record: ListItem) -> str:
    """Return an item as stored in a revision or a proposal; equal items give equal text."""
    return _ENCODER.encode(to_plain(record) | {"version": 0})


def record_of(kind: ListKind, content: str) -> ListItem:
    """Return the item stored in a revision or a proposal."""
    record: type[ListItem] = PowerItem if kind is ListKind.POWERS else DutyItem
    return from_plain(record, json.loads(content))


def digest_of(listed: Iterable[Listed]) -> str:
    """Return the SHA-256 of a list: the contents of its items in order."""
    text = "\n".join(one.content or content_of(one.record) for one in listed)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def is_in_force(revision: ItemRevision, day: date) -> bool:
    """Return whether a revision is in force on ``day``."""
    begun = revision.effective_from is None or revision.effective_from <= day
    return begun and (revision.effective_to is None or day < revision.effective_to)
