# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'entrustment_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_EntrustmentDialog(object):
    def setupUi(self, EntrustmentDialog) -> None:
        if not EntrustmentDialog.objectName():
            EntrustmentDialog.setObjectName(u"EntrustmentDialog")
        EntrustmentDialog.resize(760, 120)
        EntrustmentDialog.setMinimumSize(QSize(760, 0))
        self.form_layout = QVBoxLayout(EntrustmentDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.entrustment_grid = QGridLayout()
        self.entrustment_grid.setObjectName(u"entrustment_grid")
        self.entrustment_grid.setHorizontalSpacing(12)
        self.entrustment_grid.setVerticalSpacing(6)
        self.entrustment_grid.setContentsMargins(0, 0, 0, 0)
        self.body_caption_label = QLabel(EntrustmentDialog)
        self.body_caption_label.setObjectName(u"body_caption_label")
        self.body_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.body_caption_label.setMinimumSize(QSize(0, 28))
        self.body_caption_label.setProperty(u"required", True)

        self.entrustment_grid.addWidget(self.body_caption_label, 0, 0, 1, 1)

        self.body_combo = QComboBox(EntrustmentDialog)
        self.body_combo.setObjectName(u"body_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.body_combo.sizePolicy().hasHeightForWidth())
        self.body_combo.setSizePolicy(sizePolicy)
        self.body_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body_combo.setMinimumContentsLength(8)

        self.entrustment_grid.addWidget(self.body_combo, 0, 1, 1, 3)

        self.trustee_caption_label = QLabel(EntrustmentDialog)
        self.trustee_caption_label.setObjectName(u"trustee_caption_label")
        self.trustee_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.trustee_caption_label.setMinimumSize(QSize(0, 28))
        self.trustee_caption_label.setProperty(u"required", True)

        self.entrustment_grid.addWidget(self.trustee_caption_label, 1, 0, 1, 1)

        self.trustee_edit = QLineEdit(EntrustmentDialog)
        self.trustee_edit.setObjectName(u"trustee_edit")

        self.entrustment_grid.addWidget(self.trustee_edit, 1, 1, 1, 3)

        self.items_caption_label = QLabel(EntrustmentDialog)
        self.items_caption_label.setObjectName(u"items_caption_label")
        self.items_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.items_caption_label.setMinimumSize(QSize(0, 28))
        self.items_caption_label.setProperty(u"required", True)

        self.entrustment_grid.addWidget(self.items_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.items_column = QVBoxLayout()
        self.items_column.setSpacing(4)
        self.items_column.setObjectName(u"items_column")
        self.items_row = QHBoxLayout()
        self.items_row.setSpacing(8)
        self.items_row.setObjectName(u"items_row")
        self.items_search_edit = QLineEdit(EntrustmentDialog)
        self.items_search_edit.setObjectName(u"items_search_edit")
        self.items_search_edit.setClearButtonEnabled(True)

        self.items_row.addWidget(self.items_search_edit)

        self.items_count_label = QLabel(EntrustmentDialog)
        self.items_count_label.setObjectName(u"items_count_label")

        self.items_row.addWidget(self.items_count_label)


        self.items_column.addLayout(self.items_row)

        self.items_list = QListView(EntrustmentDialog)
        self.items_list.setObjectName(u"items_list")
        self.items_list.setMinimumSize(QSize(0, 130))
        self.items_list.setMaximumSize(QSize(16777215, 150))
        self.items_list.setAlternatingRowColors(True)

        self.items_column.addWidget(self.items_list)


        self.entrustment_grid.addLayout(self.items_column, 2, 1, 1, 3)

        self.scope_caption_label = QLabel(EntrustmentDialog)
        self.scope_caption_label.setObjectName(u"scope_caption_label")
        self.scope_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scope_caption_label.setMinimumSize(QSize(0, 28))
        self.scope_caption_label.setProperty(u"required", True)

        self.entrustment_grid.addWidget(self.scope_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.scope_edit = QPlainTextEdit(EntrustmentDialog)
        self.scope_edit.setObjectName(u"scope_edit")
        self.scope_edit.setMinimumSize(QSize(0, 60))
        self.scope_edit.setMaximumSize(QSize(16777215, 60))
        self.scope_edit.setTabChangesFocus(True)

        self.entrustment_grid.addWidget(self.scope_edit, 3, 1, 1, 3)

        self.document_caption_label = QLabel(EntrustmentDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_caption_label.setMinimumSize(QSize(0, 28))
        self.document_caption_label.setProperty(u"required", True)

        self.entrustment_grid.addWidget(self.document_caption_label, 4, 0, 1, 1)

        self.document_edit = QLineEdit(EntrustmentDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.entrustment_grid.addWidget(self.document_edit, 4, 1, 1, 3)

        self.valid_from_caption_label = QLabel(EntrustmentDialog)
        self.valid_from_caption_label.setObjectName(u"valid_from_caption_label")
        self.valid_from_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_caption_label.setMinimumSize(QSize(0, 28))
        self.valid_from_caption_label.setProperty(u"required", True)

        self.entrustment_grid.addWidget(self.valid_from_caption_label, 5, 0, 1, 1)

        self.valid_from_edit = DateEdit(EntrustmentDialog)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.entrustment_grid.addWidget(self.valid_from_edit, 5, 1, 1, 1)

        self.valid_to_caption_label = QLabel(EntrustmentDialog)
        self.valid_to_caption_label.setObjectName(u"valid_to_caption_label")
        self.valid_to_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_caption_label.setMinimumSize(QSize(0, 28))
        self.valid_to_caption_label.setProperty(u"required", True)

        self.entrustment_grid.addWidget(self.valid_to_caption_label, 5, 2, 1, 1)

        self.valid_to_edit = DateEdit(EntrustmentDialog)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.entrustment_grid.addWidget(self.valid_to_edit, 5, 3, 1, 1)

        self.published_on_caption_label = QLabel(EntrustmentDialog)
        self.published_on_caption_label.setObjectName(u"published_on_caption_label")
        self.published_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.published_on_caption_label.setMinimumSize(QSize(0, 28))

        self.entrustment_grid.addWidget(self.published_on_caption_label, 6, 0, 1, 1)

        self.published_on_edit = DateEdit(EntrustmentDialog)
        self.published_on_edit.setObjectName(u"published_on_edit")

        self.entrustment_grid.addWidget(self.published_on_edit, 6, 1, 1, 3)

        self.note_caption_label = QLabel(EntrustmentDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.entrustment_grid.addWidget(self.note_caption_label, 7, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(EntrustmentDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 60))
        self.note_edit.setMaximumSize(QSize(16777215, 60))
        self.note_edit.setTabChangesFocus(True)

        self.entrustment_grid.addWidget(self.note_edit, 7, 1, 1, 3)

        self.entrustment_grid.setColumnStretch(1, 1)
        self.entrustment_grid.setColumnStretch(3, 1)
        self.entrustment_grid.setColumnMinimumWidth(0, 118)
        self.entrustment_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addLayout(self.entrustment_grid)

        self.problem_label = QLabel(EntrustmentDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(EntrustmentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(EntrustmentDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.body_caption_label.setBuddy(self.body_combo)
        self.trustee_caption_label.setBuddy(self.trustee_edit)
        self.items_caption_label.setBuddy(self.items_list)
        self.scope_caption_label.setBuddy(self.scope_edit)
        self.document_caption_label.setBuddy(self.document_edit)
        self.valid_from_caption_label.setBuddy(self.valid_from_edit)
        self.valid_to_caption_label.setBuddy(self.valid_to_edit)
        self.published_on_caption_label.setBuddy(self.published_on_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.body_combo, self.trustee_edit)
        QWidget.setTabOrder(self.trustee_edit, self.items_search_edit)
        QWidget.setTabOrder(self.items_search_edit, self.items_list)
        QWidget.setTabOrder(self.items_list, self.scope_edit)
        QWidget.setTabOrder(self.scope_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.valid_to_edit)
        QWidget.setTabOrder(self.valid_to_edit, self.published_on_edit)
        QWidget.setTabOrder(self.published_on_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(EntrustmentDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(EntrustmentDialog)
    # setupUi

    def retranslateUi(self, EntrustmentDialog) -> None:
        EntrustmentDialog.setWindowTitle(QCoreApplication.translate("EntrustmentDialog", u"\u59d4\u6258\u6267\u6cd5", None))
        self.body_caption_label.setText(QCoreApplication.translate("EntrustmentDialog", u"(&A)", None))
        self.trustee_caption_label.setText(QCoreApplication.translate("EntrustmentDialog", u"(&B)", None))
        self.items_caption_label.setText(QCoreApplication.translate("EntrustmentDialog", u"\u59d4\u6258\u4e8b\u9879(&D) *", None))
        self.items_search_edit.setPlaceholderText(QCoreApplication.translate("EntrustmentDialog", u"\u6309\u7f16\u7801\u3001\u540d\u79f0\u67e5\u627e", None))
#if QT_CONFIG(accessibility)
        self.items_search_edit.setAccessibleName(QCoreApplication.translate("EntrustmentDialog", u"\u67e5\u627e\u59d4\u6258\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.items_count_label.setProperty(u"kind", QCoreApplication.translate("EntrustmentDialog", u"hint", None))
        self.scope_caption_label.setText(QCoreApplication.translate("EntrustmentDialog", u"(&E)", None))
        self.document_caption_label.setText(QCoreApplication.translate("EntrustmentDialog", u"(&F)", None))
        self.valid_from_caption_label.setText(QCoreApplication.translate("EntrustmentDialog", u"(&G)", None))
        self.valid_to_caption_label.setText(QCoreApplication.translate("EntrustmentDialog", u"(&H)", None))
        self.published_on_caption_label.setText(QCoreApplication.translate("EntrustmentDialog", u"(&I)", None))
        self.note_caption_label.setText(QCoreApplication.translate("EntrustmentDialog", u"(&J)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("EntrustmentDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("EntrustmentDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("EntrustmentDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("EntrustmentDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("EntrustmentDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

