"""Every key of a screen belongs to one thing: of those that share a key, Qt presses none."""

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from saltdesk.ui.keys.row_keys import KEYS, shown_buttons
from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.ledger.ledger_tab import LedgerTab

Owner = QAction | QShortcut | QAbstractButton
"""What a key presses: an action of a menu, a shortcut of a page, or a button."""


def faults_of(window: QWidget) -> list[str]:
    """Return the keys that several things seen in a window have, whether they are enabled now or not."""
    owners = defaultdict(list)
    for owner in _seen(window):
        for key in _keys_of(owner):
            owners[key.toString()].append(_name_of(owner))
    return [f"{key} is shared by {sorted(names)}" for key, names in owners.items() if len(names) > 1]


def acts_without_key(page: LedgerTab | CasePage) -> list[str]:
    """Return the possible ones of the first ten buttons of a ledger's bar or a case that tell no key."""
    acts = page.act_buttons.values() if isinstance(page, CasePage) else shown_buttons(page.form.act_layout)
    first = [one for one in acts if not one.isHidden()][: len(KEYS)]
    return [f"{one.text()} tells no key" for one in first if _is_possible(one) and "（" not in one.toolTip()]


def _is_possible(button: QAbstractButton) -> bool:
    return button.isVisible() and button.isEnabled()


def _seen(window: QWidget) -> Iterator[Owner]:
    yield from window.findChildren(QAction)
    yield from (one for one in window.findChildren(QShortcut) if _reaches_window(one))
    yield from (one for one in window.findChildren(QAbstractButton) if one.isVisible())


def _reaches_window(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    is_seen = not isinstance(owner, QWidget) or owner.isVisible()
    return is_seen and shortcut.context() is Qt.ShortcutContext.WindowShortcut


def _keys_of(owner: Owner) -> list[QKeySequence]:
    keys = owner.shortcuts() if isinstance(owner, QAction) else [_key_of(owner)]
    return [key for key in keys if not key.isEmpty()]


def _key_of(owner: QShortcut | QAbstractButton) -> QKeySequence:
    return owner.key() if isinstance(owner, QShortcut) else owner.shortcut()


def _name_of(owner: QObject) -> str:
    around: QObject | None = owner
    while around is not None and not around.objectName():
        around = around.parent()
    return around.objectName() if around else type(owner).__name__
