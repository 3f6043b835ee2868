"""What packages are made of: icon, desktop entries, control file, the setup script of Windows."""

import configparser
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ElementTree
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from PySide6.QtGui import QImage

from resources.packages import bare_debian, deb, icons, wheel, windows
from saltdesk import __version__
from saltdesk.app import build_application
from saltdesk.ui.backups.backups_dialog import BACKUP_FILES
from tests.checks.frozen import newest_glibc
from tests.checks.qt_libraries import PROGRAM, WINDOW

PACKAGES = Path(deb.__file__).parent
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_windows_icon_holds_every_size(tmp_path):
    # A process has one program of Qt; the one that icons make for themselves opens no windows in later tests.
    build_application()
    target = tmp_path / "saltdesk.ico"
    icons.write_ico(target)
    held = target.read_bytes()
    assert struct.unpack_from("<HHH", held) == (0, 1, len(icons.SIZES))
    for place, size in enumerate(icons.SIZES):
        width, height, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", held, 6 + 16 * place)
        image = QImage.fromData(held[offset : offset + length])
        assert (width or 256, height or 256, bits) == (size, size, 32)
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 10 + 1, size // 2).alpha() > 0, "drawn, not empty"


@pytest.mark.parametrize(
    ("version", "told"), [("0.1.0", (0, 1, 0, 0)), ("1.2.3.4.5", (1, 2, 3, 4)), ("2.0rc1", (2, 0, 1, 0))]
)
def test_windows_gets_four_numbers_of_a_version(version, told):
    assert windows.numbers(version) == told
    assert f"filevers={told}" in windows.version_file(version)


def test_the_newest_glibc_is_read_from_the_files(tmp_path):
    (tmp_path / "liba.so.1").write_bytes(b"\x7fELF GLIBC_2.4\0GLIBC_2.28\0")
    (tmp_path / "saltdesk").write_bytes(b"\x7fELF GLIBC_2.17\0")
    (tmp_path / "notes.txt").write_bytes(b"GLIBC_2.99\0")
    assert newest_glibc(tmp_path) == 28


def test_the_control_file_names_every_library_and_the_glibc():
    lines = dict(line.split(": ", 1) for line in deb.control(1, 28).splitlines() if re.match(r"[A-Z]", line))
    depends = lines["Depends"].split(", ")
    assert depends[0] == "libc6 (>= 2.28)"
    assert set(depends[1:]) == {library.debian for library in (*PROGRAM, *WINDOW)}
    assert lines["Version"] == __version__
    assert all(len(line) <= 80 for line in deb.DESCRIPTION.splitlines())


@pytest.mark.parametrize("name", ["saltdesk.desktop", "saltdesk-backup.desktop"])
def test_desktop_entries_start_the_command(name):
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(PACKAGES / name, "utf-8")
    told = entry["Desktop Entry"]
    assert told["Exec"].split()[0] == told["Icon"] == "saltdesk"
    assert told["Type"] == "Application"


def test_the_type_of_backup_files_is_that_of_the_program():
    tree = ElementTree.parse(PACKAGES / "saltdesk-mime.xml").getroot()
    kind, glob = tree.find(f"{MIME}mime-type"), tree.find(f".//{MIME}glob")
    assert f"({glob.get('pattern')})" in BACKUP_FILES
    assert f"MimeType={kind.get('type')};" in (PACKAGES / "saltdesk-backup.desktop").read_text("utf-8")


# The setup script of Windows: its compiler runs on Windows only, so its grammar is checked here.

SECTIONS = {
    "Tasks": {"Name", "Description", "GroupDescription", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "Flags", "Tasks"},
    "Icons": {"Name", "Filename", "AppUserModelID", "Tasks"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags"},
    "Run": {"Filename", "Parameters", "Description", "Flags"},
}
PARAMETER = re.compile(r'\s*(\w+): (?:"((?:[^"]|"")*)"|([^;"]*))\s*(?:;|$)')
CONSTANTS = {"app", "autopf", "autoprograms", "autodesktop"}


def iss_lines():
    section = ""
    for number, line in enumerate((PACKAGES / "saltdesk.iss").read_text("utf-8").splitlines(), start=1):
        if line.startswith("["):
            section = line.strip("[]")
        elif line.strip() and not line.lstrip().startswith((";", "#")):
            yield number, section, line


@pytest.mark.parametrize(("number", "section", "line"), list(iss_lines()))
def test_each_line_of_the_setup_script_is_well_formed(number, section, line):
    if section == "Setup":
        assert re.fullmatch(r"\w+=.+", line), number
    else:
        assert "".join(match[0] for match in PARAMETER.finditer(line)) == line, number
        names = [match[1] for match in PARAMETER.finditer(line)]
        assert set(names) <= SECTIONS[section], number
        assert len(set(names)) == len(names), number
    used = re.findall(r"(?<!\{)\{([a-z]+)\}", line)
    assert set(used) <= CONSTANTS, number


def test_the_setup_script_opens_backups_as_linux_does():
    text = (PACKAGES / "saltdesk.iss").read_text("utf-8")
    assert 'restore --window ""%1""' in text
    assert r"Software\Classes\.saltbackup" in text


# The mirror of a bare system is that of this machine


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("sources.list", "deb http://mirror.example/debian bookworm main\n"),
        ("sources.list", "deb [signed-by=/k.gpg] http://mirror.example/debian/ bookworm main\n"),
        (
            "sources.list.d/debian.sources",
            "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm\n",
        ),
    ],
)
def test_the_mirror_is_read_from_the_sources_of_apt(tmp_path, monkeypatch, name, text):
    place = tmp_path / name
    place.parent.mkdir(exist_ok=True)
    place.write_text(text)
    monkeypatch.setattr(bare_debian, "_SOURCES", tmp_path)
    assert bare_debian.mirror().rstrip("/") == "http://mirror.example/debian"


