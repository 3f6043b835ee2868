"""Which records are hidden from whom; every access to a guarded area asks this module."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.services.access import accountability as accountability_access
from saltdesk.services.access import cases as case_access
from saltdesk.services.access import complaints as complaint_access
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.notices import sources
from saltdesk.storage.trail.audit import entries_about, subjects

Hiding = Callable[[Desk], frozenset[int]]

_ANSWERABLE = accountability_access
_CASES = case_access
_COMPLAINTS = complaint_access


def _barred_entries(desk: Desk) -> frozenset[int]:
    """Return the numbers of the entries of the trail about records that are hidden by the other rules."""
    areas = (area for area in _RULES if area is not Area.TRAIL)
    return frozenset(number for area in areas for number in entries_about(area, barred(desk, area)))


_RULES: Mapping[Area, tuple[tuple[Hiding, str, str], ...]] = {
    Area.ACCOUNTABILITY: ((_ANSWERABLE.barred_cases, _ANSWERABLE.SENTENCE, _ANSWERABLE.CLAUSE),),
    Area.CASES: ((_CASES.barred_cases, _CASES.SENTENCE, _CASES.CLAUSE),),
    Area.COMPLAINTS: (
        (_COMPLAINTS.barred_complaints, _COMPLAINTS.SENTENCE, _COMPLAINTS.CLAUSE),
        (_COMPLAINTS.unclear_complaints, _COMPLAINTS.UNCLEAR_SENTENCE, _COMPLAINTS.CLAUSE),
    ),
    Area.NOTICES: (
        (_ANSWERABLE.barred_notices, _ANSWERABLE.SENTENCE, _ANSWERABLE.CLAUSE),
        (_CASES.barred_notices, _CASES.PAPER_SENTENCE, _CASES.CLAUSE),
        (_COMPLAINTS.barred_notices, _COMPLAINTS.PAPER_SENTENCE, _COMPLAINTS.CLAUSE),
        (_COMPLAINTS.unclear_notices, _COMPLAINTS.UNCLEAR_SENTENCE, _COMPLAINTS.CLAUSE),
    ),
    Area.TRAIL: ((_barred_entries, "这条痕迹所办的记录不由您查看。", "F0.2"),),
}
"""Rules of each guarded area: function that returns the hidden ids, sentence of the refusal, clause."""

GUARDED = frozenset(_RULES)
"""Areas in which some records are hidden from some people."""


def barred(desk: Desk, area: Area) -> frozenset[int]:
    """Return the ids of the records of an area that the person at the desk may not see."""
    found = [keys for hiding, _, _ in _RULES.get(area, ()) if (keys := hiding(desk))]
    # One set is not copied: it may hold most of the records.
    return found[0] if len(found) == 1 else frozenset().union(*found)


def is_hidden(desk: Desk | None, area: Area, key: int) -> bool:
    """Return whether a record is hidden from the person at the desk; raises as ``hidden_from``.

    It costs what one record costs.
    """
    if area not in GUARDED:
        return False
    return key in hidden_among(_reader(desk, area), area, (key,))


def hidden_from(desk: Desk | None, area: Area) -> frozenset[int]:
    """Return the ids of the records of an area that are hidden from the person at the desk.

    Raises:
        TypeError: the area is guarded and ``desk`` is None.
    """
    if area not in GUARDED:
        return frozenset()
    return barred(_reader(desk, area), area)


def _reader(desk: Desk | None, area: Area) -> Desk:
    if desk is None:
        raise TypeError(f"records of {area.code} are read by a person at a desk")
    return desk


def hidden_among(desk: Desk, area: Area, keys: Sequence[int]) -> frozenset[int]:
    """Return those of ``keys`` that are hidden from the person at the desk in an area.

    The result is ``barred`` cut to ``keys``; the cost follows ``keys``, not all that is hidden.
    """
    if area not in GUARDED or not keys:
        return frozenset()
    among = _AMONG.get(area)
    return among(desk, keys) if among else barred(desk, area).intersection(keys)


def _notices_among(desk: Desk, keys: Sequence[int]) -> frozenset[int]:
    """Return the notices whose record is hidden; a receipt of service goes with the notice it serves."""
    about = sources(keys)
    served = sources([record for area, record in about.values() if area == Area.NOTICES.code])
    about = {
        key: served.get(source[1], source) if source[0] == Area.NOTICES.code else source
        for key, source in about.items()
    }
    return about_hidden(desk, about, GUARDED - {Area.NOTICES, Area.TRAIL})


def _entries_among(desk: Desk, keys: Sequence[int]) -> frozenset[int]:
    return about_hidden(desk, subjects(keys))


def about_hidden(
    desk: Desk, about: Mapping[int, tuple[str, int]], areas: frozenset[Area] = GUARDED - {Area.TRAIL}
) -> frozenset[int]:
    """Return which of some papers or entries are about a hidden record.

    ``about`` tells by their id the code of the area and the record, ``areas`` which areas count.
    """
    hidden = {
        (area.code, key)
        for area in areas
        for key in hidden_among(desk, area, [key for code, key in about.values() if code == area.code])
    }
    return frozenset(key for key, record in about.items() if record in hidden)


_AMONG: Mapping[Area, Callable[[Desk, Sequence[int]], frozenset[int]]] = {
    Area.COMPLAINTS: complaint_access.hidden_among,
    Area.NOTICES: _notices_among,
    Area.TRAIL: _entries_among,
}
"""For areas with many records, the function that tells which of some records are hidden."""


def refuse_hidden(desk: Desk | None, area: Area, key: int) -> None:
    """Raise ``NotAllowed`` with the sentence of the rule if a record is hidden; raises as ``hidden_from``."""
    if not is_hidden(desk, area, key):
        return
    assert desk is not None, "is_hidden refuses nobody"
    _, sentence, clause = next(rule for rule in _RULES[area] if key in rule[0](desk))
    raise NotAllowed(sentence, clause=clause)
