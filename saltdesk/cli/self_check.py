"""``saltdesk self-check``: the self-check of level-2 protection as PDF."""

from __future__ import annotations

import hashlib
from pathlib import Path

from saltdesk.cli.call import DONE, Call
from saltdesk.domain.base.errors import RuleError


def run(call: Call) -> int:
    """Write the self-check with today's values."""
    from saltdesk.documents.self_check import render_self_check
    from saltdesk.domain.base.surroundings import write_file
    from saltdesk.domain.house.self_check import TITLE
    from saltdesk.services.house.self_check import self_check
    from saltdesk.services.house.trail import record_export

    path: Path = call.arguments.file
    if path.suffix.lower() != ".pdf":
        raise RuleError("等保二级对照输出为 PDF，请写 .pdf 文件名。")
    with call.desk() as desk:
        rows = self_check(desk)
        pdf = render_self_check(desk)

        def finish() -> None:
            write_file(path, pdf)

        record_export(desk, TITLE, len(rows), path, hashlib.sha256(pdf).hexdigest(), finish)
    call.answer = {
        "file": str(path),
        "rows": [
            {"clause": one.row.clause, "point": one.row.point, "value": one.value, "gap": one.row.gap}
            for one in rows
        ],
    }
    call.say(f"已输出{TITLE}{len(rows)}项：{path}")
    return DONE
