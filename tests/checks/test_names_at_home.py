"""Each name is imported from the module that defines it: no module re-exports names."""

import ast
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "saltdesk"


def passed_on(tree: ast.Module) -> list[str]:
    """Return the names a module re-exports: imported under their own name, or listed in ``__all__``.

    What only type checkers read is passed on by nobody.
    """
    checked = {id(part) for node in ast.walk(tree) if _is_for_checkers(node) for part in ast.walk(node)}
    imports = (
        node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and id(node) not in checked
    )
    aliases = (alias for node in imports for alias in node.names)
    listed = (node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "__all__")
    return [*(alias.name for alias in aliases if alias.asname == alias.name), *listed]


def _is_for_checkers(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def test_no_module_passes_names_on():
    found = {
        path.relative_to(PACKAGE).as_posix(): names
        for path in sorted(PACKAGE.rglob("*.py"))
        if (names := passed_on(ast.parse(path.read_text("utf-8"))))
    }
    assert found == {}


def test_the_check_sees_both_ways():
    assert passed_on(ast.parse("from a import b as b\n__all__ = ['b']")) == ["b", "__all__"]
    assert passed_on(ast.parse("from a import b as c, d")) == []
    assert passed_on(ast.parse("if TYPE_CHECKING:\n    from a import b as b")) == []
