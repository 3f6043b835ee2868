"""Attachments and frozen documents in the shared database, in pieces of 1 MB."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from io import BytesIO
from typing import Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.files import ALTERED, FileStore, refuse_destroyed
from saltdesk.storage.tables.base import database

_CHUNK: Final = 1024 * 1024
_MISSING: Final = "共享数据库中找不到这份存档文件。", "请联系管理员从备份恢复。"


class SharedFiles(FileStore):
    """Files of the shared database; the folder of this computer holds none of them."""

    def put(self, content: bytes) -> str:
        """Store ``content`` and return its name.

        Outside an act it commits at once, so that nobody waits for the upload; what no row names within a day
        is swept away.
        """
        name = hashlib.sha256(content).hexdigest()
        with sentences(), self._writing():
            ((file,),) = database.execute_sql("SELECT guard.begin_file()").fetchall()
            view = memoryview(content)
            for place, start in enumerate(range(0, len(content), _CHUNK)):
                chunk = view[start : start + _CHUNK]
                database.execute_sql("SELECT guard.put_chunk(?, ?, ?)", (file, place, chunk))
            ((stored,),) = database.execute_sql("SELECT guard.end_file(?)", (file,)).fetchall()
            if stored != name:
                raise EnvironmentProblem("文件传到共享数据库时内容有变，没有保存。", "请重试。")
        return name

    def _writing(self) -> AbstractContextManager[object]:
        return nullcontext() if database.in_transaction() else database.transaction("READ WRITE")

    def get(self, name: str) -> bytes:
        """Return the content stored under ``name``.

        Raises:
            EnvironmentProblem: it is missing or altered, or the person may not read it.
        """
        refuse_destroyed(name)
        with sentences(), nullcontext() if database.in_transaction() else database.viewing():
            content = self._content(name)
        if hashlib.sha256(content).hexdigest() != name:
            raise EnvironmentProblem(*ALTERED)
        return content

    def _content(self, name: str) -> bytes:
        sql = "SELECT id, size FROM guard.stored_file WHERE sha256 = ? ORDER BY id DESC LIMIT 1"
        found = database.execute_sql(sql, (name,)).fetchone()
        if found is None:
            raise EnvironmentProblem(*_MISSING)
        file, size = found
        pieces = BytesIO()
        for place in range(-(-size // _CHUNK)):
            sql = "SELECT content FROM guard.file_chunk WHERE file = ? AND place = ?"
            for (piece,) in database.binary_rows(sql, (file, place)):
                pieces.write(piece)
        return pieces.getvalue()

    def holds(self, name: str) -> bool:
        """Return whether a file that the person may read has this name."""
        with sentences():
            sql = "SELECT 1 FROM guard.stored_file WHERE sha256 = ?"
            return database.execute_sql(sql, (name,)).fetchone() is not None

    def _state(self, name: str) -> str:
        ((state,),) = database.execute_sql("SELECT guard.file_state(?)", (name,)).fetchall()
        return str(state)

    def remove(self, name: str) -> None:
        """Destroy the file with this name, if no row names it and an erasure let go of it."""
        with sentences(), self._writing():
            database.execute_sql("SELECT guard.remove_file(?)", (name,))

    def problems(self, names: set[str]) -> Iterator[str]:
        """Yield one sentence for each of ``names`` that is missing or altered; the server compares.

        Of files that the login may not read it tells nothing.
        """
        for name in sorted(names):
            with sentences():
                state = self._state(name)
            if state not in ("whole", "withheld"):
                what = EnvironmentProblem(*(ALTERED if state == "altered" else _MISSING)).what
                yield f"存档文件 {name[:12]}：{what}"

    def sweep(self) -> None:
        """Take away uploads of more than a day ago that no row ever named."""
        with sentences(), self._writing():
            database.execute_sql("SELECT guard.sweep_files()")
