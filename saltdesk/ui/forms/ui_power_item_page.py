# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'power_item_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PowerItemPage(object):
    def setupUi(self, PowerItemPage) -> None:
        if not PowerItemPage.objectName():
            PowerItemPage.setObjectName(u"PowerItemPage")
        PowerItemPage.resize(1180, 900)
        self.form_layout = QVBoxLayout(PowerItemPage)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.change_group = QGroupBox(PowerItemPage)
        self.change_group.setObjectName(u"change_group")
        self.change_layout = QVBoxLayout(self.change_group)
        self.change_layout.setSpacing(8)
        self.change_layout.setObjectName(u"change_layout")
        self.change_layout.setContentsMargins(12, 8, 12, 12)
        self.change_grid = QGridLayout()
        self.change_grid.setObjectName(u"change_grid")
        self.change_grid.setHorizontalSpacing(12)
        self.change_grid.setVerticalSpacing(6)
        self.change_grid.setContentsMargins(0, 0, 0, 0)
        self.reason_caption_label = QLabel(self.change_group)
        self.reason_caption_label.setObjectName(u"reason_caption_label")
        self.reason_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_caption_label.setMinimumSize(QSize(118, 28))
        self.reason_caption_label.setProperty(u"required", True)

        self.change_grid.addWidget(self.reason_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.reason_edit = QPlainTextEdit(self.change_group)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMinimumSize(QSize(0, 52))
        self.reason_edit.setMaximumSize(QSize(16777215, 52))
        self.reason_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reason_edit.sizePolicy().hasHeightForWidth())
        self.reason_edit.setSizePolicy(sizePolicy)

        self.change_grid.addWidget(self.reason_edit, 0, 1, 1, 1)

        self.reason_help_label = QLabel(self.change_group)
        self.reason_help_label.setObjectName(u"reason_help_label")
        self.reason_help_label.setWordWrap(True)

        self.change_grid.addWidget(self.reason_help_label, 1, 1, 1, 1)

        self.change_grid.setColumnStretch(1, 1)

        self.change_layout.addLayout(self.change_grid)


        self.form_layout.addWidget(self.change_group)

        self.basics_group = QGroupBox(PowerItemPage)
        self.basics_group.setObjectName(u"basics_group")
        self.basics_layout = QVBoxLayout(self.basics_group)
        self.basics_layout.setSpacing(8)
        self.basics_layout.setObjectName(u"basics_layout")
        self.basics_layout.setContentsMargins(12, 8, 12, 12)
        self.basics_grid = QVBoxLayout()
        self.basics_grid.setSpacing(6)
        self.basics_grid.setObjectName(u"basics_grid")
        self.basics_grid_0 = QHBoxLayout()
        self.basics_grid_0.setSpacing(24)
        self.basics_grid_0.setObjectName(u"basics_grid_0")
        self.basics_grid_0_left = QGridLayout()
        self.basics_grid_0_left.setObjectName(u"basics_grid_0_left")
        self.basics_grid_0_left.setHorizontalSpacing(12)
        self.basics_grid_0_left.setVerticalSpacing(6)
        self.basics_grid_0_left.setContentsMargins(0, 0, 0, 0)
        self.code_caption_label = QLabel(self.basics_group)
        self.code_caption_label.setObjectName(u"code_caption_label")
        self.code_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.code_caption_label.setMinimumSize(QSize(118, 0))
        self.code_caption_label.setProperty(u"required", True)

        self.basics_grid_0_left.addWidget(self.code_caption_label, 0, 0, 1, 1)

        self.code_edit = QLineEdit(self.basics_group)
        self.code_edit.setObjectName(u"code_edit")

        self.basics_grid_0_left.addWidget(self.code_edit, 0, 1, 1, 1)

        self.code_help_label = QLabel(self.basics_group)
        self.code_help_label.setObjectName(u"code_help_label")
        self.code_help_label.setWordWrap(True)

        self.basics_grid_0_left.addWidget(self.code_help_label, 1, 1, 1, 1)

        self.basics_grid_0_left_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basics_grid_0_left.addItem(self.basics_grid_0_left_spring, 90, 1, 1, 1)

        self.basics_grid_0_left.setColumnStretch(1, 1)

        self.basics_grid_0.addLayout(self.basics_grid_0_left)

        self.basics_grid_0_right = QGridLayout()
        self.basics_grid_0_right.setObjectName(u"basics_grid_0_right")
        self.basics_grid_0_right.setHorizontalSpacing(12)
        self.basics_grid_0_right.setVerticalSpacing(6)
        self.basics_grid_0_right.setContentsMargins(0, 0, 0, 0)
        self.power_class_caption_label = QLabel(self.basics_group)
        self.power_class_caption_label.setObjectName(u"power_class_caption_label")
        self.power_class_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.power_class_caption_label.setMinimumSize(QSize(100, 0))
        self.power_class_caption_label.setProperty(u"required", True)

        self.basics_grid_0_right.addWidget(self.power_class_caption_label, 0, 0, 1, 1)

        self.power_class_combo = QComboBox(self.basics_group)
        self.power_class_combo.setObjectName(u"power_class_combo")

        self.basics_grid_0_right.addWidget(self.power_class_combo, 0, 1, 1, 1)

        self.basics_grid_0_right_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basics_grid_0_right.addItem(self.basics_grid_0_right_spring, 90, 1, 1, 1)

        self.basics_grid_0_right.setColumnStretch(1, 1)

        self.basics_grid_0.addLayout(self.basics_grid_0_right)

        self.basics_grid_0.setStretch(0, 1)
        self.basics_grid_0.setStretch(1, 1)

        self.basics_grid.addLayout(self.basics_grid_0)

        self.basics_grid_1 = QGridLayout()
        self.basics_grid_1.setObjectName(u"basics_grid_1")
        self.basics_grid_1.setHorizontalSpacing(12)
        self.basics_grid_1.setVerticalSpacing(6)
        self.basics_grid_1.setContentsMargins(0, 0, 0, 0)
        self.name_caption_label = QLabel(self.basics_group)
        self.name_caption_label.setObjectName(u"name_caption_label")
        self.name_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.name_caption_label.setMinimumSize(QSize(118, 0))
        self.name_caption_label.setProperty(u"required", True)

        self.basics_grid_1.addWidget(self.name_caption_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(self.basics_group)
        self.name_edit.setObjectName(u"name_edit")

        self.basics_grid_1.addWidget(self.name_edit, 0, 1, 1, 1)

        self.subject_caption_label = QLabel(self.basics_group)
        self.subject_caption_label.setObjectName(u"subject_caption_label")
        self.subject_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subject_caption_label.setMinimumSize(QSize(118, 0))

        self.basics_grid_1.addWidget(self.subject_caption_label, 1, 0, 1, 1)

        self.subject_edit = QLineEdit(self.basics_group)
        self.subject_edit.setObjectName(u"subject_edit")

        self.basics_grid_1.addWidget(self.subject_edit, 1, 1, 1, 1)

        self.basics_grid_1.setColumnStretch(1, 1)

        self.basics_grid.addLayout(self.basics_grid_1)


        self.basics_layout.addLayout(self.basics_grid)


        self.form_layout.addWidget(self.basics_group)

        self.basis_group = QGroupBox(PowerItemPage)
        self.basis_group.setObjectName(u"basis_group")
        self.basis_layout = QVBoxLayout(self.basis_group)
        self.basis_layout.setSpacing(8)
        self.basis_layout.setObjectName(u"basis_layout")
        self.basis_layout.setContentsMargins(12, 8, 12, 12)
        self.basis_grid = QVBoxLayout()
        self.basis_grid.setSpacing(6)
        self.basis_grid.setObjectName(u"basis_grid")
        self.basis_grid_0 = QHBoxLayout()
        self.basis_grid_0.setSpacing(24)
        self.basis_grid_0.setObjectName(u"basis_grid_0")
        self.basis_grid_0_left = QGridLayout()
        self.basis_grid_0_left.setObjectName(u"basis_grid_0_left")
        self.basis_grid_0_left.setHorizontalSpacing(12)
        self.basis_grid_0_left.setVerticalSpacing(6)
        self.basis_grid_0_left.setContentsMargins(0, 0, 0, 0)
        self.legal_basis_caption_label = QLabel(self.basis_group)
        self.legal_basis_caption_label.setObjectName(u"legal_basis_caption_label")
        self.legal_basis_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.legal_basis_caption_label.setMinimumSize(QSize(118, 28))
        self.legal_basis_caption_label.setProperty(u"required", True)

        self.basis_grid_0_left.addWidget(self.legal_basis_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.legal_basis_edit = QPlainTextEdit(self.basis_group)
        self.legal_basis_edit.setObjectName(u"legal_basis_edit")
        self.legal_basis_edit.setMinimumSize(QSize(0, 92))
        self.legal_basis_edit.setMaximumSize(QSize(16777215, 92))
        self.legal_basis_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.legal_basis_edit.sizePolicy().hasHeightForWidth())
        self.legal_basis_edit.setSizePolicy(sizePolicy)

        self.basis_grid_0_left.addWidget(self.legal_basis_edit, 0, 1, 1, 1)

        self.legal_basis_help_label = QLabel(self.basis_group)
        self.legal_basis_help_label.setObjectName(u"legal_basis_help_label")
        self.legal_basis_help_label.setWordWrap(True)

        self.basis_grid_0_left.addWidget(self.legal_basis_help_label, 1, 1, 1, 1)

        self.basis_grid_0_left_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basis_grid_0_left.addItem(self.basis_grid_0_left_spring, 90, 1, 1, 1)

        self.basis_grid_0_left.setColumnStretch(1, 1)

        self.basis_grid_0.addLayout(self.basis_grid_0_left)

        self.basis_grid_0_right = QGridLayout()
        self.basis_grid_0_right.setObjectName(u"basis_grid_0_right")
        self.basis_grid_0_right.setHorizontalSpacing(12)
        self.basis_grid_0_right.setVerticalSpacing(6)
        self.basis_grid_0_right.setContentsMargins(0, 0, 0, 0)
        self.flow_caption_label = QLabel(self.basis_group)
        self.flow_caption_label.setObjectName(u"flow_caption_label")
        self.flow_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.flow_caption_label.setMinimumSize(QSize(100, 28))

        self.basis_grid_0_right.addWidget(self.flow_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.flow_edit = QPlainTextEdit(self.basis_group)
        self.flow_edit.setObjectName(u"flow_edit")
        self.flow_edit.setMinimumSize(QSize(0, 92))
        self.flow_edit.setMaximumSize(QSize(16777215, 92))
        self.flow_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.flow_edit.sizePolicy().hasHeightForWidth())
        self.flow_edit.setSizePolicy(sizePolicy)

        self.basis_grid_0_right.addWidget(self.flow_edit, 0, 1, 1, 1)

        self.flow_help_label = QLabel(self.basis_group)
        self.flow_help_label.setObjectName(u"flow_help_label")
        self.flow_help_label.setWordWrap(True)

        self.basis_grid_0_right.addWidget(self.flow_help_label, 1, 1, 1, 1)

        self.basis_grid_0_right_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basis_grid_0_right.addItem(self.basis_grid_0_right_spring, 90, 1, 1, 1)

        self.basis_grid_0_right.setColumnStretch(1, 1)

        self.basis_grid_0.addLayout(self.basis_grid_0_right)

        self.basis_grid_0.setStretch(0, 1)
        self.basis_grid_0.setStretch(1, 1)

        self.basis_grid.addLayout(self.basis_grid_0)


        self.basis_layout.addLayout(self.basis_grid)


        self.form_layout.addWidget(self.basis_group)

        self.limits_group = QGroupBox(PowerItemPage)
        self.limits_group.setObjectName(u"limits_group")
        self.limits_layout = QVBoxLayout(self.limits_group)
        self.limits_layout.setSpacing(8)
        self.limits_layout.setObjectName(u"limits_layout")
        self.limits_layout.setContentsMargins(12, 8, 12, 12)
        self.limits_grid = QVBoxLayout()
        self.limits_grid.setSpacing(6)
        self.limits_grid.setObjectName(u"limits_grid")
        self.limits_grid_0 = QHBoxLayout()
        self.limits_grid_0.setSpacing(24)
        self.limits_grid_0.setObjectName(u"limits_grid_0")
        self.limits_grid_0_left = QGridLayout()
        self.limits_grid_0_left.setObjectName(u"limits_grid_0_left")
        self.limits_grid_0_left.setHorizontalSpacing(12)
        self.limits_grid_0_left.setVerticalSpacing(6)
        self.limits_grid_0_left.setContentsMargins(0, 0, 0, 0)
        self.promised_limit_caption_label = QLabel(self.limits_group)
        self.promised_limit_caption_label.setObjectName(u"promised_limit_caption_label")
        self.promised_limit_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.promised_limit_caption_label.setMinimumSize(QSize(118, 0))

        self.limits_grid_0_left.addWidget(self.promised_limit_caption_label, 0, 0, 1, 1)

        self.promised_limit_edit = QLineEdit(self.limits_group)
        self.promised_limit_edit.setObjectName(u"promised_limit_edit")

        self.limits_grid_0_left.addWidget(self.promised_limit_edit, 0, 1, 1, 1)

        self.extension_condition_caption_label = QLabel(self.limits_group)
        self.extension_condition_caption_label.setObjectName(u"extension_condition_caption_label")
        self.extension_condition_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.extension_condition_caption_label.setMinimumSize(QSize(118, 28))

        self.limits_grid_0_left.addWidget(self.extension_condition_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.extension_condition_edit = QPlainTextEdit(self.limits_group)
        self.extension_condition_edit.setObjectName(u"extension_condition_edit")
        self.extension_condition_edit.setMinimumSize(QSize(0, 52))
        self.extension_condition_edit.setMaximumSize(QSize(16777215, 52))
        self.extension_condition_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.extension_condition_edit.sizePolicy().hasHeightForWidth())
        self.extension_condition_edit.setSizePolicy(sizePolicy)

        self.limits_grid_0_left.addWidget(self.extension_condition_edit, 1, 1, 1, 1)

        self.limits_grid_0_left_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.limits_grid_0_left.addItem(self.limits_grid_0_left_spring, 90, 1, 1, 1)

        self.limits_grid_0_left.setColumnStretch(1, 1)

        self.limits_grid_0.addLayout(self.limits_grid_0_left)

        self.limits_grid_0_right = QGridLayout()
        self.limits_grid_0_right.setObjectName(u"limits_grid_0_right")
        self.limits_grid_0_right.setHorizontalSpacing(12)
        self.limits_grid_0_right.setVerticalSpacing(6)
        self.limits_grid_0_right.setContentsMargins(0, 0, 0, 0)
        self.discretion_caption_label = QLabel(self.limits_group)
        self.discretion_caption_label.setObjectName(u"discretion_caption_label")
        self.discretion_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.discretion_caption_label.setMinimumSize(QSize(100, 28))

        self.limits_grid_0_right.addWidget(self.discretion_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.discretion_edit = QPlainTextEdit(self.limits_group)
        self.discretion_edit.setObjectName(u"discretion_edit")
        self.discretion_edit.setMinimumSize(QSize(0, 92))
        self.discretion_edit.setMaximumSize(QSize(16777215, 92))
        self.discretion_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.discretion_edit.sizePolicy().hasHeightForWidth())
        self.discretion_edit.setSizePolicy(sizePolicy)

        self.limits_grid_0_right.addWidget(self.discretion_edit, 0, 1, 1, 1)

        self.discretion_help_label = QLabel(self.limits_group)
        self.discretion_help_label.setObjectName(u"discretion_help_label")
        self.discretion_help_label.setWordWrap(True)

        self.limits_grid_0_right.addWidget(self.discretion_help_label, 1, 1, 1, 1)

        self.limits_grid_0_right_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.limits_grid_0_right.addItem(self.limits_grid_0_right_spring, 90, 1, 1, 1)

        self.limits_grid_0_right.setColumnStretch(1, 1)

        self.limits_grid_0.addLayout(self.limits_grid_0_right)

        self.limits_grid_0.setStretch(0, 1)
        self.limits_grid_0.setStretch(1, 1)

        self.limits_grid.addLayout(self.limits_grid_0)


        self.limits_layout.addLayout(self.limits_grid)


        self.form_layout.addWidget(self.limits_group)

        self.people_group = QGroupBox(PowerItemPage)
        self.people_group.setObjectName(u"people_group")
        self.people_layout = QVBoxLayout(self.people_group)
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(12, 8, 12, 12)
        self.people_grid = QVBoxLayout()
        self.people_grid.setSpacing(6)
        self.people_grid.setObjectName(u"people_grid")
        self.people_grid_0 = QHBoxLayout()
        self.people_grid_0.setSpacing(24)
        self.people_grid_0.setObjectName(u"people_grid_0")
        self.people_grid_0_left = QGridLayout()
        self.people_grid_0_left.setObjectName(u"people_grid_0_left")
        self.people_grid_0_left.setHorizontalSpacing(12)
        self.people_grid_0_left.setVerticalSpacing(6)
        self.people_grid_0_left.setContentsMargins(0, 0, 0, 0)
        self.handling_office_caption_label = QLabel(self.people_group)
        self.handling_office_caption_label.setObjectName(u"handling_office_caption_label")
        self.handling_office_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handling_office_caption_label.setMinimumSize(QSize(118, 0))

        self.people_grid_0_left.addWidget(self.handling_office_caption_label, 0, 0, 1, 1)

        self.handling_office_combo = QComboBox(self.people_group)
        self.handling_office_combo.setObjectName(u"handling_office_combo")
        self.handling_office_combo.setEditable(True)
        self.handling_office_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.people_grid_0_left.addWidget(self.handling_office_combo, 0, 1, 1, 1)

        self.head_caption_label = QLabel(self.people_group)
        self.head_caption_label.setObjectName(u"head_caption_label")
        self.head_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.head_caption_label.setMinimumSize(QSize(118, 0))

        self.people_grid_0_left.addWidget(self.head_caption_label, 1, 0, 1, 1)

        self.head_edit = QLineEdit(self.people_group)
        self.head_edit.setObjectName(u"head_edit")

        self.people_grid_0_left.addWidget(self.head_edit, 1, 1, 1, 1)

        self.phone_caption_label = QLabel(self.people_group)
        self.phone_caption_label.setObjectName(u"phone_caption_label")
        self.phone_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.phone_caption_label.setMinimumSize(QSize(118, 0))

        self.people_grid_0_left.addWidget(self.phone_caption_label, 2, 0, 1, 1)

        self.phone_edit = QLineEdit(self.people_group)
        self.phone_edit.setObjectName(u"phone_edit")

        self.people_grid_0_left.addWidget(self.phone_edit, 2, 1, 1, 1)

        self.people_grid_0_left_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.people_grid_0_left.addItem(self.people_grid_0_left_spring, 90, 1, 1, 1)

        self.people_grid_0_left.setColumnStretch(1, 1)

        self.people_grid_0.addLayout(self.people_grid_0_left)

        self.people_grid_0_right = QGridLayout()
        self.people_grid_0_right.setObjectName(u"people_grid_0_right")
        self.people_grid_0_right.setHorizontalSpacing(12)
        self.people_grid_0_right.setVerticalSpacing(6)
        self.people_grid_0_right.setContentsMargins(0, 0, 0, 0)
        self.entrusted_body_caption_label = QLabel(self.people_group)
        self.entrusted_body_caption_label.setObjectName(u"entrusted_body_caption_label")
        self.entrusted_body_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.entrusted_body_caption_label.setMinimumSize(QSize(100, 0))

        self.people_grid_0_right.addWidget(self.entrusted_body_caption_label, 0, 0, 1, 1)

        self.entrusted_body_edit = QLineEdit(self.people_group)
        self.entrusted_body_edit.setObjectName(u"entrusted_body_edit")

        self.people_grid_0_right.addWidget(self.entrusted_body_edit, 0, 1, 1, 1)

        self.posts_caption_label = QLabel(self.people_group)
        self.posts_caption_label.setObjectName(u"posts_caption_label")
        self.posts_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.posts_caption_label.setMinimumSize(QSize(100, 0))

        self.people_grid_0_right.addWidget(self.posts_caption_label, 1, 0, 1, 1)

        self.posts_edit = QLineEdit(self.people_group)
        self.posts_edit.setObjectName(u"posts_edit")

        self.people_grid_0_right.addWidget(self.posts_edit, 1, 1, 1, 1)

        self.handler_certificate_caption_label = QLabel(self.people_group)
        self.handler_certificate_caption_label.setObjectName(u"handler_certificate_caption_label")
        self.handler_certificate_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.handler_certificate_caption_label.setMinimumSize(QSize(100, 0))

        self.people_grid_0_right.addWidget(self.handler_certificate_caption_label, 2, 0, 1, 1)

        self.handler_certificate_edit = QLineEdit(self.people_group)
        self.handler_certificate_edit.setObjectName(u"handler_certificate_edit")

        self.people_grid_0_right.addWidget(self.handler_certificate_edit, 2, 1, 1, 1)

        self.people_grid_0_right_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.people_grid_0_right.addItem(self.people_grid_0_right_spring, 90, 1, 1, 1)

        self.people_grid_0_right.setColumnStretch(1, 1)

        self.people_grid_0.addLayout(self.people_grid_0_right)

        self.people_grid_0.setStretch(0, 1)
        self.people_grid_0.setStretch(1, 1)

        self.people_grid.addLayout(self.people_grid_0)


        self.people_layout.addLayout(self.people_grid)


        self.form_layout.addWidget(self.people_group)

        self.remarks_group = QGroupBox(PowerItemPage)
        self.remarks_group.setObjectName(u"remarks_group")
        self.remarks_layout = QVBoxLayout(self.remarks_group)
        self.remarks_layout.setSpacing(8)
        self.remarks_layout.setObjectName(u"remarks_layout")
        self.remarks_layout.setContentsMargins(12, 8, 12, 12)
        self.remarks_grid = QGridLayout()
        self.remarks_grid.setObjectName(u"remarks_grid")
        self.remarks_grid.setHorizontalSpacing(12)
        self.remarks_grid.setVerticalSpacing(6)
        self.remarks_grid.setContentsMargins(0, 0, 0, 0)
        self.note_caption_label = QLabel(self.remarks_group)
        self.note_caption_label.setObjectName(u"note_caption_label")
        self.note_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_caption_label.setMinimumSize(QSize(118, 28))

        self.remarks_grid.addWidget(self.note_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.note_edit = QPlainTextEdit(self.remarks_group)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMinimumSize(QSize(0, 52))
        self.note_edit.setMaximumSize(QSize(16777215, 52))
        self.note_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.note_edit.sizePolicy().hasHeightForWidth())
        self.note_edit.setSizePolicy(sizePolicy)

        self.remarks_grid.addWidget(self.note_edit, 0, 1, 1, 1)

        self.remarks_grid.setColumnStretch(1, 1)

        self.remarks_layout.addLayout(self.remarks_grid)


        self.form_layout.addWidget(self.remarks_group)

#if QT_CONFIG(shortcut)
        self.reason_caption_label.setBuddy(self.reason_edit)
        self.code_caption_label.setBuddy(self.code_edit)
        self.power_class_caption_label.setBuddy(self.power_class_combo)
        self.name_caption_label.setBuddy(self.name_edit)
        self.subject_caption_label.setBuddy(self.subject_edit)
        self.legal_basis_caption_label.setBuddy(self.legal_basis_edit)
        self.flow_caption_label.setBuddy(self.flow_edit)
        self.promised_limit_caption_label.setBuddy(self.promised_limit_edit)
        self.extension_condition_caption_label.setBuddy(self.extension_condition_edit)
        self.discretion_caption_label.setBuddy(self.discretion_edit)
        self.handling_office_caption_label.setBuddy(self.handling_office_combo)
        self.head_caption_label.setBuddy(self.head_edit)
        self.phone_caption_label.setBuddy(self.phone_edit)
        self.entrusted_body_caption_label.setBuddy(self.entrusted_body_edit)
        self.posts_caption_label.setBuddy(self.posts_edit)
        self.handler_certificate_caption_label.setBuddy(self.handler_certificate_edit)
        self.note_caption_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.code_edit)
        QWidget.setTabOrder(self.code_edit, self.power_class_combo)
        QWidget.setTabOrder(self.power_class_combo, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.subject_edit)
        QWidget.setTabOrder(self.subject_edit, self.legal_basis_edit)
        QWidget.setTabOrder(self.legal_basis_edit, self.flow_edit)
        QWidget.setTabOrder(self.flow_edit, self.promised_limit_edit)
        QWidget.setTabOrder(self.promised_limit_edit, self.extension_condition_edit)
        QWidget.setTabOrder(self.extension_condition_edit, self.discretion_edit)
        QWidget.setTabOrder(self.discretion_edit, self.handling_office_combo)
        QWidget.setTabOrder(self.handling_office_combo, self.head_edit)
        QWidget.setTabOrder(self.head_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.entrusted_body_edit)
        QWidget.setTabOrder(self.entrusted_body_edit, self.posts_edit)
        QWidget.setTabOrder(self.posts_edit, self.handler_certificate_edit)
        QWidget.setTabOrder(self.handler_certificate_edit, self.note_edit)

        self.retranslateUi(PowerItemPage)

        QMetaObject.connectSlotsByName(PowerItemPage)
    # setupUi

    def retranslateUi(self, PowerItemPage) -> None:
        PowerItemPage.setWindowTitle(QCoreApplication.translate("PowerItemPage", u"\u6743\u529b\u4e8b\u9879", None))
        self.change_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u4fee\u6539\u4f9d\u636e", None))
        self.reason_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u4fee\u6539\u7406\u7531(&I) *", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u4fee\u6539\u7406\u7531", None))
