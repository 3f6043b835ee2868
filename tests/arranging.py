"""Rows that a test lays down directly, with an entry as every change has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from saltdesk.domain.base.changes import Area
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.trail.audit import Note, recorded


@contextmanager
def arranged(desk: Desk) -> Iterator[None]:
    """Write what the block writes in one act of the test's own; the shared database refuses others."""
    with recorded(desk.store, Note(desk.clock.now(), desk.actor, "test.arranged", Area.DATABASE, "试办")):
        yield
