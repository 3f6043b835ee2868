"""A record that was shown as saved survives the death of the program at any moment."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
ROUNDS, BUSY_ROUNDS = 200, 30

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kills forked processes"),
]


def killed(place: Path, rounds: int, *more: str) -> dict[str, Any]:
    """In a process of its own: forking is safe only where no thread of another test may hold a lock."""
    command = [sys.executable, "-m", "tests.storage.crash_writer", str(place), str(rounds), "20261123", *more]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=300)
    assert ended.returncode == 0, ended.stderr
    summary = dict(json.loads(ended.stdout))
    assert summary["problems"] == []
    assert summary["rounds"] == rounds
    # How many saves a machine manages in a round is its own affair; some must have been told.
    assert summary["acknowledged"] > 0
    assert summary["idle"] > 0, "no writer was killed while it opened the data"
    return summary


def test_two_hundred_killed_writers_lose_nothing_they_were_told_was_saved(tmp_path: Path) -> None:
    killed(tmp_path / "数据", ROUNDS)


def test_neither_do_killed_programs_that_read_search_keep_drafts_and_back_up_meanwhile(
    tmp_path: Path,
) -> None:
    summary = killed(tmp_path / "数据", BUSY_ROUNDS, "busy")
    assert summary["backups"] > 0, "no finished backup was restored"
    assert summary["leftovers"] > 0, "no kill interrupted a copy"
