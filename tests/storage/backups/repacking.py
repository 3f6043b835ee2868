"""Backups whose members were changed by somebody."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

LIST = "清单.json"


def repacked(source: Path, change: Callable[[dict[str, bytes]], object], *, honest: bool = True) -> None:
    """Change the members of an archive; ``honest`` makes its list agree with them again."""
    with zipfile.ZipFile(source) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    if honest and LIST in members:
        hashes = {n: hashlib.sha256(data).hexdigest() for n, data in members.items() if n != LIST}
        members[LIST] = json.dumps(hashes).encode()
    with zipfile.ZipFile(source, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
