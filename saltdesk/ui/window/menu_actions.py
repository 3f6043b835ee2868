"""The menu actions of the window: backup, verify, change of person, and help pages."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction

from saltdesk import __version__
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.services.desk.offers import offer
from saltdesk.services.house import maintenance
from saltdesk.services.sharing.connecting import place_of, shared_with
from saltdesk.settings import KEPT_DRAFTS, REMINDER, REMINDER_OFF, Setting
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.window.office_window import OfficeWindow

if TYPE_CHECKING:
    from saltdesk.ui.backups.backup_keeper import BackupKeeper

KEYS: tuple[tuple[str, str], ...] = (
    ("Alt+1 … Alt+9、Alt+0", "切换标签页"),
    ("Ctrl+PgUp、Ctrl+PgDn", "在权责清单中切换台账"),
    ("Ctrl+Alt+1 … Ctrl+Alt+0", "直接到权责清单的某一台账"),
    ("Ctrl+N", "登记新记录"),
    ("Ctrl+Shift+N", "登记投诉，在哪一页都可以"),
    ("Ctrl+F", "搜索当前台账"),
    ("回车", "打开所选记录"),
    ("Shift、Ctrl 加点选", "选中多条记录"),
    ("Ctrl+C", "复制选中的记录，可粘贴到 Excel 或 WPS"),
    ("Esc", "清除搜索；返回台账，未登记的内容留作草稿"),
    ("Ctrl+S", "存草稿"),
    ("Ctrl+G", "继续填写没有完成的草稿"),
    ("Ctrl+回车", "登记或保存"),
    ("Ctrl+J", "在答复、调查情况、理由、文书等栏取用常用语"),
    ("Ctrl+1 … Ctrl+0", "第1个到第10个操作；登记投诉时选择渠道"),
    ("F9", "遮盖屏幕，再按恢复"),
    ("Ctrl+L", "锁定，凭口令恢复"),
    ("Ctrl+E", "导出当前台账"),
    ("F1、Shift+F1", "使用手册；到期日上按 F1 看为什么是这一天"),
    ("Ctrl+K", "查找记录、菜单和手册"),
    ("Ctrl+Shift+K", "核验文书"),
    ("PgUp、PgDn、Home、End", "预览时翻页"),
    ("Ctrl+Shift+B", "备份"),
    ("日期栏 0、-1、1123、上周五", "今天、昨天、本年11月23日、上周的周五"),
    ("日期栏 F4、Alt+↓", "打开日历"),
)
"""The keys and their effects, for the list in the help menu."""

_ABOUT = (
    "盐政事务台 {version}\n\n"
    "权力清单、责任清单、动态调整、监督检查、投诉受理的日常办理。\n"
    "{place}，本机文件夹：{folder}\n\n"
    "界面字体：思源黑体（SIL OFL 1.1）；图标：Lucide（ISC）。"
)
KEPT = "没有完成的内容已留作草稿：{kept}。再打开时可以接着填。"
_RECENT_WRONG = "上次核对以后的记录有{number}个问题，请联系管理员："
_CUT_WRONG = "上次程序没有正常结束，检查发现{number}个问题。请不要继续录入，联系管理员并保留最近的备份："
_CUT_SOUND = "上次程序没有正常结束（例如断电），数据已检查，完好。"
_PROBLEMS_SHOWN = 12


def register_complaint(window: OfficeWindow) -> None:
    """Open the intake over whatever is shown, because a phone rings anywhere; say who may not register."""
    act = ACT_BY_CODE["complaint.register"]
    reason = offer(window.desk, act, None).reason
    if reason:
        window.prompts.inform(reason)
    else:
        window.context.go_to_act(act.area, 0, act.code)


def show_backups(window: OfficeWindow) -> None:
    """Open the dialog of backups."""
    from saltdesk.ui.backups.backups_dialog import BackupsDialog
    from saltdesk.ui.backups.restore_flow import show_preview

    dialog = BackupsDialog(window.context, window)
    dialog.backed_up.connect(window.show_backup)
    dialog.restore_wanted.connect(partial(show_preview, window.context, window, window.leave_for_restore))
    show_dialog(dialog)


def keep_backups(window: OfficeWindow, after: int) -> None:
    """Keep the backups of an open window; look for the first time ``after`` milliseconds.

    Of a shared database it shows when its server was backed up.
    """
    window.keeps_backups = True
    window.tasks.afterwards(partial(_look_for_backups, window, after))


def _look_for_backups(window: OfficeWindow, after: int) -> None:
    keeper = backup_keeper(window)
    if keeper:
        QTimer.singleShot(after, keeper, keeper.start)


def backup_keeper(window: OfficeWindow) -> BackupKeeper | None:
    """Return what keeps the backups of a window, made when it is first needed; None where nobody keeps any.

    A window that closes at once needs it before its first look.
    """
    if window.backup_keeper is None and window.keeps_backups:
        from saltdesk.ui.backups.backup_keeper import BackupKeeper  # not before the first list

        window.backup_keeper = BackupKeeper(window.context, window.show_backup, window)
    return window.backup_keeper


def restore(window: OfficeWindow) -> None:
    """Choose a backup and show what restoring it would do."""
    from saltdesk.ui.backups.restore_flow import choose_backup

    choose_backup(window.context, window, window.leave_for_restore)


def show_backup_file(window: OfficeWindow, path: Path) -> None:
    """Show what restoring a backup would do; in a shared database only its administrator restores."""
    from saltdesk.ui.backups.restore_flow import show_preview

    if shared_with(window.desk):
        window.prompts.inform("数据在共享数据库里，备份由管理员在服务器上恢复。", "恢复")
        return
    show_preview(window.context, window, window.leave_for_restore, path)


def verify(window: OfficeWindow) -> None:
    """Verify database, audit trail and attachments, and show the result."""

    def work(progress: Progress) -> list[str]:
        return maintenance.problems(window.desk, progress)

    def done(problems: list[str]) -> None:
        if not problems:
            window.prompts.inform("数据完好：数据库、痕迹和附件均核对无误。", "检查数据")
            return
        shown = "\n".join(problems[:_PROBLEMS_SHOWN])
        window.prompts.inform(
            f"发现{len(problems)}个问题，请联系管理员并保留最近的备份：\n{shown}", "检查数据"
        )

    window.tasks.run("检查数据", work, done)


def verify_recent(window: OfficeWindow) -> None:
    """Check what was written since the last check, unseen unless something is wrong or went wrong before."""

    def done(found: maintenance.StartCheck) -> None:
        number = len(found.problems)
        if number:
            shown = "\n".join(found.problems[:_PROBLEMS_SHOWN])
            told = (_CUT_WRONG if found.was_unclean else _RECENT_WRONG).format(number=number)
            window.prompts.inform(f"{told}\n{shown}", "检查数据")
        elif found.was_unclean:
            window.show_news(_CUT_SOUND)

    # A timer calls this, and the window may have been closed meanwhile.
    if window.isVisible():
        window.tasks.run("核对新记录", lambda _: maintenance.check_start(window.desk), done, is_quiet=True)


def find_anything(window: OfficeWindow) -> None:
    """Open the line that finds records, commands and pages of the manual."""
    from saltdesk.ui.window.find_dialog import FindDialog

    menus = window.form.menu_bar.findChildren(QAction) + window.findChildren(QAction)
    commands = list(dict.fromkeys(one for one in menus if one.text() and one.menu() is None))
    show_dialog(FindDialog(window.context, commands, window.context.recent_records(), window))


def check_paper(window: OfficeWindow) -> None:
    """Compare papers with the register."""
    from saltdesk.ui.notices.check_dialog import CheckDialog

    show_dialog(CheckDialog(window.context, window))


def choose_fonts(window: OfficeWindow) -> None:
    """Choose the fonts of notices."""
    from saltdesk.ui.window.font_choice import choose_fonts as choose

    choose(window)


def show_people(window: OfficeWindow) -> None:
    """Open the dialog of offices, people and outside bodies."""
    from saltdesk.ui.people.people_dialog import PeopleDialog

    show_dialog(PeopleDialog(window.context, window), closed=window.show_actor)


def show_mandates(window: OfficeWindow) -> None:
    """Open the dialog of offices and mandates."""
    from saltdesk.ui.people.mandates_dialog import MandatesDialog

    show_dialog(MandatesDialog(window.context, window), closed=window.show_actor)


def show_parameters(window: OfficeWindow) -> None:
    """Open the dialog of parameters."""
    from saltdesk.ui.house.parameters_dialog import ParametersDialog

    show_dialog(ParametersDialog(window.context, window))


def show_retention(window: OfficeWindow) -> None:
    """Open the list of closed records and their retention."""
    from saltdesk.ui.house.retention_dialog import RetentionDialog

    show_dialog(RetentionDialog(window.context, window))


def give_own_information(window: OfficeWindow) -> None:
    """Open the dialog that gives a person what the office holds about them."""
    from saltdesk.ui.house.own_information_dialog import OwnInformationDialog

    show_dialog(OwnInformationDialog(window.context, window))


def show_self_check(window: OfficeWindow) -> None:
    """Show the self-check of level-2 protection as it is printed."""
    from saltdesk.domain.house.self_check import TITLE
    from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
    from saltdesk.ui.ledger.output.taken import traced_print

    def work(_progress: Progress) -> bytes:
        from saltdesk.documents.self_check import render_self_check

        return render_self_check(window.desk)

    def done(pdf: bytes) -> None:
        taken = traced_print(window.context, TITLE, pdf)
        show_dialog(PreviewDialog(window.context, TITLE, pdf, f"{TITLE}.pdf", window, taken))

    window.tasks.run(f"编制{TITLE}", work, done)


def show_calendar(window: OfficeWindow) -> None:
    """Open the dialog of holiday arrangements."""
    from saltdesk.ui.calendar.calendar_dialog import CalendarDialog

    show_dialog(CalendarDialog(window.context, window))


def set_reminder(window: OfficeWindow, is_wanted: bool) -> None:
    """Switch the reminder of working days on or off on this machine."""
    remember(window, REMINDER, REMINDER.default if is_wanted else REMINDER_OFF)


def show_keys(window: OfficeWindow) -> None:
    """Show the list of shortcut keys."""
    window.prompts.inform("\n".join(f"{key}　　{meaning}" for key, meaning in KEYS), "键盘一览")


def show_diagnosis(window: OfficeWindow) -> None:
    """Open the dialog of versions, input method and health of the data."""
    from saltdesk.ui.window.diagnosis_dialog import DiagnosisDialog

    show_dialog(DiagnosisDialog(window.context, window))


def show_sharing(window: OfficeWindow) -> None:
    """Open the dialog of the shared database."""
    from saltdesk.ui.sharing.sharing_dialog import SharingDialog
    from saltdesk.ui.window.window_moving import WindowMoving

    show_dialog(SharingDialog(window.context, window, WindowMoving(window)))


def show_about(window: OfficeWindow) -> None:
    """Show the program's description and data folder."""
    window.prompts.inform(
        _ABOUT.format(version=__version__, place=place_of(window.desk), folder=window.desk.store.folder),
        "关于",
    )


def tell_drafts(window: OfficeWindow) -> None:
    """Say once in the status bar what was kept when this person closed the window."""
    person, _, kept = window.settings.get(KEPT_DRAFTS).partition("\n")
    if kept and person == window.desk.actor.name:
        window.show_news(KEPT.format(kept=kept))
        remember(window, KEPT_DRAFTS, "")


def remember(window: OfficeWindow, setting: Setting, value: str) -> None:
    """Keep a setting; tell where it cannot be written."""
    try:
        window.settings.set(setting, value)
    except EnvironmentProblem:
        window.show_news("设置未能保存")
