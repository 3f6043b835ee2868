"""The publication register: what was made public where, when and by whom, with its proof (P1.2.1, P1.2.8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from saltdesk.domain.vocabulary import Vocabulary


class Subject(Vocabulary):
    """What was made public."""

    VERSION = "version", "清单版本", "P1.2.1"
    ITEM = "item", "清单事项", "P1.2.1"
    RESULT = "result", "权力运行结果", "P1.2.8"
    BODY = "body", "执法主体", "P1.2.6a"
    ENTRUSTMENT = "entrustment", "委托", "P1.2.6b"
    STANDARD = "standard", "裁量标准", "P1.2.5"


class PublicationChannel(Vocabulary):
    """Where it was made public."""

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
