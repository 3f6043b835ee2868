"""The user manual by sections, for searching and showing it inside the program."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.paths import resource

_HEADS = ("## ", "### ")


@dataclass(frozen=True)
class ManualSection:
    """One section of the manual: its title and its text as Markdown, without pictures."""

    title: str
    text: str


@cache
def sections() -> tuple[ManualSection, ...]:
    """Return the sections of the manual in their order."""
    return tuple(_sections(resource("manual/manual.md").read_text(encoding="utf-8").splitlines()))


def _sections(lines: list[str]) -> Iterator[ManualSection]:
    title, kept = "", list[str]()
    for line in lines:
        if line.startswith(_HEADS):
            if title:
                yield ManualSection(title, "\n".join(kept).strip())
            title, kept = line.lstrip("# ").strip(), []
        elif not line.startswith(("# ", "![")):
            kept.append(line)
    if title:
        yield ManualSection(title, "\n".join(kept).strip())


def sections_about(text: str, most: int) -> list[ManualSection]:
    """Return the sections whose title or text holds every word of ``text``, titles first."""
    words = text.casefold().split()
    found = [one for one in sections() if _holds(one, words)] if words else []
    return sorted(found, key=lambda one: not any(word in one.title.casefold() for word in words))[:most]


def _holds(section: ManualSection, words: list[str]) -> bool:
    told = f"{section.title}\n{section.text}".casefold()
    return all(word in told for word in words)
