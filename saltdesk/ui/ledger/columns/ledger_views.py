"""How each person last had a ledger on the screen: its columns, their widths and the sort order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, field

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Actor
from saltdesk.settings import LEDGER_VIEWS, Settings
from saltdesk.ui.frame.person_values import PersonValues


@dataclass(frozen=True)
class LedgerView:
    """One person's view of a ledger; empty values mean as the ledger has it.

    ``columns`` are names in the ledger's order; ``widths`` are in digits, so that they follow the size of
    the text.
    """

    columns: tuple[str, ...] = ()
    widths: Mapping[str, float] = field(default_factory=dict)
    sort: str = ""
    descending: bool = True


class LedgerViews:
    """The views of every person, kept in the settings; without settings they last as long as this object."""

    def __init__(self, settings: Settings | None) -> None:
        self._values = PersonValues(settings, LEDGER_VIEWS)

    def view(self, actor: Actor, ledger: str) -> LedgerView:
        """Return the view a person last had of a ledger."""
        found = self._values.of(actor).get(ledger)
        return _view(found) if isinstance(found, dict) else LedgerView()

    def keep(self, actor: Actor, ledger: str, view: LedgerView) -> None:
        """Remember a view; if the settings cannot be written, it lasts until the program ends."""
        self._values.keep(actor, {ledger: asdict(view)})


def _view(found: Mapping[str, object]) -> LedgerView:
    """Return a view from its stored form; what is not readable is as the ledger has it."""
    columns, widths, sort = found.get("columns"), found.get("widths"), found.get("sort")
    return LedgerView(
        tuple(name for name in columns if isinstance(name, str)) if isinstance(columns, list) else (),
        {name: float(wide) for name, wide in widths.items() if isinstance(wide, int | float) and wide > 0}
        if isinstance(widths, dict)
        else {},
        sort if isinstance(sort, str) else "",
        found.get("descending") is not False,
    )
