# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duty_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DutyDialog(object):
    def setupUi(self, DutyDialog) -> None:
        if not DutyDialog.objectName():
            DutyDialog.setObjectName(u"DutyDialog")
        DutyDialog.resize(640, 120)
        DutyDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(DutyDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.power_label = QLabel(DutyDialog)
        self.power_label.setObjectName(u"power_label")
        self.power_label.setWordWrap(True)

        self.form_layout.addWidget(self.power_label)

        self.duty_grid = QGridLayout()
        self.duty_grid.setObjectName(u"duty_grid")
        self.duty_grid.setHorizontalSpacing(12)
        self.duty_grid.setVerticalSpacing(6)
        self.duty_grid.setContentsMargins(0, 0, 0, 0)
        self.content_caption_label = QLabel(DutyDialog)
        self.content_caption_label.setObjectName(u"content_caption_label")
        self.content_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_caption_label.setMinimumSize(QSize(118, 28))
        self.content_caption_label.setProperty(u"required", True)

        self.duty_grid.addWidget(self.content_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.content_edit = QPlainTextEdit(DutyDialog)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setMinimumSize(QSize(0, 92))
        self.content_edit.setMaximumSize(QSize(16777215, 92))
        self.content_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.content_edit.sizePolicy().hasHeightForWidth())
        self.content_edit.setSizePolicy(sizePolicy)

        self.duty_grid.addWidget(self.content_edit, 0, 1, 1, 1)

        self.content_help_label = QLabel(DutyDialog)
        self.content_help_label.setObjectName(u"content_help_label")
        self.content_help_label.setWordWrap(True)

        self.duty_grid.addWidget(self.content_help_label, 1, 1, 1, 1)

        self.basis_caption_label = QLabel(DutyDialog)
        self.basis_caption_label.setObjectName(u"basis_caption_label")
        self.basis_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_caption_label.setMinimumSize(QSize(118, 28))

        self.duty_grid.addWidget(self.basis_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.basis_edit = QPlainTextEdit(DutyDialog)
        self.basis_edit.setObjectName(u"basis_edit")
        self.basis_edit.setMinimumSize(QSize(0, 72))
        self.basis_edit.setMaximumSize(QSize(16777215, 72))
        self.basis_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.basis_edit.sizePolicy().hasHeightForWidth())
        self.basis_edit.setSizePolicy(sizePolicy)

        self.duty_grid.addWidget(self.basis_edit, 2, 1, 1, 1)

        self.accountability_caption_label = QLabel(DutyDialog)
        self.accountability_caption_label.setObjectName(u"accountability_caption_label")
        self.accountability_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.accountability_caption_label.setMinimumSize(QSize(118, 28))

        self.duty_grid.addWidget(self.accountability_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.accountability_edit = QPlainTextEdit(DutyDialog)
        self.accountability_edit.setObjectName(u"accountability_edit")
        self.accountability_edit.setMinimumSize(QSize(0, 72))
        self.accountability_edit.setMaximumSize(QSize(16777215, 72))
        self.accountability_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.accountability_edit.sizePolicy().hasHeightForWidth())
        self.accountability_edit.setSizePolicy(sizePolicy)

        self.duty_grid.addWidget(self.accountability_edit, 3, 1, 1, 1)

        self.note_caption_label = QLabel(DutyDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(118, 0))

        self.duty_grid.addWidget(self.note_caption_label, 4, 0, 1, 1)

        self.note_edit = QLineEdit(DutyDialog)
        self.note_edit.setObjectName(u"note_edit")

        self.duty_grid.addWidget(self.note_edit, 4, 1, 1, 1)

        self.duty_grid.setColumnStretch(1, 1)

        self.form_layout.addLayout(self.duty_grid)

        self.problem_label = QLabel(DutyDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.form_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spring)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(DutyDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(DutyDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.content_caption_label.setBuddy(self.content_edit)
        self.basis_caption_label.setBuddy(self.basis_edit)
        self.accountability_caption_label.setBuddy(self.accountability_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.content_edit, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.accountability_edit)
        QWidget.setTabOrder(self.accountability_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(DutyDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(DutyDialog)
    # setupUi

    def retranslateUi(self, DutyDialog) -> None:
        DutyDialog.setWindowTitle(QCoreApplication.translate("DutyDialog", u"\u8d23\u4efb\u4e8b\u9879", None))
        self.power_label.setText("")
        self.power_label.setProperty(u"kind", QCoreApplication.translate("DutyDialog", u"section", None))
        self.content_caption_label.setText(QCoreApplication.translate("DutyDialog", u"\u8d23\u4efb\u4e8b\u9879(&Z) *", None))
#if QT_CONFIG(accessibility)
        self.content_edit.setAccessibleName(QCoreApplication.translate("DutyDialog", u"\u8d23\u4efb\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.content_help_label.setText(QCoreApplication.translate("DutyDialog", u"\u5199\u660e\u5c65\u884c\u8fd9\u9879\u6743\u529b\u5fc5\u987b\u505a\u5230\u4ec0\u4e48\uff0c\u4e0e\u6743\u529b\u4e8b\u9879\u4e00\u4e00\u5bf9\u5e94\u3002", None))
        self.content_help_label.setProperty(u"kind", QCoreApplication.translate("DutyDialog", u"hint", None))
        self.basis_caption_label.setText(QCoreApplication.translate("DutyDialog", u"\u8d23\u4efb\u4e8b\u9879\u4f9d\u636e(&Y)", None))
#if QT_CONFIG(accessibility)
        self.basis_edit.setAccessibleName(QCoreApplication.translate("DutyDialog", u"\u8d23\u4efb\u4e8b\u9879\u4f9d\u636e", None))
#endif // QT_CONFIG(accessibility)
        self.accountability_caption_label.setText(QCoreApplication.translate("DutyDialog", u"\u8ffd\u8d23\u60c5\u5f62(&Q)", None))
#if QT_CONFIG(accessibility)
        self.accountability_edit.setAccessibleName(QCoreApplication.translate("DutyDialog", u"\u8ffd\u8d23\u60c5\u5f62", None))
#endif // QT_CONFIG(accessibility)
        self.note_caption_label.setText(QCoreApplication.translate("DutyDialog", u"\u5907\u6ce8(&K)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("DutyDialog", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("DutyDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("DutyDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("DutyDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("DutyDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("DutyDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

