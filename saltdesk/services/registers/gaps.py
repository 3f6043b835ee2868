"""Gap report of the registers: what is missing, unpublished, repealed or about to expire."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.lists.laws import LegalBasis, format_basis
from saltdesk.domain.registers.commitments import items_without_commitment
from saltdesk.domain.registers.discretion import is_in_force, items_without_standard
from saltdesk.domain.registers.enforcement import (
    OWN_WARNING_DAYS,
    Entrustment,
    Officer,
    expiring,
    expiry_text,
)
from saltdesk.domain.registers.law_radar import repealed_since
from saltdesk.domain.registers.publications import Subject, without_evidence
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists.hindrances import hindrances, main_items
from saltdesk.services.lists.register_links import Registers, unlinked
from saltdesk.services.registers.laws import bases_of
from saltdesk.services.registers.publications import unpublished
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import (
    BODIES,
    COMMITMENTS,
    ENTRUSTMENTS,
    LAW_CHANGES,
    LAWS,
    OFFICERS,
    PUBLICATIONS,
    STANDARDS,
)


class GapKind(Vocabulary):
    """Kinds of gaps, the most urgent first."""

    REPEALED = "repealed", "依据废止或失效", "D3.2.a.2"
    EXPIRING = "expiring", "到期", "P1.2.6"
    UNPUBLISHED = "unpublished", "未登记公布", "P1.2.1"
    UNFINISHED_FLOW = "unfinished_flow", "流程不全", "P1.2.3"
    UNLINKED = "unlinked", "登记簿没有", "D3.2.b.3"
    NO_STANDARD = "no_standard", "缺裁量标准", "P1.2.5"
    NO_COMMITMENT = "no_commitment", "缺服务承诺", "R2.2.5"
    NO_EVIDENCE = "no_evidence", "公布无证据", "P1.2.1"


_AREAS = {
    Subject.VERSION: Area.VERSIONS,
    Subject.ITEM: Area.POWERS,
    Subject.RESULT: Area.PUBLICATIONS,
    Subject.BODY: Area.BODIES,
    Subject.ENTRUSTMENT: Area.ENTRUSTMENTS,
    Subject.STANDARD: Area.STANDARDS,
}


@dataclass(frozen=True)
class Gap:
    """A gap of a record, with a sentence and the clause."""

    kind: GapKind
    area: Area
    record: int
    title: str
    sentence: str
    clause: str


def gaps(desk: Desk, kinds: Iterable[GapKind] = GapKind) -> tuple[Gap, ...]:
    """Return today's gaps of these kinds in their order; by default all."""
    return tuple(gap for kind in kinds for gap in _FINDERS[kind](desk))


def _unfinished(_desk: Desk) -> Iterator[Gap]:
    items = [item for item in POWERS.all() if item.status is not ItemStatus.CANCELLED]
    mains = main_items(items)
    for item in items:
        for problem in hindrances(item, is_main=item.id in mains):
            title = f"{item.code} {item.name}"
            yield Gap(GapKind.UNFINISHED_FLOW, Area.POWERS, item.id, title, problem.sentence, "P1.2.3")


def _unlinked(desk: Desk) -> Iterator[Gap]:
    registers = Registers(desk.clock.today())
    for item in POWERS.all():
        told = unlinked(item, registers) if item.status is not ItemStatus.CANCELLED else ()
        if told:
            title, sentence = f"{item.code} {item.name}", "；".join(told) + "。请先登记，或改为登记的名称。"
            yield Gap(GapKind.UNLINKED, Area.POWERS, item.id, title, sentence, "D3.2.b.3")


def _without_standard(desk: Desk) -> Iterator[Gap]:
    for item in items_without_standard(POWERS.all(), STANDARDS.all(), desk.clock.today()):
        title = f"{item.code} {item.name}"
        sentence = "没有现行的裁量标准，请拟定并启用。"
        yield Gap(GapKind.NO_STANDARD, Area.POWERS, item.id, title, sentence, "P1.2.5")


