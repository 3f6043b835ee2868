"""Bounds of a measure as people write them (5万元, 十万元, 1.6倍), parsed as exact decimals."""

from __future__ import annotations

import re
from decimal import Decimal

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.identifiers import fold_full_width
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.lists.laws import number_of

_MYRIADS = {"": 1, "万": 10_000, "亿": 100_000_000}
_WRITTEN = regex(
    r"(?P<number>[\d.,]+|[〇零一二两三四五六七八九十百千]+)(?P<myriad>[万亿]?)(?P<unit>倍|元|圆)?"
)


@dataclass(frozen=True)
class Amount:
    """A number and its unit: 倍, 元 or none."""

    value: Decimal
    unit: str = ""


def read_amount(text: str) -> Amount | None:
    """Return the amount in a text, in Arabic or Chinese numerals with 万 and 亿, or None."""
    found = _WRITTEN.fullmatch(re.sub(r"\s", "", fold_full_width(text)))
    number = _number(found["number"]) if found else None
    if found is None or number is None:
        return None
    return Amount(number * _MYRIADS[found["myriad"]], (found["unit"] or "").replace("圆", "元"))


def _number(text: str) -> Decimal | None:
    if not text[0].isascii():
        return Decimal(number_of(text))
    plain = text.replace(",", "")
    return Decimal(plain) if re.fullmatch(r"\d+(\.\d+)?", plain) else None


def plain(value: Decimal) -> str:
    """Return a number without trailing zeros and without exponent."""
    return f"{value.normalize():f}"
