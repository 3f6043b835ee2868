"""``saltdesk verify``: whether database, trail, records and files are whole."""

from __future__ import annotations

import sys

from saltdesk.cli.call import DONE, REFUSED, Call


def run(call: Call) -> int:
    """Check all data, and what a printed paper told of it."""
    from saltdesk.services.house import maintenance, trail

    with call.desk() as desk:
        problems = [*_since_problems(call.arguments.since), *maintenance.problems(desk)]
        notes = maintenance.notes()
        entries, head = trail.head()
    call.answer = {"ok": not problems, "problems": problems, "audit_entries": entries, "head": head}
    call.answer["notes"] = notes
    for note in notes:
        call.say(f"请留意：{note}")
    if problems and not getattr(call.arguments, "json", False):
        print("\n".join(problems), file=sys.stderr)
    call.say(
        f"发现{len(problems)}处问题。" if problems else f"数据完好：痕迹{entries}条，校验值 {head[:16]}。"
    )
    return REFUSED if problems else DONE


def _since_problems(text: str) -> list[str]:
    """Return what the head of a printed list or paper tells against the trail."""
    from saltdesk.services.house import trail

    found = trail.printed_problem(text) if text else ""
    return [found] if found else []
