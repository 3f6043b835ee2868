"""How the list of standard phrases reads."""

from __future__ import annotations

from saltdesk.domain.house.phrases import PHRASE_FIELDS, Phrase
from saltdesk.ledgers.base.columns import Column
from saltdesk.services.desk.desk import Desk


def _line(_: Desk, phrase: Phrase) -> str:
    return " ".join(phrase.text.split())


PHRASE_COLUMNS = (
    Column("text", PHRASE_FIELDS.label("text"), width=60, value=_line),
    Column("office_name", PHRASE_FIELDS.label("office_name"), width=14),
    Column("added_by", PHRASE_FIELDS.label("added_by"), width=10),
)
"""One row per phrase, each on one line."""
