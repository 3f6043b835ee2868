# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'register_detail.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QSizePolicy, QSpacerItem, QVBoxLayout)

from saltdesk.ui.ledger.facts_view import FactsView

class Ui_RegisterDetail(object):
    def setupUi(self, RegisterDetail) -> None:
        if not RegisterDetail.objectName():
            RegisterDetail.setObjectName(u"RegisterDetail")
        RegisterDetail.resize(360, 120)
        self.form_layout = QVBoxLayout(RegisterDetail)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.verdict_label = QLabel(RegisterDetail)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setWordWrap(True)

        self.form_layout.addWidget(self.verdict_label)

        self.facts_view = FactsView(RegisterDetail)
        self.facts_view.setObjectName(u"facts_view")

        self.form_layout.addWidget(self.facts_view)

        self.page_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.page_spring)


        self.retranslateUi(RegisterDetail)

        QMetaObject.connectSlotsByName(RegisterDetail)
    # setupUi

    def retranslateUi(self, RegisterDetail) -> None:
        RegisterDetail.setWindowTitle(QCoreApplication.translate("RegisterDetail", u"\u767b\u8bb0", None))
        self.verdict_label.setText("")
        self.verdict_label.setProperty(u"kind", QCoreApplication.translate("RegisterDetail", u"message-note", None))
    # retranslateUi

