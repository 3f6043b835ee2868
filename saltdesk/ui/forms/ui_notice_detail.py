# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notice_detail.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.ledger.facts_view import FactsView

class Ui_NoticeDetail(object):
    def setupUi(self, NoticeDetail) -> None:
        if not NoticeDetail.objectName():
            NoticeDetail.setObjectName(u"NoticeDetail")
        NoticeDetail.resize(480, 560)
        self.form_layout = QVBoxLayout(NoticeDetail)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 8, 0)
        self.deliveries_title_label = QLabel(NoticeDetail)
        self.deliveries_title_label.setObjectName(u"deliveries_title_label")

        self.form_layout.addWidget(self.deliveries_title_label)

        self.deliveries_table = QTableView(NoticeDetail)
        self.deliveries_table.setObjectName(u"deliveries_table")

        self.form_layout.addWidget(self.deliveries_table)

        self.no_delivery_label = QLabel(NoticeDetail)
        self.no_delivery_label.setObjectName(u"no_delivery_label")
        self.no_delivery_label.setWordWrap(True)

        self.form_layout.addWidget(self.no_delivery_label)

        self.sealed_row = QHBoxLayout()
        self.sealed_row.setSpacing(8)
        self.sealed_row.setObjectName(u"sealed_row")
        self.sealed_button = QPushButton(NoticeDetail)
        self.sealed_button.setObjectName(u"sealed_button")

        self.sealed_row.addWidget(self.sealed_button)

        self.sealed_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sealed_row.addItem(self.sealed_spring)


        self.form_layout.addLayout(self.sealed_row)

        self.facts_view = FactsView(NoticeDetail)
        self.facts_view.setObjectName(u"facts_view")

        self.form_layout.addWidget(self.facts_view)

        QWidget.setTabOrder(self.deliveries_table, self.sealed_button)

        self.retranslateUi(NoticeDetail)

        QMetaObject.connectSlotsByName(NoticeDetail)
    # setupUi

    def retranslateUi(self, NoticeDetail) -> None:
        NoticeDetail.setWindowTitle(QCoreApplication.translate("NoticeDetail", u"\u6587\u4e66", None))
        self.deliveries_title_label.setText(QCoreApplication.translate("NoticeDetail", u"\u9001\u8fbe\u8bb0\u5f55", None))
        self.deliveries_title_label.setProperty(u"kind", QCoreApplication.translate("NoticeDetail", u"section", None))
#if QT_CONFIG(accessibility)
        self.deliveries_table.setAccessibleName(QCoreApplication.translate("NoticeDetail", u"\u9001\u8fbe\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.no_delivery_label.setText(QCoreApplication.translate("NoticeDetail", u"\u8fd8\u6ca1\u6709\u767b\u8bb0\u9001\u8fbe\u3002", None))
        self.no_delivery_label.setProperty(u"kind", QCoreApplication.translate("NoticeDetail", u"hint", None))
        self.sealed_button.setText(QCoreApplication.translate("NoticeDetail", u"\u53e6\u5b58\u76d6\u7ae0\u4ef6\u2026", None))
    # retranslateUi

