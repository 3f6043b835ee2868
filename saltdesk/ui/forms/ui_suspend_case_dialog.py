# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'suspend_case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_SuspendCaseDialog(object):
    def setupUi(self, SuspendCaseDialog) -> None:
        if not SuspendCaseDialog.objectName():
            SuspendCaseDialog.setObjectName(u"SuspendCaseDialog")
        SuspendCaseDialog.resize(600, 160)
        SuspendCaseDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(SuspendCaseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(SuspendCaseDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(SuspendCaseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.first_on_caption_label = QLabel(SuspendCaseDialog)
        self.first_on_caption_label.setObjectName(u"first_on_caption_label")
        self.first_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.first_on_caption_label, 0, 0, 1, 1)

        self.first_on_edit = DateEdit(SuspendCaseDialog)
        self.first_on_edit.setObjectName(u"first_on_edit")

        self.fields_grid.addWidget(self.first_on_edit, 0, 1, 1, 1)

        self.reason_caption_label = QLabel(SuspendCaseDialog)
        self.reason_caption_label.setObjectName(u"reason_caption_label")
        self.reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.reason_caption_label, 1, 0, 1, 1)

        self.reason_combo = QComboBox(SuspendCaseDialog)
        self.reason_combo.setObjectName(u"reason_combo")
        self.reason_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reason_combo.sizePolicy().hasHeightForWidth())
        self.reason_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.reason_combo, 1, 1, 1, 1)

        self.note_caption_label = QLabel(SuspendCaseDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.note_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(SuspendCaseDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.note_edit, 2, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(SuspendCaseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(SuspendCaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(SuspendCaseDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.first_on_caption_label.setBuddy(self.first_on_edit)
        self.reason_caption_label.setBuddy(self.reason_combo)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_on_edit, self.reason_combo)
        QWidget.setTabOrder(self.reason_combo, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(SuspendCaseDialog)

        QMetaObject.connectSlotsByName(SuspendCaseDialog)
    # setupUi

    def retranslateUi(self, SuspendCaseDialog) -> None:
        SuspendCaseDialog.setWindowTitle(QCoreApplication.translate("SuspendCaseDialog", u"\u4e2d\u6b62", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("SuspendCaseDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("SuspendCaseDialog", u"hint", None))
        self.first_on_caption_label.setText(QCoreApplication.translate("SuspendCaseDialog", u"\u4e2d\u6b62\u7684\u7b2c\u4e00\u5929 *", None))
#if QT_CONFIG(accessibility)
        self.first_on_edit.setAccessibleName(QCoreApplication.translate("SuspendCaseDialog", u"\u4e2d\u6b62\u7684\u7b2c\u4e00\u5929", None))
#endif // QT_CONFIG(accessibility)
        self.reason_caption_label.setText(QCoreApplication.translate("SuspendCaseDialog", u"\u60c5\u5f62 *", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("SuspendCaseDialog", u"\u4e2d\u6b62\u7684\u60c5\u5f62", None))
#endif // QT_CONFIG(accessibility)
        self.note_caption_label.setText(QCoreApplication.translate("SuspendCaseDialog", u"\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("SuspendCaseDialog", u"\u4e2d\u6b62\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("SuspendCaseDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("SuspendCaseDialog", u"\u4e2d\u6b62", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("SuspendCaseDialog", u"\u4e2d\u6b62\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("SuspendCaseDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("SuspendCaseDialog", u"primary", None))
    # retranslateUi

