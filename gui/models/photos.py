"""The photos of one source, for the grid."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from engine.store.catalog import Photo
from gui import words
from gui.models.rows import ID, PHOTOS_MIME, ROW, Index, change_rows, photos_mime
from gui.selection import Source
from gui.session import Session

BLOCK = 64
"""Rows that are fetched together: about a screenful."""
ROWS_KEPT = 8192


@dataclass(frozen=True, slots=True)
class Tile:
    """What is painted of a photo: itself, whether the user placed it here, and whether in several albums."""

    photo: Photo
    pinned: bool
    also: bool


class PhotoModel(QAbstractListModel):
    """The photos of one source. `fetched` counts the rows that were read from the library."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: list[int] = []
        self._rows: dict[int, Tile] = {}
        self._source = Source()
        self.fetched = 0

    @property
    def ids(self) -> Sequence[int]:
        """The photos, in order."""
        return self._ids

    @property
    def source(self) -> Source:
        """What is shown."""
        return self._source

    def show(self, source: Source) -> bool:
        """Bring the model in line with a source; return whether it started anew, else only steps were made."""
        ids = self._session.photo_ids(source)
        self._rows.clear()
        same, self._source = source == self._source, source
        if not same or not change_rows(self, self._ids, ids):
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
            return True
        if ids:
            self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
        return False

    def tile(self, row: int) -> Tile | None:
        """What is painted in a row; None for a photo that has just gone."""
        id = self._ids[row]
        if id not in self._rows:
            self._fetch(row)
        return self._rows.get(id)

    def row_of(self, id: int) -> int:
        """The row of a photo, -1 where it is not here."""
        try:
            return self._ids.index(id)
        except ValueError:
            return -1

    def taken(self) -> tuple[str, str]:
        """The first and the last taken time of the photos here; those without one come last and do not count."""
        if not self._ids:
            return "", ""
        dated = bisect_left(range(len(self._ids)), True, key=lambda row: self._taken(row) == "")
        return self._taken(0), self._taken(dated - 1) if dated else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ID:
            return self._ids[index.row()]
        if role not in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, ROW):
            return None
        tile = self.tile(index.row())
        if tile is None or role == ROW:
            return tile
        name = words.visible(tile.photo.files[0].name) if tile.photo.files else ""
        return "\n".join(filter(None, (name, words.moment(tile.photo.facts.taken))))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [PHOTOS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return photos_mime([self._ids[index.row()] for index in indexes])

    def _taken(self, row: int) -> str:
        tile = self.tile(row)
        return tile.photo.facts.taken if tile else ""

    def _fetch(self, row: int) -> None:
        if len(self._rows) > ROWS_KEPT:
            self._rows.clear()
        start = row - row % BLOCK
        ids = [id for id in self._ids[start : start + BLOCK] if id not in self._rows]
        placements = self._session.placements_of(ids)
        for photo in self._session.photos(ids):
            here = placements.get(photo.id, [])
            looked_at = [p for p in here if p.album in self._source.albums] or [p for p in here if p.kind == "home"]
            pinned = any(p.made_by == "user" for p in looked_at)
            self._rows[photo.id] = Tile(photo, pinned, any(p.kind == "also" for p in here))
        self.fetched += len(ids)
