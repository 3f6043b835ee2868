"""Start time of the program, compared with a bare PySide6 window with nine empty tabs.

Both start in new processes, in turn, and are timed from the start of the interpreter to the first painted
frame. The data folder is set up and the modules are compiled, as on a normal day. The medians and their
ratio are printed (goal: 1.5 or less), for plain and for encrypted data; the check of the password, which is
slow by intention, is kept short, for it measures the user's patience and not the start.
"""

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from statistics import median
from time import time

ROUNDS = 9
AIM = 1.5
PASSWORD = "yan-2026-zheng"

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget
application = QApplication(sys.argv)
window = QMainWindow()
tabs = QTabWidget()
for number in range(9):
    tabs.addTab(QWidget(), str(number))
window.setCentralWidget(tabs)
window.resize(1366, 740)
window.show()
def painted():
    print(time.time())
    application.quit()
QTimer.singleShot(0, painted)
application.exec()
"""

_OURS = """
import gc, sys, time
gc.disable()
from saltdesk.cli.commands import run
import saltdesk.app
from PySide6.QtCore import QTimer
from saltdesk.ui.window import main_window
shown = main_window.MainWindow.showEvent
def show_and_end(window, event):
    shown(window, event)
    def painted():
        print(time.time())
        window.close()
    QTimer.singleShot(0, painted)
main_window.MainWindow.showEvent = show_and_end
sys.exit(run(["--data", sys.argv[1], "--as", "测试员", "--today", "2026-11-23"]))
"""


def _seconds(compiled: Path, program: str, *arguments: str) -> float:
    """Return the wall time from the start of a new process to its first painted frame."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPYCACHEPREFIX": str(compiled),
        "SALTDESK_PASSWORD": PASSWORD,
    }
    command = [sys.executable, "-c", program, *arguments]
    start = time()
    ended = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    return float(ended.stdout) - start


def _set_up(folder: Path, is_encrypted: bool) -> None:
    """Set up an office with one account, whose password is stretched hardly at all."""
    from saltdesk.domain.base.clock import FixedClock
    from saltdesk.services.accounts import founding
    from saltdesk.services.accounts.accounts import NewPassword
    from saltdesk.storage.keys.wrapping import Cost, stretched_by

    person, new = founding.FirstPerson("测试员", "bg"), NewPassword(PASSWORD, PASSWORD)
    with stretched_by(Cost(1 << 4)):
        first = founding.first_key(person, new, is_encrypted=is_encrypted, stays_plain=True)
    founding.found_office(folder, person, first, FixedClock(date(2026, 11, 23))).store.close()


def main() -> None:
    """Print the medians and the ratio."""
    with tempfile.TemporaryDirectory() as work:
        plain, safe, compiled = (Path(work) / name for name in ("plain", "safe", "compiled"))
        _set_up(plain, is_encrypted=False)
        _set_up(safe, is_encrypted=True)
        _seconds(compiled, _BARE), _seconds(compiled, _OURS, str(plain))  # compile, and fill the file cache
        bare, ours, sealed = [], [], []
        for _ in range(ROUNDS):
            bare.append(_seconds(compiled, _BARE))
            ours.append(_seconds(compiled, _OURS, str(plain)))
            sealed.append(_seconds(compiled, _OURS, str(safe)))
    print(f"start: bare window {median(bare) * 1000:.0f} ms (aim: at most {AIM} times that)")
    for name, found in (("plain data", ours), ("encrypted data", sealed)):
        print(f"  {name}: {median(found) * 1000:.0f} ms, ratio {median(found) / median(bare):.2f}")


if __name__ == "__main__":
    main()
