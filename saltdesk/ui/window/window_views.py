"""How each person last had the window: place, look, text size, splitters, filters and tab."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.people import Actor
from saltdesk.settings import WINDOW_VIEWS, Settings

LOOK, TEXT_SIZE, PLACE, TAB, LEDGERS = "look", "text_size", "place", "tab", "ledgers"
"""The things remembered; ``LEDGERS`` holds splitters and filters by the name of the ledger."""


class WindowViews:
    """The remembered values of every person, kept as one setting."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, actor: Actor) -> dict[str, Any]:
        """Return what is remembered for a person, by name; values may be missing or unusable."""
        found = self._all().get(_key(actor))
        return dict(found) if isinstance(found, dict) else {}

    def keep(self, actor: Actor, values: Mapping[str, object]) -> bool:
        """Remember values beside the others of a person; return False if they cannot be written."""
        every = self._all()
        every[_key(actor)] = self.of(actor) | dict(values)
        with suppress(EnvironmentProblem):
            self._settings.set(WINDOW_VIEWS, json.dumps(every, ensure_ascii=False))
            return True
        return False

    def _all(self) -> dict[str, Any]:
        try:
            found = read_json(self._settings.get(WINDOW_VIEWS) or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


def _key(actor: Actor) -> str:
    return f"{actor.office}/{actor.name}"
