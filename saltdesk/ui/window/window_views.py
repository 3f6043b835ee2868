"""How each person last had the window: place, look, text size, splitters, filters and tab."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor
from saltdesk.settings import WINDOW_VIEWS, Settings
from saltdesk.ui.frame.person_values import PersonValues

LOOK, TEXT_SIZE, PLACE, LEDGERS = "look", "text_size", "place", "ledgers"
"""Things remembered; ``LEDGERS`` holds splitters and filters by the name of the ledger."""

TAB, TAB_DAY = "tab", "tab_day"
"""The last tab, and the day on which it was shown: the first start of another day shows Today."""

RECENT, SCOPE = "recent", "scope"
"""The records opened last, newest first, each as area and id; and whose work Today lists."""

MOST_RECENT = 15
"""Number of records remembered as opened last."""


_PAIR = 2


class WindowViews(PersonValues):
    """What is remembered of the window for every person."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, WINDOW_VIEWS)

    def recent(self, actor: Actor) -> tuple[tuple[Area, int], ...]:
        """Return the records that a person opened last, newest first; what cannot be read is left out."""
        found = self.of(actor).get(RECENT)
        codes = {area.code: area for area in Area}
        pairs = (
            (one for one in found if isinstance(one, list) and len(one) == _PAIR)
            if isinstance(found, list)
            else ()
        )
        return tuple((codes[code], key) for code, key in pairs if code in codes and isinstance(key, int))

    def note_opened(self, actor: Actor, area: Area, key: int) -> bool:
        """Remember a record as the one opened last; return False if it cannot be written."""
        others = (one for one in self.recent(actor) if one != (area, key))
        kept = [(area, key), *others][:MOST_RECENT]
        return self.keep(actor, {RECENT: [[one.code, record] for one, record in kept]})
