"""The sign-in comes before the program behind it is loaded, and does not wait for it."""

import json
import os
import subprocess
import sys
import textwrap
from importlib import import_module
from pathlib import Path

from saltdesk.app import LOADED_MEANWHILE
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.window.main_window import TABS

_ROOT = Path(__file__).parents[3]
_START = textwrap.dedent(
    """
    import json, sys
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from saltdesk.ui.accounts.sign_in_dialog import SignInDialog
    from saltdesk.cli.commands import run

    def loaded():
        return [name for name in sys.modules if name.startswith("saltdesk.") or name == "peewee"]

    def painted(dialog, event):
        if not told:
            told["first"] = loaded()
            QTimer.singleShot(0, lambda: then(dialog))

    told = {}
    SignInDialog.paintEvent = painted
    """
)
_LEAVE = textwrap.dedent(
    """
    from saltdesk.ui.frame.warm_up import WarmUp
    step, steps = WarmUp._step, []

    def contents():
        # A package is an empty module that comes with the question what lies in it.
        return [name for name in loaded() if not hasattr(sys.modules[name], "__path__")]

    def count(warm_up):
        before = len(contents())
        step(warm_up)
        steps.append(len(contents()) - before)

    WarmUp._step = count

    def then(dialog):
        warm_up = dialog.findChild(WarmUp)
        if warm_up.is_done:
            told.update(last=loaded(), most=max(steps))
            dialog.reject()
        else:
            QTimer.singleShot(0, lambda: then(dialog))

    run(sys.argv[1:])
    print(json.dumps(told))
    """
)
_HURRY = textwrap.dedent(
    """
    def then(dialog):
        dialog.form.name_edit.setText("样例甲")
        dialog.form.password_edit.setText("saltdesk-demo")
        dialog.form.sign_in_button.click()
        told["confirmed"] = loaded()

    def shown(*_):
        told["titles"] = [one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()]
        print(json.dumps(told), flush=True)
        return 0

    QApplication.exec = shown
    run(sys.argv[1:])
    """
)
_ENTER = textwrap.dedent(
    """
    def shown(*_):
        print(json.dumps(loaded()), flush=True)
        return 0

    QApplication.exec = shown
    run([*sys.argv[1:], "--as", "样例甲"])
    """
)
_WINDOW = "saltdesk.ui.window.main_window"
_HEAVY = {_WINDOW, "peewee", "saltdesk.services.desk.desk", "saltdesk.ui.fields.binding"}


def _told(program, folder, password=""):
    ended = subprocess.run(
        [sys.executable, "-c", program, "--data", str(folder)],
        cwd=_ROOT,
        env=os.environ | {"SALTDESK_PASSWORD": password},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(ended.stdout)


def test_the_sign_in_is_painted_before_the_program_is_loaded_which_then_comes_in_small_steps(bureau_copy):
    told = _told(_START + _LEAVE, bureau_copy)
    assert _HEAVY.isdisjoint(told["first"])
    assert set(told["last"]) >= _HEAVY
    assert told["most"] <= 5


def test_who_signs_in_before_everything_is_loaded_gets_the_window(bureau_copy):
    told = _told(_START + _HURRY, bureau_copy)
    assert _WINDOW not in told["confirmed"]
    assert any(title.startswith("盐政事务台 — ") for title in told["titles"])


def test_a_start_loads_no_ledger_and_no_form_of_a_record(bureau_copy):
    loaded = _told(_START + _ENTER, bureau_copy, "saltdesk-demo")
    assert _WINDOW in loaded
    heavy = {"saltdesk.ui.ledger.ledger_tab", "saltdesk.ui.ledger.record_page", "saltdesk.ui.fields.binding"}
    assert heavy.isdisjoint(loaded)


def test_every_tab_is_loaded_while_the_person_types():
    assert {f"saltdesk.ui.{place.room}.{place.name}" for place in TABS} <= set(LOADED_MEANWHILE)


def test_so_is_every_page_of_the_tabs_with_several():
    kinds = (getattr(import_module(f"saltdesk.ui.{place.room}.{place.name}"), place.kind) for place in TABS)
    pages = [page for kind in kinds if issubclass(kind, LedgerGroup) for page in kind.places]
    assert {f"saltdesk.ui.{page.room}.{page.name}" for page in pages} <= set(LOADED_MEANWHILE)
