"""Moving from the window: who moves is asked first, the window closes, and opens on the moved data."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from saltdesk.app import run
from saltdesk.demo.accounts import PASSWORD
from saltdesk.services.sharing.connecting import shared_with
from saltdesk.ui.sharing.moving_dialog import MovingDialog
from saltdesk.ui.window.window_moving import WindowMoving
from tests import cluster
from tests.moving_fixtures import local_office as local_office
from tests.moving_fixtures import small_office as small_office
from tests.moving_office import CLOCK, FRESH, KEEPER_NAME

pytestmark = pytest.mark.usefixtures("own_hooks")


def confirmed(window, **fields):
    """Fill the dialog over a window, and press its button."""
    window.prompts.choices = [0]
    dialog = window.findChild(MovingDialog)
    for name, text in fields.items():
        getattr(dialog.form, name).setText(text)
    dialog.form.move_button.click()


def move_there(server, **fields):
    def step(window):
        WindowMoving(window).move(server, "")
        confirmed(window, **fields)

    return step


def bring_back(window):
    WindowMoving(window).bring_back()
    confirmed(
        window,
        keeper_edit=cluster.OWNER,
        password_edit=FRESH,
        again_edit=FRESH,
    )


def test_the_window_moves_the_data_there_and_back_and_opens_again(
    local_office: Path, empty_server, recorder, drive, monkeypatch
):
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    seen = []

    def back(window):
        seen.append(shared_with(window.desk) is not None)
        monkeypatch.setenv("SALTDESK_PASSWORD", FRESH)
        bring_back(window)

    def last(window):
        seen.append(shared_with(window.desk) is not None)
        window.close()

    drive(move_there(empty_server, password_edit=PASSWORD), back, last)
    assert run(local_office, CLOCK, KEEPER_NAME, recorder) == 0
    assert recorder.problems == recorder.bugs == []
    assert seen == [True, False]
    assert any("已移入共享数据库" in told for told in recorder.told)
    assert any("已移回单机" in told for told in recorder.told)


def test_a_wrong_password_moves_nothing(local_office: Path, empty_server, recorder, drive, monkeypatch):
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    seen = []

    def wrong(window):
        WindowMoving(window).move(empty_server, "")
        dialog = window.findChild(MovingDialog)
        dialog.form.password_edit.setText("wrong")
        dialog.form.move_button.click()

        def told():
            if not dialog._apart.is_busy:
                seen.append([label.text() for label in dialog.findChildren(QLabel) if label.isVisible()])
                timer.stop()
                dialog.reject()
                window.close()

        timer = QTimer(window, interval=10)
        timer.timeout.connect(told)
        timer.start()

    drive(wrong)
    assert run(local_office, CLOCK, KEEPER_NAME, recorder) == 0
    ((*_, told),) = seen
    assert "登录名或口令不对" in told, seen
    assert not (local_office / "saltdesk.shared").exists()
