"""A PostgreSQL cluster of the test run itself, and a database for each test, copied from a template."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from saltdesk.storage.sharing import schema
from saltdesk.storage.sharing.server import Server

SOCKET = "SALTDESK_TEST_CLUSTER"
"""Environment variable with the folder of the cluster's socket, for all workers of a run."""

OWNER = "saltdesk_test"
PORT = 5432

MISSING = "PostgreSQL is not installed here: the tests of the shared database are left out"

_FAST = ("fsync=off", "full_page_writes=off", "autovacuum=off", "synchronous_commit=off")
_NAMES = count()


def binaries() -> Path | None:
    """The folder of initdb and pg_ctl, 15 or newer; None where the server is not installed."""
    found = [Path(path).parent for path in [shutil.which("initdb")] if path]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((path for path in found if (path / "initdb").exists()), None)


def _run(*command: str) -> None:
    """Run a command of the server; it refuses to run as root."""
    ahead = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    subprocess.run([*ahead, *command], check=True, capture_output=True, cwd="/")


@contextmanager
def running(settings: tuple[str, ...] = _FAST, *, is_tcp: bool = False) -> Iterator[Path]:
    """Start a cluster for the block and yield the folder of its socket."""
    home = binaries()
    assert home is not None
    folder = Path(tempfile.mkdtemp(prefix="saltdesk-"))
    folder.chmod(0o755)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data, log = folder / "data", folder / "log"
    initdb = (str(home / "initdb"), "-D", str(data), "-U", OWNER, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
    _run(*initdb, "--auth=trust")
    options = [f"-k {folder}", f"-p {PORT}", f"-c listen_addresses={'127.0.0.1' if is_tcp else ''}", "-c max_connections=200"]
    options += [f"-c {setting}" for setting in settings]
    control = (str(home / "pg_ctl"), "-D", str(data), "-l", str(log), "-w", "-o", " ".join(options))
    try:
        _run(*control, "start")
        yield folder
    finally:
        with_force = (str(home / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop")
        subprocess.run([*(("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()), *with_force], check=False, capture_output=True, cwd="/")
        shutil.rmtree(folder, ignore_errors=True)


def server_of(name: str) -> Server:
    """The place of a database in the cluster of this run."""
    return Server(os.environ[SOCKET], PORT, name, OWNER)


def connect(name: str) -> psycopg.Connection[Any]:
    """A connection of the driver as the owner of the cluster."""
    return psycopg.connect(
        host=os.environ[SOCKET], port=PORT, dbname=name, user=OWNER, autocommit=True
    )


def fresh_name() -> str:
    """A name that no other worker takes."""
    return f"t{os.getpid()}_{next(_NAMES)}"


def create(name: str, template: str = "template0") -> None:
    """Make a database, by default an empty one."""
    with connect("postgres") as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')


def drop(name: str) -> None:
    """Remove a database and whoever is still connected to it."""
    with connect("postgres") as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def build(name: str) -> None:
    """Make a database with the schema and an empty trail but for its first entry."""
    create(name)
    with connect(name) as connection:
        schema.build(connection, name)
        schema.begin_trail(connection, name, datetime(2026, 9, 1, 8))
