"""Running the tests of storage and services on a shared database: `pytest --shared`.

Every data folder that a test makes names a database of its own, copied from a template in 20 ms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from saltdesk.storage.database import Store
from saltdesk.storage.sharing import mark
from tests import cluster

LOCAL = {
    "tests/storage/backups": "backups of a data folder",
    "tests/storage/faults": "damage of local files",
    "tests/storage/folder": "data folders",
    "tests/storage/keys": "encrypted files",
    "tests/storage/upkeep": "the index beside the data",
    "tests/storage/test_crash.py": "killed writers of a file",
    "tests/storage/test_drafts.py": "drafts, which stay on this computer",
    "tests/storage/test_failures.py": "words of SQLite",
    "tests/storage/test_registry.py": "the tables of SQLite",
    "tests/storage/test_series.py": "numbers taken outside an act, which the shared database refuses",
    "tests/storage/test_upgrade.py": "files of older versions",
    "tests/storage/test_versions.py": "files of older versions",
    "tests/storage/trail/test_anchors.py": "a file put back or cut behind the program's back",
    "tests/services/accounts": "accounts of a data folder",
    "tests/services/backups": "backups of a data folder",
}
"""Tests of what a shared database does not have; the rooms called sharing have tests of what it has."""

LOCAL_FIXTURES = frozenset(("tamper", "foreign"))
"""Fixtures that write the SQLite file directly."""


def is_local(item: pytest.Item) -> bool:
    """Whether a test is about the file of one computer, or tells nothing of the engine.

    It is known by its folder, its fixtures, or its mark `local` or `table`.
    """
    place = item.path.as_posix()
    return (
        any(f"/{local}" in place for local in LOCAL)
        or not LOCAL_FIXTURES.isdisjoint(getattr(item, "fixturenames", ()))
        or any(item.get_closest_marker(name) for name in ("local", "table"))
    )


class SharedRun:
    """Databases of a worker: a bare template, and those made for folders of the running test."""

    def __init__(self) -> None:
        self.bare = f"bare_{cluster.fresh_name()}"
        self._made: list[str] = []
        cluster.build(self.bare)

    def give(self, folder: Path, template: str, *, lasts: bool = False) -> None:
        """Let a folder name a new database like a template; it ``lasts`` or goes after the test."""
        name = cluster.fresh_name()
        cluster.create(name, template)
        if not lasts:
            self._made.append(name)
        folder.mkdir(parents=True, exist_ok=True)
        mark.write_server(folder, cluster.server_of(name))

    def kept(self, make: Callable[[Path], object], folder: Path) -> str:
        """Return the name of a template that ``make`` fills through a folder."""
        self.give(folder, self.bare)
        make(folder)
        return self._made.pop()

    def clear(self) -> None:
        """Drop the databases of the test that ended."""
        while self._made:
            cluster.drop(self._made.pop())

    @contextmanager
    def opening(self) -> Iterator[None]:
        """Make a shared database wherever a store is opened in a folder without data."""
        usual = Store.open.__func__  # type: ignore[attr-defined]

        def opened(kind: type[Store], folder: Path, *, create: bool = False, **options: Any) -> Store:
            if create and not (folder / "data.db").exists() and not (folder / mark.FILE).exists():
                self.give(folder, self.bare)
            return usual(kind, folder, create=create, **options)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Store, "open", classmethod(opened))
            yield
