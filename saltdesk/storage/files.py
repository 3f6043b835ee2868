"""Attachments and frozen documents: files named by the SHA-256 of their content, written before their row."""

from __future__ import annotations

import hashlib
import hmac
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base.durable import OWN_FOLDER, settle
from saltdesk.storage.base.sealing import NotSealed, seal, unseal

ALTERED: Final = "存档文件的内容被改动，与登记的校验值不符。", "请从备份恢复，并保留现有文件备查。"


def refuse_destroyed(name: str) -> None:
    """Raise ``EnvironmentProblem`` for the empty name that a destroyed file leaves in its record."""
    if not name:
        raise EnvironmentProblem("这份文件已按规定销毁，只留目录。", "何时销毁、由谁确认，见销毁清单。")


class FileStore:
    """A folder of content-addressed files, spread over 256 subfolders.

    With a key their content is sealed, and their names on the disk do not tell the digest of the content.
    """

    def __init__(self, folder: Path, key: bytes = b"") -> None:
        self.folder, self._key = folder, key

    def path(self, name: str) -> Path:
        """Return the path of the file with this SHA-256 name."""
        leaf = hmac.new(self._key, name.encode(), hashlib.sha256).hexdigest() if self._key else name
        return self.folder / leaf[:2] / leaf

    def put(self, content: bytes) -> str:
        """Store ``content`` durably and return its name; an existing file is kept unless it was altered."""
        name = hashlib.sha256(content).hexdigest()
        target = self.path(name)
        with using(target):
            if target.exists() and self._read(target) == content:
                return name
            with using(self.folder.parent):
                # The data folder itself is never made anew: somebody moved it away.
                self.folder.mkdir(OWN_FOLDER, exist_ok=True)
            target.parent.mkdir(OWN_FOLDER, exist_ok=True)
            # In the folder above, where the next start sweeps it without reading the others.
            handle, part = tempfile.mkstemp(dir=self.folder, suffix=".part")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(seal(content, self._key) if self._key else content)
                    file.flush()
                    os.fsync(file.fileno())
                Path(part).replace(target)
                settle(target.parent)
            except BaseException:
                Path(part).unlink(missing_ok=True)
                raise
        return name

    def get(self, name: str) -> bytes:
        """Return the content stored under ``name``; EnvironmentProblem if it is missing or altered."""
        refuse_destroyed(name)
        with using(self.path(name)):
            content = self._read(self.path(name))
        if content is None or hashlib.sha256(content).hexdigest() != name:
            raise EnvironmentProblem(*ALTERED)
        return content

    def _read(self, path: Path) -> bytes | None:
        """Return the content of a file; None if it was altered, or sealed under another key."""
        stored = path.read_bytes()
        try:
            return unseal(stored, self._key) if self._key else stored
        except NotSealed:
            return None

    def holds(self, name: str) -> bool:
        """Return whether a file has this name."""
        return self.path(name).is_file()

    def remove(self, name: str) -> None:
        """Delete the file with this name, which nothing refers to any more; a missing one is no fault."""
        with using(self.path(name)):
            self.path(name).unlink(missing_ok=True)

    def problems(self, names: set[str]) -> Iterator[str]:
        """Yield one sentence for each of ``names`` that is missing or altered."""
        for name in sorted(names):
            try:
                self.get(name)
            except EnvironmentProblem as problem:
                yield f"存档文件 {name[:12]}：{problem.what}"

    def sweep(self) -> None:
        """Do nothing: on one computer a file without a row disturbs nobody."""
