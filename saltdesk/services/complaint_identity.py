"""Who complained: shown behind an audited door, and kept out of every text that others read (C5.2.4d)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from saltdesk.domain.complainants import Complainant, Representative
from saltdesk.domain.errors import NotAllowed, RuleError
from saltdesk.domain.identifiers import fold_full_width, mask_identity, mask_name, mask_phone
from saltdesk.domain.people import Mechanism
from saltdesk.services.complaint_access import is_own
from saltdesk.services.desk import Desk, act
from saltdesk.storage import audit
from saltdesk.storage.audit import Note
from saltdesk.storage.complaints import COMPLAINANTS, COMPLAINTS, REPRESENTATIVES

_TELLING_ADDRESS = 8
_TELLING_NUMBER = 7
_TELLING_DOCUMENT = 4
"""Shorter ones are a district or a hotline, and nobody's alone."""

_BETWEEN = r"[-\s－—‐·.]*"
"""What people write between the digits of a number."""


@dataclass(frozen=True)
class Identity:
    """Who complained, with those who speak for several visitors."""

    complainant: Complainant
    representatives: tuple[Representative, ...] = ()


@act("complaint.identity")
def reveal_complainant(desk: Desk, note: Note, key: int, reason: str) -> Complainant:
    """Show who complained, to the complaints office alone, with the reason in the trail.

    Raises:
        NotAllowed: the office complained of may never see it, whatever else its people may do.
        RuleError: no reason was given.
    """
    return _revealed(desk, note, key, reason).complainant


@act("complaint.identity")
def reveal_identity(desk: Desk, note: Note, key: int, reason: str) -> Identity:
    """Show who complained and who speaks for the visitors; raises as ``reveal_complainant``."""
    return _revealed(desk, note, key, reason)


def _revealed(desk: Desk, note: Note, key: int, reason: str) -> Identity:
    complaint = COMPLAINTS.get(key)
    if is_own(desk, complaint):
        raise NotAllowed("被投诉处室不能查看投诉人信息。", clause=Mechanism.COMPLAINTS.clause)
    if not reason.strip():
        raise RuleError("请写明查看投诉人信息的理由。", field="reason", clause="C5.2.4d")
    person = COMPLAINANTS.first(complaint=key)
    if person is None:
        raise RuleError("这件投诉没有登记投诉人信息。")
    note.record, note.reason = key, reason.strip()
    note.sentence = f"查看投诉 {complaint.number} 的投诉人信息"
    return Identity(person, tuple(REPRESENTATIVES.all(complaint=key)))


def identity_in(complaint: int, texts: Mapping[str, str]) -> tuple[str, ...]:
    """The fields whose text gives away who complained: a name, number, address of theirs."""
    shapes = [shape for shape, _ in _telling(complaint, audit.head()[1])]
    return tuple(field for field, text in texts.items() if any(shape.search(text) for shape in shapes))


def masked_for_others(text: str, complaint: int) -> str:
    """The text as other offices may read it: names, numbers and addresses of who complained are masked."""
    if not text.strip():
        return text
    for shape, mask in _telling(complaint, audit.head()[1]):
        # The masks hold neither backslashes nor group references.
        text = shape.sub(mask, text)
    return text


@lru_cache(maxsize=64)
def _telling(complaint: int, _head: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What gives the complainant away, read once for each state of the trail; an export asks often."""
    return tuple(_tells(complaint))


def _tells(complaint: int) -> Iterator[tuple[re.Pattern[str], str]]:
    person = COMPLAINANTS.first(complaint=complaint) or Complainant()
    return telling(person, REPRESENTATIVES.all(complaint=complaint))


def telling(
    person: Complainant, speakers: Sequence[Representative] = ()
) -> Iterator[tuple[re.Pattern[str], str]]:
    """What gives away one who complains, as patterns with their masks; the longest of a kind first."""
    numbers = (person.contact, person.caller_number, *(one.phone for one in speakers))
    for document in (person.id_number, person.credit_code):
        plain = fold_full_width(document)
        if len(re.sub(r"[^0-9A-Za-z]", "", plain)) >= _TELLING_DOCUMENT:
            yield _number(plain), mask_identity(plain)
    for number in dict.fromkeys(numbers):
        yield from _phone(number)
    # A contact may be a messenger's name or a mail address instead of a number.
    words = ((person.contact, 5), (person.email, 5), (person.address, _TELLING_ADDRESS))
    for word, shortest in words:
        if len(word) >= shortest:
            yield re.compile(re.escape(word), re.IGNORECASE), "***"
    for name in sorted({person.name, person.agent, *(one.name for one in speakers)}, key=len, reverse=True):
        if len(name) >= 2:
            yield re.compile(_BLANKS.join(map(re.escape, name))), mask_name(name)


_BLANKS = r"[\s　]*"


def _phone(number: str) -> Iterator[tuple[re.Pattern[str], str]]:
    """A number with its area code, and the local part alone."""
    plain = fold_full_width(number)
    for part in (plain, plain.rpartition("-")[2].partition("转")[0]):
        digits = re.sub(r"[^0-9]", "", part)
        if len(digits) >= _TELLING_NUMBER:
            yield _number(digits), mask_phone(part)


def _number(text: str) -> re.Pattern[str]:
    """A number however it is written: with hyphens and blanks, in full or half width, any case."""
    digits = (f"[{char}{chr(ord(char) + 0xFEE0)}]" for char in text if char.isascii() and char.isalnum())
    return re.compile(_BETWEEN.join(digits), re.IGNORECASE)
