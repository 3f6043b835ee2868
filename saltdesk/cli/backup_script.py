"""``saltdesk backup-script``: the script with which the administrator backs up the shared database."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from saltdesk.cli.call import DONE, Call
from saltdesk.domain.base.surroundings import using
from saltdesk.paths import resource

_MODE: Final = 0o755


def run(call: Call) -> int:
    """Write the script; it holds no password and no name of the office."""
    path: Path = call.arguments.file
    with using(path):
        path.write_bytes(resource("saltdesk-backup.sh").read_bytes())
        path.chmod(_MODE)
    call.answer = {"file": str(path)}
    call.say(f"已输出备份脚本 {path}。请放到数据库服务器上，用法写在脚本开头和使用手册里。")
    return DONE
