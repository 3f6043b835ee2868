# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'officer_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_OfficerDialog(object):
    def setupUi(self, OfficerDialog) -> None:
        if not OfficerDialog.objectName():
            OfficerDialog.setObjectName(u"OfficerDialog")
        OfficerDialog.resize(720, 120)
        OfficerDialog.setMinimumSize(QSize(720, 0))
        self.form_layout = QVBoxLayout(OfficerDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.officer_grid = QGridLayout()
        self.officer_grid.setObjectName(u"officer_grid")
        self.officer_grid.setHorizontalSpacing(12)
        self.officer_grid.setVerticalSpacing(6)
        self.officer_grid.setContentsMargins(0, 0, 0, 0)
        self.name_caption_label = QLabel(OfficerDialog)
        self.name_caption_label.setObjectName(u"name_caption_label")
        self.name_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption_label.setMinimumSize(QSize(0, 28))
        self.name_caption_label.setProperty(u"required", True)

        self.officer_grid.addWidget(self.name_caption_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(OfficerDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.officer_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.office_caption_label = QLabel(OfficerDialog)
        self.office_caption_label.setObjectName(u"office_caption_label")
        self.office_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.office_caption_label.setMinimumSize(QSize(0, 28))
        self.office_caption_label.setProperty(u"required", True)

        self.officer_grid.addWidget(self.office_caption_label, 0, 2, 1, 1)

        self.office_combo = QComboBox(OfficerDialog)
        self.office_combo.setObjectName(u"office_combo")
        self.office_combo.setEditable(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.office_combo.sizePolicy().hasHeightForWidth())
        self.office_combo.setSizePolicy(sizePolicy)
        self.office_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.office_combo.setMinimumContentsLength(8)

        self.officer_grid.addWidget(self.office_combo, 0, 3, 1, 1)

        self.certificate_kind_caption_label = QLabel(OfficerDialog)
        self.certificate_kind_caption_label.setObjectName(u"certificate_kind_caption_label")
        self.certificate_kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.certificate_kind_caption_label.setMinimumSize(QSize(0, 28))
        self.certificate_kind_caption_label.setProperty(u"required", True)

        self.officer_grid.addWidget(self.certificate_kind_caption_label, 1, 0, 1, 1)

        self.certificate_kind_combo = QComboBox(OfficerDialog)
        self.certificate_kind_combo.setObjectName(u"certificate_kind_combo")
        sizePolicy.setHeightForWidth(self.certificate_kind_combo.sizePolicy().hasHeightForWidth())
        self.certificate_kind_combo.setSizePolicy(sizePolicy)
        self.certificate_kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.certificate_kind_combo.setMinimumContentsLength(8)

        self.officer_grid.addWidget(self.certificate_kind_combo, 1, 1, 1, 1)

        self.certificate_number_caption_label = QLabel(OfficerDialog)
        self.certificate_number_caption_label.setObjectName(u"certificate_number_caption_label")
        self.certificate_number_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.certificate_number_caption_label.setMinimumSize(QSize(0, 28))
        self.certificate_number_caption_label.setProperty(u"required", True)

        self.officer_grid.addWidget(self.certificate_number_caption_label, 1, 2, 1, 1)

        self.certificate_number_edit = QLineEdit(OfficerDialog)
        self.certificate_number_edit.setObjectName(u"certificate_number_edit")

        self.officer_grid.addWidget(self.certificate_number_edit, 1, 3, 1, 1)

        self.issued_on_caption_label = QLabel(OfficerDialog)
        self.issued_on_caption_label.setObjectName(u"issued_on_caption_label")
        self.issued_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issued_on_caption_label.setMinimumSize(QSize(0, 28))
        self.issued_on_caption_label.setProperty(u"required", True)

        self.officer_grid.addWidget(self.issued_on_caption_label, 2, 0, 1, 1)

        self.issued_on_edit = DateEdit(OfficerDialog)
        self.issued_on_edit.setObjectName(u"issued_on_edit")

        self.officer_grid.addWidget(self.issued_on_edit, 2, 1, 1, 1)

        self.expires_on_caption_label = QLabel(OfficerDialog)
        self.expires_on_caption_label.setObjectName(u"expires_on_caption_label")
        self.expires_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.expires_on_caption_label.setMinimumSize(QSize(0, 28))
        self.expires_on_caption_label.setProperty(u"required", True)

        self.officer_grid.addWidget(self.expires_on_caption_label, 2, 2, 1, 1)

        self.expires_on_edit = DateEdit(OfficerDialog)
        self.expires_on_edit.setObjectName(u"expires_on_edit")

        self.officer_grid.addWidget(self.expires_on_edit, 2, 3, 1, 1)

        self.state_caption_label = QLabel(OfficerDialog)
        self.state_caption_label.setObjectName(u"state_caption_label")
        self.state_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_caption_label.setMinimumSize(QSize(0, 28))
        self.state_caption_label.setProperty(u"required", True)

        self.officer_grid.addWidget(self.state_caption_label, 3, 0, 1, 1)

        self.state_combo = QComboBox(OfficerDialog)
        self.state_combo.setObjectName(u"state_combo")
        sizePolicy.setHeightForWidth(self.state_combo.sizePolicy().hasHeightForWidth())
        self.state_combo.setSizePolicy(sizePolicy)
        self.state_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.state_combo.setMinimumContentsLength(8)

        self.officer_grid.addWidget(self.state_combo, 3, 1, 1, 1)

        self.state_on_caption_label = QLabel(OfficerDialog)
        self.state_on_caption_label.setObjectName(u"state_on_caption_label")
        self.state_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_on_caption_label.setMinimumSize(QSize(0, 28))

        self.officer_grid.addWidget(self.state_on_caption_label, 3, 2, 1, 1)

        self.state_on_edit = DateEdit(OfficerDialog)
        self.state_on_edit.setObjectName(u"state_on_edit")

        self.officer_grid.addWidget(self.state_on_edit, 3, 3, 1, 1)

        self.state_reason_caption_label = QLabel(OfficerDialog)
        self.state_reason_caption_label.setObjectName(u"state_reason_caption_label")
        self.state_reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.state_reason_caption_label.setMinimumSize(QSize(0, 28))

        self.officer_grid.addWidget(self.state_reason_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.state_reason_edit = QLineEdit(OfficerDialog)
        self.state_reason_edit.setObjectName(u"state_reason_edit")

        self.officer_grid.addWidget(self.state_reason_edit, 4, 1, 1, 3)

        self.state_reason_help_label = QLabel(OfficerDialog)
        self.state_reason_help_label.setObjectName(u"state_reason_help_label")
        self.state_reason_help_label.setWordWrap(True)

        self.officer_grid.addWidget(self.state_reason_help_label, 5, 1, 1, 3)

        self.note_caption_label = QLabel(OfficerDialog)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(0, 28))

        self.officer_grid.addWidget(self.note_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(OfficerDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 60))
        self.note_edit.setMaximumSize(QSize(16777215, 60))
        self.note_edit.setTabChangesFocus(True)

        self.officer_grid.addWidget(self.note_edit, 6, 1, 1, 3)

        self.officer_grid.setColumnStretch(1, 1)
        self.officer_grid.setColumnStretch(3, 1)
        self.officer_grid.setColumnMinimumWidth(0, 118)
        self.officer_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addLayout(self.officer_grid)

        self.problem_label = QLabel(OfficerDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(OfficerDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.save_button = QPushButton(OfficerDialog)
        self.save_button.setObjectName(u"save_button")

        self.button_row.addWidget(self.save_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.name_caption_label.setBuddy(self.name_edit)
        self.office_caption_label.setBuddy(self.office_combo)
        self.certificate_kind_caption_label.setBuddy(self.certificate_kind_combo)
        self.certificate_number_caption_label.setBuddy(self.certificate_number_edit)
        self.issued_on_caption_label.setBuddy(self.issued_on_edit)
        self.expires_on_caption_label.setBuddy(self.expires_on_edit)
        self.state_caption_label.setBuddy(self.state_combo)
        self.state_on_caption_label.setBuddy(self.state_on_edit)
        self.state_reason_caption_label.setBuddy(self.state_reason_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.office_combo)
        QWidget.setTabOrder(self.office_combo, self.certificate_kind_combo)
        QWidget.setTabOrder(self.certificate_kind_combo, self.certificate_number_edit)
        QWidget.setTabOrder(self.certificate_number_edit, self.issued_on_edit)
        QWidget.setTabOrder(self.issued_on_edit, self.expires_on_edit)
        QWidget.setTabOrder(self.expires_on_edit, self.state_combo)
        QWidget.setTabOrder(self.state_combo, self.state_on_edit)
        QWidget.setTabOrder(self.state_on_edit, self.state_reason_edit)
        QWidget.setTabOrder(self.state_reason_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(OfficerDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(OfficerDialog)
    # setupUi

    def retranslateUi(self, OfficerDialog) -> None:
        OfficerDialog.setWindowTitle(QCoreApplication.translate("OfficerDialog", u"\u6267\u6cd5\u4eba\u5458", None))
        self.name_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&A)", None))
        self.office_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&B)", None))
        self.certificate_kind_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&D)", None))
        self.certificate_number_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&E)", None))
        self.issued_on_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&F)", None))
        self.expires_on_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&G)", None))
        self.state_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&H)", None))
        self.state_on_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&I)", None))
        self.state_reason_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&J)", None))
        self.state_reason_help_label.setText(QCoreApplication.translate("OfficerDialog", u"\u6682\u6263\u3001\u6ce8\u9500\u7684\u5199\u660e\u65e5\u671f\u548c\u7406\u7531\uff1b\u8fc7\u671f\u7531\u7a0b\u5e8f\u6309\u6709\u6548\u671f\u5224\u65ad\uff0c\u4e0d\u5fc5\u586b\u5199\u3002", None))
        self.state_reason_help_label.setProperty(u"kind", QCoreApplication.translate("OfficerDialog", u"hint", None))
        self.note_caption_label.setText(QCoreApplication.translate("OfficerDialog", u"(&K)", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("OfficerDialog", u"message-problem", None))
        self.cancel_button.setText(QCoreApplication.translate("OfficerDialog", u"\u53d6\u6d88(&C)", None))
        self.save_button.setText(QCoreApplication.translate("OfficerDialog", u"\u4fdd\u5b58(&S)", None))
        self.save_button.setProperty(u"kind", QCoreApplication.translate("OfficerDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.save_button.setShortcut(QCoreApplication.translate("OfficerDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

