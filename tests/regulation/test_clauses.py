"""Every clause of the notice and every ambiguity has tests that go through services or the window."""

import ast
import tomllib
from functools import cache
from pathlib import Path

import pytest

from saltdesk.domain.base.clauses import citation
from saltdesk.services.registers.interpretations import clauses

ROOT = Path(__file__).parents[2]
DOORS = ("saltdesk.services", "saltdesk.ui", "saltdesk.cli", "saltdesk.documents", "saltdesk.app")
"""What a test must go through: no rule is shown by the domain alone."""

POWERS_IN_USE = {"P1.2.4", "P1.2.7", "P1.2.8", "A20"}
"""Clauses of 权力运行, which is not built yet; nothing else may be planned."""

SHOWN = {
    row["code"]: tuple(row["tests"])
    for row in tomllib.loads((ROOT / "tests/regulation/clauses.toml").read_text("utf-8"))["clause"]
}


@cache
def functions(module: str) -> frozenset[str]:
    """Return the names of the test functions of a module."""
    tree = ast.parse((ROOT / module).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@cache
def imported(module: str) -> frozenset[str]:
    """Return the modules that a test module imports from."""
    tree = ast.parse((ROOT / module).read_text("utf-8"))
    named = (node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return frozenset(named)


def goes_through_a_door(module: str) -> bool:
    return any(name.startswith(DOORS) for name in imported(module))


def faults(code: str, tests: tuple[str, ...], planned: bool) -> list[str]:
    """Return what is wrong with the tests of a clause."""
    if not tests:
        return [] if planned else [f"{code} has no test"]
    found = []
    for test in tests:
        module, _, name = test.partition("::")
        if not (ROOT / module).exists() or name not in functions(module):
            found.append(f"{code}: {test} does not exist")
        elif not goes_through_a_door(module):
            found.append(f"{code}: {test} goes neither through services nor through the window")
    return found


def test_both_tables_know_the_same_clauses_in_the_same_order():
    assert list(SHOWN) == [one.code for one in clauses()]


def test_every_clause_and_every_ambiguity_is_there_once():
    codes = [one.code for one in clauses()]
    assert len(codes) == len(set(codes))
    ambiguities = [one.code for one in clauses() if one.is_ambiguity]
    assert ambiguities == [f"A{number}" for number in range(1, 23)]
    assert len(codes) - len(ambiguities) == 75


@pytest.mark.parametrize("clause", clauses(), ids=lambda one: one.code)
def test_a_clause_is_shown_by_tests_that_exist_and_go_through_the_door(clause):
    assert faults(clause.code, SHOWN[clause.code], clause.planned) == []


def test_nothing_is_planned_but_the_use_of_powers(capsys):
    planned = {one.code for one in clauses() if one.planned}
    with capsys.disabled():
        print(f"\nplanned: {', '.join(sorted(planned))}" if planned else "")
    assert planned <= POWERS_IN_USE


def test_the_check_itself_finds_each_fault():
    here = "tests/regulation/test_clauses.py::test_the_check_itself_finds_each_fault"
    assert faults("F0.1", (), planned=False) == ["F0.1 has no test"]
    assert faults("F0.1", ("tests/nowhere.py::test_x",), planned=False) != []
    assert faults("F0.1", (here + "_not",), planned=False) != []
    domain = "tests/domain/house/test_parameters.py::test_defaults_do_not_contradict_each_other"
    assert "neither through services" in faults("F0.1", (domain,), planned=False)[0]
    assert faults("F0.1", (here,), planned=False) == []


@pytest.mark.parametrize("clause", clauses(), ids=lambda one: one.code)
def test_people_read_words_and_places_never_codes(clause):
    for text in (clause.title, clause.what, clause.where, clause.place):
        assert text.strip()
    assert clause.what.endswith("。")
    assert clause.code not in clause.place
    assert clause.is_ambiguity or clause.code.startswith("F") or citation(clause.code)
