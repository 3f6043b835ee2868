"""Values that fill the papers of a case, with the party's identity for the handling office alone (P1.2.7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import refuse
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.counterpart import NATURAL, Counterpart
from saltdesk.domain.cases.papers import (
    LAW_OF_ACCEPTANCE,
    PENALTY_NOTICE,
    PaperRule,
    hearing_problems,
    paper_problems,
)
from saltdesk.domain.notices.kinds import NoticeKind
from saltdesk.domain.notices.notice import text_of
from saltdesk.domain.registers.discretion import level_text
from saltdesk.services.access.cases import case_of
from saltdesk.services.cases.intake import reveal_party
from saltdesk.services.cases.items import item_of
from saltdesk.services.cases.steps import links_of
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import (
    TALK_RIGHTS,
    Fill,
    Values,
    bureau_name,
    compared_by,
    outside_body,
)
from saltdesk.storage.areas.cases import COUNTERPARTS
from saltdesk.storage.areas.registers import STANDARDS

_STATEMENT_LIMIT = "收到本告知书之日起五个工作日内"
_HEARING = (
    "你（单位）有权要求听证。要求听证的，应当在收到本告知书之日起五个工作日内向{place}提出；"
    "逾期不提出的，视为放弃听证。"
)
"""The right to a hearing, by whom and until when (行政处罚法 63, 64)."""

_FINE = (
    "自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款；逾期不缴纳的，"
    "每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额"
    "（《中华人民共和国行政处罚法》第六十七条、第七十二条）。"
)
"""How a fine is paid, and what follows if it is not (行政处罚法 67, 72)."""

_COURT = "有管辖权的人民法院"
_REMEDY_BODY = "szf"

_PartyFor = Callable[[Desk, int, str], Counterpart]
"""Returns the counterpart of a case, given the reason for reading the identity."""


@dataclass(frozen=True)
class PaperSubject:
    """The case a paper is about, with its counterpart."""

    desk: Desk
    case: Case
    party: Counterpart


def _stored_party(_desk: Desk, key: int, _reason: str) -> Counterpart:
    return COUNTERPARTS.first(case=key) or Counterpart()


def about_case(further: Callable[[PaperSubject], Values]) -> Fill:
    """Return a function that fills a paper about a case; reading the identity is an act of its own.

    It raises NotAllowed for everybody but the handling office and leaders.
    """

    def told(party_for: _PartyFor, desk: Desk, kind: NoticeKind, key: int) -> Values:
        case = case_of(desk, key)
        subject = PaperSubject(desk, case, party_for(desk, key, f"拟制{kind.label}"))
        return _common(subject) | further(subject)

    fill: Fill = partial(told, reveal_party)
    return compared_by(fill, partial(told, _stored_party))


def _common(told: PaperSubject) -> Values:
    case, party = told.case, told.party
    is_person = party.party_type in NATURAL
    return {
        "party": party.name,
        "party_number": party.id_number if is_person else party.credit_code or party.id_number,
        "party_head": "" if is_person else party.head,
        "party_address": party.address,
        "case_number": case.number,
        "outside_number": case.outside_number,
        "item": f"{case.item_code} {case.item_name}".strip(),
        "matter": case.matter,
        "received_on": case.received_on,
        "accepted_on": case.accepted_on,
        "facts": case.facts,
        "evidence": _evidence(case),
        "basis": item_of(case).legal_basis,
        "law": LAW_OF_ACCEPTANCE.get(case.power_class, ""),
        "office": case.office,
        "contact_person": case.holder,
        "decided_on": case.decided_on,
        "content": case.decision_text,
        "reconsider_body": outside_body(_REMEDY_BODY),
        "court": _COURT,
    }


def _evidence(case: Case) -> str:
    """Return the material of the case and of its links, by file name."""
    files = (*case.files, *(kept for link in links_of(case.id) for kept in link.files))
    return "；".join(dict.fromkeys(kept.name for kept in files))


def _place(case: Case) -> str:
    return f"{bureau_name()}{case.office}"


@about_case
def acceptance(told: PaperSubject) -> Values:
    """Return what an acceptance adds: the promised limit and what does not count."""
    return {"limit": item_of(told.case).promised_limit, "due_on": told.case.limit_on}


@about_case
def opening(told: PaperSubject) -> Values:
    """Return what the sheet for the approval to open a case adds."""
    case = told.case
    return {
        "source": "：".join(filter(None, (case.source.label, case.source_text))),
        "party_phone": told.party.phone,
        "officers": case.officer_names,
    }


@about_case
def refusal(told: PaperSubject) -> Values:
    """Return why an application is not accepted."""
    return {"refused_on": told.case.refused_on, "refusal_text": told.case.refusal_text}


@about_case
def penalty_notice(told: PaperSubject) -> Values:
    """Return what is intended, and where and until when the party is heard (行政处罚法 44, 45, 63)."""
    place = _place(told.case)
    return {
        "intended": told.case.intended,
        "statement_limit": _STATEMENT_LIMIT,
        "statement_place": place,
        "hearing": _HEARING.format(place=place),
    }


@about_case
def penalty_decision(told: PaperSubject) -> Values:
    """Return what was heard, the level of discretion, and how the penalty is carried out (行政处罚法 59)."""
    case = told.case
    return {
        "statement": case.statement,
        "discretion": _discretion(case),
        "performance": _FINE if case.amount else "",
    }


def _discretion(case: Case) -> str:
    """Return the standard and level the penalty follows, or why it departs from them (P1.2.5)."""
    standard = next(iter(STANDARDS.load([case.standard])), None) if case.standard else None
    if standard is None or not 1 <= case.level <= len(standard.levels):
        return case.departure
    level = standard.levels[case.level - 1]
    followed = f"依照裁量标准（{standard.document}）“{level.name}”阶次：{level_text(standard, level)}。"
    return followed + (f"不按裁量标准的理由：{case.departure}" if case.departure else "")


@about_case
def licence_grant(_told: PaperSubject) -> Values:
    """Return nothing more: the decision says what is permitted."""
    return {}


@about_case
def licence_refusal(told: PaperSubject) -> Values:
    """Return why the licence is not granted (行政许可法 38)."""
    return {"statement": told.case.statement}


@about_case
def case_decision(told: PaperSubject) -> Values:
    """Return the kind of the decision, for the classes without a form of their own."""
    return {"decision": told.case.decision.label if told.case.decision else ""}


@about_case
def talk_record(told: PaperSubject) -> Values:
    """Return the values of a talk with the party."""
    case, party = told.case, told.party
    is_person = party.party_type in NATURAL
    return {
        "subject": f"{case.number} {case.matter}",
        "person": party.name if is_person else party.head,
        "person_unit": "" if is_person else party.name,
        "person_contact": party.phone,
        "part": citation("P1.2.7"),
        "rights": TALK_RIGHTS,
    }


def refuse_unless(rule: PaperRule) -> Callable[[Desk, Area, int, Mapping[str, object]], None]:
    """Return the function that raises ``RuleError`` if the paper does not fit a case or an act is missing."""

    def refuse_paper(desk: Desk, _area: Area, key: int, values: Mapping[str, object]) -> None:
        case = case_of(desk, key)
        problems = list(paper_problems(rule, case))
        if rule is PENALTY_NOTICE and not problems:
            problems += hearing_problems(text_of(values.get("intended")), text_of(values.get("hearing")))
        refuse(problems)

    return refuse_paper
