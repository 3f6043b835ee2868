"""Columns of an old register of complaints, with the headings and words that real offices use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.complaints.complainants import COMPLAINANT_FIELDS, ComplainantType
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Channel, ComplaintStatus
from saltdesk.domain.complaints.handling import Conclusion, Satisfaction
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, normal

W = TypeVar("W", bound=Vocabulary)

KEPT, MOMENT = ImportFieldKind.KEPT, ImportFieldKind.MOMENT

COMPLAINT_IMPORT = import_fields(
    (COMPLAINT_FIELDS, COMPLAINANT_FIELDS),
    ImportField("sequence", "序号", ("顺序号", "行号"), kind=KEPT),
    ImportField(
        "number",
        headings=(
            *("投诉编号", "登记编号", "登记号", "受理编号", "受理号", "案件编号", "案号", "信访编号"),
            *(
                "举报编号",
                "来信编号",
                "流水号",
                "工单编号",
                "原编号",
                "留言编号",
                "诉求编号",
                "工单号",
                "留言号",
            ),
        ),
        kind=KEPT,
    ),
    ImportField(
        "received_at",
        headings=(
            *("收到日期", "收件日期", "收件时间", "登记日期", "登记时间", "投诉日期", "投诉时间", "来电时间"),
            *("来电日期", "来访时间", "来访日期", "来信日期", "来信时间", "受理登记时间", "接访日期"),
            *("接收日期", "接待日期", "接待时间", "日期", "时间", "接听时间", "接诉时间", "举报时间"),
            *("留言时间", "留言日期", "诉求时间", "诉求日期", "反映时间", "反映日期", "提交时间", "发布时间"),
        ),
        kind=MOMENT,
        several=True,
    ),
    ImportField(
        "channel",
        headings=(
            *("投诉渠道", "投诉方式", "来源", "来访方式", "方式", "受理方式", "受理渠道", "投诉形式"),
            *("来件方式", "投诉来源", "登记方式", "信访形式", "途径", "投诉途径"),
        ),
        kind=KEPT,
    ),
    ImportField(
        "name",
        headings=(
            "投诉人",
            *("投诉人姓名", "姓名", "来访人", "来信人", "来电人", "举报人", "信访人", "反映人", "来电人姓名"),
            *(
                "投诉人名称",
                "投诉者",
                "投诉单位",
                "申诉人",
                "诉求人",
                "联系人",
                "留言人",
                "留言用户",
                "举报者",
            ),
            *(
                "市民姓名",
                "市民",
                "群众姓名",
                "诉求人姓名",
                "反映人姓名",
                "举报人姓名",
                "联系人姓名",
                "写信人",
                "发信人",
            ),
        ),
        kind=KEPT,
    ),
    ImportField("complainant_type", headings=("投诉人类别", "投诉人性质"), kind=KEPT),
    ImportField(
        "contact",
        headings=(
            *("联系电话", "电话", "手机", "手机号", "手机号码", "电话号码", "投诉人电话", "来电号码"),
            *(
                "投诉人联系方式",
                "投诉人联系电话",
                "联系号码",
                "固定电话",
                "联系人电话",
                "诉求人电话",
                "市民电话",
            ),
            *("留言人电话", "反映人电话", "举报人电话", "来电人电话", "联系人手机", "联系人联系方式"),
        ),
        kind=KEPT,
        several=True,
    ),
    ImportField(
        "id_number",
        headings=("身份证号", "身份证号码", "身份证", "证件号", "公民身份号码", "投诉人身份证号"),
        kind=KEPT,
    ),
    ImportField(
        "credit_code",
        headings=("信用代码", "组织机构代码", "营业执照号", "注册号"),
        kind=KEPT,
    ),
    ImportField(
        "address",
        headings=(
            "投诉人地址",
            "地址",
            "住址",
            "通讯地址",
            "联系地址",
            "家庭住址",
            "通信地址",
            "房屋地址",
            "居住地址",
            "户籍地址",
        ),
        kind=KEPT,
    ),
    ImportField(
        "post_code",
        headings=(
            "邮政编码",
            "邮编",
        ),
        kind=KEPT,
    ),
    ImportField(
        "email", headings=("电子邮箱", "邮箱", "电子邮件地址", "E-mail", "Email", "邮箱地址"), kind=KEPT
    ),
    ImportField("is_confidential", headings=("是否保密", "保密", "保密要求"), kind=KEPT),
    ImportField(
        "identity_rest",
        "投诉人其他信息",
        (
            *("微信昵称", "昵称", "网名", "车牌号", "车牌", "车牌号码", "房号", "门牌号", "学校", "IP地址"),
            *("微信", "微信号", "QQ", "QQ号", "工作单位", "职业", "年龄", "性别", "民族", "籍贯", "出生日期"),
            *("出生年月", "家庭情况", "文化程度", "政治面貌", "代理人", "联名人", "银行账号", "投诉人情况"),
            "登记簿原文",
        ),
        kind=KEPT,
        several=True,
        prefixed=True,
        takes_rest=True,
    ),
    ImportField(
        "object_office",
        headings=(
            *("被投诉单位", "被投诉部门", "被投诉科室", "投诉对象", "被反映单位", "被举报单位", "涉及处室"),
            *("涉及部门", "被投诉人", "被投诉对象", "责任处室", "责任单位"),
        ),
        kind=KEPT,
    ),
    ImportField(
        "object_person",
        headings=("被投诉人姓名", "被投诉工作人员", "被反映人", "涉及人员", "被举报人"),
        kind=KEPT,
    ),
    ImportField(
        "matter",
        headings=(
            *("事项", "事由", "投诉主题", "主题", "标题", "投诉标题", "问题摘要", "主要问题", "反映问题"),
            *(
                "投诉事由",
                "案由",
                "摘要",
                "涉及事项",
                "留言主题",
                "留言标题",
                "诉求标题",
                "诉求主题",
                "标题栏",
            ),
        ),
        kind=KEPT,
    ),
    ImportField("kind", headings=("投诉类别", "投诉类型", "问题类别", "问题类型", "类型", "分类"), kind=KEPT),
    ImportField(
        "facts",
        headings=(
            *("投诉内容", "内容", "主要内容", "反映内容", "事实理由", "基本情况", "事实", "具体内容"),
            *("投诉内容摘要", "内容摘要", "投诉事实", "反映情况", "问题描述", "举报内容", "来电内容"),
            *("留言详情", "留言内容", "留言正文", "诉求内容", "诉求详情", "信件内容", "来信内容", "正文"),
        ),
        kind=KEPT,
        several=True,
    ),
    ImportField("request", headings=("诉求", "请求", "要求", "投诉诉求", "投诉要求"), kind=KEPT),
    ImportField(
        "materials", headings=("材料", "附件", "证据", "提供材料", "所附材料", "证据材料"), kind=KEPT
    ),
    ImportField("occurred_on", headings=("发生时间", "事发时间", "事发日期"), kind=MOMENT),
    ImportField("occurred_at", headings=("地点", "事发地点"), kind=KEPT),
    ImportField(
        "status",
        headings=(
            *("办理状态", "办理情况", "处理状态", "进展", "办理进度", "是否办结", "办结情况", "处理进度"),
            *("当前状态", "受理情况"),
        ),
        kind=KEPT,
    ),
    ImportField(
        "handling_office",
        headings=(
            "承办单位",
            "承办部门",
            "承办科室",
            "办理单位",
            "办理处室",
            "经办处室",
            "处理部门",
            "转办单位",
        ),
        kind=KEPT,
    ),
    ImportField("assignee", headings=("经办人", "处理人", "办理人", "责任人", "负责人"), kind=KEPT),
    ImportField(
        "decided_on", headings=("受理日期", "受理时间", "立案日期", "批办日期", "转办日期"), kind=MOMENT
    ),
    ImportField("refusal_reason", headings=("不予受理理由类别",), kind=KEPT),
    ImportField("refusal_text", headings=("不予受理原因", "不受理理由", "不受理原因"), kind=KEPT),
    ImportField("investigation", headings=("核查情况", "调查核实情况", "调查经过", "办理经过"), kind=KEPT),
    ImportField("conclusion", headings=("结论", "是否属实", "核查结论", "认定结论", "属实情况"), kind=KEPT),
    ImportField(
        "answer",
        headings=(
            *("处理结果", "办理结果", "处理意见", "答复情况", "处理情况", "回复内容", "结果", "处理答复"),
            *("办理意见", "处理结论", "办结意见", "答复意见", "反馈情况", "回复情况"),
        ),
        kind=KEPT,
        several=True,
    ),
    ImportField(
        "answered_on",
        headings=(
            *("答复时间", "回复日期", "回复时间", "办结日期", "办结时间", "结案日期", "结案时间", "反馈日期"),
            *("反馈时间", "处理日期", "完成日期", "完成时间"),
        ),
        kind=MOMENT,
    ),
    ImportField("answered_how", headings=("回复方式", "反馈方式"), kind=KEPT),
    ImportField(
        "satisfaction", headings=("满意度", "是否满意", "回访情况", "满意情况", "回访结果"), kind=KEPT
    ),
    ImportField(
        "received_by", headings=("接待人", "接听人", "受理人", "接访人", "记录人", "接线员"), kind=KEPT
    ),
    ImportField(
        "remark", headings=("说明", "其他", "附注", "备注说明"), kind=KEPT, several=True, prefixed=True
    ),
)
"""Fields of a register.

