# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'due_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from saltdesk.ui.drawings.day_strip import DayStrip

class Ui_DueDialog(object):
    def setupUi(self, DueDialog) -> None:
        if not DueDialog.objectName():
            DueDialog.setObjectName(u"DueDialog")
        DueDialog.resize(640, 120)
        DueDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(DueDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.due_label = QLabel(DueDialog)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setWordWrap(True)

        self.form_layout.addWidget(self.due_label)

        self.reasons_grid = QGridLayout()
        self.reasons_grid.setObjectName(u"reasons_grid")
        self.reasons_grid.setHorizontalSpacing(12)
        self.reasons_grid.setVerticalSpacing(6)
        self.reasons_grid.setContentsMargins(0, 0, 0, 0)
        self.step_caption_label = QLabel(DueDialog)
        self.step_caption_label.setObjectName(u"step_caption_label")
        self.step_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reasons_grid.addWidget(self.step_caption_label, 0, 0, 1, 1)

        self.step_label = QLabel(DueDialog)
        self.step_label.setObjectName(u"step_label")
        self.step_label.setWordWrap(True)
        self.step_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.reasons_grid.addWidget(self.step_label, 0, 1, 1, 1)

        self.start_caption_label = QLabel(DueDialog)
        self.start_caption_label.setObjectName(u"start_caption_label")
        self.start_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reasons_grid.addWidget(self.start_caption_label, 1, 0, 1, 1)

        self.start_label = QLabel(DueDialog)
        self.start_label.setObjectName(u"start_label")
        self.start_label.setWordWrap(True)
        self.start_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.reasons_grid.addWidget(self.start_label, 1, 1, 1, 1)

        self.length_caption_label = QLabel(DueDialog)
        self.length_caption_label.setObjectName(u"length_caption_label")
        self.length_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reasons_grid.addWidget(self.length_caption_label, 2, 0, 1, 1)

        self.length_label = QLabel(DueDialog)
        self.length_label.setObjectName(u"length_label")
        self.length_label.setWordWrap(True)
        self.length_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.reasons_grid.addWidget(self.length_label, 2, 1, 1, 1)

        self.clause_caption_label = QLabel(DueDialog)
        self.clause_caption_label.setObjectName(u"clause_caption_label")
        self.clause_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reasons_grid.addWidget(self.clause_caption_label, 3, 0, 1, 1)

        self.clause_label = QLabel(DueDialog)
        self.clause_label.setObjectName(u"clause_label")
        self.clause_label.setWordWrap(True)
        self.clause_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.reasons_grid.addWidget(self.clause_label, 3, 1, 1, 1)

        self.calendar_caption_label = QLabel(DueDialog)
        self.calendar_caption_label.setObjectName(u"calendar_caption_label")
        self.calendar_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.reasons_grid.addWidget(self.calendar_caption_label, 4, 0, 1, 1)

        self.calendar_label = QLabel(DueDialog)
        self.calendar_label.setObjectName(u"calendar_label")
        self.calendar_label.setWordWrap(True)
        self.calendar_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.reasons_grid.addWidget(self.calendar_label, 4, 1, 1, 1)

        self.reasons_grid.setColumnStretch(1, 1)
        self.reasons_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.reasons_grid)

        self.day_strip = DayStrip(DueDialog)
        self.day_strip.setObjectName(u"day_strip")

        self.form_layout.addWidget(self.day_strip)

        self.legend_label = QLabel(DueDialog)
        self.legend_label.setObjectName(u"legend_label")
        self.legend_label.setWordWrap(True)

        self.form_layout.addWidget(self.legend_label)

        self.counted_label = QLabel(DueDialog)
        self.counted_label.setObjectName(u"counted_label")
        self.counted_label.setWordWrap(True)

        self.form_layout.addWidget(self.counted_label)

        self.provisional_label = QLabel(DueDialog)
        self.provisional_label.setObjectName(u"provisional_label")
        self.provisional_label.setWordWrap(True)

        self.form_layout.addWidget(self.provisional_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(DueDialog)
        self.close_button.setObjectName(u"close_button")

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)


        self.retranslateUi(DueDialog)
        self.close_button.clicked.connect(DueDialog.accept)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(DueDialog)
    # setupUi

    def retranslateUi(self, DueDialog) -> None:
        DueDialog.setWindowTitle(QCoreApplication.translate("DueDialog", u"\u4e3a\u4ec0\u4e48\u662f\u8fd9\u4e00\u5929", None))
        self.due_label.setText("")
        self.due_label.setProperty(u"kind", QCoreApplication.translate("DueDialog", u"section", None))
        self.step_caption_label.setText(QCoreApplication.translate("DueDialog", u"\u529e\u7406\u4e8b\u9879", None))
        self.step_label.setText("")
        self.start_caption_label.setText(QCoreApplication.translate("DueDialog", u"\u8d77\u7b97", None))
        self.start_label.setText("")
        self.length_caption_label.setText(QCoreApplication.translate("DueDialog", u"\u671f\u9650", None))
        self.length_label.setText("")
        self.clause_caption_label.setText(QCoreApplication.translate("DueDialog", u"\u4f9d\u636e", None))
        self.clause_label.setText("")
        self.calendar_caption_label.setText(QCoreApplication.translate("DueDialog", u"\u65e5\u5386\u4f9d\u636e", None))
        self.calendar_label.setText("")
#if QT_CONFIG(accessibility)
        self.day_strip.setAccessibleName(QCoreApplication.translate("DueDialog", u"\u9010\u65e5\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.legend_label.setText(QCoreApplication.translate("DueDialog", u"\u6709\u8272\u7684\u65e5\u5b50\u8ba1\u5165\uff0c\u7070\u8272\u7684\u4e0d\u8ba1\u5165\uff1b\u201c\u8d77\u201d\u4e3a\u8d77\u7b97\u65e5\uff0c\u201c\u73ed\u201d\u4e3a\u8c03\u4f11\u4e0a\u73ed\uff0c\u201c\u4f11\u201d\u4e3a\u653e\u5047\u3002", None))
        self.legend_label.setProperty(u"kind", QCoreApplication.translate("DueDialog", u"hint", None))
        self.counted_label.setText("")
        self.provisional_label.setText("")
        self.provisional_label.setProperty(u"kind", QCoreApplication.translate("DueDialog", u"hint", None))
        self.close_button.setText(QCoreApplication.translate("DueDialog", u"\u5173\u95ed(&C)", None))
        self.close_button.setProperty(u"kind", QCoreApplication.translate("DueDialog", u"primary", None))
    # retranslateUi

