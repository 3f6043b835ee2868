"""Atomic exchange of the data in a folder for fresh data, even if the process dies at any step.

The fresh data is complete in a folder of its own before a journal lists every step; once the journal
exists, the next start finishes the exchange. The folder itself never moves, so that claims on it hold.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from itertools import count
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base.durable import settle, write_durably
from saltdesk.storage.folder import claims
from saltdesk.storage.folder.mark import MARK

FRESH = "恢复中"
"""Folder inside the data folder in which fresh data is prepared."""

JOURNAL = "恢复中.json"
_PART = f"{JOURNAL}.part"

ASIDE = "-替换前-"
"""Part of the name of the folder for replaced data, between the data folder's name and the moment."""

KEYS = "saltdesk.keys"
"""The file of wrapped keys; it belongs to the data that they open."""

SHARED = "saltdesk.shared"
"""The file that names a shared database in the place of ``data.db``."""

TO_DESTROY = "待销毁.json"
"""List of the files that an anonymisation destroys once it is stored."""

DATA = (
    *("data.db*", "data-升级前-*.db*", "search.db*", "drafts*.db*", "files", "reports", KEYS, MARK),
    TO_DESTROY,
    SHARED,
)
"""Patterns of exchanged files. The rest (log, settings, claims, users' files) belongs to this machine."""


@dataclass(frozen=True)
class Exchange:
    """One exchange as described by its journal: the folder for replaced data, and the names that move."""

    aside: str
    replaced: tuple[str, ...]
    fresh: tuple[str, ...]


def is_begun(folder: Path) -> bool:
    """Return whether ``folder`` holds the journal of an exchange: data complete, but not all in place."""
    return (folder / JOURNAL).exists()


def claimed(folder: Path) -> tuple[claims.Claim, str]:
    """Claim ``folder`` (shared) after finishing an interrupted restore; return claim and sentence about it.

    Raises:
        EnvironmentProblem: the folder is being restored or read-only, or the rest cannot be ended.
    """
    claim = claims.share(folder)
    if not is_begun(folder) and not (folder / FRESH).exists():
        return claim, ""
    claim.release()
    with claims.alone(folder):
        told = end_cut(folder)
    return claims.share(folder), told


def end_cut(folder: Path) -> str:
    """Finish an interrupted restore and return a sentence about it; empty if there was none.

    The folder must be claimed exclusively.

    Raises:
        EnvironmentProblem: files are held by another program; everything stays as it is.
    """
    with using(folder):
        if is_begun(folder):
            return _end_begun(folder)
        if (folder / FRESH).exists():
            (folder / _PART).unlink(missing_ok=True)
            shutil.rmtree(folder / FRESH)
            return "上次的恢复中途断开，数据没有改动。请重新恢复。"
    return ""


def _end_begun(folder: Path) -> str:
    exchange = _read(folder)
    try:
        _move(folder, exchange)
    except OSError:
        _undo(folder, exchange)
        return "上次的恢复中途断开，已退回原来的数据。请重新恢复。"
    _end(folder)
    kept = f"被替换的数据保留在“{exchange.aside}”。" if exchange.replaced else ""
    return f"上次的恢复中途断开，现在已经完成。{kept}"


@contextmanager
def making_fresh(folder: Path) -> Iterator[Path]:
    """Yield an empty folder for fresh data; remove it at the end unless an exchange still needs it.

    A missing data folder is created, and removed again if the block fails.
    """
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    with claims.alone(folder):
        end_cut(folder)
        fresh = folder / FRESH
        fresh.mkdir()
        try:
            yield fresh
        except BaseException:
            if not is_begun(folder):
                shutil.rmtree(fresh, ignore_errors=True)
                if is_new:
                    claims.remove_folder(folder)
            raise


