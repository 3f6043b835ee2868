"""Acts on the power list, the duty list and their versions (sections 一 and 二)."""

from __future__ import annotations

from saltdesk.domain.acts.act import LISTS, Act
from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.lists.versions import VersionStatus

_DRAFT, _PUBLISHED, _CANCELLED = ItemStatus.DRAFT, ItemStatus.PUBLISHED, ItemStatus.CANCELLED
_COMPILED, _REPORTED = VersionStatus.DRAFT, VersionStatus.REPORTED
_CONFIRMED, _PUBLIC = VersionStatus.CONFIRMED, VersionStatus.PUBLISHED

LIST_ACTS: tuple[Act, ...] = (
    Act("power.add", "登记权力事项", Area.POWERS, "P1.2.1", LISTS, (), _DRAFT),
    Act("power.edit", "修改权力事项", Area.POWERS, "D3.2.b", LISTS, (_DRAFT, _PUBLISHED)),
    Act("power.cancel", "作废草拟事项", Area.POWERS, "P1.2.1", LISTS, (_DRAFT,), _CANCELLED),
    Act("power.import", "导入权力清单", Area.POWERS, "P1.2.1", LISTS, to_state=_DRAFT),
    Act("power.starter", "载入参考清单", Area.POWERS, "P1.2.1", LISTS, to_state=_DRAFT),
    Act("duty.add", "登记责任事项", Area.DUTIES, "R2.2.2", LISTS, (), _DRAFT),
    Act("duty.edit", "修改责任事项", Area.DUTIES, "D3.2.b.2", LISTS, (_DRAFT, _PUBLISHED)),
    Act("duty.cancel", "作废草拟责任", Area.DUTIES, "R2.2.2", LISTS, (_DRAFT,), _CANCELLED),
    Act("duty.import", "导入责任清单", Area.DUTIES, "R2.2.1", LISTS, to_state=_DRAFT),
    Act("version.draft", "编制清单版本", Area.VERSIONS, "P1.2.1", LISTS, (), _COMPILED, (_PUBLIC,)),
    Act("version.edit", "修改版本", Area.VERSIONS, "P1.2.1", LISTS, (_COMPILED,)),
    Act(
        "version.report",
        "登记报审",
        Area.VERSIONS,
        "P1.2.1",
        LISTS,
        (_COMPILED,),
        _REPORTED,
        (ItemStatus.REPORTED,),
    ),
    Act(
        "version.confirm",
        "登记审定",
        Area.VERSIONS,
        "P1.2.1",
        LISTS,
        (_REPORTED,),
        _CONFIRMED,
        (ItemStatus.CONFIRMED,),
    ),
    Act(
        "version.return",
        "退回修改",
        Area.VERSIONS,
        "P1.2.1",
        LISTS,
        (_REPORTED, _CONFIRMED),
        _COMPILED,
        (ItemStatus.DRAFT,),
    ),
    Act(
        "version.publish",
        "登记公布",
        Area.VERSIONS,
        "P1.2.1",
        LISTS,
        (_CONFIRMED,),
        _PUBLIC,
        (VersionStatus.SUPERSEDED, _PUBLISHED),
    ),
    Act(
        "version.withdraw", "撤回版本", Area.VERSIONS, "P1.2.1", LISTS, (_COMPILED,), VersionStatus.WITHDRAWN
    ),
)
