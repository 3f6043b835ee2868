"""How each person last had the window: place, look, text size, splitters, filters and tab."""

from __future__ import annotations

from saltdesk.settings import WINDOW_VIEWS, Settings
from saltdesk.ui.frame.person_values import PersonValues

LOOK, TEXT_SIZE, PLACE, TAB, LEDGERS = "look", "text_size", "place", "tab", "ledgers"
"""The things remembered; ``LEDGERS`` holds splitters and filters by the name of the ledger."""


class WindowViews(PersonValues):
    """What is remembered of the window for every person."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, WINDOW_VIEWS)
