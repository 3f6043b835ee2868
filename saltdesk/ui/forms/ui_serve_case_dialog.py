# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'serve_case_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit

class Ui_ServeCaseDialog(object):
    def setupUi(self, ServeCaseDialog) -> None:
        if not ServeCaseDialog.objectName():
            ServeCaseDialog.setObjectName(u"ServeCaseDialog")
        ServeCaseDialog.resize(600, 160)
        ServeCaseDialog.setMinimumSize(QSize(600, 0))
        self.form_layout = QVBoxLayout(ServeCaseDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(ServeCaseDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(ServeCaseDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.served_on_caption_label = QLabel(ServeCaseDialog)
        self.served_on_caption_label.setObjectName(u"served_on_caption_label")
        self.served_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.served_on_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.served_on_caption_label, 0, 0, 1, 1)

        self.served_on_edit = DateEdit(ServeCaseDialog)
        self.served_on_edit.setObjectName(u"served_on_edit")

        self.fields_grid.addWidget(self.served_on_edit, 0, 1, 1, 1)

        self.served_how_caption_label = QLabel(ServeCaseDialog)
        self.served_how_caption_label.setObjectName(u"served_how_caption_label")
        self.served_how_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.served_how_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.served_how_caption_label, 1, 0, 1, 1)

        self.served_how_combo = QComboBox(ServeCaseDialog)
        self.served_how_combo.setObjectName(u"served_how_combo")
        self.served_how_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.served_how_combo.setMinimumContentsLength(8)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.served_how_combo.sizePolicy().hasHeightForWidth())
        self.served_how_combo.setSizePolicy(sizePolicy)
        self.served_how_combo.setEditable(True)

        self.fields_grid.addWidget(self.served_how_combo, 1, 1, 1, 1)

        self.onward_caption_label = QLabel(ServeCaseDialog)
        self.onward_caption_label.setObjectName(u"onward_caption_label")
        self.onward_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.onward_caption_label, 2, 0, 1, 1)

        self.onward_combo = QComboBox(ServeCaseDialog)
        self.onward_combo.setObjectName(u"onward_combo")
        self.onward_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.onward_combo.setMinimumContentsLength(8)
        sizePolicy.setHeightForWidth(self.onward_combo.sizePolicy().hasHeightForWidth())
        self.onward_combo.setSizePolicy(sizePolicy)

        self.fields_grid.addWidget(self.onward_combo, 2, 1, 1, 1)

        self.served_files_caption_label = QLabel(ServeCaseDialog)
        self.served_files_caption_label.setObjectName(u"served_files_caption_label")
        self.served_files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.served_files_caption_label, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.served_files_edit = FilesEdit(ServeCaseDialog)
        self.served_files_edit.setObjectName(u"served_files_edit")

        self.fields_grid.addWidget(self.served_files_edit, 3, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 118)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(ServeCaseDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(ServeCaseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(ServeCaseDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.served_on_caption_label.setBuddy(self.served_on_edit)
        self.served_how_caption_label.setBuddy(self.served_how_combo)
        self.onward_caption_label.setBuddy(self.onward_combo)
        self.served_files_caption_label.setBuddy(self.served_files_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.served_on_edit, self.served_how_combo)
        QWidget.setTabOrder(self.served_how_combo, self.onward_combo)
        QWidget.setTabOrder(self.onward_combo, self.served_files_edit)
        QWidget.setTabOrder(self.served_files_edit, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(ServeCaseDialog)

        QMetaObject.connectSlotsByName(ServeCaseDialog)
    # setupUi

    def retranslateUi(self, ServeCaseDialog) -> None:
        ServeCaseDialog.setWindowTitle(QCoreApplication.translate("ServeCaseDialog", u"\u767b\u8bb0\u9001\u8fbe", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("ServeCaseDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("ServeCaseDialog", u"hint", None))
        self.served_on_caption_label.setText("")
        self.served_how_caption_label.setText("")
        self.onward_caption_label.setText(QCoreApplication.translate("ServeCaseDialog", u"\u968f\u540e\u7684\u73af\u8282", None))
#if QT_CONFIG(accessibility)
        self.onward_combo.setAccessibleName(QCoreApplication.translate("ServeCaseDialog", u"\u968f\u540e\u7684\u73af\u8282", None))
#endif // QT_CONFIG(accessibility)
        self.served_files_caption_label.setText(QCoreApplication.translate("ServeCaseDialog", u"\u9001\u8fbe\u56de\u8bc1", None))
#if QT_CONFIG(accessibility)
        self.served_files_edit.setAccessibleName(QCoreApplication.translate("ServeCaseDialog", u"\u9001\u8fbe\u56de\u8bc1", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ServeCaseDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("ServeCaseDialog", u"\u767b\u8bb0\u9001\u8fbe", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("ServeCaseDialog", u"\u767b\u8bb0\u9001\u8fbe\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("ServeCaseDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("ServeCaseDialog", u"primary", None))
    # retranslateUi

