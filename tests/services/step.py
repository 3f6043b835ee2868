"""An act of a test that may be taken back, with the record it needs."""

from collections.abc import Callable
from dataclasses import dataclass

from saltdesk.domain.base.changes import Area
from saltdesk.services.desk.desk import Desk


@dataclass(frozen=True)
class Step:
    """An act of a test: the record it needs, and the act on the record's id."""

    code: str
    area: Area
    record: Callable[[Desk], int]
    act: Callable[[Desk, int], object]
