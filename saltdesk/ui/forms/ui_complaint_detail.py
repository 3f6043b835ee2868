# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'complaint_detail.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem)

from saltdesk.ui.notices.issued_list import IssuedList
class Ui_ComplaintDetail(object):
    def setupUi(self, complaint_detail) -> None:
        if not complaint_detail.objectName():
            complaint_detail.setObjectName(u"complaint_detail")
        self.detail_layout = QGridLayout(complaint_detail)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setHorizontalSpacing(12)
        self.detail_layout.setVerticalSpacing(8)
        self.detail_layout.setContentsMargins(0, 0, 8, 0)
        self.issued_list = IssuedList(complaint_detail)
        self.issued_list.setObjectName(u"issued_list")

        self.detail_layout.addWidget(self.issued_list, 0, 0, 1, 2)

        self.received_at_caption = QLabel(complaint_detail)
        self.received_at_caption.setObjectName(u"received_at_caption")

        self.detail_layout.addWidget(self.received_at_caption, 1, 0, 1, 1)

        self.received_at_value = QLabel(complaint_detail)
        self.received_at_value.setObjectName(u"received_at_value")
        self.received_at_value.setWordWrap(True)
        self.received_at_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.received_at_value, 1, 1, 1, 1)

        self.channel_caption = QLabel(complaint_detail)
        self.channel_caption.setObjectName(u"channel_caption")

        self.detail_layout.addWidget(self.channel_caption, 2, 0, 1, 1)

        self.channel_value = QLabel(complaint_detail)
        self.channel_value.setObjectName(u"channel_value")
        self.channel_value.setWordWrap(True)
        self.channel_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.channel_value, 2, 1, 1, 1)

        self.masked_name_caption = QLabel(complaint_detail)
        self.masked_name_caption.setObjectName(u"masked_name_caption")

        self.detail_layout.addWidget(self.masked_name_caption, 3, 0, 1, 1)

        self.identity_layout = QHBoxLayout()
        self.identity_layout.setSpacing(8)
        self.identity_layout.setObjectName(u"identity_layout")
        self.masked_name_value = QLabel(complaint_detail)
        self.masked_name_value.setObjectName(u"masked_name_value")
        self.masked_name_value.setWordWrap(True)
        self.masked_name_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.identity_layout.addWidget(self.masked_name_value)

        self.reveal_button = QPushButton(complaint_detail)
        self.reveal_button.setObjectName(u"reveal_button")

        self.identity_layout.addWidget(self.reveal_button)

        self.identity_layout.setStretch(0, 1)

        self.detail_layout.addLayout(self.identity_layout, 3, 1, 1, 1)

        self.object_office_caption = QLabel(complaint_detail)
        self.object_office_caption.setObjectName(u"object_office_caption")

        self.detail_layout.addWidget(self.object_office_caption, 4, 0, 1, 1)

        self.object_office_value = QLabel(complaint_detail)
        self.object_office_value.setObjectName(u"object_office_value")
        self.object_office_value.setWordWrap(True)
        self.object_office_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.object_office_value, 4, 1, 1, 1)

        self.object_person_caption = QLabel(complaint_detail)
        self.object_person_caption.setObjectName(u"object_person_caption")

        self.detail_layout.addWidget(self.object_person_caption, 5, 0, 1, 1)

        self.object_person_value = QLabel(complaint_detail)
        self.object_person_value.setObjectName(u"object_person_value")
        self.object_person_value.setWordWrap(True)
        self.object_person_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.object_person_value, 5, 1, 1, 1)

        self.matter_caption = QLabel(complaint_detail)
        self.matter_caption.setObjectName(u"matter_caption")

        self.detail_layout.addWidget(self.matter_caption, 6, 0, 1, 1)

        self.matter_value = QLabel(complaint_detail)
        self.matter_value.setObjectName(u"matter_value")
        self.matter_value.setWordWrap(True)
        self.matter_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.matter_value, 6, 1, 1, 1)

        self.occurred_on_caption = QLabel(complaint_detail)
        self.occurred_on_caption.setObjectName(u"occurred_on_caption")

        self.detail_layout.addWidget(self.occurred_on_caption, 7, 0, 1, 1)

        self.occurred_on_value = QLabel(complaint_detail)
        self.occurred_on_value.setObjectName(u"occurred_on_value")
        self.occurred_on_value.setWordWrap(True)
        self.occurred_on_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.occurred_on_value, 7, 1, 1, 1)

        self.kind_caption = QLabel(complaint_detail)
        self.kind_caption.setObjectName(u"kind_caption")

        self.detail_layout.addWidget(self.kind_caption, 8, 0, 1, 1)

        self.kind_value = QLabel(complaint_detail)
        self.kind_value.setObjectName(u"kind_value")
        self.kind_value.setWordWrap(True)
        self.kind_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.kind_value, 8, 1, 1, 1)

        self.facts_caption = QLabel(complaint_detail)
        self.facts_caption.setObjectName(u"facts_caption")

        self.detail_layout.addWidget(self.facts_caption, 9, 0, 1, 1)

        self.facts_value = QLabel(complaint_detail)
        self.facts_value.setObjectName(u"facts_value")
        self.facts_value.setWordWrap(True)
        self.facts_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.facts_value, 9, 1, 1, 1)

        self.request_caption = QLabel(complaint_detail)
        self.request_caption.setObjectName(u"request_caption")

        self.detail_layout.addWidget(self.request_caption, 10, 0, 1, 1)

        self.request_value = QLabel(complaint_detail)
        self.request_value.setObjectName(u"request_value")
        self.request_value.setWordWrap(True)
        self.request_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.request_value, 10, 1, 1, 1)

        self.materials_caption = QLabel(complaint_detail)
        self.materials_caption.setObjectName(u"materials_caption")

        self.detail_layout.addWidget(self.materials_caption, 11, 0, 1, 1)

        self.materials_value = QLabel(complaint_detail)
        self.materials_value.setObjectName(u"materials_value")
        self.materials_value.setWordWrap(True)
        self.materials_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.materials_value, 11, 1, 1, 1)

        self.missing_caption = QLabel(complaint_detail)
        self.missing_caption.setObjectName(u"missing_caption")

        self.detail_layout.addWidget(self.missing_caption, 12, 0, 1, 1)

        self.missing_value = QLabel(complaint_detail)
        self.missing_value.setObjectName(u"missing_value")
        self.missing_value.setWordWrap(True)
        self.missing_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.missing_value, 12, 1, 1, 1)

        self.status_caption = QLabel(complaint_detail)
        self.status_caption.setObjectName(u"status_caption")

        self.detail_layout.addWidget(self.status_caption, 13, 0, 1, 1)

        self.status_value = QLabel(complaint_detail)
        self.status_value.setObjectName(u"status_value")
        self.status_value.setWordWrap(True)
        self.status_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.status_value, 13, 1, 1, 1)

        self.handling_office_caption = QLabel(complaint_detail)
        self.handling_office_caption.setObjectName(u"handling_office_caption")

        self.detail_layout.addWidget(self.handling_office_caption, 14, 0, 1, 1)

        self.handling_office_value = QLabel(complaint_detail)
        self.handling_office_value.setObjectName(u"handling_office_value")
        self.handling_office_value.setWordWrap(True)
        self.handling_office_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.handling_office_value, 14, 1, 1, 1)

        self.decided_on_caption = QLabel(complaint_detail)
        self.decided_on_caption.setObjectName(u"decided_on_caption")

        self.detail_layout.addWidget(self.decided_on_caption, 15, 0, 1, 1)

        self.decided_on_value = QLabel(complaint_detail)
        self.decided_on_value.setObjectName(u"decided_on_value")
        self.decided_on_value.setWordWrap(True)
        self.decided_on_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.decided_on_value, 15, 1, 1, 1)

        self.decided_by_caption = QLabel(complaint_detail)
        self.decided_by_caption.setObjectName(u"decided_by_caption")

        self.detail_layout.addWidget(self.decided_by_caption, 16, 0, 1, 1)

        self.decided_by_value = QLabel(complaint_detail)
        self.decided_by_value.setObjectName(u"decided_by_value")
        self.decided_by_value.setWordWrap(True)
        self.decided_by_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.decided_by_value, 16, 1, 1, 1)

        self.refusal_reason_caption = QLabel(complaint_detail)
        self.refusal_reason_caption.setObjectName(u"refusal_reason_caption")

        self.detail_layout.addWidget(self.refusal_reason_caption, 17, 0, 1, 1)

        self.refusal_reason_value = QLabel(complaint_detail)
        self.refusal_reason_value.setObjectName(u"refusal_reason_value")
        self.refusal_reason_value.setWordWrap(True)
        self.refusal_reason_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.refusal_reason_value, 17, 1, 1, 1)

        self.refusal_text_caption = QLabel(complaint_detail)
        self.refusal_text_caption.setObjectName(u"refusal_text_caption")

        self.detail_layout.addWidget(self.refusal_text_caption, 18, 0, 1, 1)

        self.refusal_text_value = QLabel(complaint_detail)
        self.refusal_text_value.setObjectName(u"refusal_text_value")
        self.refusal_text_value.setWordWrap(True)
        self.refusal_text_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.refusal_text_value, 18, 1, 1, 1)

        self.told_how_caption = QLabel(complaint_detail)
        self.told_how_caption.setObjectName(u"told_how_caption")

        self.detail_layout.addWidget(self.told_how_caption, 19, 0, 1, 1)

        self.told_how_value = QLabel(complaint_detail)
        self.told_how_value.setObjectName(u"told_how_value")
        self.told_how_value.setWordWrap(True)
        self.told_how_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.told_how_value, 19, 1, 1, 1)

        self.conclusion_caption = QLabel(complaint_detail)
        self.conclusion_caption.setObjectName(u"conclusion_caption")

        self.detail_layout.addWidget(self.conclusion_caption, 20, 0, 1, 1)

        self.conclusion_value = QLabel(complaint_detail)
        self.conclusion_value.setObjectName(u"conclusion_value")
        self.conclusion_value.setWordWrap(True)
        self.conclusion_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.conclusion_value, 20, 1, 1, 1)

        self.answer_caption = QLabel(complaint_detail)
        self.answer_caption.setObjectName(u"answer_caption")

        self.detail_layout.addWidget(self.answer_caption, 21, 0, 1, 1)

        self.answer_value = QLabel(complaint_detail)
        self.answer_value.setObjectName(u"answer_value")
        self.answer_value.setWordWrap(True)
        self.answer_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.answer_value, 21, 1, 1, 1)

        self.answered_how_caption = QLabel(complaint_detail)
        self.answered_how_caption.setObjectName(u"answered_how_caption")

        self.detail_layout.addWidget(self.answered_how_caption, 22, 0, 1, 1)

        self.answered_how_value = QLabel(complaint_detail)
        self.answered_how_value.setObjectName(u"answered_how_value")
        self.answered_how_value.setWordWrap(True)
        self.answered_how_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.answered_how_value, 22, 1, 1, 1)

        self.answered_on_caption = QLabel(complaint_detail)
        self.answered_on_caption.setObjectName(u"answered_on_caption")

        self.detail_layout.addWidget(self.answered_on_caption, 23, 0, 1, 1)

        self.answered_on_value = QLabel(complaint_detail)
        self.answered_on_value.setObjectName(u"answered_on_value")
        self.answered_on_value.setWordWrap(True)
        self.answered_on_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.answered_on_value, 23, 1, 1, 1)

        self.due_on_caption = QLabel(complaint_detail)
        self.due_on_caption.setObjectName(u"due_on_caption")

        self.detail_layout.addWidget(self.due_on_caption, 24, 0, 1, 1)

        self.due_on_value = QLabel(complaint_detail)
        self.due_on_value.setObjectName(u"due_on_value")
        self.due_on_value.setWordWrap(True)
        self.due_on_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.due_on_value, 24, 1, 1, 1)

        self.received_by_caption = QLabel(complaint_detail)
        self.received_by_caption.setObjectName(u"received_by_caption")

        self.detail_layout.addWidget(self.received_by_caption, 25, 0, 1, 1)

        self.received_by_value = QLabel(complaint_detail)
        self.received_by_value.setObjectName(u"received_by_value")
        self.received_by_value.setWordWrap(True)
        self.received_by_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.received_by_value, 25, 1, 1, 1)

        self.old_number_caption = QLabel(complaint_detail)
        self.old_number_caption.setObjectName(u"old_number_caption")

        self.detail_layout.addWidget(self.old_number_caption, 26, 0, 1, 1)

        self.old_number_value = QLabel(complaint_detail)
        self.old_number_value.setObjectName(u"old_number_value")
        self.old_number_value.setWordWrap(True)
        self.old_number_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.old_number_value, 26, 1, 1, 1)

        self.remark_caption = QLabel(complaint_detail)
        self.remark_caption.setObjectName(u"remark_caption")

        self.detail_layout.addWidget(self.remark_caption, 27, 0, 1, 1)

        self.remark_value = QLabel(complaint_detail)
        self.remark_value.setObjectName(u"remark_value")
        self.remark_value.setWordWrap(True)
        self.remark_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.detail_layout.addWidget(self.remark_value, 27, 1, 1, 1)

        self.detail_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detail_layout.addItem(self.detail_spacer, 28, 0, 1, 1)

        self.detail_layout.setColumnStretch(1, 1)

        self.retranslateUi(complaint_detail)

        QMetaObject.connectSlotsByName(complaint_detail)
    # setupUi

    def retranslateUi(self, complaint_detail) -> None:
        self.received_at_caption.setText("")
        self.received_at_value.setText("")
        self.channel_caption.setText("")
        self.channel_value.setText("")
        self.masked_name_caption.setText("")
        self.masked_name_value.setText("")
        self.reveal_button.setText(QCoreApplication.translate("ComplaintDetail", u"\u67e5\u770b\u6295\u8bc9\u4eba\u4fe1\u606f", None))
        self.object_office_caption.setText("")
        self.object_office_value.setText("")
        self.object_person_caption.setText("")
        self.object_person_value.setText("")
        self.matter_caption.setText("")
        self.matter_value.setText("")
        self.occurred_on_caption.setText("")
        self.occurred_on_value.setText("")
        self.kind_caption.setText("")
        self.kind_value.setText("")
        self.facts_caption.setText("")
        self.facts_value.setText("")
        self.request_caption.setText("")
        self.request_value.setText("")
        self.materials_caption.setText("")
        self.materials_value.setText("")
        self.missing_caption.setText(QCoreApplication.translate("ComplaintDetail", u"\u7f3a\u5c11\u8981\u7d20", None))
        self.missing_value.setText("")
        self.status_caption.setText("")
        self.status_value.setText("")
        self.handling_office_caption.setText("")
        self.handling_office_value.setText("")
        self.decided_on_caption.setText("")
        self.decided_on_value.setText("")
        self.decided_by_caption.setText("")
        self.decided_by_value.setText("")
        self.refusal_reason_caption.setText("")
        self.refusal_reason_value.setText("")
        self.refusal_text_caption.setText("")
        self.refusal_text_value.setText("")
        self.told_how_caption.setText("")
        self.told_how_value.setText("")
        self.conclusion_caption.setText("")
        self.conclusion_value.setText("")
        self.answer_caption.setText("")
        self.answer_value.setText("")
        self.answered_how_caption.setText("")
        self.answered_how_value.setText("")
        self.answered_on_caption.setText("")
        self.answered_on_value.setText("")
        self.due_on_caption.setText("")
        self.due_on_value.setText("")
        self.received_by_caption.setText("")
        self.received_by_value.setText("")
        self.old_number_caption.setText("")
        self.old_number_value.setText("")
        self.remark_caption.setText("")
        self.remark_value.setText("")
        pass
    # retranslateUi

