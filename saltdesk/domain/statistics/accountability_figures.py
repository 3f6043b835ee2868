"""The figures of accountability (part 六), for those who may see its cases."""

from __future__ import annotations

from saltdesk.domain.accountability import CaseSource, OwnMeasure, Situation
from saltdesk.domain.statistics.figure import Figure, Section

_OPENED = ("accountability.opened",)
ACCOUNTABILITY_FIGURES: tuple[Figure, ...] = (
    Figure(
        "accountability.source",
        Section.ACCOUNTABILITY,
        "立案，按来源",
        _OPENED,
        by="source",
        words=CaseSource,
        clause="A6.2c",
    ),
    Figure(
        "accountability.situation",
        Section.ACCOUNTABILITY,
        "立案，按情形",
        _OPENED,
        by="situation",
        words=Situation,
        clause="A6.2b",
    ),
    Figure(
        "accountability.measure",
        Section.ACCOUNTABILITY,
        "决定或移送，按处理方式",
        ("accountability.decided",),
        by="measure",
        words=OwnMeasure,
        clause="A21",
        nameless="移送其他机关",
    ),
)
