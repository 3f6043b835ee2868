"""Parses notice templates and checks everything that could fail while printing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.toml_text import TomlReader, read_toml
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.notices.notice import (
    PLACEHOLDER,
    BlankTemplate,
    BlockTemplate,
    BodyTemplate,
    ImprintTemplate,
    NoticeElement,
    NoticeFieldKind,
    NoticeForm,
    NoticeTemplate,
    ReceiptTemplate,
    Signature,
    TableTemplate,
)

_CALLED = "文书模板"
_TEXT_KEYS = ("code", "form", "title", "series", "agency", "number", "clause", "basis")
_TABLE_KEYS = ("signature", "field", "block", "receipt", "imprint")
_OTHER_KEYS = ("addressee", "copies")
_BLOCK_KEYS = {
    "table": ("kind", "head", "shares", "rows", "numbered", "needs"),
    "blank": ("kind", "lines", "needs"),
}
_LEVELS = {"paragraph": 0, "heading1": 1, "heading2": 2, "heading3": 3, "heading4": 4}
_SERIES_FIELDS = {"year", "n"}
_ROUNDING = 1e-6
_ANY_BRACE = regex(r"[{}]")

W = TypeVar("W", bound=Vocabulary)


def load_template(path: Path) -> NoticeTemplate:
    """Return the notice template of a TOML file.

    Raises RuleError naming the file, the line if known, and the wrong key or field; EnvironmentProblem
    when the file cannot be read.
    """
    source, data = read_toml(path, _CALLED)
    return _Reader(_CALLED, path.name, source, data).template()


class _Reader(TomlReader):
    def template(self) -> NoticeTemplate:
        """Parse and check the whole template."""
        self.only_known(self.data, (*_TEXT_KEYS, *_TABLE_KEYS, *_OTHER_KEYS), "")
        text = {key: self.text(self.data, key, "") for key in _TEXT_KEYS}
        elements = tuple(self._elements())
        form = self._word(NoticeForm, text.pop("form"), "form")
        template = NoticeTemplate(
            form=form,
            **text,
            addressee=self._addressee(form),
            signature=self._signature(form),
            blocks=tuple(self._blocks()),
            elements=elements,
            copies=self._list(self.data, "copies", ""),
            receipt=self._receipt(),
            imprint=ImprintTemplate(**self._texts("imprint", ("copies_to", "issuer", "date")))
            if "imprint" in self.data
            else None,
        )
        self._check_placeholders(template)
        return template

    def _texts(self, name: str, keys: tuple[str, ...], further: tuple[str, ...] = ()) -> dict[str, str]:
        table = self.data.get(name)
        if not isinstance(table, dict):
            self.fail(f"缺少 [{name}] 一节。")
        self.only_known(table, (*keys, *further), f"[{name}] 中")
        return {key: self.text(table, key, f"[{name}] 中") for key in keys}

    def _word(self, words: type[W], text: str, key: str) -> W:
        word = words.from_text(text)
        if word is None:
            self.fail(f"{key} 只能是 {'、'.join(each.code for each in words)}，不能是 {text}。", text)
        return word

    def _flag(self, table: Mapping[str, Any], key: str, usual: bool, where: str) -> bool:
        value = table.get(key, usual)
        if not isinstance(value, bool):
            self.fail(f"{where}的 {key} 只能是 true 或 false。", key)
        return value

    def _addressee(self, form: NoticeForm) -> str:
        """Return the addressee; a record may omit it, because it is about a person and sent to nobody."""
        if form is NoticeForm.RECORD and "addressee" not in self.data:
            return ""
        return self.text(self.data, "addressee", "")

    def _signature(self, form: NoticeForm) -> Signature:
        """Return the signature; a record may omit the bureau's signature, because it is signed by hand."""
        if form is NoticeForm.RECORD and "signature" not in self.data:
            return Signature("", "", sealed=False)
        texts = self._texts("signature", ("agency", "date"), ("sealed",))
        return Signature(**texts, sealed=self._flag(self.data["signature"], "sealed", True, "[signature] 中"))

    def _tables(self, name: str) -> list[Mapping[str, Any]]:
        tables = self.data.get(name)
        if not isinstance(tables, list) or not tables or not all(isinstance(table, dict) for table in tables):
            self.fail(f"缺少 [[{name}]] 一节。")
        return tables

    def _list(self, table: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            self.fail(f"{where} {key} 应为文字列表。", key)
        return tuple(value)

    def _elements(self) -> Iterator[NoticeElement]:
        seen: set[str] = set()
        for table in self._tables("field"):
            self.only_known(table, ("name", "label", "clause", "required", "kind"), "[[field]] 中")
            name, label = (self.text(table, key, "[[field]] 中") for key in ("name", "label"))
            if name in seen:
                self.fail(f"字段 {name} 重复。", name)
            seen.add(name)
            required = self._flag(table, "required", True, f"字段 {name} ")
            kind = self._word(NoticeFieldKind, str(table.get("kind", "text")), "字段的 kind")
            yield NoticeElement(name, label, str(table.get("clause", "")), required, kind)

    def _blocks(self) -> Iterator[BodyTemplate]:
        where = "[[block]] 中"
        for table in self._tables("block"):
            kind = self.text(table, "kind", where)
            self.only_known(table, _BLOCK_KEYS.get(kind, ("kind", "text", "needs")), where)
            needs = self._list(table, "needs", where)
            if kind == "table":
                yield self._table(table, needs)
            elif kind == "blank":
                yield BlankTemplate(self._list(table, "lines", where), needs)
            elif kind in _LEVELS:
                yield BlockTemplate(_LEVELS[kind], self.text(table, "text", where), needs)
            else:
                kinds = "、".join((*_LEVELS, *_BLOCK_KEYS))
                self.fail(f"段落类型只能是 {kinds}，不能是 {kind}。", kind)

    def _table(self, table: Mapping[str, Any], needs: tuple[str, ...]) -> TableTemplate:
        head, shares, rows = self._list(table, "head", "表格"), table.get("shares"), table.get("rows")
        if not isinstance(shares, list) or not all(isinstance(share, (int, float)) for share in shares):
            self.fail("表格缺少各栏宽度 shares。", "shares")
        if any(share <= 0 for share in shares) or abs(sum(shares) - 1) > _ROUNDING:
            self.fail(f"表格各栏宽度之和应为 1：{shares}。", "shares")
        if head and len(head) != len(shares):
            self.fail(f"表头有 {len(head)} 栏，宽度有 {len(shares)} 栏。", head[0])
        numbered = self._flag(table, "numbered", False, "表格")
        usual = TableTemplate(tuple(map(float, shares)), head, numbered=numbered, needs=needs)
        if isinstance(rows, str):
            found = PLACEHOLDER.fullmatch(rows.strip())
            if not found:
                self.fail("表格的 rows 应为一个字段，如 {rows}。", rows)
            return replace(usual, field=found[1])
        if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows) or numbered:
            self.fail("表格的 rows 应为一个字段，或各行文字的列表（不能编号）。", "rows")
        cells = tuple(tuple(map(str, row)) for row in rows)
        wrong = next((row for row in cells if len(row) != len(shares)), None)
        if wrong is not None:
            self.fail(f"表格各行应有 {len(shares)} 栏。", wrong[0] if wrong else "rows")
        return replace(usual, cells=cells)

    def _receipt(self) -> ReceiptTemplate | None:
        table = self.data.get("receipt")
        if table is None:
            return None
        if not isinstance(table, dict):
            self.fail("[receipt] 应为一节。", "receipt")
        self.only_known(table, ("title", "paragraphs", "lines"), "[receipt] 中")
        title = self.text(table, "title", "[receipt] 中")
        paragraphs, lines = (self._list(table, key, "[receipt] 中") for key in ("paragraphs", "lines"))
        return ReceiptTemplate(title, paragraphs, lines)

    def _check_placeholders(self, template: NoticeTemplate) -> None:
        fields = {element.field: element for element in template.elements}
        self._check_text(template.series, dict.fromkeys(_SERIES_FIELDS), ())
        if set(PLACEHOLDER.findall(template.series)) != _SERIES_FIELDS:
            self.fail("series 必须含有 {year} 和 {n}。", template.series)
        for text in self._wording(template):
            self._check_text(text, fields, ())
        for block in template.blocks:
            self._check_block(block, fields)
        if not any(template.basis in text for text in _body_texts(template)):
            self.fail(f"正文没有引用依据“{template.basis}”。", "basis")

    def _check_block(self, block: BodyTemplate, fields: Mapping[str, NoticeElement]) -> None:
        for field in block.needs:
            if field not in fields:
                self.fail(f"needs 中的字段 {field} 没有在 [[field]] 中列出。", field)
        if isinstance(block, TableTemplate):
            for cell in (cell for row in block.cells for cell in row):
                # An empty cell is struck out, so any field is allowed here.
                self._check_text(cell, fields, tuple(fields))
            if block.field and (
                block.field not in fields or fields[block.field].kind is not NoticeFieldKind.ROWS
            ):
                self.fail(f"字段 {block.field} 应在 [[field]] 中列为 rows。", "{" + block.field + "}")
        elif isinstance(block, BlankTemplate):
            for line in block.lines:
                # Unknown values are filled in by hand.
                self._check_text(line, fields, tuple(fields))
        else:
            self._check_text(block.text, fields, block.needs)

    def _wording(self, template: NoticeTemplate) -> Iterator[str]:
        yield from (template.agency, template.title, template.number, template.addressee)
        yield from (template.signature.agency, template.signature.date)
        if template.receipt:
            yield from (template.receipt.title, *template.receipt.paragraphs, *template.receipt.lines)
        if template.imprint:
            yield from (template.imprint.copies_to, template.imprint.issuer, template.imprint.date)

    def _check_text(
        self, text: str, fields: Mapping[str, NoticeElement | None], needs: tuple[str, ...]
    ) -> None:
        if _ANY_BRACE.search(PLACEHOLDER.sub("", text)):
            self.fail(f"“{text}”中的花括号不成对，或其中的字段名不是小写字母。", text)
        for name in PLACEHOLDER.findall(text):
            if name not in fields:
                self.fail(f"字段 {name} 没有在 [[field]] 中列出。", "{" + name + "}")
            element = fields[name]
            if element is not None and element.kind is NoticeFieldKind.ROWS:
                self.fail(f"字段 {name} 是表格各行，只能用作表格的 rows。", "{" + name + "}")
            if element is not None and not element.required and name not in needs:
                self.fail(f"字段 {name} 可以为空，用到它的段落要在 needs 中写明。", "{" + name + "}")


def _body_texts(template: NoticeTemplate) -> Iterator[str]:
    for block in template.blocks:
        if isinstance(block, BlockTemplate):
            yield block.text
    if template.receipt:
        yield from template.receipt.paragraphs
