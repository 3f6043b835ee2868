# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'knowledge_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_KnowledgeDialog(object):
    def setupUi(self, KnowledgeDialog) -> None:
        if not KnowledgeDialog.objectName():
            KnowledgeDialog.setObjectName(u"KnowledgeDialog")
        KnowledgeDialog.resize(560, 160)
        KnowledgeDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(KnowledgeDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(KnowledgeDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(KnowledgeDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.office_caption_label = QLabel(KnowledgeDialog)
        self.office_caption_label.setObjectName(u"office_caption_label")
        self.office_caption_label.setTextFormat(Qt.TextFormat.PlainText)

        self.fields_grid.addWidget(self.office_caption_label, 0, 0, 1, 1)

        self.office_combo = QComboBox(KnowledgeDialog)
        self.office_combo.setObjectName(u"office_combo")

        self.fields_grid.addWidget(self.office_combo, 0, 1, 1, 1)

        self.wanted_caption_label = QLabel(KnowledgeDialog)
        self.wanted_caption_label.setObjectName(u"wanted_caption_label")
        self.wanted_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wanted_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.wanted_caption_label, 1, 0, 1, 1)

        self.wanted_spin = QSpinBox(KnowledgeDialog)
        self.wanted_spin.setObjectName(u"wanted_spin")
        self.wanted_spin.setMinimum(1)
        self.wanted_spin.setMaximum(99)

        self.fields_grid.addWidget(self.wanted_spin, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(KnowledgeDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(KnowledgeDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(KnowledgeDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.office_caption_label.setBuddy(self.office_combo)
        self.wanted_caption_label.setBuddy(self.wanted_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.office_combo, self.wanted_spin)
        QWidget.setTabOrder(self.wanted_spin, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(KnowledgeDialog)

        QMetaObject.connectSlotsByName(KnowledgeDialog)
    # setupUi

    def retranslateUi(self, KnowledgeDialog) -> None:
        KnowledgeDialog.setWindowTitle(QCoreApplication.translate("KnowledgeDialog", u"\u5c97\u4f4d\u6743\u8d23\u62bd\u67e5", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("KnowledgeDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("KnowledgeDialog", u"hint", None))
        self.office_caption_label.setText("")
        self.wanted_caption_label.setText("")
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("KnowledgeDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("KnowledgeDialog", u"\u62bd\u53d6\u4eba\u5458\u548c\u9898\u76ee", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("KnowledgeDialog", u"\u62bd\u53d6\u4eba\u5458\u548c\u9898\u76ee\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("KnowledgeDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("KnowledgeDialog", u"primary", None))
    # retranslateUi

