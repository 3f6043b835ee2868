"""Twenty programs work in one shared database while its server is restarted; nothing may be lost or doubled.

Run as ``python tests/soak/soak_shared.py [SECONDS] [CLIENTS]`` (300 and 20). Each client registers, accepts,
handles and reads, with a pause as between two clicks, and counts what was acknowledged. The same client works
alone on a local file and alone on the server first; the times of all three stand side by side at the end.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from subprocess import PIPE, Popen
from time import monotonic, perf_counter, sleep

sys.path.insert(0, str(Path(__file__).parents[2]))

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.ledgers.base.columns import Query
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.complaints import decisions, handling
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.complaints import COMPLAINTS, STEPS
from saltdesk.storage.areas.inspections import INSPECTIONS
from saltdesk.storage.sharing import mark
from saltdesk.storage.trail import audit
from tests import cluster
from tests.days import TODAY
from tests.people import LEADER
from tests.services import complaint_cases, inspecting

SECONDS, CLIENTS, ALONE = 300.0, 20, 15.0
PAUSE = 0.5
"""Seconds between two things a client does, on average; a clerk pauses longer."""

_PATIENCE = 60.0
"""Seconds in which a client tries an act again while the server is away."""

_PAGE = 100
_COUNTED = {"complaint.register": "register", "complaint.accept": "accept", "complaint.step": "step"}
_COUNTED |= {"inspection.plan": "inspect"}


@dataclass
class Client:
    """One program: what it did, how long each took (milliseconds), and what was acknowledged."""

    desk: Desk
    draw: random.Random
    took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    done: Counter[str] = field(default_factory=Counter)
    registered: list[int] = field(default_factory=list)
    accepted: list[int] = field(default_factory=list)

    def work(self, seconds: float) -> None:
        doing: Mapping[str, tuple[int, Callable[[], None]]] = {
            "register": (3, self._register),
            "accept": (2, self._accept),
            "step": (4, self._step),
            "inspect": (1, self._inspect),
            "search": (2, self._search),
            "page": (4, self._page),
        }
        names = [name for name, (weight, _) in doing.items() for _ in range(weight)]
        until = monotonic() + seconds
        while monotonic() < until:
            name = self.draw.choice(names)
            self._try(name, doing[name][1])
            sleep(self.draw.uniform(0, 2 * PAUSE))

    def _try(self, name: str, do: Callable[[], None]) -> None:
        """Do it; while the server is away again, as a person presses the button again."""
        until = monotonic() + _PATIENCE
        while True:
            began = perf_counter()
            try:
                do()
            except EnvironmentProblem as problem:
                self.done[f"refused: {problem.what}"] += 1
                if monotonic() > until:
                    raise
                sleep(0.5)
                continue
            except RuleError as error:
                if "没有再存一遍" not in error.sentence:
                    raise
                self.done["saved before"] += 1
            self.took[name].append((perf_counter() - began) * 1000)
            self.done[name] += 1
            return

    def _register(self) -> None:
        self.registered.append(complaint_cases.registered(self.desk).id)

    def _accept(self) -> None:
        if not self.registered:
            self._register()
            self.done["register"] += 1
        key = self.registered[-1]
        decisions.accept_complaint(self.desk, key, "法制室", self.desk.clock.today())
        self.accepted.append(self.registered.pop())

    def _step(self) -> None:
        if not self.accepted:
            self._accept()
            self.done["accept"] += 1
        key = self.draw.choice(self.accepted)
        handling.add_step(self.desk, key, self.desk.clock.today(), "到窗口核对材料。")

    def _inspect(self) -> None:
        inspecting.planned(self.desk)

    def _search(self) -> None:
        COMPLAINT_LEDGER.find(self.desk, Query(text="街道证明"), _PAGE)

    def _page(self) -> None:
        ids = COMPLAINT_LEDGER.find(self.desk, Query(), _PAGE)
        COMPLAINTS.load(ids)


def main(seconds: float, clients: int) -> None:
    if cluster.binaries() is None:
        print("PostgreSQL 15 is not installed here: the run on the shared database is left out")
        return
    with tempfile.TemporaryDirectory() as base:
        local = Path(base) / "local"
        open_desk(local, LEADER, FixedClock(TODAY), create=True).store.close()
        alone_here = together([local], ALONE)
        with cluster.running(settings=()) as server:
            os.environ[cluster.SOCKET] = str(server)
            cluster.build("soak")
            folders = [_folder(Path(base) / f"c{number}") for number in range(clients)]
            open_desk(folders[0], LEADER, FixedClock(TODAY)).store.close()
            alone = together(folders[:1], ALONE)
            all_of_them = together(folders, seconds, lambda: cluster.restart(server))
            _compare(alone_here, alone, all_of_them)
            _verify(folders[0], [*alone, *all_of_them])


def _folder(path: Path) -> Path:
    path.mkdir()
    mark.write_server(path, cluster.server_of("soak"))
    return path


Told = Mapping[str, Mapping[str, object]]


def together(folders: list[Path], seconds: float, midway: Callable[[], None] | None = None) -> list[Told]:
    """Let one client work in each folder, do something half-way, and return what each told."""
    command = [sys.executable, "-X", "utf8", __file__, "client"]
    started = [
        Popen([*command, str(folder), str(seconds), str(number)], stdin=PIPE, stdout=PIPE, text=True)
        for number, folder in enumerate(folders)
    ]
    for process in started:
        assert process.stdout
        assert process.stdout.readline() == "ready\n", "a client did not start"
    for process in started:
        assert process.stdin
        process.stdin.close()
    if midway:
        sleep(seconds / 2)
        midway()
    told = [process.stdout.read() for process in started if process.stdout]
    assert [process.wait() for process in started] == [0] * len(folders), "a client failed"
    return [json.loads(text) for text in told]


def client(folder: Path, seconds: float, seed: int) -> None:
    desk = open_desk(folder, LEADER, FixedClock(TODAY))
    try:
        works = Client(desk, random.Random(seed))
        print("ready", flush=True)
        sys.stdin.read()  # All begin together.
        works.work(seconds)
    finally:
        desk.store.close()
    print(json.dumps({"took": works.took, "done": works.done}))


def _compare(*runs: list[Told]) -> None:
    print(f"{'p50 / p95 ms (number)':24}{'local file':>22}{'server, one':>22}{'server, all':>22}")
    for name in ("register", "accept", "step", "inspect", "search", "page"):
        print(f"{name:24}" + "".join(f"{_figures(run, name):>22}" for run in runs))


def _figures(run: list[Told], name: str) -> str:
    took = [one for told in run for one in told["took"].get(name, [])]  # type: ignore[attr-defined]
    if len(took) < 2:
        return "-"
    cuts = quantiles(took, n=20, method="inclusive")
    return f"{cuts[9]:.0f} / {cuts[18]:.0f} ({len(took)})"


def _verify(folder: Path, told: list[Told]) -> None:
    """Compare rows and trail with what the clients were told, and let the program check all of it."""
    done: Counter[str] = Counter()
    for one in told:
        done.update(one["done"])  # type: ignore[arg-type]
    for word, number in sorted(done.items()):
        print(f"{number:8}  {word}")
    desk = open_desk(folder, LEADER, FixedClock(TODAY))
    try:
        complaints = COMPLAINTS.all()
        acts = Counter(entry.act for entry in audit.since(0))
        assert len(complaints) == done["register"], f"{len(complaints)} complaints"
        assert len({one.number for one in complaints}) == len(complaints), "a number twice"
        taken = sum(one.status is ComplaintStatus.ACCEPTED for one in complaints)
        assert taken == done["accept"], f"{taken} accepted"
        assert STEPS.count() == done["step"], f"{STEPS.count()} steps"
        assert INSPECTIONS.count() == done["inspect"], f"{INSPECTIONS.count()} inspections"
        for code, name in _COUNTED.items():
            assert acts[code] == done[name], f"{acts[code]} entries of {code}"
        problems = maintenance.problems(desk)
        assert problems == [], problems
        print(
            f"{sum(acts.values())} entries: chain whole, rows as the trail tells, nothing lost, nothing twice"
        )
    finally:
        desk.store.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["client"]:
        client(Path(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]))
    else:
        seconds, clients = [*sys.argv[1:3], *[str(SECONDS), str(CLIENTS)][len(sys.argv[1:3]) :]]
        main(float(seconds), int(clients))
