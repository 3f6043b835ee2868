"""The on-time figures of adjustments, the bureau's links apart from those of other bodies (A10)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.adjustments.timeliness import LinkStatistic
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.ledgers.base.columns import Column, Kind, RowsLedger
from saltdesk.services.adjustments.statistics import adjustment_statistics
from saltdesk.services.desk.desk import Desk


@dataclass(frozen=True)
class StatisticRow:
    """The figures of one kind of link; its id is its position in the table."""

    id: int
    figures: LinkStatistic


def rate_text(rate: float | None) -> str:
    """Return a share as a percentage, or a dash if there is nothing to judge."""
    return "—" if rate is None else f"{rate:.1%}"


def _figure(name: str, title: str, width: int = 5) -> Column:
    def value(_desk: Desk, row: StatisticRow) -> object:
        return getattr(row.figures, name)

    return Column(name, title, Kind.NUMBER, width, value=value)


def _side(_desk: Desk, row: StatisticRow) -> object:
    return row.figures.rule.side


def _stage(_desk: Desk, row: StatisticRow) -> object:
    return row.figures.rule.stage


def _label(_desk: Desk, row: StatisticRow) -> str:
    return row.figures.rule.label


def _actor(_desk: Desk, row: StatisticRow) -> str:
    return row.figures.rule.actor


def _clause(_desk: Desk, row: StatisticRow) -> str:
    return citation(row.figures.rule.clause)


def _rate(_desk: Desk, row: StatisticRow) -> str:
    return rate_text(row.figures.rate)


def _average(_desk: Desk, row: StatisticRow) -> str:
    average = row.figures.average
    return "—" if average is None else f"{average:.1f}"


COLUMNS = (
    Column("side", "谁办", Kind.STATE, 8, value=_side),
    Column("stage", "环节", Kind.STATE, 5, value=_stage),
    Column("label", "内容", width=24, value=_label),
    Column("actor", "办理单位", width=10, value=_actor),
    Column("clause", "条款", Kind.CODE, 14, value=_clause),
    _figure("ended", "办结"),
    _figure("on_time", "按期办结", 7),
    Column("rate", "按时率", Kind.NUMBER, 6, value=_rate),
    Column("average", "平均工作日", Kind.NUMBER, 8, value=_average),
    _figure("longest", "最长工作日", 8),
    _figure("running", "办理中"),
    _figure("past_due", "已过期限", 7),
    _figure("skipped", "跳过"),
)


@dataclass(frozen=True)
class StatisticsLedger(RowsLedger):
    """The figures of a period, for screen and export, with the bureau's own rate."""

    own_rate: float | None = None


def statistics_of(desk: Desk, since: date | None, until: date | None) -> StatisticsLedger:
    """Return the on-time figures of the links that ended in a period, the bureau's first."""
    found = adjustment_statistics(desk, since, until)
    rows = tuple(StatisticRow(place, one) for place, one in enumerate((*found.own, *found.others), start=1))
    period = f"（{since or '最早'}至{until or desk.clock.today()}）"
    return StatisticsLedger(
        Area.ADJUSTMENTS,
        f"动态调整按时率{period}",
        COLUMNS,
        unit="个环节",
        rows=rows,
        own_rate=found.own_rate,
    )
