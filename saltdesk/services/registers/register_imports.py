"""Import of the registers: fees, bodies, entrustments, officers, laws and commitments."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.lists.laws import LAW_FIELDS, Law, LawLevel
from saltdesk.domain.registers.commitments import COMMITMENT_FIELDS, ServiceCommitment
from saltdesk.domain.registers.enforcement import (
    BODY_FIELDS,
    ENTRUSTMENT_FIELDS,
    OFFICER_FIELDS,
    CertificateKind,
    CertificateState,
    EnforcementBody,
    Entrustment,
    Officer,
    entry_problems,
)
from saltdesk.domain.registers.fees import FEE_FIELDS, FeeItem, FeeKind
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, normal, read_word
from saltdesk.services.desk.list_import import Check, ListImport, importing_act
from saltdesk.services.lists.known_powers import known_item_groups, known_powers
from saltdesk.services.registers.commitments import commitment_entry_problems
from saltdesk.services.registers.enforcement import (
    body_entry_problems,
    cancelled_problems,
    officer_entry_problems,
    tidy_body,
    tidy_officer,
)
from saltdesk.services.registers.fees import fee_entry_problems, tidy_fee
from saltdesk.services.registers.law_events import note_laws
from saltdesk.services.registers.laws import law_entry_problems, tidy_law
from saltdesk.services.registers.register_events import note_imported
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import BODIES, COMMITMENTS, ENTRUSTMENTS, FEES, LAWS, OFFICERS

NAME, CODE, WORD, DATE = (
    ImportFieldKind.NAME,
    ImportFieldKind.CODE,
    ImportFieldKind.WORD,
    ImportFieldKind.DATE,
)

POWER_HEADINGS = ("事项编码", "权力编码", "职权编码", "编码", "事项名称", "权力事项", "对应权力事项")
"""Headings of the columns by which registers of offices name a power item."""

_START = ("有效期起", "有效期自", "起始日期", "开始日期", "生效日期")
_END = ("有效期止", "有效期至", "截止日期", "终止日期", "到期日期")


FEE_IMPORT: ListImport[FeeItem] = ListImport(
    "收费和基金清单",
    FEES,
    FeeItem(),
    import_fields(
        (FEE_FIELDS,),
        ImportField("code", headings=("项目编码", "收费编码", "代码", "编号"), required=True, kind=CODE),
        ImportField("name", headings=("收费项目", "基金项目", "名称"), required=True, kind=NAME),
        ImportField("kind", headings=("类别", "项目类别", "收费性质"), required=True, kind=WORD),
        ImportField("basis", headings=("收费依据", "设立依据", "政策依据", "依据")),
        ImportField("period", headings=("收费期限", "期限", "征收方式")),
        ImportField("amount", headings=("收费标准", "标准")),
        ImportField("payer", headings=("收费对象", "缴费人", "缴纳义务人")),
        ImportField("scope", headings=("收费范围", "范围")),
        ImportField("document", headings=("文件依据", "批准文号", "文号")),
        ImportField("valid_from", headings=("执行日期", *_START), kind=DATE),
        ImportField("valid_to", headings=_END, kind=DATE),
        ImportField("note", headings=("说明",)),
    ),
    key=("code",),
    label=("code", "name"),
    rules=lambda: fee_entry_problems,
    tidy=tidy_fee,
    readers={
        "kind": partial(
            read_word,
            FeeKind,
            synonyms={"收费": FeeKind.FEE, "行政收费": FeeKind.FEE, "基金": FeeKind.FUND},
            what="种类",
        )
    },
)

BODY_IMPORT: ListImport[EnforcementBody] = ListImport(
    "执法主体台账",
    BODIES,
    EnforcementBody(),
    import_fields(
        (BODY_FIELDS,),
        ImportField("name", headings=("执法主体", "执法主体名称", "单位名称"), required=True, kind=NAME),
        ImportField("basis", headings=("主体依据", "设定依据", "法定依据", "依据"), required=True),
        ImportField("confirm_document", headings=("确认文号", "批准文件")),
        ImportField("confirmed_on", kind=DATE),
        ImportField("published_on", headings=("公告日期", "公示日期"), kind=DATE),
        ImportField("valid_from", headings=_START, kind=DATE),
        ImportField("valid_to", headings=_END, kind=DATE),
        ImportField("note", headings=("说明",)),
    ),
    key=("name",),
    label=("name",),
    rules=lambda: body_entry_problems,
    tidy=tidy_body,
    followed=note_imported,
)

OFFICER_IMPORT: ListImport[Officer] = ListImport(
    "执法人员台账",
    OFFICERS,
    Officer(),
    import_fields(
        (OFFICER_FIELDS,),
        ImportField("name", headings=("执法人员", "人员姓名"), required=True, kind=NAME),
        ImportField("office", headings=("处室", "科室", "所在科室", "部门", "所在部门"), kind=NAME),
        ImportField(
            "certificate_kind", headings=("证件类别", "证件名称", "证件类型"), required=True, kind=WORD
        ),
        ImportField(
            "certificate_number",
            headings=("执法证号", "执法证件号码", "证件编号", "证号", "执法证号码"),
            required=True,
            kind=CODE,
        ),
        ImportField("issued_on", headings=("发证时间", "颁发日期", "领证日期"), kind=DATE),
        ImportField("expires_on", headings=("有效期", *_END), kind=DATE),
        ImportField("state", headings=("状态", "持证状态"), kind=WORD),
        ImportField("state_on", kind=DATE),
        ImportField("state_reason"),
        ImportField("note", headings=("说明",)),
    ),
    key=("certificate_number",),
    label=("name", "certificate_number"),
    rules=lambda: officer_entry_problems,
    tidy=tidy_officer,
    followed=note_imported,
    readers={
        "certificate_kind": partial(
            read_word,
            CertificateKind,
            synonyms={
                "执法证": CertificateKind.ENFORCEMENT,
                "行政执法证": CertificateKind.ENFORCEMENT,
                "监督证": CertificateKind.SUPERVISION,
                "行政执法监督证": CertificateKind.SUPERVISION,
            },
            what="证件种类",
        ),
        # An export tells an expired certificate; that it is expired follows from its date.
        "state": partial(
            read_word,
            CertificateState,
            synonyms={"过期": CertificateState.VALID, "正常": CertificateState.VALID},
            what="证件状态",
        ),
    },
)

LAW_IMPORT: ListImport[Law] = ListImport(
    "依据文件台账",
    LAWS,
    Law(),
    import_fields(
        (LAW_FIELDS,),
        ImportField(
            "title", headings=("法律法规名称", "法规名称", "依据名称", "名称"), required=True, kind=NAME
        ),
        ImportField("document_number", headings=("发文字号", "公布文号", "令号"), kind=NAME),
        ImportField("level", headings=("层级", "法律层级", "类别"), required=True, kind=WORD),
        ImportField("promulgated_on", headings=("颁布日期", "发布日期", "公布时间"), kind=DATE),
        ImportField("effective_on", headings=("实施日期", "生效日期", "施行时间"), kind=DATE),
        ImportField("repealed_on", headings=("失效日期", "废止时间"), kind=DATE),
        ImportField("note", headings=("说明",)),
    ),
    key=("title", "document_number"),
    label=("title", "document_number"),
    rules=lambda: law_entry_problems,
    tidy=tidy_law,
    followed=note_laws,
    readers={
        "level": partial(
            read_word,
            LawLevel,
            synonyms={
                "国务院部门规章": LawLevel.MINISTRY_RULE,
                "规章": LawLevel.MINISTRY_RULE,
                "政府规章": LawLevel.LOCAL_RULE,
                "文件": LawLevel.DOCUMENT,
            },
            what="效力层级",
        )
    },
)


def _commitment_rules() -> Check:
    items = {item.id: item for item in POWERS.all()}

    def check(commitment: ServiceCommitment, same: ServiceCommitment | None) -> Iterator[Problem]:
        return commitment_entry_problems(commitment, same, items.get(commitment.power_item))

    return check


COMMITMENT_IMPORT: ListImport[ServiceCommitment] = ListImport(
    "服务承诺台账",
    COMMITMENTS,
    ServiceCommitment(),
    import_fields(
        (COMMITMENT_FIELDS,),
        ImportField("power_item", headings=POWER_HEADINGS, required=True, kind=NAME),
        ImportField("conditions", headings=("办理条件", "申请条件")),
        ImportField("standards", headings=("承诺标准",)),
        ImportField("time_limits", headings=("承诺时限", "服务时限")),
        ImportField("extended_hours", headings=("延时服务承诺",)),
        ImportField("complaint_handling", headings=("投诉渠道", "投诉方式")),
        ImportField("note", headings=("说明",)),
    ),
    key=("power_item",),
    label=("power_item",),
    rules=_commitment_rules,
    references={"power_item": known_powers},
)


class _KnownBodies:
    def __init__(self) -> None:
        self._names = {body.id: body.name for body in BODIES.all()}
        self._by_name = {normal(NAME, name): key for key, name in self._names.items()}

    def find(self, text: str) -> int:
        found = self._by_name.get(normal(NAME, text))
        if found is None:
            raise RuleError(f"执法主体“{text}”没有登记，请先登记或导入该执法主体。")
        return found

    def name(self, key: int) -> str:
        return self._names.get(key, "")


def _entrustment_rules() -> Check:
    items = {item.id: item for item in POWERS.all()}

    def check(entrustment: Entrustment, _same: Entrustment | None) -> Iterator[Problem]:
        yield from entry_problems(entrustment)
        yield from cancelled_problems(entrustment, items)

    return check


ENTRUSTMENT_IMPORT: ListImport[Entrustment] = ListImport(
    "委托执法台账",
    ENTRUSTMENTS,
    Entrustment(),
    import_fields(
        (ENTRUSTMENT_FIELDS,),
        ImportField("body", headings=("委托单位", "委托主体"), required=True, kind=NAME),
        ImportField("trustee", headings=("受委托单位", "受托组织", "受托单位"), required=True, kind=NAME),
        ImportField("scope", headings=("委托权限", "权限范围")),
        ImportField("document", headings=("委托书", "委托文号", "文号"), required=True, kind=NAME),
        ImportField("items", headings=("委托内容", "委托权力事项", "事项编码"), required=True),
        ImportField("valid_from", headings=("委托起始日期", *_START), kind=DATE),
        ImportField("valid_to", headings=("委托截止日期", *_END), kind=DATE),
        ImportField("published_on", headings=("公告日期", "公示日期"), kind=DATE),
        ImportField("note", headings=("说明",)),
    ),
    key=("body", "trustee", "document"),
    label=("trustee", "document"),
    rules=_entrustment_rules,
    followed=note_imported,
    references={"body": _KnownBodies, "items": known_item_groups},
)

apply_fee_import = importing_act("fee.import", FEE_IMPORT)
apply_body_import = importing_act("body.import", BODY_IMPORT)
apply_officer_import = importing_act("officer.import", OFFICER_IMPORT)
apply_law_import = importing_act("law.import", LAW_IMPORT)
apply_commitment_import = importing_act("commitment.import", COMMITMENT_IMPORT)
apply_entrustment_import = importing_act("entrustment.import", ENTRUSTMENT_IMPORT)
