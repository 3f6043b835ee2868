"""随机抽取: offices and inspectors drawn from their lists (S4.3.1)."""

from __future__ import annotations

from typing import Any

from saltdesk.domain.inspections.draws import RandomDraw, Recusal
from saltdesk.domain.inspections.inspection import InspectionKind
from saltdesk.services.desk.person_names import people_entered
from saltdesk.services.inspections.draws import begun_draw, make_draw, with_people
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_draw_dialog import Ui_DrawDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class DrawDialog(RecordDialog):
    """Shows the lists as they are today; people may be taken out, or recuse from an office."""

    form_kind = Ui_DrawDialog
    record: RandomDraw
    fields = (
        Bound("kind_combo", "kind"),
        Bound("matter_edit", "matter"),
        Bound("offices_list", "offices"),
        Bound("office_count_spin", "office_count"),
        Bound("inspectors_each_spin", "inspectors_each"),
        Bound("witness_edit", "witness"),
        Bound("note_edit", "note"),
    )

    def prepare(self, record: Any) -> Any:
        """Offer the lists; another kind of inspection has other lists."""
        form = self.form
        fill_with_words(form.kind_combo, InspectionKind)
        form.recusals_edit.declare_columns(("人员", "回避的处室", "理由"), (10, 12, 20))
        form.people_edit.declare(self.context)
        self._offer(record)
        form.kind_combo.currentIndexChanged.connect(self._change_kind)
        self._show_hint("种子和名单随结果保存，任何人都可以复核。本处室人员自动回避本处室。")
        return record

    def _offer(self, draw: RandomDraw) -> None:
        self.form.offices_list.offer((name, name) for name in draw.offices)
        self.form.offices_list.mark(draw.offices)
        self.form.people_edit.set_people(one.staff for one in draw.people)

    def _change_kind(self, *_: object) -> None:
        self._offer(begun_draw(self.desk, self.form.kind_combo.currentData()))

    def perform(self) -> object:
        """Draw."""
        entered = with_people(self.entered(), self.form.people_edit.people(), self._recusals())
        return make_draw(self.desk, entered)

    def _recusals(self) -> tuple[Recusal, ...]:
        found = []
        for name, office, reason in self.form.recusals_edit.rows():
            for key in people_entered(name, self.desk.clock.today(), "recusals", "S4.3.1"):
                found.append(Recusal(key, name.strip(), office.strip(), reason.strip()))
        return tuple(found)
