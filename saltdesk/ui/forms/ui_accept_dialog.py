# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accept_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import (DateEdit, MomentEdit)
from saltdesk.ui.fields.note_edit import NoteEdit
class Ui_AcceptDialog(object):
    def setupUi(self, accept_dialog) -> None:
        if not accept_dialog.objectName():
            accept_dialog.setObjectName(u"accept_dialog")
        accept_dialog.setMinimumSize(QSize(460, 0))
        self.accept_layout = QVBoxLayout(accept_dialog)
        self.accept_layout.setSpacing(12)
        self.accept_layout.setObjectName(u"accept_layout")
        self.accept_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(accept_dialog)
        self.record_label.setObjectName(u"record_label")

        self.accept_layout.addWidget(self.record_label)

        self.problem_label = QLabel(accept_dialog)
        self.problem_label.setObjectName(u"problem_label")

        self.accept_layout.addWidget(self.problem_label)

        self.accept_grid = QGridLayout()
        self.accept_grid.setObjectName(u"accept_grid")
        self.accept_grid.setHorizontalSpacing(12)
        self.accept_grid.setVerticalSpacing(8)
        self.handling_office_label = QLabel(accept_dialog)
        self.handling_office_label.setObjectName(u"handling_office_label")

        self.accept_grid.addWidget(self.handling_office_label, 0, 0, 1, 1)

        self.handling_office_combo = QComboBox(accept_dialog)
        self.handling_office_combo.setObjectName(u"handling_office_combo")

        self.accept_grid.addWidget(self.handling_office_combo, 0, 1, 1, 1)

        self.decided_on_label = QLabel(accept_dialog)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.accept_grid.addWidget(self.decided_on_label, 1, 0, 1, 1)

        self.decided_on_edit = DateEdit(accept_dialog)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.accept_grid.addWidget(self.decided_on_edit, 1, 1, 1, 1)

        self.accept_grid.setColumnStretch(1, 1)

        self.accept_layout.addLayout(self.accept_grid)

        self.hint_label = QLabel(accept_dialog)
        self.hint_label.setObjectName(u"hint_label")

        self.accept_layout.addWidget(self.hint_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(accept_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.accept_button = QPushButton(accept_dialog)
        self.accept_button.setObjectName(u"accept_button")

        self.button_layout.addWidget(self.accept_button)


        self.accept_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.handling_office_label.setBuddy(self.handling_office_combo)
        self.decided_on_label.setBuddy(self.decided_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.handling_office_combo, self.decided_on_edit)
        QWidget.setTabOrder(self.decided_on_edit, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel_button)

        self.retranslateUi(accept_dialog)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(accept_dialog)
    # setupUi

    def retranslateUi(self, accept_dialog) -> None:
        accept_dialog.setWindowTitle(QCoreApplication.translate("AcceptDialog", u"\u53d7\u7406", None))
        self.record_label.setText("")
        self.problem_label.setText("")
        self.handling_office_label.setText(QCoreApplication.translate("AcceptDialog", u"(&O)", None))
        self.decided_on_label.setText(QCoreApplication.translate("AcceptDialog", u"(&D)", None))
        self.hint_label.setText(QCoreApplication.translate("AcceptDialog", u"\u88ab\u6295\u8bc9\u5904\u5ba4\u5e94\u5f53\u56de\u907f\uff0c\u4e0d\u80fd\u627f\u529e\u3002", None))
        self.cancel_button.setText(QCoreApplication.translate("AcceptDialog", u"\u53d6\u6d88", None))
        self.accept_button.setText(QCoreApplication.translate("AcceptDialog", u"\u53d7\u7406", None))
    # retranslateUi

