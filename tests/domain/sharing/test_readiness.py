"""What is asked of a server: every question tells what to mend, and only then."""

from dataclasses import replace

import pytest

from saltdesk.domain.sharing.readiness import ServerFacts, hindrances, judged

FIT = ServerFacts(
    version=150_018,
    encoding="UTF8",
    collation="C.UTF-8",
    schema=29,
    oldest_program=27,
    program=29,
    who="示例甲",
    role="办事员",
    is_remote=True,
    tls="TLSv1.3",
    is_verified=True,
)


def test_nothing_is_to_mend_on_a_fit_server() -> None:
    assert [line.remedy for line in judged(FIT)] == [""] * 11


@pytest.mark.parametrize(
    ("changes", "label"),
    [
        ({"version": 140_012}, "服务器版本"),
        ({"encoding": "SQL_ASCII"}, "字符编码"),
        ({"collation": "zh_CN.UTF-8"}, "排序规则"),
        ({"schema": 0, "role": "", "may_make_roles": True, "may_make_schemas": True}, "数据格式"),
        ({"schema": 28}, "数据格式"),
        ({"oldest_program": 30}, "数据格式"),
        ({"is_as_built": False}, "结构和防护"),
        ({"are_counters_open": True}, "行计数"),
        ({"role": ""}, "登录和权限"),
        ({"has_excess": True}, "登录和权限"),
        ({"tls": ""}, "加密"),
        ({"is_verified": False}, "加密"),
        ({"statements": "all", "parameters_logged": -1}, "服务器日志"),
        ({"slowest_logged": 0, "parameters_logged": 100}, "服务器日志"),
        ({"latency": 45.0}, "往返时间"),
        ({"drift": -300.0}, "时钟"),
    ],
)
def test_what_is_wrong_is_told_with_what_to_do(changes: dict[str, object], label: str) -> None:
    facts = replace(FIT, **changes)  # type: ignore[arg-type]  # the table names fields of different types
    assert [line.label for line in judged(facts) if not line.is_well] == [label]


def test_an_empty_database_needs_a_login_that_may_make_roles_and_schemas() -> None:
    empty = replace(FIT, schema=0, role="", who="keeper")
    assert "CREATEROLE" in hindrances(empty)[0].remedy
    assert hindrances(replace(empty, may_make_roles=True, may_make_schemas=True)) == []
    assert [line.label for line in hindrances(replace(FIT, encoding="EUC_CN", latency=90))] == ["字符编码"]
