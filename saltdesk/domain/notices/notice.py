"""The content of a notice, independent of the engine that renders it.

A template (``templates.py`` reads it from ``reports/``) and the values of a record are composed into a
``NoticeContent``; ``documents`` turns that into paper. Nothing here measures or draws.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.vocabulary import Vocabulary


class NoticeForm(Vocabulary):
    """The layout of the first page (GB/T 9704-2012; forms addressed to one party are 表格式)."""

    FORM = "form", "表格式文书"
    LETTERHEAD = "letterhead", "文件式公文"
    LETTER = "letter", "信函格式公文"
    RECORD = "record", "记录式文书"


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the body, indented by two characters; ``text`` holds no line break."""

    text: str


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 4, its number included (GB/T 9704-2012, 7.3.3)."""

    level: int
    text: str


@dataclass(frozen=True)
class NoticeTable:
    """A table of the body; ``shares`` are the column widths as shares of the type area (sum 1).

    Every row has as many cells as ``shares``; a cell has no line break. ``head`` is empty for a table
    without a head row. An empty cell prints empty.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True)
class Blank:
    """Lines to fill in by hand, each a label followed by a rule to the end of the line."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class SmallPrint:
    """A line in small type at the end of the body; ``small`` holds no line break."""

    small: str


Block = Paragraph | Heading | NoticeTable | Blank | SmallPrint


@dataclass(frozen=True)
class Signature:
    """The signer and date; the seal covers both lines if ``sealed``. Both texts empty: no signature."""

    agency: str
    date: str
    sealed: bool = True


@dataclass(frozen=True)
class Receipt:
    """The tear-off slip returned signed; ``lines`` are filled in by hand."""

    title: str
    blocks: tuple[Block, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Imprint:
    """The block at the foot of the last page (版记): copies to, issuing office and date."""

    copies_to: str
    issuer: str
    date: str


@dataclass(frozen=True)
class NoticeContent:
    """The whole content of one notice, ready to be typeset.

    ``addressee`` may be empty. ``copies`` names the keeper of each copy, in order (empty: not printed).
    ``check`` is the text of the code on the last page, which links a paper to the register (empty: none).
    """

    form: NoticeForm
    agency: str
    title: str
    number: str
    addressee: str
    blocks: tuple[Block, ...]
    signature: Signature
    attachments: tuple[str, ...] = ()
    receipt: Receipt | None = None
    imprint: Imprint | None = None
    copies: tuple[str, ...] = ()
    check: str = ""


def with_small_print(content: NoticeContent, lines: Iterable[str]) -> NoticeContent:
    """Return the content with further lines in small type at the end of its body."""
    return replace(content, blocks=(*content.blocks, *map(SmallPrint, lines)))


CHECK_DIGITS = 16
"""Number of hexadecimal digits of the digest printed on paper: 64 bits."""


def content_json(content: NoticeContent) -> str:
    """Return a notice's content without ``check`` as canonical JSON: equal contents give equal text."""
    facts = asdict(replace(content, check=""))
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_code)


def content_digest(content: NoticeContent) -> str:
    """Return the SHA-256 (hexadecimal) of ``content_json``."""
    return hashlib.sha256(content_json(content).encode("utf-8", "surrogatepass")).hexdigest()


def _code(word: object) -> str:
    assert isinstance(word, Vocabulary), word
    return word.code


def with_check(content: NoticeContent, anchor: str = "") -> NoticeContent:
    """Return the content with its check text: ``number|first 16 digits of the digest|anchor``."""
    check = f"{content.number}|{content_digest(content)[:CHECK_DIGITS]}"
    return replace(content, check=f"{check}|{anchor}" if anchor else check)


class NoticeFieldKind(Vocabulary):
    """The type of a notice field, from which the form is built."""

    TEXT = "text", "一行文字"
    LONG = "long", "多行文字"
    DATE = "date", "日期"
    ROWS = "rows", "表格各行"


@dataclass(frozen=True)
class NoticeElement:
    """One value of a notice: field, Chinese label, its clause, and whether it is required."""

    field: str
    label: str
    clause: str = ""
    required: bool = True
    kind: NoticeFieldKind = NoticeFieldKind.TEXT


ATTACHMENTS = "attachments"
"""The field whose lines name the attachments, printed after the text if the template has it."""

GIVEN_FIELDS = frozenset({"bureau", "number", "notice_date"})
"""Fields that the program fills in itself."""


