"""Power items and duty items (section 一, 二), and the fields that only the procedure may change (D3.2.b)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable, fields_of
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.flow import FlowStep, with_persons_of
from saltdesk.domain.lists.laws import LegalBasis, format_bases, parse_bases


class PowerClass(Vocabulary):
    """The ten classes of powers and public service (domain 4.1); an empty class is shown, not hidden."""

    LICENCE = "licence", "行政许可"
    PENALTY = "penalty", "行政处罚"
    COERCION = "coercion", "行政强制"
    LEVY = "levy", "行政征收"
    PAYMENT = "payment", "行政给付"
    INSPECTION = "inspection", "行政检查"
    CONFIRMATION = "confirmation", "行政确认"
    REWARD = "reward", "行政奖励"
    ADJUDICATION = "adjudication", "行政裁决"
    OTHER = "other", "其他职权"
    PUBLIC_SERVICE = "public_service", "公共服务"


class ItemStatus(Vocabulary):
    """The state of an item (P1.2.1)."""

    DRAFT = "draft", "草拟"
    REPORTED = "reported", "已报审"
    CONFIRMED = "confirmed", "已审定"
    PUBLISHED = "published", "已公布"
    CANCELLED = "cancelled", "已取消"


class DutyStage(Vocabulary):
    """The stage in the exercise of a power that a duty belongs to (domain 4.2)."""

    ACCEPT = "accept", "受理（立案）"
    EXAMINE = "examine", "审查（调查）"
    REVIEW = "review", "审理"
    INFORM = "inform", "告知"
    DECIDE = "decide", "决定"
    SERVE = "serve", "送达"
    EXECUTE = "execute", "执行"
    SUPERVISE = "supervise", "事中事后监管"
    OTHER = "other", "其他"


@dataclass(frozen=True)
class PowerItem:
    """One power of the list with the columns of domain 4.2; texts may have several lines.

    ``parent`` is the main item of a sub-item, 0 for none. ``legal_basis`` is the printed text of
    ``bases``; items entered before bases were separate records have only the text. ``flow`` and
    ``discretion`` describe in words what ``steps`` and the discretion standards hold as data. ``materials``
    names the papers an applicant hands in, one a line. ``body``, ``entrustments``, ``officers`` and ``heads``
    are the records that the texts named when the item was published (D3.2.b.3).
    """

    code: str = ""
    name: str = ""
    power_class: PowerClass = PowerClass.OTHER
    subject: str = ""
    legal_basis: str = ""
    flow: str = ""
    discretion: str = ""
    promised_limit: str = ""
    extension_condition: str = ""
    handling_office: str = ""
    entrusted_body: str = ""
    head: str = ""
    posts: str = ""
    handler_certificate: str = ""
    phone: str = ""
    note: str = ""
    status: ItemStatus = ItemStatus.DRAFT
    published_on: date | None = None
    publication_channel: str = ""
    parent: int = 0
    applies_to: str = ""
    statutory_limit: str = ""
    fees: str = ""
    complaint_phone: str = ""
    bases: tuple[LegalBasis, ...] = ()
    steps: tuple[FlowStep, ...] = ()
    materials: str = ""
    body: int = 0
    entrustments: tuple[int, ...] = ()
    officers: tuple[int, ...] = ()
    heads: tuple[int, ...] = ()
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class DutyItem:
    """One duty of a power (R2.2.2): what must be done, its basis and when it leads to accountability."""

    power_item: int = 0
    content: str = ""
    basis: str = ""
    accountability: str = ""
    note: str = ""
    status: ItemStatus = ItemStatus.DRAFT
    stage: DutyStage = DutyStage.OTHER
    accountability_basis: str = ""
    published_on: date | None = None
    id: int = 0
    version: int = 0


POWER_FIELDS = FieldTable(
    PowerItem,
    FieldRule("code", "编码", required=True, clause="D3.2.b.1", longest=60, searched=True),
    FieldRule("name", "事项名称", required=True, clause="D3.2.b.1", longest=200, searched=True),
    FieldRule("parent", "所属主项", clause="D3.2.b.1"),
    FieldRule("power_class", "类别", required=True, clause="D3.2.b.1"),
    FieldRule("subject", "实施主体", longest=200, clause="D3.2.b.3", searched=True),
    FieldRule("legal_basis", "实施依据", required=True, clause="D3.2.b.1", longest=20_000, searched=True),
    FieldRule("bases", "依据条款", clause="D3.2.b.1"),
    FieldRule("applies_to", "实施对象", clause="D3.2.b.1", longest=400, searched=True),
    FieldRule("flow", "运行流程", clause="D3.2.b.1", searched=True),
    FieldRule("steps", "流程环节", clause="D3.2.b.1"),
    FieldRule("materials", "申请材料", clause="D3.2.b.1", searched=True),
    FieldRule("discretion", "裁量标准", clause="D3.2.b.1", searched=True),
    FieldRule("statutory_limit", "法定时限", clause="D3.2.b.1", longest=200),
    FieldRule("promised_limit", "承诺时限", clause="D3.2.b.1", longest=200),
    FieldRule("extension_condition", "延长办结条件", clause="D3.2.b.1"),
    FieldRule("fees", "收费依据和标准", clause="D3.2.b.1"),
    FieldRule("handling_office", "承办处室", clause="D3.2.b.3", longest=100, searched=True),
    FieldRule("entrusted_body", "委托单位", clause="D3.2.b.3", longest=200),
    FieldRule("head", "负责人", clause="D3.2.b.3", longest=50, searched=True),
    FieldRule("posts", "岗位设置", clause="D3.2.b.3", longest=400, searched=True),
    FieldRule("handler_certificate", "经办人执法资格", clause="D3.2.b.3", longest=400, searched=True),
    FieldRule("phone", "联系电话", clause="D3.2.b.3", longest=60),
    FieldRule("complaint_phone", "监督电话", clause="D3.2.b.3", longest=60),
    FieldRule("note", "备注", searched=True),
    FieldRule("status", "状态", act="version.publish"),
    FieldRule("published_on", "公布日期", act="version.publish"),
    FieldRule("publication_channel", "公布渠道", act="version.publish"),
    FieldRule("body", act="version.publish"),
    FieldRule("entrustments", act="version.publish"),
    FieldRule("officers", act="version.publish"),
    FieldRule("heads", act="version.publish"),
)
"""The columns of domain 4.2. Columns the clause does not name carry the number of the point they belong to,
because public content changes only through the procedure."""

DUTY_FIELDS = FieldTable(
    DutyItem,
    FieldRule("power_item", "对应权力事项", required=True, clause="D3.2.b.2"),
    FieldRule("stage", "环节", clause="D3.2.b.2"),
    FieldRule("content", "责任事项", required=True, clause="D3.2.b.2", searched=True),
    FieldRule("basis", "责任事项依据", clause="D3.2.b.2", searched=True),
    FieldRule("accountability", "追责情形", clause="D3.2.b.2", searched=True),
    FieldRule("accountability_basis", "追责依据", clause="D3.2.b.2", searched=True),
    FieldRule("note", "备注", searched=True),
    FieldRule("status", "状态", act="version.publish"),
    FieldRule("published_on", "公布日期", act="version.publish"),
)
"""The columns of R2.2.2."""

ListItem = PowerItem | DutyItem
Item = TypeVar("Item", PowerItem, DutyItem)


def content_fields(record: ListItem) -> tuple[FieldRule, ...]:
    """Return the fields that are the content of an item of either list, without those publishing sets."""
    return fields_of(type(record)).entered


def regulated_fields(before: ListItem, after: ListItem) -> tuple[FieldRule, ...]:
    """Return the fields of D3.2.b that differ between two states; bases and their text count once."""
    rules = [
        rule
        for rule in content_fields(before)
        if rule.clause and getattr(before, rule.name) != getattr(after, rule.name)
    ]
    names = {rule.name for rule in rules}
    return tuple(rule for rule in rules if rule.name != "bases" or "legal_basis" not in names)


def settled(item: PowerItem, before: PowerItem | None = None) -> PowerItem:
    """Return the item with consistent ``bases`` and ``legal_basis``, and the persons of its links as before.

    The bases win if there are any, unless only the text differs from ``before``: then the text is parsed.
    """
    text_alone = before is not None and item.bases == before.bases and item.legal_basis != before.legal_basis
    bases = parse_bases(item.legal_basis, item.bases) if text_alone or not item.bases else item.bases
    steps = with_persons_of(item.steps, before.steps) if before else item.steps
    return replace(item, bases=bases, legal_basis=format_bases(bases), steps=steps)


def parent_problems(item: PowerItem, others: Mapping[int, PowerItem]) -> Iterator[Problem]:
    """Yield problems of the main item: missing, cancelled, circular or of another class (domain 4.2)."""
    parent = others.get(item.parent)
    if item.parent and (parent is None or parent.status is ItemStatus.CANCELLED):
        yield Problem("所属主项不存在或已取消，请另选主项。", "parent", "D3.2.b.1")
    elif parent and _is_circular(item, others):
        yield Problem(f"“{parent.name}”是本事项自己或它的子项，不能作为主项。", "parent", "D3.2.b.1")
    elif parent and parent.power_class is not item.power_class:
        yield Problem(
            f"子项的类别须与主项“{parent.name}”一致（{parent.power_class.label}）。",
            "power_class",
            "D3.2.b.1",
        )


def _is_circular(item: PowerItem, others: Mapping[int, PowerItem]) -> bool:
    seen, key = {item.id} - {0}, item.parent
    while key:
        if key in seen:
            return True
        seen.add(key)
        key = others[key].parent if key in others else 0
    return False
