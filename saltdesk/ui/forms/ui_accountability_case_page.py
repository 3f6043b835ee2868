# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accountability_case_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.notices.issued_list import IssuedList

class Ui_AccountabilityCasePage(object):
    def setupUi(self, AccountabilityCasePage) -> None:
        if not AccountabilityCasePage.objectName():
            AccountabilityCasePage.setObjectName(u"AccountabilityCasePage")
        AccountabilityCasePage.resize(1180, 640)
        self.page_layout = QVBoxLayout(AccountabilityCasePage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = FlowRow()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.back_button = QPushButton(AccountabilityCasePage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.head_row.addWidget(self.back_button)

        self.title_label = QLabel(AccountabilityCasePage)
        self.title_label.setObjectName(u"title_label")

        self.head_row.addWidget(self.title_label)

        self.state_label = QLabel(AccountabilityCasePage)
        self.state_label.setObjectName(u"state_label")

        self.head_row.addWidget(self.state_label)

        self.due_label = QLabel(AccountabilityCasePage)
        self.due_label.setObjectName(u"due_label")

        self.head_row.addWidget(self.due_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.next_button = QPushButton(AccountabilityCasePage)
        self.next_button.setObjectName(u"next_button")

        self.head_row.addWidget(self.next_button)

        self.decision_paper_button = QPushButton(AccountabilityCasePage)
        self.decision_paper_button.setObjectName(u"decision_paper_button")

        self.head_row.addWidget(self.decision_paper_button)

        self.referral_paper_button = QPushButton(AccountabilityCasePage)
        self.referral_paper_button.setObjectName(u"referral_paper_button")

        self.head_row.addWidget(self.referral_paper_button)

        self.more_button = QPushButton(AccountabilityCasePage)
        self.more_button.setObjectName(u"more_button")

        self.head_row.addWidget(self.more_button)


        self.page_layout.addLayout(self.head_row)

        self.competence_label = QLabel(AccountabilityCasePage)
        self.competence_label.setObjectName(u"competence_label")
        self.competence_label.setWordWrap(True)

        self.page_layout.addWidget(self.competence_label)

        self.act_layout = FlowRow()
        self.act_layout.setSpacing(8)
        self.act_layout.setObjectName(u"act_layout")

        self.page_layout.addLayout(self.act_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(16)
        self.body_layout.setObjectName(u"body_layout")
        self.facts_area = QScrollArea(AccountabilityCasePage)
        self.facts_area.setObjectName(u"facts_area")
        self.facts_area.setWidgetResizable(True)
        self.facts_area.setFrameShape(QFrame.Shape.NoFrame)
        self.facts_body = QWidget(self.facts_area.viewport())
        self.facts_body.setObjectName(u"facts_body")
        self.facts_body_layout = QVBoxLayout(self.facts_body)
        self.facts_body_layout.setSpacing(0)
        self.facts_body_layout.setObjectName(u"facts_body_layout")
        self.facts_body_layout.setContentsMargins(0, 0, 8, 0)
        self.facts_view = FactsView(self.facts_body)
        self.facts_view.setObjectName(u"facts_view")

        self.facts_body_layout.addWidget(self.facts_view)

        self.facts_area.setWidget(self.facts_body)

        self.body_layout.addWidget(self.facts_area)

        self.steps_layout = QVBoxLayout()
        self.steps_layout.setSpacing(8)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_title_label = QLabel(AccountabilityCasePage)
        self.steps_title_label.setObjectName(u"steps_title_label")

        self.steps_layout.addWidget(self.steps_title_label)

        self.steps_label = QLabel(AccountabilityCasePage)
        self.steps_label.setObjectName(u"steps_label")
        self.steps_label.setWordWrap(True)

        self.steps_layout.addWidget(self.steps_label)

        self.issued_list = IssuedList(AccountabilityCasePage)
        self.issued_list.setObjectName(u"issued_list")

        self.steps_layout.addWidget(self.issued_list)

        self.steps_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.steps_layout.addItem(self.steps_spring)


        self.body_layout.addLayout(self.steps_layout)

        self.body_layout.setStretch(0, 3)
        self.body_layout.setStretch(1, 2)

        self.page_layout.addLayout(self.body_layout)

        self.page_layout.setStretch(3, 1)

        self.retranslateUi(AccountabilityCasePage)

        QMetaObject.connectSlotsByName(AccountabilityCasePage)
    # setupUi

    def retranslateUi(self, AccountabilityCasePage) -> None:
        AccountabilityCasePage.setWindowTitle(QCoreApplication.translate("AccountabilityCasePage", u"\u8d23\u4efb\u8ffd\u7a76", None))
        self.back_button.setText(QCoreApplication.translate("AccountabilityCasePage", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("AccountabilityCasePage", u"\u8fd4\u56de\u53f0\u8d26\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("AccountabilityCasePage", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("AccountabilityCasePage", u"title", None))
        self.state_label.setText("")
        self.state_label.setProperty(u"kind", QCoreApplication.translate("AccountabilityCasePage", u"hint", None))
        self.due_label.setText("")
        self.next_button.setProperty(u"kind", QCoreApplication.translate("AccountabilityCasePage", u"primary", None))
        self.decision_paper_button.setText(QCoreApplication.translate("AccountabilityCasePage", u"\u5236\u53d1\u8d23\u4efb\u8ffd\u7a76\u51b3\u5b9a\u4e66\u2026", None))
        self.referral_paper_button.setText(QCoreApplication.translate("AccountabilityCasePage", u"\u5236\u53d1\u79fb\u9001\u51fd\u2026", None))
        self.more_button.setText(QCoreApplication.translate("AccountabilityCasePage", u"\u66f4\u591a(&O)", None))
        self.more_button.setProperty(u"kind", QCoreApplication.translate("AccountabilityCasePage", u"menu", None))
        self.competence_label.setText("")
        self.competence_label.setProperty(u"kind", QCoreApplication.translate("AccountabilityCasePage", u"message-note", None))
        self.steps_title_label.setText(QCoreApplication.translate("AccountabilityCasePage", u"\u529e\u7406\u6b65\u9aa4", None))
        self.steps_title_label.setProperty(u"kind", QCoreApplication.translate("AccountabilityCasePage", u"section", None))
        self.steps_label.setText("")
        self.steps_label.setProperty(u"kind", QCoreApplication.translate("AccountabilityCasePage", u"steps", None))
    # retranslateUi

