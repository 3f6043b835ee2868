"""The result of a legal review (法制审核), which some decisions need before they are made."""

from __future__ import annotations

from saltdesk.domain.base.vocabulary import Vocabulary


class ReviewResult(Vocabulary):
    """The result of the legal review of a proposed decision."""

    PASSED = "passed", "同意"
    CHANGE = "change", "修改后同意"
    REFUSED = "refused", "不同意"
