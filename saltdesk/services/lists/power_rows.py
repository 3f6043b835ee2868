"""Rows of a power list with a column for items and one for their sub items, turned to one row an item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from saltdesk.services.desk.importing import ImportFieldKind, ImportRow, normal

NO_SUB_ITEM = ("无", "/", "-", "—", "——")
"""What lists write where an item has no main item or no sub items."""

SUB_ITEM = "子项"
"""What the heading of the names says where main items stand in a column of their own."""

_INHERITED = ("power_class", "legal_basis", "subject")
"""What a sub item takes from its main item where its own cell is empty."""


class ItemRows:
    """Splits rows that name an item and a sub item; ``made`` are the names of the main items it added."""

    def __init__(self, known: Iterable[tuple[str, str]]) -> None:
        """Take code and name of the present items."""
        self._codes = {_plain(name): _plain(code) for code, name in known}
        self._known = {*self._codes, *self._codes.values()}
        self._main: dict[str, ImportRow] = {}
        self._count: dict[str, int] = {}
        self.made: list[str] = []

    def split(self, rows: Iterable[ImportRow]) -> Iterator[ImportRow]:
        """Yield one row for each item; a main item that only its sub items name comes before them.

        It gets the code of its first row; that row's sub item gets the code with a serial number.
        """
        read = [_without_signs(row) for row in rows]
        names = {_plain(row.text(name)) for row in read for name in ("code", "name")} | self._known
        names |= {_plain(row.text("parent")) for row in read if not row.text("name")}
        for row in read:
            parent = row.text("parent")
            is_plain = not parent or not row.text("name") or not row.text("code")
            if (
                is_plain
                or SUB_ITEM not in row.headings.get("name", "")
                or (self._is_named(parent, names) and not self._has_code_of(row, parent))
            ):
                yield row
            else:
                yield from self._split(row, parent)

    def _is_named(self, parent: str, names: set[str]) -> bool:
        return _plain(parent) in names or _plain(parent.split(maxsplit=1)[0]) in names

    def _has_code_of(self, row: ImportRow, parent: str) -> bool:
        """Return whether the row has the code of its main item, as when the list is imported again."""
        return _plain(row.text("code")) == self._codes.get(_plain(parent))

    def _split(self, row: ImportRow, parent: str) -> Iterator[ImportRow]:
        key = _plain(parent)
        main = self._main.get(key)
        if main is None:
            if key not in self._codes:
                self.made.append(parent)
            main = self._main[key] = _with(row, name=parent, parent="")
            yield main
        code = row.text("code")
        if code == main.text("code"):
            self._count[key] = self._count.get(key, 0) + 1
            code = f"{code}-{self._count[key]}"
        missing = {name: main.text(name) for name in _INHERITED if name in row.values and not row.text(name)}
        yield _with(row, code=code, parent=main.text("code"), **missing)


def _without_signs(row: ImportRow) -> ImportRow:
    empty = {name: "" for name in ("name", "parent") if row.text(name) in NO_SUB_ITEM}
    return _with(row, **empty) if empty else row


def _with(row: ImportRow, **values: str) -> ImportRow:
    return replace(row, values={**row.values, **values})


def _plain(text: str) -> str:
    return normal(ImportFieldKind.NAME, text)
