"""A record that was shown as saved survives the death of the program at any moment."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROUNDS = 200


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills forked processes")
def test_two_hundred_killed_writers_lose_nothing_they_were_told_was_saved(tmp_path: Path) -> None:
    """In a process of its own: forking is safe only where no thread of another test may hold a lock."""
    command = [
        sys.executable,
        "-m",
        "tests.storage.crash_writer",
        str(tmp_path / "数据"),
        str(ROUNDS),
        "20261123",
    ]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=300)
    assert ended.returncode == 0, ended.stderr
    summary = json.loads(ended.stdout)
    assert summary["problems"] == []
    assert summary["rounds"] == ROUNDS
    # How many saves a machine manages in a round is its own affair; some must have been told.
    assert summary["acknowledged"] > 0
    assert summary["idle"] > 0, "no writer was killed while it opened the data"
