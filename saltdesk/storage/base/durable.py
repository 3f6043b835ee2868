"""Files that survive a power cut: complete under their name, or not there; nobody else may read them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

OWN_ALONE: Final = 0o600
"""Mode of every file of the data: its owner reads and writes it."""

OWN_FOLDER: Final = 0o700
"""Mode of every folder of the data."""


def settle(folder: Path) -> None:
    """Flush the entries of ``folder``, so that a rename survives a power cut; Windows needs no call."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_durably(path: Path, content: bytes) -> None:
    """Write a file beside its place, flush it and rename it; the old one is there until then."""
    part = path.with_name(f"{path.name}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWN_ALONE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    settle(path.parent)
