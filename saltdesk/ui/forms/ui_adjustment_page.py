# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'adjustment_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.check_list import CheckList
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_AdjustmentPage(object):
    def setupUi(self, AdjustmentPage) -> None:
        if not AdjustmentPage.objectName():
            AdjustmentPage.setObjectName(u"AdjustmentPage")
        AdjustmentPage.resize(1180, 760)
        self.form_layout = QVBoxLayout(AdjustmentPage)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.event_group = QGroupBox(AdjustmentPage)
        self.event_group.setObjectName(u"event_group")
        self.event_layout = QVBoxLayout(self.event_group)
        self.event_layout.setSpacing(8)
        self.event_layout.setObjectName(u"event_layout")
        self.event_layout.setContentsMargins(12, 8, 12, 12)
        self.event_grid = QVBoxLayout()
        self.event_grid.setSpacing(6)
        self.event_grid.setObjectName(u"event_grid")
        self.event_grid_0 = QGridLayout()
        self.event_grid_0.setObjectName(u"event_grid_0")
        self.event_grid_0.setHorizontalSpacing(12)
        self.event_grid_0.setVerticalSpacing(6)
        self.event_grid_0.setContentsMargins(0, 0, 0, 0)
        self.trigger_caption_label = QLabel(self.event_group)
        self.trigger_caption_label.setObjectName(u"trigger_caption_label")
        self.trigger_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trigger_caption_label.setProperty(u"required", True)

        self.event_grid_0.addWidget(self.trigger_caption_label, 0, 0, 1, 1)

        self.trigger_combo = QComboBox(self.event_group)
        self.trigger_combo.setObjectName(u"trigger_combo")

        self.event_grid_0.addWidget(self.trigger_combo, 0, 1, 1, 1)

        self.further_triggers_caption_label = QLabel(self.event_group)
        self.further_triggers_caption_label.setObjectName(u"further_triggers_caption_label")
        self.further_triggers_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.event_grid_0.addWidget(self.further_triggers_caption_label, 1, 0, 1, 1)

        self.further_triggers_list = CheckList(self.event_group)
        self.further_triggers_list.setObjectName(u"further_triggers_list")

        self.event_grid_0.addWidget(self.further_triggers_list, 1, 1, 1, 1)

        self.title_caption_label = QLabel(self.event_group)
        self.title_caption_label.setObjectName(u"title_caption_label")
        self.title_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_caption_label.setProperty(u"required", True)

        self.event_grid_0.addWidget(self.title_caption_label, 2, 0, 1, 1)

        self.title_edit = QLineEdit(self.event_group)
        self.title_edit.setObjectName(u"title_edit")

        self.event_grid_0.addWidget(self.title_edit, 2, 1, 1, 1)

        self.basis_document_caption_label = QLabel(self.event_group)
        self.basis_document_caption_label.setObjectName(u"basis_document_caption_label")
        self.basis_document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_document_caption_label.setProperty(u"required", True)

        self.event_grid_0.addWidget(self.basis_document_caption_label, 3, 0, 1, 1)

        self.basis_document_edit = QLineEdit(self.event_group)
        self.basis_document_edit.setObjectName(u"basis_document_edit")

        self.event_grid_0.addWidget(self.basis_document_edit, 3, 1, 1, 1)

        self.event_grid_0.setColumnStretch(1, 1)
        self.event_grid_0.setColumnMinimumWidth(0, 118)

        self.event_grid.addLayout(self.event_grid_0)


        self.event_layout.addLayout(self.event_grid)


        self.form_layout.addWidget(self.event_group)

        self.dates_group = QGroupBox(AdjustmentPage)
        self.dates_group.setObjectName(u"dates_group")
        self.dates_layout = QVBoxLayout(self.dates_group)
        self.dates_layout.setSpacing(8)
        self.dates_layout.setObjectName(u"dates_layout")
        self.dates_layout.setContentsMargins(12, 8, 12, 12)
        self.clock_hint_label = QLabel(self.dates_group)
        self.clock_hint_label.setObjectName(u"clock_hint_label")
        self.clock_hint_label.setWordWrap(True)

        self.dates_layout.addWidget(self.clock_hint_label)

        self.dates_grid = QVBoxLayout()
        self.dates_grid.setSpacing(6)
        self.dates_grid.setObjectName(u"dates_grid")
        self.dates_grid_0 = QHBoxLayout()
        self.dates_grid_0.setSpacing(24)
        self.dates_grid_0.setObjectName(u"dates_grid_0")
        self.dates_grid_0_left = QGridLayout()
        self.dates_grid_0_left.setObjectName(u"dates_grid_0_left")
        self.dates_grid_0_left.setHorizontalSpacing(12)
        self.dates_grid_0_left.setVerticalSpacing(6)
        self.dates_grid_0_left.setContentsMargins(0, 0, 0, 0)
        self.promulgated_on_caption_label = QLabel(self.dates_group)
        self.promulgated_on_caption_label.setObjectName(u"promulgated_on_caption_label")
        self.promulgated_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dates_grid_0_left.addWidget(self.promulgated_on_caption_label, 0, 0, 1, 1)

        self.promulgated_on_edit = DateEdit(self.dates_group)
        self.promulgated_on_edit.setObjectName(u"promulgated_on_edit")

        self.dates_grid_0_left.addWidget(self.promulgated_on_edit, 0, 1, 1, 1)

        self.effective_on_caption_label = QLabel(self.dates_group)
        self.effective_on_caption_label.setObjectName(u"effective_on_caption_label")
        self.effective_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dates_grid_0_left.addWidget(self.effective_on_caption_label, 1, 0, 1, 1)

        self.effective_on_edit = DateEdit(self.dates_group)
        self.effective_on_edit.setObjectName(u"effective_on_edit")

        self.dates_grid_0_left.addWidget(self.effective_on_edit, 1, 1, 1, 1)

        self.started_on_caption_label = QLabel(self.dates_group)
        self.started_on_caption_label.setObjectName(u"started_on_caption_label")
        self.started_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dates_grid_0_left.addWidget(self.started_on_caption_label, 2, 0, 1, 1)

        self.started_on_edit = DateEdit(self.dates_group)
        self.started_on_edit.setObjectName(u"started_on_edit")

        self.dates_grid_0_left.addWidget(self.started_on_edit, 2, 1, 1, 1)

        self.started_on_help_label = QLabel(self.dates_group)
        self.started_on_help_label.setObjectName(u"started_on_help_label")
        self.started_on_help_label.setWordWrap(True)

        self.dates_grid_0_left.addWidget(self.started_on_help_label, 3, 1, 1, 1)

        self.dates_grid_0_left_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dates_grid_0_left.addItem(self.dates_grid_0_left_spring, 90, 1, 1, 1)

        self.dates_grid_0_left.setColumnStretch(1, 1)
        self.dates_grid_0_left.setColumnMinimumWidth(0, 118)

        self.dates_grid_0.addLayout(self.dates_grid_0_left)

        self.dates_grid_0_right = QGridLayout()
        self.dates_grid_0_right.setObjectName(u"dates_grid_0_right")
        self.dates_grid_0_right.setHorizontalSpacing(12)
        self.dates_grid_0_right.setVerticalSpacing(6)
        self.dates_grid_0_right.setContentsMargins(0, 0, 0, 0)
        self.document_on_caption_label = QLabel(self.dates_group)
        self.document_on_caption_label.setObjectName(u"document_on_caption_label")
        self.document_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dates_grid_0_right.addWidget(self.document_on_caption_label, 0, 0, 1, 1)

        self.document_on_edit = DateEdit(self.dates_group)
        self.document_on_edit.setObjectName(u"document_on_edit")

        self.dates_grid_0_right.addWidget(self.document_on_edit, 0, 1, 1, 1)

        self.received_on_caption_label = QLabel(self.dates_group)
        self.received_on_caption_label.setObjectName(u"received_on_caption_label")
        self.received_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dates_grid_0_right.addWidget(self.received_on_caption_label, 1, 0, 1, 1)

        self.received_on_edit = DateEdit(self.dates_group)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.dates_grid_0_right.addWidget(self.received_on_edit, 1, 1, 1, 1)

        self.start_reason_caption_label = QLabel(self.dates_group)
        self.start_reason_caption_label.setObjectName(u"start_reason_caption_label")
        self.start_reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dates_grid_0_right.addWidget(self.start_reason_caption_label, 2, 0, 1, 1)

        self.start_reason_edit = QLineEdit(self.dates_group)
        self.start_reason_edit.setObjectName(u"start_reason_edit")

        self.dates_grid_0_right.addWidget(self.start_reason_edit, 2, 1, 1, 1)

        self.dates_grid_0_right_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dates_grid_0_right.addItem(self.dates_grid_0_right_spring, 90, 1, 1, 1)

        self.dates_grid_0_right.setColumnStretch(1, 1)
        self.dates_grid_0_right.setColumnMinimumWidth(0, 100)

        self.dates_grid_0.addLayout(self.dates_grid_0_right)

        self.dates_grid_0.setStretch(0, 1)
        self.dates_grid_0.setStretch(1, 1)

        self.dates_grid.addLayout(self.dates_grid_0)


        self.dates_layout.addLayout(self.dates_grid)

        self.due_row = QHBoxLayout()
        self.due_row.setSpacing(8)
        self.due_row.setObjectName(u"due_row")
        self.apply_due_label = QLabel(self.dates_group)
        self.apply_due_label.setObjectName(u"apply_due_label")

        self.due_row.addWidget(self.apply_due_label)

        self.explain_button = QPushButton(self.dates_group)
        self.explain_button.setObjectName(u"explain_button")

        self.due_row.addWidget(self.explain_button)

        self.due_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.due_row.addItem(self.due_spring)


        self.dates_layout.addLayout(self.due_row)

        self.strict_due_label = QLabel(self.dates_group)
        self.strict_due_label.setObjectName(u"strict_due_label")
        self.strict_due_label.setWordWrap(True)

        self.dates_layout.addWidget(self.strict_due_label)


        self.form_layout.addWidget(self.dates_group)

        self.scope_group = QGroupBox(AdjustmentPage)
        self.scope_group.setObjectName(u"scope_group")
        self.scope_layout = QVBoxLayout(self.scope_group)
        self.scope_layout.setSpacing(8)
        self.scope_layout.setObjectName(u"scope_layout")
        self.scope_layout.setContentsMargins(12, 8, 12, 12)
        self.item_search_row = QHBoxLayout()
        self.item_search_row.setSpacing(8)
        self.item_search_row.setObjectName(u"item_search_row")
        self.item_search_edit = QLineEdit(self.scope_group)
        self.item_search_edit.setObjectName(u"item_search_edit")
        self.item_search_edit.setClearButtonEnabled(True)

        self.item_search_row.addWidget(self.item_search_edit)

        self.items_count_label = QLabel(self.scope_group)
        self.items_count_label.setObjectName(u"items_count_label")

        self.item_search_row.addWidget(self.items_count_label)


        self.scope_layout.addLayout(self.item_search_row)

        self.items_list = QListView(self.scope_group)
        self.items_list.setObjectName(u"items_list")
        self.items_list.setMinimumSize(QSize(0, 150))
        self.items_list.setMaximumSize(QSize(16777215, 190))
        self.items_list.setAlternatingRowColors(True)

        self.scope_layout.addWidget(self.items_list)

        self.scope_grid = QGridLayout()
        self.scope_grid.setObjectName(u"scope_grid")
        self.scope_grid.setHorizontalSpacing(12)
        self.scope_grid.setVerticalSpacing(6)
        self.scope_grid.setContentsMargins(0, 0, 0, 0)
        self.content_caption_label = QLabel(self.scope_group)
        self.content_caption_label.setObjectName(u"content_caption_label")
        self.content_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_caption_label.setMinimumSize(QSize(0, 28))

        self.scope_grid.addWidget(self.content_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.content_edit = QPlainTextEdit(self.scope_group)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setMinimumSize(QSize(0, 92))
        self.content_edit.setMaximumSize(QSize(16777215, 92))
        self.content_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.content_edit.sizePolicy().hasHeightForWidth())
        self.content_edit.setSizePolicy(sizePolicy)

        self.scope_grid.addWidget(self.content_edit, 0, 1, 1, 1)

        self.content_help_label = QLabel(self.scope_group)
        self.content_help_label.setObjectName(u"content_help_label")
        self.content_help_label.setWordWrap(True)

        self.scope_grid.addWidget(self.content_help_label, 1, 1, 1, 1)

        self.scope_grid.setColumnStretch(1, 1)
        self.scope_grid.setColumnMinimumWidth(0, 118)

        self.scope_layout.addLayout(self.scope_grid)


        self.form_layout.addWidget(self.scope_group)

