"""The publication register: what was published where, when and by whom, with proof (P1.2.1, P1.2.8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary


class Subject(Vocabulary):
    """The subject of a publication."""

    VERSION = "version", "清单版本", "P1.2.1"
    ITEM = "item", "清单事项", "P1.2.1"
    RESULT = "result", "权力运行结果", "P1.2.8"
    BODY = "body", "执法主体", "P1.2.6a"
    ENTRUSTMENT = "entrustment", "委托", "P1.2.6b"
    STANDARD = "standard", "裁量标准", "P1.2.5"


class PublicationChannel(Vocabulary):
    """The channel of a publication."""

    CITY_SITE = "city_site", "市政务服务网", "P1.2.1"
    DEPARTMENT_SITE = "department_site", "部门网站", "P1.2.1"
    PREMISES = "premises", "办公场所公示", "D3.3.5c"
    NEWSPAPER = "newspaper", "报纸", "S4.2.1"
    OTHER = "other", "其他"


@dataclass(frozen=True)
class Publication:
    """One entry of the register.

    ``record`` is the id within ``subject`` (0 for a result kept elsewhere), ``place`` a web address or a
    place. ``document_file`` and ``evidence_file`` are SHA-256 names in the file store.
    """

    subject: Subject = Subject.VERSION
    record: int = 0
    title: str = ""
    channel: PublicationChannel = PublicationChannel.CITY_SITE
    published_on: date | None = None
    published_by: str = ""
    place: str = ""
    document_file: str = ""
    document_name: str = ""
    evidence_file: str = ""
    evidence_name: str = ""
    note: str = ""
    registered_by: str = ""
    id: int = 0
    version: int = 0


PUBLICATION_FIELDS = FieldTable(
    Publication,
    FieldRule("subject", "公布内容", required=True),
    FieldRule("channel", "公布渠道", required=True),
    FieldRule("record", "公布对象"),
    FieldRule("title", "名称", required=True, searched=True),
    FieldRule("published_on", "公布日期", required=True),
    FieldRule("published_by", "公布人", required=True, searched=True),
    FieldRule("place", "网址或地点", required=True, searched=True),
    FieldRule("document_file", "公布文件校验值"),
    FieldRule("document_name", "公布文件"),
    FieldRule("evidence_file", "证据文件校验值"),
    FieldRule("evidence_name", "证据文件"),
    FieldRule("note", "备注", searched=True),
    FieldRule("registered_by", "登记人", act="publication.add"),
)
"""The fields of a publication (P1.2.1)."""


_NEEDS_PLACE = {
    PublicationChannel.CITY_SITE: "请填写网页地址。",
    PublicationChannel.DEPARTMENT_SITE: "请填写网页地址。",
    PublicationChannel.PREMISES: "请填写公示地点。",
    PublicationChannel.NEWSPAPER: "请填写报纸名称和版面。",
    PublicationChannel.OTHER: "请写明在何处公布。",
}


def publication_problems(publication: Publication, today: date) -> tuple[Problem, ...]:
    """Return what is missing or impossible in an entry (P1.2.1)."""
    return tuple(_problems(publication, today))


def _problems(publication: Publication, today: date) -> Iterator[Problem]:
    clause = publication.subject.clause
    if publication.subject is not Subject.RESULT and not publication.record:
        yield Problem(f"请选择公布的{publication.subject.label}。", "record", clause)
    if not publication.title.strip():
        yield Problem("请填写公布内容的名称。", "title", clause)
    if publication.published_on is None:
        yield Problem("请填写公布日期。", "published_on", clause)
    elif publication.published_on > today:
        yield Problem("公布日期不能晚于今天。", "published_on", clause)
    if not publication.published_by.strip():
        yield Problem("请填写公布人。", "published_by", clause)
    if not publication.place.strip():
        yield Problem(_NEEDS_PLACE[publication.channel], "place", publication.channel.clause or clause)


@dataclass(frozen=True)
class Unpublished:
    """A record that must be public and is not: its name, the earliest possible date, and the clause."""

    subject: Subject
    record: int
    title: str
    since: date | None
    clause: str

    @property
    def sentence(self) -> str:
        """Return the warning as a sentence."""
        since = f"（{self.since}起）" if self.since else ""
        return f"{self.subject.label}“{self.title}”尚未登记公布{since}。"


def unpublished(due: Iterable[Unpublished], publications: Iterable[Publication]) -> tuple[Unpublished, ...]:
    """Return those of ``due`` without an entry in the register, oldest first."""
    known = {(entry.subject, entry.record) for entry in publications}
    missing = (found for found in due if (found.subject, found.record) not in known)
    return tuple(sorted(missing, key=lambda found: (found.since or date.min, found.title)))


def without_evidence(publications: Iterable[Publication]) -> tuple[Publication, ...]:
    """Return the entries without a proof."""
    return tuple(entry for entry in publications if not entry.evidence_file)
