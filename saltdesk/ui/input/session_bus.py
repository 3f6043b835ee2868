"""Asks the session bus which input method runs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from saltdesk.domain.base.dataclass import dataclass

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtDBus import QDBusConnection

PORTAL = "org.freedesktop.portal.IBus"
"""The bus name that both fcitx5 and ibus own; Qt's ibus plugin connects to it."""

FCITX = "org.fcitx.Fcitx"
"""The bus name of fcitx 4, mostly followed by a hyphen and the number of the display."""

BUS_MILLISECONDS = 500
"""Milliseconds that start-up waits for a session bus that does not answer."""


def fcitx_names(display: str) -> Sequence[str]:
    """Return the names under which fcitx 4 may serve an X11 display such as ``:0.0``."""
    number = display.rpartition(":")[2].partition(".")[0]
    return (f"{FCITX}-{number}", FCITX) if number.isdigit() else (FCITX,)


def running_names() -> Collection[str]:
    """Return the names that programs own on the session bus; empty if the bus does not answer."""
    # Qt's X11 plugin loads QtDBus anyway: 3 ms, where a Python client takes 16 and a child process 8.
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return frozenset()
    question = QDBusMessage.createMethodCall(BUS.owner, BUS.path, BUS.interface, "ListNames")
    answer = bus.call(question, QDBus.CallMode.Block, BUS_MILLISECONDS)
    arguments = answer.arguments()
    is_answer = answer.type() is QDBusMessage.MessageType.ReplyMessage and arguments
    return frozenset(arguments[0]) if is_answer else frozenset()


@dataclass(frozen=True)
class BusObject:
    """An object of a program on the bus: who owns it, its path, and the interface spoken to."""

    owner: str
    path: str
    interface: str


BUS = BusObject("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
"""The bus itself."""


@dataclass(frozen=True)
class Subscription:
    """A signal of an object on the bus, and the slot that it calls."""

    source: BusObject
    name: str
    receiver: QObject
    slot: str
    """Name and types, such as ``change_owner(QString,QString,QString)``."""

    first: str = ""
    """The first argument that the signal must have; empty for any."""

    def start(self, bus: QDBusConnection) -> None:
        """Call the slot from now on."""
        # The stubs ask for bytes, which PySide6 6.9 refuses.
        bus.connect(*self._arguments())  # type: ignore[call-overload]

    def end(self, bus: QDBusConnection) -> None:
        """Call the slot no more."""
        bus.disconnect(*self._arguments())  # type: ignore[call-overload]

    def _arguments(self) -> tuple[object, ...]:
        place = (self.source.owner, self.source.path, self.source.interface, self.name)
        # No signature: the slot tells it. The 1 marks a slot, as Qt's macro SLOT does.
        return (*place, [self.first] if self.first else [], None, self.receiver, f"1{self.slot}")


def owner_changes(name: str, receiver: QObject, slot: str) -> Subscription:
    """Return the subscription to the changes of a name's owner; the slot takes name, old and new owner."""
    # QDBusServiceWatcher waits for the thread of QtDBus, which waits for Python's lock.
    return Subscription(BUS, "NameOwnerChanged", receiver, f"{slot}(QString,QString,QString)", name)
