"""Groups of facts: which fields of a record a detail pane shows, in which order and under which titles."""

from __future__ import annotations

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldTable


@dataclass(frozen=True)
class FactGroup:
    """A titled group of facts: pairs of name and caption, in order."""

    title: str
    facts: tuple[tuple[str, str], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the facts."""
        return tuple(name for name, _ in self.facts)


def fact_group(table: FieldTable, title: str, *facts: str | tuple[str, str]) -> FactGroup:
    """Return a group whose fields have the labels of their field table.

    A fact that is no field, such as a text made of several, is a pair of name and caption.

    Raises:
        TypeError: the caption of a field stands here too. KeyError: a name without caption is no field.
    """
    return FactGroup(title, tuple(_captioned(table, fact) for fact in facts))


def _captioned(table: FieldTable, fact: str | tuple[str, str]) -> tuple[str, str]:
    if isinstance(fact, str):
        return fact, table.label(fact)
    if fact[0] in table and table.label(fact[0]):
        raise TypeError(f"{fact[0]}: a field's caption stands in its field table")
    return fact