#endif // QT_CONFIG(accessibility)
        self.reason_help_label.setText(QCoreApplication.translate("PowerItemPage", u"\u672c\u4e8b\u9879\u5df2\u516c\u5e03\u3002\u4fee\u6539\u6e05\u5355\u8981\u7d20\u987b\u6309\u7a0b\u5e8f\u8c03\u6574\uff1a\u8bf7\u586b\u5199\u8c03\u6574\u7f16\u53f7\uff1b\u66f4\u6b63\u5f55\u5165\u9519\u8bef\u7684\uff0c\u5199\u660e\u7406\u7531\u3002\u7406\u7531\u8bb0\u5165\u75d5\u8ff9\u3002", None))
        self.reason_help_label.setProperty(u"kind", QCoreApplication.translate("PowerItemPage", u"hint", None))
        self.basics_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u57fa\u672c", None))
        self.code_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u7f16\u7801(&B) *", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u7f16\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.code_help_label.setText(QCoreApplication.translate("PowerItemPage", u"\u4e0e\u516c\u5e03\u7684\u6e05\u5355\u4e00\u81f4\uff0c\u7528\u4e8e\u5bfc\u5165\u65f6\u5bf9\u5e94\u540c\u4e00\u4e8b\u9879\u3002", None))
        self.code_help_label.setProperty(u"kind", QCoreApplication.translate("PowerItemPage", u"hint", None))
        self.power_class_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u7c7b\u522b(&L) *", None))
