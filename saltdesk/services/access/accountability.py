"""Who may see accountability cases: the office that handles them and leaders, never the person concerned.

Ledger, search, export, trail and notices all ask ``services/access``; the window decides nothing.
"""

from __future__ import annotations

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.acts.act import sees_every_office
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.people import Mechanism
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import actor_ids, office_name
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.notices import about

_SEPARATOR = regex(r"[、，,;；\n]+")

CLAUSE = "A6.1"
SENTENCE = "这条记录只由责任追究承办处室和局领导查看。"


def may_see_accountability(desk: Desk) -> bool:
    """Return whether the person at the desk is a leader or belongs to the accountability office."""
    owner = desk.owners().get(Mechanism.ACCOUNTABILITY, "")
    return sees_every_office(desk.actor) or (bool(owner) and desk.actor.office == owner)


_WHO = ("id", "person", "persons")


def is_concerned(desk: Desk, case: AccountabilityCase) -> bool:
    """Return whether a case is about the person at the desk: by staff record, by name where it has none."""
    return _is_about(case, actor_ids(desk), desk.actor.name)


def _is_about(case: AccountabilityCase, mine: frozenset[int], name: str) -> bool:
    if mine.intersection(case.persons):
        return True
    names = {"".join(one.split()) for one in _SEPARATOR.split(case.person)}
    return not (mine and case.persons) and "".join(name.split()) in names - {""}


def refuse_concerned(desk: Desk, case: AccountabilityCase) -> None:
    """Raise ``NotAllowed`` if a case is about the person at the desk."""
    if is_concerned(desk, case):
        raise NotAllowed("本件涉及您本人，应当回避，请由他人办理。", clause=CLAUSE)


def barred_cases(desk: Desk) -> frozenset[int]:
    """Return the ids of the cases the person at the desk may not see: all, or those about themselves."""
    if may_see_accountability(desk):
        mine = actor_ids(desk)
        cases = ACCOUNTABILITY_CASES.partly(*_WHO)
        return frozenset(case.id for case in cases if _is_about(case, mine, desk.actor.name))
    return frozenset(key for key, _ in ACCOUNTABILITY_CASES.values("number"))


def barred_notices(desk: Desk) -> frozenset[int]:
    """Return the ids of the notices about these cases, and of the receipts of their delivery."""
    papers = about(Area.ACCOUNTABILITY.code, tuple(barred_cases(desk)))
    return frozenset((*papers, *about(Area.NOTICES.code, papers)))


def refusal_sentence(desk: Desk) -> str:
    """Return a sentence that names who handles accountability; empty if the person may see it."""
    if may_see_accountability(desk):
        return ""
    owner = desk.owners().get(Mechanism.ACCOUNTABILITY, "")
    return f"责任追究由{office_name(owner) if owner else '局领导'}办理，其他处室不能查看。"


def refuse_stranger(desk: Desk, key: int = 0) -> None:
    """Raise ``NotAllowed`` if the person at the desk may not see accountability cases, or not this one."""
    if not may_see_accountability(desk):
        raise NotAllowed(refusal_sentence(desk), clause=CLAUSE)
    if key in barred_cases(desk):
        raise NotAllowed("本件涉及您本人，应当回避，不能查看。", clause=CLAUSE)
