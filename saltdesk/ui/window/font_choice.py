"""Lets the user choose the fonts of notices: those of this machine or the bundled ones."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from saltdesk.settings import PAPER_FONTS
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.window.office_window import OfficeWindow

if TYPE_CHECKING:
    from saltdesk.documents.setting.office_fonts import FontChoice

_LABELS = {"fangsong": "正文", "title": "标题", "hei": "一级标题", "kai": "二级标题", "song": "表格"}
"""The use of a font by its role."""

_QUESTION = "公文用哪里的字体？改变只影响以后签发的文书，已签发的不变。\n现在使用：{present}"
_NONE = "本机没有找到可用的仿宋、小标宋、黑体、楷体或宋体，继续使用程序自带的字体。"


def choose_fonts(window: OfficeWindow) -> None:
    """Ask whether to use this machine's fonts or the bundled ones."""
    present = _named(window.context.paper_fonts)
    taken = window.prompts.choose(
        _QUESTION.format(present=present), ("本机字体", "程序自带字体"), title="公文字体"
    )
    if taken == 0:
        window.tasks.run("查找本机字体", _find, partial(_use_found, window))
    elif taken == 1:
        _use(window, "")


def _find(_progress: Progress) -> FontChoice:
    from saltdesk.documents.setting.office_fonts import find_office_fonts

    return find_office_fonts()


def _use_found(window: OfficeWindow, found: FontChoice) -> None:
    if found.fonts:
        _use(window, found.as_text())
    else:
        window.prompts.inform(_NONE, "公文字体")


def _use(window: OfficeWindow, fonts: str) -> None:
    window.settings.set(PAPER_FONTS, fonts)
    window.context.paper_fonts = fonts
    window.prompts.inform(f"公文字体：{_named(fonts)}", "公文字体")


def _named(fonts: str) -> str:
    from saltdesk.documents.setting.office_fonts import FontChoice

    chosen = FontChoice.from_text(fonts).fonts
    names = [f"{_LABELS.get(role.value, role.value)} {font.family}" for role, font in chosen]
    return "、".join(names) or "程序自带字体"
