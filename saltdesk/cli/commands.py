"""The command line for scripts and tests: exit status 0 done, 1 refused by the data, 2 wrong call."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from saltdesk import __version__
from saltdesk.cli.call import DONE, REFUSED, WRONG_CALL, Call
from saltdesk.domain.base.clock import FixedClock, SystemClock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError, SaltdeskError

if TYPE_CHECKING:
    from saltdesk.ledgers.importables import Importable
    from saltdesk.services.desk.desk import Desk
    from saltdesk.services.desk.importing import ImportPlan, ImportRow


_PROGRAM = "saltdesk"


class _Parser(argparse.ArgumentParser):
    """An argument parser that explains wrong calls in Chinese."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_CALL, f"参数有误：{message}\n用法见 {self.prog} --help\n")


def _due(call: Call) -> int:
    from saltdesk.cli import dates

    return dates.run_due(call)


def _workdays(call: Call) -> int:
    from saltdesk.cli import dates

    return dates.run_workdays(call)


def _import(call: Call) -> int:
    from saltdesk.cli import mails

    if mails.takes(call.arguments.ledger, call.arguments.file):
        return mails.run(call)
    return _import_workbook(call)


def _import_workbook(call: Call) -> int:
    from saltdesk.ledgers.importables import importable
    from saltdesk.services.desk.importing import RowFate
    from saltdesk.workbooks.reading import read_workbook

    arguments = call.arguments
    path: Path = arguments.file
    wanted = importable(arguments.ledger)
    with call.desk() as desk:
        rows = read_workbook(path, wanted.fields)
        plan = _import_plan(wanted, bool(arguments.neighbour))(desk, rows).with_notes(rows.notes)
        applied = bool(arguments.apply) and (bool(arguments.rest) or not plan.blocked)
        if applied:
            wanted.apply(desk, plan, path.name, bool(arguments.rest))
    counts = {fate.code: plan.count(fate) for fate in RowFate}
    errors = [{"cell": error.cell, "message": error.message} for error in plan.errors]
    call.answer = {"rows": len(plan.rows), **counts, "applied": applied, "errors": errors}
    if plan.notes:
        call.answer["notes"] = plan.notes
    words = "，".join(f"{fate.label}{plan.count(fate)}" for fate in RowFate)
    call.say(f"共{len(plan.rows)}{plan.unit}：{words}")
    for sentence in plan.notes:
        call.say(sentence)
    for error in plan.errors:
        call.say(f"{error.cell}  {error.message}")
    call.say("已导入。" if applied else "没有导入。" if plan.blocked else "这是试算；加 --apply 导入。")
    return REFUSED if plan.blocked and not applied else DONE


def _import_plan(wanted: Importable, by_neighbour: bool) -> Callable[[Desk, Iterable[ImportRow]], ImportPlan]:
    if not by_neighbour:
        return wanted.plan
    if wanted.plan_by_neighbour is None:
        raise RuleError(f"导入{wanted.title}没有收到时间，不能使用 --neighbour。")
    return wanted.plan_by_neighbour


def _export(call: Call) -> int:
    from saltdesk.domain.base.query import Query
    from saltdesk.ledgers.registry import ledger
    from saltdesk.services.desk.people import office_name
    from saltdesk.workbooks.writing import write_ledger

    arguments = call.arguments
    wanted = ledger(arguments.ledger)
    with call.desk() as desk:
        if arguments.on:
            wanted = _list_on(arguments)
        query = Query(
            since=arguments.since,
            until=arguments.until,
            office=office_name(arguments.office) if arguments.office else "",
        )
        if arguments.identity or arguments.file.suffix.lower() == ".pdf":
            return _export_complaints(call, desk, query)
        done = write_ledger(desk, wanted, query, arguments.file)
    call.answer = {"rows": done.rows, "file": str(done.path), "sha256": done.sha256}
    call.say(f"已导出{wanted.title}{done.rows}行：{done.path}")
    return DONE


def _export_complaints(call: Call, desk: Any, query: Any) -> int:
    """Export complaints in their two extra forms: the printed register, and the ledger with complainants."""
    from saltdesk.documents.complaint_register import write_register
    from saltdesk.workbooks.identity_export import write_with_identity

    arguments = call.arguments
    path: Path = arguments.file
    is_register = path.suffix.lower() == ".pdf"
    if arguments.ledger != "complaints" or (is_register and arguments.identity):
        raise RuleError("PDF 登记簿（不含投诉人信息）和 --identity 只用于 complaints，且不能同用。")
    if is_register:
        rows = write_register(desk, query, path)
    else:
        rows = write_with_identity(desk, query, path, arguments.identity).rows
    call.answer = {"rows": rows, "file": str(path)}
    call.say(f"已导出投诉{rows}件：{path}")
    return DONE


