"""Connections of the database's keeper, who makes, moves and upgrades it, beside the one of a store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing.schema import owner_of
from saltdesk.storage.sharing.server import Login, connection_settings

OLDEST_SERVER: Final = 150_000
"""PostgreSQL 15, as the driver tells versions."""

_COLLATIONS: Final = ("C", "POSIX", "C.UTF-8", "C.utf8")
"""Orders of text that agree with the one of the local database."""

_KEEPING: Final = (
    "SET default_transaction_read_only = off",
    "SET statement_timeout = 0",
    "SET idle_in_transaction_session_timeout = 0",
    "SET search_path = saltdesk, trail, guard, pg_temp",
)
"""Moving a large database takes longer than any act."""


@contextmanager
def reached(server: Server) -> Iterator[None]:
    """Turn errors of the server inside the block into ``EnvironmentProblem``."""
    import psycopg

    try:
        yield
    except psycopg.errors.InsufficientPrivilege as error:
        raise EnvironmentProblem(
            f"登录名在共享数据库“{server.database}”中权限不够。", "请换用数据库管理员的登录名后重试。"
        ) from error
    except psycopg.errors.DiskFull as error:
        raise EnvironmentProblem("共享数据库所在的磁盘空间不足。", "请管理员清理磁盘后重试。") from error
    except psycopg.OperationalError as error:
        raise EnvironmentProblem(
            f"连不上共享数据库 {server.address}，或连接中断。",
            "请核对地址、登录名和口令，检查网络和服务器后重试。",
        ) from error


@contextmanager
def connected(server: Server, login: Login | None) -> Iterator[Any]:
    """Yield a connection of the driver that commits each statement by itself, outside a transaction.

    Raises:
        EnvironmentProblem: the server cannot be reached, is too old, or keeps texts otherwise than we need.
    """
    import psycopg

    with reached(server):
        settings = connection_settings(server, login)
        with psycopg.connect(dbname=server.database, autocommit=True, **settings) as connection:
            for setting in _KEEPING:
                connection.execute(setting)
            _refuse_unfit(connection)
            yield connection


def as_owner(connection: Any, database: str) -> None:
    """Act as the role that owns the database until the transaction ends."""
    from psycopg.sql import SQL, Identifier

    connection.execute(SQL("SET LOCAL ROLE {}").format(Identifier(owner_of(database))))


def _refuse_unfit(connection: Any) -> None:
    if connection.info.server_version < OLDEST_SERVER:
        raise EnvironmentProblem("服务器的 PostgreSQL 版本太旧。", "请管理员升级到 15 或更新的版本。")
    encoding, collation = connection.execute(
        "SELECT pg_encoding_to_char(encoding), datcollate FROM pg_database WHERE datname = current_database()"
    ).fetchone()
    if encoding != "UTF8" or collation not in _COLLATIONS:
        raise EnvironmentProblem(
            f"这个数据库的编码是{encoding}、排序规则是{collation}，本程序不能使用。",
            "请管理员另建一个：createdb -T template0 -E UTF8 --locale=C.UTF-8 数据库名。",
        )
