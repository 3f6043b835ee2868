"""Text for fields of one line: pasted cells and paragraphs become one line."""

from __future__ import annotations

import unicodedata

from saltdesk.domain.base.patterns import regex

_BREAK = regex(r"[ \u3000]*[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029][\s\u3000]*")
_INVISIBLE = frozenset("\u200b\ufeff")
"""Zero-width characters that web pages and word processors leave in copied text."""


def one_line(text: str) -> str:
    """Return the text with each line break or tab as one space, none at the ends, and no control characters.

    Text without them is returned as it is, with its spaces.
    """
    if _BREAK.search(text):
        text = _BREAK.sub(" ", text).strip()
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cc" and sign not in _INVISIBLE)
