"""The tables of monitoring: what each person holds, the running cases, and the links of one case (P1.2.7)."""

from __future__ import annotations

from saltdesk.domain.calendar.terms import DueState
from saltdesk.domain.cases.links import CASE_LINK_FIELDS, CaseLink
from saltdesk.ledgers.base.columns import Column, Kind, titled
from saltdesk.ledgers.base.due import due_cell
from saltdesk.services.cases.monitoring import Holding, Running
from saltdesk.services.desk.desk import Desk


def _count(name: str, title: str) -> Column:
    def value(_desk: Desk, holding: Holding) -> int | None:
        return len(getattr(holding, name)) or None

    return Column(name, title, Kind.NUMBER, 6, value=value)


HOLDER_COLUMNS = (
    Column("person", "在办人", width=14),
    _count("open", "在办"),
    _count("due_soon", "将到期"),
    _count("overdue", "逾期"),
    _count("stuck", "停滞"),
)


def _due(desk: Desk, running: Running) -> DueState:
    return due_cell(desk, running.case.due_on, provisional=running.case.due_provisional)


RUNNING_COLUMNS = (
    Column("number", "编号", Kind.CODE, 13, value=lambda _, one: one.case.number),
    Column("item", "事项", width=18, value=lambda _, one: one.case.item_name),
    Column("place", "环节", width=8, value=lambda _, one: one.case.place_name or one.case.status.label),
    Column("holder", "在办人", width=8, value=lambda _, one: one.case.holder),
    Column("due", "期限", Kind.DUE, 9, value=_due),
    Column("days", "停留", width=9, value=lambda _, one: _stay(one)),
)


def _stay(running: Running) -> str:
    if not running.days:
        return ""
    return f"{running.days}日" + ("　停滞" if running.is_stuck else "")


def _link_due(desk: Desk, link: CaseLink) -> DueState | str:
    if link.ended_on is None:
        return due_cell(desk, link.due_on, provisional=link.due_provisional)
    is_late = link.due_on is not None and link.ended_on > link.due_on
    return "逾期办结" if is_late else "按期"


LINK_COLUMNS = titled(
    CASE_LINK_FIELDS,
    Column("turn", kind=Kind.NUMBER, width=4),
    Column("name", width=14),
    Column("person", width=10),
    Column("started_on", kind=Kind.DATE, width=10),
    Column("due", "时限", Kind.DUE, 8, value=_link_due),
    Column("ended_on", kind=Kind.DATE, width=10),
)


def link_words(link: CaseLink) -> str:
    """Return what was done in a link, its suspensions and its extension, one line each."""
    lines = [link.outcome, *(f"中止：{one}" for one in link.suspensions)]
    if link.extended_to:
        lines.append(
            f"延长至{link.extended_to}{link.unit.label}（{link.extended_by}批准）：{link.extension_reason}"
        )
    if link.files:
        lines.append("材料：" + "、".join(file.name for file in link.files))
    return "\n".join(line for line in lines if line)
