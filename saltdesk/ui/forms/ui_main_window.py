# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QRect, QSize)
from PySide6.QtGui import (QAction)
from PySide6.QtWidgets import (QMenu, QMenuBar, QStatusBar, QTabWidget, QVBoxLayout, QWidget)
class Ui_MainWindow(object):
    def setupUi(self, main_window) -> None:
        if not main_window.objectName():
            main_window.setObjectName(u"main_window")
        main_window.resize(1366, 740)
        main_window.setMinimumSize(QSize(1100, 640))
        self.change_actor_action = QAction(main_window)
        self.change_actor_action.setObjectName(u"change_actor_action")
        self.backup_action = QAction(main_window)
        self.backup_action.setObjectName(u"backup_action")
        self.verify_action = QAction(main_window)
        self.verify_action.setObjectName(u"verify_action")
        self.quit_action = QAction(main_window)
        self.quit_action.setObjectName(u"quit_action")
        self.export_action = QAction(main_window)
        self.export_action.setObjectName(u"export_action")
        self.mandates_action = QAction(main_window)
        self.mandates_action.setObjectName(u"mandates_action")
        self.keys_action = QAction(main_window)
        self.keys_action.setObjectName(u"keys_action")
        self.about_action = QAction(main_window)
        self.about_action.setObjectName(u"about_action")
        self.central = QWidget(main_window)
        self.central.setObjectName(u"central")
        self.central_layout = QVBoxLayout(self.central)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.main_tabs = QTabWidget(self.central)
        self.main_tabs.setObjectName(u"main_tabs")
        self.main_tabs.setDocumentMode(True)

        self.central_layout.addWidget(self.main_tabs)

        main_window.setCentralWidget(self.central)
        self.menu_bar = QMenuBar(main_window)
        self.menu_bar.setObjectName(u"menu_bar")
        self.menu_bar.setGeometry(QRect(0, 0, 1366, 28))
        self.file_menu = QMenu(self.menu_bar)
        self.file_menu.setObjectName(u"file_menu")
        self.data_menu = QMenu(self.menu_bar)
        self.data_menu.setObjectName(u"data_menu")
        self.help_menu = QMenu(self.menu_bar)
        self.help_menu.setObjectName(u"help_menu")
        main_window.setMenuBar(self.menu_bar)
        self.status_bar = QStatusBar(main_window)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setSizeGripEnabled(False)
        main_window.setStatusBar(self.status_bar)

        self.menu_bar.addAction(self.file_menu.menuAction())
        self.menu_bar.addAction(self.data_menu.menuAction())
        self.menu_bar.addAction(self.help_menu.menuAction())
        self.file_menu.addAction(self.change_actor_action)
        self.file_menu.addSeparator()
        self.file_menu.addAction(self.backup_action)
        self.file_menu.addAction(self.verify_action)
        self.file_menu.addSeparator()
        self.file_menu.addAction(self.quit_action)
        self.data_menu.addAction(self.export_action)
        self.data_menu.addSeparator()
        self.data_menu.addAction(self.mandates_action)
        self.help_menu.addAction(self.keys_action)
        self.help_menu.addAction(self.about_action)

        self.retranslateUi(main_window)

        QMetaObject.connectSlotsByName(main_window)
    # setupUi

    def retranslateUi(self, main_window) -> None:
        main_window.setWindowTitle(QCoreApplication.translate("MainWindow", u"\u76d0\u653f\u4e8b\u52a1\u53f0", None))
        self.change_actor_action.setText(QCoreApplication.translate("MainWindow", u"\u66f4\u6362\u7ecf\u529e\u4eba\u2026", None))
        self.backup_action.setText(QCoreApplication.translate("MainWindow", u"\u5907\u4efd\u6570\u636e\u2026", None))
#if QT_CONFIG(shortcut)
        self.backup_action.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Shift+B", None))
#endif // QT_CONFIG(shortcut)
        self.verify_action.setText(QCoreApplication.translate("MainWindow", u"\u68c0\u67e5\u6570\u636e", None))
        self.quit_action.setText(QCoreApplication.translate("MainWindow", u"\u9000\u51fa", None))
#if QT_CONFIG(shortcut)
        self.quit_action.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Q", None))
#endif // QT_CONFIG(shortcut)
        self.export_action.setText(QCoreApplication.translate("MainWindow", u"\u5bfc\u51fa\u53f0\u8d26\u2026", None))
        self.mandates_action.setText(QCoreApplication.translate("MainWindow", u"\u5904\u5ba4\u548c\u8d23\u4efb\u5206\u5de5\u2026", None))
        self.keys_action.setText(QCoreApplication.translate("MainWindow", u"\u952e\u76d8\u4e00\u89c8", None))
#if QT_CONFIG(shortcut)
        self.keys_action.setShortcut(QCoreApplication.translate("MainWindow", u"F1", None))
#endif // QT_CONFIG(shortcut)
        self.about_action.setText(QCoreApplication.translate("MainWindow", u"\u5173\u4e8e", None))
#if QT_CONFIG(accessibility)
        self.main_tabs.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u6807\u7b7e\u9875", None))
#endif // QT_CONFIG(accessibility)
        self.file_menu.setTitle(QCoreApplication.translate("MainWindow", u"\u6587\u4ef6(&F)", None))
        self.data_menu.setTitle(QCoreApplication.translate("MainWindow", u"\u6570\u636e(&D)", None))
        self.help_menu.setTitle(QCoreApplication.translate("MainWindow", u"\u5e2e\u52a9(&H)", None))
    # retranslateUi

