"""Building the shared schema in an empty database, as its keeper."""

from __future__ import annotations

from datetime import datetime

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing import schema
from saltdesk.storage.sharing.driver import connected
from saltdesk.storage.sharing.server import Login

_TABLES = """
SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'S') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
AND n.nspname NOT LIKE 'pg\\_%'"""


def build_shared(server: Server, login: Login | None, at: datetime) -> None:
    """Build schema and trail in an empty database; go on where an earlier try was cut.

    What only a superuser can do is made good whenever one calls this.

    Raises:
        RuleError: the database holds something else.
        EnvironmentProblem: the server does not answer.
    """
    with connected(server, login) as connection:
        connection.execute("SET default_transaction_read_only = off")
        (is_built,) = connection.execute("SELECT to_regclass('guard.house') IS NOT NULL").fetchone()
        if not is_built:
            (tables,) = connection.execute(_TABLES).fetchone()
            if tables:
                raise RuleError("这个数据库里已有别的数据，请另建一个空的数据库。", field="address")
            schema.build(connection, server.database)
        schema.hide_counters(connection)
        (entries,) = connection.execute("SELECT count(*) FROM trail.audit").fetchone()
        if not entries:
            schema.begin_trail(connection, server.database, at)
