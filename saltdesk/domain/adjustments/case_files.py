"""Documents of an adjustment, and the log of contacts with other bodies."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary


class DocumentKind(Vocabulary):
    """The kind of a case document."""

    BASIS = "basis", "依据文件", "D3.2.a"
    APPLICATION = "application", "调整申请", "D3.3.1"
    OPINION = "opinion", "调整意见", "D3.3.1"
    EXTENSION = "extension", "延期批准", "D3.3.1x"
    FORWARDING = "forwarding", "转办意见", "D3.3.2"
    REVIEW = "review", "审核意见", "D3.3.3"
    JOINT_REVIEW = "joint_review", "会审意见", "D3.3.3x"
    APPROVAL = "approval", "核准意见", "D3.3.4a"
    CONFIRMATION = "confirmation", "确认意见", "D3.3.4b"
    OBJECTION = "objection", "复审申请", "D3.3.5d"
    EVIDENCE = "evidence", "公布证明", "D3.3.5c"
    OTHER = "other", "其他"


@dataclass(frozen=True)
class CaseDocument:
    """A document of a case: its number, its day, and its file if there is one.

    ``link`` is the id of the link it belongs to, 0 for the case itself; ``file`` the SHA-256 name in the file
    store, ``file_name`` the name it came with.
    """

    adjustment: int = 0
    link: int = 0
    kind: DocumentKind = DocumentKind.OTHER
    title: str = ""
    number: str = ""
    dated_on: date | None = None
    file: str = ""
    file_name: str = ""
    added_on: date | None = None
    added_by: str = ""
    id: int = 0
    version: int = 0


DOCUMENT_FIELDS = FieldTable(
    CaseDocument,
    FieldRule("kind", "文件种类", required=True),
    FieldRule("title", "标题"),
    FieldRule("number", "文号"),
    FieldRule("dated_on", "文件日期"),
    FieldRule("file_name", "附件"),
    FieldRule("file"),
    FieldRule("adjustment"),
    FieldRule("link"),
    FieldRule("added_on", act="adjustment.document"),
    FieldRule("added_by", act="adjustment.document"),
)
"""The fields of a document in the file of a case."""


class ContactManner(Vocabulary):
    """How another body was contacted."""

    PHONE = "phone", "电话"
    VISIT = "visit", "上门"
    LETTER = "letter", "函件"
    CHASE_LETTER = "chase_letter", "催办函"
    MEETING = "meeting", "会议"
    ONLINE = "online", "网络"


@dataclass(frozen=True)
class LinkContact:
    """One contact with the body a link waits for (D3.3.3): when, how, with whom, about what."""

    adjustment: int = 0
    link: int = 0
    contacted_on: date | None = None
    manner: ContactManner = ContactManner.PHONE
    counterpart: str = ""
    matter: str = ""
    recorded_by: str = ""
    id: int = 0
    version: int = 0


CONTACT_FIELDS = FieldTable(
    LinkContact,
    FieldRule("contacted_on", "联系日期", required=True),
    FieldRule("manner", "联系方式", required=True),
    FieldRule("counterpart", "联系人"),
    FieldRule("matter", "联系内容", required=True),
    FieldRule("adjustment"),
    FieldRule("link"),
    FieldRule("recorded_by", act="adjustment.contact"),
)
"""The fields of a contact with the body that must act."""
