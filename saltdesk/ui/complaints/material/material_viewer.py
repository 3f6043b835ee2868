"""Viewer for an image of a complaint's material, with rotation and two sizes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from saltdesk.ui.forms.ui_material_viewer import Ui_MaterialViewer
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.outside_text import as_title

_RIM = 4


class MaterialViewer(Dialog):
    """Window that shows one image, fitted to the window or in its own size."""

    def __init__(self, name: str, picture: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.form = Ui_MaterialViewer()
        self.form.setupUi(self)
        self.setWindowTitle(as_title(name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.form.picture_label.setProperty("kind", "paper")
        self.form.turn_button.clicked.connect(self.turn)
        self.form.fit_button.toggled.connect(self.show_picture)
        self.form.close_button.clicked.connect(self.accept)
        self.form.picture_area.viewport().installEventFilter(self)

    def turn(self) -> None:
        """Rotate the image 90 degrees clockwise, because scans often lie on their side."""
        self._picture = self._picture.transformed(QTransform().rotate(90))
        self.show_picture()

    def show_picture(self, *_: object) -> None:
        """Draw the image; fitting only shrinks it."""
        picture = self._picture
        room = self.form.picture_area.viewport().size()
        is_larger = picture.width() > room.width() or picture.height() > room.height()
        if self.form.fit_button.isChecked() and is_larger:
            picture = picture.scaled(
                room.width() - _RIM,
                room.height() - _RIM,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.form.picture_label.setPixmap(QPixmap.fromImage(picture))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the image again when the area is resized."""
        if event.type() is QEvent.Type.Resize and self.form.fit_button.isChecked():
            self.show_picture()
        return super().eventFilter(watched, event)
