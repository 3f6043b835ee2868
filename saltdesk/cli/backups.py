"""``saltdesk backup``: one verified file with all data."""

from __future__ import annotations

from saltdesk.cli.call import DONE, Call
from saltdesk.services.house.maintenance import back_up


def run(call: Call) -> int:
    """Write a backup and say how large it is, and which documents were missing."""
    with call.desk() as desk:
        made = back_up(desk, call.arguments.file)
    missing = made.head.missing if made.head else ()
    call.answer = {"file": str(call.arguments.file), "bytes": made.size, "missing": list(missing)}
    call.say(f"已备份到 {call.arguments.file}（{made.size / 1024:.0f} KB）")
    if missing:
        call.say(f"请留意：{len(missing)}个存档文件已经不在，备份中没有：{'、'.join(missing)}")
    return DONE
