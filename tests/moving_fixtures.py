"""A cluster of this run, an empty database for each test, and a small office to move."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.sharing.address import Server
from saltdesk.services.complaints.files import attach_material, store_material
from saltdesk.services.house.maintenance import open_desk
from tests import cluster
from tests.accounts import give_accounts
from tests.days import TODAY
from tests.people import LEADER
from tests.services.complaint_cases import registered


@pytest.fixture
def empty_server(own_cluster: None) -> Iterator[Server]:
    """Yield the place of an empty database, and drop what the test left of it and of its roles."""
    name = cluster.fresh_name()
    cluster.create(name)
    yield cluster.server_of(name)
    cluster.drop(name)
    with cluster.connect("postgres") as connection:
        for kind in ("owner", "staff", "backup", "clerk"):
            connection.execute(f'DROP ROLE IF EXISTS "{name}_{kind}"')


@pytest.fixture(scope="session")
def small_office(office_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an office with two accounts and a complaint with a file; tests copy it and do not change it."""
    folder = tmp_path_factory.mktemp("small") / "数据"
    shutil.copytree(office_folder, folder)
    give_accounts(folder)
    desk = open_desk(folder, LEADER, FixedClock(TODAY))
    try:
        complaint = registered(desk)
        attach_material(desk, complaint.id, store_material(desk, Attachment("照片.txt", b"content")))
    finally:
        desk.store.close()
    return folder


@pytest.fixture
def local_office(small_office: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the small office."""
    # Processes are killed here, not the machine: nothing has to reach the disk.
    monkeypatch.setattr(os, "fsync", lambda _: None)
    shutil.copytree(small_office, folder)
    return folder
