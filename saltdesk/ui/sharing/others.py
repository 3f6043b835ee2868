"""Brings the acts of others, and whether the server can be reached, from their thread into the window."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from saltdesk.domain.base.changes import ChangeSet
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.others import hear_others

CONNECTED = "已连接共享数据库"
RESTORED = "与服务器的连接已恢复"
BUSY = "{who}，请稍候保存"
LOST = "与服务器的连接断开，正在重连（已断开{seconds}秒）…"

_GATHERED = 300
"""Milliseconds in which acts of others are gathered, so that twenty people refresh a window once."""

_RESTORED_SHOWN = 8_000
_SECOND = 1_000


class Others(QObject):
    """Emits what others changed, and in words how the connection is, on the GUI thread.

    Where nobody else works in the data, it emits nothing.
    """

    changed = Signal(object)
    link_told = Signal(str)

    _heard = Signal(object)
    _told = Signal(bool)
    _busy = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._end: Callable[[], None] | None = None
        self._gathered: ChangeSet | None = None
        self._lost_at = 0.0
        self._gathering = QTimer(self, interval=_GATHERED, singleShot=True)
        self._gathering.timeout.connect(self._emit_gathered)
        self._counting = QTimer(self, interval=_SECOND)
        self._counting.timeout.connect(self._count)
        self._calming = QTimer(self, interval=_RESTORED_SHOWN, singleShot=True)
        self._calming.timeout.connect(lambda: self.link_told.emit(CONNECTED))
        self._heard.connect(self._gather)
        self._told.connect(self._tell)
        self._busy.connect(self._tell_busy)

    def start(self) -> None:
        """Begin to listen; after another person signed in, again."""
        self.stop()
        self._end = hear_others(self._desk, self._heard.emit, self._told.emit, self._busy.emit)
        if self._end:
            self.link_told.emit(CONNECTED)

    def stop(self) -> None:
        """Listen no more."""
        if self._end:
            self._end()
            self._end = None
        for timer in (self._gathering, self._counting, self._calming):
            timer.stop()
        self._gathered = None

    def _gather(self, changes: ChangeSet) -> None:
        before = self._gathered.areas if self._gathered else frozenset()
        self._gathered = ChangeSet(before | changes.areas, audit_seq=changes.audit_seq)
        if not self._gathering.isActive():
            self._gathering.start()

    def _emit_gathered(self) -> None:
        if self._gathered:
            changes, self._gathered = self._gathered, None
            self.changed.emit(changes)

    def _tell(self, is_reached: bool) -> None:
        if is_reached:
            self._counting.stop()
            self._calming.start()
            self.link_told.emit(RESTORED)
            return
        self._calming.stop()
        self._lost_at = monotonic()
        self._counting.start()
        self._count()

    def _tell_busy(self, sentence: str) -> None:
        """Show who keeps others from saving, while the server is there."""
        if not self._counting.isActive():
            self._calming.stop()
            self.link_told.emit(BUSY.format(who=sentence) if sentence else CONNECTED)

    def _count(self) -> None:
        """Show for how long the connection has been lost."""
        self.link_told.emit(LOST.format(seconds=int(monotonic() - self._lost_at)))
