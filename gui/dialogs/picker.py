"""A small popup in which one picks an album: type a part of its name, arrow keys, Enter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from gui.models.albums import AlbumModel
from gui.models.rows import ID, Index
from gui.session import Session
from gui.widgets import named


class AlbumPicker(QDialog):
    """Calls `picked` with the album's id, or `made`, where it is given, with a name that no album holds."""

    def __init__(
        self,
        session: Session,
        title: str,
        picked: Callable[[int], None],
        made: Callable[[str], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(self.fontMetrics().averageCharWidth() * 56, self.fontMetrics().height() * 27)
        self._picked, self._made = picked, made
        self.albums = AlbumModel(session, self)
        self.albums.refresh()
        self.field = QLineEdit(placeholderText=self.tr("Album"), clearButtonEnabled=True)
        self.field.setAccessibleName(self.tr("Album"))
        self.list = named(QListView(), "picker")
        self.list.setModel(self.albums)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Albums"))
        self.list.setMouseTracking(True)
        self.hint = QLabel(wordWrap=True)
        self.hint.setProperty("tone", "soft")
        self.hint.setProperty("step", "caption")
        heading = QLabel(title)
        heading.setProperty("step", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.pick)
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._clicked)
        self.field.installEventFilter(self)
        self._narrow("")

    def pick(self) -> None:
        """Take the album that is marked, or make one of the typed name."""
        index = self.list.currentIndex()
        if index.isValid():
            self._picked(index.data(ID))
            self.accept()
        elif self._made is not None and self.field.text().strip():
            self._made(self.field.text().strip())
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            row = self.list.currentIndex().row() + step
            if step and 0 <= row < self.albums.rowCount():
                self.list.setCurrentIndex(self.albums.index(row))
                return True
        return False

    def _narrow(self, text: str) -> None:
        self.albums.arrange(holding=text)
        if self.albums.rowCount():
            self.list.setCurrentIndex(self.albums.index(0))
            self.hint.setText(self.tr("Enter takes the marked album."))
        elif text.strip() and self._made is not None:
            self.hint.setText(self.tr("Enter makes a new album “{name}”.").format(name=text.strip()))
        else:
            self.hint.setText(self.tr("There is no such album."))

    def _clicked(self, index: Index) -> None:
        self.list.setCurrentIndex(index)
        self.pick()
