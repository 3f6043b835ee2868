"""Fixtures of the shared office."""

from tests.logins import built_office, office  # noqa: F401
from tests.shared_office import (  # noqa: F401
    empty_server,
    people_cluster,
    people_template,
    shared_office,
)
