"""The table of faults in the manual and the tests that show its promises know the same rows."""

import tomllib

from saltdesk.services.house.manual import page_named
from tests.checks.named_tests import ROOT, missing

SHOWN = {
    row["name"]: tuple(row["tests"])
    for row in tomllib.loads((ROOT / "tests/storage/faults/faults.toml").read_text("utf-8"))["fault"]
}


def rows_of_the_manual() -> list[list[str]]:
    """Return the cells of the rows of the table."""
    lines = [line for line in page_named("faults").text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_every_fault_of_the_manual_has_its_tests_and_no_other():
    assert [row[0] for row in rows_of_the_manual()] == list(SHOWN) != []


def test_every_fault_says_what_is_promised_and_what_to_do():
    assert [row for row in rows_of_the_manual() if len(row) != 3 or not all(row)] == []


def test_every_test_of_a_fault_exists():
    assert [name for name, tests in SHOWN.items() if not tests] == []
    assert missing(test for tests in SHOWN.values() for test in tests) == []


def test_no_test_stands_twice_in_a_fault():
    assert [name for name, tests in SHOWN.items() if len(set(tests)) != len(tests)] == []
