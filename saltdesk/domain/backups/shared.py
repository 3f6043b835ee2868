"""The backups of a shared database, which the administrator's script makes, and when one is overdue."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from saltdesk.domain.base.dataclass import dataclass

OVERDUE: Final = timedelta(days=3)
"""The script runs every night; a long week-end may pass."""

TRIAL_OVERDUE: Final = timedelta(days=35)
"""The script tries a backup once a month."""


@dataclass(frozen=True)
class SharedBackups:
    """When the newest backup was made, its size in bytes, and when one was last restored for a trial."""

    made_at: datetime | None = None
    size: int = 0
    tried_at: datetime | None = None

    def reminder(self, began: date, today: date) -> str:
        """Return the sentence about what is overdue; ``began`` is the day of the first entry of the trail."""
        made = self.made_at.date() if self.made_at else None
        if today - (made or began) >= OVERDUE:
            return f"共享数据库自{made:%m月%d日}以来没有备份" if made else "共享数据库还没有备份"
        tried = self.tried_at.date() if self.tried_at else None
        if today - (tried or began) >= TRIAL_OVERDUE:
            return (
                f"共享数据库的备份自{tried:%m月%d日}以来没有试恢复"
                if tried
                else "共享数据库的备份还没有试恢复"
            )
        return ""

    def sentence(self, today: date) -> str:
        """Return in words when the newest backup was made and tried."""
        if self.made_at is None:
            return "管理员的备份脚本还没有报告过备份。"
        days = (today - self.made_at.date()).days
        age = f"{days}天前" if days > 0 else "今天"
        tried = f"最近一次试恢复 {self.tried_at:%Y-%m-%d %H:%M}" if self.tried_at else "还没有试恢复"
        size = f"{self.size / 1024 / 1024:.1f} MB"
        return f"最近一次备份 {self.made_at:%Y-%m-%d %H:%M}（{age}，{size}），{tried}。"
