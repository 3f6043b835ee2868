"""Values that the program remembers for each person, as JSON under one setting."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.people import Actor
from saltdesk.settings import Setting, Settings


class PersonValues:
    """The remembered values of every person; without settings they last as long as this object."""

    def __init__(self, settings: Settings | None, setting: Setting) -> None:
        self._settings, self._setting = settings, setting
        self._kept: dict[str, Any] = {}

    def of(self, actor: Actor) -> dict[str, Any]:
        """Return what is remembered for a person, by name; values may be missing or unusable."""
        found = self._all().get(_key(actor))
        return dict(found) if isinstance(found, dict) else {}

    def keep(self, actor: Actor, values: Mapping[str, object]) -> bool:
        """Remember values beside the others of a person.

        If they cannot be written, return False; they then last until the program ends.
        """
        self._kept = self._all() | {_key(actor): self.of(actor) | dict(values)}
        if self._settings is None:
            return True
        with suppress(EnvironmentProblem):
            self._settings.set(self._setting, json.dumps(self._kept, ensure_ascii=False))
            return True
        return False

    def _all(self) -> dict[str, Any]:
        if self._settings is None:
            return self._kept
        try:
            found = read_json(self._settings.get(self._setting) or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


def _key(actor: Actor) -> str:
    return f"{actor.office}/{actor.name}"