A column nobody knows is kept with the complainant, where few may read it: it may tell who complained.
"""

CHANNELS: Mapping[str, Channel] = {
    "来电": Channel.PHONE,
    "热线": Channel.PHONE,
    "电话投诉": Channel.PHONE,
    "电话/来电": Channel.PHONE,
    "12345": Channel.PHONE,
    "12345热线": Channel.PHONE,
    "12345转": Channel.PHONE,
    "12345热线转办": Channel.PHONE,
    "市长热线": Channel.PHONE,
    "12315": Channel.PHONE,
    "12315热线": Channel.PHONE,
    "便民热线": Channel.PHONE,
    "政务热线": Channel.PHONE,
    "电话反映": Channel.PHONE,
    "电话举报": Channel.PHONE,
    "来信": Channel.LETTER,
    "信件": Channel.LETTER,
    "信函": Channel.LETTER,
    "书面": Channel.LETTER,
    "邮寄": Channel.LETTER,
    "挂号信": Channel.LETTER,
    "传真件": Channel.FAX,
    "邮件": Channel.EMAIL,
    "电邮": Channel.EMAIL,
    "邮箱": Channel.EMAIL,
    "EMAIL": Channel.EMAIL,
    "E-MAIL": Channel.EMAIL,
    "来访": Channel.VISIT,
    "上访": Channel.VISIT,
    "走访": Channel.VISIT,
    "现场": Channel.VISIT,
    "当面投诉": Channel.VISIT,
    "窗口": Channel.VISIT,
}

STATUSES: Mapping[str, ComplaintStatus] = {
    "未受理": ComplaintStatus.REGISTERED,
    "未办理": ComplaintStatus.REGISTERED,
    "待办": ComplaintStatus.REGISTERED,
    "待办理": ComplaintStatus.REGISTERED,
    "登记": ComplaintStatus.REGISTERED,
    "已登记": ComplaintStatus.REGISTERED,
    "受理": ComplaintStatus.ACCEPTED,
    "在办": ComplaintStatus.ACCEPTED,
    "办理中": ComplaintStatus.ACCEPTED,
    "正在办理": ComplaintStatus.ACCEPTED,
    "处理中": ComplaintStatus.ACCEPTED,
    "调查中": ComplaintStatus.ACCEPTED,
    "未办结": ComplaintStatus.ACCEPTED,
    "未结": ComplaintStatus.ACCEPTED,
    "否": ComplaintStatus.ACCEPTED,
    "不受理": ComplaintStatus.REFUSED,
    "不予受理": ComplaintStatus.REFUSED,
    "转送": ComplaintStatus.TRANSFERRED,
    "转办": ComplaintStatus.TRANSFERRED,
    "移送": ComplaintStatus.TRANSFERRED,
    "已转办": ComplaintStatus.TRANSFERRED,
    "已移送": ComplaintStatus.TRANSFERRED,
    "答复": ComplaintStatus.ANSWERED,
    "已回复": ComplaintStatus.ANSWERED,
    "回复": ComplaintStatus.ANSWERED,
    "办结": ComplaintStatus.ARCHIVED,
    "已办结": ComplaintStatus.ARCHIVED,
    "已办": ComplaintStatus.ARCHIVED,
    "结案": ComplaintStatus.ARCHIVED,
    "已结案": ComplaintStatus.ARCHIVED,
    "已结": ComplaintStatus.ARCHIVED,
    "完成": ComplaintStatus.ARCHIVED,
    "已完成": ComplaintStatus.ARCHIVED,
    "已处理": ComplaintStatus.ARCHIVED,
    "处理完毕": ComplaintStatus.ARCHIVED,
    "归档": ComplaintStatus.ARCHIVED,
    "是": ComplaintStatus.ARCHIVED,
}
"""States by the words of registers; 是 and 否 occur under the heading 是否办结."""

CONCLUSIONS: Mapping[str, Conclusion] = {
    "是": Conclusion.TRUE,
    "基本属实": Conclusion.TRUE,
    "情况属实": Conclusion.TRUE,
    "部分": Conclusion.PARTLY,
    "否": Conclusion.UNTRUE,
    "不实": Conclusion.UNTRUE,
    "失实": Conclusion.UNTRUE,
    "查无实据": Conclusion.UNKNOWN,
    "无法核实": Conclusion.UNKNOWN,
}

SATISFACTIONS: Mapping[str, Satisfaction] = {
    "是": Satisfaction.SATISFIED,
    "否": Satisfaction.DISSATISFIED,
    "较满意": Satisfaction.FAIRLY,
    "一般": Satisfaction.FAIRLY,
    "联系不上": Satisfaction.NOT_REACHED,
    "无法联系": Satisfaction.NOT_REACHED,
}

TYPES: Mapping[str, ComplainantType] = {
    "个人": ComplainantType.CITIZEN,
    "自然人": ComplainantType.CITIZEN,
    "群众": ComplainantType.CITIZEN,
    "企业": ComplainantType.LEGAL_PERSON,
    "单位": ComplainantType.LEGAL_PERSON,
    "公司": ComplainantType.LEGAL_PERSON,
    "组织": ComplainantType.ORGANISATION,
}

KINDS: Mapping[str, ComplaintKind] = {
    "清单外": ComplaintKind.OUTSIDE_LIST,
    "清单以外": ComplaintKind.OUTSIDE_LIST,
    "变相审批": ComplaintKind.DISGUISED_APPROVAL,
    "主体不合法": ComplaintKind.UNLAWFUL_BODY,
    "繁琐": ComplaintKind.RED_TAPE,
    "奇葩证明": ComplaintKind.RED_TAPE,
    "不作为": ComplaintKind.DUTY_NEGLECTED,
    "不履职": ComplaintKind.DUTY_NEGLECTED,
    "推诿": ComplaintKind.DUTY_NEGLECTED,
    "乱收费": ComplaintKind.OVERCHARGED,
    "违规收费": ComplaintKind.OVERCHARGED,
    "超标准收费": ComplaintKind.OVERCHARGED,
    "收费": ComplaintKind.OVERCHARGED,
    "其他": ComplaintKind.NONE_OF_NINE,
}

NOBODY = frozenset(("匿名", "无名氏", "不愿透露", "不愿透露姓名", "匿名投诉", "匿名举报", "匿名人"))
"""Words of registers for a complainant who chose to give no name."""

NOTHING = frozenset(("", "/", "-", "—", "——", "无", "暂无", "N/A"))
"""Words and signs that registers use for an empty cell."""

_KIND_NUMBERS = re.compile(r"第?[(]?([0-9一二三四五六七八九])[)]?(?:类|种|项)?(?:[、,;/]|$)")
_CHINESE_NUMBERS = dict(zip("一二三四五六七八九", "123456789", strict=True))


@dataclass(frozen=True)
class Kinds:
    """The main kind and the further kinds that a text names."""

    main: ComplaintKind
    further: tuple[ComplaintKind, ...] = ()


def word(words: type[W], text: str, synonyms: Mapping[str, W]) -> W | None:
    """Return the member of a vocabulary with this label or synonym, or None."""
    plain = normal(ImportFieldKind.WORD, text)
    known = {normal(ImportFieldKind.WORD, one.label): one for one in words}
    return known.get(plain) or synonyms.get(plain) or synonyms.get(plain.upper())


def read_kinds(text: str) -> Kinds | None:
    """Return the kinds a cell names, or None if the text is not understood.

    Examples of what is read: (7), 第七类, 7、9, the label of a kind, or one of the words in ``KINDS``.
    """
    plain = normal(ImportFieldKind.WORD, text)
    found = word(ComplaintKind, text, KINDS) or _by_start(plain)
    if found:
        return Kinds(found)
    if not plain or _KIND_NUMBERS.sub("", plain):
        return None
    digits = [_CHINESE_NUMBERS.get(one, one) for one in _KIND_NUMBERS.findall(plain)]
    kinds = tuple(dict.fromkeys(ComplaintKind.from_code(one) for one in digits))
    is_mixed = ComplaintKind.NONE_OF_NINE in kinds and len(kinds) > 1
    return None if is_mixed or not kinds else Kinds(kinds[0], kinds[1:])


def _by_start(plain: str) -> ComplaintKind | None:
    """Return the kind whose number starts the text, such as (7)不按清单办事, or None."""
    match = re.match(r"[(]([1-9])[)]\D{2,}", plain)
    return ComplaintKind.from_code(match[1]) if match else None
