"""登记公布: when and where a power item was made public (P1.2.1)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists import PowerItem
from saltdesk.services import lists
from saltdesk.ui.context import TabContext
from saltdesk.ui.dialogs.act_dialog import ActDialog, needed, with_today
from saltdesk.ui.forms.ui_publish_dialog import Ui_PublishDialog
from saltdesk.ui.widgets.binding import Bound
from saltdesk.ui.widgets.open_choice import offer

CHANNELS = ("市政务服务网", "部门网站", "市政务服务网、部门网站", "办公场所公示栏")
"""The usual channels (P1.2.1); others can be typed."""


class PublishDialog(ActDialog):
    """Asks for the day and the channel."""

    fields = (
        Bound("published_on_edit", "published_on"),
        Bound("publication_channel_combo", "publication_channel"),
    )

    def __init__(self, context: TabContext, parent: QWidget, item: PowerItem) -> None:
        super().__init__(context, parent)
        self.form = Ui_PublishDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"{item.code}　{item.name}")
        offer(self.form.publication_channel_combo, CHANNELS)
        record = with_today(item, "published_on", context.desk)
        self._record = record
        self.bind(self.form, record)
        self.connect_buttons(self.form.publish_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record the publication."""
        item = self.binding.read(self._record)
        day = needed(item.published_on, "published_on", "公布日期")
        return lists.publish_power(self.desk, item.id, day, item.publication_channel)
