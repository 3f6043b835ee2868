"""Fixtures: a cluster of this run's own, and the sample bureau with a login for everybody in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import cluster
from tests.storage.sharing.guarded import GuardedBureau, built


@pytest.fixture(scope="session")
def own_cluster() -> Iterator[None]:
    """Start a cluster unless the run has one; skip where no server is installed."""
    if cluster.SOCKET in os.environ:
        yield
        return
    if cluster.binaries() is None:
        pytest.skip("PostgreSQL is not installed: the tests of the shared database are left out")
    with cluster.running() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv(cluster.SOCKET, str(folder))
        yield


@pytest.fixture(scope="session")
def guarded(own_cluster: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[GuardedBureau]:
    """Yield the sample bureau; tests that change it work in a transaction that they roll back, or in a copy."""
    name = f"guarded_{cluster.fresh_name()}"
    yield built(name, tmp_path_factory.mktemp("guarded") / "数据")
    cluster.drop(name)
