# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspection_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_InspectionPage(object):
    def setupUi(self, InspectionPage) -> None:
        if not InspectionPage.objectName():
            InspectionPage.setObjectName(u"InspectionPage")
        InspectionPage.resize(1180, 860)
        self.form_layout = QVBoxLayout(InspectionPage)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.plan_group = QGroupBox(InspectionPage)
        self.plan_group.setObjectName(u"plan_group")
        self.plan_layout = QVBoxLayout(self.plan_group)
        self.plan_layout.setSpacing(8)
        self.plan_layout.setObjectName(u"plan_layout")
        self.plan_layout.setContentsMargins(12, 8, 12, 12)
        self.plan_grid = QVBoxLayout()
        self.plan_grid.setSpacing(6)
        self.plan_grid.setObjectName(u"plan_grid")
        self.plan_grid_0 = QHBoxLayout()
        self.plan_grid_0.setSpacing(24)
        self.plan_grid_0.setObjectName(u"plan_grid_0")
        self.plan_grid_0_left = QGridLayout()
        self.plan_grid_0_left.setObjectName(u"plan_grid_0_left")
        self.plan_grid_0_left.setHorizontalSpacing(12)
        self.plan_grid_0_left.setVerticalSpacing(6)
        self.plan_grid_0_left.setContentsMargins(0, 0, 0, 0)
        self.kind_caption_label = QLabel(self.plan_group)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setProperty(u"required", True)

        self.plan_grid_0_left.addWidget(self.kind_caption_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(self.plan_group)
        self.kind_combo.setObjectName(u"kind_combo")

        self.plan_grid_0_left.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.office_caption_label = QLabel(self.plan_group)
        self.office_caption_label.setObjectName(u"office_caption_label")
        self.office_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.office_caption_label.setProperty(u"required", True)

        self.plan_grid_0_left.addWidget(self.office_caption_label, 1, 0, 1, 1)

        self.office_combo = QComboBox(self.plan_group)
        self.office_combo.setObjectName(u"office_combo")
        self.office_combo.setEditable(True)
        self.office_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.plan_grid_0_left.addWidget(self.office_combo, 1, 1, 1, 1)

        self.plan_grid_0_left_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.plan_grid_0_left.addItem(self.plan_grid_0_left_spring, 90, 1, 1, 1)

        self.plan_grid_0_left.setColumnStretch(1, 1)
        self.plan_grid_0_left.setColumnMinimumWidth(0, 118)

        self.plan_grid_0.addLayout(self.plan_grid_0_left)

        self.plan_grid_0_right = QGridLayout()
        self.plan_grid_0_right.setObjectName(u"plan_grid_0_right")
        self.plan_grid_0_right.setHorizontalSpacing(12)
        self.plan_grid_0_right.setVerticalSpacing(6)
        self.plan_grid_0_right.setContentsMargins(0, 0, 0, 0)
        self.planned_on_caption_label = QLabel(self.plan_group)
        self.planned_on_caption_label.setObjectName(u"planned_on_caption_label")
        self.planned_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.plan_grid_0_right.addWidget(self.planned_on_caption_label, 0, 0, 1, 1)

        self.planned_on_edit = DateEdit(self.plan_group)
        self.planned_on_edit.setObjectName(u"planned_on_edit")

        self.plan_grid_0_right.addWidget(self.planned_on_edit, 0, 1, 1, 1)

        self.inspects_on_caption_label = QLabel(self.plan_group)
        self.inspects_on_caption_label.setObjectName(u"inspects_on_caption_label")
        self.inspects_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.inspects_on_caption_label.setProperty(u"required", True)

        self.plan_grid_0_right.addWidget(self.inspects_on_caption_label, 1, 0, 1, 1)

        self.inspects_on_edit = DateEdit(self.plan_group)
        self.inspects_on_edit.setObjectName(u"inspects_on_edit")

        self.plan_grid_0_right.addWidget(self.inspects_on_edit, 1, 1, 1, 1)

        self.plan_grid_0_right_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.plan_grid_0_right.addItem(self.plan_grid_0_right_spring, 90, 1, 1, 1)

        self.plan_grid_0_right.setColumnStretch(1, 1)
        self.plan_grid_0_right.setColumnMinimumWidth(0, 100)

        self.plan_grid_0.addLayout(self.plan_grid_0_right)

        self.plan_grid_0.setStretch(0, 1)
        self.plan_grid_0.setStretch(1, 1)

        self.plan_grid.addLayout(self.plan_grid_0)

        self.plan_grid_1 = QGridLayout()
        self.plan_grid_1.setObjectName(u"plan_grid_1")
        self.plan_grid_1.setHorizontalSpacing(12)
        self.plan_grid_1.setVerticalSpacing(6)
        self.plan_grid_1.setContentsMargins(0, 0, 0, 0)
        self.plan_caption_label = QLabel(self.plan_group)
        self.plan_caption_label.setObjectName(u"plan_caption_label")
        self.plan_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.plan_caption_label.setMinimumSize(QSize(0, 28))
        self.plan_caption_label.setProperty(u"required", True)

        self.plan_grid_1.addWidget(self.plan_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.plan_edit = QPlainTextEdit(self.plan_group)
        self.plan_edit.setObjectName(u"plan_edit")
        self.plan_edit.setMinimumSize(QSize(0, 52))
        self.plan_edit.setMaximumSize(QSize(16777215, 52))
        self.plan_edit.setTabChangesFocus(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.plan_edit.sizePolicy().hasHeightForWidth())
        self.plan_edit.setSizePolicy(sizePolicy)

        self.plan_grid_1.addWidget(self.plan_edit, 0, 1, 1, 1)

        self.plan_grid_1.setColumnStretch(1, 1)
        self.plan_grid_1.setColumnMinimumWidth(0, 118)

        self.plan_grid.addLayout(self.plan_grid_1)

        self.plan_grid_2 = QHBoxLayout()
        self.plan_grid_2.setSpacing(24)
        self.plan_grid_2.setObjectName(u"plan_grid_2")
        self.plan_grid_2_left = QGridLayout()
        self.plan_grid_2_left.setObjectName(u"plan_grid_2_left")
        self.plan_grid_2_left.setHorizontalSpacing(12)
        self.plan_grid_2_left.setVerticalSpacing(6)
        self.plan_grid_2_left.setContentsMargins(0, 0, 0, 0)
        self.team_caption_label = QLabel(self.plan_group)
        self.team_caption_label.setObjectName(u"team_caption_label")
        self.team_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.plan_grid_2_left.addWidget(self.team_caption_label, 0, 0, 1, 1)

        self.team_edit = QLineEdit(self.plan_group)
        self.team_edit.setObjectName(u"team_edit")

        self.plan_grid_2_left.addWidget(self.team_edit, 0, 1, 1, 1)

        self.plan_grid_2_left_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.plan_grid_2_left.addItem(self.plan_grid_2_left_spring, 90, 1, 1, 1)

        self.plan_grid_2_left.setColumnStretch(1, 1)
        self.plan_grid_2_left.setColumnMinimumWidth(0, 118)

        self.plan_grid_2.addLayout(self.plan_grid_2_left)

        self.plan_grid_2_right = QGridLayout()
        self.plan_grid_2_right.setObjectName(u"plan_grid_2_right")
        self.plan_grid_2_right.setHorizontalSpacing(12)
        self.plan_grid_2_right.setVerticalSpacing(6)
        self.plan_grid_2_right.setContentsMargins(0, 0, 0, 0)
        self.contact_person_caption_label = QLabel(self.plan_group)
        self.contact_person_caption_label.setObjectName(u"contact_person_caption_label")
        self.contact_person_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.plan_grid_2_right.addWidget(self.contact_person_caption_label, 0, 0, 1, 1)

        self.contact_person_edit = QLineEdit(self.plan_group)
        self.contact_person_edit.setObjectName(u"contact_person_edit")

        self.plan_grid_2_right.addWidget(self.contact_person_edit, 0, 1, 1, 1)

        self.contact_phone_caption_label = QLabel(self.plan_group)
        self.contact_phone_caption_label.setObjectName(u"contact_phone_caption_label")
        self.contact_phone_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.plan_grid_2_right.addWidget(self.contact_phone_caption_label, 1, 0, 1, 1)

        self.contact_phone_edit = QLineEdit(self.plan_group)
        self.contact_phone_edit.setObjectName(u"contact_phone_edit")

        self.plan_grid_2_right.addWidget(self.contact_phone_edit, 1, 1, 1, 1)

        self.plan_grid_2_right_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.plan_grid_2_right.addItem(self.plan_grid_2_right_spring, 90, 1, 1, 1)

        self.plan_grid_2_right.setColumnStretch(1, 1)
        self.plan_grid_2_right.setColumnMinimumWidth(0, 100)

        self.plan_grid_2.addLayout(self.plan_grid_2_right)

        self.plan_grid_2.setStretch(0, 1)
        self.plan_grid_2.setStretch(1, 1)

        self.plan_grid.addLayout(self.plan_grid_2)


        self.plan_layout.addLayout(self.plan_grid)


        self.form_layout.addWidget(self.plan_group)

        self.elements_group = QGroupBox(InspectionPage)
        self.elements_group.setObjectName(u"elements_group")
        self.elements_layout = QVBoxLayout(self.elements_group)
        self.elements_layout.setSpacing(8)
        self.elements_layout.setObjectName(u"elements_layout")
        self.elements_layout.setContentsMargins(12, 8, 12, 12)
        self.elements_help_label = QLabel(self.elements_group)
        self.elements_help_label.setObjectName(u"elements_help_label")
        self.elements_help_label.setWordWrap(True)

        self.elements_layout.addWidget(self.elements_help_label)

        self.elements_grid = QVBoxLayout()
        self.elements_grid.setSpacing(6)
        self.elements_grid.setObjectName(u"elements_grid")
        self.elements_grid_0 = QHBoxLayout()
        self.elements_grid_0.setSpacing(24)
        self.elements_grid_0.setObjectName(u"elements_grid_0")
        self.elements_grid_0_left = QGridLayout()
        self.elements_grid_0_left.setObjectName(u"elements_grid_0_left")
        self.elements_grid_0_left.setHorizontalSpacing(12)
        self.elements_grid_0_left.setVerticalSpacing(6)
        self.elements_grid_0_left.setContentsMargins(0, 0, 0, 0)
        self.basis_caption_label = QLabel(self.elements_group)
        self.basis_caption_label.setObjectName(u"basis_caption_label")
        self.basis_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis_caption_label.setMinimumSize(QSize(0, 28))

        self.elements_grid_0_left.addWidget(self.basis_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.basis_edit = QPlainTextEdit(self.elements_group)
        self.basis_edit.setObjectName(u"basis_edit")
        self.basis_edit.setMinimumSize(QSize(0, 72))
        self.basis_edit.setMaximumSize(QSize(16777215, 72))
        self.basis_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.basis_edit.sizePolicy().hasHeightForWidth())
        self.basis_edit.setSizePolicy(sizePolicy)

        self.elements_grid_0_left.addWidget(self.basis_edit, 0, 1, 1, 1)

        self.scope_caption_label = QLabel(self.elements_group)
        self.scope_caption_label.setObjectName(u"scope_caption_label")
        self.scope_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.scope_caption_label.setMinimumSize(QSize(0, 28))

        self.elements_grid_0_left.addWidget(self.scope_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.scope_edit = QPlainTextEdit(self.elements_group)
        self.scope_edit.setObjectName(u"scope_edit")
        self.scope_edit.setMinimumSize(QSize(0, 72))
        self.scope_edit.setMaximumSize(QSize(16777215, 72))
        self.scope_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.scope_edit.sizePolicy().hasHeightForWidth())
        self.scope_edit.setSizePolicy(sizePolicy)

        self.elements_grid_0_left.addWidget(self.scope_edit, 1, 1, 1, 1)

        self.elements_grid_0_left_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.elements_grid_0_left.addItem(self.elements_grid_0_left_spring, 90, 1, 1, 1)

        self.elements_grid_0_left.setColumnStretch(1, 1)
        self.elements_grid_0_left.setColumnMinimumWidth(0, 118)

        self.elements_grid_0.addLayout(self.elements_grid_0_left)

        self.elements_grid_0_right = QGridLayout()
        self.elements_grid_0_right.setObjectName(u"elements_grid_0_right")
        self.elements_grid_0_right.setHorizontalSpacing(12)
        self.elements_grid_0_right.setVerticalSpacing(6)
        self.elements_grid_0_right.setContentsMargins(0, 0, 0, 0)
        self.content_caption_label = QLabel(self.elements_group)
        self.content_caption_label.setObjectName(u"content_caption_label")
        self.content_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_caption_label.setMinimumSize(QSize(0, 28))

        self.elements_grid_0_right.addWidget(self.content_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.content_edit = QPlainTextEdit(self.elements_group)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setMinimumSize(QSize(0, 72))
        self.content_edit.setMaximumSize(QSize(16777215, 72))
        self.content_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.content_edit.sizePolicy().hasHeightForWidth())
        self.content_edit.setSizePolicy(sizePolicy)

        self.elements_grid_0_right.addWidget(self.content_edit, 0, 1, 1, 1)

        self.procedure_caption_label = QLabel(self.elements_group)
        self.procedure_caption_label.setObjectName(u"procedure_caption_label")
        self.procedure_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.procedure_caption_label.setMinimumSize(QSize(0, 28))

        self.elements_grid_0_right.addWidget(self.procedure_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.procedure_edit = QPlainTextEdit(self.elements_group)
        self.procedure_edit.setObjectName(u"procedure_edit")
        self.procedure_edit.setMinimumSize(QSize(0, 72))
        self.procedure_edit.setMaximumSize(QSize(16777215, 72))
        self.procedure_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.procedure_edit.sizePolicy().hasHeightForWidth())
        self.procedure_edit.setSizePolicy(sizePolicy)

        self.elements_grid_0_right.addWidget(self.procedure_edit, 1, 1, 1, 1)

        self.elements_grid_0_right_spring = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.elements_grid_0_right.addItem(self.elements_grid_0_right_spring, 90, 1, 1, 1)

        self.elements_grid_0_right.setColumnStretch(1, 1)
        self.elements_grid_0_right.setColumnMinimumWidth(0, 100)

        self.elements_grid_0.addLayout(self.elements_grid_0_right)

        self.elements_grid_0.setStretch(0, 1)
        self.elements_grid_0.setStretch(1, 1)

        self.elements_grid.addLayout(self.elements_grid_0)


        self.elements_layout.addLayout(self.elements_grid)

        self.ticks_row = QHBoxLayout()
        self.ticks_row.setObjectName(u"ticks_row")
        self.ticks_label = QLabel(self.elements_group)
        self.ticks_label.setObjectName(u"ticks_label")
        self.ticks_label.setWordWrap(True)

        self.ticks_row.addWidget(self.ticks_label)

        self.wording_button = QPushButton(self.elements_group)
        self.wording_button.setObjectName(u"wording_button")

        self.ticks_row.addWidget(self.wording_button)

        self.ticks_row.setStretch(0, 1)

        self.elements_layout.addLayout(self.ticks_row)


        self.form_layout.addWidget(self.elements_group)

        self.materials_group = QGroupBox(InspectionPage)
        self.materials_group.setObjectName(u"materials_group")
        self.materials_layout = QVBoxLayout(self.materials_group)
        self.materials_layout.setSpacing(8)
        self.materials_layout.setObjectName(u"materials_layout")
        self.materials_layout.setContentsMargins(12, 8, 12, 12)
        self.materials_grid = QGridLayout()
        self.materials_grid.setObjectName(u"materials_grid")
        self.materials_grid.setHorizontalSpacing(12)
        self.materials_grid.setVerticalSpacing(6)
        self.materials_grid.setContentsMargins(0, 0, 0, 0)
        self.materials_caption_label = QLabel(self.materials_group)
        self.materials_caption_label.setObjectName(u"materials_caption_label")
        self.materials_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.materials_caption_label.setMinimumSize(QSize(0, 28))

        self.materials_grid.addWidget(self.materials_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.materials_edit = QPlainTextEdit(self.materials_group)
        self.materials_edit.setObjectName(u"materials_edit")
        self.materials_edit.setMinimumSize(QSize(0, 92))
        self.materials_edit.setMaximumSize(QSize(16777215, 92))
        self.materials_edit.setTabChangesFocus(True)
        sizePolicy.setHeightForWidth(self.materials_edit.sizePolicy().hasHeightForWidth())
        self.materials_edit.setSizePolicy(sizePolicy)

        self.materials_grid.addWidget(self.materials_edit, 0, 1, 1, 1)

        self.materials_grid.setColumnStretch(1, 1)
        self.materials_grid.setColumnMinimumWidth(0, 118)

        self.materials_layout.addLayout(self.materials_grid)

        self.preset_row = QHBoxLayout()
        self.preset_row.setSpacing(8)
        self.preset_row.setObjectName(u"preset_row")
        self.preset_button = QPushButton(self.materials_group)
        self.preset_button.setObjectName(u"preset_button")

        self.preset_row.addWidget(self.preset_button)

        self.preset_spring = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preset_row.addItem(self.preset_spring)


        self.materials_layout.addLayout(self.preset_row)


        self.form_layout.addWidget(self.materials_group)

#if QT_CONFIG(shortcut)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.office_caption_label.setBuddy(self.office_combo)
        self.planned_on_caption_label.setBuddy(self.planned_on_edit)
        self.inspects_on_caption_label.setBuddy(self.inspects_on_edit)
        self.plan_caption_label.setBuddy(self.plan_edit)
        self.team_caption_label.setBuddy(self.team_edit)
        self.contact_person_caption_label.setBuddy(self.contact_person_edit)
        self.contact_phone_caption_label.setBuddy(self.contact_phone_edit)
        self.basis_caption_label.setBuddy(self.basis_edit)
        self.scope_caption_label.setBuddy(self.scope_edit)
        self.content_caption_label.setBuddy(self.content_edit)
        self.procedure_caption_label.setBuddy(self.procedure_edit)
        self.materials_caption_label.setBuddy(self.materials_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.office_combo)
        QWidget.setTabOrder(self.office_combo, self.planned_on_edit)
        QWidget.setTabOrder(self.planned_on_edit, self.inspects_on_edit)
        QWidget.setTabOrder(self.inspects_on_edit, self.plan_edit)
        QWidget.setTabOrder(self.plan_edit, self.team_edit)
        QWidget.setTabOrder(self.team_edit, self.contact_person_edit)
        QWidget.setTabOrder(self.contact_person_edit, self.contact_phone_edit)
        QWidget.setTabOrder(self.contact_phone_edit, self.basis_edit)
        QWidget.setTabOrder(self.basis_edit, self.scope_edit)
        QWidget.setTabOrder(self.scope_edit, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.procedure_edit)
        QWidget.setTabOrder(self.procedure_edit, self.wording_button)
        QWidget.setTabOrder(self.wording_button, self.preset_button)
        QWidget.setTabOrder(self.preset_button, self.materials_edit)

        self.retranslateUi(InspectionPage)

        QMetaObject.connectSlotsByName(InspectionPage)
    # setupUi

    def retranslateUi(self, InspectionPage) -> None:
        InspectionPage.setWindowTitle(QCoreApplication.translate("InspectionPage", u"\u68c0\u67e5", None))
        self.plan_group.setTitle(QCoreApplication.translate("InspectionPage", u"\u68c0\u67e5\u65b9\u6848", None))
        self.kind_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&Z)", None))
        self.office_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&C)", None))
        self.planned_on_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&A)", None))
        self.inspects_on_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&J)", None))
        self.plan_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&G)", None))
        self.team_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&R)", None))
        self.contact_person_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&L)", None))
        self.contact_phone_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&P)", None))
        self.elements_group.setTitle(QCoreApplication.translate("InspectionPage", u"\u901a\u77e5\u4e66\u8981\u7d20", None))
        self.elements_help_label.setText(QCoreApplication.translate("InspectionPage", u"\u4e66\u9762\u901a\u77e5\u987b\u5199\u660e\u4f9d\u636e\u3001\u8303\u56f4\u3001\u5185\u5bb9\u3001\u7a0b\u5e8f\u3002\u73b0\u5728\u53ef\u4ee5\u7559\u7a7a\uff1b\u7f3a\u5c11\u4efb\u4f55\u4e00\u9879\u90fd\u4e0d\u80fd\u5236\u53d1\u901a\u77e5\u4e66\u3002", None))
        self.elements_help_label.setProperty(u"kind", QCoreApplication.translate("InspectionPage", u"hint", None))
        self.basis_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&Y)", None))
        self.scope_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&W)", None))
        self.content_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&N)", None))
        self.procedure_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&X)", None))
        self.ticks_label.setText("")
        self.ticks_label.setProperty(u"kind", QCoreApplication.translate("InspectionPage", u"section", None))
        self.wording_button.setText(QCoreApplication.translate("InspectionPage", u"\u586b\u5165\u6807\u51c6\u6587\u5b57(&B)", None))
#if QT_CONFIG(tooltip)
        self.wording_button.setToolTip(QCoreApplication.translate("InspectionPage", u"\u7a7a\u7740\u7684\u8981\u7d20\u586b\u5165\u6807\u51c6\u6587\u5b57\uff0c\u5df2\u5199\u7684\u4e0d\u53d8", None))
#endif // QT_CONFIG(tooltip)
        self.materials_group.setTitle(QCoreApplication.translate("InspectionPage", u"\u9700\u51c6\u5907\u7684\u6750\u6599", None))
        self.materials_caption_label.setText(QCoreApplication.translate("InspectionPage", u"(&M)", None))
        self.preset_button.setText(QCoreApplication.translate("InspectionPage", u"\u586b\u5165\u4e94\u7c7b\u6750\u6599(&U)", None))
    # retranslateUi

