"""Power items by what a cell of a workbook calls them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.lists.items import PowerItem
from saltdesk.services.desk.importing import ImportFieldKind, normal
from saltdesk.storage.areas.lists import POWERS


class KnownPowers:
    """The power items, found by code, by name, or by code and name."""

    def __init__(self, items: Iterable[PowerItem]) -> None:
        self.items = {item.id: item for item in items}
        self._by_code = {_code(item.code): item.id for item in self.items.values()}
        self._by_name: dict[str, list[int]] = defaultdict(list)
        for item in self.items.values():
            self._by_name[normal(ImportFieldKind.NAME, item.name)].append(item.id)

    def find(self, text: str) -> int:
        """Return the id of the item that a text names.

        Raises:
            RuleError: no item, or several of that name.
        """
        found = self._by_code.get(_code(text))
        named = [found] if found else self._by_name.get(normal(ImportFieldKind.NAME, text), [])
        if not named:
            pieces = text.replace("；", " ").split(maxsplit=1)
            first = self._by_code.get(_code(pieces[0])) if pieces else None
            named = [first] if first else []
        if len(named) == 1:
            return named[0]
        why = "有几项同名，请改填编码" if named else "不在权力清单中，请先登记或导入该权力事项"
        raise RuleError(f"权力事项“{text}”{why}。")

    def name(self, key: int) -> str:
        """Return code and name of an item."""
        item = self.items.get(key)
        return f"{item.code} {item.name}" if item else ""


_BETWEEN_ITEMS = re.compile(r"[；;、，,]")


class KnownItems:
    """Several power items in one cell, one a line or separated by marks."""

    def __init__(self, known: KnownPowers) -> None:
        self._known = known

    def find(self, text: str) -> tuple[int, ...]:
        """Return the ids of the items that a text names; RuleError if one is unknown."""
        return tuple(key for line in text.split("\n") if line.strip() for key in self._of_line(line.strip()))

    def _of_line(self, line: str) -> list[int]:
        try:
            return [self._known.find(line)]
        except RuleError:
            pieces = [piece.strip() for piece in _BETWEEN_ITEMS.split(line) if piece.strip()]
            if len(pieces) < 2:
                raise
            return [self._known.find(piece) for piece in pieces]

    def name(self, key: int) -> str:
        """Return code and name of an item."""
        return self._known.name(key)


def known_powers() -> KnownPowers:
    """Return all power items, read once."""
    return KnownPowers(POWERS.all())


def known_item_groups() -> KnownItems:
    """Return all power items, read once, for cells that name several."""
    return KnownItems(known_powers())


def _code(text: str) -> str:
    return normal(ImportFieldKind.CODE, text)
