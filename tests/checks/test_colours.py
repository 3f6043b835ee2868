"""Colours are defined in two palettes only, one for the window and one for paper."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "saltdesk"
WINDOW = ("ui", "ledgers")
PAPER = ("documents",)
SCREEN_PALETTE = "ledgers/base/palette.py"
PAPER_PALETTE = "documents/setting/palette.py"
_HEX = re.compile(r"#[0-9A-Fa-f]{6}\b")
_PLAIN_HEX = re.compile(r"[0-9A-F]{6}")


def modules(floors: tuple[str, ...]) -> Iterator[tuple[str, ast.Module]]:
    for floor in floors:
        for path in sorted((PACKAGE / floor).rglob("*.py")):
            if not path.name.startswith("ui_"):
                yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))


def on_screen(tree: ast.Module) -> Iterator[int]:
    """Yield the lines with a hexadecimal colour, a colour name of Qt, or a QColor made from literals."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if _HEX.search(text):
                yield node.lineno
            case ast.Attribute() if ast.unparse(node).startswith("Qt.GlobalColor."):
                yield node.lineno
            case ast.Call(func=ast.Name(id="QColor"), args=[ast.Constant(), *_]):
                yield node.lineno


def on_paper(tree: ast.Module) -> Iterator[int]:
    """Yield the lines with a tuple of red, green and blue shares, or with a colour of Word."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if _PLAIN_HEX.fullmatch(text):
                yield node.lineno
            case ast.Tuple(elts=[ast.Constant(float(a)), ast.Constant(float(b)), ast.Constant(float(c))]):
                if max(a, b, c) <= 1:
                    yield node.lineno


@pytest.mark.parametrize(
    ("floors", "colours", "palette"),
    [(WINDOW, on_screen, SCREEN_PALETTE), (PAPER, on_paper, PAPER_PALETTE)],
)
def test_colours_are_written_down_in_the_palette_alone(floors, colours, palette):
    found = {place: sorted(set(colours(tree))) for place, tree in modules(floors)}
    assert found.pop(palette), "the rule finds nothing where it must"
    assert {place: lines for place, lines in found.items() if lines} == {}
