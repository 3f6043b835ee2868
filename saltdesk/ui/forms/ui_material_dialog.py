# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'material_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_MaterialDialog(object):
    def setupUi(self, material_dialog) -> None:
        if not material_dialog.objectName():
            material_dialog.setObjectName(u"material_dialog")
        material_dialog.resize(560, 10)
        self.material_dialog_layout = QVBoxLayout(material_dialog)
        self.material_dialog_layout.setSpacing(12)
        self.material_dialog_layout.setObjectName(u"material_dialog_layout")
        self.material_dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(material_dialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)
        self.record_label.setTextFormat(Qt.TextFormat.PlainText)

        self.material_dialog_layout.addWidget(self.record_label)

        self.hint_label = QLabel(material_dialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.material_dialog_layout.addWidget(self.hint_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.name_label = QLabel(material_dialog)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(material_dialog)
        self.name_edit.setObjectName(u"name_edit")

        self.fields_layout.addWidget(self.name_edit, 0, 1, 1, 1)

        self.kind_label = QLabel(material_dialog)
        self.kind_label.setObjectName(u"kind_label")

        self.fields_layout.addWidget(self.kind_label, 1, 0, 1, 1)

        self.kind_combo = QComboBox(material_dialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_layout.addWidget(self.kind_combo, 1, 1, 1, 1)

        self.form_label = QLabel(material_dialog)
        self.form_label.setObjectName(u"form_label")

        self.fields_layout.addWidget(self.form_label, 2, 0, 1, 1)

        self.form_combo = QComboBox(material_dialog)
        self.form_combo.setObjectName(u"form_combo")

        self.fields_layout.addWidget(self.form_combo, 2, 1, 1, 1)

        self.copies_label = QLabel(material_dialog)
        self.copies_label.setObjectName(u"copies_label")

        self.fields_layout.addWidget(self.copies_label, 3, 0, 1, 1)

        self.copies_spin = QSpinBox(material_dialog)
        self.copies_spin.setObjectName(u"copies_spin")
        self.copies_spin.setMinimum(1)
        self.copies_spin.setMaximum(999)

        self.fields_layout.addWidget(self.copies_spin, 3, 1, 1, 1)

        self.pages_label = QLabel(material_dialog)
        self.pages_label.setObjectName(u"pages_label")

        self.fields_layout.addWidget(self.pages_label, 4, 0, 1, 1)

        self.pages_spin = QSpinBox(material_dialog)
        self.pages_spin.setObjectName(u"pages_spin")
        self.pages_spin.setMaximum(9999)

        self.fields_layout.addWidget(self.pages_spin, 4, 1, 1, 1)

        self.is_handwriting_label = QLabel(material_dialog)
        self.is_handwriting_label.setObjectName(u"is_handwriting_label")

        self.fields_layout.addWidget(self.is_handwriting_label, 5, 0, 1, 1)

        self.is_handwriting_check = QCheckBox(material_dialog)
        self.is_handwriting_check.setObjectName(u"is_handwriting_check")

        self.fields_layout.addWidget(self.is_handwriting_check, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)
        self.fields_layout.setColumnMinimumWidth(0, 96)

        self.material_dialog_layout.addLayout(self.fields_layout)

        self.problem_label = QLabel(material_dialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.material_dialog_layout.addWidget(self.problem_label)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(material_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)

        self.confirm_button = QPushButton(material_dialog)
        self.confirm_button.setObjectName(u"confirm_button")

        self.button_layout.addWidget(self.confirm_button)


        self.material_dialog_layout.addLayout(self.button_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kind_label.setBuddy(self.kind_combo)
        self.form_label.setBuddy(self.form_combo)
        self.copies_label.setBuddy(self.copies_spin)
        self.pages_label.setBuddy(self.pages_spin)
        self.is_handwriting_label.setBuddy(self.is_handwriting_check)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.form_combo)
        QWidget.setTabOrder(self.form_combo, self.copies_spin)
        QWidget.setTabOrder(self.copies_spin, self.pages_spin)
        QWidget.setTabOrder(self.pages_spin, self.is_handwriting_check)
        QWidget.setTabOrder(self.is_handwriting_check, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.cancel_button)

        self.retranslateUi(material_dialog)

        QMetaObject.connectSlotsByName(material_dialog)
    # setupUi

    def retranslateUi(self, material_dialog) -> None:
        material_dialog.setWindowTitle(QCoreApplication.translate("MaterialDialog", u"\u5f52\u5165\u6750\u6599", None))
        self.record_label.setText("")
        self.hint_label.setText(QCoreApplication.translate("MaterialDialog", u"\u6587\u4ef6\u5148\u5b58\u5165\u6863\u6848\uff0c\u518d\u767b\u8bb0\u5230\u672c\u4ef6\u6295\u8bc9\u3002", None))
        self.name_label.setText(QCoreApplication.translate("MaterialDialog", u"(&N)", None))
        self.kind_label.setText(QCoreApplication.translate("MaterialDialog", u"(&K)", None))
        self.form_label.setText(QCoreApplication.translate("MaterialDialog", u"(&F)", None))
        self.copies_label.setText(QCoreApplication.translate("MaterialDialog", u"(&C)", None))
        self.pages_label.setText(QCoreApplication.translate("MaterialDialog", u"(&G)", None))
        self.is_handwriting_label.setText("")
        self.is_handwriting_check.setText(QCoreApplication.translate("MaterialDialog", u"\u6709\u6295\u8bc9\u4eba\u7b14\u8ff9(&H)", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("MaterialDialog", u"\u53d6\u6d88", None))
        self.confirm_button.setText(QCoreApplication.translate("MaterialDialog", u"\u5f52\u5165", None))
#if QT_CONFIG(tooltip)
        self.confirm_button.setToolTip(QCoreApplication.translate("MaterialDialog", u"\u5f52\u5165\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.confirm_button.setShortcut(QCoreApplication.translate("MaterialDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
    # retranslateUi

