"""Records of standard phrases."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.house.phrases import Phrase
from saltdesk.storage.records import Records
from saltdesk.storage.tables.house import PhraseTable

PHRASES = Records(PhraseTable, Phrase, Area.DATABASE)
