# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hand_case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.people_edit import PeopleEdit

class Ui_HandCaseDialog(object):
    def setupUi(self, HandCaseDialog) -> None:
        if not HandCaseDialog.objectName():
            HandCaseDialog.setObjectName(u"HandCaseDialog")
        HandCaseDialog.resize(640, 160)
        HandCaseDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(HandCaseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(HandCaseDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(HandCaseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.body_caption_label = QLabel(HandCaseDialog)
        self.body_caption_label.setObjectName(u"body_caption_label")
        self.body_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.body_caption_label, 0, 0, 1, 1)

        self.body_combo = QComboBox(HandCaseDialog)
        self.body_combo.setObjectName(u"body_combo")
        self.body_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.body_combo.sizePolicy().hasHeightForWidth())
        self.body_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.body_combo, 0, 1, 1, 1)

        self.entrustment_caption_label = QLabel(HandCaseDialog)
        self.entrustment_caption_label.setObjectName(u"entrustment_caption_label")
        self.entrustment_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.entrustment_caption_label, 1, 0, 1, 1)

        self.entrustment_combo = QComboBox(HandCaseDialog)
        self.entrustment_combo.setObjectName(u"entrustment_combo")
        self.entrustment_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.entrustment_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.entrustment_combo.sizePolicy().hasHeightForWidth())
        self.entrustment_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.entrustment_combo, 1, 1, 1, 1)

        self.officers_caption_label = QLabel(HandCaseDialog)
        self.officers_caption_label.setObjectName(u"officers_caption_label")
        self.officers_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.officers_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.officers_column = QVBoxLayout()
        self.officers_column.setSpacing(4)
        self.officers_column.setObjectName(u"officers_column")
        self.officers_row = QHBoxLayout()
        self.officers_row.setSpacing(8)
        self.officers_row.setObjectName(u"officers_row")
        self.officers_search_edit = QLineEdit(HandCaseDialog)
        self.officers_search_edit.setObjectName(u"officers_search_edit")
        self.officers_search_edit.setClearButtonEnabled(True)

        self.officers_row.addWidget(self.officers_search_edit)

        self.officers_count_label = QLabel(HandCaseDialog)
        self.officers_count_label.setObjectName(u"officers_count_label")

        self.officers_row.addWidget(self.officers_count_label)


        self.officers_column.addLayout(self.officers_row)

        self.officers_list = QListView(HandCaseDialog)
        self.officers_list.setObjectName(u"officers_list")
        self.officers_list.setMinimumSize(QSize(0, 110))
        self.officers_list.setMaximumSize(QSize(16777215, 140))
        self.officers_list.setAlternatingRowColors(True)

        self.officers_column.addWidget(self.officers_list)


        self.fields_grid.addLayout(self.officers_column, 2, 1, 1, 1)

        self.holders_caption_label = QLabel(HandCaseDialog)
        self.holders_caption_label.setObjectName(u"holders_caption_label")
        self.holders_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.holders_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.holders_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.holders_edit = PeopleEdit(HandCaseDialog)
        self.holders_edit.setObjectName(u"holders_edit")

        self.fields_grid.addWidget(self.holders_edit, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(HandCaseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(HandCaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(HandCaseDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.body_caption_label.setBuddy(self.body_combo)
        self.entrustment_caption_label.setBuddy(self.entrustment_combo)
        self.officers_caption_label.setBuddy(self.officers_list)
        self.holders_caption_label.setBuddy(self.holders_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.body_combo, self.entrustment_combo)
        QWidget.setTabOrder(self.entrustment_combo, self.officers_search_edit)
        QWidget.setTabOrder(self.officers_search_edit, self.officers_list)
        QWidget.setTabOrder(self.officers_list, self.holders_edit)
        QWidget.setTabOrder(self.holders_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(HandCaseDialog)

        QMetaObject.connectSlotsByName(HandCaseDialog)
    # setupUi

    def retranslateUi(self, HandCaseDialog) -> None:
        HandCaseDialog.setWindowTitle(QCoreApplication.translate("HandCaseDialog", u"\u786e\u5b9a\u627f\u529e\u4eba\u5458", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("HandCaseDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("HandCaseDialog", u"hint", None))
        self.body_caption_label.setText("")
        self.entrustment_caption_label.setText("")
        self.officers_caption_label.setText(QCoreApplication.translate("HandCaseDialog", u"\u6267\u6cd5\u4eba\u5458", None))
        self.officers_search_edit.setPlaceholderText(QCoreApplication.translate("HandCaseDialog", u"\u6309\u59d3\u540d\u3001\u8bc1\u53f7\u67e5\u627e", None))
#if QT_CONFIG(accessibility)
        self.officers_search_edit.setAccessibleName(QCoreApplication.translate("HandCaseDialog", u"\u67e5\u627e\u6267\u6cd5\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.officers_count_label.setProperty(u"kind", QCoreApplication.translate("HandCaseDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.officers_list.setAccessibleName(QCoreApplication.translate("HandCaseDialog", u"\u6267\u6cd5\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.holders_caption_label.setText(QCoreApplication.translate("HandCaseDialog", u"\u5728\u529e\u4eba *", None))
#if QT_CONFIG(accessibility)
        self.holders_edit.setAccessibleName(QCoreApplication.translate("HandCaseDialog", u"\u5728\u529e\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("HandCaseDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("HandCaseDialog", u"\u786e\u5b9a", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("HandCaseDialog", u"\u786e\u5b9a\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("HandCaseDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("HandCaseDialog", u"primary", None))
    # retranslateUi

