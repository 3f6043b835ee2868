"""The figures of cases, of what was made public of them, and of guidance (P1.2.4 to P1.2.8).

The limit the list promises, those of other laws and that of publication are figures of their own: they are
never counted together.
"""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.calendar.terms import find_term
from saltdesk.domain.cases.classes import CLASS_RULES
from saltdesk.domain.cases.guidance import GuidanceKind, GuidanceStage
from saltdesk.domain.cases.results import WithheldReason
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.statistics.figure import Figure, Section, Shape
from saltdesk.domain.statistics.measures import Measure

_RECEIVED, _LIMITS = ("case.received",), ("case.limits",)


def _lawful() -> Iterator[Figure]:
    """Yield the figure of each class of powers for which another law sets a limit (A22)."""
    for rule in CLASS_RULES.values():
        if rule.whole:
            term = find_term(rule.whole.term)
            yield Figure(
                f"case.lawful.{rule.power_class.code}",
                Section.CASES,
                f"法定期限：{term.label}",
                _LIMITS,
                Measure.SHARE,
                by="is_lawful",
                where={"power_class": rule.power_class.code},
                word="期限内决定",
                clause=term.clause,
            )


CASE_FIGURES: tuple[Figure, ...] = (
    Figure(
        "case.class",
        Section.CASES,
        "登记的办件，按权力类别",
        _RECEIVED,
        by="power_class",
        words=PowerClass,
        clause="P1.2.7",
    ),
    Figure(
        "case.item",
        Section.CASES,
        "登记的办件，按权力事项",
        _RECEIVED,
        by="item",
        clause="P1.2.7",
        shape=Shape.BARS,
    ),
    Figure("case.refused", Section.CASES, "不予受理、不予立案的办件", ("case.refused",), clause="P1.2.3"),
    Figure(
        "case.decision",
        Section.CASES,
        "作出的决定",
        ("case.decided",),
        by="decision",
        clause="P1.2.7",
        shape=Shape.BARS,
    ),
    Figure(
        "case.running",
        Section.CASES,
        "期末尚未决定的办件，按承办处室",
        _LIMITS,
        by="office",
        where={"is_open": True},
        clause="P1.2.7",
    ),
    Figure(
        "case.promised",
        Section.CASES,
        "在清单承诺的时限内决定",
        _LIMITS,
        Measure.SHARE,
        by="is_as_promised",
        word="时限内决定",
        clause="P1.2.3",
    ),
    *_lawful(),
    Figure(
        "case.links",
        Section.CASES,
        "在流程规定的时限内办结环节",
        ("case.links",),
        Measure.SHARE,
        unit="个",
        by="is_on_time",
        word="按期办结",
        clause="P1.2.3",
    ),
    Figure(
        "case.departure",
        Section.CASES,
        "偏离裁量标准的决定",
        ("case.decided",),
        Measure.SHARE,
        by="is_departure",
        word="偏离标准",
        clause="P1.2.5",
    ),
    Figure(
        "case.publicity",
        Section.CASES,
        "送达的办件，按结果公开情况",
        ("case.served",),
        by="publicity",
        clause="P1.2.8",
    ),
    Figure(
        "case.published",
        Section.CASES,
        "在参考期限内公开结果",
        ("case.served",),
        Measure.SHARE,
        by="is_public_in_time",
        word="按期公开",
        clause="P1.2.8",
    ),
    Figure(
        "case.withheld",
        Section.CASES,
        "不予公开的结果，按情形",
        ("case.withheld",),
        by="reason",
        words=WithheldReason,
        clause="P1.2.8",
    ),
    Figure(
        "guidance.kind",
        Section.CASES,
        "行政指导，按方式",
        ("guidance.given",),
        unit="次",
        by="kind",
        words=GuidanceKind,
        clause="P1.2.4",
    ),
    Figure(
        "guidance.stage",
        Section.CASES,
        "行政指导，按阶段",
        ("guidance.given",),
        unit="次",
        by="stage",
        words=GuidanceStage,
        clause="P1.2.4",
    ),
)
