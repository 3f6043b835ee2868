from __future__ import annotations

import os
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def font_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Unpack fonts into a folder of this run instead of the user's cache."""
    before = os.environ.get("SALTDESK_CACHE")
    os.environ["SALTDESK_CACHE"] = str(tmp_path_factory.mktemp("cache"))
    yield
    if before is None:
        del os.environ["SALTDESK_CACHE"]
    else:
        os.environ["SALTDESK_CACHE"] = before
