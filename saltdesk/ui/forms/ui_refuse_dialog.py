# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'refuse_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.widgets.date_edit import (DateEdit, MomentEdit)
from saltdesk.ui.widgets.note_edit import NoteEdit
class Ui_RefuseDialog(object):
    def setupUi(self, refuse_dialog) -> None:
        if not refuse_dialog.objectName():
            refuse_dialog.setObjectName(u"refuse_dialog")
        refuse_dialog.setMinimumSize(QSize(560, 0))
        self.refuse_layout = QVBoxLayout(refuse_dialog)
        self.refuse_layout.setSpacing(12)
        self.refuse_layout.setObjectName(u"refuse_layout")
        self.refuse_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(refuse_dialog)
        self.record_label.setObjectName(u"record_label")

        self.refuse_layout.addWidget(self.record_label)

        self.problem_label = QLabel(refuse_dialog)
        self.problem_label.setObjectName(u"problem_label")

        self.refuse_layout.addWidget(self.problem_label)

        self.refuse_grid = QGridLayout()
        self.refuse_grid.setObjectName(u"refuse_grid")
        self.refuse_grid.setHorizontalSpacing(12)
        self.refuse_grid.setVerticalSpacing(8)
        self.refusal_reason_label = QLabel(refuse_dialog)
        self.refusal_reason_label.setObjectName(u"refusal_reason_label")

        self.refuse_grid.addWidget(self.refusal_reason_label, 0, 0, 1, 1)

        self.refusal_reason_combo = QComboBox(refuse_dialog)
        self.refusal_reason_combo.setObjectName(u"refusal_reason_combo")

        self.refuse_grid.addWidget(self.refusal_reason_combo, 0, 1, 1, 1)

        self.refusal_text_label = QLabel(refuse_dialog)
        self.refusal_text_label.setObjectName(u"refusal_text_label")

        self.refuse_grid.addWidget(self.refusal_text_label, 1, 0, 1, 1)

        self.refusal_text_edit = NoteEdit(refuse_dialog)
        self.refusal_text_edit.setObjectName(u"refusal_text_edit")

        self.refuse_grid.addWidget(self.refusal_text_edit, 1, 1, 1, 1)

        self.told_how_label = QLabel(refuse_dialog)
        self.told_how_label.setObjectName(u"told_how_label")

        self.refuse_grid.addWidget(self.told_how_label, 2, 0, 1, 1)

        self.told_how_combo = QComboBox(refuse_dialog)
        self.told_how_combo.setObjectName(u"told_how_combo")
        self.told_how_combo.setEditable(True)

        self.refuse_grid.addWidget(self.told_how_combo, 2, 1, 1, 1)

        self.decided_on_label = QLabel(refuse_dialog)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.refuse_grid.addWidget(self.decided_on_label, 3, 0, 1, 1)

        self.decided_on_edit = DateEdit(refuse_dialog)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.refuse_grid.addWidget(self.decided_on_edit, 3, 1, 1, 1)

        self.refuse_grid.setColumnStretch(1, 1)

        self.refuse_layout.addLayout(self.refuse_grid)

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


        self.refuse_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.refusal_reason_label.setBuddy(self.refusal_reason_combo)
        self.refusal_text_label.setBuddy(self.refusal_text_edit)
        self.told_how_label.setBuddy(self.told_how_combo)
        self.decided_on_label.setBuddy(self.decided_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.refusal_reason_combo, self.refusal_text_edit)
        QWidget.setTabOrder(self.refusal_text_edit, self.told_how_combo)
        QWidget.setTabOrder(self.told_how_combo, self.decided_on_edit)
        QWidget.setTabOrder(self.decided_on_edit, self.refuse_button)
        QWidget.setTabOrder(self.refuse_button, self.cancel_button)

        self.retranslateUi(refuse_dialog)

        self.refuse_button.setDefault(True)


        QMetaObject.connectSlotsByName(refuse_dialog)
    # setupUi

    def retranslateUi(self, refuse_dialog) -> None:
        refuse_dialog.setWindowTitle(QCoreApplication.translate("RefuseDialog", u"\u4e0d\u4e88\u53d7\u7406", None))
        self.record_label.setText("")
        self.problem_label.setText("")
        self.refusal_reason_label.setText(QCoreApplication.translate("RefuseDialog", u"\u60c5\u5f62(&R)", None))
        self.refusal_text_label.setText(QCoreApplication.translate("RefuseDialog", u"\u7406\u7531(&T)", None))
        self.refusal_text_edit.setPlaceholderText(QCoreApplication.translate("RefuseDialog", u"\u5199\u7ed9\u6295\u8bc9\u4eba\u7684\u8bdd\uff1a\u4f9d\u636e\u4ec0\u4e48\u60c5\u5f62\u3001\u4e3a\u4ec0\u4e48\u4e0d\u4e88\u53d7\u7406", None))
        self.told_how_label.setText(QCoreApplication.translate("RefuseDialog", u"\u544a\u77e5\u65b9\u5f0f(&H)", None))
        self.decided_on_label.setText(QCoreApplication.translate("RefuseDialog", u"\u51b3\u5b9a\u65e5\u671f(&D)", None))
        self.cancel_button.setText(QCoreApplication.translate("RefuseDialog", u"\u53d6\u6d88", None))
        self.refuse_button.setText(QCoreApplication.translate("RefuseDialog", u"\u4e0d\u4e88\u53d7\u7406", None))
    # retranslateUi

