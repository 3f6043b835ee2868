# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_notice_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_FindingNoticeDialog(object):
    def setupUi(self, FindingNoticeDialog) -> None:
        if not FindingNoticeDialog.objectName():
            FindingNoticeDialog.setObjectName(u"FindingNoticeDialog")
        FindingNoticeDialog.resize(520, 160)
        FindingNoticeDialog.setMinimumSize(QSize(520, 0))
        self.form_layout = QVBoxLayout(FindingNoticeDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(FindingNoticeDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(FindingNoticeDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.fed_back_on_caption_label = QLabel(FindingNoticeDialog)
        self.fed_back_on_caption_label.setObjectName(u"fed_back_on_caption_label")
        self.fed_back_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.fed_back_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.fed_back_on_caption_label, 0, 0, 1, 1)

        self.fed_back_on_edit = DateEdit(FindingNoticeDialog)
        self.fed_back_on_edit.setObjectName(u"fed_back_on_edit")

        self.fields_grid.addWidget(self.fed_back_on_edit, 0, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(FindingNoticeDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(FindingNoticeDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(FindingNoticeDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.fed_back_on_caption_label.setBuddy(self.fed_back_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fed_back_on_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(FindingNoticeDialog)

        QMetaObject.connectSlotsByName(FindingNoticeDialog)
    # setupUi

    def retranslateUi(self, FindingNoticeDialog) -> None:
        FindingNoticeDialog.setWindowTitle(QCoreApplication.translate("FindingNoticeDialog", u"\u767b\u8bb0\u53cd\u9988", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("FindingNoticeDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("FindingNoticeDialog", u"hint", None))
        self.fed_back_on_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("FindingNoticeDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("FindingNoticeDialog", u"\u767b\u8bb0\u53cd\u9988", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("FindingNoticeDialog", u"\u767b\u8bb0\u53cd\u9988\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("FindingNoticeDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("FindingNoticeDialog", u"primary", None))
    # retranslateUi

