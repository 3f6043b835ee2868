"""Fixtures of the tests of sharing: the shared office, an office that is moved, and two with logins."""

from __future__ import annotations

import pytest

from tests.guarded import GuardedBureau, guarded_bureau
from tests.logins import built_office as built_office
from tests.logins import office as office
from tests.moving_fixtures import empty_server as empty_server
from tests.moving_fixtures import local_office as local_office
from tests.moving_fixtures import small_office as small_office
from tests.shared_office import empty_server as guarded_server  # noqa: F401
from tests.shared_office import people_cluster as people_cluster
from tests.shared_office import people_template as people_template
from tests.shared_office import shared_office as shared_office


@pytest.fixture(scope="session")
def guarded(own_cluster: None, tmp_path_factory: pytest.TempPathFactory) -> GuardedBureau:
    """Return the sample bureau; tests that change it work in a copy."""
    return guarded_bureau(tmp_path_factory)
