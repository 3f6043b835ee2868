"""The file in a data folder that says where its data is: in a shared database instead of ``data.db``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.base.durable import write_durably
from saltdesk.storage.folder.exchange import SHARED

FILE: Final = SHARED

CERTIFICATE: Final = "saltdesk.ca"
"""Copy of the certificate of the authority that vouches for the server."""

_named: dict[Path, Server] = {}
"""Shared databases that this process uses with a folder, whatever its file says."""


def read_server(folder: Path) -> Server | None:
    """Return the shared database that a folder names; None if its data is its own.

    Raises:
        EnvironmentProblem: the file cannot be read.
    """
    if folder in _named:
        return _named[folder]
    path = folder / FILE
    with using(path):
        if not path.exists():
            return None
        content = path.read_bytes()
    try:
        server = Server(**read_json(content.decode("utf-8")))
    except (ValueError, TypeError) as error:
        raise EnvironmentProblem(
            f"“{FILE}”已损坏，找不到共享数据库。", "请用“saltdesk share connect 地址”重新连接，或联系管理员。"
        ) from error
    # The folder may have moved since; an absolute path stays as it is.
    return replace(server, certificate=str(folder / server.certificate)) if server.certificate else server


def write_server(folder: Path, server: Server) -> None:
    """Let a folder name a shared database, and keep a copy of the certificate in it."""
    path = folder / FILE
    with using(path):
        if server.certificate:
            content = Path(server.certificate).read_bytes()
            write_durably(folder / CERTIFICATE, content)
            server = replace(server, certificate=CERTIFICATE)
        write_durably(path, json.dumps(asdict(server), ensure_ascii=False, indent=1).encode("utf-8"))


def forget_server(folder: Path) -> None:
    """Let a folder name no shared database any more."""
    with using(folder):
        (folder / FILE).unlink(missing_ok=True)
        (folder / CERTIFICATE).unlink(missing_ok=True)


def name_server(folder: Path, server: Server) -> None:
    """Use a shared database with a folder in this process, without a mark in the folder."""
    _named[folder] = server


@contextmanager
def naming(folder: Path, server: Server) -> Iterator[None]:
    """Use a shared database with a folder throughout the block."""
    before = _named.get(folder)
    _named[folder] = server
    try:
        yield
    finally:
        del _named[folder]
        if before:
            _named[folder] = before
