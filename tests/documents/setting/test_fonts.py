from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from saltdesk import paths
from saltdesk.documents.setting import fonts
from saltdesk.documents.setting.faces import shared_faces
from saltdesk.documents.setting.fonts import FontRole, font_file, records
from saltdesk.domain.base.errors import EnvironmentProblem


@pytest.mark.parametrize("role", FontRole)
def test_every_shipped_font_unpacks_to_what_the_list_says(role: FontRole) -> None:
    data = font_file(role).read_bytes()
    assert len(data) == records()[role].size
    assert hashlib.sha256(data).hexdigest() == records()[role].sha256


@pytest.mark.parametrize("role", FontRole)
def test_every_shipped_font_has_its_licence_beside_it(role: FontRole) -> None:
    text = paths.resource("fonts", records()[role].licence).read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text or "SIL OPEN FONT LICENSE" in text.upper()


def test_a_font_is_unpacked_once(tmp_path: Path) -> None:
    first = font_file(FontRole.HEADING, tmp_path)
    written = first.stat().st_mtime_ns
    assert font_file(FontRole.HEADING, tmp_path) == first
    assert first.stat().st_mtime_ns == written


def test_half_a_font_left_behind_is_replaced(tmp_path: Path) -> None:
    file = font_file(FontRole.HEADING, tmp_path)
    file.write_bytes(b"half")
    assert font_file(FontRole.HEADING, tmp_path).stat().st_size == records()[FontRole.HEADING].size
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_the_cache_folder_follows_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALTDESK_CACHE", str(tmp_path))
    assert font_file(FontRole.HEADING).is_relative_to(tmp_path)


def test_a_damaged_font_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "SaltdeskHei.ttf.xz").write_bytes(b"no xz at all")
    monkeypatch.setattr(fonts.paths, "resource", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(EnvironmentProblem, match=r"SaltdeskHei\.ttf"):
        font_file(FontRole.HEADING, tmp_path / "cache")


def test_a_font_with_other_bytes_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import lzma

    (tmp_path / "SaltdeskHei.ttf.xz").write_bytes(lzma.compress(b"another font"))
    monkeypatch.setattr(fonts.paths, "resource", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(EnvironmentProblem, match="已损坏"):
        font_file(FontRole.HEADING, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(EnvironmentProblem, match="写入权限"):
        font_file(FontRole.HEADING, tmp_path / "file" / "fonts")


def test_a_font_another_process_has_just_unpacked_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = font_file(FontRole.HEADING).read_bytes()

    def locked(part: Path, target: Path) -> None:
        target.write_bytes(data)
        raise PermissionError("in use")

    monkeypatch.setattr(Path, "replace", locked)
    file = font_file(FontRole.HEADING, tmp_path)
    assert file.read_bytes() == data
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("module", ["notice", "preview"])
def test_the_engines_are_loaded_only_when_something_is_printed(module: str) -> None:
    code = (
        f"import sys, saltdesk.documents.{module};"
        "assert not {'reportlab', 'pypdfium2'} & {name.split('.')[0] for name in sys.modules}"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_file_of_the_window_font_needs_neither_reportlab_nor_qt() -> None:
    code = (
        "import sys; from saltdesk.documents.setting.fonts import FontRole, font_file;"
        "print(font_file(FontRole.HEADING));"
        "assert not {'reportlab', 'PySide6'} & {name.split('.')[0] for name in sys.modules}"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("SaltdeskHei.ttf")


def test_every_role_covers_gb2312_and_the_marks_of_office_papers_or_falls_back() -> None:
    faces = shared_faces()
    wanted = "盐业书号①⑳ⅢⅫ㎏㎡℃‰〔〕【】…—“”、。％＋－×÷≤≥■□●○→√☆─│┌┐堃喆㛃䶮𬭎𫖯"
    for role in FontRole:
        assert {faces.source_for(role, char) for char in wanted} <= {role, FontRole.RARE}


def test_the_standard_characters_are_all_there() -> None:
    faces = shared_faces()
    pairs = (bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    level_one_and_two = [char for pair in pairs for char in pair.decode("gb2312", errors="ignore")]
    assert len(level_one_and_two) == 6763
    assert {faces.source_for(FontRole.TABLE, char) for char in level_one_and_two} == {FontRole.TABLE}
