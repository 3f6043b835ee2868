"""The filter “本处室” of the list pages: what the office of the person at the desk handles (P1.1)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk

_NOTHING = (0,)
"""Ids that no record has."""


def name_own_office(check: QCheckBox) -> None:
    """Give the check box of one's own records the words of this filter."""
    check.setText("本处室")
    check.setToolTip("只看本处室承办的事项")


def own_office_query(query: Query, desk: Desk) -> Query:
    """Return the query for power items; one's own are those of one's office, by its present name."""
    return replace(query, mine="", office=desk.actor.office_name or query.office) if query.mine else query


def own_duties_query(query: Query, desk: Desk) -> Query:
    """Return the query for duties; one's own are those of the power items of one's office."""
    if not query.mine:
        return replace(query, marks={})
    powers = lookup.find(desk, Area.POWERS, Query(office=desk.actor.office_name))
    return replace(query, mine="", marks={"power_item": tuple(powers) or _NOTHING})
