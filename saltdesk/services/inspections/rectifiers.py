"""Who rectified a finding, compared by staff record; names decide only where a record has none (S4.3.2)."""

from __future__ import annotations

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import actor_ids

CLAUSE = "S4.3.2"

_SEPARATOR = regex(r"[、，,;；/\n]+")


def refuse_rectifier(desk: Desk, finding: Finding) -> None:
    """Raise ``RuleError`` if the person at the desk rectified a finding or entered its rectification."""
    if _is_rectifier(desk, finding):
        raise RuleError(
            f"复查人不能是整改人（{finding.rectified_by}），请由他人复查。",
            field="verified_by",
            clause=CLAUSE,
        )
    if _is_recorder(desk, finding):
        raise RuleError(
            f"整改情况由{finding.recorded_by}登记，不能由本人复查，请由他人复查。",
            field="verified_by",
            clause=CLAUSE,
        )


def _is_rectifier(desk: Desk, finding: Finding) -> bool:
    mine = actor_ids(desk)
    if mine.intersection(finding.rectifiers):
        return True
    return not (mine and finding.rectifiers) and _plain(desk.actor.name) in _names(finding.rectified_by)


def _is_recorder(desk: Desk, finding: Finding) -> bool:
    mine = actor_ids(desk)
    if mine.intersection(finding.recorders):
        return True
    return not (mine and finding.recorders) and _plain(desk.actor.name) in _names(finding.recorded_by)


def _names(text: str) -> frozenset[str]:
    """Return the names of a text without blanks."""
    return frozenset(filter(None, map(_plain, _SEPARATOR.split(text))))


def _plain(name: str) -> str:
    return "".join(name.split())
