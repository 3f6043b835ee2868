"""What identifies people in texts, for a shared database whose rows came another way than by acts."""

from __future__ import annotations

from saltdesk.storage.areas.cases import COUNTERPARTS
from saltdesk.storage.areas.complaints import COMPLAINANTS, REPRESENTATIVES
from saltdesk.storage.areas.inspections import INTERVIEWEES
from saltdesk.storage.database import Store

EVERYBODY = (COMPLAINANTS, REPRESENTATIVES, COUNTERPARTS, INTERVIEWEES)
"""The records of every table of people."""


def note_everybody(store: Store) -> None:
    """Write down, as the keeper of the open database, what texts are masked with."""
    with store.writing():
        for people in EVERYBODY:
            people.note_all_details()
