"""Questions about the post of a person, with what the lists say (S4.2.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from saltdesk.domain.base.people import LEADERSHIP, Staff
from saltdesk.domain.inspections.knowledge import PostQuestion
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import DutyItem, ItemStatus, PowerItem
from saltdesk.services.desk.people import office_name
from saltdesk.storage.areas.lists import DUTIES, POWERS


def questions_about_posts(people: Iterable[Staff]) -> dict[int, tuple[PostQuestion, ...]]:
    """Return all questions about the post of each person, by staff record.

    A post covers the items of the person's office and those with a link that names the person; a leader's
    post covers all items.
    """
    items = [one for one in POWERS.all() if one.status is not ItemStatus.CANCELLED]
    return {
        person.id: tuple(
            question for item in items if _is_own(item, person) for question in _about(item, person)
        )
        for person in people
    }


def _is_own(item: PowerItem, person: Staff) -> bool:
    return (
        person.office == LEADERSHIP
        or item.handling_office == office_name(person.office)
        or any(step.person == person.name for step in item.steps)
    )


def _about(item: PowerItem, person: Staff) -> Iterator[PostQuestion]:
    """Yield the questions about one item: name and basis, flow, limit, duties, and the person's own links."""
    title = f"{item.code} {item.name}"
    for step in item.steps:
        if step.person == person.name:
            expected = f"{step.name}：{_limit(step)}{'，岗位' + step.post if step.post else ''}"
            yield PostQuestion(f"您在“{title}”中办理哪个环节，时限多长？", expected)
    if item.legal_basis:
        yield PostQuestion(f"“{title}”的实施依据是什么？", item.legal_basis)
    if item.steps:
        links = " → ".join(step.name for step in item.steps)
        yield PostQuestion(f"“{title}”的运行流程有哪些环节？", links)
    if item.promised_limit or item.statutory_limit:
        limits = (_told("承诺", item.promised_limit), _told("法定", item.statutory_limit))
        yield PostQuestion(f"“{title}”的办理时限是多少？", "；".join(filter(None, limits)))
    duties = [one for one in DUTIES.all(power_item=item.id) if one.status is not ItemStatus.CANCELLED]
    if duties:
        yield PostQuestion(f"“{title}”对应哪些责任？", _duties(duties))


def _told(kind: str, limit: str) -> str:
    return f"{kind}时限{limit}" if limit else ""


def _limit(step: FlowStep) -> str:
    return "没有规定时限" if step.limit is None else f"{step.limit}个{step.unit.label}"


def _duties(duties: Sequence[DutyItem]) -> str:
    return "；".join(f"{one.stage.label}：{one.content}" for one in duties)
