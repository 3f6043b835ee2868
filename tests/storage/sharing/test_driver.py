"""The driver is an optional part: a local office never loads it; where it is missing a sentence says so."""

import subprocess
import sys

_START = "import sys, saltdesk.app, saltdesk.ui.window.main_window, saltdesk.cli.commands; "


def run(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, encoding="utf-8"
    ).stdout


def test_a_start_without_a_shared_database_loads_no_driver() -> None:
    assert run(_START + "print('psycopg' in sys.modules)") == "False\n"


def test_the_driver_is_loaded_where_it_is_used() -> None:
    made = (
        "from saltdesk.storage.sharing.shared_data import SharedData; "
        "from saltdesk.domain.sharing.address import Server; import sys; "
        "SharedData(Server('/nowhere', 5432, 'x'), None); print('psycopg' in sys.modules)"
    )
    assert run(made) == "True\n"


def test_a_missing_driver_is_told_in_a_sentence() -> None:
    code = (
        "import sys; sys.modules['psycopg'] = None; "
        "from saltdesk.domain.base.errors import EnvironmentProblem\n"
        "from saltdesk.storage.sharing.driver import driver\n"
        "try: driver()\n"
        "except EnvironmentProblem as error: print(error.sentence)"
    )
    assert "没有安装连接共享数据库的部件" in run(code)
