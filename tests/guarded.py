"""The sample bureau in a shared database, with a login for every role in every office, and psql as one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from saltdesk.demo.bureau import build_demo
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import office_name
from saltdesk.storage.database import Store
from saltdesk.storage.sharing import mark
from saltdesk.storage.sharing.schema import owner_of, staff_of
from saltdesk.storage.sharing.server import Login
from tests import cluster
from tests.days import TODAY

OFFICES = ("leaders", "yz", "fz", "bg", "jh")

CLOCK = f"""CREATE OR REPLACE FUNCTION guard.moment() RETURNS text LANGUAGE sql STABLE
RETURN '{TODAY} 09:30:00'"""
"""The server keeps the day of the tests: mandates and people of the sample serve on it."""

_SHAPED = """
UPDATE power_case SET office_code = 'jh' WHERE id IN (2, 5);
UPDATE power_case SET office_code = 'fz' WHERE id = 3;
UPDATE notice SET area = 'cases', record = 1, kind = 'case_decision' WHERE id = (SELECT min(id) FROM notice);
UPDATE complaint SET object_staff = '[' || s.id || ']'
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM complaint) AS c
    JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM staff WHERE standing = 'staff') AS s
    ON c.n = s.n WHERE complaint.id = c.id;
INSERT INTO complaint_name (complaint, kind, party, name, field, part, digest, is_object, answered_by,
    version)
    SELECT id, 'office', 1, '', '', 0, '', 0, '', 1 FROM complaint;
INSERT INTO complaint_link (one, other, kind, version)
    SELECT id, id + 1, 'repeat', 1 FROM complaint WHERE id < 9 ON CONFLICT DO NOTHING;
UPDATE complaint SET object_person = '管理员甲' WHERE id = 3;
UPDATE accountability_case SET persons = (SELECT '[9999, ' || min(id) || ']' FROM staff WHERE office = 'bg')
    WHERE id = 1;
UPDATE accountability_case SET person = '张三、' || (SELECT max(name) FROM staff WHERE office = 'leaders')
    WHERE id = 2;
INSERT INTO notice (number, kind, title, area, record, addressee, issued_at, issued_by, file, pages,
    version)
    SELECT '送' || id, 'delivery_receipt', '送达回证', 'notices', id, '', issued_at, issued_by, '', 1, 1
    FROM notice WHERE area <> 'notices';
INSERT INTO delivery (manner, place, receiver, relation, refusal, witnesses, deliverers, note, recorded_by,
    notice, version) SELECT 'direct', '门厅', '收件人' || id, '', '', '', '', '', '', id, 1 FROM notice;
INSERT INTO destruction_list (number, status, basis, proposed_by, proposer, confirmed_by, confirmer,
    withdrawn_by, withdrawal_reason, version)
    SELECT '销毁' || n, 'proposed', '', '', 0, '', 0, '', '', 1 FROM generate_series(1, 6) AS n;
INSERT INTO destruction_item (list, area, record, number, period, version)
    SELECT 1 + (id % 5), 'complaints', id, number, '10', 1 FROM complaint WHERE id < 8
    UNION ALL SELECT 6, 'cases', id, number, '10', 1 FROM power_case;
INSERT INTO anonymisation (area, record, number, done_by, ground, reason, approved_by, approval, list, files,
    entries, version)
    SELECT 'complaints', id, number, '', '', '', '', '', 0, 0, 0, 1 FROM complaint WHERE id BETWEEN 8 AND 16;
