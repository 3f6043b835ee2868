"""Keep the appendix of the manual equal to the table of clauses: ``manual_clauses.py [--write]``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from saltdesk.domain.house.clause_table import Clause, read_clauses
from saltdesk.paths import resource

PAGE, HEADING = "manual/clauses.md", "# 通知的每一条"
INTRODUCTION = """\
下表逐条说明程序怎么办、在哪里看，`saltdesk clauses` 输出同一张表。
“通知未明确”的各条是程序的理解，待领导小组解释。"""


def appendix(clauses: tuple[Clause, ...]) -> str:
    """Return the page of the appendix as Markdown."""
    return "\n".join([HEADING, "", INTRODUCTION, "", *_table(clauses), ""])


def _table(clauses: tuple[Clause, ...]) -> Iterator[str]:
    yield "| 条款 | 内容 | 程序怎么办 | 在哪里看 |"
    yield "| --- | --- | --- | --- |"
    for one in clauses:
        yield f"| {one.place} | {one.title} | {one.what} | {one.where} |"


def main(arguments: list[str]) -> int:
    """Compare the manual with the table, or write the appendix; return the exit status."""
    manual: Path = resource(PAGE)
    wanted = appendix(read_clauses(resource("clauses.toml")))
    if manual.read_text("utf-8") == wanted:
        print("Manual: the appendix of clauses is up to date.")
        return 0
    if "--write" in arguments:
        manual.write_text(wanted, "utf-8")
        return 0
    print("Manual: the appendix of clauses is stale; run tests/checks/manual_clauses.py --write")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
