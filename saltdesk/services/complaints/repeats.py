"""Whether a complaint repeats an answered one: the same complainant and the same matter (C5.2.2(4))."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.objects import folded
from saltdesk.services.complaints.endings import NO_WAY
from saltdesk.storage import complaint_parties
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.identities import is_same_person

_CLAUSE = RefusalReason.ANSWERED_REPEAT.clause


def repeat_problems(complaint: Complaint, key: int) -> Iterator[Problem]:
    """Yield what is missing for reason 4; the identities are compared without being shown to anybody."""
    earlier = COMPLAINTS.get(key)
    if earlier.id == complaint.id:
        yield Problem("原投诉不能是这件投诉自己。", "earlier", _CLAUSE)
    elif earlier.answered_on is None or earlier.answered_how == NO_WAY:
        yield Problem(f"投诉 {earlier.number} 还没有答复，不能作为第（4）种情形的原件。", "earlier", _CLAUSE)
    else:
        if not is_same_person(complaint.id, earlier.id):
            sentence = (
                f"与投诉 {earlier.number} 的投诉人不是同一人（证件、电话、姓名都不相同），不是重复投诉。"
            )
            yield Problem(sentence, "earlier", _CLAUSE)
        if not _same_matter(complaint, earlier):
            sentence = f"与投诉 {earlier.number} 的对象和事项都不相同，不是重复投诉。"
            yield Problem(sentence, "earlier", _CLAUSE)


def _same_matter(one: Complaint, other: Complaint) -> bool:
    """Return whether both are about the same office or person, the same item or the same matter."""
    if complaint_parties.parties_of(one) & complaint_parties.parties_of(other):
        return True
    if set(one.items) & set(other.items):
        return True
    names = (folded(one.object_office), folded(one.matter))
    others = (folded(other.object_office), folded(other.matter))
    return any(mine and mine == theirs for mine, theirs in zip(names, others, strict=True))