@dataclass(frozen=True)
class BlockTemplate:
    """A block with ``{placeholders}``, level 0 a paragraph; omitted while a field of ``needs`` is empty."""

    level: int
    text: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class TableTemplate:
    """A table whose rows are fixed ``cells`` with ``{placeholders}``, or the rows of ``field``.

    ``numbered``: the first column counts the rows; rows of the field then have one cell less.
    """

    shares: tuple[float, ...]
    head: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()
    field: str = ""
    numbered: bool = False
    needs: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """Return the number of cells in a row of ``field``."""
        return len(self.shares) - self.numbered


@dataclass(frozen=True)
class BlankTemplate:
    """Lines to fill in by hand, with ``{placeholders}`` in their labels."""

    lines: tuple[str, ...]
    needs: tuple[str, ...] = ()


BodyTemplate = BlockTemplate | TableTemplate | BlankTemplate


@dataclass(frozen=True)
class ReceiptTemplate:
    """The tear-off slip with ``{placeholders}``."""

    title: str
    paragraphs: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True)
class ImprintTemplate:
    """The foot of a letterhead document with ``{placeholders}``."""

    copies_to: str
    issuer: str
    date: str


@dataclass(frozen=True)
class NoticeTemplate:
    """A kind of notice: its form, wording, number series and required elements.

    ``clause`` is the clause the notice fulfils, ``basis`` the words in which its text cites that clause.
    """

    code: str
    form: NoticeForm
    agency: str
    title: str
    series: str
    number: str
    addressee: str
    clause: str
    basis: str
    signature: Signature
    blocks: tuple[BodyTemplate, ...]
    elements: tuple[NoticeElement, ...]
    receipt: ReceiptTemplate | None = None
    imprint: ImprintTemplate | None = None
    copies: tuple[str, ...] = ()

    def number_of(self, year: int, n: int) -> str:
        """Return the number of a year's ``n``-th notice, without leading zeros (GB/T 9704-2012, 7.2.5)."""
        return fill(self.series, {"year": str(year), "n": str(n)})


Values = Mapping[str, object]

PLACEHOLDER = regex(r"\{([a-z_]+)\}")
CELL_SIGN = "｜"
"""Separates the cells of a table row typed as one line; a tab does too."""

