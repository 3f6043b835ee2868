"""The register of supervision during and after the event (R2.2.4), and its import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.inspections.measures import MEASURE_FIELDS, SupervisionMeasure, measure_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields
from saltdesk.services.desk.list_import import Check, ListImport, importing_act
from saltdesk.services.lists.known_powers import known_powers
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.supervision import MEASURES
from saltdesk.storage.trail.audit import Note

_NAME, _DATE = ImportFieldKind.NAME, ImportFieldKind.DATE
_POWER_HEADINGS = ("事项编码", "权力编码", "职权编码", "编码", "事项名称", "权力事项名称")


@act("measure.set")
def set_measure(desk: Desk, note: Note, measure: SupervisionMeasure) -> SupervisionMeasure:
    """Add the measures of an item, or save changed ones.

    Raises:
        RuleError: a field is missing, the item is cancelled, or other measures are in force at that time.
    """
    measure = tidy_measure(measure)
    others = MEASURES.all(power_item=measure.power_item)
    refuse(measure_problems(measure, others, POWERS.first(id=measure.power_item)))
    saved = MEASURES.update(measure) if measure.id else MEASURES.insert(measure)
    item = POWERS.get(saved.power_item)
    note.record, note.sentence = saved.id, f"登记{item.code} {item.name}的监管措施"
    return saved


def tidy_measure(measure: SupervisionMeasure) -> SupervisionMeasure:
    """Return the measures without blanks around their texts."""
    names = ("office", "standard", "responsibility", "measures", "document", "note")
    return replace(measure, **{name: getattr(measure, name).strip() for name in names})


def _rules() -> Check:
    items = {item.id: item for item in POWERS.all()}
    known = MEASURES.all()

    def check(measure: SupervisionMeasure, same: SupervisionMeasure | None) -> Iterator[Problem]:
        others = [one for one in known if one.power_item == measure.power_item and one != same]
        return measure_problems(measure, others, items.get(measure.power_item))

    return check


MEASURE_IMPORT: ListImport[SupervisionMeasure] = ListImport(
    "事中事后监管措施台账",
    MEASURES,
    SupervisionMeasure(),
    import_fields(
        (MEASURE_FIELDS,),
        ImportField("power_item", headings=_POWER_HEADINGS, required=True, kind=_NAME),
        ImportField("office", headings=("责任处室", "监管处室"), required=True, kind=_NAME),
        ImportField("standard", headings=("标准",), required=True),
        ImportField("responsibility", headings=("责任",), required=True),
        ImportField("measures", headings=("措施", "具体措施"), required=True),
        ImportField("document", headings=("文件", "制定依据")),
        ImportField("valid_from", headings=("开始日期", "有效期起"), required=True, kind=_DATE),
        ImportField("valid_to", headings=("结束日期", "有效期止"), kind=_DATE),
        ImportField("note", headings=("说明",)),
    ),
    key=("power_item", "valid_from"),
    label=("power_item",),
    rules=_rules,
    tidy=tidy_measure,
    references={"power_item": known_powers},
)

apply_measure_import = importing_act("measure.import", MEASURE_IMPORT)
