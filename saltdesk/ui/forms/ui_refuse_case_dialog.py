# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'refuse_case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit

class Ui_RefuseCaseDialog(object):
    def setupUi(self, RefuseCaseDialog) -> None:
        if not RefuseCaseDialog.objectName():
            RefuseCaseDialog.setObjectName(u"RefuseCaseDialog")
        RefuseCaseDialog.resize(600, 160)
        RefuseCaseDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(RefuseCaseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(RefuseCaseDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(RefuseCaseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.refused_on_caption_label = QLabel(RefuseCaseDialog)
        self.refused_on_caption_label.setObjectName(u"refused_on_caption_label")
        self.refused_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refused_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.refused_on_caption_label, 0, 0, 1, 1)

        self.refused_on_edit = DateEdit(RefuseCaseDialog)
        self.refused_on_edit.setObjectName(u"refused_on_edit")

        self.fields_grid.addWidget(self.refused_on_edit, 0, 1, 1, 1)

        self.refusal_text_caption_label = QLabel(RefuseCaseDialog)
        self.refusal_text_caption_label.setObjectName(u"refusal_text_caption_label")
        self.refusal_text_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal_text_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.refusal_text_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.refusal_text_edit = QPlainTextEdit(RefuseCaseDialog)
        self.refusal_text_edit.setObjectName(u"refusal_text_edit")
        self.refusal_text_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.refusal_text_edit, 1, 1, 1, 1)

        self.told_on_caption_label = QLabel(RefuseCaseDialog)
        self.told_on_caption_label.setObjectName(u"told_on_caption_label")
        self.told_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.told_on_caption_label, 2, 0, 1, 1)

        self.told_on_edit = DateEdit(RefuseCaseDialog)
        self.told_on_edit.setObjectName(u"told_on_edit")

        self.fields_grid.addWidget(self.told_on_edit, 2, 1, 1, 1)

        self.told_how_caption_label = QLabel(RefuseCaseDialog)
        self.told_how_caption_label.setObjectName(u"told_how_caption_label")
        self.told_how_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_how_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.told_how_caption_label, 3, 0, 1, 1)

        self.told_how_combo = QComboBox(RefuseCaseDialog)
        self.told_how_combo.setObjectName(u"told_how_combo")
        self.told_how_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.told_how_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.told_how_combo.sizePolicy().hasHeightForWidth())
        self.told_how_combo.setSizePolicy(sizePolicy)
        self.told_how_combo.setEditable(True)

        self.fields_grid.addWidget(self.told_how_combo, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(RefuseCaseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(RefuseCaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(RefuseCaseDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.refused_on_caption_label.setBuddy(self.refused_on_edit)
        self.refusal_text_caption_label.setBuddy(self.refusal_text_edit)
        self.told_on_caption_label.setBuddy(self.told_on_edit)
        self.told_how_caption_label.setBuddy(self.told_how_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.refused_on_edit, self.refusal_text_edit)
        QWidget.setTabOrder(self.refusal_text_edit, self.told_on_edit)
        QWidget.setTabOrder(self.told_on_edit, self.told_how_combo)
        QWidget.setTabOrder(self.told_how_combo, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(RefuseCaseDialog)

        QMetaObject.connectSlotsByName(RefuseCaseDialog)
    # setupUi

    def retranslateUi(self, RefuseCaseDialog) -> None:
        RefuseCaseDialog.setWindowTitle(QCoreApplication.translate("RefuseCaseDialog", u"\u4e0d\u4e88\u53d7\u7406\uff08\u7acb\u6848\uff09", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("RefuseCaseDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("RefuseCaseDialog", u"hint", None))
        self.refused_on_caption_label.setText("")
        self.refusal_text_caption_label.setText("")
        self.told_on_caption_label.setText("")
        self.told_how_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("RefuseCaseDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("RefuseCaseDialog", u"\u4e0d\u4e88\u53d7\u7406", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("RefuseCaseDialog", u"\u4e0d\u4e88\u53d7\u7406\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("RefuseCaseDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("RefuseCaseDialog", u"primary", None))
    # retranslateUi

