"""Asks a server what it is, who asks, and how far away it is."""

from __future__ import annotations

from statistics import median
from time import perf_counter, time
from typing import Any, Final

from saltdesk.domain.base.people import Role
from saltdesk.domain.sharing.address import Server
from saltdesk.domain.sharing.readiness import ServerFacts
from saltdesk.storage import upgrade
from saltdesk.storage.sharing.driver import connected
from saltdesk.storage.sharing.server import Login

_PINGS: Final = 20

_ITSELF: Final = """
SELECT current_setting('server_encoding'), d.datcollate, s.ssl, s.version, session_user,
    r.rolcreaterole OR r.rolsuper, r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolbypassrls,
    has_database_privilege(current_database(), 'CREATE'), current_setting('log_statement'),
    current_setting('log_min_duration_statement')::integer,
    current_setting('log_parameter_max_length')::integer, to_regclass('guard.house') IS NOT NULL
FROM pg_database d, pg_stat_ssl s, pg_roles r
WHERE d.datname = current_database() AND s.pid = pg_backend_pid() AND r.rolname = session_user"""


def facts_of(server: Server, login: Login | None) -> ServerFacts:
    """Return what a server tells to a login.

    Raises:
        WrongPassword: the server refused the name or the password.
        EnvironmentProblem: it does not answer, or refuses the connection.
    """
    with connected(server, login) as connection:
        encoding, collation, ssl, version, user, roles, excess, makes, statements, slow, parameters, built = (
            connection.execute(_ITSELF).fetchone()
        )
        latency, drift = _times(connection)
        schema, oldest, name, role, is_keeper = _ours(connection) if built else (0, 0, user, "", False)
        return ServerFacts(
            version=connection.info.server_version,
            encoding=encoding,
            collation=collation,
            schema=schema,
            oldest_program=oldest,
            program=upgrade.SCHEMA_VERSION,
            who=name,
            role=role,
            is_keeper=is_keeper,
            may_make_roles=roles,
            may_make_schemas=makes,
            has_excess=excess,
            is_remote=not server.is_local,
            tls=version if ssl else "",
            is_verified=bool(server.certificate),
            statements=statements,
            slowest_logged=slow,
            parameters_logged=parameters,
            latency=latency,
            drift=drift,
        )


def _ours(connection: Any) -> tuple[int, int, str, str, bool]:
    """Return version and oldest program of the schema, and name and role of the person of the login."""
    who = connection.execute("SELECT session_user").fetchone()[0]
    try:
        version, oldest = connection.execute("SELECT version, oldest_program FROM guard.house").fetchone()
        me = connection.execute("SELECT name, role FROM guard.me()").fetchone()
        (is_keeper,) = connection.execute("SELECT guard.is_keeper()").fetchone()
    except Exception as error:
        if getattr(error, "sqlstate", "") != "42501":
            raise
        # A login of another database: it may see nothing of this one.
        return upgrade.SCHEMA_VERSION, 0, who, "", False
    name, role = me or (who, "")
    return version, oldest, name, Role.from_code(role).label if role else "", is_keeper


def _times(connection: Any) -> tuple[float, float]:
    """Return the median round trip in milliseconds, and how many seconds the server's clock is ahead."""
    trips, drifts = [], []
    for _ in range(_PINGS):
        begun, clock = perf_counter(), time()
        (told,) = connection.execute("SELECT extract(epoch FROM clock_timestamp())::float8").fetchone()
        taken = perf_counter() - begun
        trips.append(taken * 1000)
        drifts.append(told - clock - taken / 2)
    return median(trips), median(drifts)


def is_reached(server: Server) -> bool:
    """Return True where a server answers and proves who it is, whether or not it knows this user.

    Raises:
        EnvironmentProblem: it does not answer, or cannot prove who it is.
    """
    from saltdesk.storage.sharing.driver import WrongPassword

    try:
        with connected(server, Login(server.role_of(""), "")):
            return True
    except WrongPassword:
        return True
