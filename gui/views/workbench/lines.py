"""The lines of the workbench as a model: for each section a heading, then its photos. Ids now, rows when painted.

A heading is the negative of its album's id less one, so that every line is one number. Knows nothing of painting.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt
from PySide6.QtGui import QPixmap

from engine.store.catalog import Photo
from gui import words
from gui.models.rows import ID, PHOTOS_MIME, ROW, Index, change_rows, photos_mime
from gui.session import Session
from gui.thumbs import Thumbs
from gui.views.workbench.offers import NONE, Offers
from gui.views.workbench.sureness import percent, sureness

if TYPE_CHECKING:
    from engine.organize.suggesting import Advice

BLOCK = 64
FEW = 30
"""Rows that are taken away one by one."""
ROWS_KEPT = 4096


@dataclass(frozen=True, slots=True)
class Heading:
    """A section: the album that is suggested (NONE for no guess), and what is said of it."""

    album: int
    name: str
    cover: int | None
    photos: int
    above: int
    average: float


class Lines(QAbstractListModel):
    """Headings and photos, one line after the other; `least` is the confidence that is sure enough."""

    def __init__(self, session: Session, offers: Offers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._offers = session, offers
        self._lines: list[int] = []
        self._rows: dict[int, Photo] = {}
        self._covers: dict[int, Photo | None] = {}
        self._headings: dict[int, Heading] = {}
        self.least = 0.5

    @property
    def lines(self) -> Sequence[int]:
        """What stands in each line: a photo, or a heading below zero."""
        return self._lines

    def update(self) -> None:
        """Bring the lines in line with the offers, by steps where that is possible."""
        new: list[int] = []
        for album in self._offers.sections:
            new.append(heading_of(album))
            new += self._offers.photos(album)
        if not change_rows(self, self._lines, new):
            self.beginResetModel()
            self._lines = new
            self.endResetModel()
        self.restate()

    def drop(self, photos: Collection[int]) -> None:
        """Take away photos that left the offers, and headings with nothing below; where they are few, at once."""
        if len(photos) > FEW:
            self.update()
            return
        for photo in photos:
            row = self.row_of(photo)
            if row < 0:
                continue
            alone = self._lines[row - 1] < 0 and (row + 1 == len(self._lines) or self._lines[row + 1] < 0)
            first = row - alone
            self.beginRemoveRows(QModelIndex(), first, row)
            del self._lines[first : row + 1]
            self.endRemoveRows()
        self.restate()

    def restate(self) -> None:
        """Albums were renamed, guesses changed, or `least` did: the same lines, told anew."""
        self._headings.clear()
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def forget(self) -> None:
        """Read the photos again when they are painted."""
        self._rows.clear()
        self._covers.clear()

    def row_of(self, line: int) -> int:
        """The row of a photo or heading, -1 where it is not here."""
        try:
            return self._lines.index(line)
        except ValueError:
            return -1

    def photo(self, row: int) -> int | None:
        """The photo in a row, None for a heading."""
        return self._lines[row] if 0 <= row < len(self._lines) and self._lines[row] > 0 else None

    def album(self, row: int) -> int:
        """The album under which a row stands."""
        line = self._lines[row]
        return self._offers.section(line) if line > 0 else -line - 1

    def heading(self, album: int) -> Heading:
        """What is said of a section."""
        if album not in self._headings:
            above = self._offers.count(self.least, album)
            name = self.tr("No guess yet") if album == NONE else self.name(album)
            cover, photos = self._session.covers().get(album), len(self._offers.photos(album))
            self._headings[album] = Heading(album, name, cover, photos, above, self._offers.average(album))
        return self._headings[album]

    def name(self, album: int) -> str:
        """The name of an album, "" for one that has just gone."""
        return self._session.names().get(album, "")

    def guess(self, row: int) -> Advice | None:
        """The best guess for the photo in a row."""
        return self._offers.best(self._lines[row])

    def cover(self, photo: int | None) -> Photo | None:
        """A photo that stands for an album."""
        if photo is None:
            return None
        if photo not in self._covers:
            self._covers[photo] = next(iter(self._session.photos([photo])), None)
        return self._covers[photo]

    def pixmap(self, photo: Photo | None, edge: int, thumbs: Thumbs) -> QPixmap | None:
        """The square picture of a photo, `edge` device pixels wide, None while it is being read."""
        if photo is None:
            return None
        original = photo.files[0] if photo.files else None
        return thumbs.get(photo.digest, edge, self._session.thumbnail(photo.digest), original)

    def row(self, row: int) -> Photo | None:
        """The photo in a row as it is known; None for one that has just gone."""
        photo = self._lines[row]
        if photo not in self._rows:
            self._fetch(row)
        return self._rows.get(photo)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == ID:
            return line
        if role == ROW:
            return self.row(index.row()) if line > 0 else self.heading(-line - 1)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._said(index.row()) if line > 0 else self._said_of_section(-line - 1)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.photo(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [PHOTOS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return photos_mime([id for index in indexes if (id := self.photo(index.row())) is not None])

    def _said(self, row: int) -> str:
        photo, guess = self.row(row), self._offers.best(self._lines[row])
        name = words.visible(photo.files[0].name) if photo and photo.files else ""
        if guess is None:
            return "\n".join(filter(None, (name, self.tr("No guess yet"))))
        taught = guess.taught
        said = self.tr("{album}: {words}, {percent}") if taught else self.tr("{album}: a guess, {words}, {percent}")
        sure = {"words": sureness(guess.confidence), "percent": percent(guess.confidence)}
        return "\n".join(filter(None, (name, said.format(album=self.name(guess.album), **sure))))

    def _said_of_section(self, album: int) -> str:
        said = self.heading(album)
        if album == NONE:
            return f"{said.name}\n{words.photos(said.photos)}"
        sure = self.tr("{words}, {percent} on average").format(
            words=sureness(said.average), percent=percent(said.average)
        )
        return f"{said.name}\n{words.photos(said.photos)}\n{sure}"

    def _fetch(self, row: int) -> None:
        if len(self._rows) > ROWS_KEPT:
            self._rows.clear()
        start = row - row % BLOCK
        ids = [id for id in self._lines[start : start + BLOCK] if id > 0 and id not in self._rows]
        self._rows.update((photo.id, photo) for photo in self._session.photos(ids))


def heading_of(album: int) -> int:
    """The line that is the heading of a section."""
    return -album - 1