#if QT_CONFIG(accessibility)
        self.power_class_combo.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.name_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u4e8b\u9879\u540d\u79f0(&M) *", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u4e8b\u9879\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.subject_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u5b9e\u65bd\u4e3b\u4f53(&S)", None))
#if QT_CONFIG(accessibility)
        self.subject_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u5b9e\u65bd\u4e3b\u4f53", None))
#endif // QT_CONFIG(accessibility)
        self.basis_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u4f9d\u636e\u4e0e\u6d41\u7a0b", None))
        self.legal_basis_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u5b9e\u65bd\u4f9d\u636e(&Y) *", None))
#if QT_CONFIG(accessibility)
        self.legal_basis_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u5b9e\u65bd\u4f9d\u636e", None))
#endif // QT_CONFIG(accessibility)
        self.legal_basis_help_label.setText(QCoreApplication.translate("PowerItemPage", u"\u5199\u660e\u6cd5\u5f8b\u3001\u6cd5\u89c4\u3001\u89c4\u7ae0\u7684\u540d\u79f0\u3001\u6761\u3001\u6b3e\u3001\u9879\uff0c\u6bcf\u6761\u4e00\u884c\u3002", None))
        self.legal_basis_help_label.setProperty(u"kind", QCoreApplication.translate("PowerItemPage", u"hint", None))
        self.flow_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u8fd0\u884c\u6d41\u7a0b(&F)", None))
