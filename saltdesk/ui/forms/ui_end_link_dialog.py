# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'end_link_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit
from saltdesk.ui.fields.people_edit import PeopleEdit

class Ui_EndLinkDialog(object):
    def setupUi(self, EndLinkDialog) -> None:
        if not EndLinkDialog.objectName():
            EndLinkDialog.setObjectName(u"EndLinkDialog")
        EndLinkDialog.resize(640, 160)
        EndLinkDialog.setMinimumSize(QSize(640, 0))
        self.form_layout = QVBoxLayout(EndLinkDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(EndLinkDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(EndLinkDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.ended_on_caption_label = QLabel(EndLinkDialog)
        self.ended_on_caption_label.setObjectName(u"ended_on_caption_label")
        self.ended_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.ended_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.ended_on_caption_label, 0, 0, 1, 1)

        self.ended_on_edit = DateEdit(EndLinkDialog)
        self.ended_on_edit.setObjectName(u"ended_on_edit")

        self.fields_grid.addWidget(self.ended_on_edit, 0, 1, 1, 1)

        self.onward_caption_label = QLabel(EndLinkDialog)
        self.onward_caption_label.setObjectName(u"onward_caption_label")
        self.onward_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.onward_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.onward_caption_label, 1, 0, 1, 1)

        self.onward_combo = QComboBox(EndLinkDialog)
        self.onward_combo.setObjectName(u"onward_combo")
        self.onward_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.onward_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.onward_combo.sizePolicy().hasHeightForWidth())
        self.onward_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.onward_combo, 1, 1, 1, 1)

        self.holders_caption_label = QLabel(EndLinkDialog)
        self.holders_caption_label.setObjectName(u"holders_caption_label")
        self.holders_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.holders_caption_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.holders_edit = PeopleEdit(EndLinkDialog)
        self.holders_edit.setObjectName(u"holders_edit")

        self.fields_grid.addWidget(self.holders_edit, 2, 1, 1, 1)

        self.outcome_caption_label = QLabel(EndLinkDialog)
        self.outcome_caption_label.setObjectName(u"outcome_caption_label")
        self.outcome_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.outcome_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.outcome_edit = QPlainTextEdit(EndLinkDialog)
        self.outcome_edit.setObjectName(u"outcome_edit")
        self.outcome_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.outcome_edit, 3, 1, 1, 1)

        self.files_caption_label = QLabel(EndLinkDialog)
        self.files_caption_label.setObjectName(u"files_caption_label")
        self.files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.files_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.files_edit = FilesEdit(EndLinkDialog)
        self.files_edit.setObjectName(u"files_edit")

        self.fields_grid.addWidget(self.files_edit, 4, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(EndLinkDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(EndLinkDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(EndLinkDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.ended_on_caption_label.setBuddy(self.ended_on_edit)
        self.onward_caption_label.setBuddy(self.onward_combo)
        self.holders_caption_label.setBuddy(self.holders_edit)
        self.outcome_caption_label.setBuddy(self.outcome_edit)
        self.files_caption_label.setBuddy(self.files_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ended_on_edit, self.onward_combo)
        QWidget.setTabOrder(self.onward_combo, self.holders_edit)
        QWidget.setTabOrder(self.holders_edit, self.outcome_edit)
        QWidget.setTabOrder(self.outcome_edit, self.files_edit)
        QWidget.setTabOrder(self.files_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(EndLinkDialog)

        QMetaObject.connectSlotsByName(EndLinkDialog)
    # setupUi

    def retranslateUi(self, EndLinkDialog) -> None:
        EndLinkDialog.setWindowTitle(QCoreApplication.translate("EndLinkDialog", u"\u529e\u7ed3\u73af\u8282", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("EndLinkDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("EndLinkDialog", u"hint", None))
        self.ended_on_caption_label.setText("")
        self.onward_caption_label.setText(QCoreApplication.translate("EndLinkDialog", u"\u53bb\u5411 *", None))
#if QT_CONFIG(accessibility)
        self.onward_combo.setAccessibleName(QCoreApplication.translate("EndLinkDialog", u"\u53bb\u5411", None))
#endif // QT_CONFIG(accessibility)
        self.holders_caption_label.setText(QCoreApplication.translate("EndLinkDialog", u"\u4e0b\u4e00\u73af\u8282\u5728\u529e\u4eba", None))
#if QT_CONFIG(accessibility)
        self.holders_edit.setAccessibleName(QCoreApplication.translate("EndLinkDialog", u"\u4e0b\u4e00\u73af\u8282\u5728\u529e\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.outcome_caption_label.setText(QCoreApplication.translate("EndLinkDialog", u"\u529e\u7406\u60c5\u51b5 *", None))
        self.files_caption_label.setText(QCoreApplication.translate("EndLinkDialog", u"\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.files_edit.setAccessibleName(QCoreApplication.translate("EndLinkDialog", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("EndLinkDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("EndLinkDialog", u"\u529e\u7ed3\u73af\u8282", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("EndLinkDialog", u"\u529e\u7ed3\u73af\u8282\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("EndLinkDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("EndLinkDialog", u"primary", None))
    # retranslateUi

