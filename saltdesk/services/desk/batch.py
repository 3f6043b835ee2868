"""One act for several records: each is an act of its own, and what is refused leaves the others done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from saltdesk.domain.base.changes import ChangeSet
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Cancelled, EnvironmentProblem, Problem, RuleError
from saltdesk.services.desk.desk import Desk


@dataclass(frozen=True)
class Refused:
    """A record for which the act was refused, with the reason."""

    key: int
    sentence: str
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class BatchOutcome:
    """The ids of the records done, those refused with their reasons, and those not tried.

    ``stopped`` says why the rest was not tried; empty if everything was tried.
    """

    done: tuple[int, ...] = ()
    refused: tuple[Refused, ...] = ()
    untried: tuple[int, ...] = ()
    stopped: str = ""

    @property
    def not_done(self) -> tuple[int, ...]:
        """Return the ids of the records that were refused or not tried."""
        return (*(one.key for one in self.refused), *self.untried)

    @property
    def common_problems(self) -> tuple[Problem, ...]:
        """Return the problems if every record was refused for the same ones, such as an empty field."""
        reasons = {one.problems for one in self.refused}
        return reasons.pop() if len(reasons) == 1 and not self.done and not self.untried else ()


def perform_for_each(
    desk: Desk,
    keys: Sequence[int],
    act: Callable[[Desk, int], object],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> BatchOutcome:
    """Perform an act for each record and return what became of them; announce all changes at once.

    Each record has its own transaction and audit entry. A refusal goes on to the next record; a full disk, or
    ``progress`` that raises ``Cancelled``, leaves the rest untried.
    """
    heard: list[ChangeSet] = []
    quiet = replace(desk, changed=heard.append)
    done: list[int] = []
    refused: list[Refused] = []
    stopped = ""
    try:
        for key in keys:
            progress(len(done) + len(refused), len(keys))
            try:
                act(quiet, key)
            except RuleError as error:
                refused.append(Refused(key, error.sentence, error.problems))
            else:
                done.append(key)
    except (Cancelled, EnvironmentProblem) as error:
        stopped = error.sentence
    finally:
        if heard:
            desk.changed(_together(heard))
    return BatchOutcome(tuple(done), tuple(refused), tuple(keys[len(done) + len(refused) :]), stopped)


def _together(heard: Sequence[ChangeSet]) -> ChangeSet:
    areas = frozenset(area for one in heard for area in one.areas)
    ids = tuple(key for one in heard for key in one.ids)
    return ChangeSet(areas, ids, heard[-1].audit_seq)
