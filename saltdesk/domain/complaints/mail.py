"""A complaint by e-mail: parses one message file into text and attachments (C5.2.4a)."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import field
from datetime import datetime
from email.utils import parseaddr
from itertools import islice

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints.mail_charsets import decode, decode_words
from saltdesk.domain.complaints.mail_dates import sent_moment
from saltdesk.domain.complaints.mail_pages import page_text
from saltdesk.domain.complaints.mail_parts import DEEPEST, MOST_PARTS, Part, part_of

LARGEST_MAIL = 60 * 1024 * 1024
"""Largest size of a message in bytes, attachments included; our own parameter."""

MOST_FILES = 100
"""Most attachments read from one message."""

_FORWARDED = "message/rfc822"
_ENDINGS = {_FORWARDED: "eml", "text/plain": "txt", "image/jpeg": "jpg", "application/octet-stream": "bin"}
_NEEDED = ("from", "date", "subject", "received")
_SENDERS = ("from", "sender", "reply-to")
_LONGEST_SENDER = 2_000
_MOST_SIGNS = 50
"""Signs of an address list beyond which it is no list; ``parseaddr`` calls itself at each of them."""
_BEFORE = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*")
_ADDRESS = re.compile(r"<\s*([^<>\s]{1,200}@[^<>\s]{1,200})\s*>")
_BARE_ADDRESS = re.compile(r"[^\s<>@\"(),;]{1,200}@[^\s<>@\"(),;]{1,200}")
_PAGE_START = re.compile(r"\s{0,100}<(?:!doctype html|html)\b", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{1,200}charset\s{0,9}=[\s\"']{0,9}([\w-]{1,40})", re.IGNORECASE)
_STUFFING = re.compile(r"^ ", re.MULTILINE)
_SOFT_BREAK = re.compile(r"(?<!^--) \n", re.MULTILINE)
"""The end of a line that its program wrapped; a line of two dashes and a blank begins a signature instead."""

_PIECE = 1_000_000
"""Characters of a wrapped text that are joined at once."""

_UNSEEN_SIGNS = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Signs without width; some turn the order of a file name around, so that its ending looks harmless."""


@dataclass(frozen=True)
class MailFile:
    """One attachment."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Mail:
    """A parsed message; ``sent_at`` is China time without a zone, or None if missing.

    ``has_more_files``: it has more attachments than ``MOST_FILES``.
    """

    sender_name: str = ""
    sender_address: str = ""
    subject: str = ""
    sent_at: datetime | None = None
    text: str = ""
    files: tuple[MailFile, ...] = ()
    has_more_files: bool = False


def read_mail(content: bytes) -> Mail:
    """Parse the bytes of an ``.eml`` file (RFC 5322), whatever Chinese encoding its writer used.

    Raises:
        RuleError: it is larger than ``LARGEST_MAIL``, or it is no message.
    """
    if len(content) > LARGEST_MAIL:
        raise RuleError(too_large(len(content)))
    message = _message(content)
    if not any(message.headers.get(name) for name in _NEEDED):
        raise RuleError("这不是电子邮件文件（.eml），请在邮件程序中把邮件另存为 .eml 后再拖入。")
    leaves = list(islice(_leaves(message), MOST_PARTS))
    own = _own_texts(leaves)
    name, address = _sender(message)
    return Mail(
        sender_name=name,
        sender_address=address,
        subject=_subject(message),
        sent_at=sent_moment(decode_words(message.text("date"))),
        text=_text(message, own) or _forwarded_text(leaves),
        files=tuple(islice(_files(leaves, own), MOST_FILES)),
        has_more_files=sum(one.start not in own for one in leaves) > MOST_FILES,
    )


def too_large(size: int) -> str:
    """Return the sentence that refuses a message of ``size`` bytes."""
    return (
        f"邮件有{size / 1024 / 1024:.0f}MB，超过{LARGEST_MAIL // 1024 // 1024}MB，不能读取。"
        "请手工登记投诉内容，把附件分开归入材料。"
    )


def _message(content: bytes) -> Part:
    """Return the message of a file, without what some programs write before its first header."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        content = decode(content).encode("utf-8")
    if b"\n" not in content:
        content = content.replace(b"\r", b"\n")
    found = _BEFORE.match(content)
    start = found.end() if found else 0
    if content.startswith((b"From ", b">From "), start):  # the separator of an mbox
        start = content.find(b"\n", start) + 1 or len(content)
    return part_of(content, start, len(content))


