"""The page that completes a notice: template fields, missing elements, preview and issue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import make_dataclass
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import cited
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, SaltdeskError
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.domain.notices.notice import NoticeContent, NoticeElement, missing_elements
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import template
from saltdesk.services.notices import issuing
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.paper_fonts import renderer, unprintable
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.notices.issue_dialog import IssueDialog
from saltdesk.ui.notices.issued_papers import Issued
from saltdesk.ui.notices.notice_fields import NoticeFields

Values = Mapping[str, object]

_NAMED_AT_ONCE = 8


@dataclass(frozen=True)
class NoticeSource:
    """The origin of a notice: its kind and its record."""

    kind: NoticeKind
    area: Area
    record: int
    title: str


class NoticePage(RecordPage):
    """Starts with values from the records (``values``); emits ``saved`` with ``Issued``.

    Rendering and issuing run on the worker; their errors appear beside the fields.
    """

    draft_name: ClassVar[str] = "notice"
    save_verb: ClassVar[str] = "预览和签发…"

    def __init__(
        self, context: TabContext, source: NoticeSource, values: Values, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, f"{source.kind.label}　{source.title}", parent)
        self.source = source
        self._values = dict(values)
        self._is_closed = self._is_issuing = False
        self._turn = 0
        self.template = template(source.kind.code)
        self.missing_label = QLabel(self.page.body)
        self.missing_label.setObjectName("missing_label")
        self.missing_label.setWordWrap(True)
        grid = QGridLayout(self.page.body)
        grid.addWidget(self.missing_label, 0, 0, 1, 2)
        self.fields = NoticeFields(grid, self.template, {one.field: one.words for one in source.kind.choices})
        self.form = self.fields.form
        shown = self.fields.shown(values)
        self.bind(self.form, _record(shown), self.fields.bounds)
        self.fields.offer_phrases(source.record if source.area is Area.COMPLAINTS else 0)
        self.closed.connect(self._note_closed)
        self.ready()
        self._go_to_first_missing()

    def draft_key(self) -> str:
        """Return one draft key for each kind and record."""
        source = self.source
        return f"{self.draft_name}:{source.kind.code}:{source.area.code}:{source.record}"

    def values(self) -> dict[str, object]:
        """Return the values of the notice, including the form's current fields."""
        record = self.record()
        typed = {element.field: getattr(record, element.field) for element in self.fields.elements}
        return self._values | typed

    def missing(self) -> tuple[NoticeElement, ...]:
        """Return the required elements that still have no value."""
        fields = {element.field for element in self.fields.elements}
        return tuple(one for one in missing_elements(self.template, self.values()) if one.field in fields)

    def after_edit(self) -> None:
        """Name the missing elements, each with its clause, and what is given but not possible."""
        missing = self.missing()
        named = [cited(one.label, one.clause) for one in missing]
        more = f"等{len(named)}项" if len(named) > _NAMED_AT_ONCE else ""
        lines = [f"○ 还缺：{'、'.join(named[:_NAMED_AT_ONCE])}{more}"] if named else []
        lines += [f"○ {problem.sentence}" for problem in self._impossible(missing)]
        self.missing_label.setText("\n".join(lines) or "✓ 必备内容齐全。")
        set_kind(self.missing_label, "element-missing" if lines else "element")

    def _impossible(self, missing: tuple[NoticeElement, ...]) -> list[Problem]:
        """Return the problems of the values that are given."""
        fields = {element.field for element in missing}
        found = issuing.rule_problems(self.context.desk, self.source.kind, self.values())
        return [problem for problem in found if problem.field not in fields]

    def save(self) -> None:
        """Render the notice and show it; the user issues it from the preview."""
        commit_input()
        missing = [Problem(f"请填写{one.label}。", one.field, one.clause) for one in self.missing()]
        problems = [*self.parts[0].binding.input_problems(), *missing]
        if problems:
            self.show_problems(problems)
            return
        if self._is_issuing:
            return
        self._turn += 1
        values = self.values()
        work = partial(_set_in_type, self.context.desk, self.context.paper_fonts, self.source, values)
        done = partial(self._preview, self._turn, values)
        self.context.tasks.run(f"排版{self.source.kind.label}", work, done)

    def _preview(self, turn: int, values: dict[str, object], made: bytes | RuleError) -> None:
        """Show the rendered notice; if the user pressed twice, show only the last one."""
        if self._is_closed or turn != self._turn:
            return
        if isinstance(made, RuleError):
            self.show_problems(made.problems)
            return
        dialog = IssueDialog(self.context, self.page.title_label.text(), made, self)
        dialog.accepted.connect(partial(self.issue, values))
        show_dialog(dialog)

    def issue(self, values: dict[str, object]) -> None:
        """Issue the notice as previewed; a second call does nothing."""
        self._is_issuing = True
        work = partial(_issue, self.context.desk, self.context.paper_fonts, self.source, values)
        self.context.tasks.run(f"签发{self.source.kind.label}", work, partial(self._tell, values))

    def _tell(self, values: dict[str, object], made: Issued | SaltdeskError) -> None:
        self._is_issuing = False
        if self._is_closed:
            return
        if isinstance(made, Issued):
            self._forget_draft()
            self.finish(made)
        elif isinstance(made, RuleError):
            self.show_problems(made.problems)
        elif self.context.prompts.show_problem(made, can_retry=True):
            self.issue(values)

    def _note_closed(self) -> None:
        self._is_closed = True

    def _go_to_first_missing(self) -> None:
        first = next(iter(self.missing() or self.fields.elements))
        getattr(self.form, f"{first.field}_edit").setFocus()
        self.setFocusProxy(getattr(self.form, f"{first.field}_edit"))


def _record(values: Mapping[str, object]) -> Any:
    """Return a frozen record with these fields, because forms bind to records."""
    return make_dataclass("NoticeValues", tuple(values), frozen=True)(**values)


def _set_in_type(
    desk: Desk, fonts: str, source: NoticeSource, values: dict[str, object], _progress: Progress
) -> bytes | RuleError:
    fields = {element.field for element in template(source.kind.code).elements}
    wrong = unprintable({field: values[field] for field in fields & set(values)}, fonts)
    if wrong:
        return RuleError.of(wrong)
    try:
        return renderer(fonts)(issuing.compose_draft(desk, source.kind, values))
    except RuleError as error:
        return error


def _issue(
    desk: Desk, fonts: str, source: NoticeSource, values: dict[str, object], _progress: Progress
) -> Issued | SaltdeskError:
    """Issue the notice; return the refusal, so that the page handles it and nothing is issued twice."""
    render, papers = renderer(fonts), list[bytes]()

    def keep(content: NoticeContent) -> bytes:
        papers.append(render(content))
        return papers[-1]

    try:
        notice = issuing.issue_notice(desk, source.kind, source.record, values, keep, source.area)
    except SaltdeskError as error:
        return error
    return Issued(notice, papers[-1])