def _list_on(arguments: argparse.Namespace) -> Any:
    """Return the ledger of a list as public on the day of ``--on``."""
    from saltdesk.domain.lists.versions import ListKind
    from saltdesk.ledgers.lists.lists import list_on

    kind = ListKind.from_text(arguments.ledger)
    if kind is None:
        names = "、".join(f"{one.code}（{one.label}）" for one in ListKind)
        raise RuleError(f"--on 只用于{names}。")
    if arguments.since or arguments.until or arguments.office:
        raise RuleError("--on 导出某日公布的整个清单，不能与 --from、--to、--office 同用。")
    return list_on(kind, arguments.on)


def _notice(call: Call) -> int:
    from saltdesk.domain.base.surroundings import using
    from saltdesk.services.notices import issued

    path, number = call.arguments.file, call.arguments.number
    kind = path.suffix.lower()
    if kind not in (".pdf", ".docx"):
        raise RuleError("文书输出为原件 PDF 或编辑稿 DOCX，请写 .pdf 或 .docx 文件名。")
    with call.desk() as desk, using(path):
        if kind == ".pdf":
            pdf = issued.reprint(desk, number)
            path.write_bytes(_for_archive(pdf) if call.arguments.archive else pdf)
        else:
            from saltdesk.documents.word.notice import render_word

            path.write_bytes(render_word(issued.content_again(desk, number)))
    call.answer = {"number": number, "file": str(path)}
    call.say(f"已输出 {number}：{path}")
    return DONE


def _for_archive(pdf: bytes) -> bytes:
    from saltdesk.documents.archive import prepared_for_archive

    return prepared_for_archive(pdf)


def _check(call: Call) -> int:
    from saltdesk.domain.base.issued import Verdict
    from saltdesk.services.notices.issued import check_paper

    with call.desk() as desk:
        found = check_paper(desk, call.arguments.code)
    notice = found.notice
    call.answer = {"verdict": found.verdict.code, "number": notice.number if notice else None}
    call.answer["trail"] = found.trail
    sentence = found.verdict.label + (f"：{notice.title} {notice.number}" if notice else "")
    if found.trail:
        sentence = f"{sentence}\n{found.trail}"
    if found.verdict is Verdict.GENUINE and not found.trail:
        call.say(sentence)
        return DONE
    print(sentence, file=sys.stderr)
    return REFUSED


def _in(module: str) -> Callable[[Call], int]:
    """Return the command that has a module of its own, which is imported when it runs."""

    def run_module(call: Call) -> int:
        status: int = import_module(f"saltdesk.cli.{module}").run(call)
        return status

    return run_module


def _tour(call: Call) -> int:
    from saltdesk.domain.sharing.address import server_of
    from saltdesk.tour.day import tour
    from saltdesk.tour.looks import tour_looks

    if call.arguments.looks:
        for line in tour_looks(call.arguments.folder, call.clock.today()):
            call.say(line)
        return DONE
    address = call.arguments.shared
    server = server_of(address) if address else None
    for line in tour(call.arguments.folder, call.clock.today(), server=server):
        call.say(line)
    return DONE


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}”不是日期，请写成 2026-11-23") from error


@dataclass(frozen=True)
class Command:
    """One command: name, purpose, arguments and function."""

    name: str
    help: str
    arguments: tuple[tuple[tuple[str, ...], dict[str, Any]], ...]
    run: Callable[[Call], int]


