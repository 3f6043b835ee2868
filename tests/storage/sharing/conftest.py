"""A shared office for each test, copied from one that is built once a run."""

from collections.abc import Iterator

import pytest

from tests import cluster
from tests.logins import SharedOffice, build_office, running_cluster


@pytest.fixture(scope="session")
def built_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedOffice]:
    if cluster.binaries() is None:
        pytest.skip("The shared tests are left out: no PostgreSQL server is installed.")
    with running_cluster():
        yield build_office(tmp_path_factory.mktemp("shared") / "数据")


@pytest.fixture
def office(built_office: SharedOffice) -> Iterator[SharedOffice]:
    name = cluster.fresh_name()
    cluster.create(name, built_office.name)
    yield SharedOffice(name, built_office.prefix)
    cluster.drop(name)
