"""The coverage matrix: the duties of each power, and the gaps (R2.2.2, 权责一致)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.items import DutyItem, DutyStage, ItemStatus, PowerClass, PowerItem

CLAUSE = "R2.2.2"
STAGES: tuple[DutyStage, ...] = tuple(DutyStage)
"""The columns of the matrix."""


class Source(Vocabulary):
    """The source of an expectation; none of them is a rule of the notice."""

    LISTS = "lists", "已公布盐业责任清单的通行做法"
    LICENSING = "licensing", "行政许可办理的一般步骤"
    PRACTICE = "practice", "办理同类事项的一般步骤"


@dataclass(frozen=True)
class ExpectedStages:
    """The stages for which a list usually names a duty of this class: advisory (domain 4.2)."""

    power_class: PowerClass
    stages: tuple[DutyStage, ...]
    source: Source


_S = DutyStage
EXPECTED_STAGES: tuple[ExpectedStages, ...] = (
    ExpectedStages(
        PowerClass.LICENCE, (_S.ACCEPT, _S.EXAMINE, _S.DECIDE, _S.SERVE, _S.SUPERVISE), Source.LICENSING
    ),
    ExpectedStages(
        PowerClass.PENALTY,
        (_S.ACCEPT, _S.EXAMINE, _S.REVIEW, _S.INFORM, _S.DECIDE, _S.SERVE, _S.EXECUTE),
        Source.LISTS,
    ),
    ExpectedStages(
        PowerClass.COERCION, (_S.EXAMINE, _S.INFORM, _S.DECIDE, _S.SERVE, _S.EXECUTE), Source.PRACTICE
    ),
    ExpectedStages(PowerClass.LEVY, (_S.EXAMINE, _S.INFORM, _S.DECIDE, _S.EXECUTE), Source.PRACTICE),
    ExpectedStages(PowerClass.PAYMENT, (_S.ACCEPT, _S.EXAMINE, _S.DECIDE, _S.EXECUTE), Source.PRACTICE),
    ExpectedStages(PowerClass.INSPECTION, (_S.EXAMINE, _S.INFORM, _S.SUPERVISE), Source.PRACTICE),
    ExpectedStages(PowerClass.CONFIRMATION, (_S.ACCEPT, _S.EXAMINE, _S.DECIDE, _S.SERVE), Source.PRACTICE),
    ExpectedStages(PowerClass.REWARD, (_S.ACCEPT, _S.EXAMINE, _S.DECIDE), Source.PRACTICE),
    ExpectedStages(
        PowerClass.ADJUDICATION, (_S.ACCEPT, _S.REVIEW, _S.DECIDE, _S.SERVE, _S.EXECUTE), Source.PRACTICE
    ),
    ExpectedStages(PowerClass.OTHER, (_S.ACCEPT, _S.EXAMINE), Source.PRACTICE),
    ExpectedStages(PowerClass.PUBLIC_SERVICE, (_S.ACCEPT,), Source.PRACTICE),
)

EXPECTED_OF: Mapping[PowerClass, ExpectedStages] = {row.power_class: row for row in EXPECTED_STAGES}


class CoverageGapKind(Vocabulary):
    """The kind of gap: the first two are gaps under the notice, the third is advice."""

    NO_DUTY = "no_duty", "没有责任事项", CLAUSE
    LOST_DUTY = "lost_duty", "所属权力事项已取消", CLAUSE
    MISSING_STAGE = "missing_stage", "缺少常见环节"


@dataclass(frozen=True)
class CoverageGap:
    """One gap: the item (and duty) it concerns and the sentence for the check form."""

    kind: CoverageGapKind
    sentence: str
    power: int = 0
    duty: int = 0


@dataclass(frozen=True)
class CoverageRow:
    """One power: its number of duties in each of ``STAGES``, and the usual stages without a duty.

    ``through`` names the main item or sub-item whose duties cover a power without its own duties.
    """

    power: PowerItem
    counts: tuple[int, ...]
    missing: tuple[DutyStage, ...] = ()
    through: str = ""

    @property
    def total(self) -> int:
        """Return the number of own duties."""
        return sum(self.counts)

    @property
    def is_gap(self) -> bool:
        """Return whether the power has no duty at all (R2.2.2)."""
        return not self.total and not self.through

    @property
    def is_unstaged(self) -> bool:
        """Return whether no duty names its stage, so that missing stages are unknown."""
        return bool(self.total) and self.counts[STAGES.index(DutyStage.OTHER)] == self.total

    @property
    def remark(self) -> str:
        """Return the gap or the advice in words; empty if nothing is missing."""
        if self.is_gap:
            return CoverageGapKind.NO_DUTY.label
        if self.through:
            return f"见{self.through}"
        if self.is_unstaged:
            return "责任事项未分环节"
        stages = "、".join(stage.label for stage in self.missing)
        return f"参考：未见{stages}" if stages else ""


@dataclass(frozen=True)
class Coverage:
    """The matrix: one row per power of the list, by code, and every gap."""

    rows: tuple[CoverageRow, ...]
    gaps: tuple[CoverageGap, ...]

    @property
    def uncovered(self) -> tuple[CoverageRow, ...]:
        """Return the powers without any duty."""
        return tuple(row for row in self.rows if row.is_gap)

    def count(self, kind: CoverageGapKind) -> int:
        """Return the number of gaps of one kind."""
        return sum(gap.kind is kind for gap in self.gaps)


def coverage(powers: Iterable[PowerItem], duties: Iterable[DutyItem]) -> Coverage:
    """Return the matrix of a list without cancelled records; duties without an item are gaps.

    A main item is also covered by duties of its sub-items, and a sub-item by those of its main item.
    """
    items = sorted((item for item in powers if item.status is not ItemStatus.CANCELLED), key=lambda i: i.code)
    present = {item.id for item in items}
    counts: dict[int, Counter[DutyStage]] = {item.id: Counter() for item in items}
    lost: list[CoverageGap] = []
    for duty in duties:
        if duty.status is ItemStatus.CANCELLED:
            continue
        if duty.power_item in present:
            counts[duty.power_item][duty.stage] += 1
        else:
            lost.append(_lost(duty))
    parts: dict[int, list[PowerItem]] = {}
    for item in items:
        parts.setdefault(item.parent, []).append(item)
    rows = tuple(_row(item, counts, parts.get(item.id, ())) for item in items)
    found = [gap for row in rows for gap in _gaps(row)]
    order = list(CoverageGapKind)
    return Coverage(rows, tuple(sorted((*found, *lost), key=lambda gap: order.index(gap.kind))))


def _row(
    item: PowerItem, counts: Mapping[int, Counter[DutyStage]], parts: Iterable[PowerItem]
) -> CoverageRow:
    own = counts[item.id]
    told = tuple(own[stage] for stage in STAGES)
    if own:
        row = CoverageRow(item, told)
        expected = () if row.is_unstaged else EXPECTED_OF[item.power_class].stages
        return replace(row, missing=tuple(stage for stage in expected if not own[stage]))
    if item.parent and counts.get(item.parent):
        return CoverageRow(item, told, through="主项")
    has_covered_part = any(counts[other.id] for other in parts)
    return CoverageRow(item, told, through="子项" if has_covered_part else "")


def _gaps(row: CoverageRow) -> Iterable[CoverageGap]:
    named = f"{row.power.code} {row.power.name}"
    if row.is_gap:
        yield CoverageGap(CoverageGapKind.NO_DUTY, f"{named}没有对应的责任事项。", row.power.id)
    if row.missing:
        stages = "、".join(stage.label for stage in row.missing)
        yield CoverageGap(
            CoverageGapKind.MISSING_STAGE, f"{named}的责任事项未见{stages}，请核对（参考）。", row.power.id
        )


def _lost(duty: DutyItem) -> CoverageGap:
    words = duty.content.strip()
    shown = words if len(words) <= 20 else words[:20] + "…"
    return CoverageGap(
        CoverageGapKind.LOST_DUTY,
        f"责任事项“{shown}”所属的权力事项已取消或不存在，请改挂或作废。",
        duty.power_item,
        duty.id,
    )
