"""Start time of the program, compared with a bare PySide6 window with nine empty tabs.

Both start in new processes, in turn, and are timed from the start of the interpreter to the first painted
frame. The data folder is set up and the modules are compiled, as on a normal day. The medians and their
ratio are printed (goal: 1.5 or less).
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
sys.exit(run(["--data", sys.argv[1], "--today", "2026-11-23"]))
"""


def _seconds(compiled: Path, program: str, *arguments: str) -> float:
    """Return the wall time from the start of a new process to its first painted frame."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPYCACHEPREFIX": str(compiled),
    }
    command = [sys.executable, "-c", program, *arguments]
    start = time()
    ended = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    return float(ended.stdout) - start


def _set_up(folder: Path) -> None:
    """Set up a data folder with a known user, so that the program asks no question at start."""
    from saltdesk.domain.base.clock import FixedClock
    from saltdesk.services.desk import people
    from saltdesk.services.house.maintenance import open_desk
    from saltdesk.settings import PERSON, Settings

    desk = open_desk(folder, people.SETUP_ACTOR, FixedClock(date(2026, 11, 23)), create=True)
    people.enrol(desk, "测试员", "bg")
    desk.store.close()
    Settings(folder).set(PERSON, "测试员")


def main() -> None:
    """Print the medians and the ratio."""
    with tempfile.TemporaryDirectory() as work:
        folder, compiled = Path(work) / "data", Path(work) / "compiled"
        _set_up(folder)
        _seconds(compiled, _BARE), _seconds(compiled, _OURS, str(folder))  # compile, and fill the file cache
        bare, ours = [], []
        for _ in range(ROUNDS):
            bare.append(_seconds(compiled, _BARE))
            ours.append(_seconds(compiled, _OURS, str(folder)))
    ratio = median(ours) / median(bare)
    print(f"start: bare window {median(bare) * 1000:.0f} ms, saltdesk {median(ours) * 1000:.0f} ms,", end=" ")
    print(f"ratio {ratio:.2f} (aim {AIM})")


if __name__ == "__main__":
    main()
