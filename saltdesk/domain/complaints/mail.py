"""A complaint by e-mail: parses one message file into text and attachments (C5.2.4a)."""

from __future__ import annotations

import email
import email.header
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from html.parser import HTMLParser

from saltdesk.domain.base.errors import RuleError

LARGEST_MAIL = 60 * 1024 * 1024
"""Largest size of a message in bytes, attachments included; our own parameter."""

MOST_FILES = 100
"""Most attachments read from one message."""

_CHINA = timezone(timedelta(hours=8))
_CHINESE = re.compile(r"gb|hz-|cp936|936|ansi|x-|unknown|default|ascii", re.IGNORECASE)
_BLOCKS = {"p", "div", "br", "tr", "li", "h1", "h2", "h3", "table"}
_UNSEEN = {"style", "script", "head", "title"}


@dataclass(frozen=True)
class MailFile:
    """One attachment."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Mail:
    """A parsed message; ``sent_at`` is China time without a zone, or None if missing."""

    sender_name: str = ""
    sender_address: str = ""
    subject: str = ""
    sent_at: datetime | None = None
    text: str = ""
    files: tuple[MailFile, ...] = ()


def read_mail(content: bytes) -> Mail:
    """Parse the bytes of an ``.eml`` file (RFC 5322), whatever Chinese encoding its writer used.

    Raises:
        RuleError: it is larger than ``LARGEST_MAIL``, or it is no message.
    """
    if len(content) > LARGEST_MAIL:
        raise RuleError(too_large(len(content)))
    message = email.message_from_bytes(content)
    if not any(message[name] for name in ("From", "Date", "Subject", "Received")):
        raise RuleError("这不是电子邮件文件（.eml），请在邮件程序中把邮件另存为 .eml 后再拖入。")
    sender = _words(message, "From")
    name, address = parseaddr(sender)
    return Mail(
        sender_name=name.strip(),
        sender_address=address.strip(),
        subject=" ".join(_words(message, "Subject").split()),
        sent_at=_moment(_words(message, "Date")),
        text=_body(message),
        files=tuple(file for file, _ in zip(_files(message), range(MOST_FILES), strict=False)),
    )


def too_large(size: int) -> str:
    """Return the sentence that refuses a message of ``size`` bytes."""
    return (
        f"邮件有{size / 1024 / 1024:.0f}MB，超过{LARGEST_MAIL // 1024 // 1024}MB，不能读取。"
        "请手工登记投诉内容，把附件分开归入材料。"
    )


def _decoded(raw: bytes, charset: str) -> str:
    """Decode bytes; read declared GB2312 as GB18030, because such text often exceeds GB2312."""
    named = "gb18030" if not charset or _CHINESE.search(charset) else charset
    for name in ("utf-8", named) if named == "gb18030" else (named, "utf-8", "gb18030"):
        try:
            return raw.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("gb18030", "replace")


def _plain(value: str) -> str:
    """Return a header as text: decode encoded words, guess raw bytes."""
    raw = value.encode("utf-8", "surrogateescape")
    if not raw.isascii():
        return _decoded(raw, "")
    parts = []
    for part, charset in email.header.decode_header(value):
        parts.append(part if isinstance(part, str) else _decoded(part, charset or ""))
    return "".join(parts)


def _words(message: Message, name: str) -> str:
    found = (value for key, value in message.raw_items() if key.lower() == name.lower())
    return _plain(str(next(found, ""))).strip()


def _moment(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    if found.tzinfo is not None:
        found = found.astimezone(_CHINA)
    return found.replace(tzinfo=None, microsecond=0)


def _leaves(message: Message) -> Iterator[Message]:
    """Yield the parts with content; a forwarded message is one part."""
    if message.get_content_type() == "message/rfc822" or not message.is_multipart():
        yield message
        return
    for part in message.get_payload():
        if isinstance(part, Message):
            yield from _leaves(part)


def _is_file(part: Message) -> bool:
    is_text = part.get_content_type() in ("text/plain", "text/html")
    return part.get_content_disposition() == "attachment" or bool(_file_name(part)) or not is_text


def _bytes(part: Message) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes() if isinstance(first, Message) else b""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _file_name(part: Message) -> str:
    for key, header in (("filename", "content-disposition"), ("name", "content-type")):
        found = part.get_param(key, header=header)
        if isinstance(found, tuple):
            charset, _, value = found
            return _decoded(value.encode("latin-1", "replace"), charset or "")
        if found:
            return _plain(str(found))
    return ""


def _files(message: Message) -> Iterator[MailFile]:
    number = 0
    for part in _leaves(message):
        if not _is_file(part):
            continue
        number += 1
        ending = "eml" if part.get_content_type() == "message/rfc822" else part.get_content_subtype()
        name = re.split(r"[/\\]", _file_name(part))[-1].strip() or f"附件{number}.{ending}"
        yield MailFile(name, _bytes(part))


def _body(message: Message) -> str:
    texts = [part for part in _leaves(message) if not _is_file(part)]
    plain = [part for part in texts if part.get_content_type() == "text/plain"]
    found = "\n".join(_text(part) for part in plain).strip()
    if found:
        return found
    return "\n".join(_without_marks(_text(part)) for part in texts if part not in plain).strip()


def _text(part: Message) -> str:
    return _decoded(_bytes(part), part.get_content_charset() or "").replace("\r\n", "\n")


class _Words(HTMLParser):
    """Collects the visible text."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Start a new line at a block element; enter an element without visible text."""
        self._unseen += tag in _UNSEEN
        if tag in _BLOCKS:
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Leave a ``<script>`` or ``<style>`` element."""
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))

    def handle_data(self, data: str) -> None:
        """Collect visible text."""
        if not self._unseen:
            self.words.append(" ".join(data.split()))


def _without_marks(text: str) -> str:
    reader = _Words()
    reader.feed(text)
    reader.close()
    lines = (line.strip() for line in "".join(reader.words).splitlines())
    return "\n".join(line for line in lines if line)
