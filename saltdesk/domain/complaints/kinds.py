"""The nine kinds of complaint (C5.2.1) and their subdivisions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.vocabulary import Vocabulary


class ComplaintKind(Vocabulary):
    """The nine kinds of C5.2.1 in short form, and the outcome for complaints outside them (A13)."""

    OUTSIDE_LIST = "1", "（1）行使清单以外的权力", "C5.2.1(1)"
    CANCELLED_PASSED_ON = "2", "（2）取消事项交下属或其他机构继续办", "C5.2.1(2)"
    CANCELLED_CONTINUED = "3", "（3）取消、调整、下放的权力继续实施", "C5.2.1(3)"
    DISGUISED_APPROVAL = "4", "（4）备案或公共服务变相审批", "C5.2.1(4)"
    UNLAWFUL_BODY = "5", "（5）许可、处罚交不合法主体办理", "C5.2.1(5)"
    RED_TAPE = "6", "（6）无依据的繁琐环节和证明", "C5.2.1(6)"
    NOT_AS_LISTED = "7", "（7）不按清单行使权力", "C5.2.1(7)"
    DUTY_NEGLECTED = "8", "（8）不履行对应责任或服务", "C5.2.1(8)"
    OVERCHARGED = "9", "（9）超出收费、基金清单征收", "C5.2.1(9)"
    NONE_OF_NINE = "0", "不属于九类", "A13"


class KindFlag(Vocabulary):
    """The point that departs from the list: registered facts for kind (7), charges for kind (9)."""

    NAME = "name", "名称", "C5.2.1(7)"
    BASIS = "basis", "依据", "C5.2.1(7)"
    SUBJECT = "subject", "主体", "C5.2.1(7)"
    PROCESS = "process", "流程", "C5.2.1(7)"
    LIMIT = "limit", "时限", "C5.2.1(7)"
    STANDARD = "standard", "标准", "C5.2.1(7)"
    STEP = "step", "环节", "C5.2.1(7)"
    FEE_KIND = "fee_kind", "种类", "C5.2.1(9)"
    FEE_PERIOD = "fee_period", "期限", "C5.2.1(9)"
    FEE_AMOUNT = "fee_amount", "额度", "C5.2.1(9)"
    FEE_PAYER = "fee_payer", "对象", "C5.2.1(9)"
    FEE_SCOPE = "fee_scope", "范围", "C5.2.1(9)"


FLAGS_OF: Mapping[ComplaintKind, tuple[KindFlag, ...]] = {
    kind: tuple(flag for flag in KindFlag if flag.clause == kind.clause)
    for kind in (ComplaintKind.NOT_AS_LISTED, ComplaintKind.OVERCHARGED)
}
"""The flags a kind can have; the other kinds have none."""

BESIDE_LIST = (
    ComplaintKind.OUTSIDE_LIST,
    ComplaintKind.CANCELLED_PASSED_ON,
    ComplaintKind.CANCELLED_CONTINUED,
)
"""Kinds whose claim is compared with the list in force on the day complained about."""


def kind_problems(
    main: ComplaintKind, further: Sequence[ComplaintKind], flags: Sequence[KindFlag]
) -> Iterator[Problem]:
    """Yield contradictions: a duplicate kind, one of the nine together with none, a flag without its kind."""
    kinds = (main, *further)
    if len(set(kinds)) < len(kinds):
        yield Problem("其他类别不能与主要类别或彼此重复。", "kinds", "C5.2.1")
    if ComplaintKind.NONE_OF_NINE in kinds and len(kinds) > 1:
        yield Problem("“不属于九类”不能与九类中的类别并选。", "kinds", "A13")
    possible = {flag for kind in kinds for flag in FLAGS_OF.get(kind, ())}
    strange = [flag for flag in flags if flag not in possible]
    if strange:
        names = "、".join(flag.label for flag in strange)
        yield Problem(f"“{names}”只用于第（7）类或第（9）类，请先选择该类别。", "flags", strange[0].clause)
