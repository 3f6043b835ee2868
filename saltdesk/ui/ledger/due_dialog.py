"""为什么是这一天: explains one due date by its start event, its clause and every counted day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.weekdays import weekday
from saltdesk.domain.calendar.terms import DueDate, Side, Span, Term, Unit, due_date, term_here
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.house.parameters import NOT_OF_THE_NOTICE
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.desk import parameters
from saltdesk.ui.forms.ui_due_dialog import Ui_DueDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog

SET_DAY = "这一天是登记时确定的日期，不按工作日推算。"
"""Why it is this date where no clause counts days."""


@dataclass(frozen=True)
class DueQuestion:
    """The date to explain: the record's label, the clause of the term and its start date.

    ``term`` is a term of the power list, which no table holds; ``spans`` are the days that do not count.
    """

    subject: str
    clause: str
    start: date
    extended: bool = False
    term: Term | None = None
    spans: tuple[Span, ...] = ()


class DueDialog(Dialog):
    """Explains one due date, read-only."""

    def __init__(self, calendar: Calendar, question: DueQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DueDialog()
        self.form.setupUi(self)
        term = question.term or term_here(question.clause, calendar)
        found = due_date(
            term, question.start, calendar, extended=question.extended, suspensions=question.spans
        )
        self._show_reasons(question, term, found, calendar)
        self._show_days(found, term.unit, calendar, question.spans)

    def _show_reasons(self, question: DueQuestion, term: Term, found: DueDate, calendar: Calendar) -> None:
        form = self.form
        ruling = term_here(term.extension_clause, calendar) if question.extended else term
        by = f"最迟{_full(found.due)}当日下班前办结"
        form.due_label.setText(by if term.side.code == "in" else f"预计{_full(found.due)}办结")
        form.step_label.setText(f"{question.subject}（{term.side.label}）")
        form.start_label.setText(f"{term.start_event}之日：{_full(found.start)}，当日不计入")
        form.length_label.setText(length_text(ruling))
        form.clause_label.setText(ruling.source)
        form.calendar_label.setText("\n".join((*_sources(found, calendar), *_closing(term))))

    def _show_days(self, found: DueDate, unit: Unit, calendar: Calendar, spans: Sequence[Span]) -> None:
        form = self.form
        form.day_strip.show_days(found, calendar)
        suspended = "；".join(f"{first}至{last}" for first, last in spans)
        days = "、".join(f"{day:%m-%d}" for day in found.counted)
        form.counted_label.setText(
            (f"计入的{len(found.counted)}{unit.label}：{days}" if days else "当日办结。")
            + (f"\n中止期间不计入：{suspended}。" if suspended else "")
        )
        form.provisional_label.setText(
            "暂定：所涉年份的放假安排还没有录入，录入后重新计算。" if found.provisional else ""
        )
        form.provisional_label.setVisible(found.provisional)


def explain_due(context: TabContext, about: DueQuestion | str, parent: QWidget) -> None:
    """Open the dialog that explains a due date, or show the sentence that does."""
    if isinstance(about, str):
        context.prompts.inform(about, "为什么是这一天")
    else:
        show_dialog(DueDialog(context.desk.calendar, about, parent))


def length_text(term: Term) -> str:
    """Return the length of a term, such as 10个工作日."""
    if term.length == 0:
        return "当日"
    rolls = "，末日为休息日的顺延至下一个工作日" if term.unit is Unit.CALENDAR_DAYS else ""
    return f"{term.length}{term.unit.label}{rolls}"


def _full(day: date) -> str:
    return f"{chinese_date(day)}（星期{weekday(day)}）"


def _closing(term: Term) -> Iterable[str]:
    """Yield when the last day of the bureau's own step ends (A3)."""
    if term.side is Side.IN:
        yield f"末日到{parameters.text('closing_time')}下班时为止（{NOT_OF_THE_NOTICE}）"


def _sources(found: DueDate, calendar: Calendar) -> Iterable[str]:
    """Yield each notice the calendar relies on once, in the order of the days."""
    return dict.fromkeys(calendar.source(day) for day in (found.start, *found.counted, found.due))
