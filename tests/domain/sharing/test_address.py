"""Addresses of shared databases, as people write them."""

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.sharing.address import Server, server_of


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("postgresql://db.example/salt", Server("db.example", 5432, "salt")),
        (" postgres://DB.example:5433/salt ", Server("DB.example", 5433, "salt")),
        ("postgresql://keeper@10.1.2.3/salt", Server("10.1.2.3", 5432, "salt", "keeper")),
        ("postgresql://[fd00::1]:5433/salt", Server("fd00::1", 5433, "salt")),
        ("postgresql://%2Frun%2Fpostgresql/%E7%9B%90", Server("/run/postgresql", 5432, "盐")),
        (
            "postgresql://db/salt?sslrootcert=/etc/ssl/ca.pem",
            Server("db", 5432, "salt", certificate="/etc/ssl/ca.pem"),
        ),
    ],
)
def test_an_address_names_server_port_and_database(written: str, meant: Server) -> None:
    assert server_of(written) == meant


@pytest.mark.parametrize(
    "server", [Server("db", 5432, "salt"), Server("fd00::1", 5433, "盐 务"), Server("/run/a b", 1, "salt")]
)
def test_an_address_that_is_shown_can_be_typed_again(server: Server) -> None:
    assert server_of(server.address) == server


@pytest.mark.parametrize(
    "written",
    [
        "",
        "salt",
        "数据文件夹",
        "mysql://db/salt",
        "postgresql:///salt",
        "postgresql://db",
        "postgresql://db/",
        "postgresql://db/a/b",
        "postgresql://db:port/salt",
        "postgresql://db:99999/salt",
        "postgresql://db/salt#part",
        "postgresql://[fd00::1/salt",
        "postgresql://db/salt?sslmode=disable",
    ],
)
def test_what_is_no_address_is_refused_with_its_form(written: str) -> None:
    with pytest.raises(RuleError, match=r"地址写成 postgresql://服务器\[:端口\]/数据库"):
        server_of(written)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(RuleError, match="地址里不要写口令") as caught:
        server_of("postgresql://keeper:secret@db/salt")
    assert "secret" not in caught.value.sentence


def test_a_name_that_leaves_no_room_for_its_roles_is_refused() -> None:
    with pytest.raises(RuleError, match="名称太长"):
        server_of(f"postgresql://db/{'a' * 57}")


def test_an_address_names_server_database_certificate_and_roles() -> None:
    told = server_of("postgresql://pg.example.test:5433/yanzheng?sslrootcert=/etc/ca.crt&prefix=old")
    assert told == Server("pg.example.test", 5433, "yanzheng", "", "/etc/ca.crt", "old")
    assert told.role_of("示例甲") == "old:示例甲"
    assert server_of("postgresql://keeper@h/yan").user == "keeper"
