"""Ends the links of an adjustment case with the facts that each link requires."""

from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, Adjustment, Answer, LinkEnd
from saltdesk.domain.adjustments.case_files import CaseDocument
from saltdesk.services.adjustments.adjustments import finish_link, link_of
from saltdesk.services.desk.desk import Desk

ENDS = {
    "forward": LinkEnd(leads=("fzb",)),
    "confirm": LinkEnd(answer=Answer.AGREED),
    "publish": LinkEnd(place="https://example.invalid/qd"),
    "own_site": LinkEnd(place="https://example.invalid/yzj"),
    "own_premises": LinkEnd(place="一楼公示栏"),
}


def end_link(desk: Desk, key: int, code: str, day: date, **told: object) -> Adjustment:
    """End a link (of several reviews the first); ``told`` overrides the usual facts."""
    papers = tuple(CaseDocument(kind=kind, number="示例文号") for kind in LINK_BY_CODE[code].needs)
    end = replace(ENDS.get(code, LinkEnd()), documents=papers)
    told = {"body": link_of(key, code).body} | told
    return finish_link(desk, key, code, day, "示例文号", end=replace(end, **told))
