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
    import json, re, sys
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from saltdesk.ui.accounts.sign_in_dialog import SignInDialog
    from saltdesk.cli.commands import run

    def loaded():
        return [name for name in sys.modules if name.startswith(("saltdesk.", "peewee", "PySide6."))]

    def compiled():
        ours = [module for name, module in sys.modules.items() if name.startswith("saltdesk.")]
        values = {id(one): one for module in ours for one in vars(module).values()}
        return [str(one) for one in values.values() if isinstance(one, re.Pattern)]

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
        print(json.dumps([loaded(), compiled()]), flush=True)
        return 0

    QApplication.exec = shown
    run([*sys.argv[1:], "--as", "样例甲"])
    """
)
_WINDOW = "saltdesk.ui.window.main_window"
_HEAVY = {
    _WINDOW,
    "peewee",
    "saltdesk.services.desk.desk",
    "saltdesk.ui.fields.binding",
    "saltdesk.ui.frame.tasks",
}


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
    loaded, _ = _told(_START + _ENTER, bureau_copy, "saltdesk-demo")
    assert _WINDOW in loaded
    heavy = {"saltdesk.ui.ledger.ledger_tab", "saltdesk.ui.ledger.record_page", "saltdesk.ui.fields.binding"}
    assert heavy.isdisjoint(loaded)


def test_a_start_loads_no_network_and_no_backups_before_the_first_list(bureau_copy):
    loaded, _ = _told(_START + _ENTER, bureau_copy, "saltdesk-demo")
    late = {"PySide6.QtNetwork", "saltdesk.ui.backups.backup_keeper"}
    assert late.isdisjoint(loaded)


def test_the_modules_of_a_start_compile_their_patterns_when_they_use_them(bureau_copy):
    _, compiled = _told(_START + _ENTER, bureau_copy, "saltdesk-demo")
    assert compiled == []


def test_a_start_loads_neither_checks_nor_changes_of_due_dates_nor_the_reminder(bureau_copy):
    loaded, _ = _told(_START + _ENTER, bureau_copy, "saltdesk-demo")
    late = {"saltdesk.storage.checking", "saltdesk.services.house.due_holders", "saltdesk.ui.today.reminder"}
    assert late.isdisjoint(loaded)


def test_the_tab_of_complaints_loads_its_pages_and_dialogs_when_one_opens():
    tab, pages = "saltdesk.ui.complaints.complaints_tab", "saltdesk.ui.complaints.complaint_case_page"
    program = f"import sys, {tab}; print({pages!r} in sys.modules)"
    told = subprocess.run([sys.executable, "-c", program], cwd=_ROOT, capture_output=True, check=True)
    assert told.stdout.split() == [b"False"]
    assert pages in LOADED_MEANWHILE


def test_every_tab_is_loaded_while_the_person_types():
    assert {f"saltdesk.ui.{place.room}.{place.name}" for place in TABS} <= set(LOADED_MEANWHILE)


def test_so_is_every_page_of_the_tabs_with_several():
    kinds = (getattr(import_module(f"saltdesk.ui.{place.room}.{place.name}"), place.kind) for place in TABS)
    pages = [page for kind in kinds if issubclass(kind, LedgerGroup) for page in kind.places]
    assert {f"saltdesk.ui.{page.room}.{page.name}" for page in pages} <= set(LOADED_MEANWHILE)
