"""The regular collection of problems: a call to every responsible office, and its answer (S4.3.1)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.vocabulary import Vocabulary

CLAUSE = "S4.3.1"


@dataclass(frozen=True)
class RoundRule:
    """How often the office collects (定期, A17), and in how many working days the offices answer."""

    months: int = 1
    days: int = 5


class RoundStatus(Vocabulary):
    """The state of a collection."""

    CALLED = "called", "收集中"
    CLOSED = "closed", "已办结"


@dataclass(frozen=True)
class CollectionRound:
    """One collection over a period; the offices answer by ``due_on``."""

    number: str = ""
    from_on: date | None = None
    to_on: date | None = None
    called_on: date | None = None
    due_on: date | None = None
    called_by: str = ""
    note: str = ""
    closed_on: date | None = None
    closed_by: str = ""
    missing_reason: str = ""
    status: RoundStatus = RoundStatus.CALLED
    id: int = 0
    version: int = 0


ROUND_FIELDS = FieldTable(
    CollectionRound,
    FieldRule("from_on", "收集期起", required=True),
    FieldRule("to_on", "收集期止", required=True),
    FieldRule("due_on", "报送期限", required=True),
    FieldRule("note", "通知要求", searched=True),
    FieldRule("number", "编号", act="round.call", searched=True),
    FieldRule("status", "状态", act="round.call"),
    FieldRule("called_on", "通知日期", act="round.call"),
    FieldRule("called_by", "通知人", act="round.call"),
    FieldRule("closed_on", "办结日期", act="round.close"),
    FieldRule("closed_by", "办结人", act="round.close"),
    FieldRule("missing_reason", "未报说明", act="round.close"),
)
"""The fields of a collection."""


@dataclass(frozen=True)
class RoundReply:
    """The answer of one office: problems, or a report that there are none (零报告)."""

    round: int = 0
    office: str = ""
    replied_on: date | None = None
    replied_by: str = ""
    is_zero: bool = False
    text: str = ""
    files: tuple[KeptFile, ...] = ()
    reminded_on: date | None = None
    reminders: int = 0
    fed_back_on: date | None = None
    id: int = 0
    version: int = 0


REPLY_FIELDS = FieldTable(
    RoundReply,
    FieldRule("round"),
    FieldRule("office", "责任处室"),
    FieldRule("replied_on", "报送日期", required=True, act="round.reply"),
    FieldRule("replied_by", "报送人", required=True, act="round.reply"),
    FieldRule("is_zero", "零报告", act="round.reply"),
    FieldRule("text", "报送情况", act="round.reply"),
    FieldRule("files", "报送材料", act="round.reply"),
    FieldRule("reminded_on", "催报日期", act="round.remind"),
    FieldRule("reminders", "催报次数", act="round.remind"),
    FieldRule("fed_back_on", "反馈日期", act="round.feedback"),
)
"""The fields of an office's answer."""
