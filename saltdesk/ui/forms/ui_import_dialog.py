# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QTableView, QTableWidget, QVBoxLayout, QWidget)

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog) -> None:
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(1140, 640)
        ImportDialog.setMinimumSize(QSize(900, 480))
        self.form_layout = QVBoxLayout(ImportDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.file_row = QHBoxLayout()
        self.file_row.setSpacing(8)
        self.file_row.setObjectName(u"file_row")
        self.file_caption_label = QLabel(ImportDialog)
        self.file_caption_label.setObjectName(u"file_caption_label")

        self.file_row.addWidget(self.file_caption_label)

        self.file_edit = QLineEdit(ImportDialog)
        self.file_edit.setObjectName(u"file_edit")
        self.file_edit.setReadOnly(True)

        self.file_row.addWidget(self.file_edit)

        self.choose_button = QPushButton(ImportDialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(False)

        self.file_row.addWidget(self.choose_button)


        self.form_layout.addLayout(self.file_row)

        self.steps_stack = QStackedWidget(ImportDialog)
        self.steps_stack.setObjectName(u"steps_stack")
        self.empty_page = QWidget(self.steps_stack)
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(10)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.hint_label = QLabel(self.empty_page)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.empty_layout.addWidget(self.hint_label)

        self.empty_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.empty_spring)

        self.steps_stack.addWidget(self.empty_page)
        self.mapping_page = QWidget(self.steps_stack)
        self.mapping_page.setObjectName(u"mapping_page")
        self.mapping_layout = QVBoxLayout(self.mapping_page)
        self.mapping_layout.setSpacing(10)
        self.mapping_layout.setObjectName(u"mapping_layout")
        self.mapping_layout.setContentsMargins(0, 0, 0, 0)
        self.mapping_hint_label = QLabel(self.mapping_page)
        self.mapping_hint_label.setObjectName(u"mapping_hint_label")
        self.mapping_hint_label.setWordWrap(True)

        self.mapping_layout.addWidget(self.mapping_hint_label)

        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        self.head_row.setObjectName(u"head_row")
        self.sheet_label = QLabel(self.mapping_page)
        self.sheet_label.setObjectName(u"sheet_label")

        self.head_row.addWidget(self.sheet_label)

        self.sheet_combo = QComboBox(self.mapping_page)
        self.sheet_combo.setObjectName(u"sheet_combo")
        self.sheet_combo.setMinimumSize(QSize(200, 0))

        self.head_row.addWidget(self.sheet_combo)

        self.head_label = QLabel(self.mapping_page)
        self.head_label.setObjectName(u"head_label")

        self.head_row.addWidget(self.head_label)

        self.head_spin = QSpinBox(self.mapping_page)
        self.head_spin.setObjectName(u"head_spin")
        self.head_spin.setMinimum(1)
        self.head_spin.setMaximum(90)

        self.head_row.addWidget(self.head_spin)

        self.two_lines_check = QCheckBox(self.mapping_page)
        self.two_lines_check.setObjectName(u"two_lines_check")

        self.head_row.addWidget(self.two_lines_check)

        self.head_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_row.addItem(self.head_spring)

        self.rows_label = QLabel(self.mapping_page)
        self.rows_label.setObjectName(u"rows_label")

        self.head_row.addWidget(self.rows_label)


        self.mapping_layout.addLayout(self.head_row)

        self.mapping_table = QTableWidget(self.mapping_page)
        self.mapping_table.setObjectName(u"mapping_table")

        self.mapping_layout.addWidget(self.mapping_table)

        self.steps_stack.addWidget(self.mapping_page)
        self.result_page = QWidget(self.steps_stack)
        self.result_page.setObjectName(u"result_page")
        self.result_layout = QVBoxLayout(self.result_page)
        self.result_layout.setSpacing(10)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.fates_row = QHBoxLayout()
        self.fates_row.setSpacing(8)
        self.fates_row.setObjectName(u"fates_row")
        self.new_button = QPushButton(self.result_page)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setCheckable(True)
        self.new_button.setAutoExclusive(True)
        self.new_button.setAutoDefault(False)

        self.fates_row.addWidget(self.new_button)

        self.changed_button = QPushButton(self.result_page)
        self.changed_button.setObjectName(u"changed_button")
        self.changed_button.setCheckable(True)
        self.changed_button.setAutoExclusive(True)
        self.changed_button.setAutoDefault(False)

        self.fates_row.addWidget(self.changed_button)

        self.unchanged_button = QPushButton(self.result_page)
        self.unchanged_button.setObjectName(u"unchanged_button")
        self.unchanged_button.setCheckable(True)
        self.unchanged_button.setAutoExclusive(True)
        self.unchanged_button.setAutoDefault(False)

        self.fates_row.addWidget(self.unchanged_button)

        self.faulty_button = QPushButton(self.result_page)
        self.faulty_button.setObjectName(u"faulty_button")
        self.faulty_button.setCheckable(True)
        self.faulty_button.setAutoExclusive(True)
        self.faulty_button.setAutoDefault(False)

        self.fates_row.addWidget(self.faulty_button)

        self.bound_button = QPushButton(self.result_page)
        self.bound_button.setObjectName(u"bound_button")
        self.bound_button.setCheckable(True)
        self.bound_button.setAutoExclusive(True)
        self.bound_button.setAutoDefault(False)

        self.fates_row.addWidget(self.bound_button)

        self.fates_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fates_row.addItem(self.fates_spring)


        self.result_layout.addLayout(self.fates_row)

        self.result_table = QTableView(self.result_page)
        self.result_table.setObjectName(u"result_table")

        self.result_layout.addWidget(self.result_table)

        self.neighbour_check = QCheckBox(self.result_page)
        self.neighbour_check.setObjectName(u"neighbour_check")

        self.result_layout.addWidget(self.neighbour_check)

        self.rest_check = QCheckBox(self.result_page)
        self.rest_check.setObjectName(u"rest_check")

        self.result_layout.addWidget(self.rest_check)

        self.steps_stack.addWidget(self.result_page)

        self.form_layout.addWidget(self.steps_stack)

        self.verdict_label = QLabel(ImportDialog)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setWordWrap(True)

        self.form_layout.addWidget(self.verdict_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.back_button = QPushButton(ImportDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.button_row.addWidget(self.back_button)

        self.button_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(ImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.check_button = QPushButton(ImportDialog)
        self.check_button.setObjectName(u"check_button")

        self.button_row.addWidget(self.check_button)

        self.import_button = QPushButton(ImportDialog)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(False)

        self.button_row.addWidget(self.import_button)


        self.form_layout.addLayout(self.button_row)

#if QT_CONFIG(shortcut)
        self.sheet_label.setBuddy(self.sheet_combo)
        self.head_label.setBuddy(self.head_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose_button, self.sheet_combo)
        QWidget.setTabOrder(self.sheet_combo, self.head_spin)
        QWidget.setTabOrder(self.head_spin, self.two_lines_check)
        QWidget.setTabOrder(self.two_lines_check, self.mapping_table)
        QWidget.setTabOrder(self.mapping_table, self.new_button)
        QWidget.setTabOrder(self.new_button, self.changed_button)
        QWidget.setTabOrder(self.changed_button, self.unchanged_button)
        QWidget.setTabOrder(self.unchanged_button, self.faulty_button)
        QWidget.setTabOrder(self.faulty_button, self.bound_button)
        QWidget.setTabOrder(self.bound_button, self.result_table)
        QWidget.setTabOrder(self.result_table, self.neighbour_check)
        QWidget.setTabOrder(self.neighbour_check, self.rest_check)
        QWidget.setTabOrder(self.rest_check, self.back_button)
        QWidget.setTabOrder(self.back_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.check_button)
        QWidget.setTabOrder(self.check_button, self.import_button)

        self.retranslateUi(ImportDialog)
        self.cancel_button.clicked.connect(ImportDialog.reject)

        self.check_button.setDefault(True)


        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog) -> None:
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"\u4ece Excel \u5bfc\u5165", None))
        self.file_caption_label.setText(QCoreApplication.translate("ImportDialog", u"\u5de5\u4f5c\u7c3f", None))
#if QT_CONFIG(accessibility)
        self.file_edit.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u5de5\u4f5c\u7c3f", None))
#endif // QT_CONFIG(accessibility)
        self.file_edit.setPlaceholderText(QCoreApplication.translate("ImportDialog", u"\u5c1a\u672a\u9009\u62e9\u6587\u4ef6", None))
        self.choose_button.setText(QCoreApplication.translate("ImportDialog", u"\u9009\u62e9\u6587\u4ef6(&O)\u2026", None))
        self.hint_label.setText(QCoreApplication.translate("ImportDialog", u"\u9009\u62e9\u5de5\u4f5c\u7c3f\uff08.xlsx\u3001.xls\u3001.ods\u3001.csv\uff09\u3002\u8868\u5934\u7684\u540d\u79f0\u548c\u6b21\u5e8f\u4e0d\u9650\uff0c\u53ef\u4ee5\u6709\u6807\u9898\u884c\u3001\u5408\u5e76\u5355\u5143\u683c\u548c\u7a7a\u884c\u3002\u5148\u6838\u5bf9\u3001\u68c0\u67e5\uff0c\u786e\u8ba4\u540e\u624d\u5bfc\u5165\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"hint", None))
        self.mapping_hint_label.setText(QCoreApplication.translate("ImportDialog", u"\u8bf7\u6838\u5bf9\u6bcf\u4e00\u5217\u5bfc\u5165\u5230\u54ea\u91cc\uff1b\u4e0d\u9700\u8981\u7684\u5217\u9009\u201c\u4e0d\u5bfc\u5165\u201d\u3002", None))
        self.mapping_hint_label.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"hint", None))
        self.sheet_label.setText(QCoreApplication.translate("ImportDialog", u"\u5de5\u4f5c\u8868(&T)", None))
#if QT_CONFIG(accessibility)
        self.sheet_combo.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u5de5\u4f5c\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.head_label.setText(QCoreApplication.translate("ImportDialog", u"\u8868\u5934\u5728\u7b2c(&H)", None))
#if QT_CONFIG(accessibility)
        self.head_spin.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u8868\u5934\u6240\u5728\u884c", None))
#endif // QT_CONFIG(accessibility)
        self.head_spin.setSuffix(QCoreApplication.translate("ImportDialog", u"\u884c", None))
        self.two_lines_check.setText(QCoreApplication.translate("ImportDialog", u"\u8868\u5934\u5360\u4e24\u884c(&L)", None))
        self.rows_label.setText("")
        self.rows_label.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.mapping_table.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u5404\u5217\u5bfc\u5165\u5230\u54ea\u91cc", None))
#endif // QT_CONFIG(accessibility)
        self.new_button.setText(QCoreApplication.translate("ImportDialog", u"\u65b0\u589e", None))
        self.new_button.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"page", None))
        self.changed_button.setText(QCoreApplication.translate("ImportDialog", u"\u53d8\u66f4", None))
        self.changed_button.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"page", None))
        self.unchanged_button.setText(QCoreApplication.translate("ImportDialog", u"\u672a\u53d8", None))
        self.unchanged_button.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"page", None))
        self.faulty_button.setText(QCoreApplication.translate("ImportDialog", u"\u6709\u8bef", None))
        self.faulty_button.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"page", None))
        self.bound_button.setText(QCoreApplication.translate("ImportDialog", u"\u987b\u6309\u7a0b\u5e8f\u8c03\u6574", None))
        self.bound_button.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"page", None))
#if QT_CONFIG(accessibility)
        self.result_table.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u68c0\u67e5\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.neighbour_check.setText(QCoreApplication.translate("ImportDialog", u"\u6536\u5230\u65f6\u95f4\u4e0d\u80fd\u8fa8\u8ba4\u7684\u884c\u6309\u4e0a\u4e00\u884c\u7684\u65e5\u671f\u5bfc\u5165(&D)", None))
        self.rest_check.setText(QCoreApplication.translate("ImportDialog", u"\u53ea\u5bfc\u5165\u5176\u4f59\u884c(&R)", None))
        self.verdict_label.setText("")
        self.back_button.setText(QCoreApplication.translate("ImportDialog", u"\u8fd4\u56de\u6838\u5bf9(&B)", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportDialog", u"\u53d6\u6d88(&C)", None))
        self.check_button.setText(QCoreApplication.translate("ImportDialog", u"\u68c0\u67e5(&N)", None))
        self.check_button.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.check_button.setShortcut(QCoreApplication.translate("ImportDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.import_button.setText(QCoreApplication.translate("ImportDialog", u"\u5bfc\u5165(&S)", None))
        self.import_button.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.import_button.setShortcut(QCoreApplication.translate("ImportDialog", u"Ctrl+S", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

