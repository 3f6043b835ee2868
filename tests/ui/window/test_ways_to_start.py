"""However the program is started, it looks the same and speaks Chinese."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[3]
_REPORT = textwrap.dedent(
    """
    import json, runpy, sys
    from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox

    def report(*_):
        program = QApplication.instance()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        print(json.dumps({
            "palette": program.palette().window().color().name(),
            "has_sheet": bool(program.styleSheet()),
            "cancel": box.button(QDialogButtonBox.StandardButton.Cancel).text(),
            "points": program.font().pointSizeF(),
        }))
        return 0

    QApplication.exec = report
    QDialog.exec = report
    """
)
_WAYS = {
    "its own command": "sys.argv = ['saltdesk', *sys.argv[1:]]\nfrom saltdesk.__main__ import main\nmain()",
    "the path of its command": (
        "sys.argv = ['/usr/local/bin/saltdesk', *sys.argv[1:]]\nfrom saltdesk.__main__ import main\nmain()"
    ),
    "python -m saltdesk": "runpy.run_module('saltdesk', run_name='__main__', alter_sys=True)",
}


@pytest.fixture(params=["first dialog", "window"])
def moment(request, folder, desk):
    """A folder in which nobody works yet, or one where a person does."""
    if request.param == "window":
        from saltdesk.services.desk.people import enrol

        enrol(desk, "测试员", "bg")
        desk.store.close()
        return ["--data", str(folder), "--as", "测试员"]
    desk.store.close()
    return ["--data", str(folder)]


@pytest.mark.parametrize("way", _WAYS)
def test_every_way_to_start_shows_the_same_look_in_chinese(way, moment):
    ended = subprocess.run(
        [sys.executable, "-c", _REPORT + _WAYS[way], *moment],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.stdout, ended.stderr
    assert json.loads(ended.stdout.splitlines()[0]) == {
        "palette": "#f4f6f7",
        "has_sheet": True,
        "cancel": "取消",
        "points": 10.5,
    }
