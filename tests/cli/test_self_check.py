"""``saltdesk self-check``: the self-check of level-2 protection as PDF, with values from the data."""

import json

import pytest

from saltdesk.cli.call import DONE, REFUSED
from tests.accounts import give_accounts

TODAY = ("--today", "2026-11-23")


@pytest.fixture
def folder(tmp_path, office_folder):
    import shutil

    shutil.copytree(office_folder, tmp_path / "数据")
    give_accounts(tmp_path / "数据")
    return tmp_path / "数据"


def test_the_self_check_is_written_with_values_from_the_data(command, folder, tmp_path):
    path = tmp_path / "对照.pdf"
    status, out, _ = command("--data", folder, *TODAY, "self-check", path, "--json")
    answer = json.loads(out)
    assert (status, path.read_bytes()[:4]) == (DONE, b"%PDF")
    values = {row["point"]: row["value"] for row in answer["rows"]}
    assert values["数据备份恢复"] == "还没有备份过"
    assert values["安全审计"].startswith("痕迹")
    assert all(row["gap"] for row in answer["rows"])


def test_another_kind_of_file_is_refused(command, folder, tmp_path):
    status, _, err = command("--data", folder, *TODAY, "self-check", tmp_path / "对照.txt")
    assert (status, ".pdf" in err) == (REFUSED, True)
