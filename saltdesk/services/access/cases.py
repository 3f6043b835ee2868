"""Who may see a case and who may go on with it: the office that handles it, those who monitor, and leaders.

Ledger, search, export, trail and papers ask ``services/access``; the counterpart's identity is asked for by
an act of its own (P1.2.7).
"""

from __future__ import annotations

from collections.abc import Iterable
from weakref import WeakKeyDictionary

from saltdesk.domain.acts.act import is_unbound, sees_every_office
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.people import with_merged
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.permissions import ALSO_BY, MONITORS
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.states import allowed
from saltdesk.storage.areas.cases import CASES, of_other_offices
from saltdesk.storage.areas.notices import about
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.database import Store
from saltdesk.storage.recording import trail_head
from saltdesk.storage.trail.audit import Note

CLAUSE = "P1.2.7"
SENTENCE = "这件办件由其他处室承办，只由承办处室、监督处室和局领导查看。"
PAPER_SENTENCE = "这份文书所办的事项由其他处室承办。"


def own_offices(desk: Desk) -> frozenset[str]:
    """Return the codes of the office of the person at the desk and of those merged into it."""
    return frozenset(one.code for one in with_merged(OFFICES.all(), desk.actor.office)) - {""}


def sees_every_case(desk: Desk) -> bool:
    """Return whether the person is a leader or of an office that monitors the exercise of powers."""
    owners = desk.owners()
    monitors = {owners.get(mechanism, "") for mechanism in MONITORS} - {""}
    return sees_every_office(desk.actor) or not monitors.isdisjoint(own_offices(desk))


_CACHE: WeakKeyDictionary[Store, tuple[tuple[object, ...], frozenset[int]]] = WeakKeyDictionary()


def barred_cases(desk: Desk) -> frozenset[int]:
    """Return the ids of the cases the person may not see, kept until the next entry of the trail."""
    if sees_every_case(desk):
        return frozenset()
    key = trail_head.head(), desk.actor.office
    known = _CACHE.get(desk.store)
    if known is None or known[0] != key:
        known = key, of_other_offices(own_offices(desk))
        _CACHE[desk.store] = known
    return known[1]


def barred_notices(desk: Desk) -> frozenset[int]:
    """Return the ids of the papers about these cases, and of the receipts of their delivery."""
    hidden = barred_cases(desk)
    papers = about(Area.CASES.code, tuple(hidden)) if hidden else ()
    return frozenset((*papers, *about(Area.NOTICES.code, papers))) if papers else frozenset()


def handles(desk: Desk, office_code: str) -> bool:
    """Return whether the person at the desk is a leader or belongs to the office of a case."""
    return is_unbound(desk.actor) or office_code in own_offices(desk)


def case_of(desk: Desk, key: int) -> Case:
    """Return a case; NotAllowed for those who may not see it."""
    if key in barred_cases(desk):
        raise NotAllowed(SENTENCE, clause=CLAUSE)
    return CASES.get(key)


def case_refusal(desk: Desk, case: Case, act: str) -> str:
    """Return why the person at the desk may not perform an act on a case, or an empty text."""
    if handles(desk, case.office_code):
        return ""
    also = ALSO_BY.get(act)
    if also and desk.owners().get(also, "") in own_offices(desk):
        return ""
    return f"这件办件由{case.office}承办，请由该处室或局领导办理。"


def workable(desk: Desk, note: Note, key: int) -> Case:
    """Return the case that an act changes, in a state that allows the act.

    Raises:
        NotAllowed: another office handles the case. RuleError: its state does not allow the act.
    """
    case = case_of(desk, key)
    refused = case_refusal(desk, case, note.act)
    if refused:
        raise NotAllowed(refused, clause=CLAUSE)
    return allowed(note, case)


def refuse_other_office(desk: Desk, key: int) -> None:
    """Raise ``NotAllowed`` for everybody but the office that handles a case and leaders."""
    case = case_of(desk, key)
    if not handles(desk, case.office_code):
        raise NotAllowed(f"{PAPER_SENTENCE[:-1]}，由{case.office}或局领导制发、取用。", clause=CLAUSE)


def handled_among(desk: Desk, keys: Iterable[int]) -> frozenset[int]:
    """Return the ids of those cases that the person's office handles; all of them for leaders."""
    wanted = sorted(set(keys))
    found = CASES.load(wanted) if wanted else []
    return frozenset(case.id for case in found if handles(desk, case.office_code))
