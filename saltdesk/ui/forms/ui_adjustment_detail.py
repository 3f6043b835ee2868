# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'adjustment_detail.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.adjustments.case_proposals import CaseProposals
from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.notices.issued_list import IssuedList

class Ui_AdjustmentDetail(object):
    def setupUi(self, AdjustmentDetail) -> None:
        if not AdjustmentDetail.objectName():
            AdjustmentDetail.setObjectName(u"AdjustmentDetail")
        AdjustmentDetail.resize(520, 620)
        self.form_layout = QVBoxLayout(AdjustmentDetail)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.links_title_label = QLabel(AdjustmentDetail)
        self.links_title_label.setObjectName(u"links_title_label")

        self.form_layout.addWidget(self.links_title_label)

        self.links_table = QTableView(AdjustmentDetail)
        self.links_table.setObjectName(u"links_table")

        self.form_layout.addWidget(self.links_table)

        self.links_hint_label = QLabel(AdjustmentDetail)
        self.links_hint_label.setObjectName(u"links_hint_label")
        self.links_hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.links_hint_label)

        self.acts_row = QHBoxLayout()
        self.acts_row.setObjectName(u"acts_row")
        self.next_layout = QGridLayout()
        self.next_layout.setObjectName(u"next_layout")
        self.next_layout.setHorizontalSpacing(8)
        self.next_layout.setVerticalSpacing(8)

        self.acts_row.addLayout(self.next_layout)

        self.acts_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts_row.addItem(self.acts_spring)

        self.explain_button = QPushButton(AdjustmentDetail)
        self.explain_button.setObjectName(u"explain_button")

        self.acts_row.addWidget(self.explain_button, 0, Qt.AlignmentFlag.AlignTop)

        self.acts_row.setStretch(1, 1)

        self.form_layout.addLayout(self.acts_row)

        self.case_proposals = CaseProposals(AdjustmentDetail)
        self.case_proposals.setObjectName(u"case_proposals")

        self.form_layout.addWidget(self.case_proposals)

        self.issued_list = IssuedList(AdjustmentDetail)
        self.issued_list.setObjectName(u"issued_list")

        self.form_layout.addWidget(self.issued_list)

        self.facts_view = FactsView(AdjustmentDetail)
        self.facts_view.setObjectName(u"facts_view")

        self.form_layout.addWidget(self.facts_view)

        QWidget.setTabOrder(self.links_table, self.explain_button)

        self.retranslateUi(AdjustmentDetail)

        QMetaObject.connectSlotsByName(AdjustmentDetail)
    # setupUi

    def retranslateUi(self, AdjustmentDetail) -> None:
        AdjustmentDetail.setWindowTitle(QCoreApplication.translate("AdjustmentDetail", u"\u52a8\u6001\u8c03\u6574", None))
        self.links_title_label.setText(QCoreApplication.translate("AdjustmentDetail", u"\u73af\u8282", None))
        self.links_title_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentDetail", u"section", None))
#if QT_CONFIG(accessibility)
        self.links_table.setAccessibleName(QCoreApplication.translate("AdjustmentDetail", u"\u73af\u8282", None))
#endif // QT_CONFIG(accessibility)
        self.links_hint_label.setText(QCoreApplication.translate("AdjustmentDetail", u"\u5b9e\u5fc3\u4e3a\u672c\u5c40\u5e94\u529e\uff0c\u659c\u7ebf\u4e3a\u5916\u5355\u4f4d\u529e\u7406\uff1b\u53ea\u6709\u672c\u5c40\u5e94\u529e\u7684\u73af\u8282\u8ba1\u903e\u671f\u3002", None))
        self.links_hint_label.setProperty(u"kind", QCoreApplication.translate("AdjustmentDetail", u"hint", None))
        self.explain_button.setText(QCoreApplication.translate("AdjustmentDetail", u"\u4e3a\u4ec0\u4e48\u662f\u8fd9\u4e00\u5929\u2026", None))
#if QT_CONFIG(tooltip)
        self.explain_button.setToolTip(QCoreApplication.translate("AdjustmentDetail", u"F1", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

