"""Gives damaged input to a reader, which may not fail without a sentence, hang, or fill the memory."""

from __future__ import annotations

import random
import resource
import shutil
import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from saltdesk.domain.base.errors import SaltdeskError
from tests.fuzz.damage import choose_damage
from tests.fuzz.readers import Reader

SECONDS = 10
MOST_MEMORY = 500
"""MB a single input may add to the memory ever used."""


class TooSlow(BaseException):
    """A reader took longer than ``SECONDS``; no reader catches it."""


@dataclass(frozen=True)
class Failure:
    """What one damaged input did; ``data`` makes it happen again."""

    reader: str
    round: int
    what: str
    data: bytes


def fuzz(reader: Reader, rounds: int, seed: int, folder: Path, most: int = 5) -> list[Failure]:
    """Return what went wrong in ``rounds`` damaged inputs, at most ``most`` failures."""
    place = folder / "samples"
    place.mkdir()
    samples, failures = reader.samples(place), list[Failure]()
    for number in range(rounds):
        data = choose_damage(samples, reader.is_zipped, random.Random(f"{reader.name} {seed} {number}"))
        what = problem(reader, data, folder / "round")
        if what:
            failures.append(Failure(reader.name, number, what, data))
        if len(failures) == most:
            break
    return failures


def problem(reader: Reader, data: bytes, folder: Path) -> str:
    """Return what ``reader`` does wrong with ``data``, or an empty text."""
    folder.mkdir()
    before = _peak()
    try:
        with _limited():
            reader.read(data, folder)
    except SaltdeskError as refusal:
        return "" if str(refusal).strip() else "a refusal without a sentence"
    except TooSlow:
        return f"more than {SECONDS} s"
    except Exception:
        return traceback.format_exc(limit=-4)
    finally:
        shutil.rmtree(folder)
    grown = (_peak() - before) / 1024
    return f"{grown:.0f} MB" if grown > MOST_MEMORY else ""


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@contextmanager
def _limited() -> Iterator[None]:
    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
