"""The self-check against level 2 of GB/T 22239-2019: rows read from a data file."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final

from saltdesk.domain.base.dataclass import dataclass

TITLE: Final = "等保二级对照"
STANDARD: Final = "GB/T 22239-2019"


@dataclass(frozen=True)
class CheckRow:
    """One control point: what the program does and where, what the office must do, and what is missing.

    ``clause`` is the number in the standard, empty for a point that this level does not list. ``live`` names
    the value that is worked out of the data, empty for none.
    """

    group: str
    clause: str
    point: str
    program: str
    where: str
    office: str
    gap: str
    live: str = ""


def read_self_check(path: Path) -> tuple[CheckRow, ...]:
    """Return the rows of a file in their order; TypeError for a row with a missing or unknown key."""
    found = tomllib.loads(path.read_text("utf-8"))
    return tuple(CheckRow(**row) for row in found["row"])
