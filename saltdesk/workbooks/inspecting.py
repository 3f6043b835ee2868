"""Guesses the content of a workbook: its sheets, their heads, and the field of each column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.services.desk.importing import ImportField
from saltdesk.workbooks.cell_text import cell_text
from saltdesk.workbooks.headings import (
    LONGEST_HEADING,
    LOWEST,
    FieldGuess,
    guess_field,
    plain_heading,
    share_out,
)
from saltdesk.workbooks.opening import opened
from saltdesk.workbooks.sheets import Book, Content, Sheet

HEAD_WITHIN = 30
"""Number of top rows in which the head is searched."""

MOST_COLUMNS = 120
_NAMED, _NAMED_FOUND = 4, 12
_SAMPLES = 3
_SAMPLE_ROWS = 60
_TWO_LINES_GAIN = 0.5
_FEWEST_HEADINGS = 2

Top = list[list[str]]
"""The texts of the first rows of a sheet."""


@dataclass(frozen=True)
class ColumnGuess:
    """A column: its letter, its heading (lines joined with /), first values, and guessed field."""

    letter: str
    heading: str
    samples: tuple[str, ...] = ()
    field: str | None = None
    confidence: float = 0.0


@dataclass(frozen=True)
class SheetMapping:
    """How to read a sheet: the row and number of lines of its head, and the field of each column letter.

    ``others`` are further sheets with the same head, each with the row of its head; they are read after it.
    """

    sheet: str
    head: int
    lines: int = 1
    columns: tuple[tuple[str, str], ...] = ()
    headings: tuple[tuple[str, str], ...] = ()
    others: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class SheetGuess:
    """A sheet: its name, the row and lines of its head (row 0: none found), and its columns."""

    name: str
    head: int = 0
    lines: int = 1
    columns: tuple[ColumnGuess, ...] = ()
    rows: int = 0
    top: tuple[tuple[str, ...], ...] = ()

    @property
    def score(self) -> float:
        """Return how much of the sheet was recognised."""
        return sum(column.confidence for column in self.columns)

    @property
    def fields(self) -> frozenset[str]:
        """Return the guessed fields of its columns."""
        return frozenset(column.field for column in self.columns if column.field)

    def has_head_of(self, other: SheetGuess) -> bool:
        """Return whether both sheets have the same headings in the same columns."""
        heads = [
            {(one.letter, plain_heading(one.heading)) for one in sheet.columns if one.heading}
            for sheet in (self, other)
        ]
        return bool(self.head) and self.lines == other.lines and heads[0] == heads[1]

    def mapping(self) -> SheetMapping:
        """Return the guess as a mapping that the user may correct."""
        columns = tuple((column.letter, column.field) for column in self.columns if column.field)
        headings = tuple((column.letter, column.heading.rpartition("/")[2]) for column in self.columns)
        return SheetMapping(self.name, self.head, self.lines, columns, headings)


@dataclass(frozen=True)
class WorkbookGuess:
    """The visible sheets of a workbook, the one most likely to be imported, and the names of hidden ones."""

    file: str
    sheets: tuple[SheetGuess, ...]
    hidden: tuple[str, ...] = ()

    def others(self, sheet: SheetGuess) -> tuple[tuple[str, int], ...]:
        """Return the further sheets with the same head as a sheet, each with the row of its head."""
        if not sheet.head:
            return ()
        return tuple(
            (one.name, one.head) for one in self.sheets if one.name != sheet.name and one.has_head_of(sheet)
        )

    def best(self, fields: Sequence[ImportField]) -> SheetGuess:
        """Return the first sheet with every required field, or the one recognised best."""
        required = {field.name for field in fields if field.required}
        complete = (sheet for sheet in self.sheets if required <= sheet.fields)
        found = next(complete, None) if required else None
        if found is None:
            found = max(self.sheets, key=lambda sheet: sheet.score, default=SheetGuess(""))
        return found


def inspect(path: Path, fields: Sequence[ImportField], progress: Progress = unwatched) -> WorkbookGuess:
    """Guess the content of a workbook from the first rows of each sheet.

    Raises:
        RuleError: a file that cannot be taken (see ``opened``). EnvironmentProblem: it cannot be read.
    """
    with opened(path) as book:
        return inspect_book(path.name, book, fields, progress)


def inspect_book(
    file: str, book: Book, fields: Sequence[ImportField], progress: Progress = unwatched
) -> WorkbookGuess:
    """Guess the content of an open workbook (see ``inspect``)."""
    shown = tuple(_sheet_guess(sheet, fields, progress) for sheet in book.sheets if not sheet.is_hidden)
    return WorkbookGuess(file, shown, tuple(sheet.title for sheet in book.sheets if sheet.is_hidden))


def guess_at(sheet: SheetGuess, head: int, lines: int, fields: Sequence[ImportField]) -> SheetGuess:
    """Return the guess for a head that the user chose; row 0 means none."""
    if not 0 < head <= len(sheet.top):
        return replace(sheet, head=0, columns=())
    top = [list(row) for row in sheet.top]
    return replace(sheet, head=head, lines=lines, columns=_columns(top, head, lines, fields))


def _sheet_guess(sheet: Sheet, fields: Sequence[ImportField], progress: Progress) -> SheetGuess:
    content = sheet.content(progress)
    top = _top_rows(content)
    head, lines = _find_head(top, fields, _split_heads(content))
    if any(merge.top == head and merge.bottom == head + 1 for merge in content.merges):
        # A heading that reaches into the next row shows that this row belongs to the head, too.
        lines = 2
    guess = SheetGuess(sheet.title, rows=content.last_row, top=tuple(map(tuple, top)))
    return guess_at(guess, head, lines, fields)


def _top_rows(content: Content) -> Top:
    """Return the texts of the first rows; merged cells repeat their text, except titles."""
    last = min(content.last_row, HEAD_WITHIN + _SAMPLE_ROWS)
    top = [[cell_text(cell)[0] for cell in row] for _, row in content.rows(1, last, MOST_COLUMNS)]
    wide = max((len(row) for row in top), default=0)
    top = [row + [""] * (wide - len(row)) for row in top]
    used = max((len([text for text in row if text]) for row in top), default=0)
    for merge in content.merges:
        is_title = merge.right - merge.left + 1 > max(used // 2, 6) and merge.left == 1
        if merge.top > min(HEAD_WITHIN, len(top)) or merge.left > wide or is_title:
            continue
        text = top[merge.top - 1][merge.left - 1]
        for row in top[merge.top - 1 : merge.bottom]:
            right = min(merge.right, wide)
            row[merge.left - 1 : right] = [text] * (right - merge.left + 1)
    return top


def _split_heads(content: Content) -> set[int]:
    """Return the rows whose merged cells show that the head has a second line below."""
    return {merge.top for merge in content.merges if merge.top <= HEAD_WITHIN}


def _find_head(top: Top, fields: Sequence[ImportField], merged: set[int]) -> tuple[int, int]:
    best, found = 0.0, (0, 1)
    for head in range(1, min(HEAD_WITHIN, len(top)) + 1):
        for lines in (1, 2):
            score = _score(top, head, lines, fields)
            # Without merged cells, a second line must add something, or it might be the first data row.
            needed = _TWO_LINES_GAIN if lines == 2 and head not in merged else 0.01
            if score > best + needed:
                best, found = score, (head, lines)
    return found


def _score(top: Top, head: int, lines: int, fields: Sequence[ImportField]) -> float:
    if lines == 2 and (head == len(top) or not _is_second_line(top[head - 1], top[head])):
        return 0.0
    guesses = share_out([guess_field(each, fields) for each in _heads(top, head, lines)])
    named = [guess for guess in guesses if guess.field]
    return sum(guess.confidence for guess in named) if len(named) >= _FEWEST_HEADINGS else 0.0


def _is_second_line(upper: list[str], lower: list[str]) -> bool:
    """Return whether a row may be the second line of a head: short words, some of them different."""
    texts = [text for text in lower if text]
    differs = any(text and text != above for text, above in zip(lower, upper, strict=True))
    return differs and all(len(text) <= LONGEST_HEADING and not text[0].isdigit() for text in texts)


def _heads(top: Top, head: int, lines: int) -> list[tuple[str, ...]]:
    rows = top[head - 1 : head - 1 + lines]
    return [
        tuple(text if len(text) <= LONGEST_HEADING else "" for text in column)
        for column in zip(*rows, strict=True)
    ]


def _columns(top: Top, head: int, lines: int, fields: Sequence[ImportField]) -> tuple[ColumnGuess, ...]:
    from openpyxl.utils import get_column_letter

    heads = _heads(top, head, lines)
    guesses: list[FieldGuess] = share_out([guess_field(each, fields, is_lenient=True) for each in heads])
    _let_stand_in(heads, guesses, fields)
    rest = next((field for field in fields if field.takes_rest), None)
    found = []
    for place, (texts, guess) in enumerate(zip(heads, guesses, strict=True)):
        samples = tuple(islice((row[place] for row in top[head - 1 + lines :] if row[place]), _SAMPLES))
        heading = "/".join(dict.fromkeys(text.replace("\n", "") for text in texts if text))
        if heading or samples:
            taken = guess.field or (rest if heading else None)
            name = taken.name if taken else None
            found.append(ColumnGuess(get_column_letter(place + 1), heading, samples, name, guess.confidence))
    return tuple(found)


def _let_stand_in(
    heads: Sequence[Sequence[str]], guesses: list[FieldGuess], fields: Sequence[ImportField]
) -> None:
    """Give a field without a column the column that may stand in for it, such as 序号 for a code."""
    found = {guess.field.name for guess in guesses if guess.field}
    for field in fields:
        if field.name in found or not field.stand_in:
            continue
        for place, texts in enumerate(heads):
            if guesses[place].field is None and stands_in(field, "".join(dict.fromkeys(texts))):
                guesses[place] = FieldGuess(field, LOWEST)
                break


def stands_in(field: ImportField, heading: str) -> bool:
    """Return whether a column with this heading only stands in for a field."""
    return plain_heading(heading) in map(plain_heading, field.stand_in)


def require(mapping: SheetMapping, fields: Sequence[ImportField], file: str) -> None:
    """Raise ``RuleError`` if a required field has no column."""
    mapped = {name for _, name in mapping.columns}
    missing = [field.title for field in fields if field.required and field.name not in mapped]
    if not mapping.columns or not mapping.head:
        known = [field.title for field in fields if field.required] or [field.title for field in fields]
        raise RuleError(
            f"“{file}”前{HEAD_WITHIN}行中没有找到表头。表头是写有列名的一行，如{_quoted(known[:_NAMED])}，请核对后再导入。"
        )
    if missing:
        there = _quoted([heading for _, heading in mapping.headings if heading][:_NAMED_FOUND])
        raise RuleError(
            f"“{file}”的工作表“{mapping.sheet}”中没有找到{_quoted(missing)}列。"
            f"表头中有{there or '的列都不能辨认'}。请核对表头后再导入。"
        )


def _quoted(titles: Sequence[str]) -> str:
    return "、".join(f"“{title}”" for title in titles)
