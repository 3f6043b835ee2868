"""Reads TOML of the office, such as its own templates, with bounds and sentences for what is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.base.patterns import regex

_DEEP_KEY = regex(r"[\s\[{]*(?:[\w\"'-]+\s*\.\s*){20}")
"""A key with more parts than any template has."""


def read_toml(path: Path, called: str) -> tuple[str, dict[str, Any]]:
    """Return source and data of a TOML file; ``called`` says in Chinese what it is.

    Raises RuleError naming the file and the line if known; EnvironmentProblem when it cannot be read.
    """
    try:
        # Editors of Windows begin the file with a mark, and end lines with two signs, which are read as one.
        source = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise EnvironmentProblem(f"读不到{called} {path.name}。", "请检查程序文件是否完整。") from error
    except UnicodeDecodeError as error:
        raise RuleError(f"{called} {path.name} 不是 UTF-8 编码。") from error
    return source, _parsed(f"{called} {path.name}", source)


def _parsed(name: str, source: str) -> dict[str, Any]:
    lines = source.splitlines()
    deep = next((number for number, line in enumerate(lines, start=1) if _DEEP_KEY.match(line)), 0)
    if deep:  # the parser's time grows with the square of the depth
        raise RuleError(f"{name} 第 {deep} 行的项目层数过多。")
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        where = f"第 {found[1]} 行" if found else "末尾"
        raise RuleError(f"{name} {where}格式有误。") from error
    except RecursionError as error:
        deepest = max(lines, key=lambda line: line.count("[") + line.count("{"))
        raise RuleError(f"{name} 第 {lines.index(deepest) + 1} 行括号层数过多。") from error


@dataclass(frozen=True)
class TomlReader:
    """Base of the readers of templates, which refuse what they do not know with file and line.

    ``called`` says in Chinese what the file is; ``near`` of a fault is a text that stands in its line.
    """

    called: str
    name: str
    source: str
    data: Mapping[str, Any]

    def fail(self, sentence: str, near: str = "") -> NoReturn:
        """Raise RuleError with the file, and the line in which ``near`` stands first."""
        lines = self.source.splitlines()
        number = next((n for n, line in enumerate(lines, start=1) if near and near in line), None)
        where = f"第 {number} 行" if number else ""
        raise RuleError(f"{self.called} {self.name} {where}有误：{sentence}", field=near.strip("{}"))

    def only_known(self, table: Mapping[str, Any], known: tuple[str, ...], where: str) -> None:
        """Raise RuleError for a key of ``table`` that is not one of ``known``."""
        for key in table:
            if key not in known:
                self.fail(f"{where}不认识的项目 {key}。", key)

    def text(self, table: Mapping[str, Any], key: str, where: str) -> str:
        """Return the text of a key without blanks at its ends; RuleError if there is none."""
        value = table.get(key)
        if not isinstance(value, str) or not value.strip():
            self.fail(f"{where}缺少 {key}。", key if key in table else "")
        return value.strip()
