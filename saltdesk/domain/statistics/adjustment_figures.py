"""The figures of adjustments (part 三): on time per link, ours apart from those of other bodies (A10)."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, LINK_ORDER
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.statistics.figure import Figure, Section
from saltdesk.domain.statistics.measures import Measure


def _links() -> Iterator[Figure]:
    """Yield the figure of each link: ours first, then those of other bodies (A10)."""
    rules = sorted((LINK_BY_CODE[code] for code in LINK_ORDER), key=lambda rule: rule.side is Side.OUT)
    for rule in rules:
        yield Figure(
            f"adjustment.link.{rule.code}",
            Section.ADJUSTMENTS,
            rule.label,
            ("adjustment.links",),
            Measure.TERM,
            unit="个",
            where={"link": rule.code},
            term=rule.clause,
            group=rule.side.label,
        )


def _own_links(code: str, title: str, side: Side) -> Figure:
    return Figure(
        code,
        Section.ADJUSTMENTS,
        title,
        ("adjustment.links",),
        Measure.SHARE,
        unit="个",
        by="is_on_time",
        where={"side": side.code},
        word="按期办结",
        clause="D3.3",
    )


ADJUSTMENT_FIGURES: tuple[Figure, ...] = (
    Figure("adjustment.cases", Section.ADJUSTMENTS, "登记的调整", ("adjustment.cases",), clause="D3.2"),
    _own_links("adjustment.own", "本局应办环节按期率", Side.IN),
    _own_links("adjustment.others", "外单位环节按期率", Side.OUT),
    *_links(),
)
