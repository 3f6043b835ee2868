"""Brings records up to date that acts of others passed by: those are hidden from who performed the act.

Who sees such a record does it by signing in, or while the window is open. The entry is about the record, so
that only those read it who may see the record.
"""

from __future__ import annotations

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.services.desk.desk import Desk, refusal
from saltdesk.storage.owed import owed_here


def settle_owed(desk: Desk) -> int:
    """Bring the records up to date that the person sees, each in an act of its own; return how many changed.

    A person who may not do so, such as an auditor, leaves it to others.

    Raises:
        EnvironmentProblem: the data cannot be written now; the rest waits for the next time.
    """
    owed = owed_here()
    if not owed or refusal(desk, ACT_BY_CODE["complaint.follow"]):
        return 0
    from saltdesk.services.people.catching_up import settle  # what can be owed is the work of every room

    return settle(desk, owed)
