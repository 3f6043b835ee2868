"""Loading modules while a person types."""

import sys

import pytest
from PySide6.QtWidgets import QWidget

from saltdesk.ui.frame.warm_up import WarmUp, imported_by

_MISSING = "saltdesk.ui.frame.not_there"
_SMALL = "saltdesk.domain.base.weekdays"


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def forgotten(monkeypatch):
    """A small module that is not loaded."""
    __import__(_SMALL)
    monkeypatch.delitem(sys.modules, _SMALL)
    return _SMALL


def test_nothing_is_loaded_before_the_widget_is_painted(widget, qapp, forgotten, qtbot):
    warm_up = WarmUp([forgotten], widget)
    warm_up.follow()
    qapp.processEvents()
    assert forgotten not in sys.modules
    widget.show()
    qtbot.waitUntil(lambda: warm_up.is_done)
    assert forgotten in sys.modules


def test_an_import_that_fails_is_told_once_and_ends_the_warm_up(widget, qapp, forgotten, qtbot):
    with qtbot.capture_exceptions() as errors:
        WarmUp([_MISSING, forgotten], widget).follow()
        widget.show()
        qtbot.waitUntil(lambda: bool(errors))
        qapp.processEvents()
    assert [kind for kind, *_ in errors] == [ModuleNotFoundError]
    assert forgotten not in sys.modules


def test_nothing_more_is_loaded_once_the_widget_is_hidden(widget, qapp, forgotten):
    warm_up = WarmUp([forgotten], widget)
    warm_up.follow()
    widget.show()
    widget.hide()
    qapp.processEvents()
    assert not warm_up.is_done
    assert forgotten not in sys.modules


def test_what_a_module_imports_is_known_without_loading_it(forgotten):
    assert forgotten in imported_by("saltdesk.ui.window.office_window")
    assert forgotten not in sys.modules
