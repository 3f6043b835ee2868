# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'retention_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_RetentionDialog(object):
    def setupUi(self, RetentionDialog) -> None:
        if not RetentionDialog.objectName():
            RetentionDialog.setObjectName(u"RetentionDialog")
        RetentionDialog.resize(980, 580)
        self.form_layout = QVBoxLayout(RetentionDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.purpose_label = QLabel(RetentionDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)
        self.purpose_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.purpose_label)

        self.due_check = QCheckBox(RetentionDialog)
        self.due_check.setObjectName(u"due_check")

        self.form_layout.addWidget(self.due_check)

        self.retention_table = QTableView(RetentionDialog)
        self.retention_table.setObjectName(u"retention_table")

        self.form_layout.addWidget(self.retention_table)

        self.count_label = QLabel(RetentionDialog)
        self.count_label.setObjectName(u"count_label")
        self.count_label.setWordWrap(True)
        self.count_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form_layout.addWidget(self.count_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.open_button = QPushButton(RetentionDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.button_row.addWidget(self.open_button)

        self.export_button = QPushButton(RetentionDialog)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(False)

        self.button_row.addWidget(self.export_button)

        self.anonymise_button = QPushButton(RetentionDialog)
        self.anonymise_button.setObjectName(u"anonymise_button")
        self.anonymise_button.setAutoDefault(False)

        self.button_row.addWidget(self.anonymise_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.propose_button = QPushButton(RetentionDialog)
        self.propose_button.setObjectName(u"propose_button")
        self.propose_button.setAutoDefault(False)

        self.button_row.addWidget(self.propose_button)

        self.lists_button = QPushButton(RetentionDialog)
        self.lists_button.setObjectName(u"lists_button")
        self.lists_button.setAutoDefault(False)

        self.button_row.addWidget(self.lists_button)

        self.close_button = QPushButton(RetentionDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.due_check, self.retention_table)
        QWidget.setTabOrder(self.retention_table, self.open_button)
        QWidget.setTabOrder(self.open_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.anonymise_button)
        QWidget.setTabOrder(self.anonymise_button, self.propose_button)
        QWidget.setTabOrder(self.propose_button, self.lists_button)
        QWidget.setTabOrder(self.lists_button, self.close_button)

        self.retranslateUi(RetentionDialog)

        QMetaObject.connectSlotsByName(RetentionDialog)
    # setupUi

    def retranslateUi(self, RetentionDialog) -> None:
        RetentionDialog.setWindowTitle(QCoreApplication.translate("RetentionDialog", u"\u4fdd\u7ba1\u671f\u9650", None))
        self.purpose_label.setText(QCoreApplication.translate("RetentionDialog", u"\u5df2\u529e\u7ed3\u6216\u5f52\u6863\u7684\u8bb0\u5f55\uff0c\u4ece\u6b21\u5e741\u67081\u65e5\u8d77\u8ba1\u7b97\u4fdd\u7ba1\u671f\u9650\uff0c\u671f\u9650\u5728\u201c\u6570\u636e \u2192 \u53c2\u6570\u201d\u4e2d\u8bbe\u7f6e\u3002\u671f\u6ee1\u7684\u8bb0\u5f55\u7531\u4e00\u4eba\u62df\u5b9a\u9500\u6bc1\u6e05\u5355\uff0c\u53e6\u4e00\u4eba\u786e\u8ba4\uff1b\u786e\u8ba4\u540e\u4e2a\u4eba\u4fe1\u606f\u533f\u540d\u5316\u3001\u6587\u4ef6\u9500\u6bc1\uff0c\u8bb0\u5f55\u76ee\u5f55\u548c\u75d5\u8ff9\u4fdd\u7559\u3002", None))
        self.purpose_label.setProperty(u"kind", QCoreApplication.translate("RetentionDialog", u"hint", None))
        self.due_check.setText(QCoreApplication.translate("RetentionDialog", u"\u53ea\u770b\u5c06\u6ee1\u548c\u5df2\u6ee1\u7684(&D)", None))
#if QT_CONFIG(accessibility)
        self.retention_table.setAccessibleName(QCoreApplication.translate("RetentionDialog", u"\u4fdd\u7ba1\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.count_label.setText("")
        self.count_label.setProperty(u"kind", QCoreApplication.translate("RetentionDialog", u"hint", None))
        self.open_button.setText(QCoreApplication.translate("RetentionDialog", u"\u6253\u5f00\u8bb0\u5f55(&O)", None))
        self.export_button.setText(QCoreApplication.translate("RetentionDialog", u"\u5bfc\u51fa Excel(&E)\u2026", None))
        self.anonymise_button.setText(QCoreApplication.translate("RetentionDialog", u"\u533f\u540d\u5316(&A)\u2026", None))
        self.propose_button.setText(QCoreApplication.translate("RetentionDialog", u"\u62df\u5b9a\u9500\u6bc1\u6e05\u5355(&P)", None))
        self.lists_button.setText(QCoreApplication.translate("RetentionDialog", u"\u9500\u6bc1\u6e05\u5355(&L)\u2026", None))
        self.close_button.setText(QCoreApplication.translate("RetentionDialog", u"\u5173\u95ed(&C)", None))
    # retranslateUi

