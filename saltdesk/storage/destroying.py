"""Destroys stored files that nothing refers to any more, even if the program ends in between.

The names are written beside the data before the records let go of them. Whatever happens then, the next
start destroys those that no record names: after a cut before the commit, that is none.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from contextlib import suppress

from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base.durable import settle
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.database import Store
from saltdesk.storage.folder.exchange import TO_DESTROY
from saltdesk.storage.stored_files import stored_file_names
from saltdesk.storage.tables.base import database


def intend(store: Store, names: Iterable[str]) -> None:
    """Write down which files go; call it inside the act that lets go of them."""
    known = {*_intended(store), *names}
    if known:
        path = store.folder / TO_DESTROY
        with using(path), path.open("wb") as file:
            file.write(json.dumps(sorted(known)).encode())
            file.flush()
            os.fsync(file.fileno())
            settle(store.folder)


def finish(store: Store) -> int:
    """Destroy the intended files that no record names, and return how many went.

    Uploads that no record ever named are swept away besides.
    """
    store.files.sweep()
    intended = _intended(store)
    if not intended:
        return 0
    with sentences():
        gone = sorted(intended - stored_file_names())
    for name in gone:
        store.files.remove(name)
    with using(store.folder):
        (store.folder / TO_DESTROY).unlink(missing_ok=True)
    return len(gone)


def _intended(store: Store) -> set[str]:
    path = store.folder / TO_DESTROY
    with using(path):
        if not path.exists():
            return set()
        text = path.read_text("utf-8")
    with suppress(ValueError):
        found = read_json(text)
        if isinstance(found, list):
            return {name for name in found if isinstance(name, str) and len(name) == 64 and name.isalnum()}
    return set()


def foresee(store: Store, blanked: Callable[[str], str]) -> None:
    """Ask what is left of the drafts inside the act; only there a shared database tells it."""
    if database.is_shared:
        for text in store.drafts.texts():
            blanked(text)


def leave_no_trace(store: Store, blanked: Callable[[str], str]) -> None:
    """Blank drafts, drop the search index, and empty the write-ahead log, where old pages lie."""
    store.drafts.blank(blanked)
    if database.is_shared:
        # The act put the texts that are left in the index itself, and the log belongs to the server.
        return
    store.search.discard()
    database.settle()
