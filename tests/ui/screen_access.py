"""What is wrong with a screen for who works without the mouse, or has it told by a screen reader."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabBar, QWidget

from saltdesk.ui.keys.reading_order import TAB_AFTER
from saltdesk.ui.looks.shortened_label import ShortenedLabel
from tests.ui.tab_walk import controls, in_rivals, jumps, left_out, names, stops

_UNKNOWN = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def silent(top: QWidget) -> list[str]:
    """Return the controls that a screen reader cannot name, or of which it does not know what they are."""
    found = []
    for one in controls(top):
        name, role = name_told(one), QAccessible.queryAccessibleInterface(one).role()
        if not name.strip() or role in _UNKNOWN:
            found.append(f"{names([one])} in {names([one.parentWidget()])}: {name!r}, {role.name}")
    return found + [
        f"{names([one])}: {one.text()}" for one in top.findChildren(QLabel) if is_hidden_by_name(one)
    ]


def is_hidden_by_name(label: QLabel) -> bool:
    """Return whether a name of its own hides from screen readers what a label shows."""
    text = label.whole() if isinstance(label, ShortenedLabel) else label.text()
    shown = QTextDocumentFragment.fromHtml(text).toPlainText()
    told = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    return label.isVisible() and _plain(shown) not in _plain(told)


def _plain(text: str) -> str:
    return re.sub(r"[\s&]", "", text)


def name_told(widget: QWidget) -> str:
    """Return the name of a control as a screen reader has it.

    The name of a combo box is its present choice on Linux, and its label stands beside it as a relation; in
    an editable one the reader is sent to the line of text.
    """
    if isinstance(widget, QComboBox) and widget.isEditable():
        widget = widget.lineEdit()
    told = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = told.relations(QAccessible.RelationFlag.Label)
        return "".join(label.text(QAccessible.Text.Name) for label, _ in labels)
    return told.text(QAccessible.Text.Name)


def skipped(top: QWidget, walk: list[QWidget]) -> list[str]:
    """Return what Tab does not reach on its walk."""
    return [names([one]) for one in left_out(top, walk)]


def out_of_order(top: QWidget, walk: list[QWidget]) -> list[str]:
    """Return where Tab leaves the order of reading, but for what is asked in the order of a talk."""
    wrong = [pair for pair in jumps(top, walk) if not any(map(is_in_talk, pair))]
    return [f"{names([one])} -> {names([other])}" for one, other in wrong]


def mouse_only(top: QWidget) -> list[str]:
    """Return the buttons and links for which there is no key."""
    buttons = [names([one]) for one in top.findChildren(QAbstractButton) if needs_mouse(one)]
    return buttons + [names([one]) for one in top.findChildren(QLabel) if has_dead_links(one)]


def needs_mouse(button: QAbstractButton) -> bool:
    """Return whether a button has neither the focus by Tab nor a key in its tool tip."""
    if not button.isVisible() or not button.isEnabled() or is_part_of_qt(button) or in_rivals(button):
        return False
    has_key = not button.shortcut().isEmpty() or _KEY.search(button.toolTip())
    return not (button.focusPolicy() & Qt.FocusPolicy.TabFocus or has_key or button.objectName() in REPLACED)


def is_part_of_qt(button: QAbstractButton) -> bool:
    """Return whether a button is a part of a control whose keys do the same: F4, Ctrl+A, arrows."""
    kind = button.metaObject().className()
    return kind in ("QLineEditIconButton", "QTableCornerButton") or isinstance(button.parentWidget(), QTabBar)


def has_dead_links(label: QLabel) -> bool:
    keys = Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    return label.isVisible() and "<a " in label.text() and not label.textInteractionFlags() & keys


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

REPLACED = {"add_part_button"}
"""Buttons without a key: the last row of the table above takes a new part."""

_KEY = re.compile(r"（[^（）]*(Ctrl|Alt|Shift|F\d|Del|Esc|Enter)[^（）]*）")


def faults_of(top: QWidget) -> list[str]:
    """Return what is wrong with a screen, all of it, because building the screen again takes long."""
    found = {"silent": silent(top), "mouse only": mouse_only(top)}
    walk = stops(top)
    found |= {"skipped by Tab": skipped(top, walk), "out of order": out_of_order(top, walk)}
    return [f"{kind}: {fault}" for kind, faults in found.items() for fault in faults]