#if QT_CONFIG(accessibility)
        self.flow_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u8fd0\u884c\u6d41\u7a0b", None))
#endif // QT_CONFIG(accessibility)
        self.flow_help_label.setText(QCoreApplication.translate("PowerItemPage", u"\u6309\u73af\u8282\u5199\uff0c\u6bcf\u4e2a\u73af\u8282\u4e00\u884c\uff1a\u73af\u8282\u3001\u8d23\u4efb\u4eba\u3001\u65f6\u9650\u3002", None))
        self.flow_help_label.setProperty(u"kind", QCoreApplication.translate("PowerItemPage", u"hint", None))
        self.limits_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u65f6\u9650\u4e0e\u88c1\u91cf", None))
        self.promised_limit_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u627f\u8bfa\u65f6\u9650(&T)", None))
#if QT_CONFIG(accessibility)
        self.promised_limit_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u627f\u8bfa\u65f6\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.promised_limit_edit.setPlaceholderText(QCoreApplication.translate("PowerItemPage", u"\u5982\uff1a15\u4e2a\u5de5\u4f5c\u65e5", None))
        self.extension_condition_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u5ef6\u957f\u529e\u7ed3\u6761\u4ef6(&E)", None))
#if QT_CONFIG(accessibility)
        self.extension_condition_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u5ef6\u957f\u529e\u7ed3\u6761\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.discretion_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u88c1\u91cf\u6807\u51c6(&D)", None))
