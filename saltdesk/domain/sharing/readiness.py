"""What a server must be for this program, as a table: what is asked, what is told, and what to mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from saltdesk.domain.base.dataclass import dataclass

OLDEST_SERVER: Final = 15
"""Major version of PostgreSQL below which rights of the schema and row security lack what is used."""

SLOW: Final = 20.0
"""Milliseconds of a round trip above which every act is felt: it takes about twenty."""

LARGEST_DRIFT: Final = 60.0
"""Seconds that the clocks may differ before days and due dates disagree at midnight."""

_COLLATIONS: Final = ("C.UTF-8", "C.utf8", "C")
_QUIET: Final = ("none", "ddl")


@dataclass(frozen=True)
class ServerFacts:
    """What a server tells about itself and about who asks.

    ``schema`` and ``oldest_program`` are 0 where the database is still empty, ``program`` is the schema of
    this program. ``is_as_built`` tells whether tables, guards and rights are still those that were built,
    ``are_counters_open`` whether everybody may read how many rows the server looked at. ``latency`` is the
    median of a round trip in milliseconds, ``drift`` how many seconds the server's clock is ahead.
    """

    version: int
    encoding: str
    collation: str
    schema: int
    oldest_program: int
    program: int
    who: str
    role: str = ""
    is_keeper: bool = False
    may_make_roles: bool = False
    may_make_schemas: bool = False
    has_excess: bool = False
    is_as_built: bool = True
    are_counters_open: bool = False
    is_remote: bool = False
    tls: str = ""
    is_verified: bool = False
    statements: str = "none"
    slowest_logged: int = -1
    parameters_logged: int = 0
    latency: float = 0.0
    drift: float = 0.0


@dataclass(frozen=True)
class CheckLine:
    """One line of a check: what was asked, what was found, and what to mend; that is empty if all is well."""

    label: str
    found: str
    remedy: str = ""

    @property
    def is_well(self) -> bool:
        """Return whether nothing is to mend."""
        return not self.remedy


@dataclass(frozen=True)
class _Question:
    label: str
    found: Callable[[ServerFacts], str]
    remedy: Callable[[ServerFacts], str]
    hinders: bool = False
    """Whether nothing can be built before it is mended."""


def _schema_remedy(facts: ServerFacts) -> str:
    if not facts.schema:
        return "还没有建立，请管理员运行 saltdesk share init 地址。"
    if facts.program < facts.oldest_program:
        return "本机程序太旧，请升级本程序。"
    return "请管理员用新程序升级共享数据库。" if facts.schema < facts.program else ""


def _rights(facts: ServerFacts) -> str:
    if facts.is_keeper:
        return "数据库管理员"
    return f"{facts.who}，{facts.role}" if facts.role else facts.who


def _rights_remedy(facts: ServerFacts) -> str:
    if facts.has_excess and facts.role:
        return "个人的登录不应有管理服务器的权限，请在服务器上收回。"
    if facts.schema:
        return "" if facts.is_keeper or facts.role else "这个登录没有可用的账户，请管理员开设。"
    lacks = [
        name
        for name, may in (
            ("建立登录（CREATEROLE）", facts.may_make_roles),
            ("在库中建表", facts.may_make_schemas),
        )
        if not may
    ]
    return f"建立共享数据库还须能够{'、'.join(lacks)}，请由数据库所有者办理。" if lacks else ""


def _tls(facts: ServerFacts) -> str:
    if not facts.tls:
        return "没有加密（只在本机）" if not facts.is_remote else "没有加密"
    return f"{facts.tls}，{'已核验服务器证书' if facts.is_verified else '没有核验服务器证书'}"


def _tls_remedy(facts: ServerFacts) -> str:
    if not facts.is_remote or (facts.tls and facts.is_verified):
        return ""
    return "请管理员为服务器设证书，连接时选择本单位的证书文件。"


def _logs_texts(facts: ServerFacts) -> bool:
    logs = facts.statements not in _QUIET or facts.slowest_logged >= 0
    return logs and facts.parameters_logged != 0


QUESTIONS: Final = (
    _Question(
        "服务器版本",
        lambda facts: f"PostgreSQL {facts.version // 10_000}.{facts.version % 10_000}",
        lambda facts: (
            ""
            if facts.version >= OLDEST_SERVER * 10_000
            else f"须为 PostgreSQL {OLDEST_SERVER} 或更新的版本。"
        ),
        hinders=True,
    ),
    _Question(
        "字符编码",
        lambda facts: facts.encoding,
        lambda facts: "" if facts.encoding == "UTF8" else "须为 UTF8，请重建数据库。",
        hinders=True,
    ),
    _Question(
        "排序规则",
        lambda facts: facts.collation,
        lambda facts: "" if facts.collation in _COLLATIONS else "须为 C.UTF-8 或 C，请重建数据库。",
        hinders=True,
    ),
    _Question(
        "数据格式",
        lambda facts: f"{facts.schema}（本程序{facts.program}）" if facts.schema else "空数据库",
        _schema_remedy,
    ),
    _Question(
        "结构和防护",
        lambda facts: (
            "空数据库" if not facts.schema else "与建立时一致" if facts.is_as_built else "与建立时不同"
        ),
        lambda facts: (
            ""
            if facts.is_as_built
            else "表、权限或回避规则被改动过。请先停止使用，由管理员查明原因，改回原样或从备份恢复。"
        ),
    ),
    _Question(
        "行计数",
        lambda facts: (
            "空数据库" if not facts.schema else "人人可读" if facts.are_counters_open else "不对各处室开放"
        ),
        lambda facts: (
            "从计数可以推知有多少看不到的记录。请由服务器的超级用户再运行一次 saltdesk share init 地址。"
            if facts.are_counters_open
            else ""
        ),
    ),
    _Question("登录和权限", _rights, _rights_remedy, hinders=True),
    _Question("加密", _tls, _tls_remedy),
    _Question(
        "服务器日志",
        lambda facts: "会记下办理内容" if _logs_texts(facts) else "不记办理内容",
        lambda facts: (
            "请在服务器上把 log_parameter_max_length 设为 0，办理内容才不进日志。"
            if _logs_texts(facts)
            else ""
        ),
    ),
    _Question(
        "往返时间",
        lambda facts: f"{facts.latency:.1f}毫秒",
        lambda facts: (
            "" if facts.latency <= SLOW else "网络较慢，每次办理要等一会儿；请尽量使用本单位的局域网。"
        ),
    ),
    _Question(
        "时钟",
        lambda facts: f"与本机相差{abs(facts.drift):.0f}秒",
        lambda facts: "" if abs(facts.drift) <= LARGEST_DRIFT else "请校准这台电脑或服务器的时钟。",
    ),
)
"""In the order in which they are told."""


def judged(facts: ServerFacts) -> Iterator[CheckLine]:
    """Yield a line for every question."""
    for question in QUESTIONS:
        yield CheckLine(question.label, question.found(facts), question.remedy(facts))


def hindrances(facts: ServerFacts) -> list[CheckLine]:
    """Return what must be mended before the schema can be built in the database."""
    lines = zip(QUESTIONS, judged(facts), strict=True)
    return [line for question, line in lines if question.hinders and not line.is_well]
