"""The server writes the trail byte for byte as the program does on SQLite."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from saltdesk.domain.base.audit import RowChange, chain_problems
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.people import OFFICES
from saltdesk.storage.database import Store
from saltdesk.storage.recording.outbox import _changed, row_text
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS, seal, seals_of_rows
from saltdesk.storage.records import Records
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.audit import Note, recorded
from saltdesk.storage.triggers import HIDDEN

TEXTS = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12
) | st.sampled_from(["", "null", '"', "\\", "\u2028", "〔已保护〕", "a\tb\nc", "\x1f\x7f", "😀"])
MOMENT = datetime(2026, 11, 23, 9, 30)


def note(sentence: str = "试办") -> Note:
    return Note(MOMENT, Actor("测试员", "bg", "办公室"), "test.act", Area.COMPLAINTS, sentence)


def row_of(records: Records[Any], key: int) -> dict[str, Any]:
    """A row as it stands, by column, without its id."""
    names = [name for name, _ in database.columns_of(records.table_name)]
    wanted = ", ".join(f'"{name}"' for name in names)
    values = database.execute_sql(
        f"SELECT {wanted} FROM {records.table_name} WHERE id = ?", (key,)
    ).fetchone()
    return {name: value for name, value in zip(names, values, strict=True) if name not in ("id", "salt")}


def told(records: Records[Any], key: int, action: str, old: dict[str, Any], new: dict[str, Any]) -> RowChange:
    """What the program says of a changed row: as the triggers and the outbox of SQLite do."""
    table = records.table_name
    private = PRIVATE_COLUMNS.get(table, ())
    shown = {name: value and HIDDEN if name in private else value for name, value in old.items()}
    marked = {name: _marked(old, value, name) if name in private else value for name, value in new.items()}
    seals = dict(seals_of_rows(database, table, [key])).get(key, {}) if private else {}
    return RowChange(table, key, action, _changed(shown, marked), seals)


def _marked(old: dict[str, Any], value: str, name: str) -> str:
    if old and old[name] != value:
        return f"{HIDDEN}（已变更）"
    return value and HIDDEN


def expected(changes: list[RowChange], diffs: str) -> str:
    """The text of the entry, with the nonce that the server drew."""
    nonce = json.loads(diffs)[0]["nonce"]
    rows = [row_text(replace(one, nonce=nonce) if not place else one) for place, one in enumerate(changes)]
    return f"[{','.join(rows)}]"


def newest() -> audit.AuditEntry:
    (entry,) = audit.since(audit.head()[0] - 1)
    return entry


@settings(max_examples=60)
@given(st.data())
def test_the_entry_of_any_change_is_what_the_program_would_write(store_of_module: Store, data: Any) -> None:
    def text() -> str:
        return data.draw(TEXTS)

    complaint = Complaint(received_at=MOMENT, number=secrets.token_hex(8), matter=text(), facts=text())
    with recorded(store_of_module, note(text())):
        made = COMPLAINTS.insert(complaint)
        person = COMPLAINANTS.insert(Complainant(complaint=made.id, name=text(), address=text()))
    told_rows = [
        told(COMPLAINTS, made.id, "insert", {}, row_of(COMPLAINTS, made.id)),
        told(COMPLAINANTS, person.id, "insert", {}, row_of(COMPLAINANTS, person.id)),
    ]
    entry = newest()
    assert entry.diffs == expected(told_rows, entry.diffs)
    before = row_of(COMPLAINTS, made.id), row_of(COMPLAINANTS, person.id)
    with recorded(store_of_module, note()):
        COMPLAINTS.update(replace(made, matter=text(), pages=data.draw(st.integers(0, 2**40))))
        COMPLAINANTS.update(replace(person, name=text(), address=person.address))
    told_rows = [
        told(COMPLAINTS, made.id, "update", before[0], row_of(COMPLAINTS, made.id)),
        told(COMPLAINANTS, person.id, "update", before[1], row_of(COMPLAINANTS, person.id)),
    ]
    entry = newest()
    assert entry.diffs == expected(told_rows, entry.diffs)
    before = row_of(COMPLAINANTS, person.id), row_of(COMPLAINTS, made.id)
    with recorded(store_of_module, note()):
        COMPLAINANTS.remove(person.id)
        COMPLAINTS.remove(made.id)
    told_rows = [
        told(COMPLAINANTS, person.id, "delete", before[0], {}),
        told(COMPLAINTS, made.id, "delete", before[1], {}),
    ]
    entry = newest()
    assert entry.diffs == expected(told_rows, entry.diffs)
    assert entry.hash == entry.computed_hash()


@settings(max_examples=60)
@given(value=TEXTS.filter(bool))
def test_a_seal_is_the_digest_of_the_program(store_of_module: Store, value: str) -> None:
    salt = secrets.token_hex(16)
    (found,) = database.execute_sql(
        "SELECT trail.seal(?, 'complainant', 'name', ?)", (salt, value)
    ).fetchone()
    assert found == seal(salt, "complainant", "name", value)


def test_the_chain_of_the_server_is_whole_and_its_hashes_are_those_of_the_program(
    store_of_module: Store,
) -> None:
    with recorded(store_of_module, note("改名")):
        for office in OFFICES.all():
            OFFICES.update(office)
    entries = list(audit.since(0))
    assert list(chain_problems(entries)) == []
    assert [entry.hash for entry in entries] == [entry.computed_hash() for entry in entries]
    assert asdict(entries[0])["act"] == "database.upgrade"


def test_a_long_entry_is_written_whole(store_of_module: Store) -> None:
    long = "盐" * 200_000
    with recorded(store_of_module, note()):
        made = COMPLAINTS.insert(Complaint(received_at=MOMENT, number=secrets.token_hex(8), facts=long))
    entry = newest()
    assert entry.diffs == expected(
        [told(COMPLAINTS, made.id, "insert", {}, row_of(COMPLAINTS, made.id))], entry.diffs
    )
    assert entry.hash == entry.computed_hash()
