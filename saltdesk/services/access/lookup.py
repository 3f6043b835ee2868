"""What the ledgers ask: which records answer a query, in which order, and how many in each state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.services.access.hiding import barred, hidden_from, refuse_hidden
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.initials import with_initials
from saltdesk.storage.following import search
from saltdesk.storage.lookup import Finder
from saltdesk.storage.registry import finder_of


def find(desk: Desk, area: Area, query: Query, limit: int = 0) -> list[int]:
    """Ids of the records that answer ``query``, in its order; ``limit`` cuts the list (0: all).

    Records hidden from the person at the desk are never among them.
    """
    finder = finder_of(area)
    return finder.ids(query, _searched(desk, finder, query.text), limit, barred(desk, area))


def _searched(desk: Desk, finder: Finder[Any], text: str) -> list[int] | None:
    """Ids of the records that contain a text, or are called so in pinyin initials; None for no text."""
    return with_initials(finder.area, text, search(desk.store, finder, text))


def record_type(area: Area) -> type[Any]:
    """The class of the records of an area."""
    return finder_of(area).records.record


def load(area: Area, ids: Sequence[int], desk: Desk | None = None) -> list[Any]:
    """The records with these ids, in the order of ``ids``; what the reader may not see is left out.

    Records of a guarded area are read by a person: without ``desk`` asking for them is a TypeError.
    """
    hidden = hidden_from(desk, area)
    return finder_of(area).records.load([key for key in ids if key not in hidden])


def get(area: Area, key: int, desk: Desk | None = None) -> Any:
    """One record.

    Raises:
        RuleError: it is gone. NotAllowed: it is hidden from the person at the desk.
        TypeError: a record of a guarded area was asked for without ``desk``.
    """
    refuse_hidden(desk, area, key)
    return finder_of(area).records.get(key)


def count_by_status(desk: Desk, area: Area, query: Query) -> dict[str, int]:
    """How many records answer ``query`` in each state, by state code; filters on the state are ignored."""
    finder = finder_of(area)
    query = replace(query, status="")
    return finder.count_by_status(query, _searched(desk, finder, query.text), barred(desk, area))
