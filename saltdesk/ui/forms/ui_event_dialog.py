# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'event_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_EventDialog(object):
    def setupUi(self, EventDialog) -> None:
        if not EventDialog.objectName():
            EventDialog.setObjectName(u"EventDialog")
        EventDialog.resize(760, 160)
        EventDialog.setMinimumSize(QSize(760, 0))
        self.form_layout = QVBoxLayout(EventDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.clock_hint_label = QLabel(EventDialog)
        self.clock_hint_label.setObjectName(u"clock_hint_label")
        self.clock_hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.clock_hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(6)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.trigger_caption_label = QLabel(EventDialog)
        self.trigger_caption_label.setObjectName(u"trigger_caption_label")
        self.trigger_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trigger_caption_label.setMinimumSize(QSize(0, 28))
        self.trigger_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.trigger_caption_label, 0, 0, 1, 1)

        self.trigger_combo = QComboBox(EventDialog)
        self.trigger_combo.setObjectName(u"trigger_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.trigger_combo.sizePolicy().hasHeightForWidth())
        self.trigger_combo.setSizePolicy(sizePolicy)
        self.trigger_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.trigger_combo.setMinimumContentsLength(8)

        self.fields_grid.addWidget(self.trigger_combo, 0, 1, 1, 3)

        self.title_caption_label = QLabel(EventDialog)
        self.title_caption_label.setObjectName(u"title_caption_label")
        self.title_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_caption_label.setMinimumSize(QSize(0, 28))
        self.title_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.title_caption_label, 1, 0, 1, 1)

        self.title_edit = QLineEdit(EventDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.fields_grid.addWidget(self.title_edit, 1, 1, 1, 3)

        self.basis_document_caption_label = QLabel(EventDialog)
        self.basis_document_caption_label.setObjectName(u"basis_document_caption_label")
        self.basis_document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_document_caption_label.setMinimumSize(QSize(0, 28))
        self.basis_document_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.basis_document_caption_label, 2, 0, 1, 1)

        self.basis_document_edit = QLineEdit(EventDialog)
        self.basis_document_edit.setObjectName(u"basis_document_edit")

        self.fields_grid.addWidget(self.basis_document_edit, 2, 1, 1, 3)

        self.promulgated_on_caption_label = QLabel(EventDialog)
        self.promulgated_on_caption_label.setObjectName(u"promulgated_on_caption_label")
        self.promulgated_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promulgated_on_caption_label.setMinimumSize(QSize(0, 28))

        self.fields_grid.addWidget(self.promulgated_on_caption_label, 3, 0, 1, 1)

        self.promulgated_on_edit = DateEdit(EventDialog)
        self.promulgated_on_edit.setObjectName(u"promulgated_on_edit")

        self.fields_grid.addWidget(self.promulgated_on_edit, 3, 1, 1, 1)

        self.document_on_caption_label = QLabel(EventDialog)
        self.document_on_caption_label.setObjectName(u"document_on_caption_label")
        self.document_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_on_caption_label.setMinimumSize(QSize(0, 28))

        self.fields_grid.addWidget(self.document_on_caption_label, 3, 2, 1, 1)

        self.document_on_edit = DateEdit(EventDialog)
        self.document_on_edit.setObjectName(u"document_on_edit")

        self.fields_grid.addWidget(self.document_on_edit, 3, 3, 1, 1)

        self.effective_on_caption_label = QLabel(EventDialog)
        self.effective_on_caption_label.setObjectName(u"effective_on_caption_label")
        self.effective_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.effective_on_caption_label.setMinimumSize(QSize(0, 28))

        self.fields_grid.addWidget(self.effective_on_caption_label, 4, 0, 1, 1)

        self.effective_on_edit = DateEdit(EventDialog)
        self.effective_on_edit.setObjectName(u"effective_on_edit")

        self.fields_grid.addWidget(self.effective_on_edit, 4, 1, 1, 1)

        self.received_on_caption_label = QLabel(EventDialog)
        self.received_on_caption_label.setObjectName(u"received_on_caption_label")
        self.received_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.received_on_caption_label.setMinimumSize(QSize(0, 28))

        self.fields_grid.addWidget(self.received_on_caption_label, 4, 2, 1, 1)

        self.received_on_edit = DateEdit(EventDialog)
        self.received_on_edit.setObjectName(u"received_on_edit")

        self.fields_grid.addWidget(self.received_on_edit, 4, 3, 1, 1)

        self.started_on_caption_label = QLabel(EventDialog)
        self.started_on_caption_label.setObjectName(u"started_on_caption_label")
        self.started_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.started_on_caption_label.setMinimumSize(QSize(0, 28))

        self.fields_grid.addWidget(self.started_on_caption_label, 5, 0, 1, 1)

        self.started_on_edit = DateEdit(EventDialog)
        self.started_on_edit.setObjectName(u"started_on_edit")

        self.fields_grid.addWidget(self.started_on_edit, 5, 1, 1, 1)

        self.start_reason_caption_label = QLabel(EventDialog)
        self.start_reason_caption_label.setObjectName(u"start_reason_caption_label")
        self.start_reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.start_reason_caption_label.setMinimumSize(QSize(0, 28))

        self.fields_grid.addWidget(self.start_reason_caption_label, 5, 2, 1, 1)

        self.start_reason_edit = QLineEdit(EventDialog)
        self.start_reason_edit.setObjectName(u"start_reason_edit")

        self.fields_grid.addWidget(self.start_reason_edit, 5, 3, 1, 1)

        self.started_on_help_label = QLabel(EventDialog)
        self.started_on_help_label.setObjectName(u"started_on_help_label")
        self.started_on_help_label.setWordWrap(True)

        self.fields_grid.addWidget(self.started_on_help_label, 6, 1, 1, 3)

        self.items_caption_label = QLabel(EventDialog)
        self.items_caption_label.setObjectName(u"items_caption_label")
        self.items_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.items_caption_label.setMinimumSize(QSize(0, 28))

        self.fields_grid.addWidget(self.items_caption_label, 7, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.items_column = QVBoxLayout()
        self.items_column.setSpacing(4)
        self.items_column.setObjectName(u"items_column")
        self.items_row = QHBoxLayout()
        self.items_row.setSpacing(8)
        self.items_row.setObjectName(u"items_row")
        self.items_search_edit = QLineEdit(EventDialog)
        self.items_search_edit.setObjectName(u"items_search_edit")
        self.items_search_edit.setClearButtonEnabled(True)

        self.items_row.addWidget(self.items_search_edit)

        self.items_count_label = QLabel(EventDialog)
        self.items_count_label.setObjectName(u"items_count_label")

        self.items_row.addWidget(self.items_count_label)


        self.items_column.addLayout(self.items_row)

        self.items_list = QListView(EventDialog)
        self.items_list.setObjectName(u"items_list")
        self.items_list.setMinimumSize(QSize(0, 130))
        self.items_list.setMaximumSize(QSize(16777215, 150))
        self.items_list.setAlternatingRowColors(True)

        self.items_column.addWidget(self.items_list)


        self.fields_grid.addLayout(self.items_column, 7, 1, 1, 3)

        self.content_caption_label = QLabel(EventDialog)
        self.content_caption_label.setObjectName(u"content_caption_label")
        self.content_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_caption_label.setMinimumSize(QSize(0, 28))

        self.fields_grid.addWidget(self.content_caption_label, 8, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.content_edit = QPlainTextEdit(EventDialog)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setMinimumSize(QSize(0, 56))
        self.content_edit.setMaximumSize(QSize(16777215, 56))
        self.content_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.content_edit, 8, 1, 1, 3)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnStretch(3, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)
        self.fields_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(EventDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(EventDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(EventDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.trigger_caption_label.setBuddy(self.trigger_combo)
        self.title_caption_label.setBuddy(self.title_edit)
        self.basis_document_caption_label.setBuddy(self.basis_document_edit)
        self.promulgated_on_caption_label.setBuddy(self.promulgated_on_edit)
        self.document_on_caption_label.setBuddy(self.document_on_edit)
        self.effective_on_caption_label.setBuddy(self.effective_on_edit)
        self.received_on_caption_label.setBuddy(self.received_on_edit)
        self.started_on_caption_label.setBuddy(self.started_on_edit)
        self.start_reason_caption_label.setBuddy(self.start_reason_edit)
        self.items_caption_label.setBuddy(self.items_list)
        self.content_caption_label.setBuddy(self.content_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.trigger_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.basis_document_edit)
        QWidget.setTabOrder(self.basis_document_edit, self.promulgated_on_edit)
        QWidget.setTabOrder(self.promulgated_on_edit, self.document_on_edit)
        QWidget.setTabOrder(self.document_on_edit, self.effective_on_edit)
        QWidget.setTabOrder(self.effective_on_edit, self.received_on_edit)
        QWidget.setTabOrder(self.received_on_edit, self.started_on_edit)
        QWidget.setTabOrder(self.started_on_edit, self.start_reason_edit)
        QWidget.setTabOrder(self.start_reason_edit, self.items_search_edit)
        QWidget.setTabOrder(self.items_search_edit, self.items_list)
        QWidget.setTabOrder(self.items_list, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(EventDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(EventDialog)
    # setupUi

    def retranslateUi(self, EventDialog) -> None:
        EventDialog.setWindowTitle(QCoreApplication.translate("EventDialog", u"\u767b\u8bb0\u8c03\u6574\u60c5\u5f62", None))
        self.clock_hint_label.setText("")
        self.clock_hint_label.setProperty(u"kind", QCoreApplication.translate("EventDialog", u"hint", None))
        self.trigger_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&A)", None))
        self.title_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&B)", None))
        self.title_edit.setPlaceholderText(QCoreApplication.translate("EventDialog", u"\u5982\uff1a\u300a\u6cb3\u5357\u7701\u76d0\u4e1a\u7ba1\u7406\u6761\u4f8b\u300b\u4fee\u8ba2", None))
        self.basis_document_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&D)", None))
        self.basis_document_edit.setPlaceholderText(QCoreApplication.translate("EventDialog", u"\u6587\u4ef6\u540d\u79f0\u548c\u6587\u53f7", None))
        self.promulgated_on_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&E)", None))
        self.document_on_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&F)", None))
        self.effective_on_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&G)", None))
        self.received_on_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&H)", None))
        self.started_on_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&J)", None))
        self.start_reason_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&K)", None))
        self.started_on_help_label.setText(QCoreApplication.translate("EventDialog", u"\u8d77\u7b97\u65e5\u7559\u7a7a\u65f6\u6309\u60c5\u5f62\u786e\u5b9a\uff1b\u53e6\u884c\u786e\u5b9a\u7684\u987b\u5199\u660e\u7406\u7531\u3002", None))
        self.started_on_help_label.setProperty(u"kind", QCoreApplication.translate("EventDialog", u"hint", None))
        self.items_caption_label.setText(QCoreApplication.translate("EventDialog", u"\u6d89\u53ca\u4e8b\u9879(&L)", None))
        self.items_search_edit.setPlaceholderText(QCoreApplication.translate("EventDialog", u"\u6309\u7f16\u7801\u3001\u540d\u79f0\u67e5\u627e", None))
#if QT_CONFIG(accessibility)
        self.items_search_edit.setAccessibleName(QCoreApplication.translate("EventDialog", u"\u67e5\u627e\u6d89\u53ca\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.items_count_label.setProperty(u"kind", QCoreApplication.translate("EventDialog", u"hint", None))
        self.content_caption_label.setText(QCoreApplication.translate("EventDialog", u"(&M)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("EventDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("EventDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("EventDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("EventDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("EventDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

