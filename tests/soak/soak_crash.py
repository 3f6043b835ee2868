"""Kills 3,000 writers, and 1,000 programs busy with everything, at random moments and checks the data.

It prints the seed, which repeats a run.
"""

import random
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.storage.crash_writer import run

ROUNDS, BUSY_ROUNDS = 3000, 1000


def main() -> int:
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.SystemRandom().randrange(10**9)
    return kill(ROUNDS, seed, is_busy=False) + kill(BUSY_ROUNDS, seed, is_busy=True)


def kill(rounds: int, seed: int, *, is_busy: bool) -> int:
    begun = perf_counter()
    with tempfile.TemporaryDirectory() as place:
        summary = run(Path(place), rounds, seed, is_busy=is_busy)
    what = "programs that also read, search, keep drafts and back up" if is_busy else "writers"
    print(
        f"seed {seed}: {summary.rounds} {what} killed in {perf_counter() - begun:.0f} s, "
        f"{summary.idle} before their first act; {summary.acknowledged} acts acknowledged, "
        f"{summary.kept} records kept beyond them, {summary.leftovers} interrupted copies swept, "
        f"{summary.backups} backups restored, {len(summary.problems)} problems"
    )
    print(*summary.problems, sep="\n", end="", flush=True)
    return len(summary.problems)


if __name__ == "__main__":
    sys.exit(bool(main()))
