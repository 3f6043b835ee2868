"""Fixture: the sample bureau in a shared database, with a login for everybody in it."""

from __future__ import annotations

import pytest

from tests.guarded import GuardedBureau, guarded_bureau


@pytest.fixture(scope="session")
def guarded(own_cluster: None, tmp_path_factory: pytest.TempPathFactory) -> GuardedBureau:
    """Return the sample bureau; tests that change it work in a copy."""
    return guarded_bureau(tmp_path_factory)
