"""The groups under which Today lists what is to be done, and which of them a date leads to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from saltdesk.domain.base.people import LEADERSHIP, Actor
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import DUE_SOON, OWN_DUE_SOON, DueKind, due_state
from saltdesk.domain.calendar.workdays import Calendar


class Group(Vocabulary):
    """The groups of the list in display order."""

    TODAY = "today", "今天到期"
    SOON = "soon", "将到期"
    OVERDUE = "overdue", "已逾期"
    WAITING = "waiting", "等待外单位"
    UNTOLD = "untold", "待告知理由", "C5.2.2"
    SUPPLEMENT = "supplement", "等待补正", "C5.2.5a"
    DELIVER = "deliver", "待送达"
    VERIFY = "verify", "待复查", "S4.3.2"
    ORDERED = "ordered", "责令整改中", "S4.3.2"
    STUCK = "stuck", "停滞的办件", "P1.2.7"
    PUBLISH = "publish", "待公布", "P1.2.1"
    COLLECT = "collect", "定期收集", "S4.3.1"
    EXPIRING = "expiring", "证件、委托到期", "P1.2.6"
    UNDATED = "undated", "没有期限的待办"
    DRAFT = "draft", "草稿"
    NOTE = "note", "需要注意"
    LATER = "later", "以后到期"


MEANINGS: Mapping[Group, str] = {
    Group.TODAY: "今天是期限的最后一天，或计划办理的日子。",
    Group.SOON: "期限快到了。提前几个工作日，在“数据 → 参数”中设。",
    Group.OVERDUE: "本局的期限已过。外单位的环节不在这里，列在“等待外单位”。",
    Group.WAITING: "轮到外单位办理，本局等待，可以催办。天数是已等的工作日，不算本局逾期。",
    Group.UNTOLD: "不予受理、不属受理范围、转送和转盐政处的投诉，还没有登记怎样告知投诉人。",
    Group.SUPPLEMENT: "已通知投诉人补正，还没有收到。",
    Group.DELIVER: "已签发、有主送的文书，还没有登记送达。",
    Group.VERIFY: "已登记整改的问题，等复查销号。整改的人不能复查。",
    Group.ORDERED: "局领导责令限期整改的问题，还没有登记整改。",
    Group.STUCK: "在一个环节停得太久的办件。停几个工作日算停滞，在“数据 → 参数”中设。",
    Group.PUBLISH: "已送达、应公开的结果，已审定的清单版本、已确认的执法主体，还没有登记公布。",
    Group.COLLECT: "正在收集的问题，和该发起的新一期收集。",
    Group.EXPIRING: "执法证件、委托和主体资格快到期，或已过期。提前几天，在“数据 → 参数”中设。",
    Group.UNDATED: "要办、但文件没有定期限的事，等得最久的在前。",
    Group.DRAFT: "没有填完的登记、没有报审的版本和没有批准的计划。",
    Group.NOTE: "没有录入放假安排的年份：落在那一年的期限是暂定的，录入后自动重算。"
    "一周没有备份，或一周没有在另一块磁盘上备份：接上优盘，在“文件 → 备份”中备份。",
    Group.LATER: "本局的期限还没有到。",
}
"""What each group holds, for F1."""


FOLDED = frozenset({Group.LATER})
"""Groups that are closed until somebody opens them."""


class Scope(Vocabulary):
    """Whose work is listed."""

    MINE = "mine", "我的"
    OFFICE = "office", "本处室"
    ALL = "all", "全部"


def usual_scope(actor: Actor) -> Scope:
    """Return whose work a person sees at first: that of the office; leaders and strangers see all."""
    return Scope.ALL if actor.office in ("", LEADERSHIP) else Scope.OFFICE


def scope_called(code: str, actor: Actor) -> Scope:
    """Return the scope of a code, or the usual one of a person."""
    return next((scope for scope in Scope if scope.code == code), usual_scope(actor))


class Timing(Vocabulary):
    """What the date of a line means.

    Only a term of the bureau becomes overdue (A10). For another body the bureau waits. A planned day, such as
    that of an inspection, and the end of a certificate are no terms.
    """

    OURS = "ours", "本局期限"
    OTHERS = "others", "等待他人"
    PLANNED = "planned", "计划日期"
    EXPIRY = "expiry", "有效期"


_NEAR = {DueKind.DUE_TODAY: Group.TODAY, DueKind.DUE_SOON: Group.SOON}


def group_of(timing: Timing, own: Group, due: date | None, today: date, calendar: Calendar) -> Group:
    """Return the group of a line: that of its date if it is near or past, else ``own``."""
    if due is None or timing in (Timing.OTHERS, Timing.EXPIRY):
        return own
    kind = due_state(due, today, calendar).kind
    if kind is DueKind.OVERDUE:
        return Group.OVERDUE if timing is Timing.OURS else own
    return _NEAR.get(kind, own)


def group_label(group: Group, calendar: Calendar) -> str:
    """Return the heading of a group; that of what is due soon says within how many working days."""
    if group is not Group.SOON:
        return group.label
    days = calendar.own.get(OWN_DUE_SOON, DUE_SOON)
    return f"{'两' if days == DUE_SOON else days}个工作日内到期"
