"""``saltdesk trace``: by number, as PDF or workbook, and only for those who may see the record (F0.2)."""

import json
from datetime import date

import pytest

from saltdesk.cli.call import DONE, REFUSED

TODAY = ("--today", "2026-11-23")


@pytest.fixture(scope="module")
def sample(tmp_path_factory, sample_bureau):
    folder = tmp_path_factory.mktemp("示例") / "数据"
    sample_bureau(date(2026, 11, 23), folder)
    return folder


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_the_trail_of_an_adjustment_is_written(command, sample, tmp_path, ending):
    path = tmp_path / f"痕迹.{ending}"
    status, out, _ = command("--data", sample, *TODAY, "trace", "adjustments", "2026-002", path, "--json")
    answer = json.loads(out)
    assert (status, path.exists()) == (DONE, True)
    assert answer["rows"] > 2
    assert answer["check"].partition(":")[0].isdecimal()


def test_other_files_ledgers_and_numbers_are_refused_in_words(command, sample, tmp_path):
    for ledger, number, name, sentence in (
        ("adjustments", "2026-002", "痕迹.txt", ".pdf 或 .xlsx"),
        ("nothing", "2026-002", "痕迹.pdf", "没有名为"),
        ("adjustments", "1999-001", "痕迹.pdf", "没有“1999-001”"),
    ):
        status, _, err = command("--data", sample, *TODAY, "trace", ledger, number, tmp_path / name)
        assert (status, sentence in err) == (REFUSED, True)
