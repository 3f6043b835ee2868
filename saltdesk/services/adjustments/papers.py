"""Values of the notices about an adjustment case, taken from the records (section 三)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.lists.comparing import FieldDifference, ItemDifference
from saltdesk.domain.lists.versions import ChangeAction
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.domain.registers.discretion import DiscretionStandard, StandardStatus
from saltdesk.services.adjustments.adjustments import link_of, links_of
from saltdesk.services.adjustments.paper_effects import chased_link
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import Fill, Values, contact, outside_body
from saltdesk.services.lists.proposals import differences_of, proposals_of
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import STANDARDS

_STEP_CLAUSES: Mapping[str, tuple[str, str]] = {
    "forward": ("第2项", "sgb"),
    "joint": ("第3项", ""),
    "review": ("第3项", ""),
    "approve": ("第4项", "sgb"),
    "pass_on": ("第5项", "sgb"),
    "publish": ("第5项", "szb"),
}
"""For each link of an outside body: the item of section 三（三） that sets its term, and the body's code.

A review has no fixed body: its link names the lead department (D3.3.3).
"""


def about_adjustment(further: Callable[[Adjustment], Values]) -> Fill:
    """Return the function that fills a notice with number, title, contact and the values of ``further``."""

    def fill(desk: Desk, _kind: NoticeKind, key: int) -> Values:
        case = ADJUSTMENTS.get(key)
        values: Values = {"case_number": case.number, "case_title": case.title}
        return values | contact(desk, Mechanism.ADJUSTMENT) | further(case)

    return fill


@about_adjustment
def chase_letter(case: Adjustment) -> Values:
    """Ask the outside body with the earliest due link to hurry; RuleError if no link waits for one (A10)."""
    link = chased_link(case.id)
    step, body = _STEP_CLAUSES[link.code]
    body = link.body or body
    apply = link_of(case.id, "apply")
    return {
        "to_body": outside_body(body) if body else "",
        "applied_on": apply.done_on,
        "application": apply.document,
        "step": link.rule.label,
        "step_clause": step,
        "started_on": link.started_on,
        "due_on": link.due_on,
        "demand": _demand(link),
    }


@about_adjustment
def objection_letter(case: Adjustment) -> Values:
    """Return the approval opinion the bureau objects to and the day the objection is due (A5)."""
    approved, confirmed = link_of(case.id, "approve"), link_of(case.id, "confirm")
    due = next((link.due_on for link in links_of(case.id)[::-1] if link.code == "objection"), None)
    return {
        "to_body": outside_body("sgb"),
        "approved_on": approved.done_on,
        "approval": approved.document,
        "confirmed_on": confirmed.done_on,
        "due_on": due,
        "objection": confirmed.note,
        "changes": _changes(case),
    }


def _demand(link: AdjustmentLink) -> str:
    return f"请你单位按期{link.rule.label}，并将办理结果函告我局。"


@about_adjustment
def adjustment_application(case: Adjustment) -> Values:
    """Return the changes of the case, their basis and their dates."""
    items = POWERS.load(case.items)
    flows = (f"{item.name}：{item.flow}" for item in items if item.flow)
    return {
        "to_body": outside_body("sgb"),
        "trigger": case.trigger.label,
        "basis_document": case.basis_document,
        "occurred_on": case.started_on,
        "effective_on": case.effective_on,
        "due_on": link_of(case.id, "apply").due_on,
        "changes": _changes(case)
        or [(f"{item.code} {item.name}", "法律依据", item.legal_basis, "") for item in items],
        "flow": "\n".join(flows),
        "opinion": case.content,
    }


def _changes(case: Adjustment) -> list[tuple[str, str, str, str]]:
    """Return one row for each field the case proposes to change: item, field, before and after (D3.2.b)."""
    listed = [
        (f"{told.code} {told.name}", field.label, field.before, field.after)
        for told in differences_of(proposals_of(case.id))
        for field in (told.fields if told.action is ChangeAction.CHANGE else _whole(told))
    ]
    return [*listed, *_standards(case)]


def _standards(case: Adjustment) -> Iterator[tuple[str, str, str, str]]:
    """Yield one row for each discretion standard that changes with the case: in force, and drafted."""
    for drafted in STANDARDS.all(adjustment=case.id):
        item = POWERS.get(drafted.power_item)
        present = STANDARDS.first(power_item=item.id, conduct=drafted.conduct, status=StandardStatus.IN_FORCE)
        before = _levels(present) if present and present.id != drafted.id else ""
        yield f"{item.code} {item.name}", f"裁量标准（{drafted.conduct}）", before, _levels(drafted)


def _levels(standard: DiscretionStandard) -> str:
    return "；".join(map(str, standard.levels))


def _whole(told: ItemDifference) -> tuple[FieldDifference, ...]:
    """Describe a new or cancelled item by one row: its legal basis, or the content of a duty."""
    is_new = told.action is ChangeAction.ADD
    main = next((one for one in told.fields if one.name in ("legal_basis", "content")), None)
    text = (main.after if is_new else main.before) if main else ""
    before, after = ("", text) if is_new else (text, "")
    return (FieldDifference("", told.action.label, "D3.2.b", before, after),)
