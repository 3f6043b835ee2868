"""``saltdesk calendar`` as a script meets it."""

import json
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from saltdesk.cli.call import DONE, REFUSED
from tests.services.holiday_texts import NOTICE_2027

DAY = "2026-12-28"


@pytest.fixture(scope="module")
def sample(tmp_path_factory, sample_bureau) -> Path:
    folder = tmp_path_factory.mktemp("示例") / "数据"
    sample_bureau(date.fromisoformat(DAY), folder)
    return folder


@pytest.fixture
def notice(tmp_path) -> Path:
    path = tmp_path / "通知.txt"
    path.write_text(NOTICE_2027, "utf-8")
    return path


@pytest.fixture
def call(command, sample):
    return partial(command, "--data", sample, "--today", DAY, "calendar")


def answer(found: tuple[int, str, str]) -> tuple[int, dict]:
    return found[0], json.loads(found[1])


def test_a_year_is_shown_with_its_days_and_standing(call):
    status, out, _ = call(2026)
    assert status == DONE
    assert "2026年（正式）：国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）" in out
    assert "放假　2026-01-01至01-03、2026-02-15至02-23" in out
    found = answer(call(2026, "--json"))[1]
    assert (len(found["rest"]), found["work"][0], found["status"]) == (33, "2026-01-04", "official")


def test_a_notice_is_a_dry_run_until_it_is_applied(call, notice):
    before = answer(call(2027, "--json"))[1]
    assert before["provisional_dates"] > 0
    status, tried = answer(call(2027, notice, "--json"))
    assert (status, tried["applied"], tried["problems"]) == (DONE, False, [])
    assert tried["moved"]
    assert {"date": "2026-12-31", "working": False} in tried["days"]
    assert answer(call(2027, "--json"))[1] == before
    assert "这是试算；加 --apply 录入。" in call(2027, notice)[1]
    status, done = answer(call(2027, notice, "--apply", "--json"))
    assert (status, done["applied"], done["moved"]) == (DONE, True, tried["moved"])
    after = answer(call(2027, "--json"))[1]
    assert (after["standing"], after["provisional_dates"]) == ("待复核", 0)
    status, out, _ = call(2027, notice, "--apply")
    assert (status, "与现有安排相同，不需要录入。" in out) == (DONE, True)


def test_a_notice_that_contradicts_itself_is_status_one_with_the_phrase(call, notice):
    notice.write_text(NOTICE_2027.replace("1月9日（周六）", "1月9日（周日）"), "utf-8")
    status, out, _ = call(2027, notice, "--apply")
    assert status == REFUSED
    assert "有误　“1月9日（周日）”：2027年1月9日是周六。" in out
    assert "没有录入" in out
    status, found = answer(call(2027, notice, "--json"))
    assert (status, found["applied"]) == (REFUSED, False)
    assert found["problems"][0]["phrase"] == "1月9日（周日）"


def test_a_notice_that_leaves_a_question_is_entered_only_when_it_is_answered(call, tmp_path):
    path = tmp_path / "通知.txt"
    text = "关于2028年节假日安排的通知\n元旦：1月1日放假，共1天。\n6月7日（周三）放假1天。\n"
    path.write_text(text, "utf-8")
    before = answer(call(2028, "--json"))[1]
    status, tried = answer(call(2028, path, "--json"))
    assert (status, {one["question"] for one in tried["problems"]}) == (DONE, {True})
    status, out, _ = call(2028, path, "--apply")
    assert (status, out.count("请核对　") > 0) == (REFUSED, True)
    assert "没有录入" in out
    assert "--checked" in out
    status, found = answer(call(2028, path, "--apply", "--json"))
    assert (status, found["applied"]) == (REFUSED, False)
    assert answer(call(2028, "--json"))[1] == before
    status, found = answer(call(2028, path, "--apply", "--checked", "--json"))
    assert (status, found["applied"]) == (DONE, True)
    assert "2028-06-07" in answer(call(2028, "--json"))[1]["rest"]


def test_a_file_about_another_year_or_of_another_kind_is_refused(call, notice, tmp_path):
    assert "文件是2027年的安排，不是2028年" in call(2028, notice)[2]
    other = tmp_path / "通知.docx"
    other.write_bytes(b"PK")
    status, _, err = call(2027, other)
    assert (status, "只能导入" in err) == (REFUSED, True)
    assert "年份应在2000至2100之间" in call(0)[2]
    assert "找不到" in call(2027, tmp_path / "没有.ics")[2]