def _sender(message: Part) -> tuple[str, str]:
    """Return name and address; the header is split first and its words decoded after (RFC 2047, 6.2)."""
    texts = (message.text(name)[:_LONGEST_SENDER] for name in _SENDERS)
    text = " ".join(next(filter(None, texts), "").split())
    name, address = parseaddr(text) if sum(map(text.count, "(:;,<")) <= _MOST_SIGNS else ("", "")
    if "@" not in address:
        found = _ADDRESS.search(text)
        bare = _BARE_ADDRESS.search(text)
        address = found[1] if found else bare[0] if bare else ""
        name = text[: found.start()] if found else "" if bare else text
    name = " ".join(decode_words(name).split())
    name = name[1:-1].strip() if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"" else name
    return _UNSEEN_SIGNS.sub("", name), "".join(decode_words(address).split())


def _subject(message: Part) -> str:
    return " ".join(decode_words(message.text("subject")).split())


def _leaves(part: Part) -> Iterator[Part]:
    """Yield the parts with content in their order; a forwarded message is one part."""
    inner = part.parts
    if not inner:
        yield part
    for one in inner:
        yield from _leaves(one)


def _own_texts(leaves: list[Part]) -> set[int]:
    """Return the places of the text parts the writer typed: those without a name, else the first with one.

    A mail of one part has no attachment, whatever its header says.
    """
    texts = [part for part in leaves if _is_text(part) and not (part.depth and part.is_attachment)]
    unnamed = [part for part in texts if not part.name]
    return {part.start for part in unnamed or texts[:1]}


def _is_text(part: Part) -> bool:
    is_unread = part.kind.startswith("multipart/") and part.depth < DEEPEST
    return part.kind in ("text/plain", "text/html") or is_unread


def _text(part: Part, own: set[int]) -> str:
    """Return the typed text: of alternatives the plain one, of other containers all texts in order."""
    inner = part.parts
    if not inner:
        return _typed(part) if part.start in own else ""
    if part.kind == "multipart/alternative":
        ranked = sorted(inner, key=lambda one: one.kind != "text/plain")
        return next(filter(None, (_text(one, own) for one in ranked)), "")
    return "\n".join(filter(None, (_text(one, own) for one in inner)))


def _typed(part: Part) -> str:
    raw = part.body
    declared = part.parameter("content-type", "charset")
    if not declared and part.kind == "text/html" and (meta := _META.search(raw[:4096])):
        declared = meta[1].decode("ascii")
    text = decode(raw, declared)
    if part.kind == "text/html" or _PAGE_START.match(text):
        return page_text(text)
    if part.parameter("content-type", "format").lower() == "flowed":
        text = _unwrapped(text, part.parameter("content-type", "delsp").lower() == "yes")
    return text.strip()


def _unwrapped(text: str, without_blank: bool) -> str:
    """Return text with the lines joined that its writer's program wrapped (RFC 3676)."""
    blank = "" if without_blank else " "
    return "".join(_SOFT_BREAK.sub(blank, _STUFFING.sub("", piece)) for piece in _pieces(text)).strip()


def _pieces(text: str) -> Iterator[str]:
    """Yield the text in pieces that end with a line, because replacing needs many times a piece's memory."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin + _PIECE) + 1 or len(text)
        yield text[begin:end]
        begin = end


def _forwarded_text(leaves: list[Part]) -> str:
    """Return head and text of the first forwarded message, for a mail whose own text is empty."""
    found = next((part for part in leaves if part.kind == _FORWARDED), None)
    if found is None:
        return ""
    message = _message(found.body)
    name, address = _sender(message)
    head = (
        ("发件人", f"{name} {address}".strip()),
        ("日期", message.text("date")),
        ("主题", _subject(message)),
    )
    lines = [f"{label}：{value}" for label, value in head if value]
    return "\n".join(filter(None, (*lines, _text(message, _own_texts(list(_leaves(message)))))))


def _files(leaves: list[Part], own: set[int]) -> Iterator[MailFile]:
    for number, part in enumerate((one for one in leaves if one.start not in own), start=1):
        ending = _ENDINGS.get(part.kind, part.kind.partition("/")[2])
        name = _UNSEEN_SIGNS.sub("", part.name).strip()
        yield MailFile(name or f"附件{number}.{ending}", part.body)
