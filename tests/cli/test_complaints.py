"""Registers of complaints on the command line: dry run, import, printed register, identity with a reason."""

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from saltdesk.cli.call import DONE, REFUSED


@pytest.fixture
def register(tmp_path) -> Path:
    book = Workbook()
    for row in (
        ("某局投诉登记簿",),
        (),
        ("登记号", "来访日期", "来访人", "联系电话", "反映问题", "处理结果"),
        ("7", "2016.3.5", "甄无名", "63221234", "收费没有依据", "已退还"),
        (),
        ("8", "16-3-9", "匿名", "", "拖延不办", ""),
    ):
        book.active.append(row)
    path = tmp_path / "旧登记簿.xlsx"
    book.save(path)
    return path


def test_an_import_is_a_dry_run_until_it_is_told_to_apply(call, register):
    status, out, _ = call("import", "complaints", register)
    assert status == DONE
    assert "新增2" in out
    assert "新编号按收到年份和先后从本机编号续编（2016年2件）" in out
    assert "已办结1件导入为“已归档”，未办结1件继续办理。" in out
    assert "试算" in out
    assert json.loads(call("import", "complaints", register, "--apply", "--json")[1])["applied"]
    again = json.loads(call("import", "complaints", register, "--json")[1])
    assert (again["new"], again["unchanged"]) == (0, 2)


def test_the_register_of_a_period_is_printed(call, register, tmp_path):
    call("import", "complaints", register, "--apply")
    path = tmp_path / "登记簿.pdf"
    status, out, _ = call("export", "complaints", path, "--from", "2016-03-01", "--to", "2016-03-31")
    assert (status, out) == (DONE, f"已导出投诉2件：{path}\n")
    assert path.read_bytes().startswith(b"%PDF")


def test_identity_is_exported_with_a_reason_by_those_who_may(call, register, tmp_path):
    call("import", "complaints", register, "--apply")
    path = tmp_path / "含身份.xlsx"
    assert call("export", "complaints", path, "--identity", "上级调卷")[0] == DONE
    status, _, errors = call("export", "complaints", tmp_path / "空.xlsx", "--identity", " ")
    assert (status, errors) == (REFUSED, "请写明导出投诉人信息的理由。\n")
    for wrong in (
        ("export", "powers", tmp_path / "清单.pdf"),
        ("export", "complaints", tmp_path / "登记簿.pdf", "--identity", "调卷"),
        ("export", "powers", tmp_path / "清单.xlsx", "--identity", "调卷"),
    ):
        status, _, errors = call(*wrong)
        assert status == REFUSED
        assert "只用于 complaints" in errors
