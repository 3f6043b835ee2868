# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'refuse_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_RefuseDialog(object):
    def setupUi(self, refuse_dialog) -> None:
        if not refuse_dialog.objectName():
            refuse_dialog.setObjectName(u"refuse_dialog")
        refuse_dialog.resize(600, 10)
        self.refuse_dialog_layout = QVBoxLayout(refuse_dialog)
        self.refuse_dialog_layout.setSpacing(12)
        self.refuse_dialog_layout.setObjectName(u"refuse_dialog_layout")
        self.refuse_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(refuse_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.refuse_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(refuse_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.refuse_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.refusal_reason_label = QLabel(refuse_dialog)
        self.refusal_reason_label.setObjectName(u"refusal_reason_label")

        self.fields_layout.addWidget(self.refusal_reason_label, 0, 0, 1, 1)

        self.refusal_reason_combo = QComboBox(refuse_dialog)
        self.refusal_reason_combo.setObjectName(u"refusal_reason_combo")

        self.fields_layout.addWidget(self.refusal_reason_combo, 0, 1, 1, 1)

        self.refusal_text_label = QLabel(refuse_dialog)
        self.refusal_text_label.setObjectName(u"refusal_text_label")
        self.refusal_text_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.refusal_text_label, 1, 0, 1, 1)

        self.refusal_text_edit = QPlainTextEdit(refuse_dialog)
        self.refusal_text_edit.setObjectName(u"refusal_text_edit")
        self.refusal_text_edit.setTabChangesFocus(True)
        self.refusal_text_edit.setMinimumSize(QSize(0, 90))

        self.fields_layout.addWidget(self.refusal_text_edit, 1, 1, 1, 1)

        self.earlier_label = QLabel(refuse_dialog)
        self.earlier_label.setObjectName(u"earlier_label")

        self.fields_layout.addWidget(self.earlier_label, 2, 0, 1, 1)

        self.earlier_combo = QComboBox(refuse_dialog)
        self.earlier_combo.setObjectName(u"earlier_combo")
        self.earlier_combo.setEditable(True)

        self.fields_layout.addWidget(self.earlier_combo, 2, 1, 1, 1)

        self.legal_ground_label = QLabel(refuse_dialog)
        self.legal_ground_label.setObjectName(u"legal_ground_label")

        self.fields_layout.addWidget(self.legal_ground_label, 3, 0, 1, 1)

        self.legal_ground_edit = QLineEdit(refuse_dialog)
        self.legal_ground_edit.setObjectName(u"legal_ground_edit")

        self.fields_layout.addWidget(self.legal_ground_edit, 3, 1, 1, 1)

        self.told_how_label = QLabel(refuse_dialog)
        self.told_how_label.setObjectName(u"told_how_label")

        self.fields_layout.addWidget(self.told_how_label, 4, 0, 1, 1)

        self.told_how_combo = QComboBox(refuse_dialog)
        self.told_how_combo.setObjectName(u"told_how_combo")
        self.told_how_combo.setEditable(True)

        self.fields_layout.addWidget(self.told_how_combo, 4, 1, 1, 1)

        self.decided_on_label = QLabel(refuse_dialog)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.fields_layout.addWidget(self.decided_on_label, 5, 0, 1, 1)

        self.decided_on_edit = DateEdit(refuse_dialog)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.fields_layout.addWidget(self.decided_on_edit, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.refuse_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(refuse_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.refuse_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(refuse_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.refuse_button = QPushButton(refuse_dialog)
        self.refuse_button.setObjectName(u"refuse_button")

        self.button_layout.addWidget(self.refuse_button)


        self.refuse_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.refusal_reason_label.setBuddy(self.refusal_reason_combo)
        self.refusal_text_label.setBuddy(self.refusal_text_edit)
        self.earlier_label.setBuddy(self.earlier_combo)
        self.legal_ground_label.setBuddy(self.legal_ground_edit)
        self.told_how_label.setBuddy(self.told_how_combo)
        self.decided_on_label.setBuddy(self.decided_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.refusal_reason_combo, self.refusal_text_edit)
        QWidget.setTabOrder(self.refusal_text_edit, self.earlier_combo)
        QWidget.setTabOrder(self.earlier_combo, self.legal_ground_edit)
        QWidget.setTabOrder(self.legal_ground_edit, self.told_how_combo)
        QWidget.setTabOrder(self.told_how_combo, self.decided_on_edit)
        QWidget.setTabOrder(self.decided_on_edit, self.refuse_button)
        QWidget.setTabOrder(self.refuse_button, self.cancel_button)

        self.retranslateUi(refuse_dialog)

        QMetaObject.connectSlotsByName(refuse_dialog)
    # setupUi

    def retranslateUi(self, refuse_dialog) -> None:
        refuse_dialog.setWindowTitle(QCoreApplication.translate("RefuseDialog", u"\u4e0d\u4e88\u53d7\u7406", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("RefuseDialog", u"\u5e94\u5f53\u5411\u6295\u8bc9\u4eba\u8bf4\u660e\u7406\u7531\u3002", None))
        self.refusal_reason_label.setText(QCoreApplication.translate("RefuseDialog", u"(&Q)", None))
        self.refusal_text_label.setText(QCoreApplication.translate("RefuseDialog", u"(&R)", None))
        self.earlier_label.setText(QCoreApplication.translate("RefuseDialog", u"\u539f\u6295\u8bc9(&N)", None))
        self.legal_ground_label.setText(QCoreApplication.translate("RefuseDialog", u"(&G)", None))
        self.legal_ground_edit.setPlaceholderText(QCoreApplication.translate("RefuseDialog", u"\u6cd5\u89c4\u540d\u79f0\u548c\u6761\u6b3e", None))
        self.told_how_label.setText(QCoreApplication.translate("RefuseDialog", u"\u544a\u77e5\u65b9\u5f0f(&W)", None))
        self.decided_on_label.setText(QCoreApplication.translate("RefuseDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RefuseDialog", u"\u53d6\u6d88", None))
        self.refuse_button.setText(QCoreApplication.translate("RefuseDialog", u"\u4e0d\u4e88\u53d7\u7406", None))
#if QT_CONFIG(tooltip)
        self.refuse_button.setToolTip(QCoreApplication.translate("RefuseDialog", u"\u4e0d\u4e88\u53d7\u7406\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.refuse_button.setShortcut(QCoreApplication.translate("RefuseDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

