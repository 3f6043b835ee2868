"""The flow of a power item: its links in order, each with post, person and limit (P1.2.3)."""

from __future__ import annotations

from dataclasses import dataclass

from saltdesk.domain.terms import Unit


@dataclass(frozen=True)
class FlowStep:
    """One link (环节). ``limit`` counts ``unit``s, 0 for the same day, None while it is not set.

    ``following`` tells where it goes on: empty for the next link in order, ``结束`` for the end, else
    numbers of links with an optional condition, such as ``3（材料齐全）；5（不予受理）``. ``excluded`` names
    what does not count into the limit, such as a hearing.
    """

    name: str = ""
    post: str = ""
    person: str = ""
    limit: int | None = None
    unit: Unit = Unit.WORKING_DAYS
    following: str = ""
    excluded: str = ""
