"""Offices, staff, mandates and outside bodies: who is responsible for what, since when (F0.4-F0.6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary

LEADERSHIP = "leaders"
"""Code of the office 局领导, whose members may perform the acts of every mechanism."""


LEADING_GROUP = "ldxz"
"""Code of the leading group of the reform, which interprets the notice and handles no items (X7.1)."""


class Mechanism(Vocabulary):
    """The six mechanisms of the notice, each with its section (F0.3)."""

    POWER_LIST = "power_list", "权力清单运行机制", "P1.1"
    DUTY_LIST = "duty_list", "责任清单运行机制", "R2.1"
    ADJUSTMENT = "adjustment", "动态调整机制", "D3.1"
    SUPERVISION = "supervision", "监督检查机制", "S4.1"
    COMPLAINTS = "complaints", "投诉处理机制", "C5.1"
    ACCOUNTABILITY = "accountability", "责任追究机制", "A6.1"


class Role(Vocabulary):
    """What a person may do; ``domain/acts/rights.py`` says where the office's mandates count, too."""

    CLERK = "clerk", "办事员"
    INSPECTOR = "inspector", "检查人员"
    OFFICER = "officer", "执法人员"
    OFFICE_HEAD = "office_head", "处室负责人"
    LEADER = "leader", "局领导"
    ADMINISTRATOR = "administrator", "管理员"
    AUDITOR = "auditor", "审计员"


@dataclass(frozen=True)
class Office:
    """An office of the bureau (处室).

    An office that ended keeps the last day in ``ended_on``; ``merged_into`` is the code of the office that
    took over its work, empty if none did. Records keep the name they were made under.
    """

    code: str
    name: str
    ended_on: date | None = None
    merged_into: str = ""
    id: int = 0
    version: int = 0


def with_merged(offices: Sequence[Office], code: str) -> list[Office]:
    """Return the office of this code and all offices that were merged into it, one after another."""
    found = [office for office in offices if office.code == code]
    for one in found:
        found += [office for office in offices if office.merged_into == one.code]
    return found


class Standing(Vocabulary):
    """Whether a person belongs to the bureau."""

    STAFF = "staff", "本局人员"
    OUTSIDE = "outside", "外单位人员"


@dataclass(frozen=True)
class Staff:
    """A person whom records name: a member of staff, or somebody of another unit.

    ``office`` is an office code, empty for a person of another unit, whose ``unit`` is a name. Former
    members keep a ``valid_to``, their last day.
    """

    name: str
    office: str
    phone: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    standing: Standing = Standing.STAFF
    unit: str = ""
    id: int = 0
    version: int = 0

    def serves_on(self, day: date) -> bool:
        """Return whether the person serves on ``day``, both ends included."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True)
class Mandate:
    """An office's ownership of a mechanism with the person and phone named for it (责任分工, F0.4).

    ``valid_to`` is the last day; records copy the names they were made under and never join live.
    """

    mechanism: Mechanism
    office: str
    person: str
    phone: str
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    id: int = 0
    version: int = 0

    def is_valid_on(self, day: date) -> bool:
        """Return whether the mandate is valid on ``day``, both ends included."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True)
class OutsideBody:
    """A body outside the bureau and its role in the procedure (F0.6)."""

    code: str
    name: str
    part: str
    ended_on: date | None = None
    id: int = 0
    version: int = 0


OFFICE_FIELDS = FieldTable(
    Office,
    FieldRule("name", "处室名称", required=True, clause="F0.5", longest=30),
    FieldRule("code"),
    FieldRule("ended_on", "终止日期", act="people.office_merge"),
    FieldRule("merged_into", act="people.office_merge"),
)
"""The fields of an office."""

STAFF_FIELDS = FieldTable(
    Staff,
    FieldRule("name", "姓名", required=True, clause="F0.5", longest=30),
    FieldRule("office", "处室", required=True, clause="F0.5", is_chosen=True),
    FieldRule("phone", "电话", longest=30),
    FieldRule("unit", "所在单位", longest=60),
    FieldRule("valid_from", "任职起"),
    FieldRule("valid_to", "任职止", act="people.leave"),
    FieldRule("standing"),
)
"""The fields of a person."""

BODY_FIELDS = FieldTable(
    OutsideBody,
    FieldRule("name", "单位名称", required=True, clause="F0.6", longest=40),
    FieldRule("part", "在程序中的职责", clause="F0.6", longest=60),
    FieldRule("code"),
    FieldRule("ended_on", "终止日期", act="people.body_end"),
)
"""The fields of a body outside the bureau."""


@dataclass(frozen=True)
class Actor:
    """The person who acts: name and office for the audit entry, and the role for permissions.

    ``staff`` is the id of the person's record, 0 for the set-up of an office.
    """

    name: str
    office: str = ""
    office_name: str = ""
    role: Role = Role.CLERK
    staff: int = 0
