"""Columns of a workbook of cases, with the headings and words that service sites and registers use."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.cases.case import CASE_FIELDS, CaseSource, CaseStatus
from saltdesk.domain.cases.classes import ClassRule
from saltdesk.domain.cases.counterpart import COUNTERPART_FIELDS, PartyType
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.cases.results import WithheldReason
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, normal, read_word

NAME, CODE, WORD, DATE = (
    ImportFieldKind.NAME,
    ImportFieldKind.CODE,
    ImportFieldKind.WORD,
    ImportFieldKind.DATE,
)

CASE_IMPORT = import_fields(
    (CASE_FIELDS, COUNTERPART_FIELDS),
    ImportField("number", headings=("办件编号",), kind=CODE),
    ImportField(
        "outside_number",
        headings=(
            *("业务流水号", "办件流水号", "流水号", "申办流水号", "申办编号", "申请编号", "受理编号"),
            *("收件编号", "受理号", "统一办件编码", "办件编码", "网上办件号", "政务网编号", "案件编号"),
        ),
        kind=CODE,
    ),
    ImportField(
        "item_code",
        headings=("权力编码", "职权编码", "基本编码", "实施编码", "事项编号", "实施清单编码"),
        kind=CODE,
    ),
    ImportField(
        "item_name", headings=("权力事项", "办理事项", "服务事项", "事项", "职权名称", "权力名称"), kind=NAME
    ),
    ImportField(
        "counterpart",
        headings=(
            *("申请人", "申请人名称", "申请人姓名", "申请单位", "当事人", "当事人名称", "行政相对人"),
            *("行政相对人名称", "相对人名称", "申请人（单位）", "企业名称", "被处罚人", "服务对象"),
        ),
        required=True,
        kind=NAME,
    ),
    ImportField("party_type", headings=("申请人类型", "申请人类别", "行政相对人类别", "对象类型"), kind=WORD),
    ImportField("credit_code", headings=("社会信用代码", "信用代码", "机构代码"), kind=CODE),
    ImportField(
        "head", headings=("法定代表人", "法定代表人姓名", "法人代表", "负责人姓名", "企业法人"), kind=NAME
    ),
    ImportField(
        "id_number",
        headings=("证件号", "身份证号", "身份证号码", "申请人证件号码", "法定代表人证件号"),
        kind=CODE,
    ),
    ImportField("phone", headings=("电话", "联系方式", "手机号", "手机", "申请人电话"), kind=CODE),
    ImportField("address", headings=("联系地址", "住所", "通讯地址", "注册地址", "经营地址")),
    ImportField(
        "received_on",
        headings=(
            *("收件日期", "收件时间", "申请日期", "申请时间", "申办时间", "收到时间", "提交时间", "登记日期"),
            *("发现日期", "线索日期"),
        ),
        required=True,
        kind=DATE,
    ),
    ImportField("matter", headings=("案由", "申请内容", "办件名称", "申请事由", "项目名称")),
    ImportField("facts", headings=("违法事实", "基本情况", "情况说明")),
    ImportField("source", headings=("案件来源", "办件来源", "申请来源", "线索来源"), kind=WORD),
    ImportField("office", headings=("承办单位", "办理处室", "受理部门", "承办部门", "办理部门"), kind=NAME),
    ImportField("officer_names", headings=("执法人员", "承办执法人员"), kind=NAME),
    ImportField(
        "accepted_on",
        headings=("受理日期", "受理时间", "立案日期", "立案时间"),
        kind=DATE,
    ),
    ImportField("refused_on", headings=("不予受理时间",), kind=DATE),
    ImportField("refusal_text", headings=("不受理原因", "不予受理原因", "退件原因")),
    ImportField("told_on", kind=DATE),
    ImportField("told_how"),
    ImportField("place_name", headings=("环节", "办理环节", "所处环节"), kind=NAME),
    ImportField("holder", headings=("经办人", "承办人", "办理人员", "当前办理人"), kind=NAME),
    ImportField("held_since", headings=("到达本环节日期",), kind=DATE),
    ImportField("decision", headings=("办理结果", "审批结果", "决定种类", "处理结果", "办件结果"), kind=WORD),
    ImportField(
        "decided_on",
        headings=("决定时间", "审批日期", "审批时间", "处罚决定日期", "许可决定日期", "作出决定日期"),
        kind=DATE,
    ),
    ImportField("decision_text", headings=("处罚内容", "许可内容", "结果说明", "决定书内容")),
    ImportField("base", kind=CODE),
    ImportField("amount", headings=("罚款金额", "罚款数额"), kind=CODE),
    ImportField("departure"),
    ImportField("served_on", headings=("送达时间", "取件日期", "出件日期", "出证日期"), kind=DATE),
    ImportField("served_how", headings=("取件方式", "领取方式")),
    ImportField("published_on", headings=("公示日期", "公示时间", "公开时间", "公布日期"), kind=DATE),
    ImportField("withheld", headings=("不予公开情形",), kind=WORD),
    ImportField("withheld_why", headings=("不予公开理由",)),
    ImportField("withheld_on", kind=DATE),
    ImportField("withheld_by", kind=NAME),
    ImportField("closed_on", headings=("办结时间", "办结日", "结案日期", "结案时间"), kind=DATE),
    ImportField("execution", headings=("履行情况",)),
    ImportField("ended_on", headings=("终止时间", "撤件日期", "撤回日期"), kind=DATE),
    ImportField("end_reason", headings=("终止原因", "撤回原因")),
    ImportField("status", headings=("办件状态", "办理状态", "案件状态", "当前状态"), kind=WORD),
)
"""What an import of cases reads; the columns of our own export are among them."""

STATUSES: Mapping[str, CaseStatus] = {
    **dict.fromkeys(("待受理", "已收件", "收件", "待预审", "预审", "待立案"), CaseStatus.RECEIVED),
    **dict.fromkeys(("已受理", "受理", "在办", "审核中", "审批中", "已立案", "立案"), CaseStatus.RUNNING),
    **dict.fromkeys(("挂起", "暂停", "中止", "补正", "特别程序"), CaseStatus.SUSPENDED),
    **dict.fromkeys(("已审批", "已作出决定", "待送达"), CaseStatus.DECIDED),
    **dict.fromkeys(("送达", "已出件", "已取件"), CaseStatus.SERVED),
    **dict.fromkeys(("办结", "完结", "结案", "已结案"), CaseStatus.CLOSED),
    **dict.fromkeys(("不予受理", "不受理", "退件", "不予立案"), CaseStatus.REFUSED),
    **dict.fromkeys(("终止", "已撤回", "撤回", "已撤件", "撤件", "作废"), CaseStatus.ENDED),
}
"""Words of sites for the states of a case."""

_SOURCES: Mapping[str, CaseSource] = {
    **dict.fromkeys(("申请", "网上申请", "窗口申请", "政务服务网", "网上", "窗口"), CaseSource.APPLICATION),
    **dict.fromkeys(("检查", "日常检查", "监督检查", "现场检查"), CaseSource.OWN),
    **dict.fromkeys(("投诉", "举报", "群众举报"), CaseSource.REPORT),
    **dict.fromkeys(("移送", "其他部门移送"), CaseSource.PASSED_ON),
    **dict.fromkeys(("交办",), CaseSource.ASSIGNED),
}
_TYPES: Mapping[str, PartyType] = {
    **dict.fromkeys(("自然人", "公民", "个人办事"), PartyType.PERSON),
    **dict.fromkeys(("个体户", "个体"), PartyType.BUSINESS),
    **dict.fromkeys(("企业", "企业法人", "企业法人单位", "事业单位", "机关法人"), PartyType.LEGAL_PERSON),
    **dict.fromkeys(("非法人组织", "社会组织", "组织"), PartyType.ORGANISATION),
}
_YES = ("准予", "同意", "批准", "通过", "予以", "准予通过", "办理成功")
_NO = ("不予", "不同意", "不批准", "不予批准", "不通过", "驳回", "办理失败")
_PENALTIES = ("罚款", "警告", "没收", "处罚", "行政处罚")
_ORGANISATIONS = ("公司", "厂", "店", "商行", "中心", "合作社", "学校", "医院", "集团", "超市", "酒店", "局")
_LONGEST_NAME = 4


def read_status(text: str) -> CaseStatus | None:
    """Return the state that a word of a site means; RuleError for an unknown word."""
    return read_word(CaseStatus, text, STATUSES, "办件状态")


def read_source(text: str, rule: ClassRule) -> CaseSource:
    """Return where a case comes from; without a word, from an application or the bureau's own checks."""
    usual = CaseSource.APPLICATION if rule.is_applied_for else CaseSource.OWN
    return read_word(CaseSource, text, _SOURCES, "来源") or usual


