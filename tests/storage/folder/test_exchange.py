"""The exchange of the data in a folder, cut before every single change it makes to the disk."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from shutil import copytree

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.folder import claims, exchange
from saltdesk.storage.trail import audit
from tests.people import ADMINISTRATOR
from tests.storage.folder.dying import dies_at

forking = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
MOMENT = datetime(2026, 11, 23, 9, 30)
Tree = dict[str, bytes]

OLD: Tree = {
    "data.db": b"old",
    "files/aa/one": b"1",
    "search.db": b"old index",
    "saltdesk.keys": b"old ring",
}
NEW: Tree = {
    "data.db": b"new",
    "files/bb/two": b"2",
    "reports/reply.toml": b"own",
    "saltdesk.mark": b"new",
    "saltdesk.keys": b"new ring",
}
JOURNALLED = 6
"""The change with which a try that is worth cutting twice begins; before it only fresh files are laid."""
STAYS: Tree = {"settings.json": b"{}", "saltdesk.log": b"log", "昨天.saltbackup": b"backup", claims.FILE: b""}


def lay(folder: Path, tree: Tree) -> None:
    for name, content in tree.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def tree(folder: Path) -> Tree:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def exchange_all(folder: Path) -> None:
    with exchange.making_fresh(folder) as fresh:
        lay(fresh, NEW)
        exchange.put_in_place(folder, MOMENT)


def open_again(folder: Path) -> str:
    claim, told = exchange.claimed(folder)
    claim.release()
    return told


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Folders with the same old data, one for each try."""
    # Processes are killed here, not the machine: nothing has to reach the disk.
    monkeypatch.setattr(os, "fsync", lambda _: None)
    return (
        place / "数据"
        for number in count()
        if (place := tmp_path / str(number)) and not lay(place / "数据", OLD | STAYS)
    )


def is_new(folder: Path) -> bool:
    """Whether the fresh data is in place; fails when the folder is neither wholly old nor wholly new."""
    found = tree(folder)
    beside = [path for path in folder.parent.iterdir() if path != folder]
    if found == OLD | STAYS:
        assert beside == []
        return False
    assert found == NEW | STAYS
    assert [tree(path) for path in beside] == [OLD]
    assert not (folder / exchange.FRESH).exists()
    with claims.alone(folder):
        return True


@forking
def test_an_exchange_cut_anywhere_is_whole_at_the_next_start(places: Iterator[Path]) -> None:
    outcomes = []
    for step in count(1):
        folder = next(places)
        if not dies_at(step, folder.parent, lambda folder=folder: exchange_all(folder)):
            break
        told = open_again(folder)
        outcomes.append(is_new(folder))
        assert ("现在已经完成" in told) is outcomes[-1]
        assert open_again(folder) == "", "told once"
    assert len(outcomes) > 15
    assert outcomes == sorted(outcomes), "from the journal on it is the fresh data"
    assert set(outcomes) == {False, True}


@pytest.mark.slow
@forking
def test_a_next_start_that_is_cut_too_loses_nothing(places: Iterator[Path], tmp_path: Path) -> None:
    twice = 0
    for step in count(JOURNALLED):
        cut = next(places)
        if not dies_at(step, cut.parent, lambda cut=cut: exchange_all(cut)):
            break
        for second in count(1):
            folder = copytree(cut.parent, tmp_path / f"{step}-{second}") / cut.name
            cut_again = dies_at(second, folder.parent, lambda folder=folder: open_again(folder))
            open_again(folder)
            is_new(folder)
            if not cut_again:
                break
            twice += 1
    assert twice > 30


@pytest.mark.slow
@forking
def test_an_exchange_that_is_refused_and_cut_while_it_goes_back_is_whole(places: Iterator[Path]) -> None:
    cut = 0
    for refused_at in range(1, len(OLD) + len(NEW)):
        for step in count(JOURNALLED):
            folder = next(places)
            died = dies_at(
                step, folder.parent, lambda folder=folder: exchange_all(folder), refused_at=refused_at
            )
            open_again(folder)
            is_new(folder)
            if not died:
                break
            cut += 1
    assert cut > 40


