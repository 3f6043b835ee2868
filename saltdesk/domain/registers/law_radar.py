"""The effects of a change of law: the end of a basis, and the adjustment that follows (D3.2.a)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.adjustments.event import AdjustmentEvent, EventSource
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.laws import Law, LawChange, LawChangeKind, LawLevel, LegalBasis, cites

_TRIGGERS = {
    LawChangeKind.PROMULGATED: Trigger.NEW_LAW,
    LawChangeKind.AMENDED: Trigger.BASIS_CHANGED,
    LawChangeKind.REPEALED: Trigger.BASIS_CHANGED,
}


class CitingKind(Vocabulary):
    """The kinds of records that can cite a law."""

    ITEM = "item", "权力事项"
    DUTY = "duty", "责任事项"
    STANDARD = "standard", "裁量标准"
    FEE = "fee", "收费和基金"
    NOTICE = "notice", "已制发文书"
    ADJUSTMENT = "adjustment", "在办调整"
    COMPLAINT = "complaint", "在办投诉"
    INSPECTION = "inspection", "在办检查"


@dataclass(frozen=True)
class Citation:
    """A record that cites a law: its area, its name, and the words of the citation."""

    kind: CitingKind
    area: Area
    record: int
    title: str
    basis: str = ""


@dataclass(frozen=True)
class Citing:
    """All citations of a law, in the order of ``CitingKind``."""

    title: str
    articles: str
    found: tuple[Citation, ...] = ()

    def of(self, kind: CitingKind) -> tuple[Citation, ...]:
        """Return the citations of one kind."""
        return tuple(citation for citation in self.found if citation.kind is kind)

    def summary(self) -> str:
        """Return the number of citations of each kind; kinds without any are omitted."""
        counts = ((kind.label, len(self.of(kind))) for kind in CitingKind)
        return "、".join(f"{label}{number}件" for label, number in counts if number) or "没有引用"


def law_problems(law: Law) -> tuple[Problem, ...]:
    """Return what is missing or contradictory in the entry of a law."""
    return tuple(_law(law))


def _law(law: Law) -> Iterator[Problem]:
    clause = "D3.2.a"
    if not law.title.strip("《》 \u3000"):
        yield Problem("请填写文件名称。", "title", clause)
    # The bureau's own basis documents came without their dates; only laws and rules start a term (A4).
    if law.promulgated_on is None and law.level is not LawLevel.DOCUMENT:
        yield Problem("请填写公布日期。", "promulgated_on", clause)
    for name, label in (("effective_on", "施行日期"), ("repealed_on", "废止日期")):
        day: date | None = getattr(law, name)
        if day and law.promulgated_on and day < law.promulgated_on:
            yield Problem(f"{label}不能早于公布日期。", name, clause)


def change_problems(change: LawChange, today: date) -> tuple[Problem, ...]:
    """Return what is missing or impossible in a recorded change; its promulgation starts the term (A4)."""
    return tuple(_change(change, today))


def _change(change: LawChange, today: date) -> Iterator[Problem]:
    clause = change.kind.clause
    if not change.document.strip():
        yield Problem("请填写修改或废止的文件名称和文号。", "document", clause)
    if change.promulgated_on is None:
        yield Problem("请填写公布日期：申请期限从公布日起算。", "promulgated_on", "A4")
    elif change.promulgated_on > today:
        yield Problem("公布日期不能晚于今天。", "promulgated_on", "A4")
    if change.effective_on is None:
        yield Problem("请填写施行日期。", "effective_on", clause)
    elif change.promulgated_on and change.effective_on < change.promulgated_on:
        yield Problem("施行日期不能早于公布日期。", "effective_on", clause)


def repealed_since(
    basis: LegalBasis, laws: Sequence[Law], changes: Iterable[LawChange], day: date
) -> date | None:
    """Return since when a basis has not been in force on ``day``, by its own end, law or article; or None.

    A law is no longer in force when every known edition of its title has ended (A22).
    """
    if basis.valid_to and basis.valid_to < day:
        return basis.valid_to
    editions = [law for law in laws if cites(basis, law.title)]
    ends = [law.repealed_on for law in editions if law.repealed_on and law.repealed_on <= day]
    if editions and len(ends) == len(editions):
        return max(ends)
    alive = {law.id: law for law in editions if law.repealed_on is None or law.repealed_on > day}
    parts = (
        change.effective_on
        for change in changes
        if change.kind is LawChangeKind.REPEALED
        and change.law in alive
        and change.articles.strip()
        and change.effective_on
        and change.effective_on <= day
        and cites(basis, alive[change.law].title, change.articles)
    )
    return min(parts, default=None)


def event_of_law(law: Law) -> AdjustmentEvent:
    """Return the event that a new law is, not yet registered (D3.2.a.1)."""
    return AdjustmentEvent(
        title=f"新颁布《{law.title}》",
        trigger=Trigger.NEW_LAW,
        basis_document=f"《{law.title}》{law.document_number}",
        promulgated_on=law.promulgated_on,
        effective_on=law.effective_on,
        source=EventSource.LAW,
        source_record=law.id,
    )


def event_of_change(law: Law, change: LawChange, citing: Citing) -> AdjustmentEvent:
    """Return the event that a change of a law is, with the items that cite it, not yet registered (A4)."""
    case = case_of(law, change, citing)
    return AdjustmentEvent(
        title=f"《{law.title}》{change.articles.strip()}{change.kind.label}",
        trigger=case.trigger,
        basis_document=case.basis_document,
        promulgated_on=case.promulgated_on,
        effective_on=case.effective_on,
        content=case.content,
        items=case.items,
        source=EventSource.LAW,
        source_record=law.id,
    )


def case_of(law: Law, change: LawChange, citing: Citing) -> Adjustment:
    """Return the adjustment a change requires: trigger, dates and the items that cite it (D3.2.a, A4)."""
    further = [f"{one.kind.label}：{one.title}" for one in citing.found if one.kind is not CitingKind.ITEM]
    where = f"《{law.title}》{change.articles.strip()}"
    lines = [f"{where}{change.kind.label}（{change.document}）。"]
    if further:
        lines.append("同时引用的还有：" + "；".join(further) + "。")
    return Adjustment(
        title=f"{where}{change.kind.label}后调整权责清单",
        trigger=_TRIGGERS[change.kind],
        basis_document=change.document,
        promulgated_on=change.promulgated_on,
        effective_on=change.effective_on,
        content="\n".join(lines),
        items=tuple(one.record for one in citing.of(CitingKind.ITEM)),
    )
