"""A form stars each field that it refuses to lack, whatever is chosen above it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from saltdesk.domain.base.errors import Problem
from saltdesk.ui.fields.binding import FormBinding
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.window.main_window import MainWindow
from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import ENTRY_PAGES, show_page

ASKING = [kind for kind in dialog_classes() if issubclass(kind, ActDialog)]

EITHER = {"object_office", "person"}
"""Fields that another one can stand for: an office or a person."""


def choices(form: QWidget) -> Iterator[str]:
    """Choose each word of each fixed list in turn; yield the word, an empty text at first."""
    yield ""
    for combo in form.findChildren(QComboBox):
        for place in range(combo.count() if combo.isVisible() and not combo.isEditable() else 0):
            combo.setCurrentIndex(place)
            yield combo.currentText()


def empty(binding: FormBinding) -> None:
    for widget in binding.widgets.values():
        if isinstance(widget, QLineEdit | QPlainTextEdit) and not widget.isReadOnly():
            widget.clear()
        elif isinstance(widget, QComboBox) and widget.isEditable():
            widget.setEditText("")


def without_star(binding: FormBinding, problems: list[Problem]) -> set[str]:
    """Return the labels of the fields seen that are asked for and have no star."""
    asked = {one.field for one in problems if "请填写" in one.sentence or "须填写" in one.sentence}
    labels = {label.buddy(): label for label in binding.parent().findChildren(QLabel)}
    found = set()
    for name in asked & binding.widgets.keys() - EITHER:
        widget = binding.widgets[name]
        label = labels.get(widget)
        if label is not None and widget.isVisible() and not label.text().endswith("*"):
            found.add(label.text())
    return found


@pytest.mark.parametrize("dialog", ASKING, ids=name_of, indirect=True)
def test_a_dialog_stars_what_it_asks_for(dialog, monkeypatch):
    binding, problems, missing = getattr(dialog, "binding", None), [], set()
    monkeypatch.setattr(dialog, "show_problems", problems.extend)
    for chosen in choices(dialog) if binding else ():
        empty(binding)
        problems.clear()
        dialog.confirm()
        missing |= {f"{label} ({chosen})" for label in without_star(binding, problems)}
        if not dialog.isVisible():
            break
    assert not missing, sorted(missing)


@pytest.mark.parametrize("name", ENTRY_PAGES)
def test_a_page_stars_what_it_asks_for(name, bureau_window: MainWindow, bring_forward, monkeypatch):
    bring_forward(bureau_window)
    page = show_page(bureau_window, name)
    assert isinstance(page, RecordPage)
    problems: list[Problem] = []
    missing = set()
    monkeypatch.setattr(page, "show_problems", problems.extend)
    for chosen in choices(page):
        for part in page.parts:
            empty(part.binding)
        problems.clear()
        page.save()
        for part in page.parts:
            missing |= {f"{label} ({chosen})" for label in without_star(part.binding, problems)}
    assert not missing, sorted(missing)
