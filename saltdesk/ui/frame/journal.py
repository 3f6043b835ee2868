"""The program log: messages of Python and Qt in one rotating file, without personal data."""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from saltdesk.domain.base.diagnosis import CRASHES, LOG
from saltdesk.domain.base.patterns import regex

_BYTES, _KEPT = 512 * 1024, 3
_CRASH_BYTES = 64 * 1024
"""Bytes of crashes after which the next start begins the file anew."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_CHINESE = "\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_PLACE = regex(r'\s*File "[^"]*", line \d+')
"""A line of a traceback that names our own code; its quotes hold no text of the office."""

_BLOTTED = (
    regex(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”"),
    regex(rf"[{_CHINESE}]+"),
    regex(r"[\w.+-]+@[\w-]+\.[\w.]+"),
    regex(r"\d[\d -]{3,}[\dXx]"),
)
"""What a message may tell of people: quoted values, Chinese text, mail addresses, long numbers."""

_BLOT = "…"


def blotted(text: str) -> str:
    """Return the lines of a log message without what they may tell of people.

    The place in the code, the kind of error and our own English words stay; they are what helps.
    """
    return "\n".join(_blotted_line(line) for line in text.split("\n"))


def _blotted_line(line: str) -> str:
    if _PLACE.match(line):
        return re.sub(rf"[{_CHINESE}]+", _BLOT, line)
    for pattern in _BLOTTED:
        line = pattern.sub(_BLOT, line)
    return line


class Redacting(logging.Formatter):
    """Formats log records and blots all texts and numbers that may come from records."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the formatted record without personal data."""
        head = f"{self.formatTime(record)} {record.levelname} {record.name} "
        record = logging.makeLogRecord(record.__dict__)
        return head + blotted(super().format(record))


class _Journal(RotatingFileHandler):
    """The log, with a file beside it that gets the stack of every thread when the program crashes."""

    def __init__(self, folder: Path) -> None:
        for name in (LOG, CRASHES):
            (folder / name).touch(0o600)
        super().__init__(folder / LOG, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
        crashes = folder / CRASHES
        self._crashes = crashes.open("wb" if crashes.stat().st_size > _CRASH_BYTES else "ab")
        # Who set PYTHONFAULTHANDLER wants to see it on the screen.
        self._watches = not faulthandler.is_enabled()
        if self._watches:
            faulthandler.enable(self._crashes)

    def close(self) -> None:
        """Close both files."""
        if self._watches:
            faulthandler.disable()
            self._watches = False
        self._crashes.close()
        super().close()


def start_log(folder: Path) -> logging.Handler | None:
    """Start logging into ``folder``; return None without logging if it is not writable."""
    try:
        handler = _Journal(folder)
    except OSError:
        return None
    handler.setFormatter(Redacting("%(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    qInstallMessageHandler(_log_qt)
    return handler


def stop_log(handler: logging.Handler | None) -> None:
    """Close the log file of ``start_log``."""
    if handler:
        qInstallMessageHandler(None)
        logging.getLogger().removeHandler(handler)
        handler.close()


def logged_to() -> Path | None:
    """Return the folder of the log that is written at present."""
    files = [one for one in logging.getLogger().handlers if isinstance(one, RotatingFileHandler)]
    return Path(files[-1].baseFilename).parent if files else None


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    logging.getLogger(f"qt.{getattr(context, 'category', None) or 'default'}").log(_LEVELS[kind], "%s", text)


def catch_the_unforeseen(show: Callable[[BaseException], None]) -> None:
    """Show unexpected errors to the user, instead of ending the program or printing them to stderr."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            show(error)

    sys.excepthook = hook
