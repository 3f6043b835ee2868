# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'progress_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)
class Ui_ProgressDialog(object):
    def setupUi(self, progress_dialog) -> None:
        if not progress_dialog.objectName():
            progress_dialog.setObjectName(u"progress_dialog")
        progress_dialog.resize(420, 120)
        progress_dialog.setMinimumSize(QSize(420, 0))
        self.progress_layout = QVBoxLayout(progress_dialog)
        self.progress_layout.setSpacing(12)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(16, 16, 16, 16)
        self.task_label = QLabel(progress_dialog)
        self.task_label.setObjectName(u"task_label")

        self.progress_layout.addWidget(self.task_label)

        self.task_progress = QProgressBar(progress_dialog)
        self.task_progress.setObjectName(u"task_progress")
        self.task_progress.setMaximum(0)
        self.task_progress.setValue(-1)
        self.task_progress.setTextVisible(False)

        self.progress_layout.addWidget(self.task_progress)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.cancel_button = QPushButton(progress_dialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.button_layout.addWidget(self.cancel_button)


        self.progress_layout.addLayout(self.button_layout)


        self.retranslateUi(progress_dialog)

        QMetaObject.connectSlotsByName(progress_dialog)
    # setupUi

    def retranslateUi(self, progress_dialog) -> None:
        progress_dialog.setWindowTitle(QCoreApplication.translate("ProgressDialog", u"\u6b63\u5728\u529e\u7406", None))
        self.task_label.setText("")
#if QT_CONFIG(accessibility)
        self.task_progress.setAccessibleName(QCoreApplication.translate("ProgressDialog", u"\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.cancel_button.setText(QCoreApplication.translate("ProgressDialog", u"\u53d6\u6d88", None))
    # retranslateUi

