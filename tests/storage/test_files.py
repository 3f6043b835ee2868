"""Attachments and frozen documents are what they were, or the program says that they are not."""

import errno
import hashlib
import os
from pathlib import Path

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage.files import FileStore

PDF = b"%PDF-1.7 " + bytes(range(256))


@pytest.fixture
def files(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "files")


def everything(files: FileStore) -> list[Path]:
    return [path for path in files.folder.rglob("*") if path.is_file()]


def test_content_comes_back_under_its_hash(files: FileStore) -> None:
    name = files.put(PDF)
    assert name == hashlib.sha256(PDF).hexdigest()
    assert files.get(name) == PDF


def test_the_same_content_is_kept_once(files: FileStore) -> None:
    assert files.put(PDF) == files.put(PDF)
    assert len(everything(files)) == 1


def test_an_empty_attachment_is_content_too(files: FileStore) -> None:
    assert files.get(files.put(b"")) == b""


def test_an_altered_file_is_not_handed_out(files: FileStore) -> None:
    name = files.put(PDF)
    files.path(name).write_bytes(PDF + b" ")
    with pytest.raises(EnvironmentProblem, match="内容被改动"):
        files.get(name)
    assert list(files.problems({name})) == [
        f"存档文件 {name[:12]}：存档文件的内容被改动，与登记的校验值不符。"
    ]


def test_storing_the_content_again_mends_an_altered_file(files: FileStore) -> None:
    name = files.put(PDF)
    files.path(name).write_bytes(b"damaged")
    assert files.put(PDF) == name
    assert files.get(name) == PDF


def test_a_missing_file_is_named(files: FileStore) -> None:
    kept, lost = files.put(PDF), "0" * 64
    with pytest.raises(EnvironmentProblem, match="找不到"):
        files.get(lost)
    (problem,) = files.problems({kept, lost})
    assert problem.startswith("存档文件 000000000000：找不到")


def test_what_an_interrupted_write_left_behind_disturbs_nobody(files: FileStore) -> None:
    name = files.put(PDF)
    (files.path(name).parent / "tmpabc.part").write_bytes(b"half")
    assert files.get(name) == PDF
    assert list(files.problems({name})) == []


def test_a_full_disk_leaves_no_half_file(files: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(EnvironmentProblem, match="磁盘空间不足"):
            files.put(PDF)
    assert everything(files) == []
    assert files.get(files.put(PDF)) == PDF
