# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'as_of_view.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QComboBox, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.frame.flow_row import FlowRow

class Ui_AsOfView(object):
    def setupUi(self, AsOfView) -> None:
        if not AsOfView.objectName():
            AsOfView.setObjectName(u"AsOfView")
        AsOfView.resize(1320, 640)
        self.form_layout = QVBoxLayout(AsOfView)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.bar_row = FlowRow()
        self.bar_row.setSpacing(8)
        self.bar_row.setObjectName(u"bar_row")
        self.back_button = QPushButton(AsOfView)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.bar_row.addWidget(self.back_button)

        self.title_label = QLabel(AsOfView)
        self.title_label.setObjectName(u"title_label")

        self.bar_row.addWidget(self.title_label)

        self.bar_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_row.addItem(self.bar_spring)

        self.compare_button = QPushButton(AsOfView)
        self.compare_button.setObjectName(u"compare_button")

        self.bar_row.addWidget(self.compare_button)

        self.export_button = QPushButton(AsOfView)
        self.export_button.setObjectName(u"export_button")

        self.bar_row.addWidget(self.export_button)


        self.form_layout.addLayout(self.bar_row)

        self.choice_row = FlowRow()
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.kind_label = QLabel(AsOfView)
        self.kind_label.setObjectName(u"kind_label")

        self.choice_row.addWidget(self.kind_label)

        self.kind_combo = QComboBox(AsOfView)
        self.kind_combo.setObjectName(u"kind_combo")

        self.choice_row.addWidget(self.kind_combo)

        self.day_label = QLabel(AsOfView)
        self.day_label.setObjectName(u"day_label")

        self.choice_row.addWidget(self.day_label)

        self.day_edit = DateEdit(AsOfView)
        self.day_edit.setObjectName(u"day_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.day_edit.sizePolicy().hasHeightForWidth())
        self.day_edit.setSizePolicy(sizePolicy)

        self.choice_row.addWidget(self.day_edit)

        self.show_button = QPushButton(AsOfView)
        self.show_button.setObjectName(u"show_button")

        self.choice_row.addWidget(self.show_button)

        self.choice_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_spring)


        self.form_layout.addLayout(self.choice_row)

        self.problem_label = QLabel(AsOfView)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.list_table = QTableView(AsOfView)
        self.list_table.setObjectName(u"list_table")

        self.form_layout.addWidget(self.list_table)

        self.empty_label = QLabel(AsOfView)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)

        self.form_layout.addWidget(self.empty_label)

        self.count_label = QLabel(AsOfView)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)

        self.form_layout.addWidget(self.count_label)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.day_label.setBuddy(self.day_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list_table, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.show_button)
        QWidget.setTabOrder(self.show_button, self.compare_button)
        QWidget.setTabOrder(self.compare_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.back_button)

        self.retranslateUi(AsOfView)

        QMetaObject.connectSlotsByName(AsOfView)
    # setupUi

    def retranslateUi(self, AsOfView) -> None:
        AsOfView.setWindowTitle(QCoreApplication.translate("AsOfView", u"\u6e05\u5355", None))
        self.back_button.setText(QCoreApplication.translate("AsOfView", u"\u8fd4\u56de", None))
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("AsOfView", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("AsOfView", u"title", None))
        self.compare_button.setText(QCoreApplication.translate("AsOfView", u"\u4e0e\u73b0\u884c\u6e05\u5355\u5bf9\u6bd4", None))
        self.export_button.setText(QCoreApplication.translate("AsOfView", u"\u5bfc\u51fa Excel", None))
        self.kind_label.setText(QCoreApplication.translate("AsOfView", u"\u6e05\u5355(&L)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("AsOfView", u"\u6e05\u5355", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("AsOfView", u"\u6e05\u5355\u65e5\u671f(&R)", None))
        self.show_button.setText(QCoreApplication.translate("AsOfView", u"\u67e5\u770b", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("AsOfView", u"problem", None))
#if QT_CONFIG(accessibility)
        self.list_table.setAccessibleName(QCoreApplication.translate("AsOfView", u"\u6e05\u5355", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText("")
        self.empty_label.setProperty(u"kind", QCoreApplication.translate("AsOfView", u"hint", None))
        self.count_label.setText("")
        self.count_label.setProperty(u"kind", QCoreApplication.translate("AsOfView", u"hint", None))
    # retranslateUi

