"""The table of all lines of Today."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.services.today.accountability_lines import ACCOUNTABILITY_LINES
from saltdesk.services.today.adjustment_lines import ADJUSTMENT_LINES
from saltdesk.services.today.backup_lines import BACKUP_LINES
from saltdesk.services.today.case_lines import CASE_LINES
from saltdesk.services.today.complaint_lines import COMPLAINT_LINES
from saltdesk.services.today.draft_lines import DRAFT_LINES
from saltdesk.services.today.inspection_lines import INSPECTION_LINES
from saltdesk.services.today.line import Line
from saltdesk.services.today.list_lines import LIST_LINES
from saltdesk.services.today.paper_lines import PAPER_LINES

LINES: tuple[Line, ...] = (
    *COMPLAINT_LINES,
    *ADJUSTMENT_LINES,
    *CASE_LINES,
    *INSPECTION_LINES,
    *PAPER_LINES,
    *LIST_LINES,
    *ACCOUNTABILITY_LINES,
    *DRAFT_LINES,
    *BACKUP_LINES,
)
"""Every kind of work, in the order in which the lines of one day stand; a mechanism adds its rows here."""

LINE_BY_CODE: Mapping[str, Line] = {line.code: line for line in LINES}
