"""``saltdesk`` without a command: opens the window."""

from __future__ import annotations

import gc
from pathlib import Path

from saltdesk.cli.call import Call


def run(call: Call, backup: Path | None = None) -> int:
    """Open the window, with the preview of a backup if one is given, and return the exit status."""
    # Start-up makes many long-lived objects and no garbage; the window collects it later.
    gc.disable()
    from saltdesk.app import run as run_window

    is_named = getattr(call.arguments, "data", None) is not None
    name = getattr(call.arguments, "actor", "")
    return run_window(call.folder, call.clock, name, is_named=is_named, backup=backup)
