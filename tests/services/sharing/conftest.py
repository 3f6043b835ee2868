"""Fixtures: the shared office, and the sample bureau in a shared database with a login for everybody."""

from __future__ import annotations

import pytest

from tests.guarded import GuardedBureau, guarded_bureau
from tests.shared_office import (  # noqa: F401
    empty_server,
    people_cluster,
    people_template,
    shared_office,
)


@pytest.fixture(scope="session")
def guarded(own_cluster: None, tmp_path_factory: pytest.TempPathFactory) -> GuardedBureau:
    """Return the sample bureau; tests that change it work in a copy."""
    return guarded_bureau(tmp_path_factory)
