"""The albums as a list for who picks one: each below the album that it stands in, or those that a filter finds."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from engine.store.albums import Album, as_tree
from gui import words
from gui.models.rows import DEPTH, ID, ROW, Index
from gui.session import Session


class AlbumModel(QAbstractListModel):
    """The albums by name. `DEPTH` says how many stand above one."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: list[tuple[Album, int]] = []
        self._holding = ""

    def refresh(self) -> None:
        """Read the albums again."""
        self.arrange(holding=self._holding)

    def arrange(self, *, holding: str) -> None:
        """Show only albums whose name holds a text."""
        self._holding = holding
        wanted, albums = holding.casefold().strip(), self._session.albums()
        self.beginResetModel()
        self._shown = [(a, 0) for a in albums if wanted in a.name.casefold()] if wanted else as_tree(albums)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        album, depth = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "    " * depth + album.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{album.name}\n{words.photos(album.photos + album.also)}"
        return {ID: album.id, ROW: album, DEPTH: depth}.get(role)
