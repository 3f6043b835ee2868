"""The table of clauses: each clause of the notice, each ambiguity, and what the program does about it."""

from __future__ import annotations

import tomllib
from pathlib import Path

from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.dataclass import dataclass

_FRAME = "通知正文"


@dataclass(frozen=True)
class Clause:
    """One clause or ambiguity: short title, what the program does, and where to see it.

    ``planned``: nothing is built for it yet.
    """

    code: str
    title: str
    what: str
    where: str
    planned: bool = False

    @property
    def is_ambiguity(self) -> bool:
        """Return whether this is a point that the notice leaves open (A1 to A22)."""
        return self.code.startswith("A") and "." not in self.code

    @property
    def place(self) -> str:
        """Return the citation for users; an ambiguity is cited by the clause it explains."""
        found = citation(self.code)
        if self.is_ambiguity:
            return f"通知未明确（{found}）" if found else "通知未明确"
        return found or _FRAME

    @property
    def caption(self) -> str:
        """Return citation and title, as a list of clauses shows them."""
        return f"{self.place}　{self.title}"


def read_clauses(path: Path) -> tuple[Clause, ...]:
    """Return the clauses of the bundled file, in its order."""
    with path.open("rb") as file:
        return tuple(Clause(**row) for row in tomllib.load(file)["clause"])
