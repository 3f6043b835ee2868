"""The sample bureau of the tests of cases."""

import pytest

from tests.services.casework import made_bureau


@pytest.fixture
def cases(desk):
    return made_bureau(desk)
