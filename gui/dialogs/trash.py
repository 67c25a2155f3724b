"""Files to the system's trash: the one thing here that touches originals, so it shows what goes, and asks.

Photos stay known to the library, with their places in albums, should a file come back. Knows nothing of albums.
"""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QFile, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from engine.store.catalog import Photo
from gui import words
from gui.models.rows import Index
from gui.session import Session
from gui.widgets import named

EDGE = 44
"""Of a picture, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Doomed:
    """A file that would go; `why` it cannot, "" where it can."""

    path: Path
    digest: str
    why: str


class DoomedModel(QAbstractListModel):
    """Every file of the chosen photos, with its picture."""

    def __init__(self, session: Session, files: Sequence[Doomed], ratio: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._files, self._ratio = session, files, ratio
        self._pictures: dict[str, QPixmap] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        file = self._files[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            where = words.visible(str(file.path))
            return f"{where}\n{file.why}" if file.why else where
        return self._picture(file.digest) if role == Qt.ItemDataRole.DecorationRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        can = index.isValid() and not self._files[index.row()].why
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if can else Qt.ItemFlag.NoItemFlags

    def _picture(self, digest: str) -> QPixmap:
        """Read when it is painted: few of thousands ever are."""
        if digest not in self._pictures:
            edge = round(EDGE * self._ratio)
            pixmap = QPixmap(str(self._session.thumbnail(digest)))
            if pixmap.isNull():
                pixmap = QPixmap(edge, edge)
                pixmap.fill(Qt.GlobalColor.transparent)
            wide, how = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            scaled = pixmap.scaled(edge, edge, wide, how)
            middle = scaled.copy((scaled.width() - edge) // 2, (scaled.height() - edge) // 2, edge, edge)
            middle.setDevicePixelRatio(self._ratio)
            self._pictures[digest] = middle
        return self._pictures[digest]


class TrashDialog(QDialog):
    """`moved` brings the files that are in the trash now, each as (where it was, where it is), once this is closed."""

    moved = Signal(list)

    def __init__(self, session: Session, photos: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move files to trash"))
        found = session.photos(photos)
        roots = list(session.library.catalog.roots().values()) if session.library is not None else []
        self.files = [Doomed(path, p.digest, self._why_not(path, roots)) for p in found for path in p.files]
        self._left = [file.path for file in self.files if not file.why]
        self._gone: list[tuple[Path, Path]] = []
        self.heading, self.calm = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.heading.setProperty("step", "heading")
        self.calm.setProperty("tone", "soft")
        self.trouble = QLabel(wordWrap=True)
        self.trouble.setProperty("tone", "danger")
        self.trouble.hide()
        self.list = named(QListView(), "trash")
        self.list.setModel(DoomedModel(session, self.files, self.devicePixelRatioF(), self))
        self.list.setIconSize(QSize(EDGE, EDGE))
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setAccessibleName(self.tr("Files"))
        self.cancel, self.go = QPushButton(self.tr("Cancel")), QPushButton()
        self.cancel.setAccessibleName(self.cancel.text())
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.go.setAutoDefault(False)
        self.go.clicked.connect(self.move_all)
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._move_one)
        self._lay_out()
        self._say(found)
        self.resize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 28)
        self.cancel.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.go)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        for part in (self.heading, self.calm, self.trouble):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def _say(self, photos: Sequence[Photo]) -> None:
        n, left = len(self._left), len(self.files) - len(self._left)
        self.heading.setText(self.tr("Move {files} to the trash?").format(files=words.files(n)))
        if not n:
            self.heading.setText(self.tr("None of these files can be moved to the trash"))
        several = len(self.files) > len(photos)
        texts = [
            self.tr("You can take them back from the system’s trash."),
            self.tr("Albumen remembers which albums the photos were in, should a file come back."),
            self.tr("Some photos stand in several files; all of them go.") if several else "",
            self.tr("{files} cannot be moved; the list says why.").format(files=words.files(left)) if left else "",
        ]
        self.calm.setText(" ".join(filter(None, texts)))
        self.go.setText(self.tr("Move {files} to trash").format(files=words.files(n)))
        self.go.setAccessibleName(self.go.text())
        self.go.setEnabled(n > 0)

    def _why_not(self, path: Path, roots: Sequence[Path]) -> str:
        away = next((root for root in roots if root in path.parents and not root.is_dir()), None)
        if away is not None:
            return self.tr("{folder} is not there now. Is its drive connected?").format(folder=words.visible(str(away)))
        if not path.exists():
            return self.tr("It is gone from its folder.")
        if not os.access(path.parent, os.W_OK) or not os.access(path, os.W_OK):
            return self.tr("It may not be changed: it is read-only.")
        return ""

    def move_all(self) -> None:
        """Move every file that can be, one after the other; Cancel stops between two."""
        self.go.setEnabled(False)
        self._step.start()

    def done(self, result: int) -> None:
        self._step.stop()
        gone, self._gone = self._gone, []
        super().done(result)
        if gone:
            self.moved.emit(gone)

    def _move_one(self) -> None:
        if not self._left:
            self.accept()
            return
        path = self._left.pop(0)
        file = QFile(str(path))
        if file.moveToTrash():
            self._gone.append((path, Path(file.fileName())))  # Qt says there where it is now
            return
        self._step.stop()
        sentence = self.tr("“{file}” could not be moved to the trash: the system refused. Nothing was deleted.")
        self.trouble.setText(sentence.format(file=words.visible(path.name)))
        self.trouble.show()
        self.go.setEnabled(bool(self._left))


def put_back(moved: Sequence[tuple[Path, Path]]) -> list[Path]:
    """Take files back out of the trash to where they were; return those that could not be.

    What stands in a file's place by now is left alone.
    """
    left = []
    for was, now in moved:
        if was.exists() or not now.exists():
            left.append(was)
            continue
        try:
            shutil.move(now, was)
            (now.parent.parent / "info" / f"{now.name}.trashinfo").unlink(missing_ok=True)  # where the desktop has one
        except OSError:
            left.append(was)
    return left