def test_where_no_bare_system_can_be_made_the_reason_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(bare_debian.os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit, match="need root"):
        bare_debian.main(["saltdesk.deb"])
    monkeypatch.setattr(bare_debian.os, "geteuid", lambda: 0)
    monkeypatch.setattr(bare_debian.shutil, "which", lambda _: None)
    with pytest.raises(SystemExit, match="debootstrap"):
        bare_debian.main(["saltdesk.deb"])
    monkeypatch.setattr(bare_debian.shutil, "which", lambda _: "/usr/sbin/debootstrap")
    monkeypatch.setattr(bare_debian, "_SOURCES", tmp_path)
    with pytest.raises(SystemExit, match="no mirror"):
        bare_debian.main(["saltdesk.deb"])
    (tmp_path / "sources.list").write_text("deb http://127.0.0.1:9/debian bookworm main\n")
    with pytest.raises(SystemExit, match="cannot be reached"):
        bare_debian.main(["saltdesk.deb"])


PROGRAM_THAT_WORKS = """#!/bin/sh
case "$*" in
due*) echo 2016-09-29 ;;
*verify) echo sound ;;
tour*) mkdir tour; for picture in $(seq 40); do : >tour/$picture.png; done ;;
esac
"""


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="packages of Debian cannot be built here")
@pytest.mark.parametrize(("program", "works"), [(PROGRAM_THAT_WORKS, True), ("#!/bin/sh\n", False)])
def test_it_is_tried_unpacked_instead_if_asked(tmp_path, monkeypatch, capsys, program, works):
    command = tmp_path / "root/usr/bin/saltdesk"
    control = tmp_path / "root/DEBIAN/control"
    for path in (command, control):
        path.parent.mkdir(parents=True)
    command.write_text(program)
    command.chmod(0o755)
    control.write_text(
        "Package: saltdesk\nVersion: 1\nArchitecture: all\nMaintainer: a <a@b.c>\nDescription: x\n"
    )
    package = tmp_path / "saltdesk.deb"
    subprocess.run(
        ["dpkg-deb", "--build", str(command.parents[2]), str(package)], check=True, stdout=subprocess.DEVNULL
    )
    monkeypatch.setattr(bare_debian.os, "geteuid", lambda: 1000)
    if not works:
        with pytest.raises(SystemExit, match=str(1)):
            bare_debian.main(["--or-unpacked", str(package)])
        return
    assert bare_debian.main(["--or-unpacked", str(package)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "The package is not installed in a bare Debian: debootstrap and chroot need root",
        "unpacked on this machine: 40 pictures; sound",
    ]


def shipped(name: str = "saltdesk", extras: frozenset[str] = frozenset({"shared", "archive"})) -> set[str]:
    """Return the names of a package and of all that it needs here."""
    found = {name}
    for line in metadata.requires(name) or ():
        needed = Requirement(line)
        is_needed = needed.marker is None or any(
            needed.marker.evaluate({"extra": one}) for one in ("", *extras)
        )
        if is_needed:
            found |= shipped(needed.name, frozenset(needed.extras))
    return found


def test_every_package_that_is_shipped_has_the_text_of_its_licence():
    packages = {name: metadata.distribution(name) for name in shipped()}
    assert {"peewee", "reportlab", *wheel.KEPT_TEXTS} <= {name.lower().replace("-", "_") for name in packages}
    for name, package in packages.items():
        texts = wheel.licence_texts(Path(str(package.locate_file(""))) / folder_of(package))
        assert all(text.stat().st_size for text in texts), name
        assert texts or name == "saltdesk", name


def folder_of(package: metadata.Distribution) -> str:
    """Return the name of the folder with the metadata of a package."""
    return next(file.parts[0] for file in package.files or () if file.parts[0].endswith(".dist-info"))


def test_a_package_without_a_text_stops_the_build(tmp_path):
    package = tmp_path / "unknown-1.0.dist-info"
    package.mkdir()
    with pytest.raises(SystemExit, match=r"unknown-1\.0.* brings no text"):
        wheel.licence_texts(package)
