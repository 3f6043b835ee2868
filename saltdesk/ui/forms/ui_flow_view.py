# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'flow_view.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.lists.flow_chart import FlowChart

class Ui_FlowView(object):
    def setupUi(self, FlowView) -> None:
        if not FlowView.objectName():
            FlowView.setObjectName(u"FlowView")
        FlowView.resize(1320, 640)
        self.form_layout = QVBoxLayout(FlowView)
        self.form_layout.setSpacing(8)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.bar_row = FlowRow()
        self.bar_row.setSpacing(8)
        self.bar_row.setObjectName(u"bar_row")
        self.back_button = QPushButton(FlowView)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.bar_row.addWidget(self.back_button)

        self.title_label = QLabel(FlowView)
        self.title_label.setObjectName(u"title_label")

        self.bar_row.addWidget(self.title_label)

        self.bar_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_row.addItem(self.bar_spring)

        self.zoom_out_button = QPushButton(FlowView)
        self.zoom_out_button.setObjectName(u"zoom_out_button")

        self.bar_row.addWidget(self.zoom_out_button)

        self.zoom_label = QLabel(FlowView)
        self.zoom_label.setObjectName(u"zoom_label")

        self.bar_row.addWidget(self.zoom_label)

        self.zoom_in_button = QPushButton(FlowView)
        self.zoom_in_button.setObjectName(u"zoom_in_button")

        self.bar_row.addWidget(self.zoom_in_button)

        self.fit_button = QPushButton(FlowView)
        self.fit_button.setObjectName(u"fit_button")

        self.bar_row.addWidget(self.fit_button)

        self.save_button = QPushButton(FlowView)
        self.save_button.setObjectName(u"save_button")

        self.bar_row.addWidget(self.save_button)

        self.print_button = QPushButton(FlowView)
        self.print_button.setObjectName(u"print_button")

        self.bar_row.addWidget(self.print_button)


        self.form_layout.addLayout(self.bar_row)

        self.problems_label = QLabel(FlowView)
        self.problems_label.setObjectName(u"problems_label")
        self.problems_label.setWordWrap(True)

        self.form_layout.addWidget(self.problems_label)

        self.empty_label = QLabel(FlowView)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)

        self.form_layout.addWidget(self.empty_label)

        self.flow_chart = FlowChart(FlowView)
        self.flow_chart.setObjectName(u"flow_chart")

        self.form_layout.addWidget(self.flow_chart)

        QWidget.setTabOrder(self.flow_chart, self.zoom_out_button)
        QWidget.setTabOrder(self.zoom_out_button, self.zoom_in_button)
        QWidget.setTabOrder(self.zoom_in_button, self.fit_button)
        QWidget.setTabOrder(self.fit_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.back_button)

        self.retranslateUi(FlowView)

        QMetaObject.connectSlotsByName(FlowView)
    # setupUi

    def retranslateUi(self, FlowView) -> None:
        FlowView.setWindowTitle(QCoreApplication.translate("FlowView", u"\u6d41\u7a0b\u56fe", None))
        self.back_button.setText(QCoreApplication.translate("FlowView", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("FlowView", u"\u8fd4\u56de\u6e05\u5355\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("FlowView", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("FlowView", u"title", None))
        self.zoom_out_button.setText(QCoreApplication.translate("FlowView", u"\u7f29\u5c0f", None))
#if QT_CONFIG(tooltip)
        self.zoom_out_button.setToolTip(QCoreApplication.translate("FlowView", u"\u7f29\u5c0f\uff08Ctrl+-\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.zoom_out_button.setShortcut(QCoreApplication.translate("FlowView", u"Ctrl+-", None))
#endif // QT_CONFIG(shortcut)
        self.zoom_label.setText(QCoreApplication.translate("FlowView", u"100%", None))
        self.zoom_in_button.setText(QCoreApplication.translate("FlowView", u"\u653e\u5927", None))
#if QT_CONFIG(tooltip)
        self.zoom_in_button.setToolTip(QCoreApplication.translate("FlowView", u"\u653e\u5927\uff08Ctrl+=\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.zoom_in_button.setShortcut(QCoreApplication.translate("FlowView", u"Ctrl+=", None))
#endif // QT_CONFIG(shortcut)
        self.fit_button.setText(QCoreApplication.translate("FlowView", u"\u9002\u5408\u5bbd\u5ea6", None))
        self.save_button.setText(QCoreApplication.translate("FlowView", u"\u4fdd\u5b58 PDF", None))
        self.print_button.setText(QCoreApplication.translate("FlowView", u"\u6253\u5370\u9884\u89c8", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("FlowView", u"\u9884\u89c8\u5e76\u6253\u5370\u6d41\u7a0b\u56fe\uff08Ctrl+P\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.print_button.setShortcut(QCoreApplication.translate("FlowView", u"Ctrl+P", None))
#endif // QT_CONFIG(shortcut)
        self.problems_label.setText("")
        self.problems_label.setProperty(u"kind", QCoreApplication.translate("FlowView", u"message-note", None))
        self.empty_label.setText(QCoreApplication.translate("FlowView", u"\u672c\u4e8b\u9879\u8fd8\u6ca1\u6709\u767b\u8bb0\u6d41\u7a0b\u73af\u8282\u3002\u8bf7\u5148\u5728\u4e8b\u9879\u9875\u767b\u8bb0\u73af\u8282\u3002", None))
        self.empty_label.setProperty(u"kind", QCoreApplication.translate("FlowView", u"hint", None))
#if QT_CONFIG(accessibility)
        self.flow_chart.setAccessibleName(QCoreApplication.translate("FlowView", u"\u6d41\u7a0b\u56fe", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

