# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duty_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.note_edit import NoteEdit

class Ui_DutyDialog(object):
    def setupUi(self, DutyDialog) -> None:
        if not DutyDialog.objectName():
            DutyDialog.setObjectName(u"DutyDialog")
        DutyDialog.resize(680, 200)
        DutyDialog.setMinimumSize(QSize(680, 0))
        self.form_layout = QVBoxLayout(DutyDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.note_label = QLabel(DutyDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.form_layout.addWidget(self.note_label)

        self.duty_grid = QGridLayout()
        self.duty_grid.setObjectName(u"duty_grid")
        self.duty_grid.setHorizontalSpacing(12)
        self.duty_grid.setVerticalSpacing(6)
        self.duty_grid.setContentsMargins(0, 0, 0, 0)
        self.power_item_caption_label = QLabel(DutyDialog)
        self.power_item_caption_label.setObjectName(u"power_item_caption_label")
        self.power_item_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.power_item_caption_label.setProperty(u"required", True)

        self.duty_grid.addWidget(self.power_item_caption_label, 0, 0, 1, 1)

        self.power_item_combo = QComboBox(DutyDialog)
        self.power_item_combo.setObjectName(u"power_item_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.power_item_combo.sizePolicy().hasHeightForWidth())
        self.power_item_combo.setSizePolicy(sizePolicy)

        self.duty_grid.addWidget(self.power_item_combo, 0, 1, 1, 3)

        self.stage_caption_label = QLabel(DutyDialog)
        self.stage_caption_label.setObjectName(u"stage_caption_label")
        self.stage_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.duty_grid.addWidget(self.stage_caption_label, 2, 0, 1, 1)

        self.stage_combo = QComboBox(DutyDialog)
        self.stage_combo.setObjectName(u"stage_combo")
        sizePolicy.setHeightForWidth(self.stage_combo.sizePolicy().hasHeightForWidth())
        self.stage_combo.setSizePolicy(sizePolicy)

        self.duty_grid.addWidget(self.stage_combo, 2, 1, 1, 3)

        self.content_caption_label = QLabel(DutyDialog)
        self.content_caption_label.setObjectName(u"content_caption_label")
        self.content_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_caption_label.setMinimumSize(QSize(0, 28))
        self.content_caption_label.setProperty(u"required", True)

        self.duty_grid.addWidget(self.content_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.content_edit = NoteEdit(DutyDialog)
        self.content_edit.setObjectName(u"content_edit")

        self.duty_grid.addWidget(self.content_edit, 4, 1, 1, 3)

        self.content_help_label = QLabel(DutyDialog)
        self.content_help_label.setObjectName(u"content_help_label")
        self.content_help_label.setWordWrap(True)

        self.duty_grid.addWidget(self.content_help_label, 5, 1, 1, 3)

        self.basis_caption_label = QLabel(DutyDialog)
        self.basis_caption_label.setObjectName(u"basis_caption_label")
        self.basis_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_caption_label.setMinimumSize(QSize(0, 28))

        self.duty_grid.addWidget(self.basis_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.basis_edit = NoteEdit(DutyDialog)
        self.basis_edit.setObjectName(u"basis_edit")

        self.duty_grid.addWidget(self.basis_edit, 6, 1, 1, 3)

        self.accountability_caption_label = QLabel(DutyDialog)
        self.accountability_caption_label.setObjectName(u"accountability_caption_label")
        self.accountability_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.accountability_caption_label.setMinimumSize(QSize(0, 28))

        self.duty_grid.addWidget(self.accountability_caption_label, 8, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.accountability_edit = NoteEdit(DutyDialog)
        self.accountability_edit.setObjectName(u"accountability_edit")

        self.duty_grid.addWidget(self.accountability_edit, 8, 1, 1, 3)

        self.accountability_basis_caption_label = QLabel(DutyDialog)
        self.accountability_basis_caption_label.setObjectName(u"accountability_basis_caption_label")
        self.accountability_basis_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.accountability_basis_caption_label.setMinimumSize(QSize(0, 28))

        self.duty_grid.addWidget(self.accountability_basis_caption_label, 10, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.accountability_basis_edit = NoteEdit(DutyDialog)
        self.accountability_basis_edit.setObjectName(u"accountability_basis_edit")

        self.duty_grid.addWidget(self.accountability_basis_edit, 10, 1, 1, 3)

        self.note_caption_label = QLabel(DutyDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.duty_grid.addWidget(self.note_caption_label, 12, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = NoteEdit(DutyDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.duty_grid.addWidget(self.note_edit, 12, 1, 1, 3)

        self.duty_grid.setColumnStretch(1, 1)
        self.duty_grid.setColumnStretch(3, 1)
        self.duty_grid.setColumnMinimumWidth(0, 110)

        self.form_layout.addLayout(self.duty_grid)

        self.problem_label = QLabel(DutyDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(DutyDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(DutyDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.power_item_caption_label.setBuddy(self.power_item_combo)
        self.stage_caption_label.setBuddy(self.stage_combo)
        self.content_caption_label.setBuddy(self.content_edit)
        self.basis_caption_label.setBuddy(self.basis_edit)
        self.accountability_caption_label.setBuddy(self.accountability_edit)
        self.accountability_basis_caption_label.setBuddy(self.accountability_basis_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.power_item_combo, self.stage_combo)
        QWidget.setTabOrder(self.stage_combo, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.accountability_edit)
        QWidget.setTabOrder(self.accountability_edit, self.accountability_basis_edit)
        QWidget.setTabOrder(self.accountability_basis_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(DutyDialog)

        QMetaObject.connectSlotsByName(DutyDialog)
    # setupUi

    def retranslateUi(self, DutyDialog) -> None:
        DutyDialog.setWindowTitle(QCoreApplication.translate("DutyDialog", u"\u8d23\u4efb\u4e8b\u9879", None))
        self.note_label.setText("")
        self.note_label.setProperty(u"kind", QCoreApplication.translate("DutyDialog", u"message-note", None))
        self.power_item_caption_label.setText(QCoreApplication.translate("DutyDialog", u"(&P)", None))
        self.stage_caption_label.setText(QCoreApplication.translate("DutyDialog", u"(&H)", None))
        self.content_caption_label.setText(QCoreApplication.translate("DutyDialog", u"(&Z)", None))
        self.content_help_label.setText(QCoreApplication.translate("DutyDialog", u"\u5199\u660e\u5c65\u884c\u8fd9\u9879\u6743\u529b\u5fc5\u987b\u505a\u5230\u4ec0\u4e48\uff0c\u4e0e\u6743\u529b\u4e8b\u9879\u4e00\u4e00\u5bf9\u5e94\u3002", None))
        self.content_help_label.setProperty(u"kind", QCoreApplication.translate("DutyDialog", u"hint", None))
        self.basis_caption_label.setText(QCoreApplication.translate("DutyDialog", u"(&Y)", None))
        self.accountability_caption_label.setText(QCoreApplication.translate("DutyDialog", u"(&Q)", None))
        self.accountability_basis_caption_label.setText(QCoreApplication.translate("DutyDialog", u"(&J)", None))
        self.note_caption_label.setText(QCoreApplication.translate("DutyDialog", u"(&K)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("DutyDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("DutyDialog", u"\u4fdd\u5b58(&S)", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("DutyDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

