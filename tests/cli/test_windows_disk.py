"""Every command that writes files works on a disk like that of Windows, twice, over its own result."""

import stat
from datetime import datetime
from pathlib import Path

import pytest

from saltdesk.settings import PAPER_FONTS, Settings
from saltdesk.storage.backups import work_files
from saltdesk.storage.drafts import Draft, Drafts
from saltdesk.storage.folder import opened
from tests.days import TODAY
from tests.windows_disk import windows_disk

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="reads which files are open")

WRITING = {
    "export": ("export", "complaints", "投诉台账.xlsx"),
    "register of complaints": ("export", "complaints", "投诉登记簿.pdf"),
    "report": ("report", "2026-10", "月报.pdf"),
    "report in Excel": ("report", "2026-10", "月报.xlsx"),
    "notice": ("notice", "郑盐检通〔2026〕4号", "通知书.pdf"),
    "notice in Word": ("notice", "郑盐检通〔2026〕4号", "通知书.docx"),
    "manual": ("manual", "手册.pdf"),
    "self-check": ("self-check", "自查.pdf"),
    "backup": ("backup", "备份.saltbackup"),
}
"""Commands with the file that they write."""


@pytest.fixture
def office(sample_bureau, folder):
    sample_bureau(TODAY, folder)
    return folder


@pytest.mark.parametrize("name", WRITING)
def test_a_command_writes_its_file_and_writes_it_anew(name, call, tmp_path):
    *words, file = WRITING[name]
    with windows_disk() as refused:
        for _ in range(2):
            status, _, told = call(*words, tmp_path / file)
            assert status == 0, told
    assert refused == []
    assert (tmp_path / file).stat().st_size > 0
    assert list(tmp_path.glob("*.part*")) == []


def test_a_backup_is_made_put_back_and_checked(call, tmp_path):
    backup = tmp_path / "备份.saltbackup"
    with windows_disk() as refused:
        for words in (("backup", backup), ("restore", backup), ("verify",), ("restore", backup), ("verify",)):
            status, _, told = call(*words)
            assert status == 0, told
    assert refused == []


def test_work_files_of_backups_go_when_one_is_cut_tried_or_swept(tmp_path):
    target = tmp_path / "自动备份-20261123-090000.saltbackup"
    with windows_disk() as refused:
        with pytest.raises(RuntimeError), work_files.writing(target):
            raise RuntimeError
        with work_files.trial_folder(target) as place:
            (place / "data.db").write_bytes(b"1")
        work_files.WorkFile(target).file.close()
        assert work_files.sweep(tmp_path) == [f"{target.name}.part"]
    assert refused == []
    assert list(tmp_path.iterdir()) == []


def test_settings_and_drafts_are_stored_again_and_again(tmp_path):
    with windows_disk() as refused:
        settings = Settings(tmp_path)
        for value in ("125", "150"):
            settings.set(PAPER_FONTS, value)
            settings.take_up(tmp_path, b"k" * 32)
        drafts = Drafts(tmp_path / "drafts.db")
        kept = drafts.keep(Draft("complaint", "甲", datetime(2026, 11, 23), {"matter": "盐价"}))
        drafts.drop(kept.id, "甲")
        drafts.close()
    assert refused == []


def test_a_file_is_opened_in_another_program_twice(tmp_path):
    with windows_disk() as refused:
        for content in (b"1", b"2"):
            copied = opened.copy_out(tmp_path, "1", "收据.pdf", content)
            assert copied.read_bytes() == content
        opened.empty(tmp_path)
    assert refused == []
    assert not copied.exists()


def test_the_disk_of_the_tests_refuses_what_windows_refuses(tmp_path):
    held, free, fixed = (tmp_path / name for name in ("held", "free", "fixed"))
    for path in (held, free, fixed):
        path.write_bytes(b"1")
    fixed.chmod(stat.S_IRUSR)
    with windows_disk() as refused, held.open("rb"):
        for act in (held.unlink, fixed.unlink, lambda: held.replace(free), lambda: free.replace(held)):
            with pytest.raises(PermissionError):
                act()
        with pytest.raises(PermissionError):
            tmp_path.rename(tmp_path.with_name("moved"))
        free.unlink()
    assert len(refused) == 5
    held.unlink()
