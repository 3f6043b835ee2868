"""The restore between two windows: the old one has closed, and the next one opens on what was restored."""

from __future__ import annotations

from pathlib import Path

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Cancelled, SaltdeskError
from saltdesk.domain.base.people import Actor
from saltdesk.services.house import maintenance
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.frame.waiting import wait_for_work

_RESTORED = "已恢复“{name}”。{aside}"
_ASIDE = "被替换的数据保留在：{aside}"


@dataclass(frozen=True)
class WantedRestore:
    """A backup that the person at the desk wants restored, and the key that opens it."""

    source: Path
    actor: Actor
    key: DataKey | None


def restore_between(wanted: WantedRestore, folder: Path, clock: Clock, prompts: Prompts) -> bool:
    """Restore a backup while no window is open, and say how it ended; return whether data was replaced."""

    def work(progress: Progress) -> Path | None:
        return maintenance.restore(
            wanted.source, folder, wanted.actor, clock, key=wanted.key, progress=progress
        )

    try:
        replaced = wait_for_work("恢复数据", work)
    except Cancelled:
        return False
    except SaltdeskError as error:
        prompts.show_problem(error)
        return False
    except Exception as error:  # A mistake of ours: the window opens again on what was there.
        prompts.show_bug(error)
        return False
    aside = _ASIDE.format(aside=replaced) if replaced else ""
    prompts.inform(_RESTORED.format(name=wanted.source.name, aside=aside), "恢复")
    return True
