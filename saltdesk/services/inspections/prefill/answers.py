"""A prefilled answer: what the program knows with source and day, or that it does not know."""

from __future__ import annotations

from collections.abc import Sequence

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.lists import POWERS

_SHOWN = 5
"""The number of cases that a text lists by name; the rest is counted."""


@dataclass(frozen=True)
class Prefill:
    """A prefilled answer: the text with source and day, and the suggested result (None: information only)."""

    text: str
    result: CheckResult | None = None


def told(desk: Desk, source: str, text: str, result: CheckResult | None = None) -> Prefill:
    """Return an answer with the register it comes from and the day."""
    return Prefill(f"{text.rstrip('。')}（来源：{source}，{desk.clock.today()}）", result)


def listed(desk: Desk, source: str, lacks: Sequence[str], fine: str) -> Prefill:
    """Return 不符合 with the list of shortcomings, or 符合 if there are none."""
    if not lacks:
        return told(desk, source, fine, CheckResult.CONFORMS)
    return told(desk, source, f"{shortened(lacks)}。", CheckResult.FAILS)


def shortened(lacks: Sequence[str]) -> str:
    """Return the first cases of a list, and how many there are."""
    more = f"等{len(lacks)}项" if len(lacks) > _SHOWN else ""
    return "；".join(lacks[:_SHOWN]) + more


def unknown(desk: Desk, look_at: str, known: str = "") -> Prefill:
    """Return that the program does not know the answer, what it knows, and what to look at."""
    facts = f"{known.rstrip('。')}。" if known else ""
    return Prefill(f"{facts}系统不能判断，请{look_at}（{desk.clock.today()}）")


def own_items(office: str) -> tuple[PowerItem, ...]:
    """Return the powers that an office handles, without cancelled ones."""
    items = POWERS.all(handling_office=office)
    return tuple(item for item in items if item.status is not ItemStatus.CANCELLED)


def title_of(item: PowerItem) -> str:
    """Return code and name of a power."""
    return f"{item.code} {item.name}"
