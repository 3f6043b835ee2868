# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_detail.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.notices.issued_list import IssuedList

class Ui_InspectionDetail(object):
    def setupUi(self, InspectionDetail) -> None:
        if not InspectionDetail.objectName():
            InspectionDetail.setObjectName(u"InspectionDetail")
        InspectionDetail.resize(520, 620)
        self.form_layout = QVBoxLayout(InspectionDetail)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.findings_title_label = QLabel(InspectionDetail)
        self.findings_title_label.setObjectName(u"findings_title_label")

        self.form_layout.addWidget(self.findings_title_label)

        self.findings_table = QTableView(InspectionDetail)
        self.findings_table.setObjectName(u"findings_table")

        self.form_layout.addWidget(self.findings_table)

        self.no_finding_label = QLabel(InspectionDetail)
        self.no_finding_label.setObjectName(u"no_finding_label")
        self.no_finding_label.setWordWrap(True)

        self.form_layout.addWidget(self.no_finding_label)

        self.finding_row = QHBoxLayout()
        self.finding_row.setSpacing(8)
        self.finding_row.setObjectName(u"finding_row")
        self.add_finding_button = QPushButton(InspectionDetail)
        self.add_finding_button.setObjectName(u"add_finding_button")

        self.finding_row.addWidget(self.add_finding_button)

        self.rectify_finding_button = QPushButton(InspectionDetail)
        self.rectify_finding_button.setObjectName(u"rectify_finding_button")

        self.finding_row.addWidget(self.rectify_finding_button)

        self.verify_finding_button = QPushButton(InspectionDetail)
        self.verify_finding_button.setObjectName(u"verify_finding_button")

        self.finding_row.addWidget(self.verify_finding_button)

        self.finding_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.finding_row.addItem(self.finding_spring)


        self.form_layout.addLayout(self.finding_row)

        self.issued_list = IssuedList(InspectionDetail)
        self.issued_list.setObjectName(u"issued_list")

        self.form_layout.addWidget(self.issued_list)

        self.facts_view = FactsView(InspectionDetail)
        self.facts_view.setObjectName(u"facts_view")

        self.form_layout.addWidget(self.facts_view)

        QWidget.setTabOrder(self.findings_table, self.add_finding_button)
        QWidget.setTabOrder(self.add_finding_button, self.rectify_finding_button)
        QWidget.setTabOrder(self.rectify_finding_button, self.verify_finding_button)

        self.retranslateUi(InspectionDetail)

        QMetaObject.connectSlotsByName(InspectionDetail)
    # setupUi

    def retranslateUi(self, InspectionDetail) -> None:
        InspectionDetail.setWindowTitle(QCoreApplication.translate("InspectionDetail", u"\u68c0\u67e5", None))
        self.findings_title_label.setText(QCoreApplication.translate("InspectionDetail", u"\u53d1\u73b0\u7684\u95ee\u9898", None))
        self.findings_title_label.setProperty(u"kind", QCoreApplication.translate("InspectionDetail", u"section", None))
#if QT_CONFIG(accessibility)
        self.findings_table.setAccessibleName(QCoreApplication.translate("InspectionDetail", u"\u53d1\u73b0\u7684\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.no_finding_label.setText(QCoreApplication.translate("InspectionDetail", u"\u8fd8\u6ca1\u6709\u767b\u8bb0\u95ee\u9898\u3002", None))
        self.no_finding_label.setProperty(u"kind", QCoreApplication.translate("InspectionDetail", u"hint", None))
        self.add_finding_button.setText(QCoreApplication.translate("InspectionDetail", u"\u767b\u8bb0\u95ee\u9898\u2026", None))
        self.rectify_finding_button.setText(QCoreApplication.translate("InspectionDetail", u"\u8bb0\u5f55\u6574\u6539\u2026", None))
        self.verify_finding_button.setText(QCoreApplication.translate("InspectionDetail", u"\u590d\u67e5\u9500\u53f7\u2026", None))
    # retranslateUi

