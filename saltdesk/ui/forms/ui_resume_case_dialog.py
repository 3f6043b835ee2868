# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'resume_case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ResumeCaseDialog(object):
    def setupUi(self, ResumeCaseDialog) -> None:
        if not ResumeCaseDialog.objectName():
            ResumeCaseDialog.setObjectName(u"ResumeCaseDialog")
        ResumeCaseDialog.resize(600, 160)
        ResumeCaseDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(ResumeCaseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ResumeCaseDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ResumeCaseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.last_on_caption_label = QLabel(ResumeCaseDialog)
        self.last_on_caption_label.setObjectName(u"last_on_caption_label")
        self.last_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.last_on_caption_label, 0, 0, 1, 1)

        self.last_on_edit = DateEdit(ResumeCaseDialog)
        self.last_on_edit.setObjectName(u"last_on_edit")

        self.fields_grid.addWidget(self.last_on_edit, 0, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ResumeCaseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ResumeCaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ResumeCaseDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.last_on_caption_label.setBuddy(self.last_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.last_on_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ResumeCaseDialog)

        QMetaObject.connectSlotsByName(ResumeCaseDialog)
    # setupUi

    def retranslateUi(self, ResumeCaseDialog) -> None:
        ResumeCaseDialog.setWindowTitle(QCoreApplication.translate("ResumeCaseDialog", u"\u6062\u590d\u529e\u7406", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ResumeCaseDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ResumeCaseDialog", u"hint", None))
        self.last_on_caption_label.setText(QCoreApplication.translate("ResumeCaseDialog", u"\u4e2d\u6b62\u7684\u6700\u540e\u4e00\u5929 *", None))
#if QT_CONFIG(accessibility)
        self.last_on_edit.setAccessibleName(QCoreApplication.translate("ResumeCaseDialog", u"\u4e2d\u6b62\u7684\u6700\u540e\u4e00\u5929", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ResumeCaseDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ResumeCaseDialog", u"\u6062\u590d\u529e\u7406", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ResumeCaseDialog", u"\u6062\u590d\u529e\u7406\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ResumeCaseDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ResumeCaseDialog", u"primary", None))
    # retranslateUi

