# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_plan_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from saltdesk.ui.fields.check_list import CheckList
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_InspectionPlanDialog(object):
    def setupUi(self, InspectionPlanDialog) -> None:
        if not InspectionPlanDialog.objectName():
            InspectionPlanDialog.setObjectName(u"InspectionPlanDialog")
        InspectionPlanDialog.resize(720, 160)
        InspectionPlanDialog.setMinimumSize(QSize(720, 0))
        self.form_layout = QVBoxLayout(InspectionPlanDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(InspectionPlanDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(InspectionPlanDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.year_caption_label = QLabel(InspectionPlanDialog)
        self.year_caption_label.setObjectName(u"year_caption_label")
        self.year_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.year_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.year_caption_label, 0, 0, 1, 1)

        self.year_spin = QSpinBox(InspectionPlanDialog)
        self.year_spin.setObjectName(u"year_spin")
        self.year_spin.setMinimum(2000)
        self.year_spin.setMaximum(2099)

        self.fields_grid.addWidget(self.year_spin, 0, 1, 1, 1)

        self.kind_caption_label = QLabel(InspectionPlanDialog)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.kind_caption_label, 0, 2, 1, 1)

        self.kind_combo = QComboBox(InspectionPlanDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_grid.addWidget(self.kind_combo, 0, 3, 1, 1)

        self.title_caption_label = QLabel(InspectionPlanDialog)
        self.title_caption_label.setObjectName(u"title_caption_label")
        self.title_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.title_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.title_caption_label, 1, 0, 1, 1)

        self.title_edit = QLineEdit(InspectionPlanDialog)
        self.title_edit.setObjectName(u"title_edit")

        self.fields_grid.addWidget(self.title_edit, 1, 1, 1, 3)

        self.basis_caption_label = QLabel(InspectionPlanDialog)
        self.basis_caption_label.setObjectName(u"basis_caption_label")
        self.basis_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.basis_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.basis_edit = QPlainTextEdit(InspectionPlanDialog)
        self.basis_edit.setObjectName(u"basis_edit")
        self.basis_edit.setTabChangesFocus(True)
        self.basis_edit.setMinimumSize(QSize(0, 52))
        self.basis_edit.setMaximumSize(QSize(16777215, 52))

        self.fields_grid.addWidget(self.basis_edit, 2, 1, 1, 3)

        self.scope_caption_label = QLabel(InspectionPlanDialog)
        self.scope_caption_label.setObjectName(u"scope_caption_label")
        self.scope_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scope_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.scope_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.scope_edit = QPlainTextEdit(InspectionPlanDialog)
        self.scope_edit.setObjectName(u"scope_edit")
        self.scope_edit.setTabChangesFocus(True)
        self.scope_edit.setMinimumSize(QSize(0, 52))
        self.scope_edit.setMaximumSize(QSize(16777215, 52))

        self.fields_grid.addWidget(self.scope_edit, 3, 1, 1, 3)

        self.offices_caption_label = QLabel(InspectionPlanDialog)
        self.offices_caption_label.setObjectName(u"offices_caption_label")
        self.offices_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.offices_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.offices_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.offices_list = CheckList(InspectionPlanDialog)
        self.offices_list.setObjectName(u"offices_list")

        self.fields_grid.addWidget(self.offices_list, 4, 1, 1, 3)

        self.content_caption_label = QLabel(InspectionPlanDialog)
        self.content_caption_label.setObjectName(u"content_caption_label")
        self.content_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.content_caption_label, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.content_edit = QPlainTextEdit(InspectionPlanDialog)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setTabChangesFocus(True)
        self.content_edit.setMinimumSize(QSize(0, 64))
        self.content_edit.setMaximumSize(QSize(16777215, 64))

        self.fields_grid.addWidget(self.content_edit, 5, 1, 1, 3)

        self.team_caption_label = QLabel(InspectionPlanDialog)
        self.team_caption_label.setObjectName(u"team_caption_label")
        self.team_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.team_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.team_caption_label, 6, 0, 1, 1)

        self.team_edit = QLineEdit(InspectionPlanDialog)
        self.team_edit.setObjectName(u"team_edit")

        self.fields_grid.addWidget(self.team_edit, 6, 1, 1, 3)

        self.starts_on_caption_label = QLabel(InspectionPlanDialog)
        self.starts_on_caption_label.setObjectName(u"starts_on_caption_label")
        self.starts_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.starts_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.starts_on_caption_label, 7, 0, 1, 1)

        self.starts_on_edit = DateEdit(InspectionPlanDialog)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.fields_grid.addWidget(self.starts_on_edit, 7, 1, 1, 1)

        self.ends_on_caption_label = QLabel(InspectionPlanDialog)
        self.ends_on_caption_label.setObjectName(u"ends_on_caption_label")
        self.ends_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.ends_on_caption_label, 7, 2, 1, 1)

        self.ends_on_edit = DateEdit(InspectionPlanDialog)
        self.ends_on_edit.setObjectName(u"ends_on_edit")

        self.fields_grid.addWidget(self.ends_on_edit, 7, 3, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnStretch(3, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)
        self.fields_grid.setColumnMinimumWidth(2, 88)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(InspectionPlanDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(InspectionPlanDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(InspectionPlanDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.year_caption_label.setBuddy(self.year_spin)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.title_caption_label.setBuddy(self.title_edit)
        self.basis_caption_label.setBuddy(self.basis_edit)
        self.scope_caption_label.setBuddy(self.scope_edit)
        self.offices_caption_label.setBuddy(self.offices_list)
        self.content_caption_label.setBuddy(self.content_edit)
        self.team_caption_label.setBuddy(self.team_edit)
        self.starts_on_caption_label.setBuddy(self.starts_on_edit)
        self.ends_on_caption_label.setBuddy(self.ends_on_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year_spin, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.title_edit)
        QWidget.setTabOrder(self.title_edit, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.scope_edit)
        QWidget.setTabOrder(self.scope_edit, self.offices_list)
        QWidget.setTabOrder(self.offices_list, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.team_edit)
        QWidget.setTabOrder(self.team_edit, self.starts_on_edit)
        QWidget.setTabOrder(self.starts_on_edit, self.ends_on_edit)
        QWidget.setTabOrder(self.ends_on_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(InspectionPlanDialog)

        QMetaObject.connectSlotsByName(InspectionPlanDialog)
    # setupUi

    def retranslateUi(self, InspectionPlanDialog) -> None:
        InspectionPlanDialog.setWindowTitle(QCoreApplication.translate("InspectionPlanDialog", u"\u5e74\u5ea6\u68c0\u67e5\u8ba1\u5212", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("InspectionPlanDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("InspectionPlanDialog", u"hint", None))
        self.year_caption_label.setText("")
        self.kind_caption_label.setText("")
        self.title_caption_label.setText("")
        self.basis_caption_label.setText("")
        self.scope_caption_label.setText("")
        self.offices_caption_label.setText("")
        self.content_caption_label.setText("")
        self.team_caption_label.setText("")
        self.starts_on_caption_label.setText("")
        self.ends_on_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("InspectionPlanDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("InspectionPlanDialog", u"\u4fdd\u5b58", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("InspectionPlanDialog", u"\u4fdd\u5b58\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("InspectionPlanDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("InspectionPlanDialog", u"primary", None))
    # retranslateUi

