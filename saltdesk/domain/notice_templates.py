"""Reading a notice template: everything that could fail while printing is checked when it is read."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from saltdesk.domain.errors import EnvironmentProblem, RuleError
from saltdesk.domain.notices import (
    PLACEHOLDER,
    BlockTemplate,
    Element,
    ImprintTemplate,
    NoticeForm,
    NoticeTemplate,
    ReceiptTemplate,
    Signature,
)

_TEXT_KEYS = ("code", "form", "title", "series", "agency", "number", "addressee")
_TABLE_KEYS = ("signature", "field", "block", "receipt", "imprint")
_LEVELS = {"paragraph": 0, "heading1": 1, "heading2": 2, "heading3": 3, "heading4": 4}
_SERIES_FIELDS = {"year", "n"}
_ANY_BRACE = re.compile(r"[{}]")


def load_template(path: Path) -> NoticeTemplate:
    """The notice template of a TOML file.

    Raises RuleError naming the file, the line where it can be told, and the key or field that is wrong;
    EnvironmentProblem when the file cannot be read.
    """
    try:
        source = path.read_text(encoding="utf-8")
    except OSError as error:
        raise EnvironmentProblem(f"读不到文书模板 {path.name}。", "请检查程序文件是否完整。") from error
    except UnicodeDecodeError as error:
        raise RuleError(f"文书模板 {path.name} 不是 UTF-8 编码。") from error
    try:
        data = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        where = f"第 {found[1]} 行" if found else "末尾"
        raise RuleError(f"文书模板 {path.name} {where}格式有误。") from error
    return _Reader(path.name, source, data).template()


@dataclass(frozen=True)
class _Reader:
    name: str
    source: str
    data: Mapping[str, Any]

    def template(self) -> NoticeTemplate:
        """Read and check the whole template."""
        self._only_known(self.data, (*_TEXT_KEYS, *_TABLE_KEYS), "")
        text = {key: self._text(self.data, key, "") for key in _TEXT_KEYS}
        elements = tuple(self._elements())
        template = NoticeTemplate(
            code=text["code"],
            form=self._form(text["form"]),
            agency=text["agency"],
            title=text["title"],
            series=text["series"],
            number=text["number"],
            addressee=text["addressee"],
            signature=Signature(**self._texts("signature", ("agency", "date"))),
            blocks=tuple(self._blocks()),
            elements=elements,
            receipt=self._receipt(),
            imprint=ImprintTemplate(**self._texts("imprint", ("copies_to", "issuer", "date")))
            if "imprint" in self.data
            else None,
        )
        self._check_placeholders(template)
        return template

    def _fail(self, sentence: str, near: str = "") -> NoReturn:
        lines = self.source.splitlines()
        number = next((n for n, line in enumerate(lines, start=1) if near and near in line), None)
        where = f"第 {number} 行" if number else ""
        raise RuleError(f"文书模板 {self.name} {where}有误：{sentence}", field=near.strip("{}"))

    def _only_known(self, table: Mapping[str, Any], known: tuple[str, ...], where: str) -> None:
        for key in table:
            if key not in known:
                self._fail(f"{where}不认识的项目 {key}。", key)

    def _text(self, table: Mapping[str, Any], key: str, where: str) -> str:
        value = table.get(key)
        if not isinstance(value, str) or not value.strip():
            self._fail(f"{where}缺少 {key}。", key if key in table else "")
        return value.strip()

    def _texts(self, name: str, keys: tuple[str, ...]) -> dict[str, str]:
        table = self.data.get(name)
        if not isinstance(table, dict):
            self._fail(f"缺少 [{name}] 一节。")
        self._only_known(table, keys, f"[{name}] 中")
        return {key: self._text(table, key, f"[{name}] 中") for key in keys}

    def _form(self, text: str) -> NoticeForm:
        form = NoticeForm.from_text(text)
        if form is None:
            self._fail(f"form 只能是 {'、'.join(each.code for each in NoticeForm)}，不能是 {text}。", text)
        return form

    def _tables(self, name: str) -> list[Mapping[str, Any]]:
        tables = self.data.get(name)
        if not isinstance(tables, list) or not tables or not all(isinstance(table, dict) for table in tables):
            self._fail(f"缺少 [[{name}]] 一节。")
        return tables

    def _list(self, table: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            self._fail(f"{where} {key} 应为文字列表。", key)
        return tuple(value)

    def _elements(self) -> Iterator[Element]:
        seen: set[str] = set()
        for table in self._tables("field"):
            self._only_known(table, ("name", "label", "clause", "required"), "[[field]] 中")
            name, label = (self._text(table, key, "[[field]] 中") for key in ("name", "label"))
            required = table.get("required", True)
            if name in seen:
                self._fail(f"字段 {name} 重复。", name)
            if not isinstance(required, bool):
                self._fail(f"字段 {name} 的 required 只能是 true 或 false。", name)
            seen.add(name)
            yield Element(name, label, str(table.get("clause", "")), required)

    def _blocks(self) -> Iterator[BlockTemplate]:
        for table in self._tables("block"):
            self._only_known(table, ("kind", "text", "needs"), "[[block]] 中")
            kind, text = (self._text(table, key, "[[block]] 中") for key in ("kind", "text"))
            if kind not in _LEVELS:
                self._fail(f"段落类型只能是 {'、'.join(_LEVELS)}，不能是 {kind}。", kind)
            yield BlockTemplate(_LEVELS[kind], text, self._list(table, "needs", "[[block]] 中"))

    def _receipt(self) -> ReceiptTemplate | None:
        table = self.data.get("receipt")
        if table is None:
            return None
        if not isinstance(table, dict):
            self._fail("[receipt] 应为一节。", "receipt")
        self._only_known(table, ("title", "paragraphs", "lines"), "[receipt] 中")
        title = self._text(table, "title", "[receipt] 中")
        paragraphs, lines = (self._list(table, key, "[receipt] 中") for key in ("paragraphs", "lines"))
        return ReceiptTemplate(title, paragraphs, lines)

    def _check_placeholders(self, template: NoticeTemplate) -> None:
        fields = {element.field: element for element in template.elements}
        self._check_text(template.series, dict.fromkeys(_SERIES_FIELDS), ())
        if set(PLACEHOLDER.findall(template.series)) != _SERIES_FIELDS:
            self._fail("series 必须含有 {year} 和 {n}。", template.series)
        for text in self._wording(template):
            self._check_text(text, fields, ())
        for block in template.blocks:
            for field in block.needs:
                if field not in fields:
                    self._fail(f"needs 中的字段 {field} 没有在 [[field]] 中列出。", field)
            self._check_text(block.text, fields, block.needs)

    def _wording(self, template: NoticeTemplate) -> Iterator[str]:
        yield from (template.agency, template.title, template.number, template.addressee)
        yield from (template.signature.agency, template.signature.date)
        if template.receipt:
            yield from (template.receipt.title, *template.receipt.paragraphs, *template.receipt.lines)
        if template.imprint:
            yield from (template.imprint.copies_to, template.imprint.issuer, template.imprint.date)

    def _check_text(self, text: str, fields: Mapping[str, Element | None], needs: tuple[str, ...]) -> None:
        if _ANY_BRACE.search(PLACEHOLDER.sub("", text)):
            self._fail(f"“{text}”中的花括号不成对，或其中的字段名不是小写字母。", text)
        for name in PLACEHOLDER.findall(text):
            if name not in fields:
                self._fail(f"字段 {name} 没有在 [[field]] 中列出。", "{" + name + "}")
            element = fields[name]
            if element is not None and not element.required and name not in needs:
                self._fail(f"字段 {name} 可以为空，用到它的段落要在 needs 中写明。", "{" + name + "}")
