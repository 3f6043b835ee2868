"""Compares the trail with what is known of it outside the database: the mark file and the search index."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from peewee import DatabaseError

from saltdesk.domain.base.anchors import Anchor
from saltdesk.storage.database import Store
from saltdesk.storage.folder import mark
from saltdesk.storage.trail import audit


def problems(store: Store) -> Iterator[str]:
    """Yield one sentence for each keeper of an anchor that knows an entry the trail does not have.

    It names a tail that was cut, a chain computed anew, an older file put back, and a lost write-ahead log.
    """
    for holder, anchor in _known(store):
        found = audit.anchor_problem(anchor, holder)
        if found:
            yield found


def _known(store: Store) -> Iterator[tuple[str, Anchor]]:
    marked = mark.marked_anchor(store.folder)
    if marked:
        yield f"标记文件 {mark.MARK} ", marked
    if not store.search.is_in_step and store.search.is_mendable():
        # A damaged index is rebuilt by the next search and knows nothing.
        with suppress(DatabaseError):
            number, digest = store.search.seen
            if number:
                yield "检索文件 search.db ", Anchor(number, digest)
