"""The ledger of complaints with complainants, only for the complaints office (C5.2.4d)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.complaints.complainants import Identity
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.masks import together
from saltdesk.ledgers.base.columns import Block, Column, Kind
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER, masks_for
from saltdesk.services.complaints.identity import identities_among

WITHHELD = "不得查看"


def _known(read: Callable[[Identity], object]) -> Callable[[Block], Iterator[object]]:
    """Return a column function that reads the complainant's identity if the reader may know it."""

    def values(block: Block) -> Iterator[object]:
        known = block.once(identities_among)
        for complaint in block.records:
            yield read(known[complaint.id]) if complaint.id in known else WITHHELD

    return values


def _of(name: str) -> Callable[[Block], Iterator[object]]:
    """Return a column function for a field of the complainant."""

    def read(identity: Identity) -> object:
        found = getattr(identity.complainant, name)
        if isinstance(found, bool):
            return "是" if found else ""
        return found.label if isinstance(found, Vocabulary) else found

    return _known(read)


def _representatives(identity: Identity) -> str:
    return "；".join(f"{one.name} {one.phone}".strip() for one in identity.representatives)


_SHOWN = (
    *("number", "received_at", "channel", "object_office", "object_person", "matter", "facts", "request"),
    *("status", "handling_office", "conclusion", "answered_on", "answer", "old_number"),
)

_MASKED = ("matter", "facts", "request", "answer")


def _plain(column: Column) -> Column:
    """Return the column unmasked, because a reader who may know the name may read it in the text too."""
    if column.name not in _MASKED:
        return column
    return replace(column, values=_of_complaint(column.name), in_workbook=True)


def _of_complaint(name: str) -> Callable[[Block], list[str]]:
    def values(block: Block) -> list[str]:
        known, masks = block.once(identities_among), block.once(masks_for)

        def text_of(complaint: Complaint) -> str:
            text: str = getattr(complaint, name)
            return text if complaint.id in known else masks[complaint.id].masked(text)

        return together(masks.values(), lambda: [text_of(complaint) for complaint in block.records])

    return values


COMPLAINANT_LEDGER = replace(
    COMPLAINT_LEDGER,
    title="投诉受理台账（含投诉人信息）",
    columns=(
        *(_plain(column) for column in COMPLAINT_LEDGER.columns if column.name in _SHOWN),
        Column("complainant_type", "投诉人类型", width=8, values=_of("complainant_type")),
        Column("disclosure", "实名匿名", width=8, values=_of("disclosure")),
        Column("is_confidential", "要求保密", width=6, values=_of("is_confidential")),
        Column("name", "投诉人", width=9, values=_of("name")),
        Column("contact", "联系方式", Kind.CODE, 13, values=_of("contact")),
        Column("caller_number", "来电号码", Kind.CODE, 13, values=_of("caller_number")),
        Column("id_kind", "证件种类", width=8, values=_of("id_kind")),
        Column("id_number", "证件号码", Kind.CODE, 18, values=_of("id_number")),
        Column("credit_code", "统一社会信用代码", Kind.CODE, 18, values=_of("credit_code")),
        Column("address", "投诉人地址", width=16, values=_of("address")),
        Column("post_code", "邮政编码", Kind.CODE, 8, values=_of("post_code")),
        Column("email", "电子邮箱", width=14, values=_of("email")),
        Column("agent", "代理人", width=8, values=_of("agent")),
        Column("representatives", "来访代表", width=14, values=_known(_representatives)),
        Column("imported", "登记簿原文", width=20, values=_of("imported")),
    ),
    details=(),
)
"""The ledger for the audited export with a reason; for other readers each row omits the identity."""
