"""Completes the sample bureau's lists as an office would: handlers of items and usual duties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.records import with_values
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import DutyItem, DutyStage, PowerItem
from saltdesk.services.access.lookup import find, load
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import lists


def fill_in(desk: Desk, facts: Mapping[str, Any]) -> None:
    """Set office, people and flow handlers on every draft, and the usual flow where it has none (P1.2.3)."""
    handling: dict[str, str] = facts["handling"]
    usual = tuple(FlowStep(**step) for step in facts["usual_step"])
    for item in _items(desk):
        steps = tuple(_manned(step, facts["post"]) for step in item.steps or usual)
        lists.edit_power(desk, with_values(item, {"steps": steps, **handling}))


def _manned(step: FlowStep, posts: Mapping[str, str]) -> FlowStep:
    return replace(step, person=posts.get(step.post, ""))


def add_usual_duties(desk: Desk, facts: Mapping[str, Any], without: Iterable[str]) -> None:
    """Enter the usual duties of each power's class, except for the codes in ``without`` (R2.2.2)."""
    left_out = set(without)
    for item in _items(desk):
        for duty in facts["usual_duty"] if item.code not in left_out else ():
            if item.power_class.code in duty["classes"]:
                lists.add_duty(
                    desk,
                    DutyItem(
                        power_item=item.id,
                        stage=DutyStage.from_code(duty["stage"]),
                        content=duty["content"],
                        basis=duty["basis"],
                        accountability=duty["accountability"],
                    ),
                )


def _items(desk: Desk) -> list[PowerItem]:
    return load(Area.POWERS, find(desk, Area.POWERS, Query(sort="code", descending=False)))
