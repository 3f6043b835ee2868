"""The words of an HTML page: blocks, list items and rows on lines of their own, cells of a row apart."""

from __future__ import annotations

import re

_CELL, _ROW = "\x1f", "\x1e"
_BLOCKS = (
    *(
        "p",
        "div",
        "br",
        "hr",
        "pre",
        "blockquote",
        "center",
        "address",
        "form",
        "fieldset",
        "legend",
        "option",
    ),
    *("ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("section", "article", "aside", "header", "footer", "nav", "figure", "figcaption"),
)
_BREAKS = {
    **dict.fromkeys(("td", "th"), _CELL),
    **dict.fromkeys(("tr", "table", "caption"), _ROW),
    **dict.fromkeys(_BLOCKS, "\n"),
}
"""Elements that break the text, and the mark each leaves."""

LARGEST_PAGE = 2_000_000
"""Most characters of a page that are read; our own parameter. A form takes 20,000 characters of text."""

_UNSEEN = {"style", "script", "title"}
_BLANKS = re.compile(r"[ \t\r\n\f\xa0]+")
_WIDE = r"\u2e80-\u9fff\uff00-\uffef"
_WRAPPED = re.compile(rf"(?<=[{_WIDE}])[ \t]*\r?\n[ \t\r\n]*(?=[{_WIDE}])")
"""A line break of the page's source between Chinese characters, where no blank belongs."""

_TAG = re.compile(r"<[A-Za-z!/?]")
_TAGS = re.compile(r"<[^<>]*>")


class _Words:
    """Collects the visible text; the parser calls it by the names of lxml's targets."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._unseen = self._kept = 0

    def start(self, tag: str, attrib: object) -> None:
        """Enter an element."""
        self._unseen += tag in _UNSEEN
        self._kept += tag == "pre"
        self.words.append(_BREAKS.get(tag, ""))

    def end(self, tag: str) -> None:
        """Leave an element."""
        self._unseen -= tag in _UNSEEN
        self._kept -= tag == "pre"
        self.words.append(_BREAKS.get(tag, ""))

    def data(self, text: str) -> None:
        """Collect text; only preformatted text keeps its lines."""
        if not self._unseen:
            self.words.append(text if self._kept else _BLANKS.sub(" ", _WRAPPED.sub("", text)))

    def close(self) -> str:
        """Return the text with the marks of rows and cells."""
        return "".join(self.words)


def page_text(page: str) -> str:
    """Return the visible words of an HTML page, in time linear to its size.

    Text without a tag, which some programs call HTML, keeps its lines.
    """
    # lxml brings 12 MB that only a page needs.
    from lxml import etree

    parser = etree.HTMLParser(target=_Words(), encoding="utf-8", huge_tree=True)
    page = page[:LARGEST_PAGE]
    start = b"<html>" if _TAG.search(page) else b"<pre>"
    parser.feed(start + page.encode("utf-8", "replace"))
    marked: str = parser.close()
    text = "\n".join(filter(None, map(_row, marked.split(_ROW))))
    return text or _lines(_TAGS.sub(" ", page))


def _row(marked: str) -> str:
    """Return a row on one line if its cells are short, otherwise with each cell on lines of its own."""
    cells = [cell for cell in map(_lines, marked.split(_CELL)) if cell]
    return ("\n" if any("\n" in cell for cell in cells) else " ").join(cells)


def _lines(text: str) -> str:
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
