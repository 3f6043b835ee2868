"""Damages every page of every file in four ways and uses the data; prints what is not told in a sentence."""

import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.storage.faults.pages import damages, failure, filled_office


def main() -> int:
    begun, failures, tried = perf_counter(), [], 0
    with tempfile.TemporaryDirectory() as place:
        sound = Path(place) / "数据"
        filled_office(sound)
        for damage in damages(sound):
            tried += 1
            failures += filter(None, [failure(damage, sound, Path(place) / "受损")])
    print(f"{tried} damaged pages in {perf_counter() - begun:.0f} s, {len(failures)} problems")
    print(*failures, sep="\n", end="")
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
