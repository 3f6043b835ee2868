"""The office's own fonts, played by shipped ones under the names of the office's files."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
import reportlab

from saltdesk.documents.notice import render
from saltdesk.documents.setting.fonts import FontRole, font_file
from saltdesk.documents.setting.office_fonts import (
    SHIPPED,
    FontChoice,
    OfficeFont,
    find_office_fonts,
    font_folders,
)
from saltdesk.documents.setting.sfnt import facts_of
from saltdesk.domain.base.errors import EnvironmentProblem
from tests.documents.paper import content, find, lines, squeezed

VERA = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A folder of fonts as an office has it: 仿宋 played by the shipped 楷体."""
    folder = tmp_path / "Fonts"
    folder.mkdir()
    shutil.copy(font_file(FontRole.SUBHEADING), folder / "simfang.ttf")
    return folder


def with_licence_bits(file: Path, bits: int) -> None:
    """Write the licence bits (fsType) of the OS/2 table."""
    data = bytearray(file.read_bytes())
    (count,) = struct.unpack_from(">H", data, 4)
    rows = (struct.unpack_from(">4s4xII", data, 12 + 16 * n) for n in range(count))
    offset = next(offset for tag, offset, _ in rows if tag == b"OS/2")
    struct.pack_into(">H", data, offset + 8, bits)
    file.write_bytes(data)


def collection(file: Path, *faces: Path) -> None:
    """Write a TrueType collection of some fonts."""
    header = 12 + 4 * len(faces)
    starts, body = [], b""
    for face in faces:
        data = bytearray(face.read_bytes())
        start = header + len(body)
        (count,) = struct.unpack_from(">H", data, 4)
        for n in range(count):
            (offset,) = struct.unpack_from(">I", data, 12 + 16 * n + 8)
            struct.pack_into(">I", data, 12 + 16 * n + 8, offset + start)
        starts.append(start)
        body += bytes(data) + bytes(-len(data) % 4)
    file.write_bytes(struct.pack(f">4sII{len(faces)}I", b"ttcf", 0x10000, len(faces), *starts) + body)


def body_font(pdf: bytes) -> str:
    return find(lines(pdf), "我局决定").glyphs[0].font


def test_a_font_of_the_office_draws_the_role_it_is_for(office: Path) -> None:
    choice = find_office_fonts([office])
    assert [role for role, _ in choice.fonts] == [FontRole.BODY]
    pdf = render(content(), fonts=choice)
    assert body_font(pdf).startswith("SaltdeskKai-Regular-")
    assert body_font(render(content())) == "SaltdeskFangSong-Regular"
    assert next(line.text for line in lines(pdf)) == "郑州市盐业管理局"


def test_what_it_lacks_is_drawn_with_the_shipped_fonts(office: Path) -> None:
    shutil.copy(font_file(FontRole.BODY), office / "simfang.ttf")  # lacks 堃 and 㛃
    pdf = render(content(team="张堃、赵㛃"), fonts=find_office_fonts([office]))
    assert "张堃、赵㛃" in squeezed("".join(line.text for line in lines(pdf)))


def test_a_font_is_found_by_the_name_inside_it(office: Path) -> None:
    choice = find_office_fonts([office], {FontRole.TITLE: ("没有这个字体", "saltdesk kai")})
    font = choice.font_for(FontRole.TITLE)
    assert font == OfficeFont(office / "simfang.ttf", 0, "saltdesk kai")


def test_the_first_name_wanted_wins(office: Path) -> None:
    shutil.copy(font_file(FontRole.TABLE), office / "CESI_FS_GB2312.TTF")
    shutil.copy(font_file(FontRole.TITLE), office / "CESI_FS_GB18030.TTF")
    (office / "simfang.ttf").unlink()
    font = find_office_fonts([office]).font_for(FontRole.BODY)
    assert font is not None
    assert font.file.name == "CESI_FS_GB18030.TTF"


