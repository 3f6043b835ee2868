"""What a complaint is about, and the names of offices and people found in its texts (C5, A15)."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, cached_property
from itertools import chain

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.vocabulary import Vocabulary


class ObjectKind(Vocabulary):
    """The kind of the object of a complaint, in the order of the intake (C5.2.5a).

    UNCLEAR hides the complaint from other offices until the object is clarified (A15).
    """

    OFFICE = "office", "处室"
    PERSON = "person", "人员"
    ENTRUSTED = "entrusted", "受委托组织"
    OUTSIDE = "outside", "外单位"
    UNCLEAR = "unclear", "不明确", "A15"


class PartyKind(Vocabulary):
    """The kind of a record that a name stands for."""

    OFFICE = "office", "处室"
    STAFF = "staff", "人员"


@dataclass(frozen=True)
class Party:
    """An office or a member of staff by record id."""

    kind: PartyKind
    record: int


@dataclass(frozen=True)
class NameAnswer:
    """The answer to whether a name in a text of a complaint is its object.

    It holds while the text has the digest; a changed text is asked about again. ``part`` is the id of the
    step or the material that holds the text, 0 for the complaint itself.
    """

    complaint: int = 0
    kind: PartyKind = PartyKind.OFFICE
    party: int = 0
    name: str = ""
    field: str = ""
    part: int = 0
    digest: str = ""
    is_object: bool = False
    answered_by: str = ""
    answered_on: date | None = None
    id: int = 0
    version: int = 0


SHORT_FORMS: Mapping[str, tuple[str, ...]] = {
    "yz": ("盐政", "稽查队"),
    "jh": ("计划处", "计管处", "计划科"),
    "fz": ("法规处", "法制处"),
}
"""Further names of offices, by office code; titles such as 执法大队（盐政） contain one."""

ENDINGS = "处室科股部办组队"
"""Last characters of the names of offices, which callers exchange."""

SHORT_ENDINGS = "处室科股"
"""Those that they exchange where no more than two characters stand before."""

SHORTEST_STEM = 2
SHORTEST_NAME = 2
LONGEST_NAME = 4

OLD_SHAPES = str.maketrans(
    "處鹽辦計劃務財規監稅總隊執組領導紀黨會機關業產經濟資運銷質檢驗倉儲審調後員長廳縣區場許證書電應發條議責權單網團體號",
    "处盐办计划务财规监税总队执组领导纪党会机关业产经济资运销质检验仓储审调后员长厅县区场许证书电应发条议责权单网团体号",
)
"""Traditional characters of names of offices, and their simplified forms."""

INVISIBLE = frozenset(("Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co"))
"""Categories of characters that do not count; characters that Unicode has not assigned yet do."""

LETTER = regex("[0-9A-Za-z\u3400-\u9fff\U00020000-\U0003ffff]")
"""Characters of names that are no marks: folding makes none of them of several characters."""

SEPARATORS = regex(r"[、，,;；/和及与\s]+")
TITLE = regex(r"(副?(处长|科长|主任|局长|书记|队长|股长|所长)|同志|先生|女士|等人?|科员|干事)$")


_KEPT_CHARACTERS = 20_000


_JOINING = "\ufdd0"
"""What the folding of a single character leaves of one that joins the character before it; no letter."""

_JAMO = range(0x1160, 0x1200)
"""Vowels and final consonants of Korean syllables, which join though they are no marks."""


class _Folding(dict[int, str | None]):
    """What becomes of each character by itself, kept for the first ``kept`` that are met."""

    def __init__(self, kept: int) -> None:
        super().__init__()
        self._kept = kept

    def __missing__(self, number: int) -> str | None:
        made = _JOINING if _joins(chr(number)) else _folded_whole(chr(number))
        if len(self) < self._kept:
            self[number] = made or None
        return made


def _joins(char: str) -> bool:
    first = unicodedata.normalize("NFKD", char)[0]
    return unicodedata.category(first).startswith("M") or ord(first) in _JAMO


def _folded_whole(text: str) -> str:
    shaped = unicodedata.normalize("NFKC", text).translate(OLD_SHAPES)
    return "".join(char for char in shaped if unicodedata.category(char) not in INVISIBLE)


_FOLDING = _Folding(_KEPT_CHARACTERS)


def folded(text: str) -> str:
    """Return a text as names are compared: half width, simplified, without blanks and invisible marks.

    Texts are folded character by character, which takes half of the time, if none of them joins another.
    """
    made = text.translate(_FOLDING)
    return _folded_whole(text) if _JOINING in made else made


_CHANGING = (range(1, 0x3400), range(0xA000, 0xAC00), range(0xF900, 0x20000), range(0x2F800, 0x2FA20))
"""Characters that folding may turn into letters: ideographs of the main blocks are none, but old shapes."""


@cache
def _shapes() -> Mapping[str, str]:
    found = defaultdict[str, str](str)
    for number in chain(*_CHANGING, OLD_SHAPES):
        for letter in _folded_whole(char := chr(number)):
            found[letter] += char if letter != char else ""
    return found


def shapes_of(letter: str) -> str:
    """Return a letter with the characters that folding turns into it, alone or with others."""
    return letter + _shapes().get(letter, "")


def split_names(text: str) -> tuple[str, ...]:
    """Return the folded names of an enumeration, without titles."""
    return tuple(TITLE.sub("", folded(part)) for part in SEPARATORS.split(text) if part.strip())


def called_names(text: str) -> frozenset[str]:
    """Return the folded names of an enumeration, with and without titles."""
    if not text:
        return frozenset()
    return frozenset((*split_names(text), *(folded(part) for part in SEPARATORS.split(text))))


def is_list_of_names(text: str) -> bool:
    """Return whether a text holds nothing but names of people, such as 样例甲、样例乙处长."""
    names = split_names(text)
    return bool(names) and all(SHORTEST_NAME <= len(name) <= LONGEST_NAME for name in names)


def office_names(code: str, names: Iterable[str]) -> Iterator[str]:
    """Yield what an office may be called: its names, the same with another ending, and its short forms."""
    for name in map(folded, names):
        yield name
        stem = name[:-1]
        if name[-1:] in ENDINGS and len(stem) > SHORTEST_STEM:
            yield from (stem + ending for ending in ENDINGS)
        elif name[-1:] in ENDINGS and len(stem) == SHORTEST_STEM:
            yield from (stem + ending for ending in SHORT_ENDINGS)
    yield from SHORT_FORMS.get(code, ())


@dataclass(frozen=True)
class Names:
    """The known names with the parties they stand for; ``known`` maps a folded name to its parties."""

    known: Mapping[str, frozenset[Party]]

    @cached_property
    def _shape(self) -> re.Pattern[str] | None:
        longest_first = sorted(self.known, key=len, reverse=True)
        return re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def are_in(self, text: str) -> bool:
        """Return whether a text holds a known name, even inside a longer one."""
        return self._shape is not None and self._shape.search(folded(text)) is not None

    def parties_in(self, text: str, longer: Iterable[str] = ()) -> dict[str, frozenset[Party]]:
        """Return the parties named in a text, by folded name.

        A name inside a longer known name does not count, nor one inside a name of ``longer`` (folded): 李明
        is not found in 李明亮 if 李明亮 is known.
        """
        if self._shape is None or not text:
            return {}
        plain = folded(text)
        covered = [found.span() for name in longer if name for found in re.finditer(re.escape(name), plain)]
        hits = (found for found in self._shape.finditer(plain) if not _is_inside(found.span(), covered))
        return {hit[0]: self.known[hit[0]] for hit in hits}

    def parties_called(self, text: str) -> dict[str, frozenset[Party]]:
        """Return the parties that the words about the object name; lists of people are compared by name."""
        if not is_list_of_names(text):
            return self.parties_in(text)
        found = {name: self.known[name] for name in split_names(text) if name in self.known}
        offices = self.parties_in(text).items()
        return found | {
            name: parties for name, parties in offices if any(p.kind is PartyKind.OFFICE for p in parties)
        }


def _is_inside(span: tuple[int, int], covered: Sequence[tuple[int, int]]) -> bool:
    size = span[1] - span[0]
    return any(start <= span[0] and span[1] <= end and end - start > size for start, end in covered)


TOLD_TEXTS = (
    "object_words",
    "matter",
    "facts",
    "request",
    "materials",
    "occurred_at",
    "no_document",
    "supplement_answer",
    "withdrawal_reason",
    "remark",
)
"""Fields that hold the words of the caller."""

HANDLED_TEXTS = ("refusal_text", "investigation", "answer", "answers")
"""Fields that those who handle the complaint write; their own names do not count there.

Reasons of a return or an extension are not among them: there, offices name whom they pass the case to.
"""
