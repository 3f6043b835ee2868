"""随机抽取: the draws of offices and inspectors with their lists and seeds (S4.3.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.draws import DRAW_FIELDS
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.inspections.sheets import draw_parts
from saltdesk.ledgers.inspections.supervision import DRAW_LEDGER, result_lines
from saltdesk.services.desk.offers import offer
from saltdesk.services.inspections import draws
from saltdesk.services.inspections.owners import KIND_OWNER
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.inspections.supervision.draw_dialog import DrawDialog
from saltdesk.ui.inspections.supervision.supervision_page import SupervisionPage
from saltdesk.ui.inspections.visits.inspection_page import InspectionPage


class DrawsPage(SupervisionPage):
    """The ledger of draws; an inspection begins with what was drawn."""

    ledger: ClassVar[Ledger] = DRAW_LEDGER
    has_offices: ClassVar[bool] = False
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(DRAW_FIELDS, "抽取", "kind", "matter", "drawn_on", "drawn_by", "witness", "seed"),
        fact_group(DRAW_FIELDS, "名单", "offices", "people", "recusals"),
        fact_group(DRAW_FIELDS, "结果", "result", "note"),
    )

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.begin_button = self.add_button("draw_begin_button", "登记检查…", self.begin_inspection)
        self.sheet_button = self.add_button("draw_sheet_button", "抽取记录…", self.open_record)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the act."""
        return {"draw.make": self.new_record}

    def new_record(self) -> None:
        """Draw for the kind of inspection of this office."""
        owners, office = self.desk.owners(), self.desk.actor.office
        kinds = (kind for kind, mechanism in KIND_OWNER.items() if owners.get(mechanism) == office)
        begun = draws.begun_draw(self.desk, next(kinds, InspectionKind.DUTY_LIST))
        self.open_dialog(DrawDialog(self.context, self, begun, "从名单中随机抽取"))

    def open_record(self) -> None:
        """Show the record of the draw on paper."""
        draw = self.current_record()
        if draw:
            self.show_sheet("随机抽取记录", draw.number, partial(draw_parts, draw))

    def begin_inspection(self) -> None:
        """Start the inspection of a drawn office with its drawn inspectors."""
        draw = self.current_record()
        if draw is None:
            return
        offices = [one.office for one in draw.result]
        place = self.context.prompts.choose("检查哪个处室？", offices, "取消") if len(offices) > 1 else 0
        if place < 0:
            return
        page = InspectionPage(self.context, draws.inspection_from_draw(draw, offices[place]), self.form.pages)
        page.saved.connect(self._show_inspection)
        self.open_page(page)

    def offer_acts(self) -> None:
        """Enable the acts, and the start of an inspection if a draw is selected."""
        super().offer_acts()
        if hasattr(self, "begin_button"):
            missing = "" if self.current_id() else "请先选择一条记录。"
            show_offer(self.begin_button, offer(self.desk, ACT_BY_CODE["inspection.plan"], None), missing)

    def _show_inspection(self, inspection: Inspection) -> None:
        self.context.go_to(Area.INSPECTIONS, inspection.id)

    def fact(self, record: Any, name: str) -> str:
        """Return lists and result as texts."""
        texts = {
            "offices": "、".join(record.offices),
            "people": "、".join(one.name for one in record.people),
            "recusals": "\n".join(f"{one.name}回避{one.office}：{one.reason}" for one in record.recusals),
            "result": "\n".join(result_lines(record)),
        }
        return texts[name] if name in texts else super().fact(record, name)

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
        """Say whether seed and lists give the same result again."""
        if draws.is_repeatable(record):
            return "note", ("复核一致：同一种子和名单得出同样的结果。",)
        return "problem", ("复核不一致：结果与种子、名单不符，请查明原因。",)