def test_an_exchange_moves_only_data(places: Iterator[Path]) -> None:
    folder = next(places)
    exchange_all(folder)
    assert is_new(folder)


def test_without_old_data_nothing_is_put_aside(tmp_path: Path) -> None:
    exchange_all(tmp_path / "数据")
    assert [path.name for path in tmp_path.iterdir()] == ["数据"]


def test_what_cannot_be_finished_at_the_next_start_goes_back(
    places: Iterator[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = next(places)
    real, waits = Path.rename, [True]

    def rename(self: Path, to: Path) -> Path:
        if self == folder / exchange.FRESH / "reports" and waits[0]:
            raise PermissionError(13, "held by another program")
        return real(self, to)

    with monkeypatch.context() as patch:
        patch.setattr(exchange, "_undo", lambda *_: None)
        patch.setattr(Path, "rename", rename)
        with pytest.raises(PermissionError):
            exchange_all(folder)
    assert exchange.is_begun(folder)
    monkeypatch.setattr(Path, "rename", rename)
    assert open_again(folder) == "上次的恢复中途断开，已退回原来的数据。请重新恢复。"
    assert not is_new(folder)
    waits[0] = False
    exchange_all(folder)
    assert is_new(folder)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"aside": "x", "replaced": 1, "fresh": []}'])
def test_a_broken_journal_is_named_and_nothing_is_touched(places: Iterator[Path], text: str) -> None:
    folder = next(places)
    (folder / exchange.JOURNAL).write_text(text, "utf-8")
    before = tree(folder)
    with pytest.raises(EnvironmentProblem, match="联系管理员"):
        open_again(folder)
    assert tree(folder) == before


def test_the_journal_tells_where_the_old_data_went(
    places: Iterator[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = next(places)
    with monkeypatch.context() as patch:
        patch.setattr(exchange, "_end", lambda _: None)
        exchange_all(folder)
    aside = json.loads((folder / exchange.JOURNAL).read_text("utf-8"))["aside"]
    assert open_again(folder) == f"上次的恢复中途断开，现在已经完成。被替换的数据保留在“{aside}”。"
    assert tree(folder.with_name(aside)) == OLD


# --- the whole restore


@pytest.fixture
def backup(desk: Desk, register: Callable[..., Complaint], tmp_path: Path) -> Path:
    """A backup with one complaint of an office that has two by now, and is closed."""
    register(matter="备份前")
    desk.store.files.put(b"attachment" * 100)
    target = tmp_path / "备份.saltbackup"
    maintenance.back_up(desk, target)
    register(matter="备份后")
    desk.store.close()
    return target


@forking
def test_a_restore_killed_anywhere_leaves_one_whole_office(
    backup: Path, desk: Desk, folder: Path, tmp_path: Path
) -> None:
    before, outcomes = tree(folder), []
    for step in count(1):
        place = tmp_path / str(step) / "数据"
        lay(place, before)
        if not dies_at(
            step,
            place.parent,
            lambda place=place: maintenance.restore(backup, place, ADMINISTRATOR, desk.clock),
        ):
            break
        again = maintenance.open_desk(place, ADMINISTRATOR, desk.clock)
        try:
            assert maintenance.problems(again) == []
            found, last = len(COMPLAINTS.all()), list(audit.since(0))[-1].sentence
        finally:
            again.store.close()
        assert (found == 1) is (last == "从备份“备份.saltbackup”恢复数据")
        outcomes.append(found)
        with claims.alone(place):
            assert not (place / exchange.FRESH).exists()
    assert outcomes == sorted(outcomes, reverse=True)
    assert set(outcomes) == {1, 2}
