"""Makes 100,000 random registrations, some failing, and checks the numbers of each year for gaps and doubles.

Run as ``python tests/soak/soak_numbers.py [REGISTRATIONS]``. Phone intake, refused intake, imports of old
registers and new years are mixed at random; after every 10,000 registrations all numbers are checked.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.services.complaints.importing import apply_complaint_import, plan_complaint_import
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportRow
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS

REGISTRATIONS = 100_000
LOOK_EVERY = 10_000
LONGEST_IMPORT = 400
FIRST_DAY, LAST_DAY = date(2026, 1, 5), date(2030, 12, 20)


@dataclass
class Run:
    """A run with its counts so far: registrations by kind, and refusals."""

    desk: Desk
    draw: random.Random
    done: Counter[str] = field(default_factory=Counter)
    serial: int = 0

    @property
    def total(self) -> int:
        return self.done["intake"] + self.done["imported"]

    def register(self) -> None:
        moment = datetime.combine(self.desk.clock.today(), datetime.min.time()) + timedelta(hours=9)
        self.serial += 1
        told = Complaint(
            received_at=moment, channel=self.draw.choice(list(Channel)[:4]), matter=f"第{self.serial}件"
        )
        register_complaint(self.desk, Intake(told, Complainant(name="甄无名")))
        self.done["intake"] += 1

    def fail(self) -> None:
        """Try to register an intake that the rules refuse."""
        moment = datetime.combine(self.desk.clock.today(), datetime.min.time()) + timedelta(days=400)
        wrong = (
            Intake(Complaint(received_at=moment, matter="未来"), Complainant()),
            Intake(Complaint(received_at=moment - timedelta(days=400)), Complainant()),
        )
        try:
            register_complaint(self.desk, self.draw.choice(wrong))
        except RuleError:
            self.done["refused"] += 1
        else:
            raise AssertionError("a wrong intake was taken")

    def bring_in(self) -> None:
        """Import an old register with random dates; one of three imports fails half-way."""
        rows = []
        for _ in range(self.draw.randrange(1, LONGEST_IMPORT)):
            self.serial += 1
            day = date(2014, 1, 1) + timedelta(days=self.draw.randrange(4_000))
            values = {"number": f"旧{self.serial}", "received_at": day.isoformat(), "matter": "旧事"}
            rows.append(ImportRow(values, dict.fromkeys(values, f"A{self.serial}")))
        plan = plan_complaint_import(self.desk, rows)
        if self.draw.randrange(3):
            apply_complaint_import(self.desk, plan, "旧登记簿.xlsx")
            self.done["imported"] += len(rows)
            return
        keep = COMPLAINANTS.insert
        left = [self.draw.randrange(len(rows))]

        def broken(record: Complainant) -> Complainant:
            left[0] -= 1
            if left[0] < 0:
                raise OSError("the disk is full")
            return keep(record)

        COMPLAINANTS.insert = broken  # type: ignore[method-assign]
        try:
            apply_complaint_import(self.desk, plan, "旧登记簿.xlsx")
        except OSError:
            self.done["broken off"] += 1
        finally:
            del COMPLAINANTS.insert  # type: ignore[method-assign]

    def next_day(self) -> None:
        today = min(self.desk.clock.today() + timedelta(days=self.draw.randrange(1, 60)), LAST_DAY)
        self.desk.clock = FixedClock(today)


def look(run: Run) -> None:
    """Check that each year's numbers run from 1 without gaps, and that no registration is lost."""
    years: dict[int, list[int]] = {}
    for _, number in COMPLAINTS.values("number"):
        year, serial = number.split("-")
        years.setdefault(int(year), []).append(int(serial))
    for year, numbers in years.items():
        assert sorted(numbers) == list(range(1, len(numbers) + 1)), f"gap or double in {year}"
    assert sum(map(len, years.values())) == run.total
    assert COMPLAINANTS.count() == run.total


def main(registrations: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
        desk = open_desk(Path(place), actor, FixedClock(FIRST_DAY), create=True)
        run = Run(desk, random.Random(20160908))
        acts: tuple[tuple[Callable[[], None], int], ...] = (
            (run.register, 1500),
            (run.fail, 60),
            (run.bring_in, 3),
            (run.next_day, 2),
        )
        begun, looked = perf_counter(), 0
        while run.total < registrations:
            (chosen,) = run.draw.choices([one for one, _ in acts], [weight for _, weight in acts])
            chosen()
            if run.total - looked >= LOOK_EVERY:
                look(run)
                looked = run.total
                print(f"{run.total:>8,} registered, {perf_counter() - begun:6.0f} s, no gap", flush=True)
        look(run)
        print(", ".join(f"{number:,} {name}" for name, number in sorted(run.done.items())))
        print(f"{run.total:,} registrations without gap or double")
        desk.store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else REGISTRATIONS)
