"""Work on many short-lived rows without the collector of cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector of cycles off in the block.

    Stored rows and parsed JSON hold no cycles and end by themselves; as each block of them outlives some
    collections, looking through all objects of the program took more than half of a check.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
