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


class SharedRun:
    """Databases of a worker: a bare template, and those made for folders of the running test."""

    def __init__(self) -> None:
        self.bare = f"bare_{cluster.fresh_name()}"
        self._made: list[str] = []
        cluster.build(self.bare)

    def give(self, folder: Path, template: str) -> None:
        """Let a folder name a new database with the content of a template."""
        name = cluster.fresh_name()
        cluster.create(name, template)
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
