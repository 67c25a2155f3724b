"""The albums, for the sidebar. What a drop means is decided here."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from engine import edits
from engine.store.albums import Album, as_tree
from engine.store.catalog import Photo
from engine.store.history import Changes
from gui import words
from gui.models.rows import ALBUMS_MIME, DEPTH, ID, PHOTOS_MIME, ROW, Index, change_rows, packed, unpacked
from gui.session import Session

_ALSO = (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction)


class AlbumModel(QAbstractListModel):
    """The albums, sorted, each with its sub-albums below it, or those that a filter finds.

    A name can be edited, photos and albums be dropped; each becomes one edit. `DEPTH` says how many stand above one.

    `made` is called with the Changes of an album that a drop made, so that it can be given its name at once.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._all: list[Album] = []
        self._ids: list[int] = []
        self._albums: dict[int, Album] = {}
        self._depths: dict[int, int] = {}
        self._covers: dict[int, str] = {}
        self._holding = ""
        self._by_size = False
        self.made: Callable[[Changes], None] | None = None

    @property
    def total(self) -> int:
        """How many albums there are, shown or filtered out."""
        return len(self._all)

    def refresh(self) -> None:
        """Read the albums again."""
        self._all = self._session.albums()
        self._covers.clear()
        self._arrange()

    def arrange(self, *, holding: str | None = None, by_size: bool | None = None) -> None:
        """Show only albums whose name holds a text; sort by size, largest first, or by name."""
        self._holding = self._holding if holding is None else holding.casefold().strip()
        self._by_size = self._by_size if by_size is None else by_size
        self._arrange()

    def album(self, id: int) -> Album | None:
        """An album, shown or filtered out; None where there is none."""
        return next((a for a in self._all if a.id == id), None)

    def row_of(self, id: int) -> int:
        """The row of an album, -1 where it is not shown."""
        return self._ids.index(id) if id in self._albums else -1

    def cover(self, row: int) -> Photo | None:
        """The photo on an album's cover."""
        cover = self._albums[self._ids[row]].cover
        return next(iter(self._session.photos([cover])), None) if cover is not None else None

    def cover_digest(self, row: int) -> str:
        """The digest of the photo on an album's cover, "" where it is empty."""
        id = self._ids[row]
        if id not in self._covers:
            photo = self.cover(row)
            self._covers[id] = photo.digest if photo else ""
        return self._covers[id]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        album = self._albums[self._ids[index.row()]]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return album.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{album.name}\n{words.photos(album.photos + album.also)}"
        return {ID: album.id, ROW: album, DEPTH: self._depths.get(album.id, 0)}.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        album, name = self._albums[self._ids[index.row()]], str(value).strip()
        if not name or name == album.name:
            return False
        self._session.rename(album.id, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return able | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [ALBUMS_MIME, PHOTOS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        mime.setData(ALBUMS_MIME, packed([self._ids[index.row()] for index in indexes]))
        return mime

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction | Qt.DropAction.LinkAction

    def canDropMimeData(self, mime: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if mime.hasFormat(PHOTOS_MIME):
            return True
        dragged = unpacked(mime, ALBUMS_MIME)
        return bool(dragged) and parent.isValid() and self._ids[parent.row()] not in dragged

    def dropMimeData(self, mime: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Photos on an album move there, or are also shown there (copy, link); on no album they make a new one.
        Albums on an album are merged into it."""
        if not self.canDropMimeData(mime, action, row, column, parent):
            return False
        photos = unpacked(mime, PHOTOS_MIME)
        target = self._ids[parent.row()] if parent.isValid() else None
        if target is None:
            name = words.fresh(self.tr("New album"), [a.name for a in self._all])
            self._session.edit(edits.new, name, photos, then=self.made)
        elif photos:
            self._session.edit(edits.also if action in _ALSO else edits.move, photos, target)
        else:
            self._session.edit(edits.merge, [target, *unpacked(mime, ALBUMS_MIME)])
        return True

    def _arrange(self) -> None:
        wanted = list(self._all)
        if self._by_size:
            wanted.sort(key=lambda a: -(a.photos + a.also))
        if self._holding:
            shown = [a for a in wanted if self._holding in a.name.casefold()]
            self._depths = {}
        else:
            deep = as_tree(wanted)
            shown = [album for album, _ in deep]
            self._depths = {album.id: depth for album, depth in deep}
        self._albums = {**self._albums, **{a.id: a for a in shown}}
        ids = [a.id for a in shown]
        if not change_rows(self, self._ids, ids):
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
        self._albums = {a.id: a for a in shown}
        if ids:
            self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
