"""Whether an open file is still where it was opened; what a moved one is given, nobody finds."""

from __future__ import annotations

import os
from pathlib import Path

from saltdesk.domain.base.errors import EnvironmentProblem

_MOVED = (
    "数据文件夹“{name}”被移走或删除了，没有保存。",
    "请把它放回原处后重试；找不到时，请不要新建单位，联系管理员。",
)


class OpenPlace:
    """The place of an open file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: os.stat_result | None = None

    def note(self) -> None:
        """Note the file that lies there, just after it was opened."""
        self._opened = self._found()

    def refuse_moved(self) -> None:
        """Raise ``EnvironmentProblem`` if another file lies there now, or none."""
        found = self._found()
        if self._opened and not (found and os.path.samestat(self._opened, found)):
            what, remedy = _MOVED
            raise EnvironmentProblem(what.format(name=self._path.parent.name), remedy)

    def _found(self) -> os.stat_result | None:
        try:
            return self._path.stat()
        except OSError:
            return None
