"""The connection to fcitx 4: made whenever fcitx runs, given up when it falls silent, made again later."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall, QDBusPendingCallWatcher

from saltdesk.ui.input.fcitx_context import FcitxContext
from saltdesk.ui.input.session_bus import BUS, owner_changes

PROGRAM = "saltdesk"
_INTERFACE = "org.fcitx.Fcitx.InputMethod"
_FOREVER = 0x7FFFFFFF
"""Milliseconds: the answer to a question that waits until fcitx speaks again."""


class FcitxConnection(QObject):
    """Holds the input context of this program while fcitx runs under one of ``names``.

    Nothing here waits for fcitx: a daemon that hangs is asked once, and is connected when it answers.
    """

    connected = Signal()
    lost = Signal()
    """The context is gone; what was being composed in it is not known to fcitx any more."""

    def __init__(self, bus: QDBusConnection, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self.context: FcitxContext | None = None
        self.trigger_keys: frozenset[tuple[int, int]] = frozenset()
        """Symbol and modifiers of the keys that switch Chinese input on and off."""
        self._was_on = False
        self._asked = ""
        self._owners = [owner_changes(name, self, "change_owner") for name in names]
        for one in self._owners:
            one.start(bus)
            self._ask_owner(one.first)

    def close(self) -> None:
        """Give the context back to fcitx, and connect no more."""
        for one in self._owners:
            one.end(self._bus)
        self._asked = ""
        self._drop_context()

    def _ask_owner(self, name: str) -> None:
        question = QDBusMessage.createMethodCall(BUS.owner, BUS.path, BUS.interface, "GetNameOwner")
        question.setArguments([name])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)
        watcher.finished.connect(self._learn_owner)

    def _learn_owner(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = _answer_of(watcher)
        if answer and not self._asked and self.context is None:
            self._ask_for_context(str(answer[0]))

    @Slot(str, str, str)
    def change_owner(self, _name: str, old: str, new: str) -> None:
        """Follow fcitx when it ends or starts."""
        if old and old == self._asked:
            self._asked = ""
        if self.context and old == self.context.owner:
            self._lose()
        if old:
            self._was_on = False
        if new and not self._asked and self.context is None:
            self._ask_for_context(new)

    def _ask_for_context(self, owner: str) -> None:
        # Calls go to the owner, never to the name: a call to a name without owner would start a program.
        self._asked = owner
        question = QDBusMessage.createMethodCall(owner, "/inputmethod", _INTERFACE, "CreateICv3")
        question.setArguments([PROGRAM, os.getpid()])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(question, _FOREVER), self)
        watcher.finished.connect(lambda call, owner=owner: self._take_context(owner, call))

    def _take_context(self, owner: str, watcher: QDBusPendingCallWatcher) -> None:
        answer = _answer_of(watcher)
        if owner != self._asked:
            return
        self._asked = ""
        if not answer or not isinstance(answer[0], int):
            return
        number, _is_on, *keys = answer
        context = FcitxContext(self._bus, owner, number, self)
        if not context.is_usable:
            context.deleteLater()
            return
        self.trigger_keys = frozenset(pair for pair in zip(keys[::2], keys[1::2], strict=False) if pair[0])
        context.fell_silent.connect(self._give_up)
        self.context = context
        self.connected.emit()
        if self._was_on:
            context.switch_on()

    def _give_up(self) -> None:
        """Drop the context that does not answer, and ask for a new one."""
        if self.context:
            owner = self.context.owner
            self._lose()
            # Keys that fcitx finds in its mail later then belong to a context nobody listens to.
            self._ask_for_context(owner)

    def _lose(self) -> None:
        self._drop_context()
        self.lost.emit()

    def _drop_context(self) -> None:
        if self.context:
            self._was_on = self.context.is_on
            self.context.close()
            self.context.deleteLater()
            self.context = None


def _answer_of(watcher: QDBusPendingCallWatcher) -> Sequence[Any]:
    watcher.deleteLater()
    reply: QDBusMessage = QDBusPendingCall.reply(watcher)
    is_reply = reply.type() is QDBusMessage.MessageType.ReplyMessage
    return list(reply.arguments()) if is_reply else []
