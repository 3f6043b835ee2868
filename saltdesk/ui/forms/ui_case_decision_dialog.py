# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_decision_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.approval_part import ApprovalPart
from saltdesk.ui.fields.date_edit import DateEdit

class Ui_CaseDecisionDialog(object):
    def setupUi(self, CaseDecisionDialog) -> None:
        if not CaseDecisionDialog.objectName():
            CaseDecisionDialog.setObjectName(u"CaseDecisionDialog")
        CaseDecisionDialog.resize(720, 160)
        CaseDecisionDialog.setMinimumSize(QSize(720, 0))
        self.form_layout = QVBoxLayout(CaseDecisionDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(CaseDecisionDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(CaseDecisionDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.decision_caption_label = QLabel(CaseDecisionDialog)
        self.decision_caption_label.setObjectName(u"decision_caption_label")
        self.decision_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.decision_caption_label, 0, 0, 1, 1)

        self.decision_combo = QComboBox(CaseDecisionDialog)
        self.decision_combo.setObjectName(u"decision_combo")
        self.decision_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.decision_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.decision_combo.sizePolicy().hasHeightForWidth())
        self.decision_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.decision_combo, 0, 1, 1, 3)

        self.decided_on_caption_label = QLabel(CaseDecisionDialog)
        self.decided_on_caption_label.setObjectName(u"decided_on_caption_label")
        self.decided_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decided_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.decided_on_caption_label, 1, 0, 1, 1)

        self.decided_on_edit = DateEdit(CaseDecisionDialog)
        self.decided_on_edit.setObjectName(u"decided_on_edit")

        self.fields_grid.addWidget(self.decided_on_edit, 1, 1, 1, 3)

        self.onward_caption_label = QLabel(CaseDecisionDialog)
        self.onward_caption_label.setObjectName(u"onward_caption_label")
        self.onward_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.onward_caption_label, 2, 0, 1, 1)

        self.onward_combo = QComboBox(CaseDecisionDialog)
        self.onward_combo.setObjectName(u"onward_combo")
        self.onward_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.onward_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.onward_combo.sizePolicy().hasHeightForWidth())
        self.onward_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.onward_combo, 2, 1, 1, 3)

        self.decision_text_caption_label = QLabel(CaseDecisionDialog)
        self.decision_text_caption_label.setObjectName(u"decision_text_caption_label")
        self.decision_text_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_text_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.decision_text_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.decision_text_edit = QPlainTextEdit(CaseDecisionDialog)
        self.decision_text_edit.setObjectName(u"decision_text_edit")
        self.decision_text_edit.setTabChangesFocus(True)
        self.decision_text_edit.setMinimumSize(QSize(0, 80))

        self.fields_grid.addWidget(self.decision_text_edit, 3, 1, 1, 3)

        self.standard_caption_label = QLabel(CaseDecisionDialog)
        self.standard_caption_label.setObjectName(u"standard_caption_label")
        self.standard_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.standard_caption_label, 4, 0, 1, 1)

        self.standard_combo = QComboBox(CaseDecisionDialog)
        self.standard_combo.setObjectName(u"standard_combo")
        self.standard_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.standard_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.standard_combo.sizePolicy().hasHeightForWidth())
        self.standard_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.standard_combo, 4, 1, 1, 3)

        self.level_caption_label = QLabel(CaseDecisionDialog)
        self.level_caption_label.setObjectName(u"level_caption_label")
        self.level_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.level_caption_label, 5, 0, 1, 1)

        self.level_combo = QComboBox(CaseDecisionDialog)
        self.level_combo.setObjectName(u"level_combo")
        self.level_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.level_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.level_combo.sizePolicy().hasHeightForWidth())
        self.level_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.level_combo, 5, 1, 1, 3)

        self.base_caption_label = QLabel(CaseDecisionDialog)
        self.base_caption_label.setObjectName(u"base_caption_label")
        self.base_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.base_caption_label, 6, 0, 1, 1)

        self.base_edit = QLineEdit(CaseDecisionDialog)
        self.base_edit.setObjectName(u"base_edit")

        self.fields_grid.addWidget(self.base_edit, 6, 1, 1, 1)

        self.amount_caption_label = QLabel(CaseDecisionDialog)
        self.amount_caption_label.setObjectName(u"amount_caption_label")
        self.amount_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.amount_caption_label, 6, 2, 1, 1)

        self.amount_edit = QLineEdit(CaseDecisionDialog)
        self.amount_edit.setObjectName(u"amount_edit")

        self.fields_grid.addWidget(self.amount_edit, 6, 3, 1, 1)

        self.departure_caption_label = QLabel(CaseDecisionDialog)
        self.departure_caption_label.setObjectName(u"departure_caption_label")
        self.departure_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.departure_caption_label, 7, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.departure_edit = QPlainTextEdit(CaseDecisionDialog)
        self.departure_edit.setObjectName(u"departure_edit")
        self.departure_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.departure_edit, 7, 1, 1, 3)

        self.approval_caption_label = QLabel(CaseDecisionDialog)
        self.approval_caption_label.setObjectName(u"approval_caption_label")
        self.approval_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.approval_caption_label, 8, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.approval_part = ApprovalPart(CaseDecisionDialog)
        self.approval_part.setObjectName(u"approval_part")

        self.fields_grid.addWidget(self.approval_part, 8, 1, 1, 3)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnStretch(3, 1)
        self.fields_grid.setColumnMinimumWidth(0, 140)
        self.fields_grid.setColumnMinimumWidth(2, 140)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(CaseDecisionDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(CaseDecisionDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(CaseDecisionDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.decision_caption_label.setBuddy(self.decision_combo)
        self.decided_on_caption_label.setBuddy(self.decided_on_edit)
        self.onward_caption_label.setBuddy(self.onward_combo)
        self.decision_text_caption_label.setBuddy(self.decision_text_edit)
        self.standard_caption_label.setBuddy(self.standard_combo)
        self.level_caption_label.setBuddy(self.level_combo)
        self.base_caption_label.setBuddy(self.base_edit)
        self.amount_caption_label.setBuddy(self.amount_edit)
        self.departure_caption_label.setBuddy(self.departure_edit)
        self.approval_caption_label.setBuddy(self.approval_part)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decision_combo, self.decided_on_edit)
        QWidget.setTabOrder(self.decided_on_edit, self.onward_combo)
        QWidget.setTabOrder(self.onward_combo, self.decision_text_edit)
        QWidget.setTabOrder(self.decision_text_edit, self.standard_combo)
        QWidget.setTabOrder(self.standard_combo, self.level_combo)
        QWidget.setTabOrder(self.level_combo, self.base_edit)
        QWidget.setTabOrder(self.base_edit, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.departure_edit)
        QWidget.setTabOrder(self.departure_edit, self.approval_part)
        QWidget.setTabOrder(self.approval_part, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(CaseDecisionDialog)

        QMetaObject.connectSlotsByName(CaseDecisionDialog)
    # setupUi

    def retranslateUi(self, CaseDecisionDialog) -> None:
        CaseDecisionDialog.setWindowTitle(QCoreApplication.translate("CaseDecisionDialog", u"\u4f5c\u51fa\u51b3\u5b9a", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("CaseDecisionDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("CaseDecisionDialog", u"hint", None))
        self.decision_caption_label.setText("")
        self.decided_on_caption_label.setText("")
        self.onward_caption_label.setText(QCoreApplication.translate("CaseDecisionDialog", u"\u968f\u540e\u7684\u73af\u8282", None))
#if QT_CONFIG(accessibility)
        self.onward_combo.setAccessibleName(QCoreApplication.translate("CaseDecisionDialog", u"\u968f\u540e\u7684\u73af\u8282", None))
#endif // QT_CONFIG(accessibility)
        self.decision_text_caption_label.setText("")
        self.standard_caption_label.setText("")
        self.level_caption_label.setText("")
        self.base_caption_label.setText("")
        self.amount_caption_label.setText("")
        self.departure_caption_label.setText("")
        self.approval_caption_label.setText(QCoreApplication.translate("CaseDecisionDialog", u"\u51b3\u5b9a\u6279\u51c6\u4eba", None))
#if QT_CONFIG(accessibility)
        self.approval_part.setAccessibleName(QCoreApplication.translate("CaseDecisionDialog", u"\u51b3\u5b9a\u6279\u51c6\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("CaseDecisionDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("CaseDecisionDialog", u"\u4f5c\u51fa\u51b3\u5b9a", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("CaseDecisionDialog", u"\u4f5c\u51fa\u51b3\u5b9a\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("CaseDecisionDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("CaseDecisionDialog", u"primary", None))
    # retranslateUi

