"""The administrator's script against a real server: backup, trial, restore, report, and what is kept."""

import os
import shutil
import subprocess
from datetime import date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from saltdesk.domain.backups.rotation import kept
from saltdesk.domain.backups.shared import SharedBackups
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.sharing.address import Server
from saltdesk.paths import resource
from saltdesk.services.backups import days, keeping, overview, preview, trial
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage import checking
from saltdesk.storage.database import Store
from saltdesk.storage.sharing import mark
from tests import cluster
from tests.moving_office import KEEPER, KEEPER_NAME, PASSWORD, move_there
from tests.people import ADMINISTRATOR, LEADER

pytestmark = pytest.mark.slow
SCRIPT = resource("saltdesk-backup.sh")


@pytest.fixture
def moved(local_office: Path, empty_server: Server) -> Server:
    """Return the place of a shared database with an office."""
    move_there(local_office, empty_server, KEEPER_NAME, PASSWORD)
    return empty_server


def script(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    home = cluster.binaries()
    environment = {
        "PATH": f"{home}:{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
        "PGHOST": os.environ[cluster.SOCKET],
        "PGPORT": str(cluster.PORT),
        "SALTDESK_SUPERUSER": cluster.OWNER,
    }
    return subprocess.run(
        ["sh", str(SCRIPT), *map(str, arguments)],
        env=environment | variables,
        capture_output=True,
        text=True,
        check=False,
    )


def backed_up(server: Server, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    done = script("--setup", server.database)
    assert done.returncode == 0, done.stderr
    done = script(*options, server.database, folder)
    assert done.returncode == 0, done.stderr
    return done


def test_the_first_backup_of_a_month_is_restored_for_a_trial_and_reported(
    local_office: Path, moved: Server, tmp_path: Path
) -> None:
    place = tmp_path / "备份"
    done = backed_up(moved, place)
    assert "试恢复完好：痕迹末条" in done.stdout
    assert "另存角色和口令" in done.stdout
    (dump,) = place.glob("*.dump")
    assert {path.stat().st_mode & 0o077 for path in place.iterdir()} == {0}
    assert subprocess.run(["sha256sum", "-c", dump.with_suffix(".sha256").name], cwd=place, check=True)
    assert f"{moved.database}_owner" in dump.with_suffix(".roles.sql").read_text()
    with cluster.connect("postgres") as connection:
        left = connection.execute("SELECT count(*) FROM pg_database WHERE datname LIKE '%\\_trial\\_%'")
        assert left.fetchone() == (0,)

    store = Store.open(local_office, login=KEEPER)
    try:
        with cluster.connect(moved.database) as connection:
            (said,) = connection.execute("SELECT guard.moment()").fetchone()
        today = datetime.fromisoformat(said)
        desk = Desk(store, LEADER, FixedClock(today.date()))
        told = days.shared_backup_told(desk)
        assert "（今天" in told
        assert "最近一次试恢复" in told
        assert days.backup_reminder(desk) == ""
        later = Desk(store, LEADER, FixedClock(today.date() + timedelta(days=4)))
        assert days.backup_reminder(later) == f"共享数据库自{today:%m月%d日}以来没有备份"
    finally:
        store.close()
    assert "试恢复" not in script(moved.database, place).stdout


def test_a_backup_restores_to_a_database_with_every_entry_and_every_guard(
    local_office: Path, moved: Server, tmp_path: Path
) -> None:
    backed_up(moved, tmp_path)
    (dump,) = tmp_path.glob("*.dump")
    other = cluster.fresh_name()
    cluster.create(other)
    try:
        options = ("--exit-on-error", "-U", cluster.OWNER, "-h", moved.host, "-d", other)
        subprocess.run(["pg_restore", *options, dump], check=True)
        again = local_office.with_name("恢复")
        shutil.copytree(local_office, again)
        mark.write_server(again, Server(moved.host, moved.port, other))
        store = Store.open(again, login=KEEPER)
        try:
            assert list(checking.problems(store)) == []
        finally:
            store.close()
        with cluster.connect(other) as connection:
            with pytest.raises(psycopg.Error, match="append-only"):
                connection.execute("DELETE FROM trail.audit")
            assert connection.execute("SELECT guard.chain_faults()").fetchone() == (0,)
            connection.execute("ALTER TABLE trail.audit DISABLE TRIGGER USER")
            connection.execute("UPDATE trail.audit SET sentence = '改过' WHERE seq = 2")
            assert connection.execute("SELECT guard.chain_faults()").fetchone() == (1,)
            connection.execute("DELETE FROM trail.audit WHERE seq = 3")
            # The altered entry, the one behind the gap, and all that stand in another place.
            (entries,) = connection.execute("SELECT count(*) FROM trail.audit").fetchone() or (0,)
            assert connection.execute("SELECT guard.chain_faults()").fetchone() == (entries - 1,)
    finally:
        cluster.drop(other)


def test_a_clerk_can_neither_dump_nor_report_nor_leave_half_a_backup(moved: Server, tmp_path: Path) -> None:
    clerk = f"{moved.database}_clerk"
    with cluster.connect(moved.database) as connection:
        connection.execute(f'CREATE ROLE "{clerk}" LOGIN IN ROLE "{moved.database}_staff"')
        connection.execute(f'GRANT USAGE ON SCHEMA guard TO "{clerk}"')
    done = script(moved.database, tmp_path, SALTDESK_BACKUP_ROLE=clerk)
    assert done.returncode != 0
    assert "permission denied" in done.stderr
    assert [path.name for path in tmp_path.iterdir() if path.name != "数据"] == [
        ".saltdesk-backup.lock"
    ] or not (list(tmp_path.glob("*.dump*")))
    with (
        psycopg.connect(host=moved.host, dbname=moved.database, user=clerk, autocommit=True) as connection,
        pytest.raises(psycopg.Error) as caught,
    ):
        connection.execute("SELECT guard.report_backup('2026-11-23 01:30:00', 1, true)")
    assert caught.value.sqlstate == "SD403"


@pytest.mark.parametrize("told", [("gestern", 1, True), ("2026-11-23 01:30:00", 0, True)])
def test_a_report_that_is_none_is_refused(moved: Server, told: tuple[object, ...]) -> None:
    with cluster.connect(moved.database) as connection, pytest.raises(psycopg.Error) as caught:
        connection.execute("SELECT guard.report_backup(%s, %s, %s)", told)
    assert caught.value.sqlstate == "SD422"


def test_the_script_keeps_what_the_program_would_keep(moved: Server, tmp_path: Path) -> None:
    place = tmp_path / "备份"
    place.mkdir()
    first = datetime(2025, 6, 1, 1, 30)
    moments = [first + timedelta(days=day) for day in range(0, 420, 3)]
    for moment in moments:
        (place / f"{moved.database}-{moment:%Y%m%d-%H%M%S}.dump").write_bytes(b"")
    backed_up(moved, place)
    stems = sorted(path.stem.removeprefix(f"{moved.database}-") for path in place.glob("*.dump"))
    found = [datetime.strptime(stem, "%Y%m%d-%H%M%S") for stem in stems]
    newest = max(found)
    assert set(found) == kept([*moments, newest])


def test_of_a_shared_database_the_program_makes_no_backups_itself(
    local_office: Path, moved: Server, tmp_path: Path
) -> None:
    store = Store.open(local_office, login=KEEPER)
    try:
        desk = Desk(store, ADMINISTRATOR, FixedClock(date(2026, 11, 23)))
        places = keeping.places_of(local_office, str(tmp_path / "本机"), "")
        assert not keeping.is_day_due(desk, places)
        assert not keeping.is_changed(desk, [])
        assert not trial.is_trial_due(desk, places)
        outcome = keeping.keep_backup(desk, places)
        assert (outcome.made, outcome.problems) == (
            None,
            ["共享数据库由管理员在服务器上用备份脚本备份和恢复，这里不另做。"],
        )
        for work in (
            lambda: maintenance.back_up(desk, tmp_path / "一份.saltbackup"),
            lambda: trial.try_newest(desk, places),
            lambda: preview.preview(desk, tmp_path / "一份.saltbackup"),
        ):
            with pytest.raises(RuleError, match="由管理员在服务器上"):
                work()
        later = Desk(store, ADMINISTRATOR, FixedClock(date(2026, 11, 27)))
        shown = overview.overview(later, places)
        assert (shown.rows, shown.shared) == ((), "管理员的备份脚本还没有报告过备份。")
        assert shown.reminder == "共享数据库还没有备份"
    finally:
        store.close()
    with pytest.raises(RuleError, match="由管理员在服务器上用备份脚本备份和恢复"):
        maintenance.restore(
            tmp_path / "一份.saltbackup", local_office, ADMINISTRATOR, FixedClock(date(2026, 11, 23))
        )


def test_reminders_of_shared_backups() -> None:
    began, today = date(2026, 11, 1), date(2026, 11, 23)
    night = datetime(2026, 11, 22, 1, 30)
    assert SharedBackups().reminder(today, today) == ""
    assert SharedBackups().reminder(began, today) == "共享数据库还没有备份"
    assert SharedBackups(night, 1, None).reminder(date(2026, 9, 1), today) == "共享数据库的备份还没有试恢复"
    assert SharedBackups(night, 1, datetime(2026, 10, 1)).reminder(began, today) == (
        "共享数据库的备份自10月01日以来没有试恢复"
    )
    assert SharedBackups(night, 1, night).reminder(began, today) == ""
    assert SharedBackups(night, 3 << 20, None).sentence(today) == (
        "最近一次备份 2026-11-22 01:30（1天前，3.0 MB），还没有试恢复。"
    )