#if QT_CONFIG(accessibility)
        self.discretion_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u88c1\u91cf\u6807\u51c6", None))
#endif // QT_CONFIG(accessibility)
        self.discretion_help_label.setText(QCoreApplication.translate("PowerItemPage", u"\u884c\u653f\u5904\u7f5a\u4e8b\u9879\u586b\u5199\u88c1\u91cf\u9636\u6b21\u548c\u5e45\u5ea6\uff0c\u6216\u6240\u4f9d\u636e\u7684\u6807\u51c6\u3002", None))
        self.discretion_help_label.setProperty(u"kind", QCoreApplication.translate("PowerItemPage", u"hint", None))
        self.people_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u673a\u6784\u4e0e\u4eba\u5458", None))
        self.handling_office_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u627f\u529e\u5904\u5ba4(&C)", None))
#if QT_CONFIG(accessibility)
        self.handling_office_combo.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u627f\u529e\u5904\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.head_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u8d1f\u8d23\u4eba(&R)", None))
#if QT_CONFIG(accessibility)
        self.head_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u8d1f\u8d23\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.phone_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u8054\u7cfb\u7535\u8bdd(&P)", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u8054\u7cfb\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.entrusted_body_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u59d4\u6258\u5355\u4f4d(&W)", None))
#if QT_CONFIG(accessibility)
        self.entrusted_body_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u59d4\u6258\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.posts_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u5c97\u4f4d\u8bbe\u7f6e(&G)", None))
#if QT_CONFIG(accessibility)
        self.posts_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u5c97\u4f4d\u8bbe\u7f6e", None))
#endif // QT_CONFIG(accessibility)
        self.handler_certificate_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u7ecf\u529e\u4eba\u6267\u6cd5\u8d44\u683c(&Z)", None))
#if QT_CONFIG(accessibility)
        self.handler_certificate_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u7ecf\u529e\u4eba\u6267\u6cd5\u8d44\u683c", None))
#endif // QT_CONFIG(accessibility)
        self.remarks_group.setTitle(QCoreApplication.translate("PowerItemPage", u"\u5907\u6ce8", None))
        self.note_caption_label.setText(QCoreApplication.translate("PowerItemPage", u"\u5907\u6ce8(&K)", None))
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("PowerItemPage", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

