"""The visit on site: talks and meetings (R2.3.4), their participants, and material consulted (R2.3.5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.vocabulary import Vocabulary


class ActivityKind(Vocabulary):
    """How the inspectors gathered information."""

    SYMPOSIUM = "symposium", "座谈会", "R2.3.4"
    INDIVIDUAL = "individual", "个别谈话", "R2.3.4"
    SERVICE_USERS = "service_users", "访谈办事群众", "R2.3.4"
    ON_SITE = "on_site", "现场查看", "R2.2"
    OTHER = "other", "其他", "R2.3.4"


@dataclass(frozen=True)
class InspectionActivity:
    """One talk, meeting or site inspection.

    ``people`` names only members of staff; for the public the record shows ``masked_people``, and their
    names are stored separately as ``Interviewee``.
    """

    inspection: int = 0
    kind: ActivityKind = ActivityKind.SYMPOSIUM
    held_on: date | None = None
    place: str = ""
    people: str = ""
    masked_people: str = ""
    notes: str = ""
    files: tuple[KeptFile, ...] = ()
    recorded_by: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Interviewee:
    """A member of the public who was interviewed; every field is private."""

    activity: int = 0
    name: str = ""
    contact: str = ""
    matter: str = ""
    id: int = 0
    version: int = 0


class ConsultedKind(Vocabulary):
    """The kinds of material of R2.3.5, and any other."""

    STUDY = "study", "组织学习责任清单的学习记录", "R2.3.5"
    IMPLEMENTATION = "implementation", "落实责任清单的有关文件", "R2.3.5"
    PUBLICITY = "publicity", "宣传责任清单的有关载体", "R2.3.5"
    SUPERVISION = "supervision", "优化职能、强化事中事后监管的有关文件", "R2.3.5"
    COMMITMENT = "commitment", "群众对服务承诺的评价和投诉处理情况", "R2.3.5"
    OTHER = "other", "其他材料", "R2.3.5"


PRESET = tuple(kind for kind in ConsultedKind if kind is not ConsultedKind.OTHER)
"""The five kinds of material for every inspection."""


class Presence(Vocabulary):
    """Whether the material was available."""

    PRESENT = "present", "有"
    ABSENT = "absent", "无"
    NOT_APPLICABLE = "not_applicable", "不适用"


@dataclass(frozen=True)
class InspectionMaterial:
    """One kind of material of an inspection; ``presence`` None: not checked yet."""

    inspection: int = 0
    kind: ConsultedKind = ConsultedKind.OTHER
    title: str = ""
    presence: Presence | None = None
    note: str = ""
    files: tuple[KeptFile, ...] = ()
    consulted_on: date | None = None
    consulted_by: str = ""
    id: int = 0
    version: int = 0

    @property
    def label(self) -> str:
        """Return its own title, or the label of its kind."""
        return self.title or self.kind.label


def needs_people(kind: ActivityKind) -> bool:
    """Return whether staff take part in an activity: the public is named apart, a walk may be alone."""
    return kind not in (ActivityKind.SERVICE_USERS, ActivityKind.ON_SITE)


def activity_problems(
    activity: InspectionActivity, interviewees: tuple[Interviewee, ...], inspects_on: date | None, today: date
) -> Iterator[Problem]:
    """Yield what an activity is missing, each with its field."""
    clause = activity.kind.clause
    if activity.held_on is None:
        yield Problem("请填写日期。", "held_on", clause)
    elif not (inspects_on or activity.held_on) <= activity.held_on <= today:
        yield Problem(f"日期须在检查日期{inspects_on}与今天之间。", "held_on", clause)
    if not activity.notes.strip():
        yield Problem("请填写了解到的情况。", "notes", clause)
    if activity.kind is ActivityKind.SERVICE_USERS:
        if activity.people.strip():
            yield Problem("办事群众的姓名请填在受访人栏，与本处室人员分开。", "people", clause)
        if not interviewees:
            yield Problem("请填写受访的办事群众；不愿透露姓名的写“不具名”。", "interviewees", clause)
    elif interviewees:
        yield Problem("受访群众只在“访谈办事群众”中登记。", "interviewees", clause)
    elif needs_people(activity.kind) and not activity.people.strip():
        yield Problem("请填写参加人员。", "people", clause)