def test_a_face_of_a_collection_is_used(office: Path) -> None:
    collection(office / "simsun.ttc", font_file(FontRole.HEADING), font_file(FontRole.SUBHEADING))
    (office / "simfang.ttf").unlink()
    assert [sorted(facts.names)[0] for facts in facts_of(office / "simsun.ttc")] == [
        "Saltdesk Hei",
        "Saltdesk Kai",
    ]
    choice = find_office_fonts([office], {FontRole.BODY: ("Saltdesk Kai",)})
    font = choice.font_for(FontRole.BODY)
    assert font is not None
    assert font.index == 1
    pdf = render(content(), fonts=choice)
    assert body_font(pdf).startswith("SaltdeskKai")
    assert "四、检查程序" in squeezed("".join(line.text for line in lines(pdf)))


@pytest.mark.parametrize("bits", [0x0002, 0x0100, 0x0200])
def test_a_font_that_may_not_be_embedded_is_left_alone(office: Path, bits: int) -> None:
    with_licence_bits(office / "simfang.ttf", bits)
    assert find_office_fonts([office]) == SHIPPED


@pytest.mark.parametrize("bits", [0x0000, 0x0004, 0x0008])
def test_a_font_that_may_be_embedded_is_taken(office: Path, bits: int) -> None:
    with_licence_bits(office / "simfang.ttf", bits)
    assert find_office_fonts([office]).font_for(FontRole.BODY) is not None


def damaged(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:4000])


def latin_only(file: Path) -> None:
    shutil.copy(VERA, file)


def no_font(file: Path) -> None:
    file.write_text("不是字体", encoding="utf-8")


def empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("spoil", [damaged, latin_only, no_font, empty])
def test_a_font_that_is_damaged_or_lacks_characters_is_left_alone(
    office: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(office / "simfang.ttf")
    assert find_office_fonts([office]) == SHIPPED


def test_two_versions_of_a_font_are_two_fonts(office: Path) -> None:
    collection(office / "simsun.ttc", font_file(FontRole.HEADING), font_file(FontRole.SUBHEADING))
    first = find_office_fonts([office], {FontRole.BODY: ("simfang",)})
    second = find_office_fonts([office], {FontRole.BODY: ("Saltdesk Hei",)})
    third = FontChoice(((FontRole.BODY, OfficeFont(office / "simsun.ttc", 1, "Saltdesk Kai")),))
    used = [body_font(render(content(), fonts=choice)) for choice in (first, second, third)]
    assert len(set(used)) == 3
    assert [name.split("-")[0] for name in used] == ["SaltdeskKai", "SaltdeskHei", "SaltdeskKai"]


def test_folders_that_are_not_there_are_no_obstacle(tmp_path: Path) -> None:
    assert find_office_fonts([tmp_path / "nowhere"]) == SHIPPED


def test_windows_kylin_and_the_user_are_looked_through() -> None:
    folders = font_folders({"WINDIR": "C:/Windows", "LOCALAPPDATA": "C:/Local"})
    assert folders[:2] == (Path("C:/Windows/Fonts"), Path("C:/Local/Microsoft/Windows/Fonts"))
    assert Path("/usr/share/fonts/fonts-cesi") in folders
    assert Path("/usr/share/fonts/wps-office") in folders


def test_a_choice_survives_the_settings(office: Path) -> None:
    choice = find_office_fonts([office])
    assert FontChoice.from_text(choice.as_text()) == choice


@pytest.mark.parametrize("text", ["", "{}", "not json", "[]", '{"nobody": ["a", 0, "b"]}', '{"song": 3}'])
def test_settings_that_cannot_be_read_mean_the_shipped_fonts(text: str) -> None:
    assert FontChoice.from_text(text) == SHIPPED


def test_a_chosen_font_that_is_gone_is_reported_by_name(tmp_path: Path) -> None:
    gone = FontChoice(((FontRole.BODY, OfficeFont(tmp_path / "simfang.ttf", 0, "仿宋")),))
    with pytest.raises(EnvironmentProblem, match="仿宋"):
        render(content(), fonts=gone)
