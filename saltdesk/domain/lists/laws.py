"""Laws and documents that powers are based on, and the articles that each basis cites (P1.2.3, A22)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.vocabulary import Vocabulary


class LawLevel(Vocabulary):
    """The rank of a basis; higher law is quoted first (domain 4.2)."""

    STATUTE = "statute", "法律"
    REGULATION = "regulation", "行政法规"
    LOCAL_REGULATION = "local_regulation", "地方性法规"
    MINISTRY_RULE = "ministry_rule", "部门规章"
    LOCAL_RULE = "local_rule", "地方政府规章"
    DOCUMENT = "document", "规范性文件"


class LawChangeKind(Vocabulary):
    """The kind of change of a law or some of its articles (D3.2.a.1, D3.2.a.2)."""

    PROMULGATED = "promulgated", "新颁布", "D3.2.a.1"
    AMENDED = "amended", "修改", "D3.2.a.2"
    REPEALED = "repealed", "废止", "D3.2.a.2"


@dataclass(frozen=True)
class LegalBasis:
    """One basis of an item with its period: ``law`` without 《》, ``article`` as cited, an excerpt.

    A basis that could not be parsed as a law is kept only in ``text``.
    """

    law: str = ""
    article: str = ""
    text: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


BASIS_TITLES = {
    "law": "法律、法规、规章或文件",
    "article": "条、款、项",
    "text": "条文摘录",
    "valid_from": "起用",
    "valid_to": "停用",
}
"""The columns of a table of bases, in forms and workbooks."""


@dataclass(frozen=True)
class Law:
    """A law, regulation, rule or document in one edition; ``title`` without 《》."""

    title: str = ""
    document_number: str = ""
    level: LawLevel = LawLevel.LOCAL_REGULATION
    promulgated_on: date | None = None
    effective_on: date | None = None
    repealed_on: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0


LAW_FIELDS = FieldTable(
    Law,
    FieldRule("title", "文件名称", required=True, searched=True),
    FieldRule("document_number", "文号", searched=True),
    FieldRule("level", "效力层级", required=True),
    FieldRule("promulgated_on", "公布日期", required=True),
    FieldRule("effective_on", "施行日期"),
    FieldRule("repealed_on", "废止日期"),
    FieldRule("note", "备注", searched=True),
)
"""The fields of a law."""


@dataclass(frozen=True)
class LawChange:
    """A change of a law recorded by the bureau; empty ``articles`` mean the whole law."""

    law: int = 0
    kind: LawChangeKind = LawChangeKind.AMENDED
    articles: str = ""
    document: str = ""
    promulgated_on: date | None = None
    effective_on: date | None = None
    note: str = ""
    noted_on: date | None = None
    noted_by: str = ""
    id: int = 0
    version: int = 0


LAW_CHANGE_FIELDS = FieldTable(
    LawChange,
    FieldRule("kind", "变动", required=True),
    FieldRule("articles", "涉及条款"),
    FieldRule("document", "变动文件", required=True),
    FieldRule("promulgated_on", "公布日期", required=True),
    FieldRule("effective_on", "施行日期", required=True),
    FieldRule("note", "备注"),
    FieldRule("law"),
    FieldRule("noted_on", act="law.change"),
    FieldRule("noted_by", act="law.change"),
)
"""The fields of a change of a law."""


@dataclass(frozen=True)
class Article:
    """One place in a law: article 条, paragraph 款 and point 项; 0 for levels the citation omits."""

    article: int
    paragraph: int = 0
    point: int = 0

    def meets(self, other: Article) -> bool:
        """Return whether one contains the other: 第二十三条 and 第二十三条第一款 overlap."""
        return self.article == other.article and all(
            mine == theirs or 0 in (mine, theirs)
            for mine, theirs in ((self.paragraph, other.paragraph), (self.point, other.point))
        )


_NUMBER = r"[〇零一二两三四五六七八九十百千0-9０-９]+"
_POINT = rf"(?:第?[（(]{_NUMBER}[）)]项?|第{_NUMBER}项)"
_PARAGRAPH = rf"第{_NUMBER}款"
_ARTICLE = rf"第{_NUMBER}条(?:之{_NUMBER})?(?:{_PARAGRAPH})?(?:{_POINT})?"
_CITED = rf"{_ARTICLE}(?:(?:、|和|及|至|到|—|-)(?:{_ARTICLE}|{_PARAGRAPH}(?:{_POINT})?|{_POINT}))*"
_BASIS = regex(rf"《(?P<law>[^《》]+)》(?P<article>(?:{_CITED})?)(?:[：:](?P<text>.*))?", re.DOTALL)
_MENTION = regex(rf"《(?P<law>[^《》]+)》(?:（[^（）]*）|\([^()]*\))?(?P<article>(?:{_CITED})?)")
_SEPARATOR = regex(r"[；;\n]+|[、，,](?=《)")
_PLACE = regex(
    rf"(?P<to>至|到|—|-)?第(?P<article>{_NUMBER})条|第(?P<paragraph>{_NUMBER})款"
    rf"|第?[（(](?P<round>{_NUMBER})[）)]|第(?P<point>{_NUMBER})项"
)
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_STEPS = {"十": 10, "百": 100, "千": 1000}
_LONGEST_RANGE = 200
_STATE = "中华人民共和国"


def parse_bases(text: str, known: Iterable[LegalBasis] = ()) -> tuple[LegalBasis, ...]:
    """Parse the bases a list prints; text that is not a law is kept in ``text``.

    A new basis starts at 《》 after ``；``, ``、`` or a line break; words after a colon are the excerpt. A
    basis takes its period from ``known`` if law and article match (domain 4.2).
    """
    found: list[LegalBasis] = []
    for separator, piece in _pieces(text):
        read = _BASIS.fullmatch(piece)
        if read:
            law, article, excerpt = (read[name] or "" for name in ("law", "article", "text"))
            found.append(LegalBasis(law.strip(), article, excerpt.strip()))
        elif found and found[-1].law and found[-1].text and "《" not in piece:
            # An excerpt contains sentences with separators of its own.
            found[-1] = replace(found[-1], text=f"{found[-1].text}{separator}{piece}")
        else:
            found.append(LegalBasis(text=piece))
    times = {(one.law, one.article): (one.valid_from, one.valid_to) for one in known if one.law}
    return tuple(_timed(one, times) for one in found)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces between separators, each with the separator before it."""
    start, separator = 0, ""
    for cut in _SEPARATOR.finditer(text):
        piece = text[start : cut.start()].strip()
        if piece:
            yield separator, piece
        start, separator = cut.end(), "\n" if "\n" in cut[0] else "；"
    if text[start:].strip():
        yield separator, text[start:].strip()


