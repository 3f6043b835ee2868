"""The entries of the view menu for the size of the text and the look."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from saltdesk.ui.looks.appearance import Look, wear
from saltdesk.ui.window.window_views import LOOK, TEXT_SIZE

TEXT_SIZES = (100, 125, 150, 175, 200)
LOOKS: Mapping[Look, str] = {
    Look.SYSTEM: "跟随系统(&S)",
    Look.LIGHT: "浅色(&L)",
    Look.DARK: "深色(&D)",
    Look.CONTRAST: "高对比度(&C)",
}


class LookMenu(QObject):
    """Adds two submenus; calls ``chosen`` with what to remember after each choice."""

    def __init__(self, menu: QMenu, chosen: Callable[[Mapping[str, object]], object]) -> None:
        super().__init__(menu)
        self._chosen = chosen
        self.look, self.percent = Look.SYSTEM, TEXT_SIZES[0]
        self._sizes = self._group(menu.addMenu("文字大小(&T)"), {size: f"{size}%" for size in TEXT_SIZES})
        self._looks = self._group(menu.addMenu("外观(&A)"), LOOKS)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def show_remembered(self, values: Mapping[str, object]) -> None:
        """Take the remembered look and size, or the usual ones."""
        size, look = values.get(TEXT_SIZE), values.get(LOOK)
        self.percent = size if isinstance(size, int) and size in TEXT_SIZES else TEXT_SIZES[0]
        self.look = next((one for one in Look if one.value == look), Look.SYSTEM)
        self._wear()

    def _group(self, menu: QMenu, choices: Mapping[Any, str]) -> QActionGroup:
        group = QActionGroup(menu)
        for value, caption in choices.items():
            action = QAction(caption, menu, checkable=True)
            action.setData(value)
            action.setObjectName(f"{getattr(value, 'value', f'text_{value}')}_action")
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._take)
        return group

    def _take(self, action: QAction) -> None:
        value = action.data()
        if isinstance(value, Look):
            self.look = value
        else:
            self.percent = value
        self._wear()
        self._chosen({LOOK: self.look.value, TEXT_SIZE: self.percent})

    def _wear(self) -> None:
        for group, value in ((self._sizes, self.percent), (self._looks, self.look)):
            for action in group.actions():
                action.setChecked(action.data() == value)
        program = QApplication.instance()
        if isinstance(program, QApplication):
            wear(program, self.look, self.percent)

    def _follow_system(self) -> None:
        if self.look is Look.SYSTEM:
            self._wear()
