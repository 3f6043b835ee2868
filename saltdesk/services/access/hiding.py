"""Which records are hidden from whom: every way to a guarded record asks here, no window decides."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.services.access import accountability as accountability_access
from saltdesk.services.access import complaints as complaint_access
from saltdesk.services.desk.desk import Desk

Hiding = Callable[[Desk], frozenset[int]]

_CASES = accountability_access
_COMPLAINTS = complaint_access

_RULES: Mapping[Area, tuple[tuple[Hiding, str, str], ...]] = {
    Area.ACCOUNTABILITY: ((_CASES.barred_cases, _CASES.SENTENCE, _CASES.CLAUSE),),
    Area.COMPLAINTS: ((_COMPLAINTS.barred_complaints, _COMPLAINTS.SENTENCE, _COMPLAINTS.CLAUSE),),
    Area.NOTICES: (
        (_CASES.barred_notices, _CASES.SENTENCE, _CASES.CLAUSE),
        (_COMPLAINTS.barred_notices, _COMPLAINTS.PAPER_SENTENCE, _COMPLAINTS.CLAUSE),
    ),
}
"""For each guarded area its rules: the ids a person may not see, and with which sentence and clause."""

GUARDED = frozenset(_RULES)
"""Areas some of whose records are hidden from some people."""


def barred(desk: Desk, area: Area) -> frozenset[int]:
    """Ids of the records of an area that the person at the desk may not see."""
    return frozenset().union(*(hiding(desk) for hiding, _, _ in _RULES.get(area, ())))


def hidden_from(desk: Desk | None, area: Area) -> frozenset[int]:
    """Ids of the records of an area that are hidden from the person at the desk.

    Raises:
        TypeError: records of a guarded area were asked for by nobody.
    """
    if area not in GUARDED:
        return frozenset()
    if desk is None:
        raise TypeError(f"records of {area.code} are read by a person at a desk")
    return barred(desk, area)


def refuse_hidden(desk: Desk | None, area: Area, key: int) -> None:
    """Raise ``NotAllowed``, with the sentence of its rule, when a record is hidden; errors as above."""
    if key not in hidden_from(desk, area):
        return
    assert desk is not None, "hidden_from refuses nobody"
    _, sentence, clause = next(rule for rule in _RULES[area] if key in rule[0](desk))
    raise NotAllowed(sentence, clause=clause)
