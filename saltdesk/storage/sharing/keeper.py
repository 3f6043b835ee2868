"""Connections of the database's keeper, who makes, moves and upgrades it, beside the one of a store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any, Final

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing.driver import WrongPassword, driver, explained
from saltdesk.storage.sharing.fitness import unfit_server
from saltdesk.storage.sharing.schema import owner_of
from saltdesk.storage.sharing.server import Login, connection_settings

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
    psycopg = driver()
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
        RuleError: the server refuses the name or the password.
        EnvironmentProblem: the server cannot be reached, is too old, or keeps texts otherwise than we need.
    """
    with reached(server), closing(_connection(server, login)) as connection:
        for problem in unfit_server(connection):
            raise problem
        for setting in _KEEPING:
            connection.execute(setting)
        yield connection


def _connection(server: Server, login: Login | None) -> Any:
    psycopg = driver()
    settings = connection_settings(server, login)
    try:
        return psycopg.connect(dbname=server.database, autocommit=True, **settings)
    except psycopg.OperationalError as error:
        if isinstance(explained(error), WrongPassword):
            raise RuleError("数据库管理员的登录名或口令不对。", field="password") from error
        raise


def as_owner(connection: Any) -> None:
    """Act as the role that owns the database until the transaction ends."""
    from psycopg.sql import SQL, Identifier

    (prefix,) = connection.execute("SELECT prefix FROM guard.house").fetchone()
    connection.execute(SQL("SET LOCAL ROLE {}").format(Identifier(owner_of(prefix))))
