"""The checklist of a release stops at the first thing that is missing."""

import subprocess

import pytest

from resources.packages import release
from saltdesk import __version__


@pytest.fixture
def tree(tmp_path):
    """A repository with one commit."""
    for command in (
        ["git", "init", "-q"],
        [
            "git",
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@b.c",
            "commit",
            "-q",
            "--allow-empty",
            "-m",
            "Begin",
        ],
    ):
        subprocess.run(command, cwd=tmp_path, check=True)
    return tmp_path


def test_changes_that_are_not_committed_stop_it(tree, capsys):
    steps = (release.nothing_is_left_to_commit, lambda _root: pytest.fail("a step after the one that failed"))
    (tree / "new.py").write_text("")
    assert release.release(tree, steps) == 1
    assert "new.py" in capsys.readouterr().err


def test_a_clean_tree_goes_on(tree, capsys):
    assert release.release(tree, (release.nothing_is_left_to_commit, lambda _root: "the next")) == 0
    assert "2/2 the next" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("heading", "status"), [(f"## {__version__} (2026-12-01)", 0), ("## Unreleased", 1), ("", 1)]
)
def test_the_changes_must_tell_of_the_version(tree, heading, status):
    (tree / "CHANGELOG.md").write_text(f"# Changes\n\n{heading}\n", "utf-8")
    assert release.release(tree, (release.the_changes_tell_of_this_version,)) == status


def test_a_target_that_fails_stops_it(tree):
    (tree / "Makefile").write_text("good:\n\t@true\nbad:\n\t@false\n")
    assert release.release(tree, (release.make("good"),)) == 0
    assert release.release(tree, (release.make("bad"),)) == 1


def test_every_package_gets_its_sum(tree):
    (tree / "dist").mkdir()
    assert release.release(tree, (release.the_files_have_their_sums,)) == 1
    (tree / "dist/saltdesk.deb").write_bytes(b"package")
    (tree / "dist/notes.txt").write_bytes(b"no package")
    assert release.release(tree, (release.the_files_have_their_sums,)) == 0
    (line,) = (tree / "dist" / release.SUMS).read_text().splitlines()
    assert line.endswith("  saltdesk.deb")
    subprocess.run(
        ["sha256sum", "-c", release.SUMS], cwd=tree / "dist", check=True, stdout=subprocess.DEVNULL
    )