#if QT_CONFIG(shortcut)
        self.trigger_caption_label.setBuddy(self.trigger_combo)
        self.further_triggers_caption_label.setBuddy(self.further_triggers_list)
        self.title_caption_label.setBuddy(self.title_edit)
        self.basis_document_caption_label.setBuddy(self.basis_document_edit)
        self.promulgated_on_caption_label.setBuddy(self.promulgated_on_edit)
        self.effective_on_caption_label.setBuddy(self.effective_on_edit)
        self.started_on_caption_label.setBuddy(self.started_on_edit)
        self.document_on_caption_label.setBuddy(self.document_on_edit)
        self.received_on_caption_label.setBuddy(self.received_on_edit)
        self.start_reason_caption_label.setBuddy(self.start_reason_edit)
        self.content_caption_label.setBuddy(self.content_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.trigger_combo, self.further_triggers_list)
        QWidget.setTabOrder(self.further_triggers_list, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.basis_document_edit)
        QWidget.setTabOrder(self.basis_document_edit, self.explain_button)
        QWidget.setTabOrder(self.explain_button, self.promulgated_on_edit)
        QWidget.setTabOrder(self.promulgated_on_edit, self.effective_on_edit)
        QWidget.setTabOrder(self.effective_on_edit, self.started_on_edit)
        QWidget.setTabOrder(self.started_on_edit, self.document_on_edit)
        QWidget.setTabOrder(self.document_on_edit, self.received_on_edit)
        QWidget.setTabOrder(self.received_on_edit, self.start_reason_edit)
        QWidget.setTabOrder(self.start_reason_edit, self.item_search_edit)
        QWidget.setTabOrder(self.item_search_edit, self.items_list)
        QWidget.setTabOrder(self.items_list, self.content_edit)

        self.retranslateUi(AdjustmentPage)

        QMetaObject.connectSlotsByName(AdjustmentPage)
    # setupUi

    def retranslateUi(self, AdjustmentPage) -> None:
        AdjustmentPage.setWindowTitle(QCoreApplication.translate("AdjustmentPage", u"\u52a8\u6001\u8c03\u6574", None))
        self.event_group.setTitle(QCoreApplication.translate("AdjustmentPage", u"\u8c03\u6574\u60c5\u5f62", None))
        self.trigger_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&Q)", None))
        self.further_triggers_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&T)", None))
