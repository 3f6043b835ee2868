# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'proposal_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_ProposalDialog(object):
    def setupUi(self, ProposalDialog) -> None:
        if not ProposalDialog.objectName():
            ProposalDialog.setObjectName(u"ProposalDialog")
        ProposalDialog.resize(660, 160)
        ProposalDialog.setMinimumSize(QSize(660, 0))
        self.form_layout = QVBoxLayout(ProposalDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ProposalDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ProposalDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.proposed_on_caption_label = QLabel(ProposalDialog)
        self.proposed_on_caption_label.setObjectName(u"proposed_on_caption_label")
        self.proposed_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.proposed_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.proposed_on_caption_label, 0, 0, 1, 1)

        self.proposed_on_edit = DateEdit(ProposalDialog)
        self.proposed_on_edit.setObjectName(u"proposed_on_edit")

        self.fields_grid.addWidget(self.proposed_on_edit, 0, 1, 1, 1)

        self.proposal_caption_label = QLabel(ProposalDialog)
        self.proposal_caption_label.setObjectName(u"proposal_caption_label")
        self.proposal_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.proposal_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.proposal_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.proposal_edit = QPlainTextEdit(ProposalDialog)
        self.proposal_edit.setObjectName(u"proposal_edit")
        self.proposal_edit.setTabChangesFocus(True)
        self.proposal_edit.setMinimumSize(QSize(0, 110))
        self.proposal_edit.setMaximumSize(QSize(16777215, 110))

        self.fields_grid.addWidget(self.proposal_edit, 1, 1, 1, 1)

        self.measure_caption_label = QLabel(ProposalDialog)
        self.measure_caption_label.setObjectName(u"measure_caption_label")
        self.measure_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.measure_caption_label, 2, 0, 1, 1)

        self.measure_combo = QComboBox(ProposalDialog)
        self.measure_combo.setObjectName(u"measure_combo")

        self.fields_grid.addWidget(self.measure_combo, 2, 1, 1, 1)

        self.other_measure_caption_label = QLabel(ProposalDialog)
        self.other_measure_caption_label.setObjectName(u"other_measure_caption_label")
        self.other_measure_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.other_measure_caption_label, 3, 0, 1, 1)

        self.other_measure_edit = QLineEdit(ProposalDialog)
        self.other_measure_edit.setObjectName(u"other_measure_edit")

        self.fields_grid.addWidget(self.other_measure_edit, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ProposalDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ProposalDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ProposalDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.proposed_on_caption_label.setBuddy(self.proposed_on_edit)
        self.proposal_caption_label.setBuddy(self.proposal_edit)
        self.measure_caption_label.setBuddy(self.measure_combo)
        self.other_measure_caption_label.setBuddy(self.other_measure_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.proposed_on_edit, self.proposal_edit)
        QWidget.setTabOrder(self.proposal_edit, self.measure_combo)
        QWidget.setTabOrder(self.measure_combo, self.other_measure_edit)
        QWidget.setTabOrder(self.other_measure_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ProposalDialog)

        QMetaObject.connectSlotsByName(ProposalDialog)
    # setupUi

    def retranslateUi(self, ProposalDialog) -> None:
        ProposalDialog.setWindowTitle(QCoreApplication.translate("ProposalDialog", u"\u63d0\u51fa\u5904\u7406\u5efa\u8bae", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ProposalDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ProposalDialog", u"hint", None))
        self.proposed_on_caption_label.setText("")
        self.proposal_caption_label.setText("")
        self.measure_caption_label.setText("")
        self.other_measure_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ProposalDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ProposalDialog", u"\u767b\u8bb0\u5efa\u8bae", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ProposalDialog", u"\u767b\u8bb0\u5efa\u8bae\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ProposalDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ProposalDialog", u"primary", None))
    # retranslateUi

