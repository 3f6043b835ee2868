"""The database is refused on shares and in folders a cloud client synchronises, wherever a link leads."""

import ctypes
from pathlib import Path
from types import SimpleNamespace

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.file_names import file_name
from saltdesk.storage.database import Store
from saltdesk.storage.folder import places
from saltdesk.storage.folder.exchange import FRESH
from saltdesk.storage.folder.opened import FOLDER

MOUNTS = """\
sysfs /sys sysfs rw 0 0
/dev/sda2 / ext4 rw,relatime 0 0
//server/share /volumes/share cifs rw 0 0
server:/home /users/office nfs4 rw 0 0
/dev/sdb1 /users/office/local ext4 rw 0 0
server:/a /volumes/two\\040words nfs rw 0 0
tmpfs /volumes/shared tmpfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "ext4"),
        ("/users/other/data", "ext4"),
        ("/volumes/share", "cifs"),
        ("/volumes/share/盐业/数据", "cifs"),
        ("/volumes/shared/x", "tmpfs"),
        ("/volumes/shares", "ext4"),
        ("/users/office/data", "nfs4"),
        ("/users/office/local/data", "ext4"),
        ("/volumes/two words/x", "nfs"),
        ("/run/user/1000/gvfs/smb-share:server=a", "fuse.gvfsd-fuse"),
    ],
)
def test_the_nearest_mount_decides(path: str, kind: str) -> None:
    assert places.filesystem_of(Path(path), MOUNTS) == kind


def test_the_later_of_two_mounts_on_one_point_decides() -> None:
    assert places.filesystem_of(Path("/x/y"), "a /x ext4 rw 0 0\nb /x nfs rw 0 0\n") == "nfs"
    assert places.filesystem_of(Path("/x"), "") == ""


@pytest.mark.parametrize("path", ["\\\\server\\share\\data", "//server/share/data"])
def test_a_unc_path_is_a_share(path: str) -> None:
    assert places.is_network(Path(path))


@pytest.mark.parametrize(
    "kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "fuse.gvfsd-fuse", "davfs"]
)
def test_the_database_is_refused_on_a_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(places.sys, "platform", "linux")
    monkeypatch.setattr(places, "filesystem_of", lambda *_: kind)
    with pytest.raises(EnvironmentProblem, match="网络共享盘") as refused:
        Store.open(tmp_path / "数据")
    assert "本机磁盘" in refused.value.remedy
    assert not (tmp_path / "数据").exists()


@pytest.mark.parametrize("kind", ["ext4", "xfs", "btrfs", "tmpfs", "overlay", "ext2"])
def test_a_disk_of_this_machine_is_no_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(places.sys, "platform", "linux")
    monkeypatch.setattr(places, "filesystem_of", lambda *_: kind)
    assert not places.is_network(tmp_path)


@pytest.mark.parametrize(
    "name", ["OneDrive - 某局", "坚果云", "我的坚果云", "Dropbox", "WPSDrive", "Nutstore", "iCloudDrive"]
)
def test_the_database_is_refused_in_a_synchronised_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(EnvironmentProblem, match="网盘同步目录"):
        Store.open(tmp_path / name / "数据")
    assert not (tmp_path / name).exists()


def test_a_link_into_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "OneDrive" / "数据").mkdir(parents=True)
    link = tmp_path / "数据"
    try:
        link.symlink_to(tmp_path / "OneDrive" / "数据", target_is_directory=True)
    except OSError:
        pytest.skip("links need a right this account does not have")
    with pytest.raises(EnvironmentProblem, match="网盘同步目录"):
        Store.open(link)


def test_a_path_that_leaves_no_room_on_windows_is_refused_there(monkeypatch: pytest.MonkeyPatch) -> None:
    within = (f"{FRESH}/files/aa/{'a' * 64}.part-journal", f"{FOLDER}/123456/{file_name('a' * 200)}")
    folder = Path("/" + "a" * places._LONGEST)
    assert not places.is_too_long(folder)
    monkeypatch.setattr(places.sys, "platform", "win32")
    assert places.is_too_long(folder)
    assert not places.is_too_long(folder.with_name("a" * (places._LONGEST - 1)))
    assert places._LONGEST + 1 + max(map(len, within)) < 260
    with pytest.raises(EnvironmentProblem, match="路径超过140个字"):
        places.refuse_unsafe(folder)


def test_a_mapped_drive_of_windows_is_a_share(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = {"\\": 4}
    kernel = SimpleNamespace(GetDriveTypeW=lambda root: kinds.get(root, 3))
    monkeypatch.setattr(places.sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    assert places.is_network(Path("data"))
    kinds.clear()
    assert not places.is_network(Path("data"))
