"""Any mail is read or refused with a sentence, in time linear to its size; a good one comes back whole."""

import random
import subprocess
import sys
import time
from email import policy
from email.header import Header
from email.message import EmailMessage, Message
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints.mail import Mail, read_mail
from saltdesk.domain.complaints.mail_charsets import decode, decode_words
from saltdesk.domain.complaints.mail_dates import sent_moment
from saltdesk.domain.complaints.mail_parts import part_of

_SEEDS = [path.read_bytes() for path in sorted((Path(__file__).parent / "mails").glob("*.eml"))]
_PIECES = (
    *(
        b"\r\n",
        b"\n",
        b"\r",
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"--B",
        b"--B--",
        b"~{",
        b"\x1b$)A\x0e",
        b"=",
    ),
    *(
        b"=?gb2312?B?",
        b"=?utf-8?Q?=E7",
        b"?=",
        b"; filename*1*=%",
        b"; filename*99999=a",
        b'"',
        b"(",
        b"<",
        b"\\",
    ),
    *(b"+9999999999", b"-0000", b"charset=utf-7", b"charset=idna", b"charset=undefined", b"+2AA-", b"\xe9"),
    *(b"Content-Transfer-Encoding: x-uuencode\r\n", b"Content-Type: multipart/mixed\r\n", b"message/rfc822"),
    *(b"<table><tr><td>", b"</", b"<!--", b"<![CDATA[", b"&#xD800;", b"&#99999999;", b"<a <a", b"<script>"),
)
_WORDS = st.text(st.characters(codec="gb18030", exclude_categories=("C", "Z")), min_size=1, max_size=40)


def _read(content: bytes) -> Mail | None:
    """Read a mail or find it refused; whatever comes out can be stored and shown."""
    try:
        mail = read_mail(content)
    except RuleError:
        return None
    texts = (
        mail.sender_name,
        mail.sender_address,
        mail.subject,
        mail.text,
        *(file.name for file in mail.files),
    )
    assert all("\0" not in text for text in texts)
    "".join(texts).encode()
    return mail


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(_SEEDS), st.integers(0, 2**32), st.integers(1, 12))
def test_a_damaged_mail_is_read_or_refused(seed, chance, changes):
    content = bytearray(seed)
    draw = random.Random(chance)
    for _ in range(changes):
        place = draw.randrange(len(content) + 1)
        kind = draw.randrange(4)
        if kind == 0:
            content[place:place] = draw.choice(_PIECES) * draw.choice((1, 1, 3, 200))
        elif kind == 1:
            del content[place : place + draw.randrange(40)]
        elif kind == 2:
            content[place : place + 1] = bytes([draw.randrange(256)])
        else:
            other = draw.choice(_SEEDS)
            content[place:] = other[draw.randrange(len(other)) :]
    _read(bytes(content))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(_PIECES) | st.binary(max_size=20), max_size=30))
def test_a_heap_of_pieces_is_read_or_refused(pieces):
    _read(b"From: a@example.com\n" + b"".join(pieces))
    _read(b"From: a@example.com\nContent-Type: text/html\n\n" + b"".join(pieces))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=60), st.text(max_size=20))
def test_any_bytes_become_text_whatever_their_charset_is_called(raw, declared):
    decode(raw, declared).encode()
    decode_words(declared).encode()
    sent_moment(declared)


@settings(max_examples=150, deadline=None)
@given(
    _WORDS, _WORDS, st.lists(_WORDS, min_size=1, max_size=3), st.sampled_from(["utf-8", "gb18030"]), st.data()
)
def test_what_a_writer_that_keeps_to_the_standard_put_in_comes_out(name, subject, lines, charset, data):
    message = Message()
    message["From"] = f"{Header(name, charset).encode()} <a@example.com>"
    message["Subject"] = Header(subject, charset)
    message.set_payload("\n".join(lines), charset)
    assert _read(message.as_bytes()) == Mail(name, "a@example.com", subject, None, "\n".join(lines))


@settings(max_examples=100, deadline=None)
@given(_WORDS.filter(lambda name: not set(name) & set("/\\")), st.binary(min_size=1, max_size=99))
def test_a_file_comes_out_with_its_name_and_bytes(name, content):
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = "a@example.com"
    message.set_content("text")
    message.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    mail = _read(message.as_bytes())
    assert mail is not None
    assert [(file.name, file.content) for file in mail.files] == [(name, content)]


_HEAD = b"From: a@example.com\n"
_GROWING = {
    "tags in tags": lambda n: _HEAD + b"Content-Type: text/html\n\n" + b"<a <a" * n,
    "open comments": lambda n: _HEAD + b"Content-Type: text/html\n\n" + b"<!--" * n,
    "open quotes": lambda n: _HEAD + b"Content-Type: text/html\n\n" + b"<a '" * n,
    "nested blocks": lambda n: _HEAD + b"Content-Type: text/html\n\n" + b"<div>" * n,
    "nested tables": lambda n: _HEAD + b"Content-Type: text/html\n\n" + b"<table><tr><td>x" * n,
    "metas": lambda n: _HEAD + b"Content-Type: text/html\n\n" + b"<meta " * n,
    "boundaries": lambda n: _HEAD + b"Content-Type: multipart/mixed; boundary=-\n\n" + b"\n---\n" * n,
    "nested parts": lambda n: _HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * n,
    "folded headers": lambda n: _HEAD + b" x\n" * n,
    "headers": lambda n: _HEAD + b"X: y\n" * n,
    "open words": lambda n: _HEAD + b"Subject: " + b"=?a?b?" * n,
    "comments": lambda n: b"From: " + b"(" * n,
    "parameters": lambda n: _HEAD + b"Content-Type: text/plain" + b"; charset*1=x" * n,
    "times": lambda n: _HEAD + b"Date: " + b"1:1 " * n,
    "hz": lambda n: _HEAD + b"\n" + b"~{" * n,
}


@pytest.mark.parametrize("kind", _GROWING)
def test_the_calls_grow_no_faster_than_the_size(kind):
    """Steps are the lines and calls of our own code; the libraries beneath are measured by the benchmark."""
    few, many = (_steps(_GROWING[kind](n)) for n in (1_000, 8_000))
    assert many <= 8 * few + 2_000


def _steps(content: bytes) -> int:
    steps = 0

    def count(_frame, _event, _argument):
        nonlocal steps
        steps += 1

    sys.setprofile(count)
    try:
        _read(content)
    finally:
        sys.setprofile(None)
    return steps


@pytest.mark.parametrize("kind", _GROWING)
def test_the_work_inside_expressions_and_the_page_parser_grows_no_faster_either(kind):
    """Eight times the size takes 64 times as long where work grows with the square; 24 leaves room."""
    few, many = (min(_worked(_GROWING[kind](n)) for _ in range(2)) for n in (5_000, 40_000))
    assert many <= 24 * max(few, 0.01)


def _worked(content: bytes) -> float:
    """Return the seconds of work of this process, whatever else the machine does."""
    before = time.process_time()
    _read(content)
    return time.process_time() - before


def test_spans_of_parts_copy_nothing():
    content = _GROWING["nested parts"](50)
    part = part_of(content, 0, len(content))
    while part.parts:
        assert part.parts[0].content is content
        part = part.parts[0]


def test_a_mail_without_a_page_loads_no_page_parser():
    code = (
        "import sys; from saltdesk.domain.complaints.mail import read_mail;"
        "read_mail(b'From: a@example.com\\n\\ntext'); assert 'lxml' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
