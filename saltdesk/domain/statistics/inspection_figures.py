"""The figures of inspections and findings (part 四)."""

from __future__ import annotations

from saltdesk.domain.inspections.inspection import FindingLabel, InspectionKind, Severity
from saltdesk.domain.statistics.figure import Figure, Section, Shape
from saltdesk.domain.statistics.measures import Measure

_FOUND = ("finding.found",)
INSPECTION_FIGURES: tuple[Figure, ...] = (
    Figure(
        "inspection.kind",
        Section.INSPECTIONS,
        "开展的检查，按种类",
        ("inspection.held",),
        unit="次",
        by="kind",
        words=InspectionKind,
        clause="S4.3",
    ),
    Figure(
        "inspection.office",
        Section.INSPECTIONS,
        "开展的检查，按被检查处室",
        ("inspection.held",),
        unit="次",
        by="office",
        clause="R2.3.1",
    ),
    Figure(
        "finding.office",
        Section.INSPECTIONS,
        "发现的问题，按责任处室",
        _FOUND,
        unit="个",
        by="office",
        clause="S4.3.1",
        shape=Shape.BARS,
    ),
    Figure(
        "finding.label",
        Section.INSPECTIONS,
        "发现的问题，按标注",
        _FOUND,
        unit="个",
        by="label",
        words=FindingLabel,
        clause="S4.3.1",
        shape=Shape.BARS,
    ),
    Figure(
        "finding.severity",
        Section.INSPECTIONS,
        "发现的问题，按程度",
        _FOUND,
        unit="个",
        by="severity",
        words=Severity,
        clause="S4.3.2",
    ),
    Figure(
        "finding.verified",
        Section.INSPECTIONS,
        "整改率",
        _FOUND,
        Measure.SHARE,
        unit="个",
        by="is_verified",
        word="已销号",
        clause="S4.3.2",
    ),
    Figure(
        "finding.in_time",
        Section.INSPECTIONS,
        "在责令的限期内整改",
        _FOUND,
        Measure.SHARE,
        unit="个",
        by="is_in_time",
        word="按期整改",
        clause="S4.3.2",
    ),
    Figure(
        "finding.repeat",
        Section.INSPECTIONS,
        "问题多发的处室",
        ("finding.repeat",),
        unit="个",
        by="office",
        clause="S4.3.2",
    ),
)
