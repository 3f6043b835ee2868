"""Names of files that Windows accepts, whatever a title or the name of a sent file holds."""

import re
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from saltdesk.domain.base.file_names import LONGEST, MOST_SIGNS, NAMELESS, file_name

DEVICES = ("CON", "prn", "Aux", "NUL", "COM1", "com9", "LPT1", "LPT³", "CONIN$", "conout$")
_SIGNS = st.sampled_from(
    [*'\\/:*?"<>|. \t\n\r\x00\x7f', "..", "盐", "〔2026〕", "\u202e", "\ud800", "😀", *DEVICES]
)
NAMES = st.lists(st.one_of(_SIGNS, st.text(max_size=8)), max_size=80).map("".join)


def refused_by_windows(name):
    """Return why Windows would refuse a name, as Microsoft's rules for names say; empty if it takes it."""
    stem = name.split(".")[0].rstrip().upper()
    reasons = {
        "empty": not name,
        "unfit sign": re.search(r'[<>:"/\\|?*\x00-\x1f]', name),
        "last sign": name.endswith((" ", ".")),
        "device": stem in {device.upper() for device in DEVICES} or PureWindowsPath(name).is_reserved(),
        "too long": len(name.encode("utf-16-le")) > 2 * 255 or len(name.encode()) > 255,
    }
    return [reason for reason, holds in reasons.items() if holds]


@given(NAMES)
@example("CON .pdf")
@example("nul.tar.gz")
@example("." * 300)
@example("a" * 300 + ".pdf")
@example("😀" * 100)
@example("通知" * 200 + ".pdf")
@example("a." + "盐" * 200)
def test_a_name_made_of_anything_is_accepted_and_stays_what_it_became(text):
    name = file_name(text)
    assert refused_by_windows(name) == []
    assert len(name.encode()) <= LONGEST
    assert len(name.encode("utf-16-le")) <= 2 * MOST_SIGNS
    assert file_name(name) == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("检查通知书郑盐检通〔2026〕5号.pdf", "检查通知书郑盐检通〔2026〕5号.pdf"),
        ("投诉台账：7/8月 “盐价”?.xlsx", "投诉台账：7_8月 “盐价”_.xlsx"),
        ("CON.pdf", "CON_.pdf"),
        ("aux", "aux_"),
        ("CONTRACT.pdf", "CONTRACT.pdf"),
        ("第1页. ", "第1页"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("", NAMELESS),
        ("...", NAMELESS),
    ],
)
def test_what_fits_stays_and_what_does_not_is_replaced(text, expected):
    assert file_name(text) == expected


def test_a_long_title_keeps_the_kind_of_the_file(tmp_path):
    name = file_name("关于食盐零售许可证核发的检查通知书" * 20 + ".xlsx")
    assert name.endswith(".xlsx")
    (tmp_path / name).write_bytes(b"1")
    assert [path.name for path in Path(tmp_path).iterdir()] == [name]
