"""The lines of a diagnosis as text for the administrator."""

from pathlib import Path

import pytest

from saltdesk.domain.base.diagnosis import Condition, text_to_send


@pytest.fixture
def home(tmp_path):
    """A home folder that is named for a person."""
    return tmp_path / "lishili"


@pytest.fixture
def lines(home):
    return (Condition("数据文件夹", str(home / "数据")), Condition("输入法", "没有找到", "请启动输入法。"))


def test_the_text_to_send_names_no_person_by_the_home_folder(lines, home):
    text = text_to_send(lines, home)
    assert text == f"数据文件夹：{Path('~') / '数据'}\n输入法：没有找到（请启动输入法。）"


def test_a_home_at_the_root_leaves_the_paths_as_they_are(lines, home):
    assert str(home / "数据") in text_to_send(lines, Path(home.anchor))
