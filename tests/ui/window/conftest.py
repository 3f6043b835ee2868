"""Fixture that opens a dialog over the window of the sample bureau."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from saltdesk.ui.window.main_window import MainWindow
from tests.ui.every_dialog import Samples


@pytest.fixture(scope="module")
def samples(bureau_window: MainWindow, sample_pdf: bytes) -> Samples:
    """Return arguments for every dialog over the window of the sample bureau."""
    return Samples(bureau_window.context, bureau_window, sample_pdf)


@pytest.fixture
def dialog(request: pytest.FixtureRequest, samples: Samples, qtbot: QtBot) -> Iterator[QDialog]:
    """Yield the dialog of the class in the test's parameter, in front of the window."""
    made = samples.build(request.param)
    with qtbot.waitActive(made):
        made.open()
        made.activateWindow()
    yield made
    # Some refuse to close while their work runs.
    made.hide()
    made.deleteLater()
