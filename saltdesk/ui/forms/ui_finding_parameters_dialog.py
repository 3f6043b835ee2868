# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_parameters_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_FindingParametersDialog(object):
    def setupUi(self, FindingParametersDialog) -> None:
        if not FindingParametersDialog.objectName():
            FindingParametersDialog.setObjectName(u"FindingParametersDialog")
        FindingParametersDialog.resize(560, 160)
        FindingParametersDialog.setMinimumSize(QSize(560, 0))
        self.form_layout = QVBoxLayout(FindingParametersDialog)
        self.form_layout.setSpacing(12)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(16, 16, 16, 16)
        self.record_label = QLabel(FindingParametersDialog)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.form_layout.addWidget(self.record_label)

        self.hint_label = QLabel(FindingParametersDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.form_layout.addWidget(self.hint_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.channel_1_caption_label = QLabel(FindingParametersDialog)
        self.channel_1_caption_label.setObjectName(u"channel_1_caption_label")
        self.channel_1_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_1_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.channel_1_caption_label, 0, 0, 1, 1)

        self.channel_1_edit = QLineEdit(FindingParametersDialog)
        self.channel_1_edit.setObjectName(u"channel_1_edit")

        self.fields_grid.addWidget(self.channel_1_edit, 0, 1, 1, 1)

        self.channel_2_caption_label = QLabel(FindingParametersDialog)
        self.channel_2_caption_label.setObjectName(u"channel_2_caption_label")
        self.channel_2_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_2_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.channel_2_caption_label, 1, 0, 1, 1)

        self.channel_2_edit = QLineEdit(FindingParametersDialog)
        self.channel_2_edit.setObjectName(u"channel_2_edit")

        self.fields_grid.addWidget(self.channel_2_edit, 1, 1, 1, 1)

        self.channel_3_caption_label = QLabel(FindingParametersDialog)
        self.channel_3_caption_label.setObjectName(u"channel_3_caption_label")
        self.channel_3_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_3_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.channel_3_caption_label, 2, 0, 1, 1)

        self.channel_3_edit = QLineEdit(FindingParametersDialog)
        self.channel_3_edit.setObjectName(u"channel_3_edit")

        self.fields_grid.addWidget(self.channel_3_edit, 2, 1, 1, 1)

        self.channel_4_caption_label = QLabel(FindingParametersDialog)
        self.channel_4_caption_label.setObjectName(u"channel_4_caption_label")
        self.channel_4_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_4_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.channel_4_caption_label, 3, 0, 1, 1)

        self.channel_4_edit = QLineEdit(FindingParametersDialog)
        self.channel_4_edit.setObjectName(u"channel_4_edit")

        self.fields_grid.addWidget(self.channel_4_edit, 3, 1, 1, 1)

        self.channel_5_caption_label = QLabel(FindingParametersDialog)
        self.channel_5_caption_label.setObjectName(u"channel_5_caption_label")
        self.channel_5_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_5_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.channel_5_caption_label, 4, 0, 1, 1)

        self.channel_5_edit = QLineEdit(FindingParametersDialog)
        self.channel_5_edit.setObjectName(u"channel_5_edit")

        self.fields_grid.addWidget(self.channel_5_edit, 4, 1, 1, 1)

        self.channel_6_caption_label = QLabel(FindingParametersDialog)
        self.channel_6_caption_label.setObjectName(u"channel_6_caption_label")
        self.channel_6_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.channel_6_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.channel_6_caption_label, 5, 0, 1, 1)

        self.channel_6_edit = QLineEdit(FindingParametersDialog)
        self.channel_6_edit.setObjectName(u"channel_6_edit")

        self.fields_grid.addWidget(self.channel_6_edit, 5, 1, 1, 1)

        self.months_caption_label = QLabel(FindingParametersDialog)
        self.months_caption_label.setObjectName(u"months_caption_label")
        self.months_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.months_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.months_caption_label, 6, 0, 1, 1)

        self.months_spin = QSpinBox(FindingParametersDialog)
        self.months_spin.setObjectName(u"months_spin")
        self.months_spin.setMinimum(1)
        self.months_spin.setMaximum(60)

        self.fields_grid.addWidget(self.months_spin, 6, 1, 1, 1)

        self.times_caption_label = QLabel(FindingParametersDialog)
        self.times_caption_label.setObjectName(u"times_caption_label")
        self.times_caption_label.setTextFormat(Qt.TextFormat.PlainText)
        self.times_caption_label.setProperty(u"required", True)

        self.fields_grid.addWidget(self.times_caption_label, 7, 0, 1, 1)

        self.times_spin = QSpinBox(FindingParametersDialog)
        self.times_spin.setObjectName(u"times_spin")
        self.times_spin.setMinimum(2)
        self.times_spin.setMaximum(99)

        self.fields_grid.addWidget(self.times_spin, 7, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)
        self.fields_grid.setColumnMinimumWidth(0, 104)

        self.form_layout.addLayout(self.fields_grid)

        self.problem_label = QLabel(FindingParametersDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.form_layout.addWidget(self.problem_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spring = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spring)

        self.cancel_button = QPushButton(FindingParametersDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.record_button = QPushButton(FindingParametersDialog)
        self.record_button.setObjectName(u"record_button")

        self.buttons_layout.addWidget(self.record_button)


        self.form_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.channel_1_caption_label.setBuddy(self.channel_1_edit)
        self.channel_2_caption_label.setBuddy(self.channel_2_edit)
        self.channel_3_caption_label.setBuddy(self.channel_3_edit)
        self.channel_4_caption_label.setBuddy(self.channel_4_edit)
        self.channel_5_caption_label.setBuddy(self.channel_5_edit)
        self.channel_6_caption_label.setBuddy(self.channel_6_edit)
        self.months_caption_label.setBuddy(self.months_spin)
        self.times_caption_label.setBuddy(self.times_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.channel_1_edit, self.channel_2_edit)
        QWidget.setTabOrder(self.channel_2_edit, self.channel_3_edit)
        QWidget.setTabOrder(self.channel_3_edit, self.channel_4_edit)
        QWidget.setTabOrder(self.channel_4_edit, self.channel_5_edit)
        QWidget.setTabOrder(self.channel_5_edit, self.channel_6_edit)
        QWidget.setTabOrder(self.channel_6_edit, self.months_spin)
        QWidget.setTabOrder(self.months_spin, self.times_spin)
        QWidget.setTabOrder(self.times_spin, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.record_button)

        self.retranslateUi(FindingParametersDialog)

        QMetaObject.connectSlotsByName(FindingParametersDialog)
    # setupUi

    def retranslateUi(self, FindingParametersDialog) -> None:
        FindingParametersDialog.setWindowTitle(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u540d\u79f0\u548c\u591a\u53d1\u6807\u51c6", None))
        self.record_label.setText("")
        self.record_label.setProperty(u"kind", QCoreApplication.translate("FindingParametersDialog", u"section", None))
        self.hint_label.setText("")
        self.hint_label.setProperty(u"kind", QCoreApplication.translate("FindingParametersDialog", u"hint", None))
        self.channel_1_caption_label.setText(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u4e00 *", None))
#if QT_CONFIG(accessibility)
        self.channel_1_edit.setAccessibleName(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u4e00", None))
#endif // QT_CONFIG(accessibility)
        self.channel_2_caption_label.setText(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u4e8c *", None))
#if QT_CONFIG(accessibility)
        self.channel_2_edit.setAccessibleName(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u4e8c", None))
#endif // QT_CONFIG(accessibility)
        self.channel_3_caption_label.setText(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u4e09 *", None))
#if QT_CONFIG(accessibility)
        self.channel_3_edit.setAccessibleName(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u4e09", None))
#endif // QT_CONFIG(accessibility)
        self.channel_4_caption_label.setText(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u56db *", None))
#if QT_CONFIG(accessibility)
        self.channel_4_edit.setAccessibleName(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u56db", None))
#endif // QT_CONFIG(accessibility)
        self.channel_5_caption_label.setText(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u4e94 *", None))
#if QT_CONFIG(accessibility)
        self.channel_5_edit.setAccessibleName(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u4e94", None))
#endif // QT_CONFIG(accessibility)
        self.channel_6_caption_label.setText(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u516d *", None))
#if QT_CONFIG(accessibility)
        self.channel_6_edit.setAccessibleName(QCoreApplication.translate("FindingParametersDialog", u"\u6e20\u9053\u516d", None))
#endif // QT_CONFIG(accessibility)
        self.months_caption_label.setText(QCoreApplication.translate("FindingParametersDialog", u"\u591a\u53d1\u7edf\u8ba1\u671f\uff08\u6708\uff09 *", None))
#if QT_CONFIG(accessibility)
        self.months_spin.setAccessibleName(QCoreApplication.translate("FindingParametersDialog", u"\u591a\u53d1\u7edf\u8ba1\u671f\uff08\u6708\uff09", None))
#endif // QT_CONFIG(accessibility)
        self.times_caption_label.setText(QCoreApplication.translate("FindingParametersDialog", u"\u591a\u53d1\u4e2a\u6570 *", None))
#if QT_CONFIG(accessibility)
        self.times_spin.setAccessibleName(QCoreApplication.translate("FindingParametersDialog", u"\u591a\u53d1\u4e2a\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.problem_label.setText("")
        self.cancel_button.setText(QCoreApplication.translate("FindingParametersDialog", u"\u53d6\u6d88", None))
        self.record_button.setText(QCoreApplication.translate("FindingParametersDialog", u"\u4fdd\u5b58", None))
#if QT_CONFIG(tooltip)
        self.record_button.setToolTip(QCoreApplication.translate("FindingParametersDialog", u"\u4fdd\u5b58\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(shortcut)
        self.record_button.setShortcut(QCoreApplication.translate("FindingParametersDialog", u"Ctrl+Return", None))
#endif // QT_CONFIG(shortcut)
        self.record_button.setProperty(u"kind", QCoreApplication.translate("FindingParametersDialog", u"primary", None))
    # retranslateUi