#if QT_CONFIG(tooltip)
        self.further_triggers_list.setToolTip(QCoreApplication.translate("AdjustmentPage", u"\u540c\u65f6\u6709\u51e0\u79cd\u60c5\u5f62\u7684\uff0c\u4e3b\u8981\u60c5\u5f62\u51b3\u5b9a\u8d77\u7b97\u65e5", None))
#endif // QT_CONFIG(tooltip)
        self.title_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&M)", None))
        self.title_edit.setPlaceholderText(QCoreApplication.translate("AdjustmentPage", u"\u5982\uff1a\u300a\u6cb3\u5357\u7701\u76d0\u4e1a\u7ba1\u7406\u6761\u4f8b\u300b\u4fee\u8ba2", None))
        self.basis_document_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&Y)", None))
        self.basis_document_edit.setPlaceholderText(QCoreApplication.translate("AdjustmentPage", u"\u6587\u4ef6\u540d\u79f0\u548c\u6587\u53f7", None))
        self.dates_group.setTitle(QCoreApplication.translate("AdjustmentPage", u"\u65e5\u671f\u548c\u7533\u8bf7\u671f\u9650", None))
        self.clock_hint_label.setText("")
        self.clock_hint_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentPage", u"hint", None))
        self.promulgated_on_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&G)", None))
        self.effective_on_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&X)", None))
        self.started_on_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&S)", None))
        self.started_on_help_label.setText(QCoreApplication.translate("AdjustmentPage", u"\u7559\u7a7a\u65f6\u6309\u60c5\u5f62\u786e\u5b9a\uff1b\u53e6\u884c\u786e\u5b9a\u7684\u987b\u5199\u660e\u7406\u7531\u3002", None))
        self.started_on_help_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentPage", u"hint", None))
        self.document_on_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&W)", None))
        self.received_on_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&R)", None))
        self.start_reason_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&L)", None))
        self.apply_due_label.setText("")
        self.apply_due_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentPage", u"section", None))
        self.explain_button.setText(QCoreApplication.translate("AdjustmentPage", u"\u4e3a\u4ec0\u4e48\u662f\u8fd9\u4e00\u5929(&E)\u2026", None))
