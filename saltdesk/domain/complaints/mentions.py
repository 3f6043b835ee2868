"""Names of offices and people in the texts of a complaint, and whether they were answered (A15)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from operator import attrgetter

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.handling import ComplaintStep, StepKind
from saltdesk.domain.complaints.objects import (
    HANDLED_TEXTS,
    TOLD_TEXTS,
    NameAnswer,
    Names,
    Party,
    folded,
    split_names,
)

STEP, FILE = "steps", "attachments"
"""Names of the places of texts that are parts of a complaint."""

DIGITS = 16
"""Length of the hash of a text, by which an answer about a name in it holds."""

APART = "\uffff"
"""Stands between texts that are looked through together; no name holds it, and folding keeps it."""

_FIELDS = (*TOLD_TEXTS, *HANDLED_TEXTS)
_values_of = attrgetter(*_FIELDS)

_PLACES = {STEP: "办理经过", FILE: "材料名称"}


@dataclass(frozen=True)
class Mention:
    """A name in a text: the field, the id of the part that holds it (0: the complaint), and whom it names.

    ``digest`` is the hash of the folded text.
    """

    name: str
    parties: frozenset[Party]
    field: str
    part: int = 0
    digest: str = ""

    @property
    def place(self) -> str:
        """Return where the name stands, in words."""
        return _PLACES.get(self.field) or COMPLAINT_FIELDS.label(self.field)


def is_answered(mention: Mention, answers: Iterable[NameAnswer]) -> bool:
    """Return whether every party of a mention was answered for this very text."""
    given = {
        Party(one.kind, one.party)
        for one in answers
        if (one.name, one.field, one.part, one.digest)
        == (mention.name, mention.field, mention.part, mention.digest)
    }
    return mention.parties <= given


@dataclass(frozen=True)
class Texts:
    """The texts of one complaint; ``callers`` are the names of those who complain."""

    complaint: Complaint
    steps: tuple[ComplaintStep, ...] = ()
    files: tuple[ComplaintAttachment, ...] = ()
    callers: tuple[str, ...] = ()

    def mentions(self, names: Names, handlers: frozenset[Party]) -> Iterator[Mention]:
        """Yield the names in all texts; in texts of the handling, those of ``handlers`` do not count."""
        if not names.are_in(self.joined()):
            return
        longer = tuple(
            name
            for text in (*self.callers, self.complaint.object_person, self.complaint.assignee)
            for name in split_names(text)
        )
        for field, part, text, is_told in self._texts():
            is_object = field == "object_words"
            found = names.parties_called(text) if is_object else names.parties_in(text, longer)
            digest = text_digest(text) if found else ""
            for name, parties in found.items():
                counted = parties if is_told else parties - handlers
                if counted:
                    yield Mention(name, counted, field, part, digest)

    def joined(self) -> str:
        """Return all texts as one, to look through them together."""
        return APART.join(text for _, _, text, _ in self._texts())

    def _texts(self) -> Iterator[tuple[str, int, str, bool]]:
        """Yield field, part, text, and whether the caller told it."""
        for name, value in zip(_FIELDS, _values_of(self.complaint), strict=True):
            if value:
                text = value if isinstance(value, str) else "\n".join(one.answer for one in value)
                yield name, 0, text, name in TOLD_TEXTS
        for step in self.steps:
            yield STEP, step.id, step.what, step.kind is StepKind.ADDED
        for file in self.files:
            yield FILE, file.id, file.name, True


def text_digest(text: str) -> str:
    """Return the hash of a text by which an answer about a name in it holds."""
    return hashlib.sha256(folded(text).encode()).hexdigest()[:DIGITS]
