"""Breaks and justifies Chinese text mixed with numbers and Latin words.

Pure functions: the caller passes in character widths. Marks that must not begin or end a line never do
(避头尾), numbers stay with their units, and full lines end flush: a line that misses the next word by less
than an em is squeezed at its punctuation, any other line is widened evenly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import accumulate
from math import inf
from typing import Final

from saltdesk.domain.base.dataclass import dataclass

Advance = Callable[[str], float]
"""Width of one character, tracking included, in the unit of the line width."""

# The Simplified Chinese defaults of OOXML; blanks never begin a line either.
NO_START: Final = frozenset("!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！％），．：；？］｝～ \u3000")
NO_END: Final = frozenset("$([{£¥·‘“〈《「『【〔〖〝（［｛￡￥")
# Closing marks whose ink is in the left half of the cell in every bundled font; 仿宋 centres its ？.
SQUEEZABLE: Final = frozenset("、。，．：；！）］｝」』】〕〗〉》”’")
_BLANK: Final = " \u3000"

_UNITS: Final = (
    "个工作日|工作日|平方米|立方米|公斤|千克|公里|万元|亿元|万吨|小时|分钟|周岁|年|月|日|号|时|分|秒|元|个|条|款|项|目|"
    "袋|吨|克|斤|人|名|户|家|份|页|次|件|起|批|天|周|季|期|章|节|岁|倍|米|处"
)
_LATIN: Final = "0-9A-Za-z\u00c0-\u024f"
ATOM: Final = re.compile(
    rf"""
    〔[0-9]{{4}}〕[0-9]+号                                      # number of a document
    | [-+－＋−±]?[{_LATIN}][{_LATIN}.,@/:_+%\#?&=~-]*(?:℃|{_UNITS})?  # number with unit, word, address
    | —+ | …+                                                 # dash and ellipsis are one mark
    | [{_BLANK}]+
    | .
    """,
    re.VERBOSE | re.DOTALL,
)

PUSH_IN: Final = 1.0  # a line this many ems too short for the next word still takes it in
GIVE: Final = 0.5  # ems by which a closing mark can shrink
WIDEN: Final = 0.25  # most ems added between two characters; a looser line stays ragged
_LONG: Final = 200  # more characters than any line holds; longer texts are not measured to their end
_NOTHING: Final = 1e-6  # widths closer than this are equal


@dataclass(frozen=True)
class Line:
    """One line: its text, the space added after each character (negative: squeezed) and its left indent."""

    text: str
    extras: tuple[float, ...]
    indent: float


@dataclass(frozen=True)
class Measure:
    """The width of a line, the em and the character widths, all in one unit."""

    width: float
    em: float
    advance: Advance

    def of(self, text: str) -> float:
        """Return the natural width of a text without its trailing blanks."""
        return sum(map(self.advance, text.rstrip(_BLANK)))

    def exceeds(self, text: str, limit: float) -> bool:
        """Return whether the natural width exceeds a limit; stops measuring there."""
        return any(width > limit for width in accumulate(map(self.advance, text.rstrip(_BLANK))))

    def give(self, text: str) -> list[float]:
        """Return how much each character can shrink: full-width closing marks half an em, others nothing."""
        full = 0.9 * self.em
        return [GIVE * self.em if char in SQUEEZABLE and self.advance(char) > full else 0.0 for char in text]


def clusters(text: str) -> list[str]:
    """Split the text at every allowed line break.

    A break is allowed between two atoms unless the first ends with a mark that may not end a line or the
    second begins with one that may not begin it.
    """
    parts: list[list[str]] = []
    for atom in ATOM.findall(text):
        if parts and not may_turn(parts[-1][-1][-1], atom[0]):
            parts[-1].append(atom)
        else:
            parts.append([atom])
    return ["".join(atoms) for atoms in parts]


def may_turn(before: str, after: str) -> bool:
    """Return whether punctuation allows a line break between ``before`` and ``after``."""
    return before not in NO_END and after not in NO_START


def break_lines(text: str, measure: Measure, first_indent: float = 0.0) -> list[Line]:
    """Return the lines of one paragraph; blanks around it and at line breaks are dropped.

    The last line is not widened. A cluster wider than a line is cut between characters, where the
    punctuation rules allow it if possible. An empty paragraph has no lines.
    """
    lines: list[Line] = []
    indent, current, width = first_indent, "", 0.0
    waiting = clusters(text.strip())[::-1]
    while waiting:
        cluster = waiting.pop()
        room = measure.width - indent
        # Most clusters fit as they are; adding up the line again for each took half of a long paper.
        wide = sum(map(measure.advance, cluster)) if len(cluster) < _LONG else inf
        if width + wide <= room or _fits(current + cluster, measure, room):
            current += cluster
            width += wide
            continue
        if measure.exceeds(cluster, measure.width) or not current:
            cluster, rest = _cut(current, cluster, measure, room)
            current += cluster
            if rest:
                waiting.append(rest)
        else:
            waiting.append(cluster)
        if waiting:
            if current.strip(_BLANK):
                lines.append(_set(current, measure, room, indent, widen=True))
            indent, current, width = 0.0, "", 0.0
    if current.strip(_BLANK):
        lines.append(_set(current, measure, measure.width - indent, indent, widen=False))
    return lines


def balanced_lines(text: str, measure: Measure) -> list[str]:
    """Return the lines of a centred title: as few as the width allows, of nearly equal length."""
    wanted = len(break_lines(text, measure))
    low, high = 0.0, measure.width
    while high - low > 0.1 * measure.em:
        middle = (low + high) / 2
        narrow = Measure(middle, measure.em, measure.advance)
        low, high = (low, middle) if len(break_lines(text, narrow)) <= wanted else (middle, high)
    return [line.text for line in break_lines(text, Measure(high, measure.em, measure.advance))]


def _fits(text: str, measure: Measure, room: float) -> bool:
    if len(text) > _LONG and measure.exceeds(text, room + PUSH_IN * measure.em + _NOTHING):
        return False
    over = measure.of(text) - room
    if over <= _NOTHING:
        return True
    return over <= PUSH_IN * measure.em and over <= sum(measure.give(text.rstrip(_BLANK)))


def _cut(current: str, cluster: str, measure: Measure, room: float) -> tuple[str, str]:
    """Split a cluster too wide for any line; the first part fills the current line."""
    left, end = room - sum(map(measure.advance, current)), 0
    while end < len(cluster) and (left := left - measure.advance(cluster[end])) >= -_NOTHING:
        end += 1
    end = max(end, 0 if current else 1)
    legal = (at for at in range(end, 0, -1) if may_turn(cluster[at - 1], cluster[at : at + 1]))
    at = next(legal, end)
    return cluster[:at], cluster[at:]


def _set(text: str, measure: Measure, room: float, indent: float, *, widen: bool) -> Line:
    text = text.strip(_BLANK)
    missing = room - measure.of(text)
    if missing < -_NOTHING:
        extras: Sequence[float] = _squeezed(measure.give(text), -missing)
    elif widen and missing > _NOTHING:
        extras = _widened(text, missing, WIDEN * measure.em)
    else:
        extras = (0.0,) * len(text)
    return Line(text, tuple(extras), indent)


def _squeezed(give: list[float], over: float) -> list[float]:
    """Take ``over`` from the last mark first, then from the others in equal shares."""
    last = min(give[-1], over) if give else 0.0
    others = sum(give[:-1])
    share = (over - last) / others if others else 0.0
    return [-amount * share for amount in give[:-1]] + [-last]


def _widened(text: str, missing: float, most: float) -> list[float]:
    """Spread ``missing`` over the gaps between characters, never inside a word, a number or a dash."""
    gaps = [at for at in range(len(text) - 1) if _stretches(text[at], text[at + 1])]
    extra = missing / len(gaps) if gaps else 0.0
    if extra > most:
        extra = 0.0
    open_gaps = set(gaps)
    return [extra if at in open_gaps else 0.0 for at in range(len(text))]


def _stretches(before: str, after: str) -> bool:
    if before == after and before in "—…":
        return False
    return not (_is_latin(before) and _is_latin(after))


def _is_latin(char: str) -> bool:
    return "!" <= char <= "~" or "\u00c0" <= char <= "\u024f"
