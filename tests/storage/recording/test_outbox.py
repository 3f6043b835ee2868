"""The outbox becomes the JSON of the trail, byte for byte as ever: hashes of stored entries depend on it."""

import json
import re
from datetime import datetime
from types import SimpleNamespace

import pytest

from saltdesk.domain.base.audit import GENESIS, AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.database import Store
from saltdesk.storage.recording import outbox
from saltdesk.storage.recording.outbox import drain
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded

pytestmark = pytest.mark.local

ROWS: tuple[tuple[str, int, str, str | None, str | None], ...] = (
    ("number_series", 1, "insert", None, '{"series":"complaint","year":2026,"last":1}'),
    (
        "complaint",
        7,
        "insert",
        None,
        '{"number":"2026-0001","matter":"“盐”\\"\\n","facts":"","due_on":null,"pages":0,"version":1}',
    ),
    ("complaint", 7, "update", '{"status":"registered","version":1}', '{"status":"closed","version":2}'),
    ("office", 3, "delete", '{"code":"yz","name":"盐政处","version":4}', None),
    ("office", 4, "update", '{"name":"甲","version":1}', '{"name":"乙","version":7}'),
)

TOLD = (
    '[{"table":"number_series","key":1,"action":"insert","fields":{"series":[null,"complaint"],"year":[null,'
    '2026],"last":[null,1]},"nonce":"…"},{"table":"complaint","key":7,"action":"insert","fields":{"number":['
    'null,"2026-0001"],"matter":[null,"“盐”\\"\\n"],"pages":[null,0]}},{"table":"complaint","key":7,"action":'
    '"update","fields":{"status":["registered","closed"]}},{"table":"office","key":3,"action":"delete","fiel'
    'ds":{"code":["yz",null],"name":["盐政处",null]}},{"table":"office","key":4,"action":"update","fields":{'
    '"name":["甲","乙"],"version":[1,7]}}]'
)

HASH = "c1dcfab6c5e94badc6de47e0f00cdda0de2935102583ef295cae11a999aeada6"
"""The hash of an entry with these changes."""


def test_changes_become_the_text_that_they_ever_were(store: Store) -> None:
    with store.writing():
        database.execute_sql("DELETE FROM change_outbox")  # what the first entry tells of a new database
        insert = "INSERT INTO change_outbox (name, key, action, old, new) VALUES (?, ?, ?, ?, ?)"
        database.execute_many(insert, ROWS)
        drained = drain(database)
    told = re.sub(r'"nonce":"[0-9a-f]{32}"', '"nonce":"…"', drained.diffs.decode())
    assert told == TOLD
    assert (drained.tables, drained.count) == ({"complaint", "office"}, len(ROWS))
    entry = AuditEntry(
        *(1, "2026-11-23 09:30:00", "测试员", "办公室", "test.act", "试办", "complaints", 7, ""),
        told,
        GENESIS,
    )
    assert entry.computed_hash() == HASH


def test_a_large_act_tells_every_row_once_and_seals_what_its_last_change_left(desk: Desk) -> None:
    many = 450
    with recorded(
        desk.store, Note(datetime(2026, 11, 23), desk.actor, "test.act", Area.COMPLAINTS, "试办")
    ) as note:
        made = COMPLAINTS.insert_all(
            Complaint(number=f"T-{place}", received_at=note.at, facts="试") for place in range(many)
        )
        people = COMPLAINANTS.insert_all(Complainant(name="甄一", complaint=one.id) for one in made)
        COMPLAINANTS.update_all([*people[:5], *people[-5:]])
    rows = [(row["table"], row["key"], row["action"]) for row in json.loads(note.diffs)]
    assert len(rows) == len(set(rows)) == 2 * many + 10
    assert maintenance.problems(desk) == []


def test_rows_are_read_in_blocks(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(
        outbox, "json", SimpleNamespace(loads=lambda text: read.append(text) or json.loads(text))
    )
    with store.writing():
        database.execute_sql("DELETE FROM change_outbox")
        insert = "INSERT INTO change_outbox (name, key, action, old, new) VALUES (?, ?, ?, ?, ?)"
        database.execute_many(insert, ROWS * 100)
        drained = drain(database)
    rows = json.loads(drained.diffs)
    assert drained.count == len(rows) == 100 * len(ROWS)
    assert rows[-len(ROWS) :] == json.loads(re.sub(',"nonce":"…"', "", TOLD))
    assert len(read) == 2 * 3, "before and after of three blocks of 200 rows"
