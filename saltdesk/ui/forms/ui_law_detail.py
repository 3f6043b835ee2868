# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'law_detail.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.ledger.facts_view import FactsView

class Ui_LawDetail(object):
    def setupUi(self, LawDetail) -> None:
        if not LawDetail.objectName():
            LawDetail.setObjectName(u"LawDetail")
        LawDetail.resize(360, 120)
        self.form_layout = QVBoxLayout(LawDetail)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.changes_title_label = QLabel(LawDetail)
        self.changes_title_label.setObjectName(u"changes_title_label")
        self.changes_title_label.setWordWrap(True)

        self.form_layout.addWidget(self.changes_title_label)

        self.changes_table = QTableView(LawDetail)
        self.changes_table.setObjectName(u"changes_table")

        self.form_layout.addWidget(self.changes_table)

        self.no_change_label = QLabel(LawDetail)
        self.no_change_label.setObjectName(u"no_change_label")
        self.no_change_label.setWordWrap(True)

        self.form_layout.addWidget(self.no_change_label)

        self.change_row = QHBoxLayout()
        self.change_row.setSpacing(8)
        self.change_row.setObjectName(u"change_row")
        self.change_button = QPushButton(LawDetail)
        self.change_button.setObjectName(u"change_button")

        self.change_row.addWidget(self.change_button)

        self.case_button = QPushButton(LawDetail)
        self.case_button.setObjectName(u"case_button")

        self.change_row.addWidget(self.case_button)

        self.change_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.change_row.addItem(self.change_spring)


        self.form_layout.addLayout(self.change_row)

        self.citing_title_label = QLabel(LawDetail)
        self.citing_title_label.setObjectName(u"citing_title_label")
        self.citing_title_label.setWordWrap(True)

        self.form_layout.addWidget(self.citing_title_label)

        self.citing_label = QLabel(LawDetail)
        self.citing_label.setObjectName(u"citing_label")
        self.citing_label.setWordWrap(True)

        self.form_layout.addWidget(self.citing_label)

        self.citing_table = QTableView(LawDetail)
        self.citing_table.setObjectName(u"citing_table")

        self.form_layout.addWidget(self.citing_table)

        self.facts_view = FactsView(LawDetail)
        self.facts_view.setObjectName(u"facts_view")

        self.form_layout.addWidget(self.facts_view)

        self.page_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.page_spring)

        QWidget.setTabOrder(self.changes_table, self.change_button)
        QWidget.setTabOrder(self.change_button, self.case_button)
        QWidget.setTabOrder(self.case_button, self.citing_table)

        self.retranslateUi(LawDetail)

        QMetaObject.connectSlotsByName(LawDetail)
    # setupUi

    def retranslateUi(self, LawDetail) -> None:
        LawDetail.setWindowTitle(QCoreApplication.translate("LawDetail", u"\u4f9d\u636e\u6587\u4ef6", None))
        self.changes_title_label.setText(QCoreApplication.translate("LawDetail", u"\u4fee\u6539\u548c\u5e9f\u6b62", None))
        self.changes_title_label.setProperty(u"kind", QCoreApplication.translate("LawDetail", u"section", None))
#if QT_CONFIG(accessibility)
        self.changes_table.setAccessibleName(QCoreApplication.translate("LawDetail", u"\u4fee\u6539\u548c\u5e9f\u6b62", None))
#endif // QT_CONFIG(accessibility)
        self.no_change_label.setText(QCoreApplication.translate("LawDetail", u"\u6ca1\u6709\u767b\u8bb0\u8fc7\u53d8\u52a8\u3002", None))
        self.no_change_label.setProperty(u"kind", QCoreApplication.translate("LawDetail", u"hint", None))
        self.change_button.setText(QCoreApplication.translate("LawDetail", u"\u6807\u8bb0\u4fee\u6539\u6216\u5e9f\u6b62", None))
        self.case_button.setText(QCoreApplication.translate("LawDetail", u"\u767b\u8bb0\u8c03\u6574", None))
        self.citing_title_label.setText(QCoreApplication.translate("LawDetail", u"\u5f15\u7528\u672c\u6587\u4ef6\u7684\u4e8b\u9879\u3001\u6807\u51c6\u3001\u6587\u4e66\u548c\u5728\u529e\u4ef6", None))
        self.citing_title_label.setProperty(u"kind", QCoreApplication.translate("LawDetail", u"section", None))
        self.citing_label.setText("")
        self.citing_label.setProperty(u"kind", QCoreApplication.translate("LawDetail", u"hint", None))
#if QT_CONFIG(accessibility)
        self.citing_table.setAccessibleName(QCoreApplication.translate("LawDetail", u"\u5f15\u7528\u672c\u6587\u4ef6\u7684\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

