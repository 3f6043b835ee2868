# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'referral_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ReferralDialog(object):
    def setupUi(self, ReferralDialog) -> None:
        if not ReferralDialog.objectName():
            ReferralDialog.setObjectName(u"ReferralDialog")
        ReferralDialog.resize(620, 160)
        ReferralDialog.setMinimumSize(QSize(620, 0))
        self.form_layout = QVBoxLayout(ReferralDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ReferralDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ReferralDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.other_measure_caption_label = QLabel(ReferralDialog)
        self.other_measure_caption_label.setObjectName(u"other_measure_caption_label")
        self.other_measure_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.other_measure_caption_label, 0, 0, 1, 1)

        self.other_measure_label = QLabel(ReferralDialog)
        self.other_measure_label.setObjectName(u"other_measure_label")
        self.other_measure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.other_measure_label.setWordWrap(True)

        self.fields_grid.addWidget(self.other_measure_label, 0, 1, 1, 1)

        self.decided_on_caption_label = QLabel(ReferralDialog)
        self.decided_on_caption_label.setObjectName(u"decided_on_caption_label")
        self.decided_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.decided_on_caption_label, 1, 0, 1, 1)

        self.decided_on_edit = DateEdit(ReferralDialog)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.fields_grid.addWidget(self.decided_on_edit, 1, 1, 1, 1)

        self.referred_to_caption_label = QLabel(ReferralDialog)
        self.referred_to_caption_label.setObjectName(u"referred_to_caption_label")
        self.referred_to_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.referred_to_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.referred_to_caption_label, 2, 0, 1, 1)

        self.referred_to_edit = QLineEdit(ReferralDialog)
        self.referred_to_edit.setObjectName(u"referred_to_edit")

        self.fields_grid.addWidget(self.referred_to_edit, 2, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ReferralDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ReferralDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ReferralDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.other_measure_caption_label.setBuddy(self.other_measure_label)
        self.decided_on_caption_label.setBuddy(self.decided_on_edit)
        self.referred_to_caption_label.setBuddy(self.referred_to_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.other_measure_label, self.decided_on_edit)
        QWidget.setTabOrder(self.decided_on_edit, self.referred_to_edit)
        QWidget.setTabOrder(self.referred_to_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ReferralDialog)

        QMetaObject.connectSlotsByName(ReferralDialog)
    # setupUi

    def retranslateUi(self, ReferralDialog) -> None:
        ReferralDialog.setWindowTitle(QCoreApplication.translate("ReferralDialog", u"\u767b\u8bb0\u79fb\u9001", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ReferralDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ReferralDialog", u"hint", None))
        self.other_measure_caption_label.setText(QCoreApplication.translate("ReferralDialog", u"\u5efa\u8bae\u7684\u5904\u7406", None))
        self.other_measure_label.setText("")
#if QT_CONFIG(accessibility)
        self.other_measure_label.setAccessibleName(QCoreApplication.translate("ReferralDialog", u"\u5efa\u8bae\u7684\u5904\u7406", None))
#endif // QT_CONFIG(accessibility)
        self.decided_on_caption_label.setText(QCoreApplication.translate("ReferralDialog", u"\u79fb\u9001\u65e5\u671f *", None))
        self.referred_to_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReferralDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ReferralDialog", u"\u767b\u8bb0\u79fb\u9001", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ReferralDialog", u"\u767b\u8bb0\u79fb\u9001\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ReferralDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ReferralDialog", u"primary", None))
    # retranslateUi

