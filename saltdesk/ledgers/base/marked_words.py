"""Two texts side by side with their differences: removed words struck through, added ones underlined."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from html import escape

from saltdesk.domain.lists.comparing import FieldDifference, ItemDifference
from saltdesk.ledgers.base.palette import colours

LONGEST_COMPARED = 3000
"""Texts with more characters are marked as a whole, because comparing words would block the window."""

_WORD = re.compile(r"[0-9A-Za-z.]+|.", re.DOTALL)
"""A number is one word; in Chinese text every character is one."""

_NOTHING = "—"


def marked(before: str, after: str) -> tuple[str, str]:
    """Return both texts as HTML with their differences marked."""
    if not before or not after or max(len(before), len(after)) > LONGEST_COMPARED:
        return _span(before, _gone()), _span(after, _new())
    old, new = [], []
    one, other = _WORD.findall(before), _WORD.findall(after)
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        gone, added = "".join(one[i1:i2]), "".join(other[j1:j2])
        old.append(_plain(gone) if kind == "equal" else _span(gone, _gone()))
        new.append(_plain(added) if kind == "equal" else _span(added, _new()))
    return "".join(old), "".join(new)


def fields_html(fields: Iterable[FieldDifference]) -> str:
    """Return an HTML table of fields before and after."""
    rows, quiet = [], f"color:{colours().quiet}"
    for field in fields:
        old, new = marked(field.before, field.after)
        rows.append(
            f"<tr><td style='{quiet}' width='18%'>{escape(field.label)}</td>"
            f"<td width='41%'>{old or _NOTHING}</td><td width='41%'>{new or _NOTHING}</td></tr>"
        )
    head = f"<tr style='{quiet}'><td>字段</td><td>调整前</td><td>调整后</td></tr>"
    return f"<table width='100%' cellspacing='0' cellpadding='5'>{head}{''.join(rows)}</table>"


def item_html(difference: ItemDifference) -> str:
    """Return HTML for an item: what happened to it, and its fields."""
    name = escape(f"{difference.code}　{difference.name}".strip())
    title = f"<p><b>{escape(difference.action.label)}</b>　{name}</p>"
    return title + fields_html(difference.fields)


def _gone() -> str:
    return f"color:{colours().gone}; background-color:{colours().gone_ground}; text-decoration:line-through"


def _new() -> str:
    return f"color:{colours().new}; background-color:{colours().new_ground}; text-decoration:underline"


def _plain(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _span(text: str, style: str) -> str:
    return f"<span style='{style}'>{_plain(text)}</span>" if text else ""
