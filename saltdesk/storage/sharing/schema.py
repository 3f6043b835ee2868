"""Building the shared schema, and comparing its version with that of the program."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage import upgrade
from saltdesk.storage.recording.upgrade_entry import UPGRADE_ACT
from saltdesk.storage.sharing.rules import fill_rules

SCRIPTS: Final = Path(__file__).parent / "schema"

OLDEST_PROGRAM: Final = 27
"""The oldest schema whose programs may work with the shared one."""

_SEARCH = "SET LOCAL search_path = saltdesk, trail, guard, pg_temp"

_HIDE_COUNTERS = """
DO $$
DECLARE
    counter regprocedure;
BEGIN
    FOR counter IN SELECT oid FROM pg_catalog.pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace AND proname LIKE 'pg\\_stat\\_get\\_%'
        AND proargtypes[0] = 'oid'::regtype AND pronargs = 1
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', counter);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pg_monitor', counter);
    END LOOP;
END $$"""
"""Takes the counters of rows from everybody: they tell how many hidden rows a search of one found."""


def owner_of(database: str) -> str:
    """Return the role that owns a shared database; nobody signs in as it."""
    return f"{database}_owner"


def staff_of(database: str) -> str:
    """Return the group role of everybody who works in a shared database."""
    return f"{database}_staff"


def build(connection: Any, database: str) -> None:
    """Build the schema in an empty database, in one transaction.

    ``connection`` is one of the driver, under a login that may create roles.
    """
    from psycopg.sql import Identifier

    owner, staff = (
        Identifier(name).as_string(connection) for name in (owner_of(database), staff_of(database))
    )
    with connection.transaction():
        _make_role(connection, owner_of(database), "NOLOGIN CREATEROLE")
        _make_role(connection, staff_of(database), "NOLOGIN")
        connection.execute(f"GRANT {owner} TO CURRENT_USER")
        # From PostgreSQL 16 on, only who administers the group may let people into it.
        connection.execute(f"GRANT {staff} TO {owner} WITH ADMIN OPTION")
        connection.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
        connection.execute(
            f"GRANT CREATE ON DATABASE {Identifier(database).as_string(connection)} TO {owner}"
        )
        hide_counters(connection)
        connection.execute(f"SET LOCAL ROLE {owner}")
        connection.execute(_SEARCH)
        for script in sorted(SCRIPTS.glob("[0-9]*.sql")):
            text = script.read_text("utf-8").replace("{owner}", owner).replace("{staff}", staff)
            connection.execute(text)
        fill_rules(connection)
        connection.execute(
            "INSERT INTO guard.house (version, oldest_program, prefix, fingerprint) "
            "VALUES (%s, %s, %s, guard.fingerprint())",
            (upgrade.SCHEMA_VERSION, OLDEST_PROGRAM, database),
        )


def hide_counters(connection: Any) -> None:
    """Take the counters of rows from everybody, as far as the login may: only a superuser can."""
    if connection.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()[0]:
        connection.execute(_HIDE_COUNTERS)


def _make_role(connection: Any, name: str, options: str) -> None:
    """Create a role; roles belong to the cluster, so a restored database may find it there."""
    from psycopg.sql import SQL, Identifier

    if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)).fetchone():
        connection.execute(SQL("CREATE ROLE {} " + options).format(Identifier(name)))


def begin_trail(connection: Any, database: str, at: datetime) -> None:
    """Write the first entry of a new database: the scripts of the local schema whose tables these are."""
    from psycopg.sql import Identifier

    moment = at.strftime("%Y-%m-%d %H:%M:%S")
    with connection.transaction():
        connection.execute(f"SET LOCAL ROLE {Identifier(owner_of(database)).as_string(connection)}")
        connection.execute(_SEARCH)
        names = [(script.stem, moment) for script in sorted(upgrade.MIGRATIONS.glob("[0-9]*.py"))]
        with connection.cursor() as cursor:
            cursor.executemany("INSERT INTO schema_migration (name, applied) VALUES (%s, %s)", names)
        told = (moment, "程序升级", "", UPGRADE_ACT, "建立共享数据库", Area.DATABASE.code, 0, "")
        connection.execute("SELECT trail.append(%s, %s, %s, %s, %s, %s, %s, %s)", told)


def refuse_other_version(version: int, oldest_program: int) -> None:
    """Raise ``EnvironmentProblem`` where program and shared schema do not fit."""
    if oldest_program > upgrade.SCHEMA_VERSION:
        raise EnvironmentProblem("共享数据库由更新版本的程序管理，本机程序太旧。", "请升级本程序后再打开。")
    if version < upgrade.SCHEMA_VERSION:
        raise EnvironmentProblem(
            "共享数据库的格式比本程序旧。", "请管理员先用新程序运行“saltdesk share upgrade”，各处室再升级。"
        )
