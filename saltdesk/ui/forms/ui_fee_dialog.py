# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fee_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_FeeDialog(object):
    def setupUi(self, FeeDialog) -> None:
        if not FeeDialog.objectName():
            FeeDialog.setObjectName(u"FeeDialog")
        FeeDialog.resize(720, 120)
        FeeDialog.setMinimumSize(QSize(720, 0))
        self.form_layout = QVBoxLayout(FeeDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.fee_grid = QGridLayout()
        self.fee_grid.setObjectName(u"fee_grid")
        self.fee_grid.setHorizontalSpacing(12)
        self.fee_grid.setVerticalSpacing(6)
        self.fee_grid.setContentsMargins(0, 0, 0, 0)
        self.kind_caption_label = QLabel(FeeDialog)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setMinimumSize(QSize(0, 28))
        self.kind_caption_label.setProperty(u"required", True)

        self.fee_grid.addWidget(self.kind_caption_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(FeeDialog)
        self.kind_combo.setObjectName(u"kind_combo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kind_combo.sizePolicy().hasHeightForWidth())
        self.kind_combo.setSizePolicy(sizePolicy)
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)

        self.fee_grid.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.code_caption_label = QLabel(FeeDialog)
        self.code_caption_label.setObjectName(u"code_caption_label")
        self.code_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_caption_label.setMinimumSize(QSize(0, 28))
        self.code_caption_label.setProperty(u"required", True)

        self.fee_grid.addWidget(self.code_caption_label, 0, 2, 1, 1)

        self.code_edit = QLineEdit(FeeDialog)
        self.code_edit.setObjectName(u"code_edit")

        self.fee_grid.addWidget(self.code_edit, 0, 3, 1, 1)

        self.name_caption_label = QLabel(FeeDialog)
        self.name_caption_label.setObjectName(u"name_caption_label")
        self.name_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption_label.setMinimumSize(QSize(0, 28))
        self.name_caption_label.setProperty(u"required", True)

        self.fee_grid.addWidget(self.name_caption_label, 1, 0, 1, 1)

        self.name_edit = QLineEdit(FeeDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fee_grid.addWidget(self.name_edit, 1, 1, 1, 3)

        self.basis_caption_label = QLabel(FeeDialog)
        self.basis_caption_label.setObjectName(u"basis_caption_label")
        self.basis_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_caption_label.setMinimumSize(QSize(0, 28))
        self.basis_caption_label.setProperty(u"required", True)

        self.fee_grid.addWidget(self.basis_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.basis_edit = QPlainTextEdit(FeeDialog)
        self.basis_edit.setObjectName(u"basis_edit")
        self.basis_edit.setMinimumSize(QSize(0, 60))
        self.basis_edit.setMaximumSize(QSize(16777215, 60))
        self.basis_edit.setTabChangesFocus(True)

        self.fee_grid.addWidget(self.basis_edit, 2, 1, 1, 3)

        self.basis_help_label = QLabel(FeeDialog)
        self.basis_help_label.setObjectName(u"basis_help_label")
        self.basis_help_label.setWordWrap(True)

        self.fee_grid.addWidget(self.basis_help_label, 3, 1, 1, 3)

        self.amount_caption_label = QLabel(FeeDialog)
        self.amount_caption_label.setObjectName(u"amount_caption_label")
        self.amount_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.amount_caption_label.setMinimumSize(QSize(0, 28))
        self.amount_caption_label.setProperty(u"required", True)

        self.fee_grid.addWidget(self.amount_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.amount_edit = QPlainTextEdit(FeeDialog)
        self.amount_edit.setObjectName(u"amount_edit")
        self.amount_edit.setMinimumSize(QSize(0, 60))
        self.amount_edit.setMaximumSize(QSize(16777215, 60))
        self.amount_edit.setTabChangesFocus(True)

        self.fee_grid.addWidget(self.amount_edit, 4, 1, 1, 3)

        self.period_caption_label = QLabel(FeeDialog)
        self.period_caption_label.setObjectName(u"period_caption_label")
        self.period_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.period_caption_label.setMinimumSize(QSize(0, 28))
        self.period_caption_label.setProperty(u"required", True)

        self.fee_grid.addWidget(self.period_caption_label, 5, 0, 1, 1)

        self.period_edit = QLineEdit(FeeDialog)
        self.period_edit.setObjectName(u"period_edit")

        self.fee_grid.addWidget(self.period_edit, 5, 1, 1, 1)

        self.payer_caption_label = QLabel(FeeDialog)
        self.payer_caption_label.setObjectName(u"payer_caption_label")
        self.payer_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.payer_caption_label.setMinimumSize(QSize(0, 28))
        self.payer_caption_label.setProperty(u"required", True)

        self.fee_grid.addWidget(self.payer_caption_label, 5, 2, 1, 1)

        self.payer_edit = QLineEdit(FeeDialog)
        self.payer_edit.setObjectName(u"payer_edit")

        self.fee_grid.addWidget(self.payer_edit, 5, 3, 1, 1)

        self.scope_caption_label = QLabel(FeeDialog)
        self.scope_caption_label.setObjectName(u"scope_caption_label")
        self.scope_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scope_caption_label.setMinimumSize(QSize(0, 28))
        self.scope_caption_label.setProperty(u"required", True)

        self.fee_grid.addWidget(self.scope_caption_label, 6, 0, 1, 1)

        self.scope_edit = QLineEdit(FeeDialog)
        self.scope_edit.setObjectName(u"scope_edit")

        self.fee_grid.addWidget(self.scope_edit, 6, 1, 1, 3)

        self.document_caption_label = QLabel(FeeDialog)
        self.document_caption_label.setObjectName(u"document_caption_label")
        self.document_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.document_caption_label.setMinimumSize(QSize(0, 28))

        self.fee_grid.addWidget(self.document_caption_label, 7, 0, 1, 1)

        self.document_edit = QLineEdit(FeeDialog)
        self.document_edit.setObjectName(u"document_edit")

        self.fee_grid.addWidget(self.document_edit, 7, 1, 1, 3)

        self.valid_from_caption_label = QLabel(FeeDialog)
        self.valid_from_caption_label.setObjectName(u"valid_from_caption_label")
        self.valid_from_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_from_caption_label.setMinimumSize(QSize(0, 28))

        self.fee_grid.addWidget(self.valid_from_caption_label, 8, 0, 1, 1)

        self.valid_from_edit = DateEdit(FeeDialog)
        self.valid_from_edit.setObjectName(u"valid_from_edit")

        self.fee_grid.addWidget(self.valid_from_edit, 8, 1, 1, 1)

        self.valid_to_caption_label = QLabel(FeeDialog)
        self.valid_to_caption_label.setObjectName(u"valid_to_caption_label")
        self.valid_to_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.valid_to_caption_label.setMinimumSize(QSize(0, 28))

        self.fee_grid.addWidget(self.valid_to_caption_label, 8, 2, 1, 1)

        self.valid_to_edit = DateEdit(FeeDialog)
        self.valid_to_edit.setObjectName(u"valid_to_edit")

        self.fee_grid.addWidget(self.valid_to_edit, 8, 3, 1, 1)

        self.note_caption_label = QLabel(FeeDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.fee_grid.addWidget(self.note_caption_label, 9, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(FeeDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 60))
        self.note_edit.setMaximumSize(QSize(16777215, 60))
        self.note_edit.setTabChangesFocus(True)

        self.fee_grid.addWidget(self.note_edit, 9, 1, 1, 3)

        self.fee_grid.setColumnStretch(1, 1)
        self.fee_grid.setColumnStretch(3, 1)
        self.fee_grid.setColumnMinimumWidth(0, 118)
        self.fee_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addLayout(self.fee_grid)

        self.problem_label = QLabel(FeeDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(FeeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(FeeDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.code_caption_label.setBuddy(self.code_edit)
        self.name_caption_label.setBuddy(self.name_edit)
        self.basis_caption_label.setBuddy(self.basis_edit)
        self.amount_caption_label.setBuddy(self.amount_edit)
        self.period_caption_label.setBuddy(self.period_edit)
        self.payer_caption_label.setBuddy(self.payer_edit)
        self.scope_caption_label.setBuddy(self.scope_edit)
        self.document_caption_label.setBuddy(self.document_edit)
        self.valid_from_caption_label.setBuddy(self.valid_from_edit)
        self.valid_to_caption_label.setBuddy(self.valid_to_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.period_edit)
        QWidget.setTabOrder(self.period_edit, self.payer_edit)
        QWidget.setTabOrder(self.payer_edit, self.scope_edit)
        QWidget.setTabOrder(self.scope_edit, self.document_edit)
        QWidget.setTabOrder(self.document_edit, self.valid_from_edit)
        QWidget.setTabOrder(self.valid_from_edit, self.valid_to_edit)
        QWidget.setTabOrder(self.valid_to_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(FeeDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(FeeDialog)
    # setupUi

    def retranslateUi(self, FeeDialog) -> None:
        FeeDialog.setWindowTitle(QCoreApplication.translate("FeeDialog", u"\u6536\u8d39\u548c\u57fa\u91d1\u9879\u76ee", None))
        self.kind_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&A)", None))
        self.code_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&B)", None))
        self.name_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&D)", None))
        self.basis_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&E)", None))
        self.basis_help_label.setText(QCoreApplication.translate("FeeDialog", u"\u6cd5\u5f8b\u3001\u6cd5\u89c4\u5199\u660e\u4e66\u540d\u53f7\u548c\u6761\u6b3e\uff0c\u4f9d\u636e\u53d8\u52a8\u65f6\u624d\u80fd\u627e\u5230\u3002", None))
        self.basis_help_label.setProperty(u"kind", QCoreApplication.translate("FeeDialog", u"hint", None))
        self.amount_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&F)", None))
        self.period_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&G)", None))
        self.payer_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&H)", None))
        self.scope_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&I)", None))
        self.document_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&J)", None))
        self.valid_from_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&K)", None))
        self.valid_to_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&L)", None))
        self.note_caption_label.setText(QCoreApplication.translate("FeeDialog", u"(&M)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("FeeDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("FeeDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("FeeDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("FeeDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("FeeDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

