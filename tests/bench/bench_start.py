"""Start of the program, compared with a bare PySide6 window with nine empty tabs, in new processes in turn.

Everything is timed from the start of the interpreter to a painted frame: the end of the first paint event of
the window or of the rows, not a timer before it. The sample bureau with few and with many complaints stands
for the data; modules are compiled, as on a normal day. The check of the password, which is slow by
intention, is kept short, for it measures the patience of a thief and not the start.

- sign-in: the dialog that asks for name and password
- typed: from the confirmed password to the rows of the first tab; the person typed for ``TYPING`` seconds
- both waits: these two together, what a person waits for who signs in by hand
- rows: the whole first start of a day to the rows of 今日, with the password given by the environment
- last tab: the same on a later start of the day, which opens 投诉受理, where the person left
- other tab: the first click on 投诉受理, ``SETTLING`` seconds after the rows
"""

import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from datetime import date
from pathlib import Path
from statistics import median
from time import time

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.measuring import verdict

ROUNDS = 7
FEW, MANY = 1_000, 20_000
TYPING, SETTLING = 1.5, 2.0
AIMS = {"sign-in": 1.3, "both waits": 3.0, "rows": 3.0}
TAB_AIM = 0.060
PATIENCE = 60
"""Seconds after which a start counts as failed."""
DAY = date(2026, 11, 23)

_WATCH = """
import sys, time
sys.path.insert(0, "")
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    '''Calls a function once, at the end of the first paint event of one of the widgets that is as wanted.

    It sees no other widget: a filter of the whole application would slow down what it measures.
    '''
    def __init__(self, widgets, then, is_wanted=lambda widget: True):
        super().__init__()
        self.then, self.is_wanted = then, is_wanted
        watches.append(self)
        for widget in widgets:
            widget.installEventFilter(self)
    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint and self.then and self.is_wanted(widget):
            then, self.then = self.then, None
            # The paint event and its flush end before a timer can run.
            QTimer.singleShot(0, then)
        return False

watches = []

def tell(name, since=0):
    print(name, time.time() - since, flush=True)
"""

_BARE = (
    _WATCH
    + """
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget
application = QApplication(sys.argv)
window = QMainWindow()
tabs = QTabWidget()
for number in range(9):
    tabs.addTab(QWidget(), str(number))
window.setCentralWidget(tabs)
window.resize(1366, 740)
def painted():
    tell("painted")
    application.quit()
Watch([window], painted)
window.show()
application.exec()
"""
)

_OURS = (
    """
import gc
gc.disable()
import saltdesk.app
"""
    + _WATCH
    + """
from PySide6.QtWidgets import QAbstractItemView, QApplication
typing, settling = float(sys.argv[2]), float(sys.argv[3])
load_meanwhile, show_on_screen = saltdesk.app._load_meanwhile, saltdesk.app.show_on_screen

def watch_rows(part, then):
    views = part.findChildren(QAbstractItemView)
    Watch([view.viewport() for view in views], then, has_rows)

def has_rows(viewport):
    view = viewport.parent()
    return view.viewport() is viewport and view.model() is not None and view.model().rowCount() > 0

def watch_dialog(shown):
    load_meanwhile(shown)
    Watch([shown], lambda: (tell("sign-in"), QTimer.singleShot(int(typing * 1000), lambda: confirm(shown))))

def confirm(dialog):
    global confirmed
    dialog.form.name_edit.setText("样例甲")
    dialog.form.password_edit.setText("saltdesk-demo")
    confirmed = time.time()
    dialog.form.sign_in_button.click()

def watch_window(window):
    watch_rows(window, lambda: rows_seen(window))
    show_on_screen(window)

def rows_seen(window):
    if typing:
        tell("typed", confirmed)
        QTimer.singleShot(int(settling * 1000), lambda: show_another(window))
    else:
        tell("rows")
        QApplication.closeAllWindows()

def show_another(window):
    now = time.time()
    watch_rows(window.show_tab("complaints_tab"), lambda: (tell("tab", now), window.close()))

saltdesk.app._load_meanwhile, saltdesk.app.show_on_screen = watch_dialog, watch_window
from saltdesk.cli.commands import run
sys.exit(run(["--data", sys.argv[1], "--as", "样例甲", "--today", "2026-11-23"]))
"""
)


def _seconds(compiled: Path, program: str, *arguments: str, password: str = "") -> dict[str, float]:
    """Return what a new process tells: seconds from its start to a frame, or between two of its frames."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPYCACHEPREFIX": str(compiled),
        "SALTDESK_PASSWORD": password,
    }
    command = [sys.executable, "-c", program, *arguments]
    start = time()
    ended = subprocess.run(
        command, check=True, env=environment, capture_output=True, text=True, timeout=PATIENCE
    )
    told = dict(line.split() for line in ended.stdout.splitlines())
    return {name: float(at) - (start if float(at) > start else 0) for name, at in told.items()}


def _measure(compiled: Path, data: Path) -> dict[str, float]:
    """Return the times of one round on one folder: signing in by the environment, by hand, and once more."""
    from saltdesk.demo.accounts import PASSWORD

    (data / "settings.json").unlink(missing_ok=True)  # the tab that was last open
    first = _seconds(compiled, _OURS, str(data), "0", "0", password=PASSWORD)
    (data / "settings.json").unlink(missing_ok=True)
    by_hand = _seconds(compiled, _OURS, str(data), str(TYPING), str(SETTLING))
    later = _seconds(compiled, _OURS, str(data), "0", "0", password=PASSWORD)
    by_hand["both waits"] = by_hand["sign-in"] + by_hand["typed"]
    return first | by_hand | {"last tab": later["rows"]}


def main() -> None:
    """Print the medians, their ratios to the bare window, and the ratio of many complaints to few."""
    from saltdesk.demo.bureau import build_demo

    found: dict[tuple[str, int], list[float]] = defaultdict(list)
    bare = []
    with tempfile.TemporaryDirectory() as work:
        compiled, data = Path(work) / "compiled", {size: Path(work) / str(size) for size in (FEW, MANY)}
        for size, folder in data.items():
            if not (kept := os.environ.get(f"SALTDESK_BENCH_{size}")):
                build_demo(folder, DAY, is_plain=True, history=size)
            else:
                data[size] = Path(kept)
        _seconds(compiled, _BARE), _measure(compiled, data[FEW])  # compile, and fill the file cache
        for _ in range(ROUNDS):
            bare.append(_seconds(compiled, _BARE)["painted"])
            for size, folder in data.items():
                for name, took in _measure(compiled, folder).items():
                    found[name, size].append(took)
    base = median(bare)
    print(f"start: bare window {base * 1000:.0f} ms; a person types for {TYPING:g} s")
    for name in ("sign-in", "typed", "both waits", "rows", "last tab"):
        few, many = median(found[name, FEW]), median(found[name, MANY])
        aim = AIMS.get(name)
        judged = "" if aim is None else f" ({verdict(few / base, aim)})"
        growth = f"{MANY} complaints x{many / few:.2f}"
        print(f"  {name}: {few * 1000:.0f} ms, ratio {few / base:.2f}{judged}; {growth}")
    tab = median(found["tab", FEW])
    print(f"  first click on another tab: {tab * 1000:.0f} ms ({verdict(tab * 1000, TAB_AIM * 1000, ' ms')})")


if __name__ == "__main__":
    main()
