"""The command line as a script meets it: arguments in, status and text out."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from saltdesk.cli.call import DONE, REFUSED, WRONG_CALL
from saltdesk.cli.commands import run
from saltdesk.demo import bureau
from saltdesk.demo.bureau import COMPLAINTS, build_demo
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.notices.issued import notice_by_number

DAY = "2026-11-23"


@pytest.fixture(scope="module")
def sample(tmp_path_factory, sample_bureau) -> Path:
    folder = tmp_path_factory.mktemp("示例") / "数据"
    sample_bureau(date(2026, 11, 23), folder)
    return folder


@pytest.fixture
def call(command):
    """Name the data in each call."""
    return command


@pytest.fixture
def answer(call):
    """Run one call with ``--json`` and give back status and the object."""

    def perform(*arguments: object) -> tuple[int, dict]:
        status, out, _ = call(*arguments, "--json")
        return status, json.loads(out)

    return perform


def test_due_prints_the_date_then_the_counted_days(call, tmp_path):
    status, out, _ = call("--data", tmp_path, "due", "D3.3.1", "2016-09-14")
    lines = out.splitlines()
    assert (status, lines[0]) == (DONE, "2016-09-29")
    assert len(lines) == 12
    assert "2016-09-18  周日  调休上班" in lines[2]
    assert not (tmp_path / "data.db").exists()


def test_a_refusal_is_json_where_json_was_asked_for(call, tmp_path):
    status, out, err = call("--data", tmp_path, "due", "X9", "2016-09-14", "--json")
    refusal = json.loads(out)
    assert (status, err, refusal["error"], refusal["hint"]) == (REFUSED, "", "refused", "")
    assert "没有条款“X9”" in refusal["message"]
    status, out, err = call("--data", tmp_path, "backup", tmp_path / "x.saltbackup", "--json")
    refusal = json.loads(out)
    assert (status, err, refusal["error"]) == (REFUSED, "", "environment")
    assert refusal["hint"]
    status, out, err = call("--data", tmp_path, "due", "X9", "2016-09-14")
    assert (status, out) == (REFUSED, "")
    assert "没有条款“X9”" in err


def test_a_reader_that_stops_early_gets_no_traceback(tmp_path):
    command = [sys.executable, "-m", "saltdesk", "due", "D3.3.1", "2016-09-14"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        program.stdout.close()
        assert program.stderr.read() == b""


def test_due_as_json(answer, tmp_path):
    status, found = answer("due", "D3.3.1", "2016-09-14", "--extended", "--data", tmp_path)
    assert status == DONE
    assert (found["due"], found["side"], found["provisional"]) == ("2016-11-01", "IN", False)
    assert len(found["counted"]) == 30
    assert set(found) == {"clause", "start", "due", "provisional", "counted", "side", "source"}


@pytest.mark.parametrize(
    ("start", "n", "due"), [("2016-09-30", 2, "2016-10-09"), ("2026-09-18", 2, "2026-09-21")]
)
def test_workdays(answer, tmp_path, start, n, due):
    assert answer("workdays", start, n, "--data", tmp_path) == (DONE, {"date": due, "provisional": False})


def test_a_year_without_notice_is_provisional_and_never_an_error(call, answer, tmp_path):
    assert answer("workdays", "2026-12-18", 10, "--data", tmp_path)[1]["provisional"]
    status, out, _ = call("due", "D3.3.1", "2031-05-05", "--data", tmp_path)
    assert status == DONE
    assert "暂定" in out.splitlines()[0]


def test_office_calendar_is_used_where_there_is_a_database(answer, sample):
    assert answer("--data", sample, "workdays", "2016-09-14", 10)[1]["date"] == "2016-09-29"


@pytest.mark.parametrize(
    "arguments",
    [
        ("due", "D3.3.1"),
        ("due", "D3.3.1", "2016/09/14"),
        ("workdays", DAY, "x"),
        ("没有的命令",),
        ("--nothing",),
    ],
)
def test_a_wrong_call_is_status_two_with_a_sentence(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        run(arguments)
    assert caught.value.code == WRONG_CALL
    assert "参数有误" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("due", "D9", DAY), "没有条款"),
        (("due", "D3.3.2", DAY, "--extended"), "没有可以延长的规定"),
        (("export", "nothing", "x.xlsx"), "没有名为“nothing”的台账"),
        (("import", "nothing", "x.xlsx"), "能导入的台账：powers"),
        (("import", "inspections", "x.xlsx"), "由办理形成，不从表格导入"),
        (("notice", "郑盐检通〔2026〕99号", "x.pdf"), "没有文号"),
        (("notice", "郑盐检通〔2026〕1号", "x.txt"), ".docx"),
        (("check", "郑盐检通〔2026〕1号"), "二维码的内容"),
        (("check", "郑盐检通〔2026〕1号|0123456789abcdef"), "与登记不符：检查通知书"),
        (("check", "郑盐检通〔2026〕99号|0123456789abcdef"), "没有登记"),
        (("import", "powers", "没有.xlsx"), "找不到"),
        (("verify", "--as", "无此人"), "登录名或口令不对"),
        (("restore", "没有.zip"), "找不到"),
    ],
)
def test_the_data_saying_no_is_status_one_with_the_reason(call, sample, arguments, sentence):
    status, out, err = call("--data", sample, "--today", DAY, *arguments)
    assert (status, out) == (REFUSED, "")
    assert sentence in err


def test_sample_is_plausible_and_the_same_every_time(answer, sample, tmp_path):
    assert build_demo(tmp_path / "又一份", date(2026, 11, 23)) == {
        "权力清单": 42,
        "责任清单": 162,
        "清单版本": 4,
        "调整情形": 8,
        "动态调整": 5,
        "投诉受理": COMPLAINTS,
        "年度检查计划": 2,
        "监督检查": 5,
        "检查问题": 10,
        "责任追究": 2,
        "权力运行": 6,
        "行政指导": 2,
        "文书": 20,
    }
    for name in ("complaints", "adjustments", "inspections", "findings", "accountability"):
        first, second = tmp_path / f"{name}1.xlsx", tmp_path / f"{name}2.xlsx"
        answer("--data", sample, "--today", DAY, "export", name, first)
        answer("--data", tmp_path / "又一份", "--today", DAY, "export", name, second)
        rows = [[cell.value for cell in row] for row in load_workbook(first).active.iter_rows()]
        assert rows == [[cell.value for cell in row] for row in load_workbook(second).active.iter_rows()]
    status, _ = answer("--data", sample, "--today", DAY, "verify")
    assert status == DONE


def test_years_of_complaints_are_added_to_the_sample_on_request(answer, tmp_path, monkeypatch):
    asked = []

    def build(folder, day, **options):
        asked.append((folder, day, options["is_plain"], options["history"]))
        return {"投诉受理": 5}

    monkeypatch.setattr(bureau, "build_demo", build)
    answer("demo", tmp_path / "旧", "--plain", "--complaints", "5", "--today", DAY)
    answer("demo", tmp_path / "新", "--today", DAY)
    day = date(2026, 11, 23)
    assert asked == [(tmp_path / "旧", day, True, 5), (tmp_path / "新", day, False, 0)]


def test_sample_is_never_built_over_data(call, sample):
    status, _, err = call("demo", sample, "--today", DAY)
    assert status == REFUSED
    assert "已经有数据" in err


def test_export_filters_and_reports_what_it_wrote(answer, sample, tmp_path):
    path = tmp_path / "投诉.xlsx"
    status, found = answer("--data", sample, "--today", DAY, "export", "complaints", path, "--office", "bg")
    sheet = load_workbook(path).active
    assert status == DONE
    assert sheet.cell(sheet.max_row, 1).value == f"共 {found['rows']} 件"
    assert 0 < found["rows"] < COMPLAINTS
    later = answer("--data", sample, "--today", DAY, "export", "complaints", path, "--from", "2026-11-01")[1]
    assert later["rows"] < COMPLAINTS


def test_lists_are_exported_as_they_were_public_on_a_day(answer, call, sample, tmp_path):
    data, path = ("--data", sample, "--today", DAY), tmp_path / "清单.xlsx"
    assert answer(*data, "export", "powers", path, "--on", "2026-01-05")[1]["rows"] == 0
    assert answer(*data, "export", "powers", path, "--on", DAY)[1]["rows"] == 34
    sheet = load_workbook(path).active
    assert sheet.cell(1, 1).value == f"权力清单（{DAY}）"
    heads = [cell.value for cell in sheet[3]]
    history = {
        row[heads.index("编码")].value: row[heads.index("调整情况")].value for row in sheet.iter_rows(4)
    }
    assert history["02-013"].endswith("变更：实施依据、裁量标准")
    assert answer(*data, "export", "duties", path, "--on", DAY)[1]["rows"] == 162
    status, _, err = call(*data, "export", "complaints", path, "--on", DAY)
    assert (status, "powers（权力清单）" in err) == (REFUSED, True)
    status, _, err = call(*data, "export", "powers", path, "--on", DAY, "--office", "yz")
    assert (status, "不能与" in err) == (REFUSED, True)


def test_import_is_a_dry_run_until_it_is_applied(answer, call, office, tmp_path):
    book = Workbook()
    book.active.append(["编码", "事项名称", "类别", "实施依据"])
    book.active.append(["1", "甲", "行政许可", "条例"])
    path = tmp_path / "清单.xlsx"
    book.save(path)
    data = ("--data", office, "--today", DAY)
    expected = {
        "rows": 1,
        "new": 1,
        "changed": 0,
        "unchanged": 0,
        "faulty": 0,
        "bound": 0,
        "applied": False,
        "errors": [],
    }
    assert answer(*data, "import", "powers", path) == (DONE, expected)
    assert answer(*data, "import", "powers", path, "--apply") == (DONE, expected | {"applied": True})
    assert answer(*data, "import", "powers", path)[1]["unchanged"] == 1
    book.active.append(["2", "", "行政许可", "条例"])
    book.save(path)
    status, out, _ = call(*data, "import", "powers", path, "--apply")
    assert status == REFUSED
    assert "B3  请填写事项名称。" in out
    assert "没有导入" in out
    status, out = answer(*data, "import", "powers", path, "--apply", "--rest")
    assert (status, out["applied"], out["faulty"]) == (DONE, True, 1)


def test_duties_are_imported_for_powers_that_are_there(answer, office, tmp_path):
    data = ("--data", office, "--today", DAY)
    for ledger, *rows in (
        ("powers", ("编码", "事项名称", "类别", "实施依据"), ("1", "甲", "行政许可", "条例")),
        ("duties", ("权力编码", "环节", "责任事项"), ("1", "受理", "一次告知"), ("9", "受理", "一次告知")),
    ):
        book = Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / f"{ledger}.xlsx")
        status, found = answer(*data, "import", ledger, tmp_path / f"{ledger}.xlsx", "--apply", "--rest")
        assert (status, found["new"], found["applied"]) == (DONE, 1, True)
    assert [error["cell"] for error in found["errors"]] == ["A3"]


@pytest.mark.parametrize(
    ("name", "ledger"),
    [("steps", "powers"), ("bases", "powers"), ("standards", "standards"), ("officers", "officers")],
)
def test_any_list_is_imported_from_its_own_export(answer, sample, tmp_path, name, ledger):
    data, path = ("--data", sample, "--today", DAY), tmp_path / f"{ledger}.xlsx"
    answer(*data, "export", ledger, path)
    status, found = answer(*data, "import", name, path)
    assert (status, found["rows"], found["errors"]) == (DONE, found["unchanged"], [])
    assert found["rows"] > 0


def test_an_issued_notice_comes_out_again(answer, sample, tmp_path):
    path = tmp_path / "通知.pdf"
    assert answer("--data", sample, "notice", "郑盐检通〔2026〕1号", path)[0] == DONE
    assert path.read_bytes().startswith(b"%PDF")
    frozen = path.read_bytes()
    assert answer("--data", sample, "notice", "郑盐检通〔2026〕1号", path, "--archive")[0] == DONE
    assert b"pdfaid" in path.read_bytes()
    assert b"pdfaid" not in frozen
    copy = tmp_path / "通知.docx"
    assert answer("--data", sample, "notice", "郑盐检通[2026]1号", copy)[0] == DONE
    assert copy.read_bytes().startswith(b"PK")


def test_a_paper_is_checked_by_the_code_printed_on_it(answer, call, sample):
    number = "郑盐检通〔2026〕1号"
    desk = open_desk(sample, Actor("甄一"), FixedClock(date(2026, 11, 23)))
    code = f"{number}|{notice_by_number(number).digest[:16]}"
    desk.store.close()
    assert answer("--data", sample, "check", code) == (
        DONE,
        {"verdict": "genuine", "number": number, "trail": ""},
    )
    assert "真实有效：检查通知书" in call("--data", sample, "check", code)[1]


def test_backup_and_restore_from_the_command_line(answer, call, sample, tmp_path):
    backup, data = tmp_path / "备份.zip", tmp_path / "恢复处"
    status, made = answer("--data", sample, "backup", backup)
    assert (status, made) == (DONE, {"file": str(backup), "bytes": backup.stat().st_size, "missing": []})
    status, told = answer("--data", data, "restore", backup, "--preview")
    assert (status, told["standing"], told["lost"]) == (DONE, "nothing", 0)
    assert not data.exists()
    assert answer("--data", data, "restore", backup) == (DONE, {"file": str(backup), "replaced": None})
    status, out, _ = call("--data", data, "verify")
    assert status == DONE
    assert "数据完好" in out


def test_verify_lists_what_is_wrong(answer, call, sample, tmp_path):
    backup, data = tmp_path / "备份.zip", tmp_path / "受损"
    call("--data", sample, "backup", backup)
    call("--data", data, "restore", backup)
    next((data / "files").rglob("*/*")).write_bytes(b"changed")
    status, found = answer("--data", data, "verify")
    assert (status, found["ok"]) == (REFUSED, False)
    assert "校验值不符" in found["problems"][0]
    status, _, err = call("--data", data, "verify")
    assert (status, "校验值不符" in err) == (REFUSED, True)


def test_acts_are_recorded_under_the_name_given(answer, sample, tmp_path):
    from saltdesk.domain.base.clock import FixedClock
    from saltdesk.domain.base.people import Actor
    from saltdesk.services.house.maintenance import open_desk
    from saltdesk.storage.trail import audit

    answer("--data", sample, "--today", DAY, "--as", "样例甲", "export", "powers", tmp_path / "x.xlsx")
    desk = open_desk(sample, Actor("查看"), FixedClock(date(2026, 11, 23)))
    try:
        last = list(audit.since(0))[-1]
    finally:
        desk.store.close()
    assert (last.actor, last.office) == ("样例甲", "计划管理处")