"""
"""What the sample lacks: complaints about people, cases of several offices, receipts, lists."""

KEEP_FINGERPRINT = "UPDATE guard.house SET fingerprint = guard.fingerprint()"
"""What the tests alter is no damage of the schema."""


@dataclass(frozen=True)
class Person:
    """A person of the sample with a login."""

    staff: int
    name: str
    office: str
    role: Role
    login: str


@dataclass
class GuardedBureau:
    """The database and its people; ``folder`` opens it as the keeper."""

    name: str
    folder: Path
    people: list[Person] = field(default_factory=list)

    def person(self, role: Role, office: str) -> Person:
        """Return the person of this role in an office."""
        return next(one for one in self.people if (one.role, one.office) == (role, office))

    def psql(self, login: str, sql: str, name: str = "") -> subprocess.CompletedProcess[str]:
        """Run statements in the real client, each in a transaction of its own."""
        path = os.environ | {"PGOPTIONS": "-c search_path=saltdesk,trail,guard,pg_temp", "LC_ALL": "C.UTF-8"}
        command = [
            "psql",
            "-X",
            "-q",
            "-A",
            "-t",
            "-v",
            "VERBOSITY=verbose",
            "-h",
            os.environ[cluster.SOCKET],
        ]
        command += ["-p", str(cluster.PORT), "-U", login, "-d", name or self.name]
        return subprocess.run(command, input=sql, capture_output=True, text=True, env=path, check=False)

    def asked(self, login: str, sql: str) -> Any:
        """Return the JSON value that a statement gives; fail if it is refused."""
        done = self.psql(login, sql)
        assert not done.stderr, done.stderr
        return json.loads(done.stdout)

    def refusal(self, login: str, sql: str) -> str:
        """Return the SQLSTATE with which the statements are refused; empty if they are not."""
        done = self.psql(login, sql)
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR:")]
        return errors[0].split()[1].rstrip(":") if errors else ""


_BUILT: list[GuardedBureau] = []


def guarded_bureau(folders: pytest.TempPathFactory) -> GuardedBureau:
    """Return the sample bureau of this worker, built once; tests that change it work in a copy."""
    if not _BUILT:
        _BUILT.append(built(f"guarded_{cluster.fresh_name()}", folders.mktemp("guarded") / "数据"))
    return _BUILT[0]


@contextmanager
def copied(bureau: GuardedBureau) -> Iterator[GuardedBureau]:
    """Yield a copy of the bureau with the same logins; it is gone after the block."""
    name = cluster.fresh_name()
    cluster.create(name, bureau.name)
    try:
        with TemporaryDirectory() as folder:
            shutil.copytree(bureau.folder, folder, dirs_exist_ok=True)
            mark.write_server(Path(folder), cluster.server_of(name))
            yield replace(bureau, name=name, folder=Path(folder))
    finally:
        cluster.drop(name)
        _restore_logins(bureau)


def _restore_logins(bureau: GuardedBureau) -> None:
    """Give the logins back what acts in a copy took: they belong to the cluster, not to the copy."""
    with cluster.connect("postgres") as connection:
        for person in bureau.people:
            connection.execute(f'ALTER ROLE "{person.login}" LOGIN')
            connection.execute(f'GRANT "{staff_of(bureau.name)}" TO "{person.login}"')


def built(name: str, folder: Path) -> GuardedBureau:
    """Build the sample bureau in a new database and give everybody a login."""
    cluster.build(name)
    folder.mkdir(parents=True)
    mark.write_server(folder, cluster.server_of(name))
    build_demo(folder, TODAY, is_plain=True)
    bureau = GuardedBureau(name, folder)
    with cluster.connect(name) as connection:
        connection.execute("SET search_path = saltdesk, trail, guard, pg_temp")
        connection.execute(f'SET ROLE "{owner_of(name)}"')
        connection.execute(CLOCK)
        connection.execute(KEEP_FINGERPRINT)
        connection.execute("RESET ROLE")
        connection.execute("SET session_replication_role = replica")
        _people_of_every_role(connection)
        connection.execute(_SHAPED)
        connection.execute("SELECT guard.build_parties()")
        bureau.people += _logins(connection, name)
    return bureau


def _people_of_every_role(connection: Any) -> None:
    for office in OFFICES:
        for place, role in enumerate(Role):
            told = (f"试用{office}{place}", office)
            (key,) = connection.execute(
                "INSERT INTO staff (name, office, phone, version) VALUES (%s, %s, '', 1) RETURNING id", told
            ).fetchone()
            connection.execute(
                "INSERT INTO account (name, staff, role, status, must_change, version) "
                "VALUES (%s, %s, %s, 'active', 0, 1)",
                (told[0], key, role.code),
            )


def _logins(connection: Any, name: str) -> list[Person]:
    rows = connection.execute(
        "SELECT a.id, s.id, s.name, s.office, a.role FROM account a JOIN staff s ON s.id = a.staff "
        "ORDER BY a.id"
    ).fetchall()
    found = []
    for account, staff, person, office, role in rows:
        login = f"{name}_{account}"
        make_login(connection, name, login)
        connection.execute("INSERT INTO guard.login (role, account) VALUES (%s, %s)", (login, account))
        found.append(Person(staff, person, office, Role.from_code(role), login))
    return found


def make_login(connection: Any, name: str, login: str) -> None:
    """Make a login of the group of staff, with no account."""
    connection.execute(f'CREATE ROLE "{login}" LOGIN IN ROLE "{staff_of(name)}"')


@contextmanager
def seated(office: GuardedBureau) -> Iterator[Callable[[Role, str], Desk]]:
    """Yield a function that gives the desk of a person who signed in by their own login, one at a time."""
    opened: list[Store] = []

    def sit(role: Role, code: str) -> Desk:
        while opened:
            opened.pop().close()
        person = office.person(role, code)
        opened.append(Store.open(office.folder, login=Login(person.login, "")))
        actor = Actor(person.name, code, office_name(code), role, person.staff)
        return Desk(opened[0], actor, FixedClock(TODAY))

    yield sit
    while opened:
        opened.pop().close()
