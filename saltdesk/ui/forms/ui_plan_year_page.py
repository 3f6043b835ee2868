# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_year_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout)

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.inspections.plans.plan_year import PlanYear

class Ui_PlanYearPage(object):
    def setupUi(self, PlanYearPage) -> None:
        if not PlanYearPage.objectName():
            PlanYearPage.setObjectName(u"PlanYearPage")
        PlanYearPage.resize(1180, 640)
        self.page_layout = QVBoxLayout(PlanYearPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = FlowRow()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.back_button = QPushButton(PlanYearPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.head_row.addWidget(self.back_button)

        self.title_label = QLabel(PlanYearPage)
        self.title_label.setObjectName(u"title_label")

        self.head_row.addWidget(self.title_label)

        self.previous_year_button = QPushButton(PlanYearPage)
        self.previous_year_button.setObjectName(u"previous_year_button")

        self.head_row.addWidget(self.previous_year_button)

        self.year_label = QLabel(PlanYearPage)
        self.year_label.setObjectName(u"year_label")

        self.head_row.addWidget(self.year_label)

        self.next_year_button = QPushButton(PlanYearPage)
        self.next_year_button.setObjectName(u"next_year_button")

        self.head_row.addWidget(self.next_year_button)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.chosen_label = QLabel(PlanYearPage)
        self.chosen_label.setObjectName(u"chosen_label")

        self.head_row.addWidget(self.chosen_label)

        self.open_button = QPushButton(PlanYearPage)
        self.open_button.setObjectName(u"open_button")

        self.head_row.addWidget(self.open_button)


        self.page_layout.addLayout(self.head_row)

        self.year_area = QScrollArea(PlanYearPage)
        self.year_area.setObjectName(u"year_area")
        self.year_area.setWidgetResizable(True)
        self.year_area.setFrameShape(QFrame.Shape.NoFrame)
        self.plan_year = PlanYear(self.year_area.viewport())
        self.plan_year.setObjectName(u"plan_year")
        self.year_area.setWidget(self.plan_year)

        self.page_layout.addWidget(self.year_area)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(PlanYearPage)

        QMetaObject.connectSlotsByName(PlanYearPage)
    # setupUi

    def retranslateUi(self, PlanYearPage) -> None:
        PlanYearPage.setWindowTitle(QCoreApplication.translate("PlanYearPage", u"\u68c0\u67e5\u5e74\u5386", None))
        self.back_button.setText(QCoreApplication.translate("PlanYearPage", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("PlanYearPage", u"\u56de\u5230\u8ba1\u5212\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.title_label.setText(QCoreApplication.translate("PlanYearPage", u"\u68c0\u67e5\u5e74\u5386", None))
        self.title_label.setProperty(u"kind", QCoreApplication.translate("PlanYearPage", u"title", None))
        self.previous_year_button.setText(QCoreApplication.translate("PlanYearPage", u"\u4e0a\u4e00\u5e74", None))
        self.year_label.setText("")
        self.year_label.setProperty(u"kind", QCoreApplication.translate("PlanYearPage", u"section", None))
        self.next_year_button.setText(QCoreApplication.translate("PlanYearPage", u"\u4e0b\u4e00\u5e74", None))
        self.chosen_label.setText("")
        self.chosen_label.setProperty(u"kind", QCoreApplication.translate("PlanYearPage", u"hint", None))
        self.open_button.setText(QCoreApplication.translate("PlanYearPage", u"\u67e5\u770b", None))
    # retranslateUi

