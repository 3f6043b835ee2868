"""The page that assembles a list version from drafts (P1.2.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists.items import DutyItem, ListItem
from saltdesk.domain.lists.versions import ListKind, ListVersion
from saltdesk.services.lists import public_lists, versions
from saltdesk.ui.fields.choice_list_model import ChoiceListModel
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_version_page import Ui_VersionPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_page import RecordPage


class VersionPage(RecordPage):
    """Creates or edits a draft version; every draft is included unless the user unchecks it."""

    draft_name: ClassVar[str] = "list_version"

    def __init__(self, context: TabContext, version: ListVersion, parent: QWidget | None = None) -> None:
        title = f"修改版本　{version.title}" if version.id else "编制清单版本"
        super().__init__(context, title, parent)
        self.form = Ui_VersionPage()
        self.form.setupUi(self.page.body)
        fill_with_words(self.form.kind_combo, ListKind)
        self.form.kind_combo.setEnabled(not version.id)
        self._found = QSortFilterProxyModel(self)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.form.items_list.setModel(self._found)
        self.form.item_search_edit.textChanged.connect(self._found.setFilterFixedString)
        self.bind(self.form, version)
        self._offer_items(version.kind, version.items if version.id else None)
        self.form.kind_combo.currentIndexChanged.connect(self._change_kind)
        self.form.all_button.clicked.connect(self.mark_all)
        self.form.none_button.clicked.connect(self.mark_none)
        self.setFocusProxy(self.form.kind_combo)
        self.ready()

    def save_record(self) -> ListVersion:
        """Create the version, or save its changes."""
        version = replace(self.record(), items=self.items.checked())
        save = versions.edit_version if version.id else versions.draft_version
        return save(self.context.desk, version)

    def further_texts(self) -> dict[str, str]:
        """Return the checked items, by id."""
        return {"items": " ".join(map(str, self.items.checked()))}

    def take_further_texts(self, texts: Mapping[str, str]) -> None:
        """Check the items of a draft."""
        if "items" in texts:
            self.items.check(int(key) for key in texts["items"].split())

    def mark_all(self) -> None:
        """Include every draft."""
        self.items.check(self._offered)

    def mark_none(self) -> None:
        """Include no draft."""
        self.items.check(())

    def _change_kind(self, *_: object) -> None:
        self._offer_items(self.form.kind_combo.currentData(), None)

    def _offer_items(self, kind: ListKind, chosen: tuple[int, ...] | None) -> None:
        drafts = versions.drafts_for(kind, self.parts[0].record.id)
        self._offered = tuple(item.id for item in drafts)
        names = public_lists.power_names()
        pairs = [(item.id, _name(item, names)) for item in drafts]
        self.items = ChoiceListModel(pairs, self._offered if chosen is None else chosen, self)
        self._found.setSourceModel(self.items)
        self.items.chosen.connect(self._count)
        self.items.chosen.connect(self.parts[0].binding.edited)
        self.form.items_list.setVisible(bool(drafts))
        self.form.no_draft_label.setVisible(not drafts)
        self._count()

    def _count(self) -> None:
        chosen, offered = len(self.items.checked()), len(self._offered)
        self.form.items_count_label.setText(f"已选 {chosen} 项，共 {offered} 项草拟")


def _name(item: ListItem, names: Mapping[int, str]) -> str:
    if isinstance(item, DutyItem):
        return f"{names.get(item.power_item, '')}　{item.stage.label}：{item.content[:40]}"
    return f"{item.code}　{item.name}"
