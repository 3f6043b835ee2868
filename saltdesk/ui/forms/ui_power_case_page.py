# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'power_case_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.notices.issued_list import IssuedList

class Ui_PowerCasePage(object):
    def setupUi(self, PowerCasePage) -> None:
        if not PowerCasePage.objectName():
            PowerCasePage.setObjectName(u"PowerCasePage")
        PowerCasePage.resize(1180, 640)
        self.page_layout = QVBoxLayout(PowerCasePage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = FlowRow()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.back_button = QPushButton(PowerCasePage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.head_row.addWidget(self.back_button)

        self.title_label = QLabel(PowerCasePage)
        self.title_label.setObjectName(u"title_label")

        self.head_row.addWidget(self.title_label)

        self.state_label = QLabel(PowerCasePage)
        self.state_label.setObjectName(u"state_label")

        self.head_row.addWidget(self.state_label)

        self.due_label = QLabel(PowerCasePage)
        self.due_label.setObjectName(u"due_label")

        self.head_row.addWidget(self.due_label)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.next_button = QPushButton(PowerCasePage)
        self.next_button.setObjectName(u"next_button")

        self.head_row.addWidget(self.next_button)

        self.party_button = QPushButton(PowerCasePage)
        self.party_button.setObjectName(u"party_button")

        self.head_row.addWidget(self.party_button)

        self.more_button = QPushButton(PowerCasePage)
        self.more_button.setObjectName(u"more_button")

        self.head_row.addWidget(self.more_button)


        self.page_layout.addLayout(self.head_row)

        self.block_label = QLabel(PowerCasePage)
        self.block_label.setObjectName(u"block_label")
        self.block_label.setWordWrap(True)

        self.page_layout.addWidget(self.block_label)

        self.act_layout = FlowRow()
        self.act_layout.setSpacing(8)
        self.act_layout.setObjectName(u"act_layout")

        self.page_layout.addLayout(self.act_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(16)
        self.body_layout.setObjectName(u"body_layout")
        self.facts_area = QScrollArea(PowerCasePage)
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
        self.steps_title_label = QLabel(PowerCasePage)
        self.steps_title_label.setObjectName(u"steps_title_label")

        self.steps_layout.addWidget(self.steps_title_label)

        self.links_table = QTableView(PowerCasePage)
        self.links_table.setObjectName(u"links_table")

        self.steps_layout.addWidget(self.links_table)

        self.link_label = QLabel(PowerCasePage)
        self.link_label.setObjectName(u"link_label")
        self.link_label.setWordWrap(True)

        self.steps_layout.addWidget(self.link_label)

        self.guidance_title_label = QLabel(PowerCasePage)
        self.guidance_title_label.setObjectName(u"guidance_title_label")

        self.steps_layout.addWidget(self.guidance_title_label)

        self.guidance_label = QLabel(PowerCasePage)
        self.guidance_label.setObjectName(u"guidance_label")
        self.guidance_label.setWordWrap(True)

        self.steps_layout.addWidget(self.guidance_label)

        self.issued_list = IssuedList(PowerCasePage)
        self.issued_list.setObjectName(u"issued_list")

        self.steps_layout.addWidget(self.issued_list)

        self.steps_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.steps_layout.addItem(self.steps_spring)


        self.body_layout.addLayout(self.steps_layout)

        self.body_layout.setStretch(0, 1)
        self.body_layout.setStretch(1, 1)

        self.page_layout.addLayout(self.body_layout)

        self.page_layout.setStretch(3, 1)

        self.retranslateUi(PowerCasePage)

        QMetaObject.connectSlotsByName(PowerCasePage)
    # setupUi

    def retranslateUi(self, PowerCasePage) -> None:
        PowerCasePage.setWindowTitle(QCoreApplication.translate("PowerCasePage", u"\u6743\u529b\u8fd0\u884c", None))
        self.back_button.setText(QCoreApplication.translate("PowerCasePage", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("PowerCasePage", u"\u8fd4\u56de\u53f0\u8d26\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("PowerCasePage", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("PowerCasePage", u"title", None))
        self.state_label.setText("")
        self.state_label.setProperty(u"kind", QCoreApplication.translate("PowerCasePage", u"hint", None))
        self.due_label.setText("")
        self.next_button.setProperty(u"kind", QCoreApplication.translate("PowerCasePage", u"primary", None))
        self.party_button.setText(QCoreApplication.translate("PowerCasePage", u"\u76f8\u5bf9\u4eba\u8eab\u4efd\u2026", None))
#if QT_CONFIG(tooltip)
        self.party_button.setToolTip(QCoreApplication.translate("PowerCasePage", u"\u67e5\u770b\u3001\u66f4\u6b63\u76f8\u5bf9\u4eba\u8eab\u4efd\uff0c\u7406\u7531\u7559\u75d5", None))
#endif // QT_CONFIG(tooltip)
        self.more_button.setText(QCoreApplication.translate("PowerCasePage", u"\u66f4\u591a(&O)", None))
        self.more_button.setProperty(u"kind", QCoreApplication.translate("PowerCasePage", u"menu", None))
        self.block_label.setText("")
        self.block_label.setProperty(u"kind", QCoreApplication.translate("PowerCasePage", u"message-note", None))
        self.steps_title_label.setText(QCoreApplication.translate("PowerCasePage", u"\u529e\u7406\u73af\u8282", None))
        self.steps_title_label.setProperty(u"kind", QCoreApplication.translate("PowerCasePage", u"section", None))
#if QT_CONFIG(accessibility)
        self.links_table.setAccessibleName(QCoreApplication.translate("PowerCasePage", u"\u529e\u7406\u73af\u8282", None))
#endif // QT_CONFIG(accessibility)
        self.link_label.setText("")
        self.link_label.setProperty(u"kind", QCoreApplication.translate("PowerCasePage", u"hint", None))
        self.guidance_title_label.setText(QCoreApplication.translate("PowerCasePage", u"\u884c\u653f\u6307\u5bfc", None))
        self.guidance_title_label.setProperty(u"kind", QCoreApplication.translate("PowerCasePage", u"section", None))
        self.guidance_label.setText("")
    # retranslateUi

