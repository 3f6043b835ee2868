"""Functions that write .xls workbooks record by record, as Excel 5 to 2003 keep them."""

from collections.abc import Sequence
from pathlib import Path
from struct import pack

SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
EXCEL_97, EXCEL_5 = 0x0600, 0x0500
ERROR_7 = 0x07
"""Division by zero."""

_END, _FREE, _TABLE, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_SECTOR = 512


def record(number: int, content: bytes = b"") -> bytes:
    return pack("<HH", number, len(content)) + content


def begin(version: int, kind: int) -> bytes:
    """Return the record that begins the book (5) or a sheet (16)."""
    return record(0x0809, pack("<HHHH", version, kind, 0, 0).ljust(16, b"\0"))


END = record(0x000A)


def text_97(row: int, column: int, text: str) -> bytes:
    return record(0x0204, pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le"))


def text_5(row: int, column: int, text: str) -> bytes:
    """Return a text cell of Excel 5 in the code page of China."""
    raw = text.encode("gbk")
    return record(0x0204, pack("<HHHH", row, column, 0, len(raw)) + raw)


def number(row: int, column: int, value: float) -> bytes:
    return record(0x0203, pack("<HHHd", row, column, 0, value))


def error(row: int, column: int, code: int = ERROR_7) -> bytes:
    return record(0x0205, pack("<HHHBB", row, column, 0, code, 1))


def old_book(cells: bytes, version: int = EXCEL_97, extra: bytes = b"") -> bytes:
    """Return the stream of a book with one sheet of these cells; ``extra`` goes into its first part."""
    name = pack("<BB", 2, 0) + b"S1" if version == EXCEL_97 else pack("<B", 2) + b"S1"
    head = begin(version, 5) + extra + record(0x0042, pack("<H", 936 if version == EXCEL_5 else 1200))
    place = len(head) + 4 + 6 + len(name) + len(END)
    sheet = record(0x0085, pack("<IH", place, 0) + name)
    return head + sheet + END + begin(version, 16) + cells + END


def compound_file(path: Path, stream: bytes, name: str = "Workbook") -> Path:
    """Write a compound file with one stream in the root."""
    data = stream.ljust(4096, b"\0")
    data += b"\0" * (-len(data) % _SECTOR)
    sectors = len(data) // _SECTOR
    # First the table, then the directory, then the stream.
    tables = next(number for number in range(1, 110) if number * 128 >= number + 1 + sectors)
    first = tables + 1
    table = [_TABLE] * tables + [_END, *range(first + 1, first + sectors), _END]
    listed = [*range(tables), *[_FREE] * (109 - tables)]
    header = SIGNATURE + bytes(16) + pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += pack("<IIIIIIII", tables, tables, 0, 4096, _END, 0, _END, 0) + pack("<109I", *listed)
    root = _entry("Root Entry", 5, child=1, first=_END, size=0)
    directory = root + _entry(name, 2, child=_NONE, first=first, size=max(len(stream), 4096))
    filled = pack(f"<{len(table)}I", *table).ljust(tables * _SECTOR, b"\xff")
    path.write_bytes(header + filled + directory.ljust(_SECTOR, b"\0") + data)
    return path


def _entry(name: str, kind: int, child: int, first: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    head = text.ljust(64, b"\0") + pack("<HBB", len(text) + 2, kind, 1)
    return head + pack("<III", _NONE, _NONE, child) + bytes(36) + pack("<III", first, size, 0)


def old_sheet(path: Path, rows: Sequence[Sequence[str]], version: int = EXCEL_97) -> Path:
    """Write an .xls workbook with one sheet of texts."""
    cell = text_97 if version == EXCEL_97 else text_5
    cells = b"".join(
        cell(row, column, text) for row, texts in enumerate(rows) for column, text in enumerate(texts) if text
    )
    return compound_file(path, old_book(cells, version), "Workbook" if version == EXCEL_97 else "Book")
