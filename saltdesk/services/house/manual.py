"""The user manual by pages, for searching and showing it inside the program."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.paths import resource

FIRST = "window"
"""The page that is shown where no other fits."""


_CHINESE = "[\u2010-\u201f\u2e80-\uffef]"
_INSIDE = re.compile(f"(?<={_CHINESE})\\n *(?={_CHINESE})")
"""A break of lines inside a sentence: Markdown would show a space."""


@dataclass(frozen=True)
class ManualPage:
    """One page of the manual: name of its file, the part it stands in, title, and text as Markdown."""

    name: str
    part: str
    title: str
    text: str


def folder() -> Path:
    """Return the folder of the pages and their pictures."""
    return resource("manual")


@cache
def pages() -> tuple[ManualPage, ...]:
    """Return the pages of the manual in their order."""
    return tuple(_page(name, part["title"]) for part in _contents()["part"] for name in part["pages"])


def page_named(name: str) -> ManualPage:
    """Return a page by its name.

    Raises:
        KeyError: there is none of this name.
    """
    return _by_name()[name]


def pages_about(text: str, most: int) -> list[ManualPage]:
    """Return the pages whose title or text holds every word of ``text``, titles first."""
    words = text.casefold().split()
    found = [one for one in pages() if _holds(one, words)] if words else []
    return sorted(found, key=lambda one: not any(word in one.title.casefold() for word in words))[:most]


def page_for(rooms: Iterable[str]) -> ManualPage:
    """Return the page about the first of these rooms that has one, the nearest first.

    A room is a dotted name below ``saltdesk.ui``, such as ``complaints.intake.complaint_page``. A page about
    a room is one about everything in it that has none of its own.
    """
    known: dict[str, str] = _contents()["rooms"]
    for room in rooms:
        for part in _widening(room):
            if part in known:
                return page_named(known[part])
    return page_named(FIRST)


def _widening(room: str) -> Iterator[str]:
    while room:
        yield room
        room = room.rpartition(".")[0]


def _holds(page: ManualPage, words: list[str]) -> bool:
    told = f"{page.title}\n{page.text}".casefold()
    return all(word in told for word in words)


def _page(name: str, part: str) -> ManualPage:
    head, _, text = (folder() / f"{name}.md").read_text(encoding="utf-8").partition("\n")
    return ManualPage(name, part, head.removeprefix("# "), _INSIDE.sub("", text.strip()))


@cache
def _contents() -> dict[str, Any]:
    return tomllib.loads((folder() / "contents.toml").read_text(encoding="utf-8"))


@cache
def _by_name() -> dict[str, ManualPage]:
    return {page.name: page for page in pages()}
