# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_BackupsDialog(object):
    def setupUi(self, BackupsDialog) -> None:
        if not BackupsDialog.objectName():
            BackupsDialog.setObjectName(u"BackupsDialog")
        BackupsDialog.resize(860, 560)
        self.form_layout = QVBoxLayout(BackupsDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.purpose_label = QLabel(BackupsDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.form_layout.addWidget(self.purpose_label)

        self.reminder_label = QLabel(BackupsDialog)
        self.reminder_label.setObjectName(u"reminder_label")
        self.reminder_label.setWordWrap(True)

        self.form_layout.addWidget(self.reminder_label)

        self.folder_grid = QGridLayout()
        self.folder_grid.setObjectName(u"folder_grid")
        self.folder_grid.setHorizontalSpacing(8)
        self.folder_grid.setVerticalSpacing(8)
        self.first_label = QLabel(BackupsDialog)
        self.first_label.setObjectName(u"first_label")

        self.folder_grid.addWidget(self.first_label, 0, 0, 1, 1)

        self.first_edit = QLineEdit(BackupsDialog)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setReadOnly(True)

        self.folder_grid.addWidget(self.first_edit, 0, 1, 1, 1)

        self.first_row = QHBoxLayout()
        self.first_row.setSpacing(8)
        self.first_row.setObjectName(u"first_row")
        self.first_button = QPushButton(BackupsDialog)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setAutoDefault(False)

        self.first_row.addWidget(self.first_button)


        self.folder_grid.addLayout(self.first_row, 0, 2, 1, 1)

        self.second_label = QLabel(BackupsDialog)
        self.second_label.setObjectName(u"second_label")

        self.folder_grid.addWidget(self.second_label, 1, 0, 1, 1)

        self.second_edit = QLineEdit(BackupsDialog)
        self.second_edit.setObjectName(u"second_edit")
        self.second_edit.setReadOnly(True)

        self.folder_grid.addWidget(self.second_edit, 1, 1, 1, 1)

        self.second_row = QHBoxLayout()
        self.second_row.setSpacing(8)
        self.second_row.setObjectName(u"second_row")
        self.second_button = QPushButton(BackupsDialog)
        self.second_button.setObjectName(u"second_button")
        self.second_button.setAutoDefault(False)

        self.second_row.addWidget(self.second_button)

        self.no_second_button = QPushButton(BackupsDialog)
        self.no_second_button.setObjectName(u"no_second_button")
        self.no_second_button.setAutoDefault(False)

        self.second_row.addWidget(self.no_second_button)


        self.folder_grid.addLayout(self.second_row, 1, 2, 1, 1)

        self.second_hint_label = QLabel(BackupsDialog)
        self.second_hint_label.setObjectName(u"second_hint_label")
        self.second_hint_label.setWordWrap(True)

        self.folder_grid.addWidget(self.second_hint_label, 2, 1, 1, 2)


        self.form_layout.addLayout(self.folder_grid)

        self.backups_table = QTableView(BackupsDialog)
        self.backups_table.setObjectName(u"backups_table")

        self.form_layout.addWidget(self.backups_table)

        self.trial_label = QLabel(BackupsDialog)
        self.trial_label.setObjectName(u"trial_label")
        self.trial_label.setWordWrap(True)

        self.form_layout.addWidget(self.trial_label)

        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.setObjectName(u"button_row")
        self.restore_button = QPushButton(BackupsDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(False)

        self.button_row.addWidget(self.restore_button)

        self.trial_button = QPushButton(BackupsDialog)
        self.trial_button.setObjectName(u"trial_button")
        self.trial_button.setAutoDefault(False)

        self.button_row.addWidget(self.trial_button)

        self.save_button = QPushButton(BackupsDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.button_row.addWidget(self.save_button)

        self.button_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_row.addItem(self.button_spring)

        self.close_button = QPushButton(BackupsDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_row.addWidget(self.close_button)

        self.backup_button = QPushButton(BackupsDialog)
        self.backup_button.setObjectName(u"backup_button")

        self.button_row.addWidget(self.backup_button)


        self.form_layout.addLayout(self.button_row)

        QWidget.setTabOrder(self.backup_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.first_edit)
        QWidget.setTabOrder(self.first_edit, self.first_button)
        QWidget.setTabOrder(self.first_button, self.second_edit)
        QWidget.setTabOrder(self.second_edit, self.second_button)
        QWidget.setTabOrder(self.second_button, self.no_second_button)
        QWidget.setTabOrder(self.no_second_button, self.backups_table)
        QWidget.setTabOrder(self.backups_table, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.trial_button)
        QWidget.setTabOrder(self.trial_button, self.save_button)

        self.retranslateUi(BackupsDialog)

        self.backup_button.setDefault(True)


        QMetaObject.connectSlotsByName(BackupsDialog)
    # setupUi

    def retranslateUi(self, BackupsDialog) -> None:
        BackupsDialog.setWindowTitle(QCoreApplication.translate("BackupsDialog", u"\u5907\u4efd", None))
        self.purpose_label.setText(QCoreApplication.translate("BackupsDialog", u"\u6bcf\u5929\u7b2c\u4e00\u6b21\u7a7a\u95f2\u65f6\u548c\u9000\u51fa\u65f6\uff0c\u6709\u6539\u52a8\u5c31\u81ea\u52a8\u5907\u4efd\u5230\u4e0b\u9762\u7684\u6587\u4ef6\u5939\uff0c\u5b58\u6863\u6587\u4ef6\u4e00\u5e76\u5907\u4efd\uff0c\u5199\u597d\u540e\u8bfb\u56de\u6838\u5bf9\u3002\u4fdd\u7559\u6700\u8fd17\u5929\u30015\u5468\u300112\u4e2a\u6708\u7684\u5907\u4efd\u3002", None))
        self.purpose_label.setProperty(u"kind", QCoreApplication.translate("BackupsDialog", u"hint", None))
        self.reminder_label.setText("")
        self.reminder_label.setProperty(u"kind", QCoreApplication.translate("BackupsDialog", u"message-note", None))
        self.first_label.setText(QCoreApplication.translate("BackupsDialog", u"\u5907\u4efd\u6587\u4ef6\u5939", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("BackupsDialog", u"\u5907\u4efd\u6587\u4ef6\u5939", None))
#endif // QT_CONFIG(accessibility)
        self.first_button.setText(QCoreApplication.translate("BackupsDialog", u"\u66f4\u6539(&F)\u2026", None))
        self.second_label.setText(QCoreApplication.translate("BackupsDialog", u"\u7b2c\u4e8c\u5904", None))
#if QT_CONFIG(accessibility)
        self.second_edit.setAccessibleName(QCoreApplication.translate("BackupsDialog", u"\u7b2c\u4e8c\u5904", None))
#endif // QT_CONFIG(accessibility)
        self.second_button.setText(QCoreApplication.translate("BackupsDialog", u"\u9009\u62e9(&S)\u2026", None))
        self.no_second_button.setText(QCoreApplication.translate("BackupsDialog", u"\u4e0d\u7528(&N)", None))
        self.second_hint_label.setText("")
        self.second_hint_label.setProperty(u"kind", QCoreApplication.translate("BackupsDialog", u"hint", None))
#if QT_CONFIG(accessibility)
        self.backups_table.setAccessibleName(QCoreApplication.translate("BackupsDialog", u"\u5907\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.trial_label.setText("")
        self.trial_label.setProperty(u"kind", QCoreApplication.translate("BackupsDialog", u"hint", None))
        self.restore_button.setText(QCoreApplication.translate("BackupsDialog", u"\u6062\u590d\u6240\u9009\u5907\u4efd(&R)\u2026", None))
        self.trial_button.setText(QCoreApplication.translate("BackupsDialog", u"\u8bd5\u6062\u590d(&T)", None))
        self.save_button.setText(QCoreApplication.translate("BackupsDialog", u"\u53e6\u5b58\u4e00\u4efd(&A)\u2026", None))
        self.close_button.setText(QCoreApplication.translate("BackupsDialog", u"\u5173\u95ed(&C)", None))
        self.backup_button.setText(QCoreApplication.translate("BackupsDialog", u"\u7acb\u5373\u5907\u4efd(&B)", None))
        self.backup_button.setProperty(u"kind", QCoreApplication.translate("BackupsDialog", u"primary", None))
    # retranslateUi

