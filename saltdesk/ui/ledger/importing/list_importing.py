"""Opens the import of a list over the page of its ledger."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.looks.kinds import set_kind


def import_list(context: TabContext, page: QWidget, name: str) -> None:
    """Import a workbook into the list ``name`` after a dry run."""
    from saltdesk.ledgers.importables import importable
    from saltdesk.ui.ledger.importing.import_dialog import ImportDialog

    show_dialog(ImportDialog(context, page, importable(name)))


def offer_lists(context: TabContext, page: QWidget, button: QPushButton, names: Iterable[str]) -> None:
    """Give a button a menu of the lists that a workbook of this page may hold."""
    from saltdesk.ledgers.importables import importable

    menu = QMenu(button)
    menu.setObjectName(f"{button.objectName()}_menu")
    for name in names:
        action = menu.addAction(f"{importable(name).title}…", partial(import_list, context, page, name))
        action.setObjectName(f"import_{name}_action")
    button.setMenu(menu)
    set_kind(button, "menu")
