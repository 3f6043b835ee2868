"""Attachments and frozen documents: files named by the SHA-256 of their content, written before their row."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.surroundings import using


def settle(folder: Path) -> None:
    """Flush the entries of ``folder``, so that a rename survives a power cut; Windows needs no call."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class FileStore:
    """A folder of content-addressed files, spread over 256 subfolders."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, name: str) -> Path:
        """Return the path of the file with this SHA-256 name."""
        return self.folder / name[:2] / name

    def put(self, content: bytes) -> str:
        """Store ``content`` durably and return its name; an existing file is kept unless it was altered."""
        name = hashlib.sha256(content).hexdigest()
        target = self.path(name)
        with using(target):
            if target.exists() and target.read_bytes() == content:
                return name
            target.parent.mkdir(parents=True, exist_ok=True)
            # In the folder above, where the next start sweeps it without reading the others.
            handle, part = tempfile.mkstemp(dir=self.folder, suffix=".part")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
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
        with using(self.path(name)):
            content = self.path(name).read_bytes()
        if hashlib.sha256(content).hexdigest() != name:
            raise EnvironmentProblem(
                "存档文件的内容被改动，与登记的校验值不符。", "请从备份恢复，并保留现有文件备查。"
            )
        return content

    def problems(self, names: set[str]) -> Iterator[str]:
        """Yield one sentence for each of ``names`` that is missing or altered."""
        for name in sorted(names):
            try:
                self.get(name)
            except EnvironmentProblem as problem:
                yield f"存档文件 {name[:12]}：{problem.what}"