def _timed(basis: LegalBasis, times: Mapping[tuple[str, str], tuple[date | None, date | None]]) -> LegalBasis:
    valid_from, valid_to = times.get((basis.law, basis.article), (None, None))
    return replace(basis, valid_from=valid_from, valid_to=valid_to)


def format_basis(basis: LegalBasis) -> str:
    """Return one basis as the list prints it: ``《河南省盐业管理条例》第九条：条文摘录``."""
    if not basis.law:
        return basis.text
    return f"《{basis.law}》{basis.article}" + (f"：{basis.text}" if basis.text else "")


def format_bases(bases: Iterable[LegalBasis]) -> str:
    """Return the bases as the list prints them: on one line, or one per line if there are excerpts."""
    kept = tuple(bases)
    excerpts = any(basis.law and basis.text for basis in kept)
    return ("\n" if excerpts else "；").join(text for basis in kept if (text := format_basis(basis)))


def number_of(text: str) -> int:
    """Parse a number below ten thousand in Chinese or Arabic figures."""
    if text.isdecimal():
        return int(text)
    total, digit = 0, 0
    for sign in text:
        if sign in _STEPS:
            total, digit = total + (digit or 1) * _STEPS[sign], 0
        else:
            digit = digit * 10 + (_DIGITS[sign] if sign in _DIGITS else int(sign))
    return total + digit


def articles(text: str) -> tuple[Article, ...]:
    """Return the articles a text cites, ranges expanded: 第十条至第十一条 are articles 10 and 11."""
    found: list[Article] = []
    for place in _PLACE.finditer(text):
        if place["article"]:
            found += _range(found, number_of(place["article"]), is_range=bool(place["to"]))
        elif found and place["paragraph"]:
            _deepen(found, Article(found[-1].article, number_of(place["paragraph"])))
        elif found:
            point = number_of(place["round"] or place["point"])
            _deepen(found, replace(found[-1], point=point))
    return tuple(found)


def _range(found: list[Article], last: int, *, is_range: bool) -> list[Article]:
    first = found[-1].article + 1 if is_range and found else last
    return [Article(number) for number in range(first if last - first < _LONGEST_RANGE else last, last + 1)]


def _deepen(found: list[Article], deeper: Article) -> None:
    """Add 第二款 to a preceding 第十条; after 第十条第一款 add it as another place in the same article."""
    last = found[-1]
    is_deeper = last.point == 0 if deeper.point else last.paragraph == 0
    if is_deeper:
        found[-1] = deeper
    else:
        found.append(deeper)


def cites(basis: LegalBasis, title: str, articles_text: str = "") -> bool:
    """Return whether a basis cites a law in one of the articles; no articles mean the whole law (D3.2.a.2).

    A basis kept as words is searched for the law's name.
    """
    mentions = [(basis.law, basis.article)] if basis.law else _mentions(basis.text)
    wanted = articles(articles_text)
    return any(
        _plain_title(law) == _plain_title(title) and _meet(articles(article), wanted)
        for law, article in mentions
    )


def _mentions(text: str) -> list[tuple[str, str]]:
    return [(found["law"], found["article"]) for found in _MENTION.finditer(text)]


def _meet(cited: Iterable[Article], wanted: tuple[Article, ...]) -> bool:
    places = tuple(cited)
    return not places or not wanted or any(one.meets(other) for one in places for other in wanted)


def _plain_title(title: str) -> str:
    """Return a title for comparison, without 《》, blanks and the name of the state."""
    return re.sub(r"[《》\s]", "", title).removeprefix(_STATE)
