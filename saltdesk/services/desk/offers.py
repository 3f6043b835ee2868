"""Acts offered to the person at the desk for a record, and why the others are not possible."""

from __future__ import annotations

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import acts_of
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.services.desk.desk import Desk, check_state, refusal


@dataclass(frozen=True)
class Offer:
    """An act with the reason why it is not possible now; an empty reason means that it is possible."""

    act: Act
    reason: str = ""

    @property
    def is_possible(self) -> bool:
        """Return whether the act can be performed now."""
        return not self.reason


def offers(desk: Desk, area: Area, state: Vocabulary | None) -> tuple[Offer, ...]:
    """Return the offers of all acts of ``area`` for a record in ``state`` (None: no record is chosen)."""
    return tuple(Offer(act, _reason(desk, act, state)) for act in acts_of(area))


def offer(desk: Desk, act: Act, state: Vocabulary | None) -> Offer:
    """Return the offer of one act for a record in ``state`` (None: no record is chosen)."""
    return Offer(act, _reason(desk, act, state))


def offer_for_several(desk: Desk, act: Act) -> Offer:
    """Return the offer of one act for several records; the act itself checks the state of each."""
    refused = refusal(desk, act)
    return Offer(act, refused.sentence if refused else "")


def _reason(desk: Desk, act: Act, state: Vocabulary | None) -> str:
    refused = refusal(desk, act)
    if refused:
        return refused.sentence
    if state is None:
        return "请先选择一条记录。" if act.from_states else ""
    try:
        check_state(act, state)
    except RuleError as error:
        return error.sentence
    return ""
