"""Whether a server and its database fit the program; asked at every connection to a new place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage.sharing.schema import refuse_other_version

OLDEST_SERVER: Final = 150_000
"""PostgreSQL 15: earlier ones lack what the shared schema leans on."""

_COLLATIONS: Final = ("C", "POSIX", "C.UTF-8", "C.utf8")
"""Orders of texts that are those of the program and of a local database."""

_COLLATION: Final = "SELECT datcollate FROM pg_database WHERE datname = current_database()"

_IS_OURS: Final = "SELECT to_regclass('guard.house') IS NOT NULL"

_VERSIONS: Final = "SELECT version, oldest_program FROM guard.house"


def unfit_server(connection: Any) -> Iterator[EnvironmentProblem]:
    """Yield why a database cannot hold the shared schema, the most basic first.

    ``connection`` is one of the driver.
    """
    version = connection.info.server_version
    if version < OLDEST_SERVER:
        yield EnvironmentProblem(
            f"服务器的 PostgreSQL 是{version // 10_000}版，太旧，不能使用。", "请管理员升级到15版或更新版本。"
        )
        return
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        yield EnvironmentProblem(f"数据库的编码是{encoding}，不能使用。", "请管理员用 UTF8 编码重建数据库。")
        return
    (collation,) = connection.execute(_COLLATION).fetchone()
    if collation not in _COLLATIONS:
        yield EnvironmentProblem(
            f"数据库的排序规则是{collation}，不能使用。", "请管理员用排序规则 C.UTF-8 重建数据库。"
        )


def unfit(connection: Any) -> Iterator[EnvironmentProblem]:
    """Yield what has to be mended before the program can work with a database, the most basic first."""
    found = list(unfit_server(connection))
    yield from found
    if not found and not connection.execute(_IS_OURS).fetchone()[0]:
        yield EnvironmentProblem(
            "这个数据库还不是盐政事务台的共享数据库。", "请管理员先运行“saltdesk share init 地址”。"
        )


def refuse_unfit(connection: Any) -> None:
    """Raise ``EnvironmentProblem`` where server, database or schema do not fit the program."""
    for problem in unfit(connection):
        raise problem
    refuse_other_version(*connection.execute(_VERSIONS).fetchone())
