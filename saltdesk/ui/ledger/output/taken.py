"""The trace of a paper that is printed or saved from its preview."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from saltdesk.documents.preview import page_count
from saltdesk.services.house.trail import record_print
from saltdesk.ui.frame.context import TabContext


def traced_print(context: TabContext, title: str, pdf: bytes) -> Callable[[], object]:
    """Return what a preview calls after a copy left: it records title, pages and hash in the trail."""

    def taken() -> object:
        return context.attempt(
            lambda: record_print(context.desk, title, page_count(pdf), sha256(pdf).hexdigest())
        )

    return taken
