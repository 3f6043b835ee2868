# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'compare_view.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QComboBox, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QTextBrowser, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.frame.flow_row import FlowRow

class Ui_CompareView(object):
    def setupUi(self, CompareView) -> None:
        if not CompareView.objectName():
            CompareView.setObjectName(u"CompareView")
        CompareView.resize(1320, 640)
        self.form_layout = QVBoxLayout(CompareView)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.bar_row = FlowRow()
        self.bar_row.setSpacing(8)
        self.bar_row.setObjectName(u"bar_row")
        self.back_button = QPushButton(CompareView)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setFlat(True)

        self.bar_row.addWidget(self.back_button)

        self.title_label = QLabel(CompareView)
        self.title_label.setObjectName(u"title_label")

        self.bar_row.addWidget(self.title_label)

        self.bar_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar_row.addItem(self.bar_spring)

        self.print_button = QPushButton(CompareView)
        self.print_button.setObjectName(u"print_button")

        self.bar_row.addWidget(self.print_button)

        self.export_button = QPushButton(CompareView)
        self.export_button.setObjectName(u"export_button")

        self.bar_row.addWidget(self.export_button)


        self.form_layout.addLayout(self.bar_row)

        self.choice_row = FlowRow()
        self.choice_row.setSpacing(8)
        self.choice_row.setObjectName(u"choice_row")
        self.kind_label = QLabel(CompareView)
        self.kind_label.setObjectName(u"kind_label")

        self.choice_row.addWidget(self.kind_label)

        self.kind_combo = QComboBox(CompareView)
        self.kind_combo.setObjectName(u"kind_combo")

        self.choice_row.addWidget(self.kind_combo)

        self.before_label = QLabel(CompareView)
        self.before_label.setObjectName(u"before_label")

        self.choice_row.addWidget(self.before_label)

        self.before_combo = QComboBox(CompareView)
        self.before_combo.setObjectName(u"before_combo")

        self.choice_row.addWidget(self.before_combo)

        self.before_day_edit = DateEdit(CompareView)
        self.before_day_edit.setObjectName(u"before_day_edit")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.before_day_edit.sizePolicy().hasHeightForWidth())
        self.before_day_edit.setSizePolicy(sizePolicy)

        self.choice_row.addWidget(self.before_day_edit)

        self.after_label = QLabel(CompareView)
        self.after_label.setObjectName(u"after_label")

        self.choice_row.addWidget(self.after_label)

        self.after_combo = QComboBox(CompareView)
        self.after_combo.setObjectName(u"after_combo")

        self.choice_row.addWidget(self.after_combo)

        self.after_day_edit = DateEdit(CompareView)
        self.after_day_edit.setObjectName(u"after_day_edit")
        sizePolicy.setHeightForWidth(self.after_day_edit.sizePolicy().hasHeightForWidth())
        self.after_day_edit.setSizePolicy(sizePolicy)

        self.choice_row.addWidget(self.after_day_edit)

        self.compare_button = QPushButton(CompareView)
        self.compare_button.setObjectName(u"compare_button")

        self.choice_row.addWidget(self.compare_button)

        self.choice_spring = QSpacerItem(40, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_row.addItem(self.choice_spring)


        self.form_layout.addLayout(self.choice_row)

        self.problem_label = QLabel(CompareView)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.compare_splitter = QSplitter(CompareView)
        self.compare_splitter.setObjectName(u"compare_splitter")
        self.compare_splitter.setOrientation(Qt.Orientation.Horizontal)
        self.items_table = QTableView(self.compare_splitter)
        self.items_table.setObjectName(u"items_table")
        self.compare_splitter.addWidget(self.items_table)
        self.fields_view = QTextBrowser(self.compare_splitter)
        self.fields_view.setObjectName(u"fields_view")
        self.compare_splitter.addWidget(self.fields_view)

        self.form_layout.addWidget(self.compare_splitter)

        self.count_label = QLabel(CompareView)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)

        self.form_layout.addWidget(self.count_label)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.before_label.setBuddy(self.before_combo)
        self.after_label.setBuddy(self.after_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.items_table, self.fields_view)
        QWidget.setTabOrder(self.fields_view, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.before_combo)
        QWidget.setTabOrder(self.before_combo, self.before_day_edit)
        QWidget.setTabOrder(self.before_day_edit, self.after_combo)
        QWidget.setTabOrder(self.after_combo, self.after_day_edit)
        QWidget.setTabOrder(self.after_day_edit, self.compare_button)
        QWidget.setTabOrder(self.compare_button, self.print_button)
        QWidget.setTabOrder(self.print_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.back_button)

        self.retranslateUi(CompareView)

        QMetaObject.connectSlotsByName(CompareView)
    # setupUi

    def retranslateUi(self, CompareView) -> None:
        CompareView.setWindowTitle(QCoreApplication.translate("CompareView", u"\u5bf9\u6bd4", None))
        self.back_button.setText(QCoreApplication.translate("CompareView", u"\u8fd4\u56de", None))
#if QT_CONFIG(shortcut)
        self.back_button.setShortcut(QCoreApplication.translate("CompareView", u"Esc", None))
#endif // QT_CONFIG(shortcut)
        self.title_label.setText("")
        self.title_label.setProperty(u"kind", QCoreApplication.translate("CompareView", u"title", None))
        self.print_button.setText(QCoreApplication.translate("CompareView", u"\u6253\u5370", None))
        self.export_button.setText(QCoreApplication.translate("CompareView", u"\u5bfc\u51fa Excel", None))
        self.kind_label.setText(QCoreApplication.translate("CompareView", u"\u6e05\u5355(&L)", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("CompareView", u"\u6e05\u5355", None))
#endif // QT_CONFIG(accessibility)
        self.before_label.setText(QCoreApplication.translate("CompareView", u"\u4ece(&C)", None))
#if QT_CONFIG(accessibility)
        self.before_combo.setAccessibleName(QCoreApplication.translate("CompareView", u"\u4ece", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.before_day_edit.setAccessibleName(QCoreApplication.translate("CompareView", u"\u4ece\u54ea\u4e00\u5929", None))
#endif // QT_CONFIG(accessibility)
        self.after_label.setText(QCoreApplication.translate("CompareView", u"\u5230(&T)", None))
#if QT_CONFIG(accessibility)
        self.after_combo.setAccessibleName(QCoreApplication.translate("CompareView", u"\u5230", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.after_day_edit.setAccessibleName(QCoreApplication.translate("CompareView", u"\u5230\u54ea\u4e00\u5929", None))
#endif // QT_CONFIG(accessibility)
        self.compare_button.setText(QCoreApplication.translate("CompareView", u"\u5bf9\u6bd4", None))
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("CompareView", u"problem", None))
#if QT_CONFIG(accessibility)
        self.items_table.setAccessibleName(QCoreApplication.translate("CompareView", u"\u6709\u53d8\u5316\u7684\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.fields_view.setAccessibleName(QCoreApplication.translate("CompareView", u"\u5b57\u6bb5\u53d8\u5316", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.count_label.setProperty(u"kind", QCoreApplication.translate("CompareView", u"hint", None))
    # retranslateUi

