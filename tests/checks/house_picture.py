"""Keep the picture of the house in CONTRIBUTING.md equal to the import contracts: ``[--write]``."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "CONTRIBUTING.md"
START, END = (
    "<!-- The picture of the house; tests/checks/house_picture.py --write -->",
    "<!-- End of the picture -->",
)
_PACKAGE = "saltdesk."
_INDENT = 14
_WIDE = 118


def contracts() -> list[dict[str, object]]:
    """Return the contracts of layers in `pyproject.toml`, the floors first."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return [one for one in project["tool"]["importlinter"]["contracts"] if one["type"] == "layers"]


def picture() -> str:
    """Return the floors from the roof to the ground, each with its rooms: all stands on what is below."""
    floors, *others = contracts()
    rooms = {one["containers"][0].removeprefix(_PACKAGE): one["layers"] for one in others}
    lines = [line for floor in floors["layers"] for line in _floor(floor.replace(_PACKAGE, ""), rooms)]
    return "\n".join(["```text", *lines, "```"])


def _floor(names: str, rooms: dict[str, list[str]]) -> Iterator[str]:
    shown = _row(names)
    if names not in rooms:
        yield shown
        return
    for place, layer in enumerate(rooms[names]):
        head = shown if place == 0 else ""
        yield from _wrapped(head, _row(layer))


def _row(names: str) -> str:
    return " · ".join(name.strip() for name in names.split("|"))


def _wrapped(head: str, row: str) -> Iterator[str]:
    """Yield a row of rooms beside the name of its floor, over several lines where it is long."""
    line = f"{head:{_INDENT}}"
    for place, name in enumerate(row.split(" · ")):
        piece = f" · {name}" if place else name
        if len(line + piece) > _WIDE:
            yield line
            line = " " * _INDENT + name
        else:
            line += piece
    yield line


def main(arguments: list[str]) -> int:
    """Compare the picture with the contracts, or write it; return the exit status."""
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(START)
    after = rest.partition(END)[2]
    wanted = f"{before}{START}\n\n{picture()}\n\n{END}{after}"
    if text == wanted:
        print("House: the picture shows the contracts.")
        return 0
    if "--write" in arguments:
        PAGE.write_text(wanted, "utf-8")
        return 0
    print("House: the picture is stale; run tests/checks/house_picture.py --write")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
