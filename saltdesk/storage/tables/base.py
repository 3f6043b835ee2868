"""The connection every table shares, and the field types that keep records typed (STRICT tables)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from peewee import DatabaseProxy, IntegerField, Model, TextField

from saltdesk.domain.base.records import from_plain, to_plain
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.storage.tables.storable import storable_json

database = DatabaseProxy()

_ENCODER = json.JSONEncoder(ensure_ascii=False)


def _as_json(plain: object) -> str:
    return storable_json(_ENCODER.encode(plain))


def listed(value: str | None) -> Iterable[Any]:
    """Return the parts of a stored list; empty ones are not parsed, which took a tenth of an export.

    Raises ``ValueError`` or ``TypeError`` for a text that damage made none.
    """
    if not value or value == "[]":
        return ()
    found: Iterable[Any] = json.loads(value)
    return found


class DateText(TextField):
    """A date stored as ``YYYY-MM-DD``; None stays NULL."""

    def db_value(self, value: date | str | None) -> str | None:
        """Return the text to store."""
        return value.isoformat() if isinstance(value, date) else value

    def python_value(self, value: str | None) -> date | None:
        """Return the date of a stored text."""
        return date.fromisoformat(value) if value else None


class MomentText(TextField):
    """A local date and time stored as ``YYYY-MM-DD HH:MM:SS``."""

    def db_value(self, value: datetime | str | None) -> str | None:
        """Return the text to store, in whole seconds."""
        return value.strftime("%Y-%m-%d %H:%M:%S") if isinstance(value, datetime) else value

    def python_value(self, value: str | None) -> datetime | None:
        """Return the moment of a stored text."""
        return datetime.fromisoformat(value) if value else None


class WordText(TextField):
    """A word of a vocabulary stored as its code."""

    def __init__(self, words: type[Vocabulary], **options: Any) -> None:
        super().__init__(**options)
        self.words = words

    def db_value(self, value: Vocabulary | str | None) -> str | None:
        """Return the code to store."""
        return value.code if isinstance(value, Vocabulary) else value

    def python_value(self, value: str | None) -> Any:
        """Return the word of a stored code."""
        return self.words.from_code(value) if value is not None else None


class TupleText(TextField):
    """A tuple of plain values stored as a JSON list."""

    def db_value(self, value: tuple[object, ...] | str | None) -> str | None:
        """Return the JSON to store."""
        return _as_json(list(value)) if isinstance(value, (tuple, list)) else value

    def python_value(self, value: str | None) -> tuple[object, ...]:
        """Return the tuple of a stored JSON list."""
        return tuple(listed(value))


class WordsText(TextField):
    """A tuple of words of a vocabulary stored as a JSON list of their codes."""

    def __init__(self, words: type[Vocabulary], **options: Any) -> None:
        super().__init__(**options)
        self.words = words

    def db_value(self, value: tuple[Vocabulary, ...] | str | None) -> str | None:
        """Return the JSON to store."""
        return json.dumps([word.code for word in value]) if isinstance(value, tuple) else value

    def python_value(self, value: str | None) -> tuple[Vocabulary, ...]:
        """Return the words of a stored JSON list."""
        return tuple(map(self.words.from_code, listed(value)))


class PartsText(TextField):
    """A tuple of frozen records that belong to the row, stored as a JSON list of objects."""

    def __init__(self, part: type, **options: Any) -> None:
        super().__init__(**options)
        self.part = part

    def db_value(self, value: tuple[object, ...] | str | None) -> str | None:
        """Return the JSON to store."""
        return _as_json(to_plain(value)) if isinstance(value, tuple) else value

    def python_value(self, value: str | None) -> tuple[object, ...]:
        """Return the records of a stored JSON list."""
        return tuple(from_plain(self.part, part) for part in listed(value))


class FlagInteger(IntegerField):
    """A yes/no value stored as 0 or 1."""

    def db_value(self, value: bool | None) -> int | None:
        """Return 0 or 1 to store."""
        return None if value is None else int(value)

    def python_value(self, value: int | None) -> bool | None:
        """Return the truth value of a stored number."""
        return None if value is None else bool(value)


class Table(Model):
    """Base of every table: explicit names, STRICT, one shared connection."""

    class Meta:
        """Settings inherited by every table."""

        database = database
        legacy_table_names = False
        strict_tables = True
