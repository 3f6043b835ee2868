# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guidance_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit
from saltdesk.ui.fields.items_field import ItemsField
from saltdesk.ui.fields.people_edit import PeopleEdit

class Ui_GuidanceDialog(object):
    def setupUi(self, GuidanceDialog) -> None:
        if not GuidanceDialog.objectName():
            GuidanceDialog.setObjectName(u"GuidanceDialog")
        GuidanceDialog.resize(760, 160)
        GuidanceDialog.setMinimumSize(QSize(760, 0))
        self.form_layout = QVBoxLayout(GuidanceDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(GuidanceDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(GuidanceDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.given_on_caption_label = QLabel(GuidanceDialog)
        self.given_on_caption_label.setObjectName(u"given_on_caption_label")
        self.given_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.given_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.given_on_caption_label, 0, 0, 1, 1)

        self.given_on_edit = DateEdit(GuidanceDialog)
        self.given_on_edit.setObjectName(u"given_on_edit")

        self.fields_grid.addWidget(self.given_on_edit, 0, 1, 1, 1)

        self.kind_caption_label = QLabel(GuidanceDialog)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.kind_caption_label, 0, 2, 1, 1)

        self.kind_combo = QComboBox(GuidanceDialog)
        self.kind_combo.setObjectName(u"kind_combo")
        self.kind_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kind_combo.sizePolicy().hasHeightForWidth())
        self.kind_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.kind_combo, 0, 3, 1, 1)

        self.stage_caption_label = QLabel(GuidanceDialog)
        self.stage_caption_label.setObjectName(u"stage_caption_label")
        self.stage_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.stage_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.stage_caption_label, 1, 0, 1, 1)

        self.stage_combo = QComboBox(GuidanceDialog)
        self.stage_combo.setObjectName(u"stage_combo")
        self.stage_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stage_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.stage_combo.sizePolicy().hasHeightForWidth())
        self.stage_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.stage_combo, 1, 1, 1, 1)

        self.party_caption_label = QLabel(GuidanceDialog)
        self.party_caption_label.setObjectName(u"party_caption_label")
        self.party_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.party_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.party_caption_label, 1, 2, 1, 1)

        self.party_edit = QLineEdit(GuidanceDialog)
        self.party_edit.setObjectName(u"party_edit")

        self.fields_grid.addWidget(self.party_edit, 1, 3, 1, 1)

        self.items_caption_label = QLabel(GuidanceDialog)
        self.items_caption_label.setObjectName(u"items_caption_label")
        self.items_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.items_caption_label, 2, 0, 1, 1)

        self.items_edit = ItemsField(GuidanceDialog)
        self.items_edit.setObjectName(u"items_edit")

        self.fields_grid.addWidget(self.items_edit, 2, 1, 1, 3)

        self.case_caption_label = QLabel(GuidanceDialog)
        self.case_caption_label.setObjectName(u"case_caption_label")
        self.case_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.case_caption_label, 3, 0, 1, 1)

        self.case_combo = QComboBox(GuidanceDialog)
        self.case_combo.setObjectName(u"case_combo")
        self.case_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.case_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.case_combo.sizePolicy().hasHeightForWidth())
        self.case_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.case_combo, 3, 1, 1, 3)

        self.content_caption_label = QLabel(GuidanceDialog)
        self.content_caption_label.setObjectName(u"content_caption_label")
        self.content_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.content_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.content_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.content_edit = QPlainTextEdit(GuidanceDialog)
        self.content_edit.setObjectName(u"content_edit")
        self.content_edit.setTabChangesFocus(True)
        self.content_edit.setMinimumSize(QSize(0, 80))

        self.fields_grid.addWidget(self.content_edit, 4, 1, 1, 3)

        self.result_caption_label = QLabel(GuidanceDialog)
        self.result_caption_label.setObjectName(u"result_caption_label")
        self.result_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.result_caption_label, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.result_edit = QPlainTextEdit(GuidanceDialog)
        self.result_edit.setObjectName(u"result_edit")
        self.result_edit.setTabChangesFocus(True)

        self.fields_grid.addWidget(self.result_edit, 5, 1, 1, 3)

        self.givers_caption_label = QLabel(GuidanceDialog)
        self.givers_caption_label.setObjectName(u"givers_caption_label")
        self.givers_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.givers_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.givers_caption_label, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.givers_edit = PeopleEdit(GuidanceDialog)
        self.givers_edit.setObjectName(u"givers_edit")

        self.fields_grid.addWidget(self.givers_edit, 6, 1, 1, 3)

        self.files_caption_label = QLabel(GuidanceDialog)
        self.files_caption_label.setObjectName(u"files_caption_label")
        self.files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.files_caption_label, 7, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.files_edit = FilesEdit(GuidanceDialog)
        self.files_edit.setObjectName(u"files_edit")

        self.fields_grid.addWidget(self.files_edit, 7, 1, 1, 3)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnStretch(3, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)
        self.fields_grid.setColumnMinimumWidth(2, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(GuidanceDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(GuidanceDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(GuidanceDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.given_on_caption_label.setBuddy(self.given_on_edit)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.stage_caption_label.setBuddy(self.stage_combo)
        self.party_caption_label.setBuddy(self.party_edit)
        self.items_caption_label.setBuddy(self.items_edit)
        self.case_caption_label.setBuddy(self.case_combo)
        self.content_caption_label.setBuddy(self.content_edit)
        self.result_caption_label.setBuddy(self.result_edit)
        self.givers_caption_label.setBuddy(self.givers_edit)
        self.files_caption_label.setBuddy(self.files_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.given_on_edit, self.kind_combo)
        QWidget.setTabOrder(self.kind_combo, self.stage_combo)
        QWidget.setTabOrder(self.stage_combo, self.party_edit)
        QWidget.setTabOrder(self.party_edit, self.items_edit)
        QWidget.setTabOrder(self.items_edit, self.case_combo)
        QWidget.setTabOrder(self.case_combo, self.content_edit)
        QWidget.setTabOrder(self.content_edit, self.result_edit)
        QWidget.setTabOrder(self.result_edit, self.givers_edit)
        QWidget.setTabOrder(self.givers_edit, self.files_edit)
        QWidget.setTabOrder(self.files_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(GuidanceDialog)

        QMetaObject.connectSlotsByName(GuidanceDialog)
    # setupUi

    def retranslateUi(self, GuidanceDialog) -> None:
        GuidanceDialog.setWindowTitle(QCoreApplication.translate("GuidanceDialog", u"\u884c\u653f\u6307\u5bfc", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("GuidanceDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("GuidanceDialog", u"hint", None))
        self.given_on_caption_label.setText("")
        self.kind_caption_label.setText("")
        self.stage_caption_label.setText("")
        self.party_caption_label.setText("")
        self.items_caption_label.setText("")
        self.case_caption_label.setText("")
        self.content_caption_label.setText("")
        self.result_caption_label.setText("")
        self.givers_caption_label.setText(QCoreApplication.translate("GuidanceDialog", u"\u6307\u5bfc\u4eba *", None))
#if QT_CONFIG(accessibility)
        self.givers_edit.setAccessibleName(QCoreApplication.translate("GuidanceDialog", u"\u6307\u5bfc\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.files_caption_label.setText(QCoreApplication.translate("GuidanceDialog", u"\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.files_edit.setAccessibleName(QCoreApplication.translate("GuidanceDialog", u"\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("GuidanceDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("GuidanceDialog", u"\u4fdd\u5b58", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("GuidanceDialog", u"\u4fdd\u5b58\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("GuidanceDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("GuidanceDialog", u"primary", None))
    # retranslateUi

