"""The choice of the step of the flow that follows an act."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from saltdesk.domain.cases.case import Case
from saltdesk.services.cases.intake import STAY
from saltdesk.services.cases.running import default_way
from saltdesk.services.cases.steps import ways_on
from saltdesk.ui.fields.choices import choose, fill_with_pairs


def offer_ways(combo: QComboBox, case: Case, words: tuple[str, ...]) -> None:
    """Offer to stay in the present link or go on; go on if the link is named for what is done."""
    ways = ways_on(case) if case.place_name else ()
    stay = f"仍在“{case.place_name}”环节" if case.place_name else "没有在办的环节"
    fill_with_pairs(combo, ((stay, STAY), *((text, target) for target, text in ways)))
    usual = default_way(case, words)
    choose(combo, STAY if usual is None else usual)


def way_of(combo: QComboBox) -> int:
    """Return the chosen step, or STAY."""
    found = combo.currentData()
    return found if isinstance(found, int) else STAY
