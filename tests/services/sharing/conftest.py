"""Fixtures of the tests of sharing."""

from tests.moving_fixtures import empty_server as empty_server
from tests.moving_fixtures import office as office
from tests.moving_fixtures import running_cluster as running_cluster
from tests.moving_fixtures import small_office as small_office
