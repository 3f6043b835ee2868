"""Laws and documents that powers rest on, and which basis cites which article (P1.2.3, A22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from saltdesk.domain.vocabulary import Vocabulary


class LawLevel(Vocabulary):
    """Rank of a basis; higher law is quoted first (domain 4.2)."""

    STATUTE = "statute", "法律"
    REGULATION = "regulation", "行政法规"
    LOCAL_REGULATION = "local_regulation", "地方性法规"
    MINISTRY_RULE = "ministry_rule", "部门规章"
    LOCAL_RULE = "local_rule", "地方政府规章"
    DOCUMENT = "document", "规范性文件"


class LawChangeKind(Vocabulary):
    """What happened to a law or some of its articles (D3.2.a.1, D3.2.a.2)."""

    PROMULGATED = "promulgated", "新颁布", "D3.2.a.1"
    AMENDED = "amended", "修改", "D3.2.a.2"
    REPEALED = "repealed", "废止", "D3.2.a.2"


@dataclass(frozen=True)
class LegalBasis:
    """One basis of an item with the time it holds: ``law`` without 《》, ``article`` as cited, an excerpt.

    A basis that could not be read as a law keeps its words in ``text`` alone.
    """

    law: str = ""
    article: str = ""
    text: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class Law:
    """A law, regulation, rule or document in one edition; ``title`` without 《》."""

    title: str = ""
    document_number: str = ""
    level: LawLevel = LawLevel.LOCAL_REGULATION
    promulgated_on: date | None = None
    effective_on: date | None = None
    repealed_on: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class LawChange:
    """A change of a law noted by the bureau; ``articles`` empty means the whole law."""

    law: int = 0
    kind: LawChangeKind = LawChangeKind.AMENDED
    articles: str = ""
    document: str = ""
    promulgated_on: date | None = None
    effective_on: date | None = None
    note: str = ""
    noted_on: date | None = None
    noted_by: str = ""
    id: int = 0
    version: int = 0
