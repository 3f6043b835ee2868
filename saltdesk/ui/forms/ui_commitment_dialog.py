# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commitment_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CommitmentDialog(object):
    def setupUi(self, CommitmentDialog) -> None:
        if not CommitmentDialog.objectName():
            CommitmentDialog.setObjectName(u"CommitmentDialog")
        CommitmentDialog.resize(720, 120)
        CommitmentDialog.setMinimumSize(QSize(720, 0))
        self.form_layout = QVBoxLayout(CommitmentDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.commitment_grid = QGridLayout()
        self.commitment_grid.setObjectName(u"commitment_grid")
        self.commitment_grid.setHorizontalSpacing(12)
        self.commitment_grid.setVerticalSpacing(6)
        self.commitment_grid.setContentsMargins(0, 0, 0, 0)
        self.power_item_caption_label = QLabel(CommitmentDialog)
        self.power_item_caption_label.setObjectName(u"power_item_caption_label")
        self.power_item_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.power_item_caption_label.setMinimumSize(QSize(0, 28))
        self.power_item_caption_label.setProperty(u"required", True)

        self.commitment_grid.addWidget(self.power_item_caption_label, 0, 0, 1, 1)

        self.power_item_combo = QComboBox(CommitmentDialog)
        self.power_item_combo.setObjectName(u"power_item_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.power_item_combo.sizePolicy().hasHeightForWidth())
        self.power_item_combo.setSizePolicy(sizePolicy)
        self.power_item_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.power_item_combo.setMinimumContentsLength(8)

        self.commitment_grid.addWidget(self.power_item_combo, 0, 1, 1, 1)

        self.conditions_caption_label = QLabel(CommitmentDialog)
        self.conditions_caption_label.setObjectName(u"conditions_caption_label")
        self.conditions_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.conditions_caption_label.setMinimumSize(QSize(0, 28))
        self.conditions_caption_label.setProperty(u"required", True)

        self.commitment_grid.addWidget(self.conditions_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.conditions_edit = QPlainTextEdit(CommitmentDialog)
        self.conditions_edit.setObjectName(u"conditions_edit")
        self.conditions_edit.setMinimumSize(QSize(0, 60))
        self.conditions_edit.setMaximumSize(QSize(16777215, 60))
        self.conditions_edit.setTabChangesFocus(True)

        self.commitment_grid.addWidget(self.conditions_edit, 1, 1, 1, 1)

        self.standards_caption_label = QLabel(CommitmentDialog)
        self.standards_caption_label.setObjectName(u"standards_caption_label")
        self.standards_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.standards_caption_label.setMinimumSize(QSize(0, 28))
        self.standards_caption_label.setProperty(u"required", True)

        self.commitment_grid.addWidget(self.standards_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.standards_edit = QPlainTextEdit(CommitmentDialog)
        self.standards_edit.setObjectName(u"standards_edit")
        self.standards_edit.setMinimumSize(QSize(0, 60))
        self.standards_edit.setMaximumSize(QSize(16777215, 60))
        self.standards_edit.setTabChangesFocus(True)

        self.commitment_grid.addWidget(self.standards_edit, 2, 1, 1, 1)

        self.time_limits_caption_label = QLabel(CommitmentDialog)
        self.time_limits_caption_label.setObjectName(u"time_limits_caption_label")
        self.time_limits_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.time_limits_caption_label.setMinimumSize(QSize(0, 28))
        self.time_limits_caption_label.setProperty(u"required", True)

        self.commitment_grid.addWidget(self.time_limits_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.time_limits_edit = QPlainTextEdit(CommitmentDialog)
        self.time_limits_edit.setObjectName(u"time_limits_edit")
        self.time_limits_edit.setMinimumSize(QSize(0, 60))
        self.time_limits_edit.setMaximumSize(QSize(16777215, 60))
        self.time_limits_edit.setTabChangesFocus(True)

        self.commitment_grid.addWidget(self.time_limits_edit, 3, 1, 1, 1)

        self.extended_hours_caption_label = QLabel(CommitmentDialog)
        self.extended_hours_caption_label.setObjectName(u"extended_hours_caption_label")
        self.extended_hours_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extended_hours_caption_label.setMinimumSize(QSize(0, 28))
        self.extended_hours_caption_label.setProperty(u"required", True)

        self.commitment_grid.addWidget(self.extended_hours_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.extended_hours_edit = QPlainTextEdit(CommitmentDialog)
        self.extended_hours_edit.setObjectName(u"extended_hours_edit")
        self.extended_hours_edit.setMinimumSize(QSize(0, 60))
        self.extended_hours_edit.setMaximumSize(QSize(16777215, 60))
        self.extended_hours_edit.setTabChangesFocus(True)

        self.commitment_grid.addWidget(self.extended_hours_edit, 4, 1, 1, 1)

        self.extended_hours_help_label = QLabel(CommitmentDialog)
        self.extended_hours_help_label.setObjectName(u"extended_hours_help_label")
        self.extended_hours_help_label.setWordWrap(True)

        self.commitment_grid.addWidget(self.extended_hours_help_label, 5, 1, 1, 1)

        self.complaint_handling_caption_label = QLabel(CommitmentDialog)
        self.complaint_handling_caption_label.setObjectName(u"complaint_handling_caption_label")
        self.complaint_handling_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.complaint_handling_caption_label.setMinimumSize(QSize(0, 28))
        self.complaint_handling_caption_label.setProperty(u"required", True)

        self.commitment_grid.addWidget(self.complaint_handling_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.complaint_handling_edit = QPlainTextEdit(CommitmentDialog)
        self.complaint_handling_edit.setObjectName(u"complaint_handling_edit")
        self.complaint_handling_edit.setMinimumSize(QSize(0, 60))
        self.complaint_handling_edit.setMaximumSize(QSize(16777215, 60))
        self.complaint_handling_edit.setTabChangesFocus(True)

        self.commitment_grid.addWidget(self.complaint_handling_edit, 6, 1, 1, 1)

        self.note_caption_label = QLabel(CommitmentDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.commitment_grid.addWidget(self.note_caption_label, 7, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(CommitmentDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 60))
        self.note_edit.setMaximumSize(QSize(16777215, 60))
        self.note_edit.setTabChangesFocus(True)

        self.commitment_grid.addWidget(self.note_edit, 7, 1, 1, 1)

        self.commitment_grid.setColumnStretch(1, 1)
        self.commitment_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.commitment_grid)

        self.problem_label = QLabel(CommitmentDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(CommitmentDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(CommitmentDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.power_item_caption_label.setBuddy(self.power_item_combo)
        self.conditions_caption_label.setBuddy(self.conditions_edit)
        self.standards_caption_label.setBuddy(self.standards_edit)
        self.time_limits_caption_label.setBuddy(self.time_limits_edit)
        self.extended_hours_caption_label.setBuddy(self.extended_hours_edit)
        self.complaint_handling_caption_label.setBuddy(self.complaint_handling_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.power_item_combo, self.conditions_edit)
        QWidget.setTabOrder(self.conditions_edit, self.standards_edit)
        QWidget.setTabOrder(self.standards_edit, self.time_limits_edit)
        QWidget.setTabOrder(self.time_limits_edit, self.extended_hours_edit)
        QWidget.setTabOrder(self.extended_hours_edit, self.complaint_handling_edit)
        QWidget.setTabOrder(self.complaint_handling_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(CommitmentDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(CommitmentDialog)
    # setupUi

    def retranslateUi(self, CommitmentDialog) -> None:
        CommitmentDialog.setWindowTitle(QCoreApplication.translate("CommitmentDialog", u"\u670d\u52a1\u627f\u8bfa", None))
        self.power_item_caption_label.setText(QCoreApplication.translate("CommitmentDialog", u"(&A)", None))
        self.conditions_caption_label.setText(QCoreApplication.translate("CommitmentDialog", u"(&B)", None))
        self.standards_caption_label.setText(QCoreApplication.translate("CommitmentDialog", u"(&D)", None))
        self.time_limits_caption_label.setText(QCoreApplication.translate("CommitmentDialog", u"(&E)", None))
        self.extended_hours_caption_label.setText(QCoreApplication.translate("CommitmentDialog", u"(&F)", None))
        self.extended_hours_help_label.setText(QCoreApplication.translate("CommitmentDialog", u"\u6ca1\u6709\u5ef6\u65f6\u670d\u52a1\u7684\uff0c\u5199\u660e\u201c\u65e0\u201d\u548c\u539f\u56e0\u3002", None))
        self.extended_hours_help_label.setProperty(u"kind", QCoreApplication.translate("CommitmentDialog", u"hint", None))
        self.complaint_handling_caption_label.setText(QCoreApplication.translate("CommitmentDialog", u"(&G)", None))
        self.note_caption_label.setText(QCoreApplication.translate("CommitmentDialog", u"(&H)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("CommitmentDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("CommitmentDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("CommitmentDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("CommitmentDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("CommitmentDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

