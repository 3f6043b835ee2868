"""The wording check finds machine paths and registry hosts, and nothing in ordinary text."""

from pathlib import Path

import pytest

from tests.checks import wording

SLASH = "/"  # The slash is inserted here, so that this file passes the check it tests.


@pytest.mark.parametrize(
    "line",
    [
        SLASH + "home/clerk/data.db",
        f'path = "{SLASH}tmp/out"',
        f"see {SLASH}work/main for it",
        "C:" + "\\Users\\clerk",
        "--index-url https://" + "pypi.example".replace("example", "org") + "/simple",
        "deb http://" + "deb.debian." + "org/debian bookworm main",
    ],
)
def test_a_machine_path_or_a_registry_host_is_found(line: str) -> None:
    assert [number for number, _ in wording.slips("first line\n" + line)] == [2]


@pytest.mark.parametrize(
    "line",
    [
        "https://example.org/work/page",
        'name.rpartition("/")',
        "Debian 12 and the Python package index",
        "tests/work/sample.xlsx",
        "~/.local/share/saltdesk",
        'Path("/proc/mounts")',
    ],
)
def test_ordinary_text_passes(line: str) -> None:
    assert list(wording.slips(line)) == []


def test_slips_are_printed_and_unversioned_folders_are_skipped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    slip = SLASH + "tmp/out"
    for folder in (".venv", "tour", "saltdesk.egg-info"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "notes.txt").write_text(slip)
    (tmp_path / "picture.png").write_bytes(b"\x89PNG" + slip.encode())
    assert wording.main(tmp_path) == 0
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "notes.txt").write_text(f"kept in {slip}")
    capsys.readouterr()
    assert wording.main(tmp_path) == 1
    assert capsys.readouterr().out == f"docs/notes.txt:1: machine path {SLASH}tmp/o\n"
