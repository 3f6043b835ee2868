"""Asks the desktop whether the person chose high contrast there; Qt tells this only from 6.10 on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from saltdesk.ui.input.session_bus import BUS_MILLISECONDS, BusObject

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

SETTINGS = BusObject(
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
"""The settings that Linux desktops share with programs."""

KEY = ("org.freedesktop.appearance", "contrast")
_HIGH = 1
_READ_HIGH_CONTRAST = 0x42
"""SPI_GETHIGHCONTRAST of SystemParametersInfo."""


def wants_contrast() -> bool:
    """Return whether the desktop is set to high contrast; False where it does not tell."""
    if sys.platform == "win32":
        return _windows_wants_contrast()
    if QGuiApplication.platformName() not in ("xcb", "wayland"):
        return False
    from PySide6.QtDBus import QDBusConnection

    return portal_wants_contrast(QDBusConnection.sessionBus())


def portal_wants_contrast(bus: QDBusConnection) -> bool:
    """Return what the desktop's portal says; False if none runs, because none is started for this."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    question = QDBusMessage.createMethodCall(SETTINGS.owner, SETTINGS.path, SETTINGS.interface, "Read")
    question.setArguments(list(KEY))
    question.setAutoStartService(False)
    answer = bus.call(question, QDBus.CallMode.Block, BUS_MILLISECONDS)
    found: object = next(iter(answer.arguments()), None)
    # "Read" wraps its answer twice, and its replacement is missing in older portals.
    while hasattr(found, "variant"):
        found = found.variant()
    return answer.type() is QDBusMessage.MessageType.ReplyMessage and found == _HIGH


def _windows_wants_contrast() -> bool:
    import ctypes  # only Windows is asked in this way

    class _HighContrast(ctypes.Structure):
        """HIGHCONTRASTW of Windows; the lowest bit of ``flags`` is set while it is on."""

        _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p))

    asked = _HighContrast(size=ctypes.sizeof(_HighContrast))
    user = getattr(ctypes, "windll").user32  # noqa: B009 missing in the stubs elsewhere
    is_told = user.SystemParametersInfoW(_READ_HIGH_CONTRAST, asked.size, ctypes.byref(asked), 0)
    return bool(is_told and asked.flags & 1)