def put_in_place(folder: Path, moment: datetime, aside: str = ASIDE) -> Path | None:
    """Exchange the data in ``folder`` for the fresh data and return the folder of the replaced data.

    ``aside`` is the middle part of its name. Returns None if nothing was replaced. On an error everything is
    moved back.

    Raises:
        OSError: a file cannot be moved.
    """
    fresh = sorted(path.name for path in (folder / FRESH).iterdir() if path.name != claims.FILE)
    replaced = sorted({path.name for pattern in DATA for path in folder.glob(pattern)})
    exchange = Exchange(_free_name(folder, moment, aside), tuple(replaced), tuple(fresh))
    _flush(folder / FRESH)
    try:
        _write(folder, exchange)
        _move(folder, exchange)
    except BaseException:
        if is_begun(folder):
            _undo(folder, exchange)
        raise
    _end(folder)
    return _beside(folder, exchange.aside) if replaced else None


def _free_name(folder: Path, moment: datetime, aside: str) -> str:
    stem = f"{folder.resolve().name}{aside}{moment:%Y%m%d-%H%M%S}"
    names = (stem if turn == 1 else f"{stem}-{turn}" for turn in count(1))
    return next(name for name in names if not _beside(folder, name).exists())


def _beside(folder: Path, name: str) -> Path:
    # Resolve links first: files cannot be moved by name to the disk that a link points to.
    return folder.resolve().with_name(name)


def _flush(fresh: Path) -> None:
    """Flush every file to disk; a power cut must not leave names without content."""
    for path in fresh.rglob("*"):
        if path.is_dir():
            settle(path)
        else:
            with path.open("rb+") as file:
                os.fsync(file.fileno())
    settle(fresh)


def _write(folder: Path, exchange: Exchange) -> None:
    write_durably(folder / JOURNAL, json.dumps(asdict(exchange), ensure_ascii=False).encode("utf-8"))


def _read(folder: Path) -> Exchange:
    try:
        told = read_json((folder / JOURNAL).read_text("utf-8"))
        return Exchange(str(told["aside"]), tuple(told["replaced"]), tuple(told["fresh"]))
    except (ValueError, KeyError, TypeError) as error:
        raise EnvironmentProblem(
            f"恢复没有完成，记录“{JOURNAL}”也已损坏。", "请不要改动这个文件夹，联系管理员。"
        ) from error


def _move(folder: Path, exchange: Exchange) -> None:
    """Move old data aside and fresh data in; skip what an earlier try moved."""
    fresh, aside = folder / FRESH, _beside(folder, exchange.aside)
    if exchange.replaced:
        aside.mkdir(exist_ok=True)
    for name in exchange.replaced:
        is_old = name not in exchange.fresh or (fresh / name).exists()
        if is_old and (folder / name).exists() and not (aside / name).exists():
            (folder / name).rename(aside / name)
    for name in exchange.fresh:
        if (fresh / name).exists():
            (fresh / name).rename(folder / name)
    _settle_both(folder, aside)


def _end(folder: Path) -> None:
    """Finish an exchange in which everything is in place."""
    # The journal goes last: until then the next start repeats this.
    shutil.rmtree(folder / FRESH, ignore_errors=True)
    (folder / JOURNAL).unlink()
    settle(folder)


def _undo(folder: Path, exchange: Exchange) -> None:
    """Move everything back to its place before the exchange, and finish."""
    fresh, aside = folder / FRESH, _beside(folder, exchange.aside)
    for name in exchange.fresh:
        if not (fresh / name).exists():
            (folder / name).rename(fresh / name)
    for name in exchange.replaced:
        if (aside / name).exists():
            (aside / name).rename(folder / name)
    if aside.exists():
        aside.rmdir()
    _settle_both(folder, aside)
    # The journal goes first: a half removed fresh folder must never be put in place.
    (folder / JOURNAL).unlink()
    settle(folder)
    shutil.rmtree(fresh, ignore_errors=True)


def _settle_both(folder: Path, aside: Path) -> None:
    """Flush both folders, so that the moves survive a power cut."""
    settle(folder)
    if aside.exists():
        settle(aside)
        settle(aside.parent)
