"""A panel that ticks the five elements of a complaint and says what to ask for the missing ones."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLayout

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import ELEMENTS, Complaint, present_elements
from saltdesk.ui.looks.kinds import set_kind


class ElementsPanel:
    """Adds one line per element to ``layout`` (C5.2.5a); a missing element never blocks saving."""

    def __init__(self, layout: QLayout) -> None:
        self.labels = [QLabel() for _ in ELEMENTS]
        for element, label in zip(ELEMENTS, self.labels, strict=True):
            label.setObjectName(f"element_{element.code}_label")
            layout.addWidget(label)

    def show(self, complaint: Complaint, person: Complainant) -> None:
        """Tick the elements that the complaint contains."""
        found = present_elements(complaint, person)
        for element, label, is_present in zip(ELEMENTS, self.labels, found, strict=True):
            text = f"✓ {element.label}" if is_present else f"○ {element.label}\n　 {element.ask}"
            label.setText(text)
            set_kind(label, "element" if is_present else "element-missing")
