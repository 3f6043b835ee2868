"""Every page and dialog without the mouse, and as a screen reader tells it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from saltdesk.ui.frame.reading_order import TAB_AFTER
from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import PAGES, inner_tabs, ledger_names, show_ledger, show_page
from tests.ui.tab_walk import controls, jumps, left_out, names, stops

_UNKNOWN = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def silent(top: QWidget) -> list[str]:
    """Return the controls that a screen reader cannot name, or of which it does not know what they are."""
    found = []
    for one in controls(top):
        told = QAccessible.queryAccessibleInterface(one)
        name, role = told.text(QAccessible.Text.Name), told.role()
        if not name.strip() or role in _UNKNOWN:
            found.append(f"{names([one])} in {names([one.parentWidget()])}: {name!r}, {role.name}")
    return found


def skipped(top: QWidget) -> list[str]:
    """Return what Tab does not reach."""
    return [names([one]) for one in left_out(top, stops(top))]


def out_of_order(top: QWidget) -> list[str]:
    """Return where Tab leaves the order of reading, but for what is asked in the order of a talk."""
    wrong = [pair for pair in jumps(top, stops(top)) if not any(map(is_in_talk, pair))]
    return [f"{names([one])} -> {names([other])}" for one, other in wrong]


def is_in_talk(stop: QWidget) -> bool:
    return not moved_names(stop).isdisjoint(TALK)


def moved_names(stop: QWidget) -> set[str]:
    """Return the names of a stop and what is around it, as far as Tab reaches them after something else."""
    found, around = set(), stop
    while around is not None:
        found |= {around.objectName()} if around.property(TAB_AFTER) else set()
        around = around.parentWidget()
    return found


TALK = {"received_at_edit", "visit_place_edit", "identity_group"}
"""What Tab reaches out of order on the intake: the clerk asks in that order, and the moment is filled in."""

CHECKS = (silent, skipped, out_of_order)

of_each = pytest.mark.parametrize("faults", CHECKS, ids=lambda check: check.__name__)


@pytest.fixture
def front(bureau_window, bring_forward):
    bring_forward(bureau_window)
    return bureau_window


@of_each
@pytest.mark.parametrize("name", ledger_names())
def test_a_ledger_is_told_and_walked(name, faults, front):
    found = faults(show_ledger(front, name))
    assert not found, "\n".join(found)


@of_each
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_told_and_walked(name, faults, front):
    page = show_page(front, name)
    found = [f"{tab}: {fault}" for tab in inner_tabs(page) for fault in faults(page)]
    assert not found, "\n".join(found)


@of_each
@pytest.mark.parametrize("dialog", dialog_classes(), ids=name_of, indirect=True)
def test_a_dialog_is_told_and_walked(dialog, faults):
    found = faults(dialog)
    assert not found, "\n".join(found)
