# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'verification_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_VerificationDialog(object):
    def setupUi(self, VerificationDialog) -> None:
        if not VerificationDialog.objectName():
            VerificationDialog.setObjectName(u"VerificationDialog")
        VerificationDialog.resize(620, 160)
        VerificationDialog.setMinimumSize(QSize(620, 0))
        self.form_layout = QVBoxLayout(VerificationDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(VerificationDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.finding_problem_caption_label = QLabel(VerificationDialog)
        self.finding_problem_caption_label.setObjectName(u"finding_problem_caption_label")
        self.finding_problem_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.finding_problem_caption_label, 0, 0, 1, 1)

        self.finding_problem_label = QLabel(VerificationDialog)
        self.finding_problem_label.setObjectName(u"finding_problem_label")
        self.finding_problem_label.setTextFormat(Qt.TextFormat.PlainText)
        self.finding_problem_label.setWordWrap(True)

        self.fields_grid.addWidget(self.finding_problem_label, 0, 1, 1, 1)

        self.rectification_caption_label = QLabel(VerificationDialog)
        self.rectification_caption_label.setObjectName(u"rectification_caption_label")
        self.rectification_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.rectification_caption_label, 1, 0, 1, 1)

        self.rectification_label = QLabel(VerificationDialog)
        self.rectification_label.setObjectName(u"rectification_label")
        self.rectification_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rectification_label.setWordWrap(True)

        self.fields_grid.addWidget(self.rectification_label, 1, 1, 1, 1)

        self.rectified_by_caption_label = QLabel(VerificationDialog)
        self.rectified_by_caption_label.setObjectName(u"rectified_by_caption_label")
        self.rectified_by_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.rectified_by_caption_label, 2, 0, 1, 1)

        self.rectified_by_label = QLabel(VerificationDialog)
        self.rectified_by_label.setObjectName(u"rectified_by_label")
        self.rectified_by_label.setTextFormat(Qt.TextFormat.PlainText)
        self.rectified_by_label.setWordWrap(True)

        self.fields_grid.addWidget(self.rectified_by_label, 2, 1, 1, 1)

        self.verified_on_caption_label = QLabel(VerificationDialog)
        self.verified_on_caption_label.setObjectName(u"verified_on_caption_label")
        self.verified_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.verified_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.verified_on_caption_label, 3, 0, 1, 1)

        self.verified_on_edit = DateEdit(VerificationDialog)
        self.verified_on_edit.setObjectName(u"verified_on_edit")

        self.fields_grid.addWidget(self.verified_on_edit, 3, 1, 1, 1)

        self.verification_caption_label = QLabel(VerificationDialog)
        self.verification_caption_label.setObjectName(u"verification_caption_label")
        self.verification_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.verification_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.verification_edit = QPlainTextEdit(VerificationDialog)
        self.verification_edit.setObjectName(u"verification_edit")
        self.verification_edit.setTabChangesFocus(True)
        self.verification_edit.setMinimumSize(QSize(0, 72))
        self.verification_edit.setMaximumSize(QSize(16777215, 72))

        self.fields_grid.addWidget(self.verification_edit, 4, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(VerificationDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(VerificationDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.verify_button = QPushButton(VerificationDialog)
        self.verify_button.setObjectName(u"verify_button")

        self.buttons_layout.addWidget(self.verify_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.finding_problem_caption_label.setBuddy(self.finding_problem_label)
        self.rectification_caption_label.setBuddy(self.rectification_label)
        self.rectified_by_caption_label.setBuddy(self.rectified_by_label)
        self.verified_on_caption_label.setBuddy(self.verified_on_edit)
        self.verification_caption_label.setBuddy(self.verification_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.finding_problem_label, self.rectification_label)
        QWidget.setTabOrder(self.rectification_label, self.rectified_by_label)
        QWidget.setTabOrder(self.rectified_by_label, self.verified_on_edit)
        QWidget.setTabOrder(self.verified_on_edit, self.verification_edit)
        QWidget.setTabOrder(self.verification_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.verify_button)

        self.retranslateUi(VerificationDialog)

        QMetaObject.connectSlotsByName(VerificationDialog)
    # setupUi

    def retranslateUi(self, VerificationDialog) -> None:
        VerificationDialog.setWindowTitle(QCoreApplication.translate("VerificationDialog", u"\u590d\u67e5\u9500\u53f7", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("VerificationDialog", u"section", None))
        self.finding_problem_caption_label.setText("")
        self.finding_problem_label.setText("")
        self.rectification_caption_label.setText("")
        self.rectification_label.setText("")
        self.rectified_by_caption_label.setText("")
        self.rectified_by_label.setText("")
        self.verified_on_caption_label.setText("")
        self.verification_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("VerificationDialog", u"\u53d6\u6d88", None))
        self.verify_button.setText(QCoreApplication.translate("VerificationDialog", u"\u590d\u67e5\u9500\u53f7", None))
#if QT_CONFIG(tooltip)
        self.verify_button.setToolTip(QCoreApplication.translate("VerificationDialog", u"\u590d\u67e5\u9500\u53f7\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.verify_button.setShortcut(QCoreApplication.translate("VerificationDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.verify_button.setProperty(u"kind", QCoreApplication.translate("VerificationDialog", u"primary", None))
    # retranslateUi

