"""All dialogs of the window have one base class and one function that opens them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "saltdesk"
BASE = "ui/frame/dialogs.py"
QUESTIONS = "ui/frame/prompts.py"
DISCARD = "ui/frame/discarding.py"
BOXES = {"QMessageBox", "QFileDialog", "QInputDialog", "QPrintDialog", "QColorDialog", "QFontDialog"}
LOOPS = {
    "app.py": "application",
    "ui/backups/restoring.py": "loop",
    "ui/frame/waiting.py": "loop",
    "ui/frame/tasks.py": "loop",
}
"""Event loops that are not dialogs, by module and name."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Yield the hand-written modules of the window, by their path in the package."""
    for path in [PACKAGE / "app.py", *sorted((PACKAGE / "ui").rglob("*.py"))]:
        if not path.name.startswith("ui_"):
            yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))


def blocking(place: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "exec" and ast.unparse(node.func.value) != LOOPS.get(place):
            yield f"{place}:{node.lineno}: opens a dialog that blocks, use show_dialog"


def bare(place: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and "QDialog" in map(ast.unparse, node.bases):
            yield f"{place}:{node.lineno}: {node.name} is a bare QDialog, use Dialog"


def asking(place: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        for name in node.names if isinstance(node, ast.ImportFrom) else ():
            if name.name in BOXES:
                yield f"{place}:{node.lineno}: asks with {name.name}, use the prompts"


def orphaning(place: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node).endswith(".setParent(None)"):
            yield f"{place}:{node.lineno}: leaves a widget without a parent, use discard"


DOORS = [(blocking, QUESTIONS), (asking, QUESTIONS), (bare, BASE), (orphaning, DISCARD)]


@pytest.mark.parametrize(("faults", "allowed"), DOORS)
def test_only_one_module_of_the_window_does_it(faults, allowed):
    found = {place: list(faults(place, tree)) for place, tree in modules()}
    assert found.pop(allowed), "the rule finds nothing where it must"
    assert not [fault for one in found.values() for fault in one]
