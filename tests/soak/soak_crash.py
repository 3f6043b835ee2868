"""Kills 3,000 writers at random moments and checks the data; prints the seed that repeats a run."""

import random
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.storage.crash_writer import run

ROUNDS = 3000


def main() -> int:
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.SystemRandom().randrange(10**9)
    begun = perf_counter()
    with tempfile.TemporaryDirectory() as place:
        summary = run(Path(place), ROUNDS, seed)
    print(
        f"seed {seed}: {summary.rounds} writers killed in {perf_counter() - begun:.0f} s, "
        f"{summary.idle} before their first act; {summary.acknowledged} acts acknowledged, "
        f"{summary.kept} records kept beyond them, {len(summary.problems)} problems"
    )
    print(*summary.problems, sep="\n", end="")
    return bool(summary.problems)


if __name__ == "__main__":
    sys.exit(main())
