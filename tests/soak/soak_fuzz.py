"""Gives 100,000 damaged files to each reader; prints the seed, and keeps each failing input for a case.

Run as ``python tests/soak/soak_fuzz.py [SEED [READER…]]``. A failing input is written to
``tests/fuzz/cases/`` and stays there as a case.
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.fuzz.fuzzing import fuzz
from tests.fuzz.readers import READERS
from tests.fuzz.test_fuzz import CASES

ROUNDS = 100_000


def main(arguments: list[str]) -> int:
    seed = int(arguments[0]) if arguments else random.SystemRandom().randrange(10**9)
    chosen = [reader for reader in READERS if not arguments[1:] or reader.name in arguments[1:]]
    found = 0
    for reader in chosen:
        begun = perf_counter()
        with tempfile.TemporaryDirectory() as place:
            failures = fuzz(reader, ROUNDS, seed, Path(place))
        counted = f"{ROUNDS} files, {perf_counter() - begun:.0f} s, {len(failures)} problems"
        print(f"seed {seed}: {reader.name}, {counted}")
        for one in failures:
            CASES.mkdir(exist_ok=True)
            (CASES / f"{one.reader}-{seed}-{one.round}").write_bytes(one.data)
            print(one.what)
        found += len(failures)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
