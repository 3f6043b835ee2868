"""Addresses of shared databases, as people write them."""

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.sharing.address import Server, server_of


def test_an_address_names_server_database_certificate_and_roles() -> None:
    told = server_of("postgresql://pg.example.test:5433/yanzheng?sslrootcert=/etc/ca.crt&prefix=old")
    assert told == Server("pg.example.test", 5433, "yanzheng", "", "/etc/ca.crt", "old")
    assert told.role_of("示例甲") == "old:示例甲"
    assert server_of("postgresql://keeper@/yan?x=1".replace("?x=1", "").replace("@/", "@h/")).user == "keeper"


@pytest.mark.parametrize(
    ("url", "match"),
    [
        ("http://a/b", "不是共享数据库的地址"),
        ("postgresql://a", "不是共享数据库的地址"),
        ("postgresql://a:x/b", "不是共享数据库的地址"),
        ("postgresql://u:secret@a/b", "不要写口令"),
        ("postgresql://a/b?sslmode=disable", "“sslmode”不认识"),
    ],
)
def test_what_is_no_address_is_told(url: str, match: str) -> None:
    with pytest.raises(RuleError, match=match):
        server_of(url)
