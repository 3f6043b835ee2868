"""``saltdesk demo``: a sample bureau to look at and to measure with."""

from __future__ import annotations

import os

from saltdesk.cli.call import DONE, Call


def run(call: Call) -> int:
    """Build the sample in a folder, and with ``--open`` a window on it."""
    from saltdesk.cli.progress import progress_of
    from saltdesk.demo.accounts import PASSWORD
    from saltdesk.demo.bureau import build_demo

    if call.arguments.open and (call.arguments.folder / "data.db").exists():
        return _open_demo(call)
    counts = build_demo(
        call.arguments.folder,
        call.clock.today(),
        is_plain=call.arguments.plain,
        history=call.arguments.complaints,
        progress=progress_of(call),
    )
    call.answer = counts
    call.say("已建立示例单位：" + "，".join(f"{name}{number}" for name, number in counts.items()))
    call.say(f"打开：saltdesk --data {call.arguments.folder}")
    call.say(f"登录名是人员姓名，如样例甲、示例一、管理员甲，口令都是 {PASSWORD}")
    return _open_demo(call) if call.arguments.open else DONE


def _open_demo(call: Call) -> int:
    """Open the window on a sample as the clerk of complaints, whose password everybody knows."""
    from saltdesk.cli import window
    from saltdesk.demo.accounts import CLERK, PASSWORD
    from saltdesk.services.accounts.unlocking import PASSWORD_VARIABLE

    os.environ[PASSWORD_VARIABLE] = PASSWORD
    call.arguments.data, call.arguments.actor = call.arguments.folder, CLERK
    return window.run(call)
