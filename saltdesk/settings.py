"""What the program remembers between starts on this machine: a declared table, kept as one JSON file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base.durable import write_durably
from saltdesk.storage.base.sealing import is_sealed, seal, unseal

FILE, SEALED = "settings.json", "settings.sealed"
_OWN = "settings-{}.sealed"


@dataclass(frozen=True)
class Setting:
    """One setting: its name in the file, the value it has at first, and what it means."""

    name: str
    default: str
    meaning: str


LAST_BACKUP = Setting("last_backup", "", "上次备份的时间，如 2026-11-23 09:00")
BACKUP_FOLDER = Setting("backup_folder", "", "备份文件夹；空：数据文件夹旁边的“-备份”")
SECOND_FOLDER = Setting("second_folder", "", "第二个备份文件夹或优盘；空：没有")
SECOND_TOLD = Setting("second_told", "", "上次提示第二处备份不在的日期")
LEDGER_VIEWS = Setting("ledger_views", "", "各人台账的列、列宽和排序（JSON）")
WINDOW_VIEWS = Setting(
    "window_views", "", "各人的窗口位置、分隔、筛选、标签页、文字大小、外观和最近打开的记录（JSON）"
)
SAVED_FILTERS = Setting("saved_filters", "", "各人保存的筛选条件，按台账（JSON）")
PAPER_FONTS = Setting("paper_fonts", "", "公文用的本机字体；空：程序自带字体")
REMINDER = Setting("reminder", "on", "上班提醒：on 为开，off 为关")
REMINDER_OFF = "off"
REMINDED = Setting("reminded", "", "上次上班提醒：第一行是人员，第二行是日期")
KEPT_DRAFTS = Setting("kept_drafts", "", "上次关闭时留下的草稿：第一行是人员，第二行是名称")

SETTINGS: tuple[Setting, ...] = (
    LAST_BACKUP,
    BACKUP_FOLDER,
    SECOND_FOLDER,
    SECOND_TOLD,
    LEDGER_VIEWS,
    WINDOW_VIEWS,
    SAVED_FILTERS,
    PAPER_FONTS,
    REMINDER,
    REMINDED,
    KEPT_DRAFTS,
)


class Settings:
    """The settings of one data folder; a missing or broken file means the defaults.

    With a key the file is sealed, because filters and names of drafts may tell of people. A readable file
    from before is taken over and deleted.
    """

    def __init__(self, folder: Path, key: bytes = b"", own: str = "") -> None:
        self.take_up(folder, key, own)

    def take_up(self, folder: Path, key: bytes, own: str = "") -> None:
        """Read the settings under a key; ``own`` marks the file of one person, who alone can open it."""
        self._key = key
        self.path = folder / ((_OWN.format(own) if own else SEALED) if key else FILE)
        self._values = self._read(self.path)
        readable = folder / FILE
        if key and readable.exists():
            self._values = self._read(readable) | self._values
            self._write(self._values)
            with using(readable):
                readable.unlink()

    def get(self, setting: Setting) -> str:
        """The value of a setting."""
        return self._values.get(setting.name, setting.default)

    def set(self, setting: Setting, value: str) -> None:
        """Remember a value; EnvironmentProblem when it cannot be written."""
        self._values[setting.name] = value
        self._write(self._values)

    def _read(self, path: Path) -> dict[str, str]:
        try:
            content = path.read_bytes()
            found = read_json((unseal(content, self._key) if is_sealed(content) else content).decode("utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(found, dict):
            return {}
        known = {setting.name for setting in SETTINGS}
        return {name: value for name, value in found.items() if name in known and isinstance(value, str)}

    def _write(self, values: Mapping[str, str]) -> None:
        content = json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8")
        with using(self.path):
            write_durably(self.path, seal(content, self._key) if self._key else content)
