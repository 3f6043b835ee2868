"""恢复单: one page with the recovery code, to be signed by two and sealed (GB/T 22239)."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.documents.pictures import strips
from saltdesk.documents.pictures.strips import Strip
from saltdesk.documents.report import SHEET, ReportHead, render_report, shown
from saltdesk.documents.setting.faces import shared_faces
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.documents.setting.typeset import Typesetter
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name

TITLE = "恢复单"

_USE = (
    "1. 有人忘记口令时，先请管理员重设；管理员自己也忘记时，才用这张单子。",
    "2. 打开程序，在登录窗口点“忘记口令…”，输入登录名、恢复码和新口令。",
    "3. 使用恢复码会记入痕迹；用后请打印新的恢复单，这一张随即作废。",
)
_KEEP = (
    "1. 两人当面打印、核对、签字，装入信封，封口处签字盖章，锁入保险柜。",
    "2. 不拍照，不扫描，不存入电脑，不与备份放在一处。",
    "3. 恢复码能打开全部数据和备份。怀疑泄露时，立即打印新的恢复单，并重做备份。",
)
_SIGNED = (("打印人（签字）", ""), ("见证人（签字）", ""), ("封存地点", ""), ("封存日期", ""))


def render_recovery_sheet(
    desk: Desk, code: str, *, invariant: bool = False, fonts: FontChoice = SHIPPED
) -> bytes:
    """Return the sheet as PDF; the code is nowhere else on paper."""
    faces = shared_faces(fonts)
    setter = Typesetter(faces)
    made = f"{bureau_name()}　{chinese_date(desk.clock.today())}印　管理员：{shown(faces, desk.actor.name)}"
    frame = ReportHead(TITLE, bureau_name(), ("用途：所有人都不能登录时，打开加密的数据和备份。", made))
    return render_report(setter, faces, frame, _body(setter, code), invariant=invariant)


def _body(setter: Typesetter, code: str) -> Iterator[Strip]:
    groups = code.split("-")
    half = len(groups) // 2
    rows = [("第1—3组", "　　".join(groups[:half])), ("第4—6组", "　　".join(groups[half:]))]
    yield from strips.section(setter, SHEET, "一、恢复码")
    yield from strips.words(setter, SHEET, "只含数字和大写字母，没有字母 I、L、O、U；不分大小写。")
    yield from strips.table(setter, SHEET, (), rows, (30.0, 140.0), bold_first=True)
    for title, lines in (("二、怎样使用", _USE), ("三、怎样保管", _KEEP)):
        yield from strips.section(setter, SHEET, title)
        yield from strips.words(setter, SHEET, "\n".join(lines))
    yield from strips.section(setter, SHEET, "四、签字")
    yield from strips.table(setter, SHEET, (), list(_SIGNED), (40.0, 130.0), bold_first=True)
