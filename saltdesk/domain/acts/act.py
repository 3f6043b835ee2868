"""An act of staff, the mechanisms whose office performs it, and who may."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.acts.rights import Duty, Scope, duty_of, scope_of
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Actor, Mechanism, Role
from saltdesk.domain.base.vocabulary import Vocabulary

LISTS = (Mechanism.POWER_LIST, Mechanism.DUTY_LIST)
POWER = (Mechanism.POWER_LIST,)
ADJUST = (Mechanism.ADJUSTMENT,)
LAW = (*LISTS, *ADJUST)
INSPECT = (Mechanism.DUTY_LIST, Mechanism.SUPERVISION)
HOUSE = (Mechanism.SUPERVISION,)
COMPLAIN = (Mechanism.COMPLAINTS,)
ANSWERABLE = (Mechanism.ACCOUNTABILITY,)


@dataclass(frozen=True)
class Act:
    """An act of staff.

    ``owners``: the mechanisms whose office performs it (empty: every member of staff). ``from_states``: the
    states of the record that allow it (empty: any, or a new record). ``to_state``: the state it leads to
    (None: unchanged). ``further_states``: states that the act selects by the facts, or gives to other
    records.
    """

    code: str
    verb: str
    area: Area
    clause: str = ""
    owners: tuple[Mechanism, ...] = ()
    from_states: tuple[Vocabulary, ...] = ()
    to_state: Vocabulary | None = None
    further_states: tuple[Vocabulary, ...] = ()

    @property
    def states(self) -> tuple[Vocabulary, ...]:
        """Return every state the act can lead to."""
        return self.further_states if self.to_state is None else (self.to_state, *self.further_states)

    @property
    def duty(self) -> Duty:
        """Return the kind of the act in the table of rights."""
        return duty_of(self.code, bool(self.owners))


def is_unbound(actor: Actor) -> bool:
    """Return whether the person handles the records of every office: leaders alone."""
    return actor.role is Role.LEADER


def sees_every_office(actor: Actor) -> bool:
    """Return whether the person reads the records of every office, identities apart: leaders and auditors."""
    return actor.role in (Role.LEADER, Role.AUDITOR)


def may_perform(act: Act, actor: Actor, owners: Mapping[Mechanism, str]) -> bool:
    """Return whether ``actor`` may perform ``act``; ``owners`` maps each mechanism to its present office.

    An act without owners is nobody's mandate: who may perform it in the own office may perform it.
    """
    scope = scope_of(act.duty, actor.role)
    if scope is Scope.MANDATE and act.owners:
        return any(owners.get(mechanism) == actor.office for mechanism in act.owners)
    return scope is not Scope.NEVER
