"""A sample of published items with people who may exercise them, and cases driven step by step."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from saltdesk.domain.cases.case import Case, CaseSource
from saltdesk.domain.cases.counterpart import Counterpart, PartyType
from saltdesk.domain.cases.decisions import CaseDecision
from saltdesk.domain.cases.discretion_check import PenaltyEntry
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.registers.discretion import DiscretionLevel, DiscretionStandard, LegalRange
from saltdesk.domain.registers.enforcement import EnforcementBody, Officer
from saltdesk.services.cases import deciding, intake, running
from saltdesk.services.desk import people
from saltdesk.services.registers import enforcement, standards
from saltdesk.storage.areas.lists import POWERS
from tests.services.listwork import power, publish

PUBLIC = date(2026, 11, 2)
DAY = date(2026, 11, 9)
"""A Monday after the items became public."""

SHOP = Counterpart(PartyType.LEGAL_PERSON, "示例副食店有限公司", head="样例店主", phone="13800000000")
PERSON = Counterpart(PartyType.PERSON, "样例摊主", id_number="410108199001010010", phone="13900000000")

LICENCE_STEPS = (
    FlowStep("受理", "窗口岗", "样例甲", 2),
    FlowStep("审查", "审查岗", "样例乙", 5, excluded="听证、检验"),
    FlowStep("决定", "负责人", "样例甲", 3),
    FlowStep("送达", "窗口岗", "样例甲", 2),
)
PENALTY_STEPS = (
    FlowStep("立案", "执法岗", "样例甲", 7),
    FlowStep("调查取证", "执法岗", "样例乙", 30),
    FlowStep("审理", "法制岗", "样例丙", 10, following="4；2（补充调查）"),
    FlowStep("告知、决定", "负责人", "样例甲", 10),
    FlowStep("送达", "执法岗", "样例甲", 7),
)


@dataclass
class Bureau:
    """The registers of the sample, and its items by class."""

    desk: Any
    body: EnforcementBody
    officers: tuple[Officer, ...]
    staff: dict[str, Any]
    items: dict[PowerClass, PowerItem] = field(default_factory=dict)
    standard: DiscretionStandard = field(default_factory=DiscretionStandard)

    def case(
        self, power_class: PowerClass = PowerClass.LICENCE, party: Counterpart = SHOP, **values: Any
    ) -> Case:
        """Register a case of a class on ``DAY``."""
        given = {"item": self.items[power_class].id, "matter": "示例事由", "received_on": DAY} | values
        if power_class is PowerClass.PENALTY:
            given = {"source": CaseSource.OWN} | given
        return intake.register_case(self.desk, Case(**given), party)

    def accepted(self, power_class: PowerClass = PowerClass.LICENCE, **values: Any) -> Case:
        """Register a case, say who acts, and accept it on ``DAY``; it stands at the second step."""
        case = self.case(power_class, **values)
        self.hand(case)
        return intake.accept_case(self.desk, case.id, DAY, onward=2)

    def hand(self, case: Case, **values: Any) -> Case:
        """Let the body, both officers and 样例甲 act."""
        given = {
            "body": self.body.id,
            "officers": [one.id for one in self.officers],
            "holders": [self.staff["样例甲"].id],
        } | values
        return intake.hand_case(self.desk, case.id, **given)

    def told(self, case: Case, day: date = DAY) -> Case:
        """Tell the party of a penalty what is intended, and hear it."""
        deciding.inform_party(self.desk, case.id, day, "拟罚款3000元，因无证经营食盐零售。")
        return deciding.hear_party(self.desk, case.id, day, "当事人放弃陈述申辩。")

    def punished(self, case: Case, day: date = DAY, **entry: Any) -> Case:
        """Decide a penalty of 1.5 times the value of 2,000 yuan, in the first level."""
        given = {"standard": self.standard.id, "level": 1, "base": "2000", "amount": "3000"} | entry
        return deciding.decide_case(
            self.desk, case.id, CaseDecision.PUNISHED, day, "罚款3000元。", PenaltyEntry(**given)
        )

    def granted(self, case: Case, day: date = DAY) -> Case:
        """Decide a licence."""
        return deciding.decide_case(self.desk, case.id, CaseDecision.GRANTED, day, "准予许可。")


def _officer(desk: Any, name: str, number: str) -> Officer:
    issued, expires = date(2024, 1, 1), date(2027, 12, 31)
    officer = Officer(name, "盐政处", certificate_number=number, issued_on=issued, expires_on=expires)
    return enforcement.add_officer(desk, officer)


def made_bureau(desk: Any) -> Bureau:
    """Return a bureau with a published licence and penalty, a body, two officers and a standard in force."""
    staff = {name: people.enrol(desk, name, "yz") for name in ("样例甲", "样例乙")}
    staff["样例丙"] = people.enrol(desk, "样例丙", "fz")
    body = enforcement.add_body(
        desk,
        EnforcementBody(
            "示例市盐业管理局", "《甲条例》第三条", "郑政〔2016〕1号", date(2016, 1, 4), date(2016, 1, 8)
        ),
    )
    officers = tuple(
        _officer(desk, name, f"豫A{number}") for number, name in enumerate(("样例甲", "样例乙"), 1)
    )
    bureau = Bureau(desk, body, officers, staff)
    licence = power(
        desk,
        "01-001",
        name="食盐零售许可证核发",
        handling_office="盐政处",
        promised_limit="12个工作日",
        steps=LICENCE_STEPS,
    )
    penalty = power(
        desk,
        "02-001",
        name="对无证经营食盐零售的处罚",
        power_class=PowerClass.PENALTY,
        handling_office="盐政处",
        promised_limit="60日",
        steps=PENALTY_STEPS,
    )
    standard = standards.add_standard(
        desk,
        DiscretionStandard(
            penalty.id,
            conduct="无证零售",
            law="甲条例",
            article="第一条",
            document="示例文1号",
            ranges=(LegalRange("罚款", "1", "3"),),
            levels=(
                DiscretionLevel("轻微", "初犯", "罚款", "1", "1.6"),
                DiscretionLevel("一般", "再犯", "罚款", "1.6", "3"),
            ),
        ),
    )
    bureau.standard = standards.effect_standard(desk, standard.id, PUBLIC)
    publish(desk, PUBLIC, licence, penalty)
    bureau.items = {
        PowerClass.LICENCE: POWERS.get(licence.id),
        PowerClass.PENALTY: POWERS.get(penalty.id),
    }
    return bureau


def next_link(bureau: Bureau, case: Case, onward: int, day: date = DAY, **values: Any) -> Case:
    """End the link in work."""
    return running.end_current_link(bureau.desk, case.id, day, onward, "已办", **values)
