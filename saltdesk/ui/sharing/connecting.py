"""连接共享数据库 at the first start: on a new computer of an office that shares."""

from __future__ import annotations

from pathlib import Path

from saltdesk.domain.base.clock import Clock
from saltdesk.ui.frame.prompts import Prompts, wait_for
from saltdesk.ui.sharing.connect_dialog import ConnectDialog


def connect(folder: Path, _clock: Clock, prompts: Prompts) -> bool:
    """Ask for the server and let ``folder`` use it; return whether it does."""
    return wait_for(ConnectDialog(folder, prompts))
