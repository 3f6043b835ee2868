# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accountability_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit

class Ui_AccountabilityPage(object):
    def setupUi(self, AccountabilityPage) -> None:
        if not AccountabilityPage.objectName():
            AccountabilityPage.setObjectName(u"AccountabilityPage")
        AccountabilityPage.resize(1100, 560)
        self.form_layout = QVBoxLayout(AccountabilityPage)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.source_group = QGroupBox(AccountabilityPage)
        self.source_group.setObjectName(u"source_group")
        self.source_grid = QGridLayout(self.source_group)
        self.source_grid.setObjectName(u"source_grid")
        self.source_grid.setHorizontalSpacing(12)
        self.source_grid.setVerticalSpacing(8)
        self.source_caption_label = QLabel(self.source_group)
        self.source_caption_label.setObjectName(u"source_caption_label")
        self.source_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_caption_label.setProperty(u"required", True)

        self.source_grid.addWidget(self.source_caption_label, 0, 0, 1, 1)

        self.source_combo = QComboBox(self.source_group)
        self.source_combo.setObjectName(u"source_combo")
        self.source_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source_combo.setMinimumContentsLength(6)

        self.source_grid.addWidget(self.source_combo, 0, 1, 1, 1)

        self.source_text_caption_label = QLabel(self.source_group)
        self.source_text_caption_label.setObjectName(u"source_text_caption_label")
        self.source_text_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.source_text_caption_label.setProperty(u"required", True)

        self.source_grid.addWidget(self.source_text_caption_label, 0, 2, 1, 1)

        self.source_text_row = QHBoxLayout()
        self.source_text_row.setSpacing(8)
        self.source_text_row.setObjectName(u"source_text_row")
        self.source_text_edit = QLineEdit(self.source_group)
        self.source_text_edit.setObjectName(u"source_text_edit")

        self.source_text_row.addWidget(self.source_text_edit)

        self.take_button = QPushButton(self.source_group)
        self.take_button.setObjectName(u"take_button")

        self.source_text_row.addWidget(self.take_button)


        self.source_grid.addLayout(self.source_text_row, 0, 3, 1, 1)

        self.person_caption_label = QLabel(self.source_group)
        self.person_caption_label.setObjectName(u"person_caption_label")
        self.person_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_grid.addWidget(self.person_caption_label, 1, 0, 1, 1)

        self.person_edit = QLineEdit(self.source_group)
        self.person_edit.setObjectName(u"person_edit")

        self.source_grid.addWidget(self.person_edit, 1, 1, 1, 1)

        self.post_caption_label = QLabel(self.source_group)
        self.post_caption_label.setObjectName(u"post_caption_label")
        self.post_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_grid.addWidget(self.post_caption_label, 1, 2, 1, 1)

        self.post_edit = QLineEdit(self.source_group)
        self.post_edit.setObjectName(u"post_edit")

        self.source_grid.addWidget(self.post_edit, 1, 3, 1, 1)

        self.office_caption_label = QLabel(self.source_group)
        self.office_caption_label.setObjectName(u"office_caption_label")
        self.office_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_grid.addWidget(self.office_caption_label, 2, 0, 1, 1)

        self.office_combo = QComboBox(self.source_group)
        self.office_combo.setObjectName(u"office_combo")
        self.office_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.office_combo.setMinimumContentsLength(6)
        self.office_combo.setEditable(True)
        self.office_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.source_grid.addWidget(self.office_combo, 2, 1, 1, 1)

        self.opened_on_caption_label = QLabel(self.source_group)
        self.opened_on_caption_label.setObjectName(u"opened_on_caption_label")
        self.opened_on_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.source_grid.addWidget(self.opened_on_caption_label, 2, 2, 1, 1)

        self.opened_on_edit = DateEdit(self.source_group)
        self.opened_on_edit.setObjectName(u"opened_on_edit")

        self.source_grid.addWidget(self.opened_on_edit, 2, 3, 1, 1)

        self.situation_caption_label = QLabel(self.source_group)
        self.situation_caption_label.setObjectName(u"situation_caption_label")
        self.situation_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.situation_caption_label.setProperty(u"required", True)

        self.source_grid.addWidget(self.situation_caption_label, 3, 0, 1, 1)

        self.situation_combo = QComboBox(self.source_group)
        self.situation_combo.setObjectName(u"situation_combo")
        self.situation_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.situation_combo.setMinimumContentsLength(6)

        self.source_grid.addWidget(self.situation_combo, 3, 1, 1, 3)

        self.source_grid.setColumnStretch(1, 1)
        self.source_grid.setColumnStretch(3, 1)
        self.source_grid.setColumnMinimumWidth(0, 104)
        self.source_grid.setColumnMinimumWidth(2, 104)

        self.form_layout.addWidget(self.source_group)

        self.facts_group = QGroupBox(AccountabilityPage)
        self.facts_group.setObjectName(u"facts_group")
        self.facts_grid = QGridLayout(self.facts_group)
        self.facts_grid.setObjectName(u"facts_grid")
        self.facts_grid.setHorizontalSpacing(12)
        self.facts_grid.setVerticalSpacing(8)
        self.facts_caption_label = QLabel(self.facts_group)
        self.facts_caption_label.setObjectName(u"facts_caption_label")
        self.facts_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_grid.addWidget(self.facts_caption_label, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.facts_edit = QPlainTextEdit(self.facts_group)
        self.facts_edit.setObjectName(u"facts_edit")
        self.facts_edit.setTabChangesFocus(True)
        self.facts_edit.setMinimumSize(QSize(0, 120))
        self.facts_edit.setMaximumSize(QSize(16777215, 120))

        self.facts_grid.addWidget(self.facts_edit, 0, 1, 1, 3)

        self.evidence_caption_label = QLabel(self.facts_group)
        self.evidence_caption_label.setObjectName(u"evidence_caption_label")
        self.evidence_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_grid.addWidget(self.evidence_caption_label, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.evidence_edit = QPlainTextEdit(self.facts_group)
        self.evidence_edit.setObjectName(u"evidence_edit")
        self.evidence_edit.setTabChangesFocus(True)
        self.evidence_edit.setMinimumSize(QSize(0, 84))
        self.evidence_edit.setMaximumSize(QSize(16777215, 84))

        self.facts_grid.addWidget(self.evidence_edit, 1, 1, 1, 3)

        self.files_caption_label = QLabel(self.facts_group)
        self.files_caption_label.setObjectName(u"files_caption_label")
        self.files_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.facts_grid.addWidget(self.files_caption_label, 2, 0, 1, 1)

        self.files_edit = FilesEdit(self.facts_group)
        self.files_edit.setObjectName(u"files_edit")

        self.facts_grid.addWidget(self.files_edit, 2, 1, 1, 3)

        self.facts_grid.setColumnStretch(1, 1)
        self.facts_grid.setColumnStretch(3, 1)
        self.facts_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addWidget(self.facts_group)

        self.form_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spring)

#if QT_CONFIG(shortcut)
        self.source_caption_label.setBuddy(self.source_combo)
        self.source_text_caption_label.setBuddy(self.source_text_edit)
        self.person_caption_label.setBuddy(self.person_edit)
        self.post_caption_label.setBuddy(self.post_edit)
        self.office_caption_label.setBuddy(self.office_combo)
        self.opened_on_caption_label.setBuddy(self.opened_on_edit)
        self.situation_caption_label.setBuddy(self.situation_combo)
        self.facts_caption_label.setBuddy(self.facts_edit)
        self.evidence_caption_label.setBuddy(self.evidence_edit)
        self.files_caption_label.setBuddy(self.files_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.source_combo, self.source_text_edit)
        QWidget.setTabOrder(self.source_text_edit, self.take_button)
        QWidget.setTabOrder(self.take_button, self.person_edit)
        QWidget.setTabOrder(self.person_edit, self.post_edit)
        QWidget.setTabOrder(self.post_edit, self.office_combo)
        QWidget.setTabOrder(self.office_combo, self.opened_on_edit)
        QWidget.setTabOrder(self.opened_on_edit, self.situation_combo)
        QWidget.setTabOrder(self.situation_combo, self.facts_edit)
        QWidget.setTabOrder(self.facts_edit, self.evidence_edit)
        QWidget.setTabOrder(self.evidence_edit, self.files_edit)

        self.retranslateUi(AccountabilityPage)

        QMetaObject.connectSlotsByName(AccountabilityPage)
    # setupUi

    def retranslateUi(self, AccountabilityPage) -> None:
        AccountabilityPage.setWindowTitle(QCoreApplication.translate("AccountabilityPage", u"\u8d23\u4efb\u8ffd\u7a76", None))
        self.source_group.setTitle(QCoreApplication.translate("AccountabilityPage", u"\u6765\u6e90\u548c\u5bf9\u8c61", None))
        self.source_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"(&Z)", None))
        self.source_text_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"(&S)", None))
        self.take_button.setText(QCoreApplication.translate("AccountabilityPage", u"\u53d6\u7528", None))
#if QT_CONFIG(tooltip)
        self.take_button.setToolTip(QCoreApplication.translate("AccountabilityPage", u"\u6309\u7f16\u53f7\u53d6\u7528\u6295\u8bc9\u6216\u68c0\u67e5\u95ee\u9898\u7684\u60c5\u51b5", None))
#endif // QT_CONFIG(tooltip)
        self.person_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"(&R)", None))
        self.post_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"(&G)", None))
        self.office_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"(&C)", None))
        self.opened_on_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"(&L)", None))
        self.situation_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"(&Q)", None))
        self.facts_group.setTitle(QCoreApplication.translate("AccountabilityPage", u"\u4e8b\u5b9e\u548c\u8bc1\u636e", None))
        self.facts_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"(&T)", None))
        self.evidence_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"(&E)", None))
        self.files_caption_label.setText(QCoreApplication.translate("AccountabilityPage", u"\u8bc1\u636e\u9644\u4ef6", None))
    # retranslateUi

