"""Every refusal of the operating system becomes a sentence with the file's name and a remedy."""

import errno
from pathlib import Path

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.surroundings import using

PLACE = Path("某处") / "台账.xlsx"


@pytest.mark.parametrize(
    ("number", "words", "remedy"),
    [
        (errno.ENOSPC, "磁盘空间不足", "清理磁盘"),
        (errno.EDQUOT, "配额已满", "清理磁盘"),
        (errno.EROFS, "只读", "另一个文件夹"),
        (errno.EACCES, "被其他程序占用", "WPS"),
        (errno.EPERM, "没有权限", "管理员"),
        (errno.ENOENT, "找不到", "移走"),
        (errno.EISDIR, "是一个文件夹", "选择一个文件"),
        (errno.ENOTDIR, "上级不是文件夹", "另一个位置"),
        (errno.ENAMETOOLONG, "名称太长", "短一些"),
        (errno.EIO, "无法读写", "换一个位置"),
    ],
)
def test_the_sentence_names_the_file_and_what_to_do(number: int, words: str, remedy: str) -> None:
    with pytest.raises(EnvironmentProblem, match=words) as said, using(PLACE):
        raise OSError(number, "refused")
    assert "“台账.xlsx”" in said.value.what
    assert remedy in said.value.remedy
    assert isinstance(said.value.__cause__, OSError)


def test_an_error_without_a_number_has_a_sentence_too() -> None:
    with pytest.raises(EnvironmentProblem, match="无法读写“台账"), using(str(PLACE)):
        raise OSError


def test_other_errors_pass_unchanged() -> None:
    with pytest.raises(ZeroDivisionError), using(PLACE):
        raise ZeroDivisionError


def test_a_real_refusal_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="找不到“没有"), using(tmp_path / "没有.txt"):
        (tmp_path / "没有.txt").read_bytes()
