"""Records beside the inspections, and the finders of their ledgers."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.clearances import Clearance
from saltdesk.domain.inspections.draws import RandomDraw
from saltdesk.domain.inspections.knowledge import KnowledgeCheck
from saltdesk.domain.inspections.measures import SupervisionMeasure
from saltdesk.domain.inspections.rounds import CollectionRound, RoundReply, RoundStatus
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.supervision import (
    ClearanceTable,
    CollectionRoundTable,
    KnowledgeCheckTable,
    RandomDrawTable,
    RoundReplyTable,
    SupervisionMeasureTable,
)

DRAWS = Records(RandomDrawTable, RandomDraw, Area.DRAWS)
KNOWLEDGE_CHECKS = Records(KnowledgeCheckTable, KnowledgeCheck, Area.KNOWLEDGE)
ROUNDS = Records(CollectionRoundTable, CollectionRound, Area.ROUNDS)
REPLIES = Records(RoundReplyTable, RoundReply, Area.ROUNDS)
MEASURES = Records(SupervisionMeasureTable, SupervisionMeasure, Area.MEASURES)
CLEARANCES = Records(ClearanceTable, Clearance, Area.CLEARANCES)

DRAW_FINDER = Finder(DRAWS, number="number", status="", moment="drawn_on", person="drawn_by", marks=("kind",))
KNOWLEDGE_FINDER = Finder(
    KNOWLEDGE_CHECKS, number="number", office="office", moment="drawn_on", person="registered_by"
)
ROUND_FINDER = Finder(
    ROUNDS,
    number="number",
    moment="called_on",
    person="called_by",
    due="due_on",
    open_states=(RoundStatus.CALLED.code,),
)
MEASURE_FINDER = Finder(MEASURES, status="", office="office", moment="valid_from", parent="power_item")
CLEARANCE_FINDER = Finder(CLEARANCES, office="office", moment="checked_on", marks=("kind",))
