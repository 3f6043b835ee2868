# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'power_duties.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_PowerDuties(object):
    def setupUi(self, PowerDuties) -> None:
        if not PowerDuties.objectName():
            PowerDuties.setObjectName(u"PowerDuties")
        PowerDuties.resize(520, 620)
        self.form_layout = QVBoxLayout(PowerDuties)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 8, 0, 0)
        self.duties_table = QTableView(PowerDuties)
        self.duties_table.setObjectName(u"duties_table")

        self.form_layout.addWidget(self.duties_table)

        self.no_duty_label = QLabel(PowerDuties)
        self.no_duty_label.setObjectName(u"no_duty_label")
        self.no_duty_label.setWordWrap(True)

        self.form_layout.addWidget(self.no_duty_label)

        self.duty_row = QHBoxLayout()
        self.duty_row.setSpacing(8)
        self.duty_row.setObjectName(u"duty_row")
        self.add_duty_button = QPushButton(PowerDuties)
        self.add_duty_button.setObjectName(u"add_duty_button")

        self.duty_row.addWidget(self.add_duty_button)

        self.edit_duty_button = QPushButton(PowerDuties)
        self.edit_duty_button.setObjectName(u"edit_duty_button")

        self.duty_row.addWidget(self.edit_duty_button)

        self.duty_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.duty_row.addItem(self.duty_spring)


        self.form_layout.addLayout(self.duty_row)

        QWidget.setTabOrder(self.duties_table, self.add_duty_button)
        QWidget.setTabOrder(self.add_duty_button, self.edit_duty_button)

        self.retranslateUi(PowerDuties)

        QMetaObject.connectSlotsByName(PowerDuties)
    # setupUi

    def retranslateUi(self, PowerDuties) -> None:
        PowerDuties.setWindowTitle(QCoreApplication.translate("PowerDuties", u"\u8d23\u4efb\u4e8b\u9879", None))
#if QT_CONFIG(accessibility)
        self.duties_table.setAccessibleName(QCoreApplication.translate("PowerDuties", u"\u8d23\u4efb\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.no_duty_label.setText(QCoreApplication.translate("PowerDuties", u"\u8fd8\u6ca1\u6709\u4e0e\u672c\u4e8b\u9879\u5bf9\u5e94\u7684\u8d23\u4efb\u4e8b\u9879\u3002", None))
        self.no_duty_label.setProperty(u"kind", QCoreApplication.translate("PowerDuties", u"hint", None))
        self.add_duty_button.setText(QCoreApplication.translate("PowerDuties", u"\u767b\u8bb0\u8d23\u4efb\u4e8b\u9879\u2026", None))
        self.edit_duty_button.setText(QCoreApplication.translate("PowerDuties", u"\u4fee\u6539\u8d23\u4efb\u4e8b\u9879\u2026", None))
    # retranslateUi

