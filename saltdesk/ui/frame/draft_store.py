"""Drafts as forms use them: one that cannot be stored or read stops no form, and the form says so."""

from __future__ import annotations

import logging
from typing import Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.drafts import Draft

KEPT: Final = "已填写的内容已留作草稿。"
NOT_KEPT: Final = "草稿也没有保存：请不要关闭，处理后重试，或者先把内容复制到别处。"
_NOT_STORED = "草稿没有保存：{what}"

_log = logging.getLogger(__name__)


class DraftStore:
    """The drafts of one form; ``problem`` is why the last one could not be stored, None if it was."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.problem: EnvironmentProblem | None = None

    @property
    def warning(self) -> str:
        """Return what to show while the last draft is not stored; empty if it is."""
        what = self.problem.what.replace("，没有保存", "") if self.problem else ""
        return _NOT_STORED.format(what=what) if what else ""

    def keep(self, form: str, fields: dict[str, str], key: int) -> int:
        """Store a draft of the person at the desk and return its id, which stays ``key`` if that fails."""
        draft = Draft(form, self._desk.actor.name, self._desk.clock.now(), fields, key)
        try:
            key = self._desk.store.drafts.keep(draft).id
        except EnvironmentProblem as problem:
            _log.warning("a draft was not stored: %s", problem.what)
            self.problem = problem
        else:
            self.problem = None
        return key

    def found(self, form: str) -> tuple[Draft, ...]:
        """Return the person's drafts of a form, newest first; none if they cannot be read."""
        try:
            return self._desk.store.drafts.of(form, self._desk.actor.name)
        except EnvironmentProblem as problem:
            _log.warning("drafts were not read: %s", problem.what)
            return ()

    def drop(self, key: int, owner: str = "") -> None:
        """Delete a draft; one that cannot be deleted is offered again."""
        self.problem = None
        try:
            self._desk.store.drafts.drop(key, owner or self._desk.actor.name)
        except EnvironmentProblem as problem:
            _log.warning("a draft was not deleted: %s", problem.what)

    def explained(self, error: EnvironmentProblem, *, is_kept: bool) -> EnvironmentProblem:
        """Return why an act failed, with what became of the input."""
        return error.adding(KEPT if is_kept else NOT_KEPT)
