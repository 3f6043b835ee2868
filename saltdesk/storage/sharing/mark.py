"""The file in a data folder that says where its data is: in a shared database instead of ``data.db``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.durable import write_durably
from saltdesk.storage.folder.exchange import SHARED

FILE: Final = SHARED


def read_server(folder: Path) -> Server | None:
    """Return the shared database that a folder names; None if its data is its own.

    Raises:
        EnvironmentProblem: the file cannot be read.
    """
    path = folder / FILE
    with using(path):
        if not path.exists():
            return None
        content = path.read_bytes()
    try:
        return Server(**read_json(content.decode("utf-8")))
    except (ValueError, TypeError) as error:
        raise EnvironmentProblem(
            f"“{FILE}”已损坏，找不到共享数据库。", "请用“saltdesk share connect 地址”重新连接，或联系管理员。"
        ) from error


def write_server(folder: Path, server: Server) -> None:
    """Let a folder name a shared database."""
    path = folder / FILE
    with using(path):
        write_durably(path, json.dumps(asdict(server), ensure_ascii=False, indent=1).encode("utf-8"))
