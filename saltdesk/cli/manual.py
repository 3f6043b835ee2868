"""``saltdesk manual``: the manual, or one page of it, as PDF."""

from __future__ import annotations

from pathlib import Path

from saltdesk.cli.call import DONE, Call
from saltdesk.documents.manual import render_manual
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.surroundings import write_file
from saltdesk.services.house.manual import ManualPage, pages


def run(call: Call) -> int:
    """Write the pages; this needs no data."""
    path: Path = call.arguments.file
    if path.suffix.lower() != ".pdf":
        raise RuleError("手册输出为 PDF，请写 .pdf 文件名。")
    wanted = _wanted(call.arguments.page)
    write_file(path, render_manual(wanted))
    call.answer = {"file": str(path), "pages": [page.title for page in wanted]}
    call.say(f"已输出手册{len(wanted)}篇：{path}")
    return DONE


def _wanted(title: str) -> list[ManualPage]:
    found = [page for page in pages() if not title or title in (page.title, page.name)]
    if not found:
        raise RuleError(
            f"手册中没有“{title}”这一篇。各篇：" + "、".join(page.title for page in pages()) + "。"
        )
    return found
