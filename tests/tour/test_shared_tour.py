"""The tour of two windows on one shared database; it needs a server of PostgreSQL on this machine."""

from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from saltdesk.demo.accounts import PASSWORD
from saltdesk.domain.sharing.address import Server
from saltdesk.services.accounts import unlocking
from saltdesk.storage.keys import encrypting
from saltdesk.tour import shared
from saltdesk.tour.driver import SIZE
from tests.days import TODAY
from tests.shared_office import empty_server as empty_server
from tests.shared_office import people_cluster as people_cluster

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]


def test_what_one_window_enters_the_other_sees_and_the_accused_office_does_not(
    empty_server: Server, sample_bureau, tmp_path: Path, qapp, monkeypatch: pytest.MonkeyPatch
) -> None:
    def copy_demo(folder: Path, _today) -> None:
        sample_bureau(TODAY, folder)
        moment = datetime.combine(TODAY, time(8, 0))
        encrypting.encrypt(folder, unlocking.unlock(folder, "样例甲", PASSWORD, moment).key, moment)
        encrypting.delete_plain(folder)

    monkeypatch.setattr(shared, "build_demo", copy_demo)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    lines = list(shared.tour_shared(tmp_path, tmp_path, TODAY, empty_server))
    kinds = [line.split("  ")[0] for line in lines]
    assert kinds == ["移入", "截图", "截图", "刷新", "刷新", "截图", "截图", "不见"]
    pictures = sorted((tmp_path / "共享").glob("*.png"))
    assert [path.stem[3:] for path in pictures] == ["taken", "seen", "accepted", "accused"]
    assert all(QImage(str(path)).size().toTuple() == SIZE for path in pictures)
