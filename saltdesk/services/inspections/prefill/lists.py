"""Answers from the lists and their publication (R2.2.1, R2.2.2, S4.2.1, S4.2.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.lists.flow import missing
from saltdesk.domain.lists.items import DutyStage, ItemStatus, PowerClass, PowerItem
from saltdesk.domain.registers.publications import PublicationChannel, Subject
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.prefill.answers import Prefill, listed, own_items, title_of, told, unknown
from saltdesk.services.lists.coverage import present_coverage
from saltdesk.services.lists.versions import unpublished_warnings
from saltdesk.services.registers import gaps as register_gaps
from saltdesk.services.registers.gaps import Gap, GapKind
from saltdesk.storage.areas.lists import DUTIES
from saltdesk.storage.areas.registers import BODIES, OFFICERS, PUBLICATIONS

_NO_ITEMS = "权力清单中没有由{office}承办的事项"
_BODY_AREAS = ("bodies", "entrustments", "officers")
_BEFORE = (PowerClass.LICENCE, PowerClass.CONFIRMATION)
"""The classes of powers exercised before the event, which supervision must follow."""


def publication(desk: Desk, _inspection: Inspection) -> Prefill:
    """Say whether every list is published; the result is the same for all offices (R2.2.1)."""
    return listed(desk, "清单版本和公布登记", _unpublished(desk), "审定的清单都已登记公布。")


def publicity(desk: Desk, _inspection: Inspection) -> Prefill:
    """Say whether every list is published, and in which media: site, newspaper and others (S4.2.1)."""
    lists = [one for one in PUBLICATIONS.all() if one.subject in (Subject.VERSION, Subject.ITEM)]
    used = dict.fromkeys(one.channel.label for one in lists)
    lacks = _unpublished(desk)
    if lists and PublicationChannel.NEWSPAPER.label not in used:
        used["没有报纸公布的登记"] = None
    media = f"公布渠道：{'、'.join(used)}。" if used else ""
    return listed(desk, "清单版本和公布登记", lacks, f"审定的清单都已登记公布；{media}")


def _unpublished(desk: Desk) -> list[str]:
    waiting = [warning.sentence.rstrip("。") for warning in unpublished_warnings(desk)]
    return [*waiting, *(_line(gap) for gap in _gaps(desk, GapKind.UNPUBLISHED))]


def _gaps(desk: Desk, *kinds: GapKind) -> Sequence[Gap]:
    return register_gaps.gaps(desk, kinds)


def _line(gap: Gap) -> str:
    return f"{gap.title}：{gap.sentence}".rstrip("。")


def duties(desk: Desk, inspection: Inspection) -> Prefill:
    """Say whether every power of the inspected office has a duty (R2.2.2, S4.2.2)."""
    items = own_items(inspection.office)
    if not items:
        return unknown(desk, "核对该处室的职责分工", _NO_ITEMS.format(office=inspection.office))
    own = {item.id for item in items}
    lacks = [
        f"{title_of(row.power)}没有对应的责任事项"
        for row in present_coverage().uncovered
        if row.power.id in own
    ]
    return listed(desk, "权责对应表", lacks, f"{len(items)}项权力都有对应的责任事项。")


def lawful_body(desk: Desk, inspection: Inspection) -> Prefill:
    """Say whether bodies, entrustments and officers are confirmed, published and valid (S4.2.2, P1.2.6)."""
    if not BODIES.count():
        return unknown(desk, "查看执法主体的确认和公布文件", "没有登记执法主体")
    own = {one.id for one in OFFICERS.all(office=inspection.office)}
    lacks = [
        _line(gap)
        for gap in _gaps(desk, GapKind.UNPUBLISHED, GapKind.EXPIRING)
        if gap.area.code in _BODY_AREAS and (gap.area.code != "officers" or gap.record in own)
    ]
    return listed(desk, "执法主体、委托和执法人员登记", lacks, "主体、委托和证件都在有效期内并已公布。")


def lawful_process(desk: Desk, inspection: Inspection) -> Prefill:
    """Say whether every flow has limits and persons, and no basis is repealed (S4.2.2, P1.2.3)."""
    items = own_items(inspection.office)
    if not items:
        return unknown(desk, "查看办件档案", _NO_ITEMS.format(office=inspection.office))
    own = {item.id for item in items}
    lacks = [text for item in items for text in _flow_gaps(item)]
    lacks += [_line(gap) for gap in _gaps(desk, GapKind.REPEALED) if gap.record in own]
    return listed(desk, "权力清单和依据文件", lacks, "流程环节、时限、人员齐全，依据有效。")


def _flow_gaps(item: PowerItem) -> Iterator[str]:
    if not item.steps:
        yield f"{title_of(item)}没有登记流程环节"
    for step in item.steps:
        lacks = missing(step)
        if lacks:
            yield f"{title_of(item)}的“{step.name}”没有{'、'.join(lacks)}"


def boundary(desk: Desk, inspection: Inspection) -> Prefill:
    """Say whether powers before the event have a duty of supervision after it (S4.2.2)."""
    items = [item for item in own_items(inspection.office) if item.power_class in _BEFORE]
    if not items:
        text = f"{inspection.office}没有许可和确认事项，不涉及事前审批"
        return told(desk, "权力清单", text, CheckResult.NOT_APPLICABLE)
    lacks = [f"{title_of(item)}没有事中事后监管的责任" for item in items if not _is_supervised(item)]
    return listed(desk, "责任清单", lacks, f"{len(items)}项审批事项都写明了事中事后监管责任。")


def _is_supervised(item: PowerItem) -> bool:
    found = DUTIES.all(power_item=item.id)
    return any(one.stage is DutyStage.SUPERVISE and one.status is not ItemStatus.CANCELLED for one in found)
