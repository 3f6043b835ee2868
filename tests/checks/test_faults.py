"""The table of faults in the manual and the tests that show its promises know the same rows."""

import ast
import tomllib
from functools import cache
from pathlib import Path

from saltdesk.paths import resource
from saltdesk.services.house.manual import sections

ROOT = Path(__file__).parents[2]
TITLE = "六、出了故障时"

SHOWN = {
    row["name"]: tuple(row["tests"])
    for row in tomllib.loads((ROOT / "tests/storage/faults/faults.toml").read_text("utf-8"))["fault"]
}


def rows_of_the_manual() -> list[list[str]]:
    """Return the cells of the rows of the table."""
    (text,) = (one.text for one in sections() if one.title == TITLE)
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


@cache
def functions(module: str) -> frozenset[str]:
    """Return the names of the test functions of a module."""
    tree = ast.parse((ROOT / module).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_every_fault_of_the_manual_has_its_tests_and_no_other():
    assert resource("manual/manual.md").exists()
    assert [row[0] for row in rows_of_the_manual()] == list(SHOWN) != []


def test_every_fault_says_what_is_promised_and_what_to_do():
    assert [row for row in rows_of_the_manual() if len(row) != 3 or not all(row)] == []


def test_every_test_of_a_fault_exists():
    missing = []
    for name, tests in SHOWN.items():
        assert tests, f"{name} has no test"
        for test in tests:
            module, _, function = test.partition("::")
            if not (ROOT / module).exists() or function not in functions(module):
                missing.append(test)
    assert missing == []


def test_no_test_stands_twice_in_a_fault():
    assert [name for name, tests in SHOWN.items() if len(set(tests)) != len(tests)] == []
