"""The ten recipes and their tests go together: each has its heading in CONTRIBUTING.md and its module."""

from pathlib import Path

from tests.recipes.scratch import ROOT

HEADINGS = {
    "act": "**An act.**",
    "column": "**A column of a ledger.**",
    "field": "**A field of a record.**",
    "gate": "**A gate of an inspection.**",
    "import": "**An import.**",
    "migration": "**A migration.**",
    "notice": "**A notice.**",
    "statistic": "**A statistic.**",
    "term": "**A term.**",
    "today_line": "**A line of Today.**",
}


def test_each_recipe_has_its_heading_and_its_test():
    recipes = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert [name for name, heading in HEADINGS.items() if recipes.count(heading) != 1] == []
    found = {path.stem.removeprefix("test_") for path in Path(__file__).parent.glob("test_*.py")}
    assert found == HEADINGS.keys() | {"every_recipe"}
