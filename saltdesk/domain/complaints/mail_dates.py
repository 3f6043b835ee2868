"""The moment a mail was sent, in China time, whatever way its writer named the day and the zone."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from email.utils import parsedate

_CHINA = timedelta(hours=8)
_LONGEST = 200
_FARTHEST = timedelta(hours=14)

_CLOCK = r"(\d{1,2}):(\d{2})(?::(\d{2}))?"
_TIME = re.compile(_CLOCK + r"(?:\.\d+)?\s*([AaPp][Mm])?")
_NUMBERED = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?\D{0,12}?" + _CLOCK)
_AFTERNOON = re.compile(r"下午|晚上|傍晚|pm", re.IGNORECASE)
_OFFSET = re.compile(r"(?<!\d)([+-])(\d{2}):?(\d{2})(?!\d)")
_NAMED = re.compile(r"[A-Za-z]+")
_JAVA = re.compile(r"([A-Za-z]{3} [A-Za-z]{3} +\d{1,2} +[\d:]{5,8}) +[A-Za-z]+ +(\d{4})")

_ZONES = {
    **dict.fromkeys(("UT", "UTC", "GMT", "Z", "WET"), 0),
    **dict.fromkeys(("CST", "CCT", "BJT", "HKT", "SGT", "MYT", "PHT"), 8),
    **dict.fromkeys(("JST", "KST"), 9),
    **dict.fromkeys(("BST", "CET", "WEST"), 1),
    **dict.fromkeys(("CEST", "EET"), 2),
    **dict.fromkeys(("MSK", "EEST"), 3),
    **dict.fromkeys(("ICT", "WIB"), 7),
    **dict.fromkeys(("EST", "CDT"), -5),
    **dict.fromkeys(("AST", "EDT"), -4),
    **dict.fromkeys(("MST", "PDT"), -7),
    "MDT": -6,
    "PST": -8,
    "AEST": 10,
    "AEDT": 11,
}
"""Names of zones, hours east of Greenwich. CST is China's: mails to a Chinese office mean it."""


def sent_moment(text: str) -> datetime | None:
    """Return the moment of a Date header in China time, None if it holds none; no zone means China's."""
    text = text[:_LONGEST]
    found = _local(text)
    if found is None:
        return None
    try:
        return found + _CHINA - _zone(text)
    except OverflowError:
        return None


def _local(text: str) -> datetime | None:
    """Return day and time as written, without the zone."""
    numbered = _NUMBERED.search(text)
    try:
        if numbered:
            year, month, day, hour, minute, second = (int(number or 0) for number in numbered.groups())
            hour += 12 if hour < 12 and _AFTERNOON.search(text) else 0
            return datetime(year, month, day, hour, minute, min(second, 59))
        parsed = parsedate(_JAVA.sub(r"\1 \2", text))
        return datetime(*parsed[:5], min(parsed[5], 59)) if parsed else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _zone(text: str) -> timedelta:
    """Return the offset written after the time: a number, else a name, else China's."""
    time = _TIME.search(text)
    rest = text[time.end() :] if time else ""
    offset = _OFFSET.search(rest)
    if offset:
        size = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return _CHINA if size > _FARTHEST else -size if offset[1] == "-" else size
    hours = (_ZONES.get(name.upper()) for name in _NAMED.findall(rest))
    return timedelta(hours=next((found for found in hours if found is not None), 8))
