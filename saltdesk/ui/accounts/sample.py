"""先看示例 at the first start: a window of its own on an invented office, beside the data folder."""

from __future__ import annotations

import sys
from pathlib import Path

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.ui.frame.prompts import Prompts

SAMPLE = "-示例"
"""What the folder of the sample has behind the name of the data folder."""


def show_sample(folder: Path, _clock: Clock, prompts: Prompts) -> bool:
    """Prepare the sample and open a window on it; return False, because ``folder`` still has no data."""
    from saltdesk.ui.frame.waiting import wait_for_work

    place = folder.with_name(f"{folder.name}{SAMPLE}")
    if not (place / "data.db").exists():
        made = wait_for_work("正在准备示例", lambda _: _build(place), may_cancel=False)
        if not made:
            problem = EnvironmentProblem("示例没有准备好。", "请检查磁盘空间和写入权限，再试一次。")
            prompts.show_problem(problem)
            return False
    _start("demo", str(place), "--open")
    return False


def own_command() -> list[str]:
    """Return the command of this program: the frozen one, or the module of this Python."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "saltdesk"]


def _build(place: Path) -> bool:
    import subprocess

    command = [*own_command(), "demo", str(place)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _start(*arguments: str) -> None:
    """Start the program once more, apart from this one, which may end before it."""
    import subprocess

    nowhere = subprocess.DEVNULL
    subprocess.Popen(
        [*own_command(), *arguments], stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True
    )
