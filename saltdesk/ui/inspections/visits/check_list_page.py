"""The check list of an inspection on site; each answer is saved as soon as it is given (R2.2, S4.2)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.inspections.checks import CheckResult, InspectionCheck
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.services.access import lookup
from saltdesk.services.access.kept_files import keep_path
from saltdesk.services.desk.offers import offer
from saltdesk.services.inspections import checks as inspection_checks
from saltdesk.services.inspections import findings
from saltdesk.ui.fields.dialogs.files_edit import KINDS
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.inspections.findings.finding_dialog import FindingDialog, finding_of
from saltdesk.ui.inspections.visits.check_sheet import CheckSheet, SheetQuestion

_MARKS = ("✓", "✗", "—")


class CheckListPage(CheckSheet):
    """Connects the check sheet with the services: loads the questions and saves the answers.

    Notes and photos of an unanswered question are saved with its answer. An answer that requires a note is
    saved with the note.
    """

    def __init__(self, context: TabContext, inspection: Inspection, parent: QWidget | None = None) -> None:
        title = f"现场检查表　{inspection.number}　{inspection.office}"
        super().__init__(title, tuple(CheckResult), _MARKS, parent)
        self.context, self.desk, self.key = context, context.desk, inspection.id
        self.checks: dict[int, InspectionCheck] = {}
        self._waiting: dict[int, InspectionCheck] = {}
        self.answered.connect(self._store_answer)
        self.noted.connect(self._store_note)
        self.photo_wanted.connect(self._attach)
        self.finding_wanted.connect(self._find)
        self.refresh()

    def refresh(self) -> None:
        """Reload questions and answers."""
        inspection = lookup.get(Area.INSPECTIONS, self.key)
        numbers = {one.check: one.number for one in findings.findings_of(self.key) if one.check}
        self.checks = {one.id: one for one in inspection_checks.checks_of(self.key)}
        self.show_questions([self._shown(one, numbers.get(key, "")) for key, one in self.checks.items()])
        self.set_read_only(offer(self.desk, ACT_BY_CODE["inspection.check"], inspection.status).reason)

    def close_sheet(self) -> None:
        """Return to the inspection, but stay while a note, photo or answer is not saved."""
        self.keep_note()
        waiting = next((place for place, key in enumerate(self.checks) if key in self._waiting), None)
        if waiting is None:
            self.closed.emit()
            return
        self.go_to(waiting)
        self.show_message("这一项写了说明或附了照片，还没有存入，请作答并写明情况。")

    def _shown(self, stored: InspectionCheck, number: str) -> SheetQuestion:
        check = self._waiting.get(stored.id, stored)
        result = check.result if stored.answered_on or stored.id in self._waiting else None
        return SheetQuestion(
            stored.id,
            citation(stored.clause),
            stored.question,
            result,
            check.note,
            _source(stored),
            tuple(file.name for file in check.files),
            number,
            bool(stored.answered_on) and stored.result is CheckResult.FAILS and not number,
        )

    def _present(self, key: int) -> InspectionCheck:
        """Return the question with its unsaved input; a result the program only suggested does not count."""
        stored = self.checks[key]
        blank = stored if stored.answered_on else replace(stored, result=None)
        return self._waiting.get(key, blank)

    def _store_answer(self, key: int, answer: Vocabulary) -> None:
        if isinstance(answer, CheckResult):
            self._store(replace(self._present(key), result=answer))

    def _store_note(self, key: int, text: str) -> None:
        self._store(replace(self._present(key), note=text))

    def _store(self, check: InspectionCheck) -> None:
        answered = self.context.attempt(lambda: self._answer(check))
        self.refresh()
        if answered and answered.result:
            self.show_message("".join(answered.result))

    def _answer(self, check: InspectionCheck) -> tuple[str, ...]:
        """Save an answer; return sentences that say whether a note or an answer is still missing."""
        self._waiting[check.id] = check
        if check.result is None:
            return ()
        try:
            inspection_checks.answer_check(self.desk, check.id, check.result, check.note, check.files)
        except RuleError as error:
            if {problem.field for problem in error.problems} == {"note"}:
                return tuple(problem.sentence for problem in error.problems)
            del self._waiting[check.id]
            raise
        del self._waiting[check.id]
        return ()

    def _attach(self, key: int) -> None:
        path = self.context.prompts.open_file("附照片", KINDS)
        if path is None:
            return
        kept = self.context.attempt(lambda: keep_path(self.desk, path))
        if kept:
            check = self._present(key)
            self._store(replace(check, files=(*check.files, kept.result)))

    def _find(self, key: int) -> None:
        check = self.checks[key]
        begun = finding_of(lookup.get(Area.INSPECTIONS, self.key), self.desk)
        told = replace(begun, check=key, problem=check.note or check.prefill, files=check.files)
        show_dialog(FindingDialog(self.context, self, told, f"{citation(check.clause)}　{check.question}"))


def _source(check: InspectionCheck) -> str:
    if not check.prefill:
        return ""
    suggested = f"　建议：{check.result.label}" if check.result and not check.answered_on else ""
    return f"{check.prefill}{suggested}"
