"""Fixtures: a store without an office, complaints, and a connection of another program."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.records import with_values
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.database import Store
from saltdesk.storage.sharing import mark
from saltdesk.storage.trail.audit import Note
from tests.shared_run import SharedRun

MOMENT = datetime(2026, 11, 23, 9, 30)


@pytest.fixture
def store(folder: Path, bare_folder: Path, shared_run: SharedRun | None) -> Iterator[Store]:
    if shared_run and not (folder / mark.FILE).exists():
        shared_run.give(folder, shared_run.bare)
    elif not (folder / "data.db").exists():
        shutil.copytree(bare_folder, folder, dirs_exist_ok=True)
    opened = Store.open(folder)
    yield opened
    opened.close()


@pytest.fixture
def note() -> Callable[..., Note]:
    """Return a function that makes an audit note for tests of the storage."""

    def written(sentence: str = "试办") -> Note:
        return Note(MOMENT, Actor("测试员", "office", "办公室"), "test.act", Area.DATABASE, sentence)

    return written


@pytest.fixture
def register(desk: Desk) -> Callable[..., Complaint]:
    """Return a function that registers a complaint by ``by``; keyword arguments set its fields."""

    def registered(by: Complainant | None = None, **fields: object) -> Complaint:
        usual = Complaint(received_at=MOMENT, matter="收费没有依据", object_office="盐政处")
        return register_complaint(desk, Intake(with_values(usual, fields), by or Complainant()))

    return registered


@pytest.fixture
def foreign(folder: Path) -> Callable[..., object]:
    """Return a context manager that changes the database file directly, without acts, and commits."""

    @contextmanager
    def opened(name: str = "data.db") -> Iterator[dbapi2.Connection]:
        connection = dbapi2.connect(str(folder / name))
        try:
            yield connection
            connection.commit()
        finally:
            connection.close()

    return opened
