# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mandates_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
class Ui_MandatesDialog(object):
    def setupUi(self, mandates_dialog) -> None:
        if not mandates_dialog.objectName():
            mandates_dialog.setObjectName(u"mandates_dialog")
        mandates_dialog.resize(880, 560)
        self.mandates_layout = QVBoxLayout(mandates_dialog)
        self.mandates_layout.setSpacing(12)
        self.mandates_layout.setObjectName(u"mandates_layout")
        self.mandates_layout.setContentsMargins(16, 16, 16, 16)
        self.message_label = QLabel(mandates_dialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.mandates_layout.addWidget(self.message_label)

        self.mandates_table = QTableWidget(mandates_dialog)
        self.mandates_table.setObjectName(u"mandates_table")
        self.mandates_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.mandates_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.mandates_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.mandates_table.setAlternatingRowColors(True)
        self.mandates_table.setShowGrid(False)
        self.mandates_table.setTabKeyNavigation(False)
        self.mandates_table.horizontalHeader().setHighlightSections(False)
        self.mandates_table.horizontalHeader().setStretchLastSection(True)
        self.mandates_table.verticalHeader().setVisible(False)

        self.mandates_layout.addWidget(self.mandates_table)

        self.mandate_group = QGroupBox(mandates_dialog)
        self.mandate_group.setObjectName(u"mandate_group")
        self.mandate_layout = QGridLayout(self.mandate_group)
        self.mandate_layout.setObjectName(u"mandate_layout")
        self.mandate_layout.setHorizontalSpacing(12)
        self.mandate_layout.setVerticalSpacing(8)
        self.mandate_office_label = QLabel(self.mandate_group)
        self.mandate_office_label.setObjectName(u"mandate_office_label")

        self.mandate_layout.addWidget(self.mandate_office_label, 0, 0, 1, 1)

        self.mandate_office_combo = QComboBox(self.mandate_group)
        self.mandate_office_combo.setObjectName(u"mandate_office_combo")

        self.mandate_layout.addWidget(self.mandate_office_combo, 0, 1, 1, 1)

        self.mandate_person_label = QLabel(self.mandate_group)
        self.mandate_person_label.setObjectName(u"mandate_person_label")

        self.mandate_layout.addWidget(self.mandate_person_label, 0, 2, 1, 1)

        self.mandate_person_edit = QLineEdit(self.mandate_group)
        self.mandate_person_edit.setObjectName(u"mandate_person_edit")

        self.mandate_layout.addWidget(self.mandate_person_edit, 0, 3, 1, 1)

        self.mandate_phone_label = QLabel(self.mandate_group)
        self.mandate_phone_label.setObjectName(u"mandate_phone_label")

        self.mandate_layout.addWidget(self.mandate_phone_label, 1, 0, 1, 1)

        self.mandate_phone_edit = QLineEdit(self.mandate_group)
        self.mandate_phone_edit.setObjectName(u"mandate_phone_edit")

        self.mandate_layout.addWidget(self.mandate_phone_edit, 1, 1, 1, 1)

        self.mandate_since_label = QLabel(self.mandate_group)
        self.mandate_since_label.setObjectName(u"mandate_since_label")

        self.mandate_layout.addWidget(self.mandate_since_label, 1, 2, 1, 1)

        self.mandate_since_edit = DateEdit(self.mandate_group)
        self.mandate_since_edit.setObjectName(u"mandate_since_edit")

        self.mandate_layout.addWidget(self.mandate_since_edit, 1, 3, 1, 1)

        self.mandate_change_button = QPushButton(self.mandate_group)
        self.mandate_change_button.setObjectName(u"mandate_change_button")
        self.mandate_change_button.setAutoDefault(False)

        self.mandate_layout.addWidget(self.mandate_change_button, 1, 4, 1, 1)


        self.mandates_layout.addWidget(self.mandate_group)

        self.office_group = QGroupBox(mandates_dialog)
        self.office_group.setObjectName(u"office_group")
        self.office_layout = QHBoxLayout(self.office_group)
        self.office_layout.setSpacing(12)
        self.office_layout.setObjectName(u"office_layout")
        self.office_label = QLabel(self.office_group)
        self.office_label.setObjectName(u"office_label")

        self.office_layout.addWidget(self.office_label)

        self.office_combo = QComboBox(self.office_group)
        self.office_combo.setObjectName(u"office_combo")

        self.office_layout.addWidget(self.office_combo)

        self.office_name_label = QLabel(self.office_group)
        self.office_name_label.setObjectName(u"office_name_label")

        self.office_layout.addWidget(self.office_name_label)

        self.office_name_edit = QLineEdit(self.office_group)
        self.office_name_edit.setObjectName(u"office_name_edit")

        self.office_layout.addWidget(self.office_name_edit)

        self.office_rename_button = QPushButton(self.office_group)
        self.office_rename_button.setObjectName(u"office_rename_button")
        self.office_rename_button.setAutoDefault(False)

        self.office_layout.addWidget(self.office_rename_button)


        self.mandates_layout.addWidget(self.office_group)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(mandates_dialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.button_layout.addWidget(self.close_button)


        self.mandates_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.mandate_office_label.setBuddy(self.mandate_office_combo)
        self.mandate_person_label.setBuddy(self.mandate_person_edit)
        self.mandate_phone_label.setBuddy(self.mandate_phone_edit)
        self.mandate_since_label.setBuddy(self.mandate_since_edit)
        self.office_label.setBuddy(self.office_combo)
        self.office_name_label.setBuddy(self.office_name_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.mandates_table, self.mandate_office_combo)
        QWidget.setTabOrder(self.mandate_office_combo, self.mandate_person_edit)
        QWidget.setTabOrder(self.mandate_person_edit, self.mandate_phone_edit)
        QWidget.setTabOrder(self.mandate_phone_edit, self.mandate_since_edit)
        QWidget.setTabOrder(self.mandate_since_edit, self.mandate_change_button)
        QWidget.setTabOrder(self.mandate_change_button, self.office_combo)
        QWidget.setTabOrder(self.office_combo, self.office_name_edit)
        QWidget.setTabOrder(self.office_name_edit, self.office_rename_button)
        QWidget.setTabOrder(self.office_rename_button, self.close_button)

        self.retranslateUi(mandates_dialog)

        QMetaObject.connectSlotsByName(mandates_dialog)
    # setupUi

    def retranslateUi(self, mandates_dialog) -> None:
        mandates_dialog.setWindowTitle(QCoreApplication.translate("MandatesDialog", u"\u5904\u5ba4\u548c\u8d23\u4efb\u5206\u5de5", None))
        self.message_label.setText("")
#if QT_CONFIG(accessibility)
        self.mandates_table.setAccessibleName(QCoreApplication.translate("MandatesDialog", u"\u8d23\u4efb\u5206\u5de5", None))
#endif // QT_CONFIG(accessibility)
        self.mandate_group.setTitle(QCoreApplication.translate("MandatesDialog", u"\u53d8\u66f4\u6240\u9009\u673a\u5236\u7684\u8d23\u4efb\u5206\u5de5", None))
        self.mandate_office_label.setText(QCoreApplication.translate("MandatesDialog", u"\u5904\u5ba4(&O)", None))
        self.mandate_person_label.setText(QCoreApplication.translate("MandatesDialog", u"\u8d23\u4efb\u4eba(&P)", None))
        self.mandate_phone_label.setText(QCoreApplication.translate("MandatesDialog", u"\u7535\u8bdd(&T)", None))
        self.mandate_since_label.setText(QCoreApplication.translate("MandatesDialog", u"\u8d77\u59cb\u65e5\u671f(&S)", None))
        self.mandate_change_button.setText(QCoreApplication.translate("MandatesDialog", u"\u53d8\u66f4", None))
        self.office_group.setTitle(QCoreApplication.translate("MandatesDialog", u"\u5904\u5ba4\u6539\u540d\uff08\u6b64\u524d\u7684\u8bb0\u5f55\u4fdd\u7559\u539f\u540d\uff09", None))
        self.office_label.setText(QCoreApplication.translate("MandatesDialog", u"\u73b0\u540d(&C)", None))
        self.office_name_label.setText(QCoreApplication.translate("MandatesDialog", u"\u6539\u4e3a(&R)", None))
        self.office_rename_button.setText(QCoreApplication.translate("MandatesDialog", u"\u6539\u540d", None))
        self.close_button.setText(QCoreApplication.translate("MandatesDialog", u"\u5173\u95ed", None))
    # retranslateUi

