"""Standard wording for the four elements of the notice of an inspection, in our own words (R2.3.2)."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.inspections.inspection import Inspection, InspectionKind

_PROCEDURE = (
    "听取被检查处室汇报；召开座谈会、个别谈话、访谈办事群众；查阅有关材料；"
    "结束时口头反馈发现的问题和初步整改意见。"
)
"""The course of an inspection (R2.3.3 to R2.3.6)."""

STANDARD_WORDING: Mapping[InspectionKind, Mapping[str, str]] = {
    InspectionKind.DUTY_LIST: {
        "basis": "郑盐局〔2016〕5号文件第二部分（责任清单运行机制）。",
        "scope": "被检查处室承担的责任清单事项。",
        "content": (
            "一、责任清单的公示；\n二、清单责任的落实；\n三、清单的动态调整；\n"
            "四、事中事后监管措施的制定和落实；\n五、公共服务承诺的落实。"
        ),
        "procedure": _PROCEDURE,
    },
    InspectionKind.SUPERVISION: {
        "basis": "郑盐局〔2016〕5号文件第四部分（监督检查机制）。",
        "scope": "被检查处室实施的权力清单和责任清单事项。",
        "content": (
            "一、岗位权责的掌握和公示；\n二、主体、程序、监管措施和责任；\n三、清单的调整、公示和实施；\n"
            "四、繁琐环节和无依据证明的清理。"
        ),
        "procedure": _PROCEDURE,
    },
}
"""Wording by kind and field; the contents follow R2.2.1 to R2.2.5 and S4.2.1 to S4.2.4."""

FOUR_ELEMENTS = ("basis", "scope", "content", "procedure")
"""The elements of the written notice, in the order of R2.3.2."""


def lacks_elements(inspection: Inspection) -> bool:
    """Return whether one of the four elements is still empty."""
    return not all(getattr(inspection, name).strip() for name in FOUR_ELEMENTS)
