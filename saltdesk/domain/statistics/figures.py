"""The table of figures: each row is a figure, or a group with one value for each word or name.

Tab, report, workbook and command line loop over it.
"""

from __future__ import annotations

from saltdesk.domain.statistics.accountability_figures import ACCOUNTABILITY_FIGURES
from saltdesk.domain.statistics.adjustment_figures import ADJUSTMENT_FIGURES
from saltdesk.domain.statistics.case_figures import CASE_FIGURES
from saltdesk.domain.statistics.complaint_figures import COMPLAINT_FIGURES
from saltdesk.domain.statistics.figure import Figure
from saltdesk.domain.statistics.inspection_figures import INSPECTION_FIGURES
from saltdesk.domain.statistics.publication_figures import PUBLICATION_FIGURES

FIGURES: tuple[Figure, ...] = (
    *COMPLAINT_FIGURES,
    *ADJUSTMENT_FIGURES,
    *INSPECTION_FIGURES,
    *PUBLICATION_FIGURES,
    *CASE_FIGURES,
    *ACCOUNTABILITY_FIGURES,
)
"""Every figure, by section in the order of the report."""
