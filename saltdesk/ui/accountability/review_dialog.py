"""法制审核: the legal review of a proposal before a major decision (A6.2c)."""

from __future__ import annotations

from typing import Any

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.base.legal_review import ReviewResult
from saltdesk.services.accountability.review import review_proposal
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_review_dialog import Ui_ReviewDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class ReviewDialog(RecordDialog):
    """Asks who reviewed the proposal, the result and the opinion."""

    form_kind = Ui_ReviewDialog
    record: AccountabilityCase
    fields = (
        Bound("proposal_label", "proposal"),
        Bound("reviewed_on_edit", "reviewed_on"),
        Bound("review_result_combo", "review_result"),
        Bound("review_opinion_edit", "review_opinion"),
    )
    today = ("reviewed_on",)

    def prepare(self, record: Any) -> Any:
        """Offer the results; show the reviewer of a former review."""
        fill_with_words(self.form.review_result_combo, ReviewResult)
        self.form.reviewer_edit.follow(self.desk)
        self.form.reviewer_edit.declare(self.context)
        self.form.reviewer_edit.set_people((record.reviewer,) if record.reviewer else ())
        return record

    def perform(self) -> object:
        """Record the review."""
        entered, people = self.entered(), self.form.reviewer_edit.people()
        reviewer = people[0] if len(people) == 1 else 0
        result, opinion = entered.review_result, entered.review_opinion
        day = self.day("reviewed_on")
        return review_proposal(self.desk, entered.id, day, reviewer, result, opinion)
