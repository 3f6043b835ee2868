"""Discovers all dialogs of the program and builds them with records of a sample bureau.

A new dialog needs no change here; a new type of argument is added to ``Samples``.
"""

import importlib
import inspect
import pkgutil
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

import saltdesk.ui
from saltdesk.domain.accounts.account import Account
from saltdesk.domain.backups.head import Backup, BackupHead
from saltdesk.domain.backups.preview import RestorePreview, Standing
from saltdesk.domain.base.anchors import Anchor
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.people import Office, Role, Staff
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.house.phrases import Phrase, PhrasePlace
from saltdesk.domain.sharing.address import Server
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.adjustments import adjustments
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import retention
from saltdesk.services.house.manual import pages
from saltdesk.services.house.parameters import rows as parameter_rows
from saltdesk.services.inspections import rounds
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.storage.areas.cases import CASE_LINKS, COUNTERPARTS
from saltdesk.storage.areas.people import OFFICES, OUTSIDE_BODIES, STAFF
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.inspections.visits.activity_dialog import Talk
from saltdesk.ui.ledger.due_dialog import DueQuestion

_PHRASES = (
    *(
        Phrase("complaint.answer", "答复内容", f"已经改正{number}。", id=number, version=1)
        for number in (1, 2)
    ),
    *(PhrasePlace(code, "答复内容") for code in ("complaint.answer", "complaint.investigation")),
)


_PREVIEW = RestorePreview(
    Backup(
        Path("自动备份-20261122-173000.saltbackup"),
        48_000_000,
        datetime(2026, 11, 22, 17, 30),
        BackupHead(
            datetime(2026, 11, 22, 17, 30), "0.1", 25, "", {}, Anchor(1_204, "f" * 64), 318, ("0" * 64,)
        ),
    ),
    Standing.EARLIER,
    {"权力清单": (40, 41), "监督检查": (12, 12), "检查问题": (31, 33)},
    7,
    tuple(
        AuditEntry(
            1_211 - number,
            f"2026-11-23 09:0{number}:00",
            "测试员",
            "办公室",
            "finding.record",
            f"登记检查问题 2026-00{number}",
            "findings",
            number,
            "",
            "[]",
            "",
        )
        for number in range(7)
    ),
)


def dialog_classes() -> list[type[QDialog]]:
    """Return the dialogs of all modules of the window, without base classes of other dialogs."""
    found: list[type[QDialog]] = []
    for place in pkgutil.walk_packages(saltdesk.ui.__path__, "saltdesk.ui."):
        if place.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(place.name)).values():
            is_ours = isinstance(value, type) and value.__module__ == place.name
            if is_ours and issubclass(value, QDialog):
                found.append(value)
    return [kind for kind in found if not any(kind in other.__bases__ for other in found)]


def name_of(kind: type) -> str:
    """Return the module and name of a class, because two dialogs have the same name."""
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"


