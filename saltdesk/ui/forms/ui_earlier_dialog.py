# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'earlier_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.ledger.facts_view import FactsView

class Ui_EarlierDialog(object):
    def setupUi(self, earlier_dialog) -> None:
        if not earlier_dialog.objectName():
            earlier_dialog.setObjectName(u"earlier_dialog")
        earlier_dialog.resize(620, 520)
        self.earlier_dialog_layout = QVBoxLayout(earlier_dialog)
        self.earlier_dialog_layout.setSpacing(8)
        self.earlier_dialog_layout.setObjectName(u"earlier_dialog_layout")
        self.earlier_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.facts_area = QScrollArea(earlier_dialog)
        self.facts_area.setObjectName(u"facts_area")
        self.facts_area.setFrameShape(QFrame.Shape.NoFrame)
        self.facts_area.setWidgetResizable(True)
        self.facts_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.facts_body = QWidget(self.facts_area.viewport())
        self.facts_body.setObjectName(u"facts_body")
        self.facts_layout = QVBoxLayout(self.facts_body)
        self.facts_layout.setSpacing(8)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_view = FactsView(self.facts_body)
        self.facts_view.setObjectName(u"facts_view")

        self.facts_layout.addWidget(self.facts_view)

        self.facts_area.setWidget(self.facts_body)

        self.earlier_dialog_layout.addWidget(self.facts_area)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(earlier_dialog)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.earlier_dialog_layout.addLayout(self.button_layout)


        self.retranslateUi(earlier_dialog)

        QMetaObject.connectSlotsByName(earlier_dialog)
    # setupUi

    def retranslateUi(self, earlier_dialog) -> None:
        earlier_dialog.setWindowTitle(QCoreApplication.translate("EarlierDialog", u"\u6295\u8bc9", None))
#if QT_CONFIG(accessibility)
        self.facts_area.setAccessibleName(QCoreApplication.translate("EarlierDialog", u"\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("EarlierDialog", u"\u5173\u95ed", None))
    # retranslateUi

