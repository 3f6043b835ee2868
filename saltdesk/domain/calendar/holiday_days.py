"""Single named days, as files of holiday arrangements list them."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_notice import CLAUSE

LONGEST_NAME = 40


@dataclass(frozen=True)
class NamedDay:
    """One day of a file: off or worked.

    ``is_listed`` marks a file that lists every day of the year, ordinary workdays included; ``year`` is that
    of the arrangement where the file tells it.
    """

    day: date
    name: str
    is_rest: bool
    is_listed: bool = False
    year: int | None = None


def refusal(sentence: str) -> RuleError:
    """Return the refusal of a file."""
    return RuleError(sentence, field="file", clause=CLAUSE)
