"""The acts on an adjustment case and its selected link, and why some are not possible now (D3.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, Adjustment, AdjustmentLink
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.notices.kinds import CHASE_LETTER
from saltdesk.services.adjustments.adjustments import next_links
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.offers import Offer, offer


@dataclass(frozen=True)
class _Situation:
    """A case, its links and the selected link."""

    case: Adjustment
    links: Sequence[AdjustmentLink]
    chosen: AdjustmentLink | None


def _running(now: _Situation) -> str:
    link = now.chosen
    if link is None:
        return "请先选择一个环节。"
    if link.started_on is None:
        return f"“{LINK_BY_CODE[link.rule.after].label}”还没有办结，这个环节还没有开始。"
    return f"“{link.rule.label}”已于{link.done_on}办结。" if link.done_on else ""


def _skippable(now: _Situation) -> str:
    if now.chosen and not now.chosen.rule.is_skippable:
        return f"“{now.chosen.rule.label}”不能跳过。"
    return _running(now)


def _joint(now: _Situation) -> str:
    reviews = [link for link in now.links if link.code == "review" and link.is_open]
    if not reviews:
        return "牵头部门没有在审核，不能登记联合会审。"
    return "联合会审须有两个以上牵头部门。" if len(reviews) < 2 else ""


def _unasked(now: _Situation) -> str:
    if now.case.extension_approval:
        return "延期已经批准。"
    return _not_applied(now)


def _asked(now: _Situation) -> str:
    if now.case.extension_requested_on is None:
        return "请先登记延期申请的日期和理由。"
    return _not_applied(now)


def _not_applied(now: _Situation) -> str:
    first = next((link for link in now.links if link.code == "apply"), None)
    return "申请已经提交，不再需要延长。" if first and first.done_on else ""


def _theirs(now: _Situation) -> str:
    link = now.chosen
    if link and link.rule.side is Side.IN:
        return "本局自己的环节不需要登记联系情况。"
    return "请先选择一个外单位的环节。" if link is None else _begun(link)


def _begun(link: AdjustmentLink) -> str:
    return "" if link.started_on else "这个环节还没有开始，不能登记联系情况。"


def _waiting(now: _Situation) -> str:
    is_waiting = any(link.rule.side is Side.OUT for link in next_links(now.links))
    return "" if is_waiting else "没有等待外单位办理的环节，不需要催办。"


def _always(_now: _Situation) -> str:
    return ""


_CHECKS: Mapping[str, Callable[[_Situation], str]] = {
    "adjustment.link": _running,
    "adjustment.joint": _joint,
    "adjustment.contact": _theirs,
    "adjustment.document": _always,
    "adjustment.request": _unasked,
    "adjustment.extend": _asked,
    "adjustment.skip": _skippable,
}
"""For each act, in display order: a check that returns why it is not possible, or an empty text."""

CASE_ACTS: tuple[Act, ...] = tuple(ACT_BY_CODE[code] for code in _CHECKS)
"""The acts on a case and its links."""


def case_offers(
    desk: Desk, case: Adjustment, links: Sequence[AdjustmentLink], chosen: AdjustmentLink | None
) -> tuple[Offer, ...]:
    """Return an offer for each act of ``CASE_ACTS``, with the reason if it is not possible now."""
    now = _Situation(case, links, chosen)
    return tuple(_judged(desk, act, now, _CHECKS[act.code]) for act in CASE_ACTS)


def chase_offer(desk: Desk, case: Adjustment, links: Sequence[AdjustmentLink]) -> Offer:
    """Return the offer of a chase letter, with the reason if it is not possible now (A10)."""
    return _judged(desk, CHASE_LETTER.act, _Situation(case, links, None), _waiting)


def _judged(desk: Desk, act: Act, now: _Situation, check: Callable[[_Situation], str]) -> Offer:
    found = offer(desk, act, now.case.status)
    return found if found.reason else Offer(act, check(now))
