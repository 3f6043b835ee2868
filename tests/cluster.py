"""A PostgreSQL cluster of the test run itself, and a database for each test, copied from a template."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psycopg

from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing import schema

SOCKET = "SALTDESK_TEST_CLUSTER"
"""Environment variable with the folder of the cluster's socket, for all workers of a run."""

OWNER = "saltdesk_test"
PORT = 5432

MISSING = "PostgreSQL is not installed here: the tests of the shared database are left out"

_FAST = (
    "fsync=off",
    "full_page_writes=off",
    "autovacuum=off",
    "synchronous_commit=off",
    "max_wal_size=128MB",
)
_NAMES = count()

_MEMORY = Path("/dev/shm")
_NEEDED = 2_000_000_000
"""Bytes that are free in memory before a cluster is put there."""

_GOODBYE = 0.1
"""Seconds in which sessions end that were closed before."""


def binaries() -> Path | None:
    """The folder of initdb and pg_ctl, 15 or newer; None where the server is not installed."""
    found = [Path(path).parent for path in [shutil.which("initdb")] if path]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((path for path in found if (path / "initdb").exists()), None)


def _run(*command: str, check: bool = True) -> None:
    """Run a command of the server, which refuses to work for root."""
    ahead = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    subprocess.run([*ahead, *command], check=check, capture_output=True, cwd="/")


def _put(path: Path, content: bytes) -> None:
    """Write a file that the server may read, and nobody else."""
    path.write_bytes(content)
    path.chmod(0o600)
    if os.geteuid() == 0:
        shutil.chown(path, "postgres")


def _roomy_memory() -> Path | None:
    """The memory as a folder: a database is a thousand files, which take a second on many a disk."""
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _NEEDED:
        return _MEMORY
    return None


@contextmanager
def running(
    settings: tuple[str, ...] = _FAST,
    *,
    is_tcp: bool = False,
    hba: tuple[str, ...] = (),
    files: Mapping[str, bytes] = {},
    port: int = PORT,
) -> Iterator[Path]:
    """Start a cluster for the block and yield the folder of its socket.

    ``hba`` are the lines of who may connect how, by default everybody; ``files`` lie in its data folder.
    """
    home = binaries()
    assert home is not None, MISSING
    folder = Path(tempfile.mkdtemp(prefix="saltdesk-", dir=_roomy_memory()))
    folder.chmod(0o755)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data = folder / "data"
    place = ("-D", str(data))
    making = (*place, "-U", OWNER, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--auth=trust")
    listening = f"-k {folder} -p {port} -c listen_addresses={'127.0.0.1' if is_tcp else ''}"
    options = " ".join((listening, *(f"-c {setting}" for setting in ("max_connections=200", *settings))))
    control = str(home / "pg_ctl")
    try:
        _run(str(home / "initdb"), *making)
        for name, content in files.items():
            _put(data / name, content)
        if hba:
            _put(data / "pg_hba.conf", "\n".join((*hba, "")).encode())
        _run(control, *place, "-l", str(folder / "log"), "-w", "-o", options, "start")
        yield folder
    finally:
        _run(control, *place, "-m", "immediate", "stop", check=False)
        shutil.rmtree(folder, ignore_errors=True)


def restart(folder: Path) -> None:
    """Stop the server of a cluster, which ends every connection, and start it again with its settings."""
    home = binaries()
    assert home is not None
    _run(
        str(home / "pg_ctl"),
        "-D",
        str(folder / "data"),
        "-l",
        str(folder / "log"),
        "-w",
        "-m",
        "fast",
        "restart",
    )


def server_of(name: str) -> Server:
    """The place of a database in the cluster of this run."""
    return Server(os.environ[SOCKET], PORT, name, OWNER)


def connect(name: str, user: str = OWNER) -> psycopg.Connection[Any]:
    """A connection of the driver, by default as the owner of the cluster."""
    return psycopg.connect(host=os.environ[SOCKET], port=PORT, dbname=name, user=user, autocommit=True)


def free_port() -> int:
    """A port of this computer that nobody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


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
        _await_goodbyes(connection, name)
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _await_goodbyes(connection: psycopg.Connection[Any], name: str) -> None:
    """Wait a moment for sessions that are ending: the server itself looks at them every 100 ms."""
    deadline = monotonic() + _GOODBYE
    while connection.execute("SELECT 1 FROM pg_stat_activity WHERE datname = %s", (name,)).fetchone():
        if monotonic() > deadline:
            return
        sleep(0.002)


def build(name: str) -> None:
    """Make a database with the schema and an empty trail but for its first entry."""
    create(name)
    with connect(name) as connection:
        schema.build(connection, name)
        schema.begin_trail(connection, name, datetime(2026, 9, 1, 8))
