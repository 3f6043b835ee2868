"""The look of the system: high contrast where the desktop is set to it."""

import ctypes
import shutil
import subprocess
import sys

import pytest

from saltdesk.ledgers.base import palette
from saltdesk.ui.looks import appearance, system_contrast
from saltdesk.ui.looks.appearance import Look
from saltdesk.ui.looks.system_contrast import SETTINGS, portal_wants_contrast
from tests.ui.private_bus import PrivateBus

_PORTAL = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
owner, path, interface, value = sys.argv[1:]

class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        assert message.arguments() == ["org.freedesktop.appearance", "contrast"]
        connection.send(message.createReply(QDBusVariant(QDBusVariant(int(value)))))
        return True

program = QCoreApplication([])
bus = QDBusConnection.sessionBus()
portal = Portal()
assert bus.registerVirtualObject(path, portal)
assert bus.registerService(owner)
print("ready", flush=True)
program.exec()
"""


@pytest.fixture
def bus(tmp_path):
    """Yield a session bus of its own, and a function that starts a portal with a value on it."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("dbus-daemon is not installed")
    made = PrivateBus(tmp_path.name)

    def start(value: int) -> None:
        arguments = (SETTINGS.owner, SETTINGS.path, SETTINGS.interface, str(value))
        portal = made.python("-c", _PORTAL, *arguments, stdout=subprocess.PIPE)
        assert portal.stdout.readline() == b"ready\n"

    yield made.connection, start
    made.close()


@pytest.mark.parametrize(("value", "is_high"), [(0, False), (1, True)])
def test_the_setting_of_a_linux_desktop_is_read(bus, value, is_high, qapp):
    connection, start = bus
    start(value)
    assert portal_wants_contrast(connection) is is_high


def test_a_desktop_without_portal_has_usual_contrast(bus, qapp):
    connection, _ = bus
    assert portal_wants_contrast(connection) is False


@pytest.mark.parametrize(("flags", "is_high"), [(0, False), (1, True), (0x7E, False)])
def test_the_setting_of_windows_is_read(monkeypatch, flags, is_high):
    class User:
        def SystemParametersInfoW(self, code, size, found, _flags):
            assert (code, size) == (0x42, ctypes.sizeof(found._obj))
            found._obj.flags = flags
            return 1

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", type("Dlls", (), {"user32": User()}), raising=False)
    assert system_contrast.wants_contrast() is is_high


def test_the_look_of_the_system_takes_its_contrast_and_a_chosen_look_does_not(monkeypatch, qapp):
    monkeypatch.setattr(appearance, "wants_contrast", lambda: True)
    assert Look.SYSTEM.colours() is palette.CONTRAST
    assert Look.LIGHT.colours() is palette.LIGHT
