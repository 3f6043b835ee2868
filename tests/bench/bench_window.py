"""The window on many complaints against few: first paint, longest wait of a key, and memory.

Run as ``python tests/bench/bench_window.py [ROWS]``: an office with ``FEW`` complaints and one with ROWS
complaints, each in a process of its own. ``SALTDESK_BENCH_FOLDER`` keeps what was built.

- first paint: from the click on 投诉受理 to its painted rows, some seconds after a start, the median of
  ``TIMES`` windows
- gaps: the longest time without a beat of the event loop while the list is opened, counted, sorted by every
  column, scrolled to its end, chosen as a whole and searched
- memory: what the process holds for itself after every tab, and every ledger in it, was opened
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.measuring import share, verdict

FEW, ROWS = 1_000, share(100_000)
TIMES = 5
PAINT_AIM, GAP_AIM, MEMORY_AIM = 1.5, 0.05, 1.3
TODAY = date(2026, 11, 23)
SIZE = (1366, 740)


class Watched:
    """A window with a heart that beats as often as the event loop lets it."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtCore import QTimer

        from saltdesk.app import build_application, open_window
        from saltdesk.domain.base.clock import FixedClock
        from saltdesk.domain.base.people import Actor, Role
        from saltdesk.services.house.maintenance import open_desk
        from saltdesk.ui.frame.prompts import Prompts

        actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
        self.application = build_application()
        self.window: Any = open_window(open_desk(folder, actor, FixedClock(TODAY)), Prompts(None))
        self.window.resize(*SIZE)
        self.window.show()
        self.gaps: dict[str, float] = {}
        self._step, self._last = "", 0.0
        self._timer = QTimer(self.window, interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._build_ahead()

    def _build_ahead(self) -> None:
        """Do what the program does in the seconds after its start."""
        from saltdesk.app import LOADED_MEANWHILE
        from saltdesk.ui.window.tabs_ahead import TabsAhead

        for name in LOADED_MEANWHILE:
            import_module(name)
        self.window.build_ahead()
        self.settle(lambda: self.window.findChild(TabsAhead).is_done)

    def _beat(self) -> None:
        now = perf_counter()
        if self._step:
            self.gaps[self._step] = max(now - self._last, self.gaps.get(self._step, 0.0))
        self._last = now

    def settle(self, reached: Callable[[], bool] = lambda: True) -> None:
        """Wait until the worker rests and nothing is left to paint."""
        while not (self.window.tasks.is_idle and reached()):
            self.application.processEvents()
        self.application.processEvents()

    def during(self, step: str, act: Callable[[], object]) -> None:
        """Do something, and note the longest gap until all that it began has ended."""
        self.settle()
        self._step, self._last = step, perf_counter()
        act()
        self.settle()
        self._beat()
        self._step = ""

    def first_paint(self) -> float:
        """Return the seconds from the click on the tab of complaints to its painted rows."""
        from PySide6.QtCore import QEvent, QObject

        painted: list[float] = []

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() is QEvent.Type.Paint and table.model().rowCount():
                    painted.append(perf_counter())
                return False

        begun = perf_counter()
        tab = self.window.show_tab("complaints_tab")
        table, watch = tab.form.ledger_table, Watch()
        table.viewport().installEventFilter(watch)
        while not painted:
            self.application.processEvents()
        self.application.processEvents()
        return perf_counter() - begun

    def open_everything(self) -> None:
        """Show every tab, and every ledger of each."""
        for index in range(self.window.form.main_tabs.count()):
            tab = self.window.show_tab(index)
            self.settle()
            for place in getattr(tab, "places", ()):
                tab.show_page(place.name)
                self.settle()


def _use(watched: Watched) -> None:
    """Do with the list of complaints what a day does."""
    from PySide6.QtCore import Qt

    tab: Any = None

    def open_list() -> None:
        nonlocal tab
        tab = watched.window.show_tab("complaints_tab")

    watched.during("open", open_list)
    table, model = tab.form.ledger_table, tab.model
    for section, column in enumerate(model.columns):
        if column.sort:
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                watched.during(
                    f"sort by {column.name}", lambda at=section, way=order: tab.columns.sort(at, way)
                )
    watched.during("usual order", lambda: tab.columns.sort(-1, Qt.SortOrder.DescendingOrder))
    watched.during("to the end", table.scrollToBottom)
    watched.during("last row", lambda: table.selectRow(model.rowCount() - 1))
    watched.during("refresh", tab.refresh)
    watched.during("choose all", table.selectAll)
    watched.during("refresh with all chosen", tab.refresh)
    for text in ("反映", "王", "罕见之词", ""):
        watched.during(f"search {text or 'nothing'}", lambda words=text: _search(tab, words))


def _search(tab: Any, text: str) -> None:
    tab.form.search_edit.setText(text)
    tab._search_now()


def _memory() -> int:
    """Return the bytes that the process holds for itself, without files that others share."""
    gc.collect()
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("RssAnon"))


def measure(folder: Path, what: str) -> dict[str, Any]:
    """Return what one process finds out."""
    watched = Watched(folder)
    if what == "paint":
        return {"paint": watched.first_paint()}
    if what == "memory":
        watched.open_everything()
        return {"memory": _memory()}
    _use(watched)
    return {"gaps": watched.gaps}


def _measured(folder: Path, what: str) -> dict[str, Any]:
    command = [sys.executable, __file__, "measure", str(folder), what]
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    ended = subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE, text=True)
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return found


def main(rows: int) -> None:
    """Build both offices, and print each figure with its aim."""
    from tests.bench.bench_million import office

    with tempfile.TemporaryDirectory() as place:
        folder = Path(os.environ.get("SALTDESK_BENCH_FOLDER", place))
        few, many = folder / f"{FEW}", folder / f"{rows}"
        for data, count in ((few, FEW), (many, rows)):
            office(data, count)[0].store.close()
        paints = {
            data: median(_measured(data, "paint")["paint"] for _ in range(TIMES)) for data in (few, many)
        }
        gaps: dict[str, float] = _measured(many, "gaps")["gaps"]
        memory = {data: _measured(data, "memory")["memory"] for data in (few, many)}
    print(f"window: {FEW:,} complaints against {rows:,}")
    ratio = paints[many] / paints[few]
    told = f"{paints[few] * 1e3:.0f} ms against {paints[many] * 1e3:.0f} ms, x{ratio:.2f}"
    print(f"  first paint: {told} ({verdict(ratio, PAINT_AIM, ' x')})")
    ratio = memory[many] / memory[few]
    told = f"{memory[few] / 2**20:.0f} MB against {memory[many] / 2**20:.0f} MB, x{ratio:.2f}"
    print(f"  memory, all tabs: {told} ({verdict(ratio, MEMORY_AIM, ' x')})")
    for step, gap in sorted(gaps.items(), key=lambda one: -one[1]):
        print(f"  gap, {step}: {gap * 1e3:.0f} ms ({verdict(gap * 1e3, GAP_AIM * 1e3, ' ms')})")


if __name__ == "__main__":
    if sys.argv[1:2] == ["measure"]:
        print(json.dumps(measure(Path(sys.argv[2]), sys.argv[3])), flush=True)
        os._exit(0)
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
