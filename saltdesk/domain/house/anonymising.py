"""Anonymising: a closed record is kept without the people in it (个人信息保护法第四十七条).

The identity is emptied, the key of its digests is destroyed, texts that name the person are blanked and files
are destroyed. The record, its number, its days and its trail stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.complaints.masks import Masks, literal_tell

CLAUSE = "个人信息保护法47"
"""Article of the Personal Information Protection Law on deletion."""

ANONYMOUS = "已匿名"
"""What stands where a name stood."""

BLANK = f"〔{ANONYMOUS}〕"
"""What stands in a text where it named the person."""

DESTROYED = "已销毁"
"""Name of a file that was destroyed."""


class Ground(Vocabulary):
    """Why personal data are taken out, as the law lists the cases."""

    PURPOSE = "purpose", "处理目的已实现、无法实现或者不再必要", "个人信息保护法47"
    EXPIRED = "expired", "保管期限已满", "个人信息保护法47"
    CONSENT = "consent", "个人撤回同意", "个人信息保护法47"
    UNLAWFUL = "unlawful", "收集或使用违法、违反约定", "个人信息保护法47"


CHOSEN_GROUNDS = (Ground.PURPOSE, Ground.CONSENT, Ground.UNLAWFUL)
"""Grounds of a request; the end of a period goes through a list that two people sign."""

BEFORE_THE_END = (Ground.UNLAWFUL,)
"""Grounds that hold although the period has not ended: the law then lets other data only rest."""


@dataclass(frozen=True)
class Anonymisation:
    """One record out of which personal data were taken.

    ``list`` is the id of the destruction list, 0 for a request. ``files`` and ``entries`` count the destroyed
    files and the entries of the trail whose texts were blanked.
    """

    area: str = ""
    record: int = 0
    number: str = ""
    done_on: date | None = None
    done_by: str = ""
    ground: Ground = Ground.PURPOSE
    reason: str = ""
    approved_by: str = ""
    approval: tuple[KeptFile, ...] = ()
    list: int = 0
    files: int = 0
    entries: int = 0
    id: int = 0
    version: int = 0


ANONYMISATION_FIELDS = FieldTable(
    Anonymisation,
    FieldRule("number", "编号"),
    FieldRule("done_on", "匿名化日期"),
    FieldRule("done_by", "经办人"),
    FieldRule("ground", "情形", required=True, clause=CLAUSE),
    FieldRule("reason", "理由", required=True, clause=CLAUSE, longest=500),
    FieldRule("approved_by", "批准的领导"),
    FieldRule("approval", "批件"),
    FieldRule("files", "销毁的文件"),
    FieldRule("entries", "遮去内容的痕迹"),
    FieldRule("area"),
    FieldRule("record"),
    FieldRule("list"),
)
"""The fields of an anonymisation."""


@dataclass(frozen=True)
class TrailErasure:
    """The hash that an entry of the trail has since personal data were taken out of it."""

    entry: int = 0
    digest: str = ""
    id: int = 0
    version: int = 0


TRAIL_ERASURE_FIELDS = FieldTable(TrailErasure, FieldRule("entry"), FieldRule("digest"))
"""The fields of an erasure; readers need none of them."""


def blanking(masks: Masks) -> Masks:
    """Return masks that leave nothing of the person, not even what the usual masks show."""
    shown = {tell.mask for tell in masks.tells if len(tell.mask.strip("*")) > 0}
    return Masks(
        (
            *(replace(tell, mask=BLANK) for tell in masks.tells),
            *(literal_tell(mask, BLANK) for mask in sorted(shown, key=lambda mask: (-len(mask), mask))),
        )
    )


def request_problems(ground: Ground, reason: str, kept_until: date | None, today: date) -> Iterator[Problem]:
    """Yield why a request to anonymise a closed record is refused; ``kept_until`` is None for ever."""
    if ground not in CHOSEN_GROUNDS:
        yield Problem("保管期限已满的，请拟定销毁清单，由两人确认。", "ground", CLAUSE)
    if not reason.strip():
        yield Problem("请写明理由，如来文或申请的日期；不要写个人姓名。", "reason", CLAUSE)
    ended = kept_until is not None and kept_until < today
    if not ended and ground not in BEFORE_THE_END:
        until = f"保管到{kept_until:%Y年%m月%d日}" if kept_until else "永久保管"
        yield Problem(
            f"这件记录{until}，期满以前只能停止使用，不能匿名化；收集违法的除外。", "ground", CLAUSE
        )
