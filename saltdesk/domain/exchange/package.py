"""Records of exchange packages: what was sent, and what the receiver made of each entry (P1.2.8)."""

from __future__ import annotations

from datetime import date, datetime

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary

CLAUSE = "P1.2.8"
FORMAT = "saltdesk-exchange"
RECEIPT_FORMAT = "saltdesk-receipt"
FORMAT_VERSION = 1

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"


class EntryAnswer(Vocabulary):
    """What the receiver did with an entry of a package."""

    WAITING = "waiting", "待回执"
    ACCEPTED = "accepted", "已接收"
    REFUSED = "refused", "未接收"


@dataclass(frozen=True)
class PackageEntry:
    """An item or a result in a package: its key, such as ``result:办2026-0001``, and the answer to it."""

    key: str = ""
    title: str = ""
    answer: EntryAnswer = EntryAnswer.WAITING
    reason: str = ""

    def __str__(self) -> str:
        """Return the entry as one line."""
        return f"{self.title}：{self.answer.label}" + (f"（{self.reason}）" if self.reason else "")


@dataclass(frozen=True)
class ExchangePackage:
    """One package. ``digest`` is the SHA-256 of its file, ``anchor`` the head of the trail when it was made.

    ``since`` and ``until`` bound the days on which its results were published (None: open). ``receipt`` is
    the SHA-256 of the receiver's confirmation, empty while there is none.
    """

    number: str = ""
    made_at: datetime | None = None
    made_by: str = ""
    since: date | None = None
    until: date | None = None
    digest: str = ""
    anchor: str = ""
    fingerprint: str = ""
    entries: tuple[PackageEntry, ...] = ()
    received_on: date | None = None
    receiver: str = ""
    receipt: str = ""
    id: int = 0
    version: int = 0

    def count(self, answer: EntryAnswer) -> int:
        """Return the number of entries with this answer."""
        return sum(entry.answer is answer for entry in self.entries)


@dataclass(frozen=True)
class ExchangeKey:
    """The key with which the office signs packages, as hexadecimal text; ``secret`` stays in its table."""

    public: str = ""
    secret: str = ""
    made_on: date | None = None
    id: int = 0
    version: int = 0


FieldTable(
    ExchangePackage,
    FieldRule("number", "包号", act="exchange.export"),
    FieldRule("made_at", "生成时间", act="exchange.export"),
    FieldRule("made_by", "生成人", act="exchange.export"),
    FieldRule("since", "结果公开日期起", act="exchange.export"),
    FieldRule("until", "结果公开日期止", act="exchange.export"),
    FieldRule("digest", "文件校验值", act="exchange.export"),
    FieldRule("anchor", "痕迹校验值", act="exchange.export"),
    FieldRule("fingerprint", "公钥指纹", act="exchange.export"),
    FieldRule("entries", "内容", act="exchange.export"),
    FieldRule("received_on", "接收日期", act="exchange.confirm"),
    FieldRule("receiver", "接收单位", act="exchange.confirm"),
    FieldRule("receipt", "回执校验值", act="exchange.confirm"),
)
FieldTable(
    ExchangeKey,
    FieldRule("public", "公钥", act="exchange.export"),
    FieldRule("secret", "私钥", act="exchange.export"),
    FieldRule("made_on", "生成日期", act="exchange.export"),
    is_private=True,
)
