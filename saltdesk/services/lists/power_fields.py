"""Columns of a power list in a workbook, with the words that real offices use (domain 4.1, 4.2)."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.lists.items import POWER_FIELDS, PowerClass
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields

NAME, CODE, PHONE, WORD = (
    ImportFieldKind.NAME,
    ImportFieldKind.CODE,
    ImportFieldKind.PHONE,
    ImportFieldKind.WORD,
)

CLASS_SYNONYMS: Mapping[str, PowerClass] = {
    "许可": PowerClass.LICENCE,
    "行政审批": PowerClass.LICENCE,
    "处罚": PowerClass.PENALTY,
    "强制": PowerClass.COERCION,
    "征收": PowerClass.LEVY,
    "给付": PowerClass.PAYMENT,
    "检查": PowerClass.INSPECTION,
    "行政监督检查": PowerClass.INSPECTION,
    "确认": PowerClass.CONFIRMATION,
    "奖励": PowerClass.REWARD,
    "裁决": PowerClass.ADJUDICATION,
    "其他": PowerClass.OTHER,
    "其它": PowerClass.OTHER,
    "其它职权": PowerClass.OTHER,
    "其他权力": PowerClass.OTHER,
    "其他行政权力": PowerClass.OTHER,
    "其他行政职权": PowerClass.OTHER,
    "公共服务事项": PowerClass.PUBLIC_SERVICE,
}
"""Names of the classes in lists of other offices."""

POWER_IMPORT = import_fields(
    (POWER_FIELDS,),
    ImportField(
        "code",
        headings=(
            "职权编码",
            "项目编码",
            "事项编码",
            "权力编码",
            "编号",
            "职权编号",
            "权力编号",
            "项目编号",
            "代码",
        ),
        required=True,
        kind=CODE,
        is_key=True,
        stand_in=("序号",),
    ),
    ImportField(
        "name",
        headings=(
            "职权名称",
            "项目名称",
            "权力名称",
            "权力事项",
            "权力事项名称",
            "职权事项",
            "名称",
            "子项",
            "子项名称",
        ),
        required=True,
        kind=NAME,
    ),
    ImportField("parent", headings=("主项", "主项名称", "主项编码", "上级事项", "项目", "大项"), kind=NAME),
    ImportField(
        "power_class",
        headings=("职权类别", "权力类别", "权力类型", "职权类型", "事项类型", "事项类别", "分类", "类型"),
        kind=WORD,
        words=tuple(word.label for word in PowerClass),
    ),
    ImportField("subject", headings=("行使主体", "实施机关", "实施机构", "执法主体", "主体"), several=True),
    ImportField(
        "legal_basis",
        headings=(
            *("法律依据", "设定依据", "职权依据", "权力依据", "依据", "法律法规依据", "依据内容"),
            *("法律", "行政法规", "地方性法规", "部门规章", "地方政府规章", "政府规章", "规章"),
            *("规范性文件", "国务院文件", "其他依据"),
        ),
        several=True,
    ),
    ImportField("applies_to", headings=("行政相对人", "服务对象", "适用对象", "办理对象", "相对人")),
    ImportField("flow", headings=("流程", "办理流程", "工作流程", "办理程序", "程序")),
    ImportField(
        "materials", headings=("办理材料", "提交材料", "申报材料", "所需材料", "材料目录", "申请资料")
    ),
    ImportField("discretion", headings=("裁量基准", "自由裁量", "自由裁量标准", "自由裁量基准")),
    ImportField(
        "statutory_limit",
        headings=("法定期限", "法定办结时限", "法定办理时限", "法定办结期限", "办理时限法定", "时限法定"),
    ),
    ImportField(
        "promised_limit",
        headings=(
            "承诺期限",
            "承诺办结时限",
            "承诺办理时限",
            "办理时限承诺",
            "办理时限",
            "办结时限",
            "时限",
            "时限承诺",
        ),
    ),
    ImportField("extension_condition", headings=("延长条件", "延期条件", "延长办理条件")),
    ImportField(
        "fees", headings=("收费", "收费标准", "收费依据", "收费情况", "收费依据及标准"), several=True
    ),
    ImportField(
        "handling_office",
        headings=(
            "承办机构",
            "承办部门",
            "承办科室",
            "责任处室",
            "责任科室",
            "内设机构",
            "科室",
            "处室",
            "办理处室",
        ),
        kind=NAME,
    ),
    ImportField("entrusted_body", headings=("委托部门", "委托情况", "受委托单位", "受委托组织", "委托实施")),
    ImportField("head", headings=("责任人", "处室负责人", "科室负责人")),
    ImportField("posts", headings=("岗位", "办理岗位", "责任岗位")),
    ImportField(
        "handler_certificate",
        headings=("执法证号", "经办人", "执法资格", "经办人及执法证号"),
        several=True,
    ),
    ImportField(
        "phone",
        headings=("办公电话", "咨询电话", "电话", "联系方式", "咨询方式"),
        kind=PHONE,
        several=True,
    ),
    ImportField(
        "complaint_phone",
        headings=("投诉电话", "监督投诉电话", "举报电话", "投诉监督电话"),
        kind=PHONE,
        several=True,
    ),
    ImportField("note", headings=("说明", "备注说明"), several=True, prefixed=True),
)
"""Columns of a power list, with the headings that real offices use (domain 4.2)."""