@dataclass
class Samples:
    """Arguments for dialogs, chosen by type; ``nth`` is the index of the record to use."""

    context: TabContext
    parent: QWidget
    pdf: bytes = b""

    def __post_init__(self) -> None:
        talks = (Talk(key) for key in (1, 2))
        self.records = [
            *_stored(self.context.desk),
            *talks,
            *parameter_rows(),
            *_people(),
            *_of_cases(),
            *_PHRASES,
            *pages(),
            _PREVIEW,
            *retention.retained(self.context.desk),
        ]

    def build(self, kind: type[QDialog], nth: int = 0) -> QDialog:
        """Return a dialog of this class."""
        arguments = {}
        for name, hint in self._asked(kind).items():
            arguments[name] = self._argument(kind, name, hint, nth)
        return kind(**arguments)

    def is_about_a_record(self, kind: type[QDialog]) -> bool:
        """Return whether the dialog takes a record of which the bureau has at least two."""
        return any(
            len(self._fitting(kind, hint)) > 1 for name, hint in self._asked(kind).items() if name != "parent"
        )

    def _asked(self, kind: type[QDialog]) -> dict[str, object]:
        """Return the type of each required argument, and of those that decide where drafts are kept."""
        hints = typing.get_type_hints(kind.__init__)
        names = inspect.signature(kind.__init__).parameters
        return {
            name: hints[name]
            for name, one in names.items()
            if name in hints and (one.default is one.empty or name in ("parent", "desk", "link"))
        }

    def _argument(self, kind: type, name: str, hint: object, nth: int) -> object:
        plain = _without_none(hint)
        desk = self.context.desk
        simple = {
            TabContext: self.context,
            QWidget: self.parent,
            Desk: desk,
            Calendar: desk.calendar,
            DueQuestion: DueQuestion("申请", "D3.3.1", date(2026, 11, 2)),
            Complainant: Complainant(name="李某", complaint=1),
            QImage: QImage(20, 20, QImage.Format.Format_RGB32),
            Server: Server("db.example", 5432, "salt"),
            bytes: self.pdf,
            Path: desk.store.folder,
            Clock: desk.clock,
            Prompts: self.context.prompts,
            Account: Account("样例甲", 1, Role.CLERK, id=1, version=1),
            bool: True,
            int: 2027 + nth,
            str: f"{name}{nth}",
        }
        if plain in simple:
            return simple[plain]
        origin = typing.get_origin(plain)
        if origin is Callable:
            return lambda *_: None
        if origin is Sequence and typing.get_args(plain) == (typing.Any,):
            return [one for one in self.records if getattr(one, "number", "")][:2]
        of_people = {Office: OFFICES.all, Staff: STAFF.all}
        if origin is Sequence and typing.get_args(plain)[0] in of_people:
            return of_people[typing.get_args(plain)[0]]()
        if origin is Sequence:
            return COMPLAINT_LEDGER.screen_columns()
        if origin is Mapping:
            return {1: "甲事项", 2: "乙事项"}
        if origin is Iterable:
            return (1,)
        fitting = self._fitting(kind, hint)
        return fitting[min(nth, len(fitting) - 1)]

    def _fitting(self, kind: type, hint: object) -> list[object]:
        """Return the records of a type; for ``Any``, those of the type of ``record`` or with the fields."""
        if hint is typing.Any:
            hint = typing.get_type_hints(kind).get("record", typing.Any)
        if hint is typing.Any:
            fields = [bound.field for bound in kind.fields]
            return [one for one in self.records if all(hasattr(one, field) for field in fields)][:2]
        plain = _without_none(hint)
        is_kind = isinstance(plain, type | types.UnionType)
        return [one for one in self.records if is_kind and isinstance(one, plain)]


def _without_none(hint: object) -> object:
    choices = typing.get_args(hint)
    return next(one for one in choices if one is not type(None)) if type(None) in choices else hint


def _people() -> Iterable[object]:
    return (*OFFICES.all(), *STAFF.all(), *OUTSIDE_BODIES.all())


def _of_cases() -> Iterable[object]:
    """Return links, suspensions and counterparts of cases, which lie in no ledger of their own."""
    links = CASE_LINKS.all()
    return (*links, *(one for link in links for one in link.suspensions), *COUNTERPARTS.all())


def _stored(desk: Desk) -> Iterable[object]:
    for area in Area:
        if area in (Area.PEOPLE, Area.CALENDAR, Area.DATABASE):
            continue
        yield from lookup.load(area, lookup.find(desk, area, Query()), desk)
    for key in lookup.find(desk, Area.ADJUSTMENTS, Query()):
        yield from adjustments.links_of(key)
    for key in lookup.find(desk, Area.INSPECTIONS, Query()):
        yield from inspection_visits.materials_of(key)
    for key in lookup.find(desk, Area.ROUNDS, Query()):
        yield from rounds.replies_of(key)
    yield from (ComplaintAttachment(name=name, sha256=name) for name in ("甲.pdf", "乙.pdf"))
