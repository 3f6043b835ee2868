# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog) -> None:
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        ImportDialog.resize(760, 480)
        ImportDialog.setMinimumSize(QSize(760, 0))
        self.form_layout = QVBoxLayout(ImportDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.hint_label = QLabel(ImportDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

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

        self.counts_row = QHBoxLayout()
        self.counts_row.setSpacing(8)
        self.counts_row.setObjectName(u"counts_row")
        self.rows_label = QLabel(ImportDialog)
        self.rows_label.setObjectName(u"rows_label")

        self.counts_row.addWidget(self.rows_label)

        self.new_label = QLabel(ImportDialog)
        self.new_label.setObjectName(u"new_label")

        self.counts_row.addWidget(self.new_label)

        self.changed_label = QLabel(ImportDialog)
        self.changed_label.setObjectName(u"changed_label")

        self.counts_row.addWidget(self.changed_label)

        self.unchanged_label = QLabel(ImportDialog)
        self.unchanged_label.setObjectName(u"unchanged_label")

        self.counts_row.addWidget(self.unchanged_label)

        self.faulty_label = QLabel(ImportDialog)
        self.faulty_label.setObjectName(u"faulty_label")

        self.counts_row.addWidget(self.faulty_label)

        self.counts_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.counts_row.addItem(self.counts_spring)


        self.form_layout.addLayout(self.counts_row)

        self.verdict_label = QLabel(ImportDialog)
        self.verdict_label.setObjectName(u"verdict_label")
        self.verdict_label.setWordWrap(True)

        self.form_layout.addWidget(self.verdict_label)

        self.errors_table = QTableView(ImportDialog)
        self.errors_table.setObjectName(u"errors_table")

        self.form_layout.addWidget(self.errors_table)

        self.problem_label = QLabel(ImportDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.form_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spring)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.cancel_button = QPushButton(ImportDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.button_row.addWidget(self.cancel_button)

        self.import_button = QPushButton(ImportDialog)
        self.import_button.setObjectName(u"import_button")

        self.button_row.addWidget(self.import_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.choose_button, self.errors_table)
        QWidget.setTabOrder(self.errors_table, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.import_button)

        self.retranslateUi(ImportDialog)
        self.cancel_button.clicked.connect(ImportDialog.reject)

        self.import_button.setDefault(True)


        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog) -> None:
        ImportDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"\u5bfc\u5165\u6743\u529b\u6e05\u5355", None))
        self.hint_label.setText(QCoreApplication.translate("ImportDialog", u"\u9009\u62e9 Excel \u5de5\u4f5c\u7c3f\uff08.xlsx\uff09\u3002\u5148\u68c0\u67e5\uff0c\u4e0d\u5199\u5165\uff1b\u5168\u90e8\u6b63\u786e\u540e\u624d\u80fd\u5bfc\u5165\uff0c\u8981\u4e48\u5168\u90e8\u5bfc\u5165\uff0c\u8981\u4e48\u4e00\u884c\u4e5f\u4e0d\u5bfc\u5165\u3002", None))
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"hint", None))
        self.file_caption_label.setText(QCoreApplication.translate("ImportDialog", u"\u5de5\u4f5c\u7c3f", None))
#if QT_CONFIG(accessibility)
        self.file_edit.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u5de5\u4f5c\u7c3f", None))
#endif // QT_CONFIG(accessibility)
        self.file_edit.setPlaceholderText(QCoreApplication.translate("ImportDialog", u"\u5c1a\u672a\u9009\u62e9\u6587\u4ef6", None))
        self.choose_button.setText(QCoreApplication.translate("ImportDialog", u"\u9009\u62e9\u6587\u4ef6(&O)\u2026", None))
        self.rows_label.setText("")
        self.new_label.setText("")
        self.changed_label.setText("")
        self.unchanged_label.setText("")
        self.faulty_label.setText("")
        self.verdict_label.setText("")
        self.verdict_label.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"section", None))
#if QT_CONFIG(accessibility)
        self.errors_table.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u9700\u8981\u6539\u6b63\u7684\u5355\u5143\u683c", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.problem_label.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"problem", None))
        self.cancel_button.setText(QCoreApplication.translate("ImportDialog", u"\u53d6\u6d88(&C)", None))
        self.import_button.setText(QCoreApplication.translate("ImportDialog", u"\u5bfc\u5165(&S)", None))
        self.import_button.setProperty(u"kind", QCoreApplication.translate("ImportDialog", u"primary", None))
#if QT_CONFIG(shortcut)
        self.import_button.setShortcut(QCoreApplication.translate("ImportDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

