"""Asks a server what it is, who asks, and how far away it is."""

from __future__ import annotations

from statistics import median
from time import perf_counter, time
from typing import Any, Final

from saltdesk.domain.base.dataclass import dataclass
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

_AS_BUILT: Final = "SELECT fingerprint = guard.fingerprint() FROM guard.house"

_COUNTERS_OPEN: Final = """
SELECT EXISTS (
    SELECT FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace AND proname LIKE 'pg\\_stat\\_get\\_%'
    AND proargtypes[0] = 'oid'::regtype AND pronargs = 1 AND has_function_privilege('public', oid, 'EXECUTE')
)"""


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
        ours = _ours(connection, user) if built else _Ours(user)
        return ServerFacts(
            version=connection.info.server_version,
            encoding=encoding,
            collation=collation,
            schema=ours.schema,
            oldest_program=ours.oldest_program,
            program=upgrade.SCHEMA_VERSION,
            who=ours.who,
            role=ours.role,
            is_keeper=ours.is_keeper,
            may_make_roles=roles,
            may_make_schemas=makes,
            has_excess=excess,
            is_as_built=ours.is_as_built,
            are_counters_open=ours.are_counters_open,
            is_remote=not server.is_local,
            tls=version if ssl else "",
            is_verified=bool(server.certificate),
            statements=statements,
            slowest_logged=slow,
            parameters_logged=parameters,
            latency=latency,
            drift=drift,
        )


@dataclass(frozen=True)
class _Ours:
    """What our schema tells about itself and about the person of the login."""

    who: str
    schema: int = 0
    oldest_program: int = 0
    role: str = ""
    is_keeper: bool = False
    is_as_built: bool = True
    are_counters_open: bool = False


def _ours(connection: Any, user: str) -> _Ours:
    try:
        version, oldest = connection.execute("SELECT version, oldest_program FROM guard.house").fetchone()
        name, role = connection.execute("SELECT name, role FROM guard.me()").fetchone() or (user, "")
        (is_keeper,) = connection.execute("SELECT guard.is_keeper()").fetchone()
        (as_built,) = connection.execute(_AS_BUILT).fetchone()
        (counters_open,) = connection.execute(_COUNTERS_OPEN).fetchone()
    except Exception as error:
        if getattr(error, "sqlstate", "") != "42501":
            raise
        # A login of another database: it may see nothing of this one.
        return _Ours(user, upgrade.SCHEMA_VERSION)
    label = Role.from_code(role).label if role else ""
    return _Ours(name, version, oldest, label, is_keeper, as_built, counters_open)


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
