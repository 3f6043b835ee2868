# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'material_viewer.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_MaterialViewer(object):
    def setupUi(self, material_viewer) -> None:
        if not material_viewer.objectName():
            material_viewer.setObjectName(u"material_viewer")
        material_viewer.resize(900, 640)
        self.viewer_layout = QVBoxLayout(material_viewer)
        self.viewer_layout.setSpacing(8)
        self.viewer_layout.setObjectName(u"viewer_layout")
        self.viewer_layout.setContentsMargins(12, 12, 12, 12)
        self.picture_area = QScrollArea(material_viewer)
        self.picture_area.setObjectName(u"picture_area")
        self.picture_area.setWidgetResizable(True)
        self.picture_body = QWidget(self.picture_area.viewport())
        self.picture_body.setObjectName(u"picture_body")
        self.picture_layout = QVBoxLayout(self.picture_body)
        self.picture_layout.setSpacing(0)
        self.picture_layout.setObjectName(u"picture_layout")
        self.picture_layout.setContentsMargins(0, 0, 0, 0)
        self.picture_label = QLabel(self.picture_body)
        self.picture_label.setObjectName(u"picture_label")
        self.picture_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.picture_layout.addWidget(self.picture_label)

        self.picture_area.setWidget(self.picture_body)

        self.viewer_layout.addWidget(self.picture_area)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.turn_button = QPushButton(material_viewer)
        self.turn_button.setObjectName(u"turn_button")

        self.button_layout.addWidget(self.turn_button)

        self.fit_button = QPushButton(material_viewer)
        self.fit_button.setObjectName(u"fit_button")
        self.fit_button.setCheckable(True)
        self.fit_button.setChecked(True)

        self.button_layout.addWidget(self.fit_button)

        self.button_spacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(material_viewer)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.viewer_layout.addLayout(self.button_layout)


        self.retranslateUi(material_viewer)

        QMetaObject.connectSlotsByName(material_viewer)
    # setupUi

    def retranslateUi(self, material_viewer) -> None:
        material_viewer.setWindowTitle(QCoreApplication.translate("MaterialViewer", u"\u6750\u6599", None))
#if QT_CONFIG(accessibility)
        self.picture_area.setAccessibleName(QCoreApplication.translate("MaterialViewer", u"\u56fe\u7247", None))
#endif // QT_CONFIG(accessibility)
        self.picture_label.setText("")
        self.turn_button.setText(QCoreApplication.translate("MaterialViewer", u"\u65cb\u8f6c(&R)", None))
        self.fit_button.setText(QCoreApplication.translate("MaterialViewer", u"\u9002\u5408\u7a97\u53e3(&F)", None))
        self.close_button.setText(QCoreApplication.translate("MaterialViewer", u"\u5173\u95ed", None))
    # retranslateUi

