"""Fixtures of the tests of sharing: the shared office, and an office that is moved."""

from tests.moving_fixtures import empty_server as empty_server
from tests.moving_fixtures import office as office
from tests.moving_fixtures import small_office as small_office
from tests.shared_office import empty_server as guarded_server  # noqa: F401
from tests.shared_office import people_cluster as people_cluster
from tests.shared_office import people_template as people_template
from tests.shared_office import shared_office as shared_office
