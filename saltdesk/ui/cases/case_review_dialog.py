"""法制审核: whether a decision needs a legal review, and its result."""

from __future__ import annotations

from typing import Any, ClassVar

from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.domain.cases.case import Case
from saltdesk.services.cases import deciding
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_case_review_dialog import Ui_CaseReviewDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class CaseReviewDialog(RecordDialog):
    """Asks for the ground and, once it is done, for the review."""

    form_kind: ClassVar[type] = Ui_CaseReviewDialog
    record: Case
    fields = (
        Bound("review_ground_combo", "review_ground"),
        Bound("review_result_combo", "review_result"),
        Bound("reviewed_on_edit", "reviewed_on"),
        Bound("review_opinion_edit", "review_opinion"),
    )

    def prepare(self, record: Any) -> Any:
        """Offer the grounds of the class, and the results."""
        form = self.form
        fill_with_words(form.review_ground_combo, record.rule.review_grounds)
        fill_with_words(form.review_result_combo, ReviewResult, "尚未审核")
        form.reviewer_edit.follow(self.desk)
        form.reviewer_edit.declare(self.context)
        form.reviewer_edit.set_people((record.reviewer,) if record.reviewer else ())
        return record

    def perform(self) -> object:
        """Record the ground and the review."""
        entered, people = self.entered(), self.form.reviewer_edit.people()
        return deciding.review_case(
            self.desk,
            self.record.id,
            entered.review_ground,
            entered.reviewed_on,
            people[0] if len(people) == 1 else 0,
            entered.review_result,
            entered.review_opinion,
        )
