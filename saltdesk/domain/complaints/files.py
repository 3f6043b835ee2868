"""Material of a complaint: its kinds, its limits, and rejected files."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary

LARGEST = 100 * 1024 * 1024
"""Largest size of a complaint's file in bytes; our own parameter."""


class MaterialKind(Vocabulary):
    """The kind of a file."""

    PROOF = "proof", "证明材料", "C5.2.5a"
    LETTER = "letter", "来信", "C5.2.4a"
    ENVELOPE = "envelope", "信封", "C5.2.4a"
    FAX = "fax", "传真件", "C5.2.4a"
    MESSAGE = "message", "电子邮件", "C5.2.4a"
    RECORDING = "recording", "录音录像"
    IDENTITY = "identity", "身份证件复印件", "C5.2.4b"
    AUTHORITY = "authority", "授权委托书"
    INVESTIGATION = "investigation", "调查材料"
    OTHER = "other", "其他"


class CopyForm(Vocabulary):
    """Whether the office holds the original."""

    ORIGINAL = "original", "原件"
    COPY = "copy", "复印件"
    ELECTRONIC = "electronic", "电子件"


@dataclass(frozen=True)
class ComplaintAttachment:
    """One file of material; ``sha256`` names the file in the store, ``size`` is in bytes.

    With ``is_handwriting``, the handwriting may identify the writer, so it is left out of sheets for
    other offices.
    """

    complaint: int = 0
    name: str = ""
    kind: MaterialKind = MaterialKind.PROOF
    copies: int = 1
    pages: int = 0
    form: CopyForm = CopyForm.ELECTRONIC
    sha256: str = ""
    size: int = 0
    is_handwriting: bool = False
    added_on: date | None = None
    added_by: str = ""
    id: int = 0
    version: int = 0

    @property
    def tells_identity(self) -> bool:
        """Return whether the file itself may identify the complainant."""
        return self.is_handwriting or self.kind in _TELLING


ATTACHMENT_FIELDS = FieldTable(
    ComplaintAttachment,
    FieldRule("name", "材料名称", required=True),
    FieldRule("kind", "种类", required=True),
    FieldRule("form", "形式"),
    FieldRule("copies", "份数"),
    FieldRule("pages", "页数"),
    FieldRule("is_handwriting", "有投诉人笔迹"),
    FieldRule("complaint"),
    FieldRule("sha256"),
    FieldRule("size"),
    FieldRule("added_on", act="complaint.attach"),
    FieldRule("added_by", act="complaint.attach"),
    is_private=True,
)
"""The fields of a file of material."""


_TELLING = (
    MaterialKind.LETTER,
    MaterialKind.ENVELOPE,
    MaterialKind.MESSAGE,
    MaterialKind.RECORDING,
    MaterialKind.IDENTITY,
    MaterialKind.AUTHORITY,
)
