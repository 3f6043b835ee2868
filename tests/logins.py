"""Logins of invented people in a shared database of the test run: what each of them may read and write."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.counterpart import Counterpart
from saltdesk.domain.sharing.address import Server
from saltdesk.services.complaints.intake import register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.cases import CASES, COUNTERPARTS
from saltdesk.storage.sharing import mark
from saltdesk.storage.sharing.schema import staff_of
from saltdesk.storage.trail import audit
from tests import cluster
from tests.days import TODAY
from tests.people import LEADER
from tests.services.complaint_cases import intake

OWNER, OTHER = "jh", "fz"
"""The office that handles complaints, and another one."""

PEOPLE = {
    "head": ("示例处长", OWNER, Role.OFFICE_HEAD),
    "clerk": ("示例科员", OWNER, Role.CLERK),
    "inspector": ("示例检查", OWNER, Role.INSPECTOR),
    "other": ("示例他人", OTHER, Role.OFFICE_HEAD),
    "leader": ("示例局长", "", Role.LEADER),
    "auditor": ("示例审计", OTHER, Role.AUDITOR),
}
"""Everybody with a login: name, office and role, by the end of the login's name."""

PARTY = Counterpart(name="示例摊主", phone="13900000077", id_number="", head="示例店主")


@dataclass(frozen=True)
class SharedOffice:
    """A database in which one complaint (id 1) and one case (id 1) of the owner's office are stored."""

    name: str
    prefix: str

    def role(self, who: str) -> str:
        """The login of a person."""
        return f"{self.prefix}_{who}"

    def connect(self, who: str) -> psycopg.Connection[Any]:
        """A connection of the driver under the login of a person, as psql has it."""
        path = "-c search_path=saltdesk,trail,guard,pg_temp"
        return psycopg.connect(
            host=os.environ[cluster.SOCKET],
            port=cluster.PORT,
            dbname=self.name,
            user=self.role(who),
            autocommit=True,
            options=path,
        )

    def keeper(self) -> psycopg.Connection[Any]:
        """A connection of the keeper."""
        return cluster.connect(self.name)

    @contextmanager
    def desk(self, who: str, folder: Path) -> Iterator[Desk]:
        """The desk of a person, whose connection is that of their login."""
        name, office, role = PEOPLE[who]
        server = Server(os.environ[cluster.SOCKET], cluster.PORT, self.name, self.role(who))
        mark.write_server(_made(folder), server)
        actor = Actor(name, office, "", role)
        desk = open_desk(folder, actor, FixedClock(TODAY))
        desk.actor = Actor(name, office, office_name(office), role)
        try:
            yield desk
        finally:
            desk.store.close()

    @contextmanager
    def keepers_desk(self, folder: Path) -> Iterator[Desk]:
        """The desk of the keeper, from whom nothing is hidden."""
        mark.write_server(_made(folder), cluster.server_of(self.name))
        desk = open_desk(folder, LEADER, FixedClock(TODAY))
        try:
            yield desk
        finally:
            desk.store.close()


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def build_office(folder: Path) -> SharedOffice:
    """Make a database with people, logins, a complaint and a case; tests copy it."""
    name = f"office_{cluster.fresh_name()}"
    cluster.build(name)
    mark.write_server(_made(folder), cluster.server_of(name))
    desk = open_desk(folder, LEADER, FixedClock(TODAY))
    register_complaint(desk, intake(facts="赵示例说：电话0371-60001234打不通，窗口另要证明。"))
    note = audit.Note(datetime(2026, 11, 20, 9), LEADER, "case.register", Area.CASES, "登记办件")
    with audit.recorded(desk.store, note):
        case = CASES.insert(Case(number="办2026-0001", office=office_name(OWNER), office_code=OWNER))
        COUNTERPARTS.insert(Counterpart(**{**vars(PARTY), "case": case.id}))
    desk.store.close()
    made = SharedOffice(name, name)
    with made.keeper() as connection:
        _add_logins(connection, made)
    return made


def _add_logins(connection: psycopg.Connection[Any], office: SharedOffice) -> None:
    with connection.transaction():
        connection.execute("SET LOCAL search_path = saltdesk, trail, guard, pg_temp")
        for who, (name, code, role) in PEOPLE.items():
            staff = _insert(connection, "staff", {"name": name, "office": code, "phone": ""})
            values = {"name": who, "staff": staff, "role": role.code, "status": "active", "must_change": 0}
            account = _insert(connection, "account", values)
            login, group = Identifier(office.role(who)), Identifier(staff_of(office.prefix))
            connection.execute(SQL("CREATE ROLE {} LOGIN IN ROLE {}").format(login, group))
            row = (office.role(who), account)
            connection.execute("INSERT INTO guard.login (role, account) VALUES (%s, %s)", row)
        told = ("2026-11-20 09:00:00", "测试", "", "account.add", "登录", "people", 0, "")
        connection.execute("SELECT trail.append(%s, %s, %s, %s, %s, %s, %s, %s)", told)


def _insert(connection: psycopg.Connection[Any], table: str, values: dict[str, object]) -> int:
    columns = SQL(", ").join(map(Identifier, values))
    marks = SQL(", ").join(SQL("%s") for _ in values)
    sql = SQL("INSERT INTO {} ({}, version) VALUES ({}, 1) RETURNING id")
    row = connection.execute(sql.format(Identifier(table), columns, marks), tuple(values.values())).fetchone()
    assert row is not None
    return int(row[0])


@pytest.fixture(scope="session")
def built_office(own_cluster: None, tmp_path_factory: pytest.TempPathFactory) -> SharedOffice:
    """A shared office that is built once a run; tests copy it."""
    return build_office(tmp_path_factory.mktemp("shared") / "数据")


@pytest.fixture
def office(built_office: SharedOffice) -> Iterator[SharedOffice]:
    """A shared office of the test."""
    name = cluster.fresh_name()
    cluster.create(name, built_office.name)
    yield SharedOffice(name, built_office.prefix)
    cluster.drop(name)
