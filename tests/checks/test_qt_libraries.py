"""The advice for a machine without Qt's system libraries, and when the window libraries are needed."""

import pytest

from tests.checks import qt_libraries
from tests.checks.qt_libraries import PROGRAM, WINDOW


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_machine_with_a_screen_needs_the_libraries_of_the_window_too(variable: str) -> None:
    assert qt_libraries.needed({}) == PROGRAM
    assert qt_libraries.needed({variable: ""}) == PROGRAM
    assert qt_libraries.needed({variable: ":0"}) == PROGRAM + WINDOW


def test_only_what_the_loader_does_not_find_is_missing() -> None:
    lacking = qt_libraries.missing(PROGRAM, lambda soname: soname != "libEGL.so.1")
    assert [library.debian for library in lacking] == ["libegl1"]


def test_a_library_that_cannot_exist_does_not_load() -> None:
    assert not qt_libraries.loads("libno-such-thing.so.99")


def test_each_package_is_named_once_in_the_exact_line() -> None:
    glib = [library for library in PROGRAM if library.debian == "libglib2.0-0"]
    assert len(glib) == 2
    assert qt_libraries.package_lines(glib) == (
        "apt-get install -y --no-install-recommends libglib2.0-0",
        "dnf install -y glib2",
    )


def test_without_rights_to_install_the_lines_are_printed_and_the_start_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(qt_libraries.sys, "platform", "linux")
    monkeypatch.setattr(
        qt_libraries, "needed", lambda _: (qt_libraries.Library("libno.so.9", "libno9", "no"),)
    )
    monkeypatch.setattr(qt_libraries, "apt_prefix", lambda: None)
    assert qt_libraries.main(["--install"]) == 1
    said = capsys.readouterr().err
    assert "libno.so.9" in said
    assert "apt-get install -y --no-install-recommends libno9\n" in said
    assert "dnf install -y no\n" in said


def test_other_systems_need_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt_libraries.sys, "platform", "win32")
    assert qt_libraries.main([]) == 0


def test_without_a_server_one_line_says_which_tests_are_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(qt_libraries, "has_server", lambda: False)
    monkeypatch.setattr(qt_libraries, "install", asked.append)
    qt_libraries.look_for_server(is_installing=True)
    assert asked == [["postgresql"]]
    assert capsys.readouterr().out.splitlines() == [
        "The tests of the shared database are left out; they need the package: postgresql"
    ]


def test_without_the_tools_of_packages_one_line_says_what_is_lacking(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(qt_libraries, "PACKAGES", ("sh", "no-such-tool"))
    monkeypatch.setattr(qt_libraries, "install", asked.append)
    qt_libraries.look_for_packages(is_installing=True)
    assert asked == [["no-such-tool"]]
    assert capsys.readouterr().out.splitlines() == [
        "The Debian package is not fully checked; that needs: no-such-tool"
    ]