_CELL_BREAK = regex(r"[｜\t]")
_EMPTY_CELL = "/"
_LINE_BREAK = regex(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")


def chinese_date(day: date) -> str:
    """Return a date as documents print it, without leading zeros: 2026年3月1日 (GB/T 9704-2012, 7.3.5)."""
    return f"{day.year}年{day.month}月{day.day}日"


def text_of(value: object) -> str:
    """Return a value as printed: dates in full, None as nothing, other values without outer blanks.

    Rows of a table become lines with cells separated by ``CELL_SIGN``.
    """
    if value is None:
        return ""
    if isinstance(value, (tuple, list)):
        return "\n".join(CELL_SIGN.join(row) for row in rows_of(value))
    return chinese_date(value) if isinstance(value, date) else str(value).strip()


_INVISIBLE = ("Cc", "Cf", "Zs", "Zl", "Zp")


def has_text(value: object) -> bool:
    """Return whether a value prints visibly; blanks, control characters and invisible marks do not."""
    return any(unicodedata.category(character) not in _INVISIBLE for character in text_of(value))


def rows_of(value: object) -> tuple[tuple[str, ...], ...]:
    """Return table rows from a list of rows or from typed lines; rows without text are dropped."""
    if isinstance(value, (tuple, list)):
        rows = [row if isinstance(row, (tuple, list)) else _CELL_BREAK.split(text_of(row)) for row in value]
    else:
        rows = [_CELL_BREAK.split(line) for line in _LINE_BREAK.split(text_of(value))]
    cells = (tuple(_LINE_BREAK.sub(" ", text_of(cell)) for cell in row) for row in rows)
    return tuple(row for row in cells if any(map(has_text, row)))


def fill(pattern: str, values: Values) -> str:
    """Replace every placeholder of the pattern in one pass: braces in a value stay as typed."""
    return PLACEHOLDER.sub(lambda found: text_of(values.get(found[1])), pattern)


def missing_elements(template: NoticeTemplate, values: Values) -> tuple[NoticeElement, ...]:
    """Return the required elements without a value, in template order."""
    required = (element for element in template.elements if element.required)
    return tuple(element for element in required if _is_empty(element, values.get(element.field)))


def _is_empty(element: NoticeElement, value: object) -> bool:
    return not rows_of(value) if element.kind is NoticeFieldKind.ROWS else not has_text(value)


def compose(template: NoticeTemplate, values: Values) -> NoticeContent:
    """Return the notice of one record.

    ``values`` maps field names to text or dates. Raises RuleError naming every required element that is
    empty or has rows of the wrong width, each with its field and clause.
    """
    missing = missing_elements(template, values)
    if missing:
        raise RuleError.of(
            Problem(f"缺少{element.label}，不能出具《{template.title}》。", element.field, element.clause)
            for element in missing
        )
    _refuse_rows(template, values)
    return NoticeContent(
        form=template.form,
        agency=_one_line(template.agency, values),
        title=fill(template.title, values),
        number=_one_line(template.number, values),
        addressee=_one_line(template.addressee, values),
        blocks=tuple(_blocks(template, values)),
        signature=Signature(
            _one_line(template.signature.agency, values),
            _one_line(template.signature.date, values),
            template.signature.sealed,
        ),
        attachments=_attachments(template, values),
        receipt=_receipt(template.receipt, values),
        imprint=_imprint(template.imprint, values),
        copies=template.copies,
    )


def _refuse_rows(template: NoticeTemplate, values: Values) -> None:
    labels = {element.field: element for element in template.elements}
    problems = [
        Problem(
            f"{labels[table.field].label}第{place}行有{len(row)}栏，应为{table.width}栏，各栏用“{CELL_SIGN}”隔开。",
            table.field,
            labels[table.field].clause,
        )
        for table in template.blocks
        if isinstance(table, TableTemplate) and table.field
        for place, row in enumerate(rows_of(values.get(table.field)), start=1)
        if len(row) > table.width
    ]
    refuse(problems)


def _attachments(template: NoticeTemplate, values: Values) -> tuple[str, ...]:
    if all(element.field != ATTACHMENTS for element in template.elements):
        return ()
    lines = _LINE_BREAK.split(text_of(values.get(ATTACHMENTS)))
    return tuple(line.strip() for line in lines if line.strip())


def _one_line(pattern: str, values: Values) -> str:
    return _LINE_BREAK.sub(" ", fill(pattern, values))


def _paragraphs(pattern: str, values: Values) -> Iterator[Paragraph]:
    for line in _LINE_BREAK.split(fill(pattern, values)):
        if has_text(line):
            yield Paragraph(line.strip())


def _blocks(template: NoticeTemplate, values: Values) -> Iterator[Block]:
    counts = [0, 0, 0, 0]
    for block in template.blocks:
        if not all(has_text(values.get(field)) for field in block.needs):
            continue
        if isinstance(block, TableTemplate):
            yield _table(block, values)
            continue
        if isinstance(block, BlankTemplate):
            yield Blank(tuple(_one_line(line, values) for line in block.lines))
            continue
        if block.level == 0:
            yield from _paragraphs(block.text, values)
            continue
        counts[block.level - 1] += 1
        counts[block.level :] = [0] * (4 - block.level)
        number = heading_number(block.level, counts[block.level - 1])
        yield Heading(block.level, number + _one_line(block.text, values))


def _table(table: TableTemplate, values: Values) -> NoticeTable:
    rows = [tuple(_one_line(cell, values) for cell in row) for row in table.cells]
    for place, cells in enumerate(rows_of(values.get(table.field)) if table.field else (), start=1):
        filled = cells + ("",) * (table.width - len(cells))
        rows.append((str(place), *filled) if table.numbered else filled)
    # No cell stays blank, so that nothing can be added to an issued paper unnoticed (domain 6).
    struck = tuple(tuple(cell.strip() if has_text(cell) else _EMPTY_CELL for cell in row) for row in rows)
    return NoticeTable(table.head, struck, table.shares)


_DIGITS = "零一二三四五六七八九"


def heading_number(level: int, n: int) -> str:
    """Return the number of a heading: 一、 then （一） then 1. then （1） (GB/T 9704-2012, 7.3.3)."""
    tens, ones = divmod(n, 10)
    chinese = ("", "十")[tens] if tens < 2 else _DIGITS[tens] + "十"
    chinese += _DIGITS[ones] if ones else ""
    return (f"{chinese}、", f"（{chinese}）", f"{n}.", f"（{n}）")[level - 1]


def _receipt(template: ReceiptTemplate | None, values: Values) -> Receipt | None:
    if template is None:
        return None
    blocks = tuple(block for text in template.paragraphs for block in _paragraphs(text, values))
    lines = tuple(_one_line(line, values) for line in template.lines)
    return Receipt(_one_line(template.title, values), blocks, lines)


def _imprint(template: ImprintTemplate | None, values: Values) -> Imprint | None:
    if template is None:
        return None
    texts = (template.copies_to, template.issuer, template.date)
    return Imprint(*(_one_line(text, values) for text in texts))
