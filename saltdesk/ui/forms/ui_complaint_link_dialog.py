# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'complaint_link_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ComplaintLinkDialog(object):
    def setupUi(self, complaint_link_dialog) -> None:
        if not complaint_link_dialog.objectName():
            complaint_link_dialog.setObjectName(u"complaint_link_dialog")
        complaint_link_dialog.resize(560, 10)
        self.complaint_link_dialog_layout = QVBoxLayout(complaint_link_dialog)
        self.complaint_link_dialog_layout.setSpacing(12)
        self.complaint_link_dialog_layout.setObjectName(u"complaint_link_dialog_layout")
        self.complaint_link_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(complaint_link_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.complaint_link_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(complaint_link_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.complaint_link_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.other_label = QLabel(complaint_link_dialog)
        self.other_label.setObjectName(u"other_label")

        self.fields_layout.addWidget(self.other_label, 0, 0, 1, 1)

        self.other_combo = QComboBox(complaint_link_dialog)
        self.other_combo.setObjectName(u"other_combo")
        self.other_combo.setEditable(True)

        self.fields_layout.addWidget(self.other_combo, 0, 1, 1, 1)

        self.kind_label = QLabel(complaint_link_dialog)
        self.kind_label.setObjectName(u"kind_label")

        self.fields_layout.addWidget(self.kind_label, 1, 0, 1, 1)

        self.kind_combo = QComboBox(complaint_link_dialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.complaint_link_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(complaint_link_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.complaint_link_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(complaint_link_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(complaint_link_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.complaint_link_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other_combo)
        self.kind_label.setBuddy(self.kind_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.other_combo, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(complaint_link_dialog)

        QMetaObject.connectSlotsByName(complaint_link_dialog)
    # setupUi

    def retranslateUi(self, complaint_link_dialog) -> None:
        complaint_link_dialog.setWindowTitle(QCoreApplication.translate("ComplaintLinkDialog", u"\u5173\u8054\u6295\u8bc9", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("ComplaintLinkDialog", u"\u53ef\u4ece\u76f8\u8fd1\u7684\u6295\u8bc9\u4e2d\u9009\u62e9\uff0c\u4e5f\u53ef\u8f93\u5165\u6295\u8bc9\u7f16\u53f7\u3002", None))
        self.other_label.setText(QCoreApplication.translate("ComplaintLinkDialog", u"\u5173\u8054\u5230(&N)", None))
        self.kind_label.setText(QCoreApplication.translate("ComplaintLinkDialog", u"\u5173\u7cfb(&K)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ComplaintLinkDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("ComplaintLinkDialog", u"\u5173\u8054", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("ComplaintLinkDialog", u"\u5173\u8054\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("ComplaintLinkDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

