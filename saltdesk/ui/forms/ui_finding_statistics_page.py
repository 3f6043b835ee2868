# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_statistics_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.frame.flow_row import FlowRow

class Ui_FindingStatisticsPage(object):
    def setupUi(self, FindingStatisticsPage) -> None:
        if not FindingStatisticsPage.objectName():
            FindingStatisticsPage.setObjectName(u"FindingStatisticsPage")
        FindingStatisticsPage.resize(1180, 640)
        self.page_layout = QVBoxLayout(FindingStatisticsPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.head_row = FlowRow()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.back_button = QPushButton(FindingStatisticsPage)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.head_row.addWidget(self.back_button)

        self.title_label = QLabel(FindingStatisticsPage)
        self.title_label.setObjectName(u"title_label")

        self.head_row.addWidget(self.title_label)

        self.since_caption_label = QLabel(FindingStatisticsPage)
        self.since_caption_label.setObjectName(u"since_caption_label")

        self.head_row.addWidget(self.since_caption_label)

        self.since_edit = DateEdit(FindingStatisticsPage)
        self.since_edit.setObjectName(u"since_edit")

        self.head_row.addWidget(self.since_edit)

        self.until_caption_label = QLabel(FindingStatisticsPage)
        self.until_caption_label.setObjectName(u"until_caption_label")

        self.head_row.addWidget(self.until_caption_label)

        self.until_edit = DateEdit(FindingStatisticsPage)
        self.until_edit.setObjectName(u"until_edit")

        self.head_row.addWidget(self.until_edit)

        self.show_button = QPushButton(FindingStatisticsPage)
        self.show_button.setObjectName(u"show_button")

        self.head_row.addWidget(self.show_button)

        self.head_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.parameters_button = QPushButton(FindingStatisticsPage)
        self.parameters_button.setObjectName(u"parameters_button")

        self.head_row.addWidget(self.parameters_button)

        self.print_button = QPushButton(FindingStatisticsPage)
        self.print_button.setObjectName(u"print_button")

        self.head_row.addWidget(self.print_button)


        self.page_layout.addLayout(self.head_row)

        self.problem_label = QLabel(FindingStatisticsPage)
        self.problem_label.setObjectName(u"problem_label")

        self.page_layout.addWidget(self.problem_label)

        self.figures_label = QLabel(FindingStatisticsPage)
        self.figures_label.setObjectName(u"figures_label")
        self.figures_label.setWordWrap(True)

        self.page_layout.addWidget(self.figures_label)

        self.charts_area = QScrollArea(FindingStatisticsPage)
        self.charts_area.setObjectName(u"charts_area")
        self.charts_area.setWidgetResizable(True)
        self.charts_area.setFrameShape(QFrame.Shape.NoFrame)
        self.charts_body = QWidget(self.charts_area.viewport())
        self.charts_body.setObjectName(u"charts_body")
        self.charts_body_layout = QVBoxLayout(self.charts_body)
        self.charts_body_layout.setSpacing(0)
        self.charts_body_layout.setObjectName(u"charts_body_layout")
        self.charts_body_layout.setContentsMargins(0, 0, 8, 0)
        self.charts_grid = QGridLayout()
        self.charts_grid.setSpacing(12)
        self.charts_grid.setObjectName(u"charts_grid")

        self.charts_body_layout.addLayout(self.charts_grid)

        self.charts_area.setWidget(self.charts_body)

        self.page_layout.addWidget(self.charts_area)

        self.page_layout.setStretch(3, 1)

        self.retranslateUi(FindingStatisticsPage)

        QMetaObject.connectSlotsByName(FindingStatisticsPage)
    # setupUi

    def retranslateUi(self, FindingStatisticsPage) -> None:
        FindingStatisticsPage.setWindowTitle(QCoreApplication.translate("FindingStatisticsPage", u"\u95ee\u9898\u7edf\u8ba1", None))
        self.back_button.setText(QCoreApplication.translate("FindingStatisticsPage", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("FindingStatisticsPage", u"\u56de\u5230\u53f0\u8d26\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.title_label.setText(QCoreApplication.translate("FindingStatisticsPage", u"\u95ee\u9898\u7edf\u8ba1", None))
        self.title_label.setProperty(u"kind", QCoreApplication.translate("FindingStatisticsPage", u"title", None))
        self.since_caption_label.setText(QCoreApplication.translate("FindingStatisticsPage", u"\u4ece", None))
#if QT_CONFIG(accessibility)
        self.since_edit.setAccessibleName(QCoreApplication.translate("FindingStatisticsPage", u"\u4ece", None))
#endif // QT_CONFIG(accessibility)
        self.until_caption_label.setText(QCoreApplication.translate("FindingStatisticsPage", u"\u5230", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("FindingStatisticsPage", u"\u5230", None))
#endif // QT_CONFIG(accessibility)
        self.show_button.setText(QCoreApplication.translate("FindingStatisticsPage", u"\u7edf\u8ba1", None))
        self.parameters_button.setText(QCoreApplication.translate("FindingStatisticsPage", u"\u6e20\u9053\u548c\u591a\u53d1\u6807\u51c6\u2026", None))
        self.print_button.setText(QCoreApplication.translate("FindingStatisticsPage", u"\u6253\u5370\u548c\u4fdd\u5b58 PDF\u2026", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("FindingStatisticsPage", u"problem", None))
        self.figures_label.setText("")
        self.figures_label.setProperty(u"kind", QCoreApplication.translate("FindingStatisticsPage", u"section", None))
    # retranslateUi

