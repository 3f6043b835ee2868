"""Which acts on a case are possible for the person at the desk, and why the others are not."""

from __future__ import annotations

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import acts_of
from saltdesk.domain.base.changes import Area
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.results import Publicity
from saltdesk.services.access.cases import case_refusal
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.offers import Offer, offer


def case_offers(desk: Desk, case: Case) -> list[Offer]:
    """Return the offers of all acts on a case."""
    return [_offer(desk, case, act) for act in acts_of(Area.CASES)]


def _offer(desk: Desk, case: Case, act: Act) -> Offer:
    found = offer(desk, act, case.status)
    reason = found.reason or case_refusal(desk, case, act.code) or _reason(case, act.code)
    return Offer(act, reason)


def _reason(case: Case, act: str) -> str:
    if act == "case.next" and not case.place_name:
        return "现在没有在办的环节。"
    if act == "case.hear" and case.informed_on is None:
        return "请先登记决定前告知。"
    if act == "case.withhold" and case.publicity is Publicity.PUBLIC:
        return "结果已经公开。"
    return ""
