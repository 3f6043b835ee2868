"""A file of the shared database is read beside a visible row that names it, and nowhere else."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

import psycopg
import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.people import Actor
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.storage.areas.complaints import ATTACHMENTS, COMPLAINTS
from saltdesk.storage.database import Store
from saltdesk.storage.registry import RECORDS
from saltdesk.storage.stored_files import file_columns
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from tests import cluster

PDF = b"%PDF-1.7 " + bytes(range(256))
LARGE = bytes(range(256)) * 10_000
Login = Callable[..., psycopg.Connection[Any]]


def note(act: str = "test.act") -> Note:
    return Note(datetime(2026, 9, 2, 9), Actor("测试员", "office", "办公室"), act, Area.COMPLAINTS, "试办")


@pytest.fixture
def store(shared_store: Store) -> Store:
    """The store with two complaints, 1 and 2."""
    with recorded(shared_store, note()):
        for number in ("2026-0001", "2026-0002"):
            COMPLAINTS.insert(Complaint(number=number, received_at=datetime(2026, 9, 2, 8)))
    return shared_store


def attached(store: Store, content: bytes, complaint: int = 1) -> ComplaintAttachment:
    """A row that names a new file."""
    name = store.files.put(content)
    with recorded(store, note()):
        return ATTACHMENTS.insert(ComplaintAttachment(complaint=complaint, name="照片.jpg", sha256=name))


def read(login: psycopg.Connection[Any], name: str) -> list[tuple[Any, ...]]:
    """What a login reads of a file with plain statements."""
    return login.execute(
        "SELECT c.content FROM guard.file_chunk c JOIN guard.stored_file f ON f.id = c.file "
        "WHERE f.sha256 = %s ORDER BY c.place",
        (name,),
    ).fetchall()


def hide_all_but(shared: str, complaint: int) -> None:
    """Let logins, which have no account here, see the attachments of one complaint."""
    with cluster.connect(shared) as owner:
        (group,) = owner.execute("SELECT prefix || '_staff' FROM guard.house").fetchone() or ()
        owner.execute("DROP POLICY IF EXISTS test_part ON saltdesk.complaint_attachment")
        owner.execute(
            f'CREATE POLICY test_part ON saltdesk.complaint_attachment TO "{group}" '
            f"USING (complaint = {complaint})"
        )


@pytest.mark.parametrize(
    "content", [b"", PDF, LARGE, LARGE[: 1024 * 1024]], ids=["empty", "small", "large", "one piece"]
)
def test_content_comes_back_under_its_hash(store: Store, content: bytes) -> None:
    name = store.files.put(content)
    assert name == hashlib.sha256(content).hexdigest()
    assert store.files.get(name) == content
    assert store.files.holds(name)
    assert list(store.files.problems({name})) == []
    assert not store.files.folder.exists(), "nothing of it lies on this computer"


def test_a_file_of_an_act_that_fails_goes_with_it(store: Store) -> None:
    name = hashlib.sha256(PDF).hexdigest()
    with suppress(ZeroDivisionError), recorded(store, note()):
        assert store.files.put(PDF) == name
        raise ZeroDivisionError
    assert not store.files.holds(name)


def test_an_altered_and_a_missing_file_are_named(store: Store, shared: str) -> None:
    name, lost = store.files.put(LARGE), "0" * 64
    with cluster.connect(shared) as owner:
        owner.execute("UPDATE guard.file_chunk SET content = 'x' WHERE place = 1")
    for wrong, told in ((name, "内容被改动"), (lost, "找不到")):
        with pytest.raises(EnvironmentProblem, match=told):
            store.files.get(wrong)
    assert [problem.partition("：")[0] for problem in store.files.problems({name, lost})] == [
        "存档文件 000000000000",
        f"存档文件 {name[:12]}",
    ]
    store.files.put(LARGE)
    assert store.files.get(name) == LARGE, "storing the content again mends it"


def test_the_columns_that_name_files_are_those_of_the_records(store: Store) -> None:
    told = {
        (name, held): kind for name, held, kind in database.execute_sql("SELECT * FROM guard.file_column")
    }
    expected = {}
    for records in RECORDS:
        plain, kept = file_columns(records)
        expected |= {(records.table_name, column): "name" for column in plain}
        expected |= {(records.table_name, column): "list" for column in kept}
    assert told == expected


def test_a_login_reads_a_file_only_beside_a_row_it_sees(store: Store, shared: str, as_login: Login) -> None:
    seen, hidden = attached(store, PDF, 1), attached(store, LARGE, 2)
    hide_all_but(shared, 1)
    login = as_login("li")
    assert read(login, seen.sha256) == [(PDF,)]
    assert read(login, hidden.sha256) == []
    assert login.execute("SELECT count(*) FROM guard.file_chunk").fetchone() == (1,)
    assert login.execute("SELECT count(*) FROM guard.stored_file").fetchone() == (1,)
    assert login.execute("SELECT sha256, key FROM guard.file_use").fetchall() == [(seen.sha256, seen.id)]
    assert login.execute("SELECT guard.file_state(%s)", (hidden.sha256,)).fetchone() == ("missing",)
    hide_all_but(shared, 2)
    assert b"".join(piece for (piece,) in read(login, hidden.sha256)) == LARGE
    assert read(login, seen.sha256) == []


def put(login: psycopg.Connection[Any], content: bytes) -> str:
    """Upload with plain statements, as any program can."""
    with login.transaction():
        (file,) = login.execute("SELECT guard.begin_file()").fetchone() or (0,)
        login.execute("SELECT guard.put_chunk(%s, 0, %s)", (file, content))
        (name,) = login.execute("SELECT guard.end_file(%s)", (file,)).fetchone() or ("",)
    return str(name)


def test_knowing_a_digest_opens_no_file(store: Store, shared: str, as_login: Login) -> None:
    hidden = attached(store, PDF, 2)
    hide_all_but(shared, 1)
    login = as_login("li")
    insert = (
        "INSERT INTO complaint_attachment (id, complaint, name, kind, copies, pages, form, sha256, size, "
        "is_handwriting, added_by, version) VALUES (99, 1, '', 'proof', 1, 0, 'copy', %s, 0, 0, '', 1)"
    )
    with pytest.raises(psycopg.Error) as caught:
        login.execute(insert, (hidden.sha256,))
    assert caught.value.sqlstate == "SD404"
    # Who has the content itself learns nothing by putting it, and may name it.
    assert put(login, PDF) == hidden.sha256
    assert read(login, hidden.sha256) == [(PDF,)]
    with pytest.raises(psycopg.Error) as caught:
        login.execute(insert, (hidden.sha256,))
    assert caught.value.sqlstate == "SD001", "named, but no entry tells it"


def test_a_login_writes_neither_names_nor_uploads_of_others(
    store: Store, shared: str, as_login: Login
) -> None:
    attached(store, PDF)
    hide_all_but(shared, 1)
    li, wu = as_login("li"), as_login("wu")
    (file,) = li.execute("SELECT guard.begin_file()").fetchone() or (0,)
    for refused, code in (
        ("UPDATE guard.stored_file SET sha256 = ''", "42501"),
        ("DELETE FROM guard.file_chunk", "42501"),
        ("INSERT INTO guard.file_use VALUES ('', '', '', 1)", "42501"),
        (f"SELECT guard.put_chunk({file}, 0, 'x')", "SD404"),
        ("SELECT guard.put_chunk(1, 9, 'x')", "SD404"),
    ):
        with pytest.raises(psycopg.Error) as caught:
            wu.execute(refused)
        assert caught.value.sqlstate == code, refused
    assert wu.execute(f"SELECT guard.end_file({file})").fetchone() == (None,)
    assert wu.execute("SELECT count(*) FROM guard.stored_file").fetchone() == (1,)


def age(shared: str) -> None:
    with cluster.connect(shared) as owner:
        owner.execute("UPDATE guard.stored_file SET stored_at = stored_at - interval '25 hours'")


def test_only_uploads_that_no_row_ever_named_are_swept_after_a_day(store: Store, shared: str) -> None:
    named, detached = attached(store, PDF), attached(store, b"detached")
    with recorded(store, note()):
        ATTACHMENTS.remove(detached.id)
    lost, again = store.files.put(b"lost"), store.files.put(PDF)
    store.files.sweep()
    assert store.files.holds(lost), "its act may still come"
    age(shared)
    store.files.sweep()
    assert not store.files.holds(lost)
    assert store.files.get(again) == PDF
    assert store.files.get(detached.sha256) == b"detached", "as on one computer"
    assert named.sha256 == again
    ((count,),) = database.execute_sql("SELECT count(*) FROM guard.stored_file").fetchall()
    assert count == 2, "the older of equal ones is gone"


def test_an_erasure_destroys_a_file_and_nothing_else_does(store: Store, shared: str, as_login: Login) -> None:
    kept, erased = attached(store, PDF), attached(store, b"erased")
    detached = attached(store, b"detached")
    with recorded(store, note()):
        ATTACHMENTS.remove(detached.id)
    with recorded(store, note("privacy.anonymise")):
        ATTACHMENTS.remove(erased.id)
    hide_all_but(shared, 1)
    login = as_login("li")
    for one in (kept, detached, erased):
        login.execute("SELECT guard.remove_file(%s)", (one.sha256,))
    assert [store.files.holds(one.sha256) for one in (kept, detached, erased)] == [True, True, False]
