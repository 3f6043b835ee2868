"""A record shown as saved survives a power cut; without syncing it would not, so the test proves itself."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CUTS = 30


def cut_power(place: Path, synchronous: str) -> dict[str, object]:
    """Return the summary of a process of its own: apsw brings a second SQLite."""
    command = [
        sys.executable,
        "-m",
        "tests.storage.faults.power",
        str(place),
        str(CUTS),
        "20261123",
        synchronous,
    ]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=300)
    assert ended.returncode == 0, ended.stderr
    return dict(json.loads(ended.stdout))


@pytest.mark.slow
def test_thirty_power_cuts_lose_nothing_that_was_told_as_saved(tmp_path: Path) -> None:
    found = cut_power(tmp_path, "full")
    assert found["told"] == []
    assert (found["cuts"], found["lost"], found["corrupt"]) == (CUTS, 0, 0)
    assert found["acknowledged"]


@pytest.mark.slow
def test_without_syncing_power_cuts_lose_and_damage_records(tmp_path: Path) -> None:
    """A disk that hides this would prove nothing about the settings of the program either."""
    found = cut_power(tmp_path, "off")
    assert found["lost"]
    assert found["corrupt"]
