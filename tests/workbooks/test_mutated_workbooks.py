"""Whatever happens to the bytes of a workbook, it is read or refused with a sentence."""

import random
import zipfile
from pathlib import Path

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.services.complaints.fields import COMPLAINT_IMPORT
from saltdesk.workbooks.reading import read_workbook
from tests.workbooks.sheets import open_document, workbook

ROWS = (
    ("编号", "收到日期", "投诉人", "投诉内容"),
    ("1", "2016.3.5", "甲某", "盐价太高"),
    (2, 42434, "乙某", "=1/0"),
    ("3", "#N/A", "", True),
)
PARTS = ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels")
PIECES = (
    *(b'r="XFD1048576"', b'r="A0"', b'r=""', b'<c r="A9">', b"</row>", b"<v>9e999</v>", b"<v>-1</v>"),
    *(b't="e"', b't="d"', b't="s"', b's="99999"', b"<!DOCTYPE x>", b"&#0;", b"\xff\xfe", b"<f>1</f>"),
)
SEEDS = range(60)


def read(path: Path) -> None:
    try:
        list(read_workbook(path, COMPLAINT_IMPORT))
    except RuleError as error:
        assert error.sentence  # noqa: PT017 either outcome is right


def changed(data: bytes, draw: random.Random) -> bytes:
    """Return the bytes with some cut out, doubled, replaced, or a piece of a hostile sheet put in."""
    for _ in range(draw.randint(1, 4)):
        start = draw.randrange(len(data) + 1)
        end = min(len(data), start + draw.choice((0, 1, 2, 8, 60)))
        piece = draw.choice((b"", data[start:end] * 2, draw.randbytes(end - start), draw.choice(PIECES)))
        data = data[:start] + piece + data[end:]
    return data


@pytest.mark.parametrize("seed", SEEDS)
def test_a_changed_part_of_a_workbook_is_read_or_refused(tmp_path, seed):
    draw = random.Random(seed)
    path = workbook(tmp_path / "登记簿.xlsx", *ROWS)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = draw.choice(PARTS)
    parts[name] = changed(parts[name], draw)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, content in parts.items():
            archive.writestr(one, content)
    read(path)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("ending", [".xlsx", ".ods", ".csv"])
def test_changed_bytes_of_a_file_are_read_or_refused(tmp_path, seed, ending):
    draw = random.Random(seed)
    path = tmp_path / f"登记簿{ending}"
    if ending == ".xlsx":
        workbook(path, *ROWS)
    elif ending == ".ods":
        cell = '<table:table-cell office:value-type="string"><text:p>编号</text:p></table:table-cell>'
        open_document(path, f"<table:table-row>{cell * 3}</table:table-row>" * 3)
    else:
        path.write_bytes("\n".join(",".join(map(str, row)) for row in ROWS).encode("gb18030"))
    path.write_bytes(changed(path.read_bytes(), draw))
    read(path)
