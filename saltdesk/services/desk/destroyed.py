"""Records out of which personal data were taken: they stay in the catalogue, and no act changes them."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.house.anonymising import CLAUSE, Anonymisation
from saltdesk.storage.areas.privacy import ANONYMISATIONS
from saltdesk.storage.registry import FINDERS


def anonymisation_of(area: Area, record: int) -> Anonymisation | None:
    """Return how personal data were taken out of a record, or None if they were not."""
    return ANONYMISATIONS.first(area=area.code, record=record)


def refuse_destroyed(area: Area, record: int) -> None:
    """Raise ``RuleError`` if personal data were taken out of a record."""
    found = anonymisation_of(area, record)
    if found:
        raise RuleError(f"这件记录{told_state(found)}，只留目录，不再办理。", clause=CLAUSE)


def refuse_destroyed_record(record: object) -> None:
    """Raise as ``refuse_destroyed`` for a record as it was read."""
    area = next((one.area for one in FINDERS if one.records.record is type(record)), None)
    if area:
        refuse_destroyed(area, getattr(record, "id", 0))


def told_state(one: Anonymisation) -> str:
    """Return what became of a record, in words: 已到期销毁 or 已匿名 with the day."""
    what = "已到期销毁" if one.list else "的个人信息已匿名"
    return f"{what}（{one.done_on}）"
