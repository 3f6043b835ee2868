"""Cites clauses for users by part, section and item of the bureau's notice, never by our codes.

Code and tables name clauses as in ``D3.3.1``: item 1 of section （三） of part 三. Users read the form of the
notices of ``reports/``: 第三部分（三）第1项.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from saltdesk.domain.base.patterns import regex

_PARTS: Final[Mapping[str, str]] = {
    "P1": "一",
    "R2": "二",
    "D3": "三",
    "S4": "四",
    "C5": "五",
    "A6": "六",
    "X7": "七",
}
"""The part of the notice for each letter: power list, duty list, adjustment and so on."""

_SECTIONS: Final = "一二三"

_GROUPS: Final[Mapping[str, str]] = {"D3.2.b": "“调整内容”"}
"""Second lists within one section, by the words before them; the first list needs none."""

_CASES: Final[Mapping[str, str]] = {"i": "第一种情形", "ii": "第二种情形"}
"""The two situations of part 六, which the notice does not number."""

_CODE: Final = regex(
    r"(?P<part>[PRDSCAX]\d)\.(?P<section>\d)(?:\.?(?P<group>[ab]))?"
    r"(?:\.(?P<item>\d))?[a-dx]?(?:\((?P<case>\w+)\))?"
)

_READINGS: Final[Mapping[str, str]] = {
    "A4": "D3.3.1",
    "A5": "D3.3.5",
    "A6": "D3.3.1",
    "A7": "D3.3.5",
    "A8": "D3.3.3",
    "A9": "D3.3.4",
    "A10": "D3.3",
    "A11": "C5.2.4",
    "A12": "C5.2.4",
    "A13": "C5.2.1",
    "A14": "C5.1",
    "A16": "S4.3.1",
    "A17": "S4.3",
    "A19": "R2.3.6",
    "A20": "P1.2.8",
    "A21": "A6.2c",
}
"""The clause that each of our readings explains; general readings are omitted."""

_OTHERS: Final[Mapping[str, str]] = {
    "F0.1": "通知正文",
    "F0.2": "通知正文",
    "F0.4": "各部分（一）",
    "F0.5": "通知正文",
    "GB 11643": "GB 11643",
    "档案法": "《中华人民共和国档案法》",
    "民诉法87-95": "《中华人民共和国民事诉讼法》第八十七条至第九十五条",
}
"""Sources outside the seven parts."""


_LAWS: Final[Mapping[str, str]] = {
    "行政许可法": "中华人民共和国行政许可法",
    "行政处罚法": "中华人民共和国行政处罚法",
    "行政强制法": "中华人民共和国行政强制法",
    "河南省行政执法条例": "河南省行政执法条例",
    "个人信息保护法": "中华人民共和国个人信息保护法",
}
"""The laws that clauses name with the number of an article, such as 行政处罚法42, by their full titles."""

_ARTICLE: Final = regex(r"(?P<law>\D+)(?P<article>\d+)")
_DIGITS: Final = "零一二三四五六七八九"


NOTICE: Final = "郑盐局〔2016〕5号"
"""The name of the bureau's notice, put before a citation without context."""


def citation(clause: str) -> str:
    """Return the citation of a clause for users, such as 第三部分（三）第1项 for ``D3.3.1``.

    A reading (``A10``) is cited by the clause it explains. Empty for matters outside the notice: recusal
    (``A15``), how days are counted (``A1``), advisory terms (``C-answer``). An article of another law reads
    《中华人民共和国行政处罚法》第四十二条.
    """
    article = _ARTICLE.fullmatch(clause)
    if article and article["law"] in _LAWS:
        return f"《{_LAWS[article['law']]}》第{_numeral(int(article['article']))}条"
    found = _CODE.fullmatch(_READINGS.get(clause, clause))
    if found is None or found["part"] not in _PARTS:
        return _OTHERS.get(clause, "")
    part, section, group, item, case = found.group("part", "section", "group", "item", "case")
    place = f"第{_PARTS[part]}部分（{_SECTIONS[int(section) - 1]}）"
    place += _GROUPS.get(f"{part}.{section}.{group}", "")
    place += f"第{item}项" if item and item != "0" else ""
    return place + (_CASES.get(case, f"（{case}）") if case else "")


def _numeral(number: int) -> str:
    """Return a number below 100 in Chinese: 42 is 四十二."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else ("" if tens == 1 else _DIGITS[tens]) + "十"
    return head + (_DIGITS[ones] if ones else "")


def cited(text: str, clause: str) -> str:
    """Return the text followed by the citation of its clause, or the text alone if there is none."""
    place = citation(clause)
    return f"{text}（{place}）" if place else text
