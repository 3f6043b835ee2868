"""Links between complaints: repeats, supplements, joint handling; each keeps its number."""

from __future__ import annotations

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary


class LinkKind(Vocabulary):
    """The relation of the later complaint to the earlier one."""

    REPEAT = "repeat", "重复"
    SUPPLEMENT = "supplement", "补充"
    JOINT = "joint", "串并"


@dataclass(frozen=True)
class ComplaintLink:
    """A link from the complaint ``one`` to the earlier or lead complaint ``other``."""

    one: int = 0
    other: int = 0
    kind: LinkKind = LinkKind.REPEAT
    id: int = 0
    version: int = 0


class Likeness(Vocabulary):
    """Why an earlier complaint may be about the same matter, the strongest reason first."""

    IDENTITY = "identity", "同一证件"
    PHONE = "phone", "同一电话"
    OBJECT = "object", "同一对象"
    TEXT = "text", "内容相近"
