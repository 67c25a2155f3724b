"""Qt's models over the session: lists of ids now, rows when they are painted.

A refresh changes only what changed, so that selection and scroll position stay. Drops become edits here, so that a test
can drop without a mouse. Knows nothing of views.
"""

import json
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from engine import edits
from engine.store.albums import Album, as_tree
from engine.store.catalog import Photo, Problem
from engine.store.history import Changes
from gui import words
from gui.selection import Source
from gui.session import Session

Index = QModelIndex | QPersistentModelIndex

ID = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
DEPTH = Qt.ItemDataRole.UserRole + 2

PHOTOS_MIME = "application/x-albumen-photos"
ALBUMS_MIME = "application/x-albumen-albums"

BLOCK = 64
"""Rows that are fetched together: about a screenful."""
ROWS_KEPT = 8192
STEPS = 200
"""More runs of changed rows than this, and a model starts anew rather than step by step."""

_ALSO = (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction)


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
        mime.setData(ALBUMS_MIME, _packed([self._ids[index.row()] for index in indexes]))
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


class ProblemModel(QAbstractListModel):
    """The files that cannot be shown."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._problems: list[Problem] = []

    def refresh(self) -> None:
        """Read the problems again."""
        problems = self._session.problems()
        if problems != self._problems:
            self.beginResetModel()
            self._problems = problems
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{words.visible(str(problem.path))}\n{problem.reason}"
        return {Qt.ItemDataRole.DisplayRole: words.visible(problem.path.name), ROW: problem}.get(role)


def change_rows(model: "PhotoModel | AlbumModel", old: list[int], new: list[int]) -> bool:
    """Turn the list `old` that `model` shows into `new` by removing and inserting rows, in place.

    Returns False, with nothing changed, where what stays is in another order or the steps would be too many.
    """
    kept, there = set(new), set(old)
    if [id for id in old if id in kept] != [id for id in new if id in there]:
        return False
    gone = _runs(old, kept)
    come = _runs(new, there)
    if len(gone) + len(come) > STEPS:
        return False
    for first, last in reversed(gone):
        model.beginRemoveRows(QModelIndex(), first, last)
        del old[first : last + 1]
        model.endRemoveRows()
    for first, last in come:
        model.beginInsertRows(QModelIndex(), first, last)
        old[first:first] = new[first : last + 1]
        model.endInsertRows()
    return True


def photos_mime(ids: Sequence[int]) -> QMimeData:
    """Photos as they travel in a drag; never the files themselves, so that no drop moves an original."""
    mime = QMimeData()
    mime.setData(PHOTOS_MIME, _packed(ids))
    return mime


def unpacked(mime: QMimeData, kind: str) -> list[int]:
    """The ids in a drag, none where it carries something else."""
    return json.loads(bytes(mime.data(kind).data())) if mime.hasFormat(kind) else []


def _packed(ids: Sequence[int]) -> QByteArray:
    return QByteArray(json.dumps(list(ids)).encode())


def _runs(ids: Sequence[int], known: set[int]) -> list[tuple[int, int]]:
    """First and last row of each run of ids that are not in `known`."""
    runs: list[tuple[int, int]] = []
    for row, id in enumerate(ids):
        if id in known:
            continue
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
