"""Parts of a mail (MIME) as the bytes they are: headers keep raw signs, a forwarded mail keeps every byte."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import field
from functools import cached_property
from itertools import islice
from urllib.parse import unquote_to_bytes

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.complaints.mail_charsets import decode, decode_words, from_base64

DEEPEST = 20
"""Deepest nesting of parts that is read; what lies deeper is kept as a file."""

MOST_PARTS = 1_000
"""Most parts read from one container."""

_LONGEST_HEADER = 64 * 1024
_MOST_LINES = 20_000
_HEADER = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_BASE64_SIGNS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_= \t\r\n"
_KIND = re.compile(r"\s*([\w.+-]+/[\w.+-]+)")
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)', re.DOTALL)
_CONTINUED = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")


@dataclass(frozen=True)
class Part:
    """One part of ``content``: its headers by name in lower case, and the span of its body.

    Spans instead of copies keep a mail of many levels as small as it is.
    """

    content: bytes = field(repr=False)
    headers: dict[str, bytes]
    start: int
    stop: int
    depth: int = 0

    @property
    def raw(self) -> bytes:
        """Return the body as it was sent."""
        return self.content[self.start : self.stop]

    @cached_property
    def kind(self) -> str:
        """Return the content type; one that cannot be read is plain text (RFC 2045, 5.2)."""
        found = _KIND.match(self.text("content-type"))
        return found[1].lower() if found else "text/plain"

    @property
    def is_attachment(self) -> bool:
        """Return whether its writer calls it an attachment."""
        return self.text("content-disposition").strip().lower().startswith("attachment")

    @cached_property
    def name(self) -> str:
        """Return the name of its file without folder, or an empty text."""
        found = self.parameter("content-disposition", "filename") or self.parameter("content-type", "name")
        return re.split(r"[/\\]", _from_percents(found))[-1].strip()

    @property
    def body(self) -> bytes:
        """Return the body without its transfer encoding."""
        encoding = self.text("content-transfer-encoding").strip().lower()
        if encoding.startswith("base64"):
            return _unless_plain(self.raw)
        if encoding.startswith("quoted"):
            return binascii.a2b_qp(self.raw)
        return b"".join(_unpacked(self.raw)) if "uue" in encoding else self.raw

    def text(self, header: str) -> str:
        """Return a header as text, its encoded words not yet decoded; an empty text if there is none."""
        return decode(self.headers.get(header, b""))

    def parameter(self, header: str, name: str) -> str:
        """Return a parameter of a header: plain, with encoded words, or in pieces of RFC 2231."""
        plain, pieces = "", []
        for key, value in _PARAMETER.findall(self.text(header)):
            found = _CONTINUED.fullmatch(key)
            if not found or found[1].lower() != name:
                continue
            if found[2] is None and found[3] is None:
                plain = plain or " ".join(decode_words(_unquoted(value)).split())
            else:
                pieces.append((int(found[2] or 0), bool(found[3]), _unquoted(value)))
        return _assembled(pieces) if pieces else plain

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Return the parts of a container in their order; none if it is no container or lies too deep."""
        if not self.kind.startswith("multipart/") or self.depth >= DEEPEST:
            return ()
        return tuple(part_of(self.content, *span, self.depth + 1) for span in self._spans())

    def _spans(self) -> Iterator[tuple[int, int]]:
        boundary = self.parameter("content-type", "boundary").encode("utf-8", "replace")
        marks = list(islice(_marks(self, b"--" + (boundary or _first_mark(self))), MOST_PARTS))
        starts = [after for _, after, is_last in marks if not is_last]
        stops = [before for before, _, _ in marks[1:]]
        return zip(starts, [*stops, self.stop], strict=False)


def part_of(content: bytes, start: int, stop: int, depth: int = 0) -> Part:
    """Return the part in a span of ``content``: header lines, an empty line, the body.

    A line that is no header ends the headers, as in ``email`` of the standard library.
    """
    headers: dict[str, bytes] = {}
    place, last, lines = start, "", 0
    while place < stop and (lines := lines + 1) < _MOST_LINES:
        end = content.find(b"\n", place, stop) + 1 or stop
        line = content[place:end].rstrip(b"\r\n")
        found = _HEADER.match(line)
        if last and line.strip() and line.startswith((b" ", b"\t", b"=?")):
            if len(headers[last]) < _LONGEST_HEADER:
                headers[last] = (headers[last] + b"\n" + line)[:_LONGEST_HEADER]
        elif found:
            name = found[1].decode("ascii").lower()
            # Of repeated headers the first counts; the later ones keep a name of their own.
            last = name if name not in headers else f"{name} again"
            headers[last] = line[found.end() :][:_LONGEST_HEADER].strip()
        else:
            place = end if not line.strip() else place
            break
        place = end
    return Part(content, headers, place, stop, depth)


def _marks(part: Part, mark: bytes) -> Iterator[tuple[int, int, bool]]:
    """Yield the boundary lines: where the part before ends, where the next begins, whether it is last."""
    content = part.content
    place = part.start - 1 if content.startswith(mark, part.start) else part.start
    while len(mark) > len(b"--"):
        found = part.start - 1 if place < part.start else content.find(b"\n" + mark, place, part.stop)
        if found < place:
            return
        after = found + 1 + len(mark)
        end = content.find(b"\n", after, part.stop)
        end = part.stop if end < 0 else end
        rest = content[after:end].strip()
        if rest in (b"", b"--"):
            before = found - 1 if content[found - 1 : found] == b"\r" else found
            yield max(before, part.start), min(end + 1, part.stop), rest == b"--"
            if rest:
                return
        place = end


def _first_mark(part: Part) -> bytes:
    """Return the boundary of a container that declares none: its first line that begins with ``--``."""
    found = re.compile(rb"^--([^\s-][^\r\n]{0,69})", re.MULTILINE).search(part.content, part.start, part.stop)
    return found[1].strip() if found else b""


def _unquoted(value: str) -> str:
    value = value.strip()
    if value.startswith('"'):
        return value[1:].removesuffix('"').replace('\\"', '"').replace("\\\\", "\\")
    return value


def _from_percents(name: str) -> str:
    """Return a name whose writer put percent signs where RFC 2231 has none, if they hold UTF-8."""
    raw = unquote_to_bytes(name) if name.isascii() and "%" in name else b""
    try:
        return raw.decode("utf-8") if not raw.isascii() else name
    except UnicodeError:
        return name


def _assembled(pieces: list[tuple[int, bool, str]]) -> str:
    """Return a value in pieces (RFC 2231, 3 and 4); marked ones have percent signs, the first the charset."""
    charset, raw = "", b""
    for place, (_, is_marked, value) in enumerate(sorted(pieces, key=lambda piece: piece[0])):
        if place == 0 and is_marked and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        raw += unquote_to_bytes(value) if is_marked else value.encode("utf-8", "replace")
    return " ".join(decode_words(decode(raw, charset)).split())


def _unless_plain(raw: bytes) -> bytes:
    """Return decoded base64, or the bytes themselves if they are called base64 and are not."""
    foreign = len(raw.translate(None, _BASE64_SIGNS))
    return raw if foreign * 10 > len(raw) else from_base64(raw)


def _unpacked(raw: bytes) -> Iterator[bytes]:
    """Yield the lines of a uuencoded body; the ones before ``begin`` and those that are none are left out."""
    for line in raw.partition(b"begin ")[2].splitlines()[1:]:
        if line.strip() == b"end":
            return
        try:
            yield binascii.a2b_uu(line)
        except binascii.Error:
            continue
