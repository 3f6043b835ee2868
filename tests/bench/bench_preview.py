"""Time from the click on 预览 of a notice to its painted paper, in a window with nine tabs.

Run as ``python tests/bench/bench_preview.py``. The first is the first paper of the process, whose fonts and
reportlab are loaded then; the others are the median of ``TIMES``. Half of each is the worker that sets the
paper, half the window that draws its page.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel

from saltdesk.demo.bureau import build_demo
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.domain.notices.kinds import COMPLAINT_REGISTRATION
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.ui.notices.issue_dialog import IssueDialog
from saltdesk.ui.notices.notice_page import NoticePage
from tests.bench.bench_window import TODAY, Watched
from tests.bench.measuring import verdict

TIMES = 9
AIM = 150
"""Milliseconds from the click to the paper."""


class PaperWatch(QObject):
    """Notes when a page of a preview is painted, once it is drawn."""

    is_painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the frames of the sheets of paper."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QLabel):
            dialog = watched.window()
            self.is_painted |= isinstance(dialog, IssueDialog) and bool(dialog._labels[0].pixmap())
        return False


def click_to_paper(watched: Watched, complaint: object) -> tuple[float, float]:
    """Return the seconds from the click to the painted page, on the clock and on the processor."""
    tab = watched.window.show_tab("complaints_tab")
    tab.notice_menu.make(COMPLAINT_REGISTRATION, complaint)
    watched.settle()
    page, watch = watched.window.findChildren(NoticePage)[-1], PaperWatch()
    watched.application.installEventFilter(watch)
    begun, worked = perf_counter(), process_time()
    page.page.save_button.click()
    while not watch.is_painted:
        watched.application.processEvents()
    taken = perf_counter() - begun, process_time() - worked
    watched.application.removeEventFilter(watch)
    watched.window.findChildren(IssueDialog)[-1].reject()
    watched.settle()
    tab.close_page()
    watched.settle()
    return taken


def main() -> None:
    """Print the first time and the median of the others."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "office"
        build_demo(folder, TODAY, is_plain=True)
        watched = Watched(folder)
        complaint = COMPLAINTS.first(status=ComplaintStatus.REGISTERED)
        first, *others = [click_to_paper(watched, complaint) for _ in range(TIMES + 1)]
        further = median(taken for taken, _ in others), median(worked for _, worked in others)
        for name, (taken, worked) in (("first paper", first), ("further papers", further)):
            judged = verdict(taken * 1e3, AIM, " ms")
            print(f"click to {name:14} {taken * 1e3:4.0f} ms, processor {worked * 1e3:4.0f} ms; {judged}")
        watched.window.close()


if __name__ == "__main__":
    main()
