# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'complainant_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ComplainantDialog(object):
    def setupUi(self, complainant_dialog) -> None:
        if not complainant_dialog.objectName():
            complainant_dialog.setObjectName(u"complainant_dialog")
        complainant_dialog.resize(460, 10)
        self.complainant_layout = QVBoxLayout(complainant_dialog)
        self.complainant_layout.setSpacing(12)
        self.complainant_layout.setObjectName(u"complainant_layout")
        self.complainant_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(complainant_dialog)
        self.record_label.setObjectName(u"record_label")

        self.complainant_layout.addWidget(self.record_label)

        self.complainant_grid = QGridLayout()
        self.complainant_grid.setObjectName(u"complainant_grid")
        self.complainant_grid.setHorizontalSpacing(12)
        self.complainant_grid.setVerticalSpacing(8)
        self.name_caption = QLabel(complainant_dialog)
        self.name_caption.setObjectName(u"name_caption")

        self.complainant_grid.addWidget(self.name_caption, 0, 0, 1, 1)

        self.name_value = QLabel(complainant_dialog)
        self.name_value.setObjectName(u"name_value")
        self.name_value.setWordWrap(True)
        self.name_value.setTextFormat(Qt.TextFormat.PlainText)
        self.name_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.name_value, 0, 1, 1, 1)

        self.disclosure_caption = QLabel(complainant_dialog)
        self.disclosure_caption.setObjectName(u"disclosure_caption")

        self.complainant_grid.addWidget(self.disclosure_caption, 1, 0, 1, 1)

        self.disclosure_value = QLabel(complainant_dialog)
        self.disclosure_value.setObjectName(u"disclosure_value")
        self.disclosure_value.setWordWrap(True)
        self.disclosure_value.setTextFormat(Qt.TextFormat.PlainText)
        self.disclosure_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.disclosure_value, 1, 1, 1, 1)

        self.confidential_caption = QLabel(complainant_dialog)
        self.confidential_caption.setObjectName(u"confidential_caption")

        self.complainant_grid.addWidget(self.confidential_caption, 2, 0, 1, 1)

        self.confidential_value = QLabel(complainant_dialog)
        self.confidential_value.setObjectName(u"confidential_value")
        self.confidential_value.setWordWrap(True)
        self.confidential_value.setTextFormat(Qt.TextFormat.PlainText)
        self.confidential_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.confidential_value, 2, 1, 1, 1)

        self.complainant_type_caption = QLabel(complainant_dialog)
        self.complainant_type_caption.setObjectName(u"complainant_type_caption")

        self.complainant_grid.addWidget(self.complainant_type_caption, 3, 0, 1, 1)

        self.complainant_type_value = QLabel(complainant_dialog)
        self.complainant_type_value.setObjectName(u"complainant_type_value")
        self.complainant_type_value.setWordWrap(True)
        self.complainant_type_value.setTextFormat(Qt.TextFormat.PlainText)
        self.complainant_type_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.complainant_type_value, 3, 1, 1, 1)

        self.contact_caption = QLabel(complainant_dialog)
        self.contact_caption.setObjectName(u"contact_caption")

        self.complainant_grid.addWidget(self.contact_caption, 4, 0, 1, 1)

        self.contact_value = QLabel(complainant_dialog)
        self.contact_value.setObjectName(u"contact_value")
        self.contact_value.setWordWrap(True)
        self.contact_value.setTextFormat(Qt.TextFormat.PlainText)
        self.contact_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.contact_value, 4, 1, 1, 1)

        self.caller_number_caption = QLabel(complainant_dialog)
        self.caller_number_caption.setObjectName(u"caller_number_caption")

        self.complainant_grid.addWidget(self.caller_number_caption, 5, 0, 1, 1)

        self.caller_number_value = QLabel(complainant_dialog)
        self.caller_number_value.setObjectName(u"caller_number_value")
        self.caller_number_value.setWordWrap(True)
        self.caller_number_value.setTextFormat(Qt.TextFormat.PlainText)
        self.caller_number_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.caller_number_value, 5, 1, 1, 1)

        self.email_caption = QLabel(complainant_dialog)
        self.email_caption.setObjectName(u"email_caption")

        self.complainant_grid.addWidget(self.email_caption, 6, 0, 1, 1)

        self.email_value = QLabel(complainant_dialog)
        self.email_value.setObjectName(u"email_value")
        self.email_value.setWordWrap(True)
        self.email_value.setTextFormat(Qt.TextFormat.PlainText)
        self.email_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.email_value, 6, 1, 1, 1)

        self.id_kind_caption = QLabel(complainant_dialog)
        self.id_kind_caption.setObjectName(u"id_kind_caption")

        self.complainant_grid.addWidget(self.id_kind_caption, 7, 0, 1, 1)

        self.id_kind_value = QLabel(complainant_dialog)
        self.id_kind_value.setObjectName(u"id_kind_value")
        self.id_kind_value.setWordWrap(True)
        self.id_kind_value.setTextFormat(Qt.TextFormat.PlainText)
        self.id_kind_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.id_kind_value, 7, 1, 1, 1)

        self.id_number_caption = QLabel(complainant_dialog)
        self.id_number_caption.setObjectName(u"id_number_caption")

        self.complainant_grid.addWidget(self.id_number_caption, 8, 0, 1, 1)

        self.id_number_value = QLabel(complainant_dialog)
        self.id_number_value.setObjectName(u"id_number_value")
        self.id_number_value.setWordWrap(True)
        self.id_number_value.setTextFormat(Qt.TextFormat.PlainText)
        self.id_number_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.id_number_value, 8, 1, 1, 1)

        self.credit_code_caption = QLabel(complainant_dialog)
        self.credit_code_caption.setObjectName(u"credit_code_caption")

        self.complainant_grid.addWidget(self.credit_code_caption, 9, 0, 1, 1)

        self.credit_code_value = QLabel(complainant_dialog)
        self.credit_code_value.setObjectName(u"credit_code_value")
        self.credit_code_value.setWordWrap(True)
        self.credit_code_value.setTextFormat(Qt.TextFormat.PlainText)
        self.credit_code_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.credit_code_value, 9, 1, 1, 1)

        self.address_caption = QLabel(complainant_dialog)
        self.address_caption.setObjectName(u"address_caption")

        self.complainant_grid.addWidget(self.address_caption, 10, 0, 1, 1)

        self.address_value = QLabel(complainant_dialog)
        self.address_value.setObjectName(u"address_value")
        self.address_value.setWordWrap(True)
        self.address_value.setTextFormat(Qt.TextFormat.PlainText)
        self.address_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.address_value, 10, 1, 1, 1)

        self.post_code_caption = QLabel(complainant_dialog)
        self.post_code_caption.setObjectName(u"post_code_caption")

        self.complainant_grid.addWidget(self.post_code_caption, 11, 0, 1, 1)

        self.post_code_value = QLabel(complainant_dialog)
        self.post_code_value.setObjectName(u"post_code_value")
        self.post_code_value.setWordWrap(True)
        self.post_code_value.setTextFormat(Qt.TextFormat.PlainText)
        self.post_code_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.post_code_value, 11, 1, 1, 1)

        self.agent_caption = QLabel(complainant_dialog)
        self.agent_caption.setObjectName(u"agent_caption")

        self.complainant_grid.addWidget(self.agent_caption, 12, 0, 1, 1)

        self.agent_value = QLabel(complainant_dialog)
        self.agent_value.setObjectName(u"agent_value")
        self.agent_value.setWordWrap(True)
        self.agent_value.setTextFormat(Qt.TextFormat.PlainText)
        self.agent_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.agent_value, 12, 1, 1, 1)

        self.authority_caption = QLabel(complainant_dialog)
        self.authority_caption.setObjectName(u"authority_caption")

        self.complainant_grid.addWidget(self.authority_caption, 13, 0, 1, 1)

        self.authority_value = QLabel(complainant_dialog)
        self.authority_value.setObjectName(u"authority_value")
        self.authority_value.setWordWrap(True)
        self.authority_value.setTextFormat(Qt.TextFormat.PlainText)
        self.authority_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.authority_value, 13, 1, 1, 1)

        self.representatives_caption = QLabel(complainant_dialog)
        self.representatives_caption.setObjectName(u"representatives_caption")

        self.complainant_grid.addWidget(self.representatives_caption, 14, 0, 1, 1)

        self.representatives_value = QLabel(complainant_dialog)
        self.representatives_value.setObjectName(u"representatives_value")
        self.representatives_value.setWordWrap(True)
        self.representatives_value.setTextFormat(Qt.TextFormat.PlainText)
        self.representatives_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.representatives_value, 14, 1, 1, 1)

        self.imported_caption = QLabel(complainant_dialog)
        self.imported_caption.setObjectName(u"imported_caption")
        self.imported_caption.setMinimumSize(QSize(96, 0))

        self.complainant_grid.addWidget(self.imported_caption, 15, 0, 1, 1)

        self.imported_value = QLabel(complainant_dialog)
        self.imported_value.setObjectName(u"imported_value")
        self.imported_value.setWordWrap(True)
        self.imported_value.setTextFormat(Qt.TextFormat.PlainText)
        self.imported_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.complainant_grid.addWidget(self.imported_value, 15, 1, 1, 1)

        self.complainant_grid.setColumnStretch(1, 1)
        self.complainant_grid.setColumnMinimumWidth(0, 96)

        self.complainant_layout.addLayout(self.complainant_grid)

        self.hint_label = QLabel(complainant_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.complainant_layout.addWidget(self.hint_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(complainant_dialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.complainant_layout.addLayout(self.button_layout)


        self.retranslateUi(complainant_dialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(complainant_dialog)
    # setupUi

    def retranslateUi(self, complainant_dialog) -> None:
        complainant_dialog.setWindowTitle(QCoreApplication.translate("ComplainantDialog", u"\u6295\u8bc9\u4eba\u4fe1\u606f", None))
        self.record_label.setText("")
        self.name_caption.setText("")
        self.name_value.setText("")
        self.disclosure_caption.setText("")
        self.disclosure_value.setText("")
        self.confidential_caption.setText("")
        self.confidential_value.setText("")
        self.complainant_type_caption.setText("")
        self.complainant_type_value.setText("")
        self.contact_caption.setText("")
        self.contact_value.setText("")
        self.caller_number_caption.setText("")
        self.caller_number_value.setText("")
        self.email_caption.setText("")
        self.email_value.setText("")
        self.id_kind_caption.setText("")
        self.id_kind_value.setText("")
        self.id_number_caption.setText("")
        self.id_number_value.setText("")
        self.credit_code_caption.setText("")
        self.credit_code_value.setText("")
        self.address_caption.setText("")
        self.address_value.setText("")
        self.post_code_caption.setText("")
        self.post_code_value.setText("")
        self.agent_caption.setText("")
        self.agent_value.setText("")
        self.authority_caption.setText("")
        self.authority_value.setText("")
        self.representatives_caption.setText(QCoreApplication.translate("ComplainantDialog", u"\u4ee3\u8868\u4eba", None))
        self.representatives_value.setText("")
        self.imported_caption.setText("")
        self.imported_value.setText("")
        self.hint_label.setText(QCoreApplication.translate("ComplainantDialog", u"\u67e5\u770b\u5df2\u8bb0\u5165\u75d5\u8ff9\u3002\u8bf7\u52ff\u5916\u4f20\uff0c\u5173\u95ed\u540e\u5185\u5bb9\u5373\u6e05\u9664\u3002", None))
        self.close_button.setText(QCoreApplication.translate("ComplainantDialog", u"\u5173\u95ed", None))
    # retranslateUi

