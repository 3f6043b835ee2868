"""ICU with less data sorts, reads and falls back as ICU with all of it."""

import shutil
import struct
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from resources.packages import icu

QT = Path(PySide6.__file__).parent / "Qt/lib"

ASKED = """
import ctypes, sys
from pathlib import Path

place, version = Path(sys.argv[1]), sys.argv[2]
words = ctypes.CDLL(str(place / f"libicui18n.so.{version}"))
texts = ctypes.CDLL(str(place / f"libicuuc.so.{version}"))
open_collator = getattr(words, f"ucol_open_{version}")
open_collator.restype = ctypes.c_void_p
key = getattr(words, f"ucol_getSortKey_{version}")
key.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
for language in (b"zh_Hans_CN", b"en_US", b"eo"):
    failed = ctypes.c_int(0)
    collator = open_collator(language, ctypes.byref(failed))
    assert failed.value <= 0, failed.value
    for text in ("盐政处", "法制室", "办公室", "alt", "Alt", "Ärger", "2026-001"):
        room = ctypes.create_string_buffer(200)
        length = len(text.encode("utf-16-le")) // 2
        taken = key(collator, text.encode("utf-16-le"), length, room, 200)
        print(language, text, room.raw[:taken].hex())
open_converter = getattr(texts, f"ucnv_open_{version}")
open_converter.restype = ctypes.c_void_p
for name in (b"gb18030", b"gbk", b"big5", b"utf-16", b"iso-8859-1"):
    failed = ctypes.c_int(0)
    print(name, bool(open_converter(name, ctypes.byref(failed))), failed.value)
"""


@pytest.fixture
def library():
    found = list(QT.glob("libicudata.so.*"))
    if not found:
        pytest.skip("Qt of this system brings no ICU")
    return found[0]


def told(place, version):
    asked = [sys.executable, "-c", ASKED, str(place), version]
    return subprocess.run(asked, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def test_it_sorts_and_reads_as_before_with_a_third_of_the_data(library, tmp_path):
    if not (shutil.which("as") and shutil.which("ld")):
        pytest.skip("no assembler and linker")
    icu.cut(library, tmp_path / library.name)
    version = library.suffix.removeprefix(".")
    for other in ("icuuc", "icui18n"):
        shutil.copy(QT / f"lib{other}.so.{version}", tmp_path)
    assert told(tmp_path, version) == told(QT, version)
    assert (tmp_path / library.name).stat().st_size < library.stat().st_size / 3


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        ("coll/zh.res", True),
        ("coll/de.res", False),
        ("zh_Hans_CN.res", True),
        ("fil.res", False),
        ("pool.res", True),
        ("zoneinfo64.res", True),
        ("gb18030.cnv", True),
        ("curr/zh.res", False),
        ("brkitr/thaidict.dict", False),
        ("brkitr/line.brk", True),
    ],
)
def test_what_stays_is_of_the_languages_of_an_office_or_of_all(name, is_kept):
    assert icu.is_kept(name) == is_kept


def test_packed_items_are_read_again():
    head = struct.pack("<HBB", 16, 0xDA, 0x27) + bytes(12)
    kept = {"a/root.res": b"root" * 5, "a/zh.res": b"z" * 32}
    read = icu.items(icu.packed(head, kept))
    assert list(read) == list(kept)
    assert all(read[name].rstrip(b"\0") == item for name, item in kept.items())
