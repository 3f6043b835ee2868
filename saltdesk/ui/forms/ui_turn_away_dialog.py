# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'turn_away_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_TurnAwayDialog(object):
    def setupUi(self, turn_away_dialog) -> None:
        if not turn_away_dialog.objectName():
            turn_away_dialog.setObjectName(u"turn_away_dialog")
        turn_away_dialog.resize(560, 10)
        self.turn_away_dialog_layout = QVBoxLayout(turn_away_dialog)
        self.turn_away_dialog_layout.setSpacing(12)
        self.turn_away_dialog_layout.setObjectName(u"turn_away_dialog_layout")
        self.turn_away_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(turn_away_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.turn_away_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(turn_away_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.turn_away_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.turn_to_label = QLabel(turn_away_dialog)
        self.turn_to_label.setObjectName(u"turn_to_label")

        self.fields_layout.addWidget(self.turn_to_label, 0, 0, 1, 1)

        self.turn_to_edit = QLineEdit(turn_away_dialog)
        self.turn_to_edit.setObjectName(u"turn_to_edit")

        self.fields_layout.addWidget(self.turn_to_edit, 0, 1, 1, 1)

        self.refusal_text_label = QLabel(turn_away_dialog)
        self.refusal_text_label.setObjectName(u"refusal_text_label")
        self.refusal_text_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.refusal_text_label, 1, 0, 1, 1)

        self.refusal_text_edit = QPlainTextEdit(turn_away_dialog)
        self.refusal_text_edit.setObjectName(u"refusal_text_edit")
        self.refusal_text_edit.setTabChangesFocus(True)
        self.refusal_text_edit.setMinimumSize(QSize(0, 90))

        self.fields_layout.addWidget(self.refusal_text_edit, 1, 1, 1, 1)

        self.told_how_label = QLabel(turn_away_dialog)
        self.told_how_label.setObjectName(u"told_how_label")

        self.fields_layout.addWidget(self.told_how_label, 2, 0, 1, 1)

        self.told_how_combo = QComboBox(turn_away_dialog)
        self.told_how_combo.setObjectName(u"told_how_combo")
        self.told_how_combo.setEditable(True)

        self.fields_layout.addWidget(self.told_how_combo, 2, 1, 1, 1)

        self.decided_on_label = QLabel(turn_away_dialog)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.fields_layout.addWidget(self.decided_on_label, 3, 0, 1, 1)

        self.decided_on_edit = DateEdit(turn_away_dialog)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.fields_layout.addWidget(self.decided_on_edit, 3, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.turn_away_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(turn_away_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.turn_away_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(turn_away_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(turn_away_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.turn_away_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.turn_to_label.setBuddy(self.turn_to_edit)
        self.refusal_text_label.setBuddy(self.refusal_text_edit)
        self.told_how_label.setBuddy(self.told_how_combo)
        self.decided_on_label.setBuddy(self.decided_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.turn_to_edit, self.refusal_text_edit)
        QWidget.setTabOrder(self.refusal_text_edit, self.told_how_combo)
        QWidget.setTabOrder(self.told_how_combo, self.decided_on_edit)
        QWidget.setTabOrder(self.decided_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(turn_away_dialog)

        QMetaObject.connectSlotsByName(turn_away_dialog)
    # setupUi

    def retranslateUi(self, turn_away_dialog) -> None:
        turn_away_dialog.setWindowTitle(QCoreApplication.translate("TurnAwayDialog", u"\u4e0d\u5c5e\u53d7\u7406\u8303\u56f4", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("TurnAwayDialog", u"\u544a\u77e5\u65b9\u5f0f\u53ef\u4ee5\u5148\u7a7a\u7740\uff0c\u544a\u77e5\u540e\u518d\u767b\u8bb0\u3002", None))
        self.turn_to_label.setText(QCoreApplication.translate("TurnAwayDialog", u"\u53d7\u9001\u5355\u4f4d(&U)", None))
        self.refusal_text_label.setText(QCoreApplication.translate("TurnAwayDialog", u"\u7406\u7531(&R) *", None))
        self.told_how_label.setText(QCoreApplication.translate("TurnAwayDialog", u"\u544a\u77e5\u65b9\u5f0f(&W)", None))
        self.decided_on_label.setText(QCoreApplication.translate("TurnAwayDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("TurnAwayDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("TurnAwayDialog", u"\u786e\u5b9a", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("TurnAwayDialog", u"\u786e\u5b9a\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("TurnAwayDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

