"""Cuts the power 300 times under each way of syncing and checks the data; a seed repeats a run."""

import random
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.storage.faults.power import Summary, run

CUTS = 300

MODES = {
    "full": lambda found: not found.lost and not found.corrupt,
    "normal": lambda found: found.lost and not found.corrupt,
    "off": lambda found: found.lost and found.corrupt,
}
"""What each setting of ``synchronous`` must show: ours is ``full``, the others prove the disk."""


def main() -> int:
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.SystemRandom().randrange(10**9)
    failed = 0
    for synchronous, is_as_expected in MODES.items():
        begun = perf_counter()
        with tempfile.TemporaryDirectory() as place:
            found: Summary = run(Path(place), CUTS, seed, synchronous)
        print(
            f"seed {seed}: synchronous={synchronous}, {found.cuts} power cuts in "
            f"{perf_counter() - begun:.0f} s, {found.acknowledged} acts acknowledged; "
            f"some were lost after {found.lost} cuts, the data was damaged after {found.corrupt}"
        )
        if not is_as_expected(found):
            failed += 1
            print("not as expected", *found.told, sep="\n")
    return failed


if __name__ == "__main__":
    sys.exit(main())
