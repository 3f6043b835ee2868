"""Connecting a computer: the address, the check in words, and what is refused beside its field."""

from dataclasses import replace
from time import sleep

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from saltdesk.demo.accounts import PASSWORD
from saltdesk.domain.base.people import Role
from saltdesk.services.accounts import unlocking
from saltdesk.services.sharing.connecting import named_server
from saltdesk.ui.accounts.entering import Entrance
from saltdesk.ui.accounts.first_start_dialog import FirstStartDialog, OtherWay
from saltdesk.ui.sharing import connect_dialog
from saltdesk.ui.sharing.connect_dialog import ConnectDialog
from saltdesk.ui.sharing.sharing_dialog import SharingDialog
from tests import cluster
from tests.cli.test_share import url_of
from tests.shared_office import CLERK, CLOCK, KEEPER
from tests.ui.recorded_prompts import RecordedPrompts


def settle(is_so, tries=500):
    for _ in range(tries):
        QApplication.processEvents()
        if is_so():
            return
        sleep(0.01)
    raise AssertionError("it never became so")


@pytest.fixture
def dialog(qtbot, tmp_path):
    made = ConnectDialog(tmp_path / "电脑", RecordedPrompts())
    qtbot.addWidget(made)
    made.show()
    return made


def fill(dialog, address, name="", password=""):
    dialog.form.address_edit.setText(address)
    dialog.form.name_edit.setText(name)
    dialog.form.password_edit.setText(password)


def press(dialog, button):
    button.click()
    settle(lambda: not dialog._apart.is_busy)


def test_a_check_tells_line_by_line_and_a_connection_is_kept(dialog, shared_office, tmp_path):
    fill(dialog, url_of(shared_office.server), CLERK, PASSWORD)
    press(dialog, dialog.form.check_button)
    assert dialog.form.lines_table.model().rowCount() == 11
    assert "检查通过" in dialog.form.problem_label.text()
    assert named_server(tmp_path / "电脑") is None
    press(dialog, dialog.form.connect_button)
    assert dialog.result() == dialog.DialogCode.Accepted
    assert named_server(tmp_path / "电脑") == replace(shared_office.server, user="")
    assert unlocking.unlock(tmp_path / "电脑", KEEPER, PASSWORD, CLOCK.now()).name == KEEPER


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("", "不是共享数据库的地址"),
        ("postgresql://u:p@h/d", "不要写口令"),
        ("postgresql://db.example.test/yan", "须用本单位的证书核验"),
        ("postgresql://127.0.0.1:1/yan", "连不上共享数据库的服务器"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_connected(dialog, tmp_path, address, told):
    fill(dialog, address, CLERK, PASSWORD)
    press(dialog, dialog.form.connect_button)
    shown = [one.text() for one in dialog.findChildren(QLabel)]
    assert any(told in text for text in shown), shown
    assert named_server(tmp_path / "电脑") is None


def test_a_wrong_password_is_told_beside_its_field(dialog, shared_office, tmp_path):
    fill(dialog, url_of(shared_office.server), CLERK, "falsch-2026")
    press(dialog, dialog.form.connect_button)
    shown = [one.text() for one in dialog.findChildren(QLabel)]
    assert any("登录名或口令不对" in text for text in shown)
    assert named_server(tmp_path / "电脑") is None


def test_a_file_that_is_no_certificate_is_told(dialog, tmp_path):
    (tmp_path / "说明.txt").write_text("kein Zertifikat")
    dialog._prompts.paths = [tmp_path / "说明.txt"]
    dialog.form.certificate_button.click()
    fill(dialog, "postgresql://db.example.test/yan", CLERK, PASSWORD)
    press(dialog, dialog.form.check_button)
    shown = [one.text() for one in dialog.findChildren(QLabel)]
    assert any("“说明.txt”不是证书文件" in text for text in shown)


def test_a_new_computer_connects_at_the_first_start_and_signs_in(qtbot, shared_office, tmp_path, monkeypatch):
    folder = tmp_path / "新电脑"
    monkeypatch.setenv(unlocking.PASSWORD_VARIABLE, PASSWORD)

    def choose_connection(one):
        one.form.connect_button.click()
        return False

    monkeypatch.setattr("saltdesk.ui.accounts.entering.wait_for", choose_connection)

    def connect(where, _clock, _prompts):
        connect_dialog._connect(where, shared_office.server, "", "")
        return True

    entrance = Entrance(folder, CLOCK, RecordedPrompts(), CLERK, lambda *_: False, connect)
    desk = entrance.enter(is_new=True)
    try:
        assert desk.actor.name == CLERK
    finally:
        desk.store.close()


def test_a_local_window_offers_to_move_and_hands_the_checked_server_over(window, empty_server, qtbot):
    asked = []

    class Moving:
        def move(self, server, password):
            asked.append((server.database, password))

        def bring_back(self):
            raise AssertionError

    window.desk.actor = replace(window.desk.actor, role=Role.ADMINISTRATOR)
    sharing = SharingDialog(window.context, window, Moving())
    sharing.show()
    assert not sharing.form.connect_button.isVisible()
    sharing.form.move_button.click()
    dialog = sharing.findChild(ConnectDialog)
    assert not dialog.form.name_edit.isVisible()
    fill(dialog, url_of(empty_server, cluster.OWNER))
    press(dialog, dialog.form.connect_button)
    assert asked == [(empty_server.database, "")]


def test_the_first_start_offers_both_ways_to_data_elsewhere(qtbot):
    dialog = FirstStartDialog([])
    qtbot.addWidget(dialog)
    dialog.form.connect_button.click()
    assert dialog.way is OtherWay.CONNECT
