# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'leave_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.check_list import CheckList
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_LeaveDialog(object):
    def setupUi(self, LeaveDialog) -> None:
        if not LeaveDialog.objectName():
            LeaveDialog.setObjectName(u"LeaveDialog")
        LeaveDialog.resize(600, 200)
        LeaveDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(LeaveDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.heading_label = QLabel(LeaveDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.form_layout.addWidget(self.heading_label)

        self.field_grid = QGridLayout()
        self.field_grid.setObjectName(u"field_grid")
        self.field_grid.setHorizontalSpacing(12)
        self.field_grid.setVerticalSpacing(8)
        self.last_day_caption_label = QLabel(LeaveDialog)
        self.last_day_caption_label.setObjectName(u"last_day_caption_label")

        self.field_grid.addWidget(self.last_day_caption_label, 0, 0, 1, 1)

        self.last_day_edit = DateEdit(LeaveDialog)
        self.last_day_edit.setObjectName(u"last_day_edit")

        self.field_grid.addWidget(self.last_day_edit, 0, 1, 1, 1)

        self.successor_caption_label = QLabel(LeaveDialog)
        self.successor_caption_label.setObjectName(u"successor_caption_label")

        self.field_grid.addWidget(self.successor_caption_label, 1, 0, 1, 1)

        self.successor_combo = QComboBox(LeaveDialog)
        self.successor_combo.setObjectName(u"successor_combo")

        self.field_grid.addWidget(self.successor_combo, 1, 1, 1, 1)

        self.work_caption_label = QLabel(LeaveDialog)
        self.work_caption_label.setObjectName(u"work_caption_label")

        self.field_grid.addWidget(self.work_caption_label, 2, 0, 1, 1)

        self.work_list = CheckList(LeaveDialog)
        self.work_list.setObjectName(u"work_list")

        self.field_grid.addWidget(self.work_list, 2, 1, 1, 1)

        self.field_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.field_grid)

        self.hint_label = QLabel(LeaveDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.problem_label = QLabel(LeaveDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(LeaveDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(LeaveDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.last_day_caption_label.setBuddy(self.last_day_edit)
        self.successor_caption_label.setBuddy(self.successor_combo)
        self.work_caption_label.setBuddy(self.work_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.last_day_edit, self.successor_combo)
        QWidget.setTabOrder(self.successor_combo, self.work_list)
        QWidget.setTabOrder(self.work_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(LeaveDialog)

        QMetaObject.connectSlotsByName(LeaveDialog)
    # setupUi

    def retranslateUi(self, LeaveDialog) -> None:
        LeaveDialog.setWindowTitle(QCoreApplication.translate("LeaveDialog", u"\u79bb\u4efb\u79fb\u4ea4", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"kind", QCoreApplication.translate("LeaveDialog", u"section", None))
        self.last_day_caption_label.setText(QCoreApplication.translate("LeaveDialog", u"\u6700\u540e\u4e00\u5929(&D) *", None))
        self.successor_caption_label.setText(QCoreApplication.translate("LeaveDialog", u"\u63a5\u624b\u4eba(&T)", None))
        self.work_caption_label.setText(QCoreApplication.translate("LeaveDialog", u"\u79fb\u4ea4\u4e8b\u9879(&W)", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("LeaveDialog", u"hint", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("LeaveDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("LeaveDialog", u"\u79fb\u4ea4(&S)", None))
    # retranslateUi

