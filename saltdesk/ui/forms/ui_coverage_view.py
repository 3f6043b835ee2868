# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'coverage_view.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.frame.flow_row import FlowRow

class Ui_CoverageView(object):
    def setupUi(self, CoverageView) -> None:
        if not CoverageView.objectName():
            CoverageView.setObjectName(u"CoverageView")
        CoverageView.resize(1320, 640)
        self.form_layout = QVBoxLayout(CoverageView)
        self.form_layout.setSpacing(8)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.bar_row = FlowRow()
        self.bar_row.setSpacing(8)
        self.bar_row.setObjectName(u"bar_row")
        self.back_button = QPushButton(CoverageView)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.bar_row.addWidget(self.back_button)

        self.title_label = QLabel(CoverageView)
        self.title_label.setObjectName(u"title_label")

        self.bar_row.addWidget(self.title_label)

        self.bar_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_row.addItem(self.bar_spring)

        self.print_button = QPushButton(CoverageView)
        self.print_button.setObjectName(u"print_button")

        self.bar_row.addWidget(self.print_button)

        self.save_button = QPushButton(CoverageView)
        self.save_button.setObjectName(u"save_button")

        self.bar_row.addWidget(self.save_button)

        self.export_button = QPushButton(CoverageView)
        self.export_button.setObjectName(u"export_button")

        self.bar_row.addWidget(self.export_button)


        self.form_layout.addLayout(self.bar_row)

        self.filter_row = FlowRow()
        self.filter_row.setSpacing(8)
        self.filter_row.setObjectName(u"filter_row")
        self.class_label = QLabel(CoverageView)
        self.class_label.setObjectName(u"class_label")

        self.filter_row.addWidget(self.class_label)

        self.class_combo = QComboBox(CoverageView)
        self.class_combo.setObjectName(u"class_combo")

        self.filter_row.addWidget(self.class_combo)

        self.gaps_check = QCheckBox(CoverageView)
        self.gaps_check.setObjectName(u"gaps_check")

        self.filter_row.addWidget(self.gaps_check)

        self.filter_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filter_row.addItem(self.filter_spring)


        self.form_layout.addLayout(self.filter_row)

        self.matrix_table = QTableView(CoverageView)
        self.matrix_table.setObjectName(u"matrix_table")

        self.form_layout.addWidget(self.matrix_table)

        self.empty_label = QLabel(CoverageView)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)

        self.form_layout.addWidget(self.empty_label)

        self.lost_label = QLabel(CoverageView)
        self.lost_label.setObjectName(u"lost_label")
        self.lost_label.setWordWrap(True)

        self.form_layout.addWidget(self.lost_label)

        self.counters_label = QLabel(CoverageView)
        self.counters_label.setObjectName(u"counters_label")
        self.counters_label.setWordWrap(True)

        self.form_layout.addWidget(self.counters_label)

#if QT_CONFIG(shortcut)
        self.class_label.setBuddy(self.class_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.matrix_table, self.class_combo)
        QWidget.setTabOrder(self.class_combo, self.gaps_check)
        QWidget.setTabOrder(self.gaps_check, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.back_button)

        self.retranslateUi(CoverageView)

        QMetaObject.connectSlotsByName(CoverageView)
    # setupUi

    def retranslateUi(self, CoverageView) -> None:
        CoverageView.setWindowTitle(QCoreApplication.translate("CoverageView", u"\u6743\u529b\u8d23\u4efb\u5bf9\u5e94\u8868", None))
        self.back_button.setText(QCoreApplication.translate("CoverageView", u"\u8fd4\u56de", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("CoverageView", u"\u8fd4\u56de\u6e05\u5355\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("CoverageView", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("CoverageView", u"title", None))
        self.print_button.setText(QCoreApplication.translate("CoverageView", u"\u6253\u5370\u9884\u89c8", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(QCoreApplication.translate("CoverageView", u"\u9884\u89c8\u5e76\u6253\u5370\u5bf9\u5e94\u8868\uff08Ctrl+P\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.print_button.setShortcut(QCoreApplication.translate("CoverageView", u"Ctrl+P", None))
#endif // QT_CONFIG(shortcut)
        self.save_button.setText(QCoreApplication.translate("CoverageView", u"\u4fdd\u5b58 PDF", None))
        self.export_button.setText(QCoreApplication.translate("CoverageView", u"\u5bfc\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.export_button.setToolTip(QCoreApplication.translate("CoverageView", u"\u628a\u663e\u793a\u7684\u884c\u5bfc\u51fa\u4e3a Excel \u5de5\u4f5c\u7c3f\uff08Ctrl+E\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.export_button.setShortcut(QCoreApplication.translate("CoverageView", u"Ctrl+E", None))
#endif // QT_CONFIG(shortcut)
        self.class_label.setText(QCoreApplication.translate("CoverageView", u"\u7c7b\u522b", None))
#if QT_CONFIG(accessibility)
        self.class_combo.setAccessibleName(QCoreApplication.translate("CoverageView", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.gaps_check.setText(QCoreApplication.translate("CoverageView", u"\u53ea\u770b\u7f3a\u53e3", None))
#if QT_CONFIG(accessibility)
        self.matrix_table.setAccessibleName(QCoreApplication.translate("CoverageView", u"\u6743\u529b\u8d23\u4efb\u5bf9\u5e94\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.empty_label.setProperty(u"kind", QCoreApplication.translate("CoverageView", u"hint", None))
        self.lost_label.setText("")
        self.lost_label.setProperty(u"kind", QCoreApplication.translate("CoverageView", u"message-note", None))
        self.counters_label.setText("")
        self.counters_label.setProperty(u"kind", QCoreApplication.translate("CoverageView", u"hint", None))
    # retranslateUi

