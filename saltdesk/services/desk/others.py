"""What others change in the data while a person works at this desk."""

from __future__ import annotations

from collections.abc import Callable

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.recording.engine import News
from saltdesk.storage.registry import records_of

EVERYTHING = frozenset(Area)


def hear_others(
    desk: Desk,
    heard: Callable[[ChangeSet], None],
    told: Callable[[bool], None],
    busy: Callable[[str], None] = lambda _: None,
) -> Callable[[], None] | None:
    """Call ``heard`` with what each act of others changed, and ``told`` with whether the data can be reached.

    ``busy`` is called with who keeps others from saving for long, and with an empty text when that ends.
    All are called in a thread of their own; acts of this program are left out. Returns what ends it; None
    where nobody else works in the data.
    """
    return desk.store.watch(lambda news: heard(changes_of(news)), told, busy)


def changes_of(news: News) -> ChangeSet:
    """Return the change set of an act of others; which records it touched is not told."""
    try:
        areas = {Area.from_code(news.area)} | {records_of(table).area for table in news.tables}
    except (ValueError, LookupError):
        # Nothing is known of what was missed, or a newer program has areas and tables of its own.
        return ChangeSet(EVERYTHING, audit_seq=news.seq)
    return ChangeSet(frozenset(areas), audit_seq=news.seq)
