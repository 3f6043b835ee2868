"""Size limits: no file over 500 lines and no function over 60, except generated forms."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

FILE_LINES = 500
FUNCTION_LINES = 60
ROOMS = ("saltdesk", "tests")
GENERATED = "saltdesk/ui/forms/ui_*.py"


def sources(root: Path) -> Iterator[Path]:
    """Yield every hand-written Python file."""
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            if not path.relative_to(root).match(GENERATED):
                yield path


def long_parts(text: str) -> Iterator[tuple[int, str]]:
    """Yield line and sentence for a file and each function that is too long, decorators included."""
    lines = len(text.splitlines())
    if lines > FILE_LINES:
        yield 1, f"file has {lines} lines, at most {FILE_LINES}"
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        length = (node.end_lineno or first) - first + 1
        if length > FUNCTION_LINES:
            yield first, f"function {node.name} has {length} lines, at most {FUNCTION_LINES}"


def main(root: Path = Path()) -> int:
    """Print each problem as path:line: sentence; return 1 if there is any."""
    offenders = [
        f"{path.relative_to(root).as_posix()}:{line}: {sentence}"
        for path in sources(root)
        for line, sentence in long_parts(path.read_text(encoding="utf-8"))
    ]
    print("\n".join(offenders) or "Sizes: every file and function within the limits.")
    return 1 if offenders else 0


if __name__ == "__main__":
    sys.exit(main())
