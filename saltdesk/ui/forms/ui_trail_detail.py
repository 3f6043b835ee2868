# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'trail_detail.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QLabel, QPushButton, QVBoxLayout, QWidget)

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.ledger.timeline import TrailTimeline

class Ui_TrailDetail(object):
    def setupUi(self, TrailDetail) -> None:
        if not TrailDetail.objectName():
            TrailDetail.setObjectName(u"TrailDetail")
        TrailDetail.resize(400, 560)
        self.form_layout = QVBoxLayout(TrailDetail)
        self.form_layout.setSpacing(8)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 8, 0)
        self.facts_view = FactsView(TrailDetail)
        self.facts_view.setObjectName(u"facts_view")

        self.form_layout.addWidget(self.facts_view)

        self.changes_title_label = QLabel(TrailDetail)
        self.changes_title_label.setObjectName(u"changes_title_label")

        self.form_layout.addWidget(self.changes_title_label)

        self.changes_label = QLabel(TrailDetail)
        self.changes_label.setObjectName(u"changes_label")
        self.changes_label.setWordWrap(True)
        self.changes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.changes_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.form_layout.addWidget(self.changes_label)

        self.record_row = FlowRow()
        self.record_row.setObjectName(u"record_row")
        self.record_button = QPushButton(TrailDetail)
        self.record_button.setObjectName(u"record_button")

        self.record_row.addWidget(self.record_button)


        self.form_layout.addLayout(self.record_row)

        self.record_title_label = QLabel(TrailDetail)
        self.record_title_label.setObjectName(u"record_title_label")

        self.form_layout.addWidget(self.record_title_label)

        self.record_timeline = TrailTimeline(TrailDetail)
        self.record_timeline.setObjectName(u"record_timeline")

        self.form_layout.addWidget(self.record_timeline)

        QWidget.setTabOrder(self.record_button, self.record_timeline)

        self.retranslateUi(TrailDetail)

        QMetaObject.connectSlotsByName(TrailDetail)
    # setupUi

    def retranslateUi(self, TrailDetail) -> None:
        TrailDetail.setWindowTitle(QCoreApplication.translate("TrailDetail", u"\u75d5\u8ff9", None))
        self.changes_title_label.setText(QCoreApplication.translate("TrailDetail", u"\u53d8\u66f4\uff08\u524d \u2192 \u540e\uff09", None))
        self.changes_title_label.setProperty(u"kind", QCoreApplication.translate("TrailDetail", u"section", None))
        self.changes_label.setText("")
        self.record_button.setText(QCoreApplication.translate("TrailDetail", u"\u67e5\u770b\u8bb0\u5f55(&R)", None))
        self.record_title_label.setText(QCoreApplication.translate("TrailDetail", u"\u8fd9\u6761\u8bb0\u5f55\u7684\u5168\u90e8\u75d5\u8ff9", None))
        self.record_title_label.setProperty(u"kind", QCoreApplication.translate("TrailDetail", u"section", None))
#if QT_CONFIG(accessibility)
        self.record_timeline.setAccessibleName(QCoreApplication.translate("TrailDetail", u"\u8fd9\u6761\u8bb0\u5f55\u7684\u5168\u90e8\u75d5\u8ff9", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

