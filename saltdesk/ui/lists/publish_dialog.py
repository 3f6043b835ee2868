"""登记公布: on which day and through which channels a list version was published (P1.2.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.lists.versions import ListVersion
from saltdesk.domain.registers.publications import Publication, PublicationChannel
from saltdesk.services.lists import versions
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.fields.parts_model import PartColumn
from saltdesk.ui.forms.ui_publish_dialog import Ui_PublishDialog
from saltdesk.ui.frame.context import TabContext

_CHANNELS = (
    PartColumn("channel", "渠道", 16, PublicationChannel),
    PartColumn("place", "网址、地点或版面", 30),
    PartColumn("published_on", "日期", 12),
)


@dataclass(frozen=True)
class _Publishing:
    """The fields of the form."""

    published_on: date | None = None
    publications: tuple[Publication, ...] = ()


class PublishDialog(ActDialog):
    """Asks for the day and the channels, each with its location."""

    fields = (
        Bound("published_on_edit", "published_on"),
        Bound("publications_edit", "publications"),
    )

    def __init__(self, context: TabContext, parent: QWidget, version: ListVersion) -> None:
        super().__init__(context, parent)
        self.form = Ui_PublishDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(version.title)
        self.form.publications_edit.declare(Publication, _CHANNELS)
        self._version = version
        # The channels that the source document names are prefilled; the user can add and remove channels.
        usual = (PublicationChannel.CITY_SITE, PublicationChannel.DEPARTMENT_SITE)
        self._record = _Publishing(
            context.desk.clock.today(), tuple(Publication(channel=channel) for channel in usual)
        )
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.publish_button, self.form.cancel_button, self.form.problem_label)
        # The dialog grows with the rows of the table.
        self.form.publications_edit.edited.connect(self.adjustSize)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the version."""
        return (self._version.id,)

    def perform(self) -> object:
        """Record the publication."""
        asked = self.binding.read(self._record)
        day = self.needed(asked.published_on, "published_on")
        publications = [replace(one, published_on=one.published_on or day) for one in asked.publications]
        return versions.publish_version(self.desk, self._version.id, day, publications)
