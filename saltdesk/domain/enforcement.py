"""Who may enforce: published bodies, entrusted organisations and certified officers (P1.2.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from saltdesk.domain.vocabulary import Vocabulary


class CertificateKind(Vocabulary):
    """Kinds of certificates (domain 4.7)."""

    ENFORCEMENT = "enforcement", "河南省行政执法证", "河南省行政执法条例21"
    SUPERVISION = "supervision", "河南省行政执法监督证", "河南省行政执法条例41"
    NATIONAL = "national", "国家统一制发的执法证", "河南省行政执法条例21"


class CertificateState(Vocabulary):
    """Whether a certificate may be used; expiry follows from its date and is not stored."""

    VALID = "valid", "有效"
    SUSPENDED = "suspended", "暂扣", "河南省行政执法条例42"
    REVOKED = "revoked", "注销", "河南省行政执法条例42"


@dataclass(frozen=True)
class EnforcementBody:
    """A body qualified to enforce; before it is confirmed and published it may not (P1.2.6a)."""

    name: str = ""
    basis: str = ""
    confirm_document: str = ""
    confirmed_on: date | None = None
    published_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Entrustment:
    """An organisation entrusted by a body with some power items within a scope (P1.2.6b)."""

    body: int = 0
    trustee: str = ""
    items: tuple[int, ...] = ()
    scope: str = ""
    document: str = ""
    published_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Officer:
    """A member of staff with a certificate (P1.2.6c). ``state_reason`` says why it is not valid."""

    name: str = ""
    office: str = ""
    certificate_kind: CertificateKind = CertificateKind.ENFORCEMENT
    certificate_number: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    state: CertificateState = CertificateState.VALID
    state_on: date | None = None
    state_reason: str = ""
    note: str = ""
    id: int = 0
    version: int = 0
