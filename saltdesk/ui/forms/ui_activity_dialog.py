# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activity_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit
from saltdesk.ui.fields.parts_edit import PartsEdit

class Ui_ActivityDialog(object):
    def setupUi(self, ActivityDialog) -> None:
        if not ActivityDialog.objectName():
            ActivityDialog.setObjectName(u"ActivityDialog")
        ActivityDialog.resize(680, 160)
        ActivityDialog.setMinimumSize(QSize(680, 0))
        self.form_layout = QVBoxLayout(ActivityDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ActivityDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ActivityDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.kind_caption_label = QLabel(ActivityDialog)
        self.kind_caption_label.setObjectName(u"kind_caption_label")
        self.kind_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.kind_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.kind_caption_label, 0, 0, 1, 1)

        self.kind_combo = QComboBox(ActivityDialog)
        self.kind_combo.setObjectName(u"kind_combo")

        self.fields_grid.addWidget(self.kind_combo, 0, 1, 1, 1)

        self.held_on_caption_label = QLabel(ActivityDialog)
        self.held_on_caption_label.setObjectName(u"held_on_caption_label")
        self.held_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.held_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.held_on_caption_label, 0, 2, 1, 1)

        self.held_on_edit = DateEdit(ActivityDialog)
        self.held_on_edit.setObjectName(u"held_on_edit")

        self.fields_grid.addWidget(self.held_on_edit, 0, 3, 1, 1)

        self.place_caption_label = QLabel(ActivityDialog)
        self.place_caption_label.setObjectName(u"place_caption_label")
        self.place_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.place_caption_label, 1, 0, 1, 1)

        self.place_edit = QLineEdit(ActivityDialog)
        self.place_edit.setObjectName(u"place_edit")

        self.fields_grid.addWidget(self.place_edit, 1, 1, 1, 3)

        self.people_caption_label = QLabel(ActivityDialog)
        self.people_caption_label.setObjectName(u"people_caption_label")
        self.people_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.people_caption_label, 2, 0, 1, 1)

        self.people_edit = QLineEdit(ActivityDialog)
        self.people_edit.setObjectName(u"people_edit")

        self.fields_grid.addWidget(self.people_edit, 2, 1, 1, 3)

        self.interviewees_caption_label = QLabel(ActivityDialog)
        self.interviewees_caption_label.setObjectName(u"interviewees_caption_label")
        self.interviewees_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.interviewees_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.interviewees_edit = PartsEdit(ActivityDialog)
        self.interviewees_edit.setObjectName(u"interviewees_edit")

        self.fields_grid.addWidget(self.interviewees_edit, 3, 1, 1, 3)

        self.notes_caption_label = QLabel(ActivityDialog)
        self.notes_caption_label.setObjectName(u"notes_caption_label")
        self.notes_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.notes_caption_label, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.notes_edit = QPlainTextEdit(ActivityDialog)
        self.notes_edit.setObjectName(u"notes_edit")
        self.notes_edit.setTabChangesFocus(True)
        self.notes_edit.setMinimumSize(QSize(0, 110))
        self.notes_edit.setMaximumSize(QSize(16777215, 110))

        self.fields_grid.addWidget(self.notes_edit, 4, 1, 1, 3)

        self.files_caption_label = QLabel(ActivityDialog)
        self.files_caption_label.setObjectName(u"files_caption_label")
        self.files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.files_caption_label, 5, 0, 1, 1)

        self.files_edit = FilesEdit(ActivityDialog)
        self.files_edit.setObjectName(u"files_edit")

        self.fields_grid.addWidget(self.files_edit, 5, 1, 1, 3)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnStretch(3, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)
        self.fields_grid.setColumnMinimumWidth(2, 88)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ActivityDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ActivityDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ActivityDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.kind_caption_label.setBuddy(self.kind_combo)
        self.held_on_caption_label.setBuddy(self.held_on_edit)
        self.place_caption_label.setBuddy(self.place_edit)
        self.people_caption_label.setBuddy(self.people_edit)
        self.interviewees_caption_label.setBuddy(self.interviewees_edit)
        self.notes_caption_label.setBuddy(self.notes_edit)
        self.files_caption_label.setBuddy(self.files_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.held_on_edit)
        QWidget.setTabOrder(self.held_on_edit, self.place_edit)
        QWidget.setTabOrder(self.place_edit, self.people_edit)
        QWidget.setTabOrder(self.people_edit, self.interviewees_edit)
        QWidget.setTabOrder(self.interviewees_edit, self.notes_edit)
        QWidget.setTabOrder(self.notes_edit, self.files_edit)
        QWidget.setTabOrder(self.files_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ActivityDialog)

        QMetaObject.connectSlotsByName(ActivityDialog)
    # setupUi

    def retranslateUi(self, ActivityDialog) -> None:
        ActivityDialog.setWindowTitle(QCoreApplication.translate("ActivityDialog", u"\u767b\u8bb0\u5ea7\u8c08\u548c\u8d70\u8bbf", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ActivityDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ActivityDialog", u"hint", None))
        self.kind_caption_label.setText(QCoreApplication.translate("ActivityDialog", u"\u65b9\u5f0f *", None))
#if QT_CONFIG(accessibility)
        self.kind_combo.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.held_on_caption_label.setText(QCoreApplication.translate("ActivityDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.held_on_edit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.place_caption_label.setText(QCoreApplication.translate("ActivityDialog", u"\u5730\u70b9", None))
#if QT_CONFIG(accessibility)
        self.place_edit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u5730\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.people_caption_label.setText(QCoreApplication.translate("ActivityDialog", u"\u53c2\u52a0\u4eba\u5458", None))
#if QT_CONFIG(accessibility)
        self.people_edit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u53c2\u52a0\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.interviewees_caption_label.setText(QCoreApplication.translate("ActivityDialog", u"\u53d7\u8bbf\u7fa4\u4f17", None))
#if QT_CONFIG(accessibility)
        self.interviewees_edit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u53d7\u8bbf\u7fa4\u4f17", None))
#endif // QT_CONFIG(accessibility)
        self.notes_caption_label.setText(QCoreApplication.translate("ActivityDialog", u"\u4e86\u89e3\u5230\u7684\u60c5\u51b5 *", None))
#if QT_CONFIG(accessibility)
        self.notes_edit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u4e86\u89e3\u5230\u7684\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.files_caption_label.setText(QCoreApplication.translate("ActivityDialog", u"\u9644\u4ef6", None))
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ActivityDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ActivityDialog", u"\u767b\u8bb0", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ActivityDialog", u"\u767b\u8bb0\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ActivityDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ActivityDialog", u"primary", None))
    # retranslateUi