def _argument(*names: str, **options: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    return names, options


_FILE = _argument("file", type=Path, metavar="文件")

COMMANDS: tuple[Command, ...] = (
    Command(
        "demo",
        "建立示例单位",
        (
            _argument("folder", type=Path, metavar="文件夹"),
            _argument("--plain", action="store_true", help="数据不加密，供测试和检查"),
            _argument("--open", action="store_true", help="建好后打开窗口；已有示例的直接打开"),
            _argument("--complaints", type=int, default=0, metavar="件数", help="另加历年投诉，供试用和测速"),
        ),
        _in("demo"),
    ),
    Command(
        "tour",
        "不用屏幕走一遍主要工作，留下截图",
        (
            _argument("folder", type=Path, metavar="文件夹"),
            _argument("--shared", metavar="地址", help="再在这个空的共享数据库里开两个窗口"),
            _argument(
                "--looks", action="store_true", help="改为拍下每个标签在三种外观、三种窗口大小下的样子"
            ),
        ),
        _tour,
    ),
    Command(
        "due",
        "某条款期限的到期日",
        (
            _argument("clause", metavar="条款"),
            _argument("date", type=_day, metavar="起算日"),
            _argument("--extended", action="store_true", help="经批准延长"),
        ),
        _due,
    ),
    Command(
        "workdays",
        "某日之后第N个工作日",
        (_argument("date", type=_day, metavar="日期"), _argument("number", type=int, metavar="N")),
        _workdays,
    ),
    Command(
        "calendar",
        "某年的放假安排；给出通知文件时试算影响",
        (
            _argument("year", type=int, metavar="年份"),
            _argument("file", type=Path, nargs="?", metavar="通知.txt|.json|.ics"),
            _argument("--apply", action="store_true", help="录入"),
            _argument("--checked", action="store_true", help="请核对之处已与通知原文核对，照此录入"),
        ),
        _in("calendar"),
    ),
    Command(
        "import",
        "从工作簿（.xlsx .xls .ods .csv）导入，投诉也可从邮件（.eml 或文件夹）导入（默认只试算）",
        (
            _argument("ledger", metavar="台账"),
            _FILE,
            _argument("--apply", action="store_true", help="写入"),
            _argument("--rest", action="store_true", help="有误和须按程序调整的行不导入，只导入其余行"),
            _argument(
                "--neighbour", action="store_true", help="投诉：收到时间不能辨认的行按上一行的日期导入"
            ),
        ),
        _import,
    ),
    Command(
        "export",
        "导出台账为 Excel（投诉登记簿可为 .pdf）",
        (
            _argument("ledger", metavar="台账"),
            _FILE,
            _argument("--from", dest="since", type=_day, metavar="日期"),
            _argument("--to", dest="until", type=_day, metavar="日期"),
            _argument("--office", metavar="处室代码"),
            _argument("--on", type=_day, metavar="日期", help="权力清单、责任清单：当日公布的内容"),
            _argument("--identity", metavar="理由", help="投诉台账：含投诉人信息，理由记入痕迹"),
        ),
        _export,
    ),
    Command(
        "notice",
        "输出已签发的文书（.pdf 或 .docx）",
        (
            _argument("number", metavar="文号"),
            _FILE,
            _argument("--archive", action="store_true", help="按归档格式 PDF/A 准备"),
        ),
        _notice,
    ),
    Command(
        "trace",
        "输出一条记录的全部痕迹（.pdf 或 .xlsx）",
        (_argument("ledger", metavar="台账"), _argument("number", metavar="编号"), _FILE),
        _in("traces"),
    ),
    Command(
        "report",
        "某一期间的统计报告（.pdf 或 .xlsx）",
        (_argument("span", metavar="2026-10|2026Q3|2026H1|2026|起日..止日"), _FILE),
        _in("reports"),
    ),
    Command(
        "exchange",
        "交换包：export 生成（清单和已公开结果），check 核验，confirm 登记回执",
        (
            _argument("what", choices=("export", "check", "confirm"), metavar="export|check|confirm"),
            _FILE,
            _argument("--from", dest="since", type=_day, metavar="日期", help="结果公开日期起"),
            _argument("--to", dest="until", type=_day, metavar="日期", help="结果公开日期止"),
        ),
        _in("exchange"),
    ),
    Command("check", "核验一份文书：末页二维码的内容", (_argument("code", metavar="核验码"),), _check),
    Command("clauses", "通知的每一条：程序怎么办、在哪里看", (), _in("clauses")),
    Command(
        "verify",
        "检查数据、痕迹和存档文件，并由痕迹重建每条记录加以比较",
        (_argument("--since", default="", metavar="条号:校验值", help="与纸面上的痕迹校验值核对"),),
        _in("verify"),
    ),
    Command("self-check", "等保二级对照自查表（.pdf）", (_FILE,), _in("self_check")),
    Command(
        "manual",
        "使用手册（.pdf）",
        (_FILE, _argument("--page", default="", metavar="篇名", help="只输出这一篇，如 电话投诉快查卡")),
        _in("manual"),
    ),
    Command("diagnose", "版本、数据文件夹、输入法和数据是否完好", (), _in("diagnose")),
    Command(
        "share",
        "共享数据库：建立、连接，开设和停用账户，调处室，账户，谁在办公",
        (
            _argument(
                "what",
                choices=("init", "connect", "add", "close", "office", "list", "who"),
                metavar="init|connect|add|close|office|list|who",
            ),
            _argument("value", nargs="?", metavar="地址|姓名|登录名"),
            _argument("--office", metavar="处室代码"),
            _argument("--role", metavar="角色", help="如 办事员、处室负责人、管理员"),
            _argument("--login", metavar="登录名", help="add：与姓名不同时"),
            _argument("--phone", metavar="电话"),
        ),
        _in("sharing"),
    ),
    Command(
        "serve-check",
        "共享数据库的服务器能否使用：版本、编码、权限、加密、快慢，该处理什么",
        (_argument("address", metavar="地址"),),
        _in("serve_check"),
    ),
    Command("backup", "备份全部数据到一个文件", (_FILE,), _in("backups")),
    Command(
        "restore",
        "从备份恢复，原数据另存",
        (
            _FILE,
            _argument("--preview", action="store_true", help="只看备份的内容和会丢失什么"),
            _argument("--window", action="store_true", help="打开窗口，在窗口里看备份的内容和会丢失什么"),
        ),
        _in("restore"),
    ),
    Command("backup-script", "输出备份共享数据库的脚本", (_FILE,), _in("backup_script")),
    Command(
        "move",
        "把数据移入空的共享数据库，或从共享数据库移回；口令不写在地址里",
        (
            _argument(
                "--to", metavar="地址", help="postgresql://服务器[:端口]/数据库[?sslrootcert=证书文件]"
            ),
            _argument("--from", dest="source", metavar="地址", help="移回到 --data 指定的空文件夹"),
        ),
        _in("moving"),
    ),
)


def _common(**settings: Any) -> _Parser:
    """Return the options allowed before or after the command."""
    parser = _Parser(add_help=False, argument_default=argparse.SUPPRESS, **settings)
    parser.add_argument("--data", type=Path, metavar="文件夹", help="数据文件夹")
    parser.add_argument("--database", metavar="地址", help="共享数据库，如 postgresql://服务器/数据库")
    parser.add_argument(
        "--as",
        dest="actor",
        metavar="姓名",
        help="由谁办理：登录名；口令由提示输入或由 SALTDESK_PASSWORD 给出",
    )
    parser.add_argument("--today", type=_day, metavar="日期", help="把今天当作这一天（测试和示例）")
    parser.add_argument("--json", action="store_true", help="输出一个 JSON 对象")
    return parser


def build_parser() -> _Parser:
    """Return the parser with every command of ``COMMANDS``."""
    common = _common()
    parser = _Parser(prog=_PROGRAM, parents=[common], description="盐政事务台：不带命令时打开窗口。")
    parser.add_argument("--version", action="version", version=f"saltdesk {__version__}")
    parser.set_defaults(run=_in("window"))
    commands = parser.add_subparsers(title="命令", metavar="命令")
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.help, parents=[common], description=command.help)
        for names, options in command.arguments:
            sub.add_argument(*names, **options)
        sub.set_defaults(run=command.run)
    return parser


