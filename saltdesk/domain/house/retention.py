"""How long closed records are kept: 永久, 30年 or 10年 from the end of the year they were closed in."""

from __future__ import annotations

from datetime import MAXYEAR, date
from typing import Final

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary


class RetentionPeriod(Vocabulary):
    """The three periods of administrative archives."""

    PERMANENT = "permanent", "永久"
    THIRTY_YEARS = "30", "30年"
    TEN_YEARS = "10", "10年"


PERIODS: Final = tuple(period.label for period in RetentionPeriod)
"""The words of the periods, as the parameters hold them."""

SUGGESTED: Final[dict[Area, RetentionPeriod]] = {
    Area.COMPLAINTS: RetentionPeriod.THIRTY_YEARS,
    Area.ACCOUNTABILITY: RetentionPeriod.PERMANENT,
    Area.INSPECTIONS: RetentionPeriod.TEN_YEARS,
    Area.FINDINGS: RetentionPeriod.TEN_YEARS,
    Area.CASES: RetentionPeriod.THIRTY_YEARS,
    Area.ADJUSTMENTS: RetentionPeriod.TEN_YEARS,
    Area.VERSIONS: RetentionPeriod.PERMANENT,
}
"""The period suggested for each kind of record; the office's own table, approved by the archive, decides."""

SUGGESTION: Final = "建议；以本局经档案部门批准的保管期限表为准"


@dataclass(frozen=True)
class Retained:
    """A closed record with its period; ``until`` is the last day it is kept, None for ever.

    ``disposal`` says what became of it: on a list that waits (``is_listed``, as for destroyed ones),
    destroyed, or anonymised.
    """

    area: Area
    record: int
    number: str
    closed_on: date
    period: RetentionPeriod
    disposal: str = ""
    is_destroyed: bool = False
    is_listed: bool = False

    @property
    def until(self) -> date | None:
        """Return the last day of the period, which counts from the first day of the next year."""
        return kept_until(self.closed_on, self.period)

    def left(self, today: date) -> int | None:
        """Return the days until the period ends, negative once it has; None for ever."""
        return (self.until - today).days if self.until else None


def parameter_of(area: Area) -> str:
    """Return the code of the parameter that holds the period of an area."""
    return f"retention_{area.code}"


def kept_until(closed_on: date, period: RetentionPeriod) -> date | None:
    """Return the last day on which a record closed on this day is kept, or None for ever."""
    if period is RetentionPeriod.PERMANENT:
        return None
    return date(min(closed_on.year + int(period.code), MAXYEAR), 12, 31)
