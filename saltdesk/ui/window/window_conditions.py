"""The lines of the diagnosis that only the window knows: Qt, screens and input method."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontInfo, QGuiApplication, QScreen

from saltdesk.domain.base.diagnosis import Condition
from saltdesk.ui.frame.input_method import way_in_use

_PLATFORMS: Mapping[str, str] = {"xcb": "X11", "wayland": "Wayland", "windows": "Windows", "cocoa": "macOS"}


def _qt() -> Condition:
    return Condition("Qt", f"{qVersion()}，PySide6 {pyside_version}")


def _window_system() -> Condition:
    name = QGuiApplication.platformName()
    return Condition("窗口系统", _PLATFORMS.get(name, name))


def _screens() -> Condition:
    return Condition("屏幕", "；".join(_size(screen) for screen in QGuiApplication.screens()))


def _size(screen: QScreen) -> str:
    scale, size = screen.devicePixelRatio(), screen.size()
    return f"{round(size.width() * scale)}×{round(size.height() * scale)}，缩放 {scale:.0%}"


def _font() -> Condition:
    font = QFontInfo(QGuiApplication.font())
    return Condition("界面字体", f"{font.family()}，{font.pointSizeF():g} 磅")


def _input() -> Condition:
    way = way_in_use()
    return Condition("输入法", way.label, way.advice)


WINDOW_CONDITIONS: tuple[Callable[[], Condition], ...] = (_input, _screens, _font, _window_system, _qt)
"""One function for each line; what people ask about most comes first."""


def window_conditions() -> list[Condition]:
    """Return the lines about the window of this program."""
    return [condition() for condition in WINDOW_CONDITIONS]
