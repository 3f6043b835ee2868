"""How the program gets Chinese text on this desktop, and what the person can do where it does not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from saltdesk.domain.base.vocabulary import Vocabulary


class InputWay(Vocabulary):
    """The input method in use, or why there is none."""

    SYSTEM = "system", "由系统提供"
    PORTAL = "portal", "fcitx5 或 ibus"
    FCITX = "fcitx", "fcitx 4"
    SILENT = "silent", "fcitx 4，没有响应"
    LATE = "late", "输入法在本程序之后启动，还没有连接"
    ABSENT = "absent", "没有找到输入法"
    NO_BUS = "no_bus", "没有会话总线，不能连接输入法"

    @property
    def advice(self) -> str:
        """Return what the person can do; empty where Chinese can be typed."""
        return _ADVICE.get(self, "")

    @property
    def is_fault(self) -> bool:
        """Return whether an input method runs that this program cannot use."""
        return self in (InputWay.SILENT, InputWay.LATE)


_ADVICE: Mapping[InputWay, str] = {
    InputWay.SILENT: "输入法没有响应。请重新启动输入法，本程序会自动连接。",
    InputWay.LATE: "输入法已启动。要输入中文，请关闭本程序后重新打开。",
    InputWay.ABSENT: "请启动 fcitx 或 ibus 输入法。",
    InputWay.NO_BUS: "请从桌面菜单启动本程序。",
}


class InputState(QObject):
    """The input method in use at present."""

    way_changed = Signal(object)

    def __init__(self, way: InputWay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.way = way

    def change(self, way: InputWay) -> None:
        """Change the way, and tell it once."""
        if way is not self.way:
            self.way = way
            self.way_changed.emit(way)


class InputNews(QObject):
    """Says what to do about an input method that cannot be used, now and when that changes."""

    def __init__(self, state: InputState, say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._say = say
        state.way_changed.connect(self.tell)
        self.tell(state.way)

    def tell(self, way: InputWay) -> None:
        """Say what to do about a fault."""
        if way.is_fault:
            self._say(way.advice)
