"""A file manager of one file: a strip on the task bar from which the file is dragged with the mouse.

Called with the path of the file. Prints the place of the strip on the screen once it is shown, and a line
when what lies under the dragged file takes it.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

SIZE = (400, 36)


class FileStrip(QLabel):
    """Shows the name of a file and offers the file to whatever it is dropped on."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self._path = path
        self.setWindowFlag(Qt.WindowType.BypassWindowManagerHint)
        self.setFixedSize(*SIZE)
        screen = QGuiApplication.primaryScreen().geometry()
        self.move(screen.left(), screen.bottom() - SIZE[1])

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        """Drag the file, as a file manager does."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._path))])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.actionChanged.connect(lambda action: print(action.name, flush=True))
        drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    """Show the strip until the process is ended."""
    application = QApplication(sys.argv)
    strip = FileStrip(Path(sys.argv[1]))
    strip.show()
    application.processEvents()
    middle = strip.geometry().center()
    print(middle.x(), middle.y(), flush=True)
    application.exec()


if __name__ == "__main__":
    main()
