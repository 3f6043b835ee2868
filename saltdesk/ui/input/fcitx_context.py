"""One input context of fcitx 4 on the session bus: its calls, and its signals as Qt signals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import (
    Q_ARG,
    Q_RETURN_ARG,
    QCoreApplication,
    QEvent,
    QMetaObject,
    QObject,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusInterface, QDBusMessage

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.ui.input.session_bus import BusObject, Subscription

INTERFACE = "org.fcitx.Fcitx.InputContext"
PATH = "/inputcontext_{number}"

KEY_MILLISECONDS = 1000
"""Milliseconds that a key waits for fcitx, once; then keys go to the fields without it."""

FIRST_MILLISECONDS = 3000
"""Milliseconds that keys wait until fcitx takes the first one, for which it loads its dictionary."""

CAPACITY = 1 << 1 | 1 << 5
"""Composed text is shown in the field, as plain text, and on loss of focus the field keeps it itself."""

_SIGNALS = (
    ("CommitString", "_commit(QString)"),
    ("UpdatePreedit", "_show_preedit(QString,int)"),
    ("UpdateFormattedPreedit", "_show_formatted(QDBusMessage)"),
    ("ForwardKey", "_forward(uint,uint,int)"),
)
"""The signals of a context and the slots they call."""


@dataclass(frozen=True)
class Key:
    """One key as X11 names it: symbol, code, modifiers, and the time in milliseconds."""

    symbol: int
    code: int
    state: int
    is_release: bool = False
    time: int = 0

    @property
    def is_letter(self) -> bool:
        """Return whether the key is a small Latin letter."""
        return ord("a") <= self.symbol <= ord("z")


class FcitxContext(QObject):
    """Speaks to one input context that fcitx made for this program."""

    committed = Signal(str)
    preedit_changed = Signal(str, int)
    """The composed text, and the place of the cursor in it in characters."""

    key_forwarded = Signal(object)
    fell_silent = Signal()
    """fcitx did not answer in time, or it is gone."""

    def __init__(self, bus: QDBusConnection, owner: str, number: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self.owner = owner
        self.is_on = False
        """Whether fcitx took the last letter, which it does while Chinese input is switched on."""
        self._context = BusObject(owner, PATH.format(number=number), INTERFACE)
        # Only an interface that knows the types sends unsigned numbers: Python has one kind of int.
        self._interface = QDBusInterface(owner, self._context.path, INTERFACE, bus, self)
        self._interface.setTimeout(FIRST_MILLISECONDS)
        self._subscriptions = [Subscription(self._context, name, self, slot) for name, slot in _SIGNALS]
        for one in self._subscriptions:
            one.start(bus)
        self._call("SetCapacity", Q_ARG("uint", CAPACITY))

    @property
    def is_usable(self) -> bool:
        """Return whether fcitx told which calls the context takes."""
        return self._interface.isValid()

    def takes(self, key: Key) -> bool:
        """Return whether fcitx keeps the key for itself; what it commits by it has then arrived."""
        taken = self._call(
            "ProcessKeyEvent",
            Q_RETURN_ARG("int"),
            Q_ARG("uint", key.symbol),
            Q_ARG("uint", key.code),
            Q_ARG("uint", key.state),
            Q_ARG("int", int(key.is_release)),
            Q_ARG("uint", key.time & 0xFFFFFFFF),
        )
        if self._interface.lastError().isValid():
            self.fell_silent.emit()
            return False
        is_taken = isinstance(taken, int) and taken > 0
        if is_taken:
            self._interface.setTimeout(KEY_MILLISECONDS)
        if key.is_letter and not key.is_release:
            self.is_on = is_taken
        # The signals of this key arrived before the answer, but wait in the event queue.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        return is_taken

    def switch_on(self) -> None:
        """Switch Chinese input on."""
        self._tell("EnableIC")

    def focus_in(self) -> None:
        """Tell fcitx that a text field has the focus."""
        self._tell("FocusIn")

    def focus_out(self) -> None:
        """Tell fcitx that no text field has the focus; it hides its candidates."""
        self._tell("FocusOut")

    def reset(self) -> None:
        """Make fcitx forget the composition and hide its candidates."""
        self._tell("Reset")

    def set_cursor(self, place: QRect) -> None:
        """Tell fcitx where the cursor is on the screen, in device pixels."""
        self._tell("SetCursorRect", (place.x(), place.y(), place.width(), place.height()))

    def close(self) -> None:
        """Give the context back; nothing arrives from it any more."""
        for one in self._subscriptions:
            one.end(self._bus)
        self._tell("DestroyIC")

    def _tell(self, name: str, arguments: Sequence[object] = ()) -> None:
        """Send a call without waiting for the answer; never start fcitx by it."""
        message = QDBusMessage.createMethodCall(self.owner, self._context.path, INTERFACE, name)
        message.setArguments(list(arguments))
        self._bus.send(message)

    def _call(self, name: str, *arguments: object) -> object:
        # The stubs ask for bytes, which PySide6 6.9 refuses.
        invoke: Callable[..., object] = QMetaObject.invokeMethod
        try:
            return invoke(self._interface, name, Qt.ConnectionType.DirectConnection, *arguments)
        except RuntimeError:
            return None

    @Slot(str)
    def _commit(self, text: str) -> None:
        self.committed.emit(text)

    @Slot(str, int)
    def _show_preedit(self, text: str, cursor: int) -> None:
        # fcitx counts bytes.
        before = text.encode()[: max(cursor, 0)].decode(errors="ignore")
        self.preedit_changed.emit(text, len(before))

    @Slot(QDBusMessage)
    def _show_formatted(self, message: QDBusMessage) -> None:
        """Show text that comes in pieces, as fcitx5 sends it where it speaks like fcitx 4."""
        pieces, cursor = message.arguments()
        self._show_preedit("".join(_texts(pieces)), cursor)

    @Slot("uint", "uint", int)  # type: ignore[arg-type]  # no Python type is unsigned
    def _forward(self, symbol: int, state: int, kind: int) -> None:
        self.key_forwarded.emit(Key(symbol, 0, state, bool(kind)))


def _texts(pieces: QDBusArgument) -> Iterator[str]:
    """Yield the texts of an array of structures whose first field is a text."""
    pieces.beginArray()
    while not pieces.atEnd():
        piece = pieces.asVariant()
        # Going into a structure is the same as into an array; PySide6 takes beginStructure for writing.
        piece.beginArray()
        yield str(piece.asVariant())
