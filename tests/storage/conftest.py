"""A bare store without an office, complaints for a desk, and the raw connection of a foreign program."""

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
from saltdesk.services.complaints.complaints import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.audit import Note
from saltdesk.storage.database import Store

MOMENT = datetime(2026, 11, 23, 9, 30)


@pytest.fixture
def store(folder: Path, bare_folder: Path) -> Iterator[Store]:
    if not (folder / "data.db").exists():
        shutil.copytree(bare_folder, folder, dirs_exist_ok=True)
    opened = Store.open(folder)
    yield opened
    opened.close()


@pytest.fixture
def note() -> Callable[..., Note]:
    """A note for an act of storage alone."""

    def written(sentence: str = "试办") -> Note:
        return Note(MOMENT, Actor("测试员", "office", "办公室"), "test.act", Area.DATABASE, sentence)

    return written


@pytest.fixture
def register(desk: Desk) -> Callable[..., Complaint]:
    """Register a complaint; keyword arguments fill its fields, ``by`` holds those of the complainant."""

    def registered(by: Complainant | None = None, **fields: object) -> Complaint:
        usual = Complaint(received_at=MOMENT, matter="收费没有依据", object_office="盐政处")
        return register_complaint(desk, Intake(with_values(usual, fields), by or Complainant()))

    return registered


@pytest.fixture
def foreign(folder: Path) -> Callable[..., object]:
    """The database file opened by a program that knows nothing of acts; committed at the end."""

    @contextmanager
    def opened(name: str = "data.db") -> Iterator[dbapi2.Connection]:
        connection = dbapi2.connect(str(folder / name))
        try:
            yield connection
            connection.commit()
        finally:
            connection.close()

    return opened
