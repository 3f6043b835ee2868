"""登记报审、登记审定、登记公布: one dialog for each step of a list version (P1.2.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists.versions import ListVersion
from saltdesk.domain.registers.publications import Publication, PublicationChannel
from saltdesk.services.lists import versions
from saltdesk.ui.fields.act_dialog import ActDialog, needed, with_today
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.parts_edit import PartColumn
from saltdesk.ui.forms.ui_confirm_dialog import Ui_ConfirmDialog
from saltdesk.ui.forms.ui_publish_dialog import Ui_PublishDialog
from saltdesk.ui.forms.ui_report_dialog import Ui_ReportDialog
from saltdesk.ui.frame.context import TabContext

_CHANNELS = (
    PartColumn("channel", "渠道", 16, PublicationChannel),
    PartColumn("place", "网址、地点或版面", 30),
    PartColumn("published_on", "日期", 12),
)


class VersionReportDialog(ActDialog):
    """Asks when and with which document a version was submitted."""

    fields = (
        Bound("reported_on_edit", "reported_on"),
        Bound("report_document_edit", "report_document"),
    )

    def __init__(self, context: TabContext, parent: QWidget, version: ListVersion) -> None:
        super().__init__(context, parent)
        self.form = Ui_ReportDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(version.title)
        self._record = with_today(version, "reported_on", context.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record the submission."""
        version = self.binding.read(self._record)
        day = needed(version.reported_on, "reported_on", "报审日期")
        return versions.report_version(self.desk, version.id, day, version.report_document)


class ConfirmDialog(ActDialog):
    """Asks when, by whom and with which document a version was confirmed."""

    fields = (
        Bound("confirmed_on_edit", "confirmed_on"),
        Bound("confirmed_by_edit", "confirmed_by"),
        Bound("confirm_document_edit", "confirm_document"),
    )

    def __init__(self, context: TabContext, parent: QWidget, version: ListVersion) -> None:
        super().__init__(context, parent)
        self.form = Ui_ConfirmDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(version.title)
        self._record = with_today(version, "confirmed_on", context.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record the confirmation."""
        version = self.binding.read(self._record)
        day = needed(version.confirmed_on, "confirmed_on", "审定日期")
        return versions.confirm_version(
            self.desk, version.id, day, version.confirmed_by, version.confirm_document
        )


@dataclass(frozen=True)
class _Publishing:
    """The fields of the publication dialog."""

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
        # The channels of the notice are prefilled; the user can add and remove channels.
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
        day = needed(asked.published_on, "published_on", "公布日期")
        publications = [replace(one, published_on=one.published_on or day) for one in asked.publications]
        return versions.publish_version(self.desk, self._version.id, day, publications)