def _without_commitment(_desk: Desk) -> Iterator[Gap]:
    for item in items_without_commitment(POWERS.all(), COMMITMENTS.all()):
        title = f"{item.code} {item.name}"
        sentence = "没有登记服务承诺。"
        yield Gap(GapKind.NO_COMMITMENT, Area.POWERS, item.id, title, sentence, "R2.2.5")


def _repealed(desk: Desk) -> Iterator[Gap]:
    day, laws, changes = desk.clock.today(), LAWS.all(), LAW_CHANGES.all()
    for item in POWERS.all():
        for basis in bases_of(item):
            gone = repealed_since(basis, laws, changes, day)
            if gone and item.status is not ItemStatus.CANCELLED:
                title = f"{item.code} {item.name}"
                yield Gap(GapKind.REPEALED, Area.POWERS, item.id, title, _repeal(basis, gone), "D3.2.a.2")
    for standard in STANDARDS.all():
        basis = LegalBasis(standard.law, standard.article)
        gone = repealed_since(basis, laws, changes, day)
        if gone and is_in_force(standard, day):
            sentence = _repeal(basis, gone)
            yield Gap(GapKind.REPEALED, Area.STANDARDS, standard.id, standard.conduct, sentence, "P1.2.5")


def _repeal(basis: LegalBasis, gone: date) -> str:
    return f"依据{format_basis(basis)}已于{gone}废止或失效。"


def _unpublished(desk: Desk) -> Iterator[Gap]:
    for found in unpublished(desk):
        area = _AREAS[found.subject]
        yield Gap(GapKind.UNPUBLISHED, area, found.record, found.title, found.sentence, found.clause)


def _expiring(desk: Desk) -> Iterator[Gap]:
    day = desk.clock.today()
    within = parameters.number(OWN_WARNING_DAYS)
    for officer in expiring(OFFICERS.all(), day, within):
        yield Gap(GapKind.EXPIRING, Area.OFFICERS, officer.id, officer.name, _end(officer, day), "P1.2.6c")
    for given in expiring(ENTRUSTMENTS.all(), day, within):
        yield Gap(GapKind.EXPIRING, Area.ENTRUSTMENTS, given.id, given.trustee, _end(given, day), "P1.2.6b")
    for body in expiring(BODIES.all(), day, within):
        sentence = f"主体资格截至{body.valid_to}，{expiry_text(body, day)}。"
        yield Gap(GapKind.EXPIRING, Area.BODIES, body.id, body.name, sentence, "P1.2.6a")


def _end(record: Officer | Entrustment, day: date) -> str:
    if isinstance(record, Officer):
        return f"执法证件{record.certificate_number}有效期至{record.expires_on}，{expiry_text(record, day)}。"
    return f"委托截至{record.valid_to}，{expiry_text(record, day)}。"


def _without_evidence(_desk: Desk) -> Iterator[Gap]:
    for entry in without_evidence(PUBLICATIONS.all()):
        sentence = f"{entry.channel.label}{entry.published_on}的公布没有证据文件。"
        yield Gap(
            GapKind.NO_EVIDENCE,
            Area.PUBLICATIONS,
            entry.id,
            entry.title,
            sentence,
            entry.subject.clause,
        )


_FINDERS: Mapping[GapKind, Callable[[Desk], Iterator[Gap]]] = {
    GapKind.REPEALED: _repealed,
    GapKind.EXPIRING: _expiring,
    GapKind.UNPUBLISHED: _unpublished,
    GapKind.UNFINISHED_FLOW: _unfinished,
    GapKind.UNLINKED: _unlinked,
    GapKind.NO_STANDARD: _without_standard,
    GapKind.NO_COMMITMENT: _without_commitment,
    GapKind.NO_EVIDENCE: _without_evidence,
}
