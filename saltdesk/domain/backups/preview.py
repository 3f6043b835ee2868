"""What a restore would bring back, and what of the present data it would lose."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary


class Standing(Vocabulary):
    """How the trail of a backup and that of the present data stand to each other."""

    SAME = "same", "备份以后没有可列出的登记。"
    EARLIER = "earlier", "备份以后的登记将不在恢复的数据中（被替换的数据另存在旁边）："
    AHEAD = "ahead", "备份比现在的数据新：现在的数据可能是以前的一份。"
    OTHER = "other", "备份与现在的数据不是同一份历史：现在的登记都不在备份中。"
    UNKNOWN = "unknown", "这是旧版本程序写的备份，没有记录件数和痕迹，恢复以前看不到会丢失什么。"
    NOTHING = "nothing", "这里还没有数据，恢复不会替换什么。"


@dataclass(frozen=True)
class RestorePreview:
    """A backup, how it stands to the present data, and the entries of the trail that it does not hold.

    ``counts`` are the numbers of records in the backup and at present by the label of their area, without
    areas of which some people may not see every record. ``lost`` counts the entries that the person may read,
    ``newest`` are the last of them, newest first.
    """

    backup: Backup
    standing: Standing
    counts: Mapping[str, tuple[int, int]]
    lost: int = 0
    newest: tuple[AuditEntry, ...] = ()
