"""Tests that a table names by module and function: whether they are there."""

import ast
from collections.abc import Iterable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


@cache
def functions(module: str) -> frozenset[str]:
    """Return the names of the test functions of a module."""
    tree = ast.parse((ROOT / module).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def missing(tests: Iterable[str]) -> list[str]:
    """Return those of ``module::function`` that do not exist."""
    parts = ((test, *test.split("::")) for test in tests)
    return [
        test for test, module, name in parts if not (ROOT / module).exists() or name not in functions(module)
    ]
