"""A workbook as the import sees it, whichever format it came in: sheets, rows of values, merged cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.workbooks.sheet_scan import Format, Mark

MOST_MERGES = 200_000
TOO_MANY_MERGES = "工作表中的合并单元格过多，不能导入。请取消合并后再导入。"


@dataclass(frozen=True)
class Merge:
    """Merged cells: first and last column and row, from 1, ends included."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True)
class Shown:
    """A number together with the format that shows it with leading zeros."""

    number: float
    format: str


@dataclass
class Content:
    """The content of a sheet: a function that yields its rows from row 1, merged cells, and marked cells."""

    values: Callable[[], Iterator[Sequence[object]]]
    last_row: int = 0
    merges: list[Merge] = field(default_factory=list)
    marks: Mapping[int, Mapping[int, Mark]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.merges) > MOST_MERGES:
            raise RuleError(TOO_MANY_MERGES)

    def rows(self, first: int, last: int, wide: int) -> Iterator[tuple[int, Sequence[object]]]:
        """Yield number and values of the rows from ``first`` to ``last``, at most ``wide`` columns."""
        values = self.values()
        for number in range(1, last + 1):
            row = next(values, ())
            if number >= first:
                yield number, _marked(row[:wide], self.marks.get(number), wide)


def _marked(row: Sequence[object], marks: Mapping[int, Mark] | None, wide: int) -> Sequence[object]:
    if not marks:
        return row
    cells = [*row, *[None] * (min(max(marks), wide) - len(row))]
    for column, mark in marks.items():
        if column > wide:
            continue
        if not isinstance(mark, Format):
            cells[column - 1] = mark
        elif isinstance(number := cells[column - 1], (int, float)) and not isinstance(number, bool):
            cells[column - 1] = Shown(number, mark.text)
    return cells


@dataclass
class Sheet:
    """A sheet of an open workbook; its content is loaded once, when it is first asked for."""

    title: str
    is_hidden: bool
    load: Callable[[Progress], Content]
    _content: Content | None = None

    def content(self, progress: Progress = unwatched) -> Content:
        """Return the content of the sheet.

        Raises:
            RuleError: the sheet is damaged or reaches too far.
        """
        if self._content is None:
            self._content = self.load(progress)
        return self._content


@dataclass
class Book:
    """An open workbook."""

    sheets: list[Sheet]
