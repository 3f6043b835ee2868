"""Lines that no table holds: a collection that should be called, and forms left unfinished."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.inspections.rounds import RoundStatus
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.rounds import is_round_due
from saltdesk.storage.areas.supervision import ROUNDS
from saltdesk.storage.open_rows import OpenRow

_log = logging.getLogger(__name__)


def called_rounds(desk: Desk) -> Iterator[OpenRow]:
    """Yield a row if the next regular collection should be called and none is open (A17).

    An office that never collected is not reminded.
    """
    if ROUNDS.first() and not ROUNDS.first(status=RoundStatus.CALLED) and is_round_due(desk):
        yield OpenRow(0, 0)


def page_drafts(name: str, desk: Desk) -> Iterator[OpenRow]:
    """Yield the drafts that the person at the desk left on pages of this name; key 0 is a new record."""
    try:
        drafts = desk.store.drafts.all_of(desk.actor.name)
    except EnvironmentProblem as problem:
        # What is due does not depend on them.
        _log.warning("drafts were not read: %s", problem.what)
        return
    for draft in drafts:
        page, _, rest = draft.form.partition(":")
        if page == name and (not rest or rest.isdecimal()):
            key = int(rest) if rest else 0
            yield OpenRow(key, draft.id, since=draft.saved_at.date(), person=desk.actor.name)
