# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accept_case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_AcceptCaseDialog(object):
    def setupUi(self, AcceptCaseDialog) -> None:
        if not AcceptCaseDialog.objectName():
            AcceptCaseDialog.setObjectName(u"AcceptCaseDialog")
        AcceptCaseDialog.resize(600, 160)
        AcceptCaseDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(AcceptCaseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(AcceptCaseDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(AcceptCaseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.accepted_on_caption_label = QLabel(AcceptCaseDialog)
        self.accepted_on_caption_label.setObjectName(u"accepted_on_caption_label")
        self.accepted_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.accepted_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.accepted_on_caption_label, 0, 0, 1, 1)

        self.accepted_on_edit = DateEdit(AcceptCaseDialog)
        self.accepted_on_edit.setObjectName(u"accepted_on_edit")

        self.fields_grid.addWidget(self.accepted_on_edit, 0, 1, 1, 1)

        self.onward_caption_label = QLabel(AcceptCaseDialog)
        self.onward_caption_label.setObjectName(u"onward_caption_label")
        self.onward_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.onward_caption_label, 1, 0, 1, 1)

        self.onward_combo = QComboBox(AcceptCaseDialog)
        self.onward_combo.setObjectName(u"onward_combo")
        self.onward_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.onward_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.onward_combo.sizePolicy().hasHeightForWidth())
        self.onward_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.onward_combo, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(AcceptCaseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(AcceptCaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(AcceptCaseDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.accepted_on_caption_label.setBuddy(self.accepted_on_edit)
        self.onward_caption_label.setBuddy(self.onward_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.accepted_on_edit, self.onward_combo)
        QWidget.setTabOrder(self.onward_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(AcceptCaseDialog)

        QMetaObject.connectSlotsByName(AcceptCaseDialog)
    # setupUi

    def retranslateUi(self, AcceptCaseDialog) -> None:
        AcceptCaseDialog.setWindowTitle(QCoreApplication.translate("AcceptCaseDialog", u"\u53d7\u7406\uff08\u7acb\u6848\uff09", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("AcceptCaseDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("AcceptCaseDialog", u"hint", None))
        self.accepted_on_caption_label.setText("")
        self.onward_caption_label.setText(QCoreApplication.translate("AcceptCaseDialog", u"\u968f\u540e\u7684\u73af\u8282", None))
#if QT_CONFIG(accessibility)
        self.onward_combo.setAccessibleName(QCoreApplication.translate("AcceptCaseDialog", u"\u968f\u540e\u7684\u73af\u8282", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AcceptCaseDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("AcceptCaseDialog", u"\u53d7\u7406", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("AcceptCaseDialog", u"\u53d7\u7406\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("AcceptCaseDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("AcceptCaseDialog", u"primary", None))
    # retranslateUi

