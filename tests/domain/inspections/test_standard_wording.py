"""The standard wording fills all four elements of the notice, for both kinds of inspection."""

import pytest

from saltdesk.domain.base.records import with_values
from saltdesk.domain.inspections.inspection import INSPECTION_FIELDS, Inspection, InspectionKind
from saltdesk.domain.inspections.standard_wording import FOUR_ELEMENTS, STANDARD_WORDING, lacks_elements


@pytest.mark.parametrize("kind", list(InspectionKind))
def test_the_wording_of_a_kind_leaves_no_element_open(kind):
    assert tuple(STANDARD_WORDING[kind]) == FOUR_ELEMENTS
    assert lacks_elements(Inspection(kind=kind))
    filled = with_values(Inspection(kind=kind), STANDARD_WORDING[kind])
    assert not lacks_elements(filled)
    assert not [
        problem
        for rule in INSPECTION_FIELDS
        for problem in rule.problems(getattr(filled, rule.name))
        if rule.name in FOUR_ELEMENTS
    ]
