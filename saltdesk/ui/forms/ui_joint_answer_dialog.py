# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'joint_answer_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.check_list import CheckList
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.note_edit import NoteEdit

class Ui_JointAnswerDialog(object):
    def setupUi(self, joint_answer_dialog) -> None:
        if not joint_answer_dialog.objectName():
            joint_answer_dialog.setObjectName(u"joint_answer_dialog")
        joint_answer_dialog.resize(600, 10)
        self.joint_answer_dialog_layout = QVBoxLayout(joint_answer_dialog)
        self.joint_answer_dialog_layout.setSpacing(12)
        self.joint_answer_dialog_layout.setObjectName(u"joint_answer_dialog_layout")
        self.joint_answer_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(joint_answer_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.joint_answer_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(joint_answer_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.joint_answer_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.members_label = QLabel(joint_answer_dialog)
        self.members_label.setObjectName(u"members_label")

        self.fields_layout.addWidget(self.members_label, 0, 0, 1, 1)

        self.members_list = CheckList(joint_answer_dialog)
        self.members_list.setObjectName(u"members_list")

        self.fields_layout.addWidget(self.members_list, 0, 1, 1, 1)

        self.conclusion_label = QLabel(joint_answer_dialog)
        self.conclusion_label.setObjectName(u"conclusion_label")

        self.fields_layout.addWidget(self.conclusion_label, 1, 0, 1, 1)

        self.conclusion_combo = QComboBox(joint_answer_dialog)
        self.conclusion_combo.setObjectName(u"conclusion_combo")

        self.fields_layout.addWidget(self.conclusion_combo, 1, 1, 1, 1)

        self.answer_label = QLabel(joint_answer_dialog)
        self.answer_label.setObjectName(u"answer_label")

        self.fields_layout.addWidget(self.answer_label, 2, 0, 1, 1)

        self.answer_edit = NoteEdit(joint_answer_dialog)
        self.answer_edit.setObjectName(u"answer_edit")

        self.fields_layout.addWidget(self.answer_edit, 2, 1, 1, 1)

        self.answered_how_label = QLabel(joint_answer_dialog)
        self.answered_how_label.setObjectName(u"answered_how_label")

        self.fields_layout.addWidget(self.answered_how_label, 3, 0, 1, 1)

        self.answered_how_combo = QComboBox(joint_answer_dialog)
        self.answered_how_combo.setObjectName(u"answered_how_combo")
        self.answered_how_combo.setEditable(True)

        self.fields_layout.addWidget(self.answered_how_combo, 3, 1, 1, 1)

        self.answered_on_label = QLabel(joint_answer_dialog)
        self.answered_on_label.setObjectName(u"answered_on_label")

        self.fields_layout.addWidget(self.answered_on_label, 4, 0, 1, 1)

        self.answered_on_edit = DateEdit(joint_answer_dialog)
        self.answered_on_edit.setObjectName(u"answered_on_edit")

        self.fields_layout.addWidget(self.answered_on_edit, 4, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.joint_answer_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(joint_answer_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.joint_answer_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(joint_answer_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(joint_answer_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.joint_answer_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.members_label.setBuddy(self.members_list)
        self.conclusion_label.setBuddy(self.conclusion_combo)
        self.answer_label.setBuddy(self.answer_edit)
        self.answered_how_label.setBuddy(self.answered_how_combo)
        self.answered_on_label.setBuddy(self.answered_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.members_list, self.conclusion_combo)
        QWidget.setTabOrder(self.conclusion_combo, self.answer_edit)
        QWidget.setTabOrder(self.answer_edit, self.answered_how_combo)
        QWidget.setTabOrder(self.answered_how_combo, self.answered_on_edit)
        QWidget.setTabOrder(self.answered_on_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(joint_answer_dialog)

        QMetaObject.connectSlotsByName(joint_answer_dialog)
    # setupUi

    def retranslateUi(self, joint_answer_dialog) -> None:
        joint_answer_dialog.setWindowTitle(QCoreApplication.translate("JointAnswerDialog", u"\u4e00\u5e76\u7b54\u590d", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("JointAnswerDialog", u"\u4e32\u5e76\u529e\u7406\u7684\u5404\u4ef6\u7528\u540c\u4e00\u7b54\u590d\uff0c\u5404\u81ea\u7559\u5b58\u7f16\u53f7\u3002", None))
        self.members_label.setText(QCoreApplication.translate("JointAnswerDialog", u"\u4e00\u5e76\u7b54\u590d\u7684\u6295\u8bc9(&M) *", None))
        self.conclusion_label.setText(QCoreApplication.translate("JointAnswerDialog", u"(&J)", None))
        self.answer_label.setText(QCoreApplication.translate("JointAnswerDialog", u"(&T)", None))
        self.answered_how_label.setText(QCoreApplication.translate("JointAnswerDialog", u"(&H)", None))
        self.answered_on_label.setText(QCoreApplication.translate("JointAnswerDialog", u"(&D)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("JointAnswerDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("JointAnswerDialog", u"\u7b54\u590d", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("JointAnswerDialog", u"\u7b54\u590d\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("JointAnswerDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