def _parsed(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments of a call; opening the window does not wait for the parsers of all commands."""
    # An option of a command may begin like one of these.
    plain = _common(prog=_PROGRAM, allow_abbrev=False)
    arguments, rest = plain.parse_known_args(argv, argparse.Namespace(run=_in("window")))
    return build_parser().parse_args(argv) if rest else arguments


def run(argv: Sequence[str]) -> int:
    """Run one call and return its exit status.

    A refusal is a sentence on stderr, or a JSON object with ``--json``. If nobody reads the output any more,
    as after ``| head -1``, the call ends without a message.
    """
    arguments = _parsed(argv)
    day = getattr(arguments, "today", None)
    call = Call(arguments, FixedClock(day) if day else SystemClock())
    try:
        return _finished(call, arguments.run)
    except BrokenPipeError:
        # Python flushes stdout at exit and would report the closed pipe again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED


def _use_database(call: Call) -> None:
    """Work in the shared database of ``--database``; the data folder then holds what is of this computer."""
    address = getattr(call.arguments, "database", None)
    if address:
        from saltdesk.domain.sharing.address import server_of
        from saltdesk.services.sharing.connecting import use_server

        use_server(call.folder, server_of(address))


def _finished(call: Call, perform: Callable[[Call], int]) -> int:
    """Return the exit status of a command, with its output written."""
    try:
        _use_database(call)
        status = perform(call)
        call.finish()
    except SaltdeskError as error:
        call.refuse(error)
        status = REFUSED
    if sys.stdout:  # the frozen window has none
        sys.stdout.flush()
    return status
