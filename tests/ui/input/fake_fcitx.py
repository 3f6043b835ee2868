"""A small fcitx 4 for tests: ``python -m tests.ui.input.fake_fcitx NAME`` serves it on the session bus.

Ctrl+Space switches it on and off; letters compose, digits and the space bar choose one of ``CANDIDATES``,
Enter commits the letters, Esc gives them up. Every call is a line on stdout.
"""

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject

from saltdesk.ui.input.fcitx_context import INTERFACE, PATH

CANDIDATES = ("你好", "拟好", "泥好")
CONTROL = 4
SPACE, ENTER, ESCAPE, BACKSPACE, GIVES_BACK = 0x20, 0xFF0D, 0xFF1B, 0xFF08, 0xFFC9
"""X11's symbols; F12 is given back as a backspace."""


def _tell(*words: object) -> None:
    print(*words, flush=True)


@ClassInfo({"D-Bus Interface": INTERFACE})
class Context(QObject):
    """One input context."""

    CommitString = Signal(str)
    UpdatePreedit = Signal(str, int)
    ForwardKey = Signal("uint", "uint", int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_on = False
        self._letters = ""

    @Slot("uint", "uint", "uint", int, "uint", result=int)
    def ProcessKeyEvent(self, symbol: int, code: int, state: int, kind: int, time: int) -> int:
        _tell("key", symbol, code, state, kind)
        if kind:
            return 0
        if (symbol, state) == (SPACE, CONTROL):
            self._is_on = not self._is_on
            return 1
        if symbol == GIVES_BACK:
            self.ForwardKey.emit(BACKSPACE, 0, 0)
            return 1
        return int(self._is_on and not state and self._compose(symbol))

    def _compose(self, symbol: int) -> bool:
        if ord("a") <= symbol <= ord("z"):
            self._show(self._letters + chr(symbol))
            return True
        if not self._letters:
            return False
        place = 0 if symbol == SPACE else symbol - ord("1")
        if symbol == ENTER:
            self._commit(self._letters)
        elif symbol == ESCAPE:
            self._show("")
        elif 0 <= place < len(CANDIDATES):
            self._commit(CANDIDATES[place])
        else:
            return False
        return True

    def _commit(self, text: str) -> None:
        self.CommitString.emit(text)
        self._show("")

    def _show(self, letters: str) -> None:
        self._letters = letters
        self.UpdatePreedit.emit(letters, len(letters))

    @Slot("uint")
    def SetCapacity(self, capacity: int) -> None:
        _tell("capacity", capacity)

    @Slot()
    def FocusIn(self) -> None:
        _tell("focus in")

    @Slot()
    def FocusOut(self) -> None:
        _tell("focus out")

    @Slot()
    def Reset(self) -> None:
        _tell("reset")
        self._letters = ""

    @Slot()
    def EnableIC(self) -> None:
        _tell("enable")
        self._is_on = True

    @Slot(int, int, int, int)
    def SetCursorRect(self, x: int, y: int, width: int, height: int) -> None:
        _tell("cursor", x, y, width, height)

    @Slot()
    def DestroyIC(self) -> None:
        _tell("destroy")


class InputMethod(QDBusVirtualObject):
    """Makes the contexts."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() != "CreateICv3":
            return False
        _tell("create", *message.arguments())
        self._number += 1
        path = PATH.format(number=self._number)
        exported = QDBusConnection.RegisterOption
        connection.registerObject(path, Context(self), exported.ExportAllSlots | exported.ExportAllSignals)
        answer = message.createReply()
        answer.setArguments([self._number, True, SPACE, CONTROL, 0, 0])
        connection.send(answer)
        return True


def serve(name: str) -> int:
    """Serve until the process is ended."""
    application = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    bus.registerVirtualObject("/inputmethod", InputMethod(application))
    bus.registerService(name)
    _tell("ready")
    return application.exec()


if __name__ == "__main__":
    sys.exit(serve(sys.argv[1]))
