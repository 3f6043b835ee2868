"""``saltdesk diagnose``: the state of the program on this machine, even where no window opens."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from saltdesk.cli.call import DONE, Call
from saltdesk.domain.base.diagnosis import Condition, text_to_send
from saltdesk.domain.base.errors import SaltdeskError


def run(call: Call) -> int:
    """Print one line for each condition."""
    found = list(_conditions(call))
    call.answer = {
        "conditions": [{"caption": one.caption, "value": one.value, "advice": one.advice} for one in found]
    }
    call.say(text_to_send(found, Path.home()))
    return DONE


def _conditions(call: Call) -> Iterator[Condition]:
    from saltdesk.services.accounts.unlocking import has_accounts
    from saltdesk.services.house import diagnosis

    yield from diagnosis.program_conditions(call.folder)
    yield diagnosis.window_library()
    yield _input_condition()
    if has_accounts(call.folder) and not getattr(call.arguments, "actor", ""):
        yield Condition("数据", "没有检查", "要检查数据是否完好，请加 --as 姓名 登录。")
        return
    try:
        with call.desk() as desk:
            yield diagnosis.data_condition(desk)
    except SaltdeskError as error:
        yield Condition("数据", "不能打开", error.sentence)


def _input_condition() -> Condition:
    """Return the input method that a window started here would use."""
    try:
        from saltdesk.ui.frame.input_method import connect_input_method
    except ImportError:
        return Condition("输入法", "不能查找：Qt 没有载入", "请先安装缺少的图形库。")
    way = connect_input_method(dict(os.environ))
    return Condition("输入法", way.label, way.advice)
