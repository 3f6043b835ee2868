"""Bytes of a mail as text: the declared character set where it holds, the likeliest one where it does not."""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from itertools import islice

_GUESSES = ("utf-8", "gb18030", "cp950", "cp1252")
_CERTAIN = ("utf", "hz", "iso2022", "euc", "shift", "johab", "cp932", "cp949")
"""Beginnings of the codecs that fit hardly anything written in another set."""

_WIDE_SETS = ("gb", "big5", "cp950")
"""Beginnings of the codecs that fit some UTF-8, but nothing else people write."""

_MARGIN = 0.2
"""How much likelier another reading must be than the declared one of a set of single bytes."""

_JUDGED = 2_000
"""Number of characters beyond ASCII by which a reading is judged."""

_KNOWN = re.compile(r"(utf|gb|big5|hz|iso|cp|koi8|mac|shift|euc|johab|tis|ascii|latin)")
"""Python codecs for texts of people; others (punycode, unicode_escape) are never run on a mail."""

_SHAPES = (
    (re.compile(r"hz", re.IGNORECASE), ("hz",)),
    (re.compile(r"gb|936|ansi|chinese", re.IGNORECASE), ("gb18030",)),
    (re.compile(r"big-?5|950", re.IGNORECASE), ("big5", "cp950", "big5hkscs")),
    (re.compile(r"8859-?_?1$|latin-?1$", re.IGNORECASE), ("cp1252", "latin-1")),
)
"""Declared names, and the codecs they mean: mails called GB2312 hold all of GB18030."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PUNCTUATION = (b"\xa1", b"\xa2", b"\xa3")
"""First bytes of the rows of GB 2312 with punctuation, numbers and wide letters."""

_SHIFTED = re.compile(rb"\x0e([!-~]*)\x0f?|\x1b\$[)*+][A-Z]")
_HZ = re.compile(rb"~\{(?:[!-w][!-~])+~\}")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_WORD = re.compile(
    r"=\?([^?\s*]{1,60})(?:\*[^?\s]{0,40})?\?([BbQq])\?([^?]*(?:\?(?!=)[^?]*){0,8})\?=(\s*(?==\?))?"
)
"""A word of RFC 2047, its language tag left out, and the blanks before another one, which do not count."""


def decode(raw: bytes, declared: str = "") -> str:
    """Return bytes as text without control characters and lone surrogates; lines end in a line feed.

    A declared set is believed where the bytes fit it. GB and Big5 fit some UTF-8, which is recognised by its
    form; Latin sets fit every byte, so a much likelier reading is preferred to them.
    """
    return _cleaned(_decoded(raw, declared.strip(" \t'\";")))


def decode_words(text: str) -> str:
    """Return a header with its encoded words (RFC 2047) as text, also where a character spans two words."""
    found: list[str] = []
    place, charset, pending = 0, "", b""
    for word in _WORD.finditer(text):
        between = text[place : word.start()]
        if between or word[1].lower() != charset:
            found += [decode(pending, charset), between]
            pending = b""
        charset, place = word[1].lower(), word.end()
        pending += _word_bytes(word[2], word[3]) or word[0].encode("utf-8", "replace")
    found += [decode(pending, charset), text[place:]]
    return _cleaned("".join(found))


def from_base64(text: bytes) -> bytes:
    """Return decoded base64 up to its padding; foreign characters and a cut end are left out."""
    digits = re.sub(rb"[^A-Za-z0-9+/=]", b"", text.translate(bytes.maketrans(b"-_", b"+/")))
    digits = digits.lstrip(b"=").partition(b"=")[0]
    whole = digits[: len(digits) - 1] if len(digits) % 4 == 1 else digits
    return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))


def _word_bytes(kind: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if kind in "Qq":
        return binascii.a2b_qp(raw.replace(b" ", b"_"), header=True)
    return b"".join(from_base64(piece) for piece in raw.split(b"=", 20))


def _cleaned(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", text))


def _decoded(raw: bytes, declared: str) -> str:
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return raw.decode(name, "replace")
    if b"\x1b$)A" in raw:  # ISO-2022-CN, for which Python has no codec
        return _SHIFTED.sub(_raised, raw).decode("gb2312", "replace")
    names = tuple(_codecs(declared))
    if raw.isascii() and not names and _HZ.search(raw):
        names = ("hz",)
    believed = next((text for name in names if (text := _strict(raw, name)) is not None), None)
    if believed is not None and (raw.isascii() or names[0].startswith(_CERTAIN)):
        return believed
    modern = _strict(raw, "utf-8")
    if modern is not None and (raw.isascii() or max(modern) > "\u07ff"):
        return modern
    if believed is not None and names[0].startswith(_WIDE_SETS):
        return believed
    best = max((raw.decode(name, "replace") for name in (*names[:1], *_GUESSES)), key=_likelihood)
    if believed is not None and _likelihood(best) <= _likelihood(believed) + _MARGIN:
        return believed
    return best


def _raised(found: re.Match[bytes]) -> bytes:
    return bytes(byte | 0x80 for byte in found[1] or b"")


def _codecs(declared: str) -> Iterator[str]:
    """Yield the codecs a declared name stands for; none if it is no name of a character set."""
    if not re.fullmatch(r"[\w:+-]{1,40}", declared, re.ASCII):
        return
    for shape, names in _SHAPES:
        if shape.search(declared):
            yield from names
            return
    try:
        name = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return
    if _KNOWN.match(name) and name != "ascii":
        yield name


def _strict(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name)
    except UnicodeError:
        return None


def _likelihood(text: str) -> float:
    """Return how likely somebody wrote this, by the characters beyond ASCII: 1 is everyday Chinese."""
    judged = [found[0] for found in islice(_BEYOND_ASCII.finditer(text), _JUDGED)]
    return sum(map(_weight, judged)) / len(judged) if judged else 0


def _weight(character: str) -> float:
    """Return 1 for everyday characters and punctuation, less for rarer ones, -1 for none at all."""
    if character == "\ufffd" or not (character.isprintable() or character.isspace()):
        return -1
    if _is_everyday(character):
        return 1
    if "\u4e00" <= character <= "\u9fff":
        return 0.4
    return 0.35 if character.isalpha() else 0.1


def _is_everyday(character: str) -> bool:
    """Return whether GB 2312 counts it among punctuation or the first level, or Big5 among the first."""
    simple = character.encode("gb2312", "ignore")[:1]
    traditional = character.encode("big5", "ignore")[:1]
    return simple in _PUNCTUATION or b"\xb0" <= simple <= b"\xd7" or b"\xa4" <= traditional <= b"\xc6"