def read_withheld(text: str) -> WithheldReason | None:
    """Return one of the three reasons for which a result is not published (P1.2.8)."""
    return read_word(WithheldReason, text, {}, "不公开情形")


def read_decision(text: str, rule: ClassRule) -> CaseDecision | None:
    """Return the decision of a class that a word means; RuleError for one the class does not have."""
    plain = normal(WORD, text)
    words = dict.fromkeys(_YES, rule.decisions[0]) | dict.fromkeys(_NO, rule.decisions[1])
    if rule.punishing:
        words |= dict.fromkeys(_PENALTIES, rule.punishing[0])
    found = read_word(CaseDecision, plain, words, "决定")
    if found is not None and found not in rule.decisions:
        allowed = "、".join(one.label for one in rule.decisions)
        raise RuleError(f"“{text.strip()}”不是这一类事项的决定。可用：{allowed}。")
    return found


def read_type(text: str, name: str, has_credit_code: bool, has_document: bool) -> PartyType:
    """Return what a counterpart is; without a word a short name is taken for a person's, which is masked."""
    found = read_word(PartyType, text, _TYPES, "相对人类型")
    if found is not None:
        return found
    is_organisation = has_credit_code or any(word in name for word in _ORGANISATIONS)
    if is_organisation:
        return PartyType.LEGAL_PERSON
    is_person = has_document or "*" in name or len(normal(NAME, name)) <= _LONGEST_NAME
    return PartyType.PERSON if is_person else PartyType.LEGAL_PERSON
