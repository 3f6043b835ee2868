# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_proposals.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_CaseProposals(object):
    def setupUi(self, CaseProposals) -> None:
        if not CaseProposals.objectName():
            CaseProposals.setObjectName(u"CaseProposals")
        CaseProposals.resize(520, 200)
        self.form_layout = QVBoxLayout(CaseProposals)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.proposals_title_label = QLabel(CaseProposals)
        self.proposals_title_label.setObjectName(u"proposals_title_label")
        self.proposals_title_label.setWordWrap(True)

        self.form_layout.addWidget(self.proposals_title_label)

        self.proposals_table = QTableView(CaseProposals)
        self.proposals_table.setObjectName(u"proposals_table")

        self.form_layout.addWidget(self.proposals_table)

        self.no_proposal_label = QLabel(CaseProposals)
        self.no_proposal_label.setObjectName(u"no_proposal_label")
        self.no_proposal_label.setWordWrap(True)

        self.form_layout.addWidget(self.no_proposal_label)

        self.proposal_row = QHBoxLayout()
        self.proposal_row.setSpacing(8)
        self.proposal_row.setObjectName(u"proposal_row")
        self.propose_button = QPushButton(CaseProposals)
        self.propose_button.setObjectName(u"propose_button")

        self.proposal_row.addWidget(self.propose_button)

        self.propose_new_button = QPushButton(CaseProposals)
        self.propose_new_button.setObjectName(u"propose_new_button")

        self.proposal_row.addWidget(self.propose_new_button)

        self.withdraw_button = QPushButton(CaseProposals)
        self.withdraw_button.setObjectName(u"withdraw_button")

        self.proposal_row.addWidget(self.withdraw_button)

        self.proposal_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proposal_row.addItem(self.proposal_spring)


        self.form_layout.addLayout(self.proposal_row)

        QWidget.setTabOrder(self.proposals_table, self.propose_button)
        QWidget.setTabOrder(self.propose_button, self.propose_new_button)
        QWidget.setTabOrder(self.propose_new_button, self.withdraw_button)

        self.retranslateUi(CaseProposals)

        QMetaObject.connectSlotsByName(CaseProposals)
    # setupUi

    def retranslateUi(self, CaseProposals) -> None:
        CaseProposals.setWindowTitle(QCoreApplication.translate("CaseProposals", u"\u53d8\u66f4\u5185\u5bb9", None))
        self.proposals_title_label.setText(QCoreApplication.translate("CaseProposals", u"\u53d8\u66f4\u5185\u5bb9", None))
        self.proposals_title_label.setProperty(u"kind", QCoreApplication.translate("CaseProposals", u"section", None))
#if QT_CONFIG(accessibility)
        self.proposals_table.setAccessibleName(QCoreApplication.translate("CaseProposals", u"\u53d8\u66f4\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.no_proposal_label.setText(QCoreApplication.translate("CaseProposals", u"\u8fd8\u6ca1\u6709\u62df\u5b9a\u53d8\u66f4\u3002\u62df\u5b9a\u7684\u53d8\u66f4\u5728\u672c\u8c03\u6574\u529e\u7ed3\u65f6\u751f\u6548\uff0c\u5e76\u5f62\u6210\u6e05\u5355\u7684\u65b0\u7248\u672c\u3002", None))
        self.no_proposal_label.setProperty(u"kind", QCoreApplication.translate("CaseProposals", u"hint", None))
        self.propose_button.setText(QCoreApplication.translate("CaseProposals", u"\u62df\u5b9a\u53d8\u66f4\u2026", None))
        self.propose_new_button.setText(QCoreApplication.translate("CaseProposals", u"\u62df\u5b9a\u65b0\u589e\u2026", None))
        self.withdraw_button.setText(QCoreApplication.translate("CaseProposals", u"\u64a4\u56de\u6240\u9009", None))
    # retranslateUi