#if QT_CONFIG(tooltip)
        self.explain_button.setToolTip(QCoreApplication.translate("AdjustmentPage", u"F1", None))
#endif // QT_CONFIG(tooltip)
        self.strict_due_label.setText("")
        self.strict_due_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentPage", u"hint", None))
        self.scope_group.setTitle(QCoreApplication.translate("AdjustmentPage", u"\u6d89\u53ca\u7684\u6e05\u5355\u4e8b\u9879\u548c\u8c03\u6574\u5185\u5bb9", None))
        self.item_search_edit.setPlaceholderText(QCoreApplication.translate("AdjustmentPage", u"\u6309\u7f16\u7801\u3001\u540d\u79f0\u67e5\u627e", None))
#if QT_CONFIG(accessibility)
        self.item_search_edit.setAccessibleName(QCoreApplication.translate("AdjustmentPage", u"\u67e5\u627e\u6e05\u5355\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.items_count_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentPage", u"hint", None))
#if QT_CONFIG(accessibility)
        self.items_list.setAccessibleName(QCoreApplication.translate("AdjustmentPage", u"\u6e05\u5355\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.content_caption_label.setText(QCoreApplication.translate("AdjustmentPage", u"(&N)", None))
        self.content_help_label.setText(QCoreApplication.translate("AdjustmentPage", u"\u9010\u9879\u5199\u660e\u8c03\u6574\u524d\u3001\u8c03\u6574\u540e\uff1b\u65b0\u589e\u4e8b\u9879\u5728\u6b64\u5199\u660e\u3002", None))
        self.content_help_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentPage", u"hint", None))
    # retranslateUi

