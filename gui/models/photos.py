"""The photos of one source, for the grid: ids and shapes of all, rows when they are painted, stacks open or closed.

What is large is read by a thread; until it has come, what was there stays. Knows nothing of how photos are laid out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, QTimer, QUrl, Signal

from engine.store import Library
from engine.store.catalog import Photo
from gui import words
from gui.models import contents
from gui.models.contents import Contents, Ints, Wish
from gui.models.rows import ID, PHOTOS_MIME, ROW, Index, change_rows, photos_mime
from gui.selection import Source
from gui.session import Session
from gui.settings import Order, Sectioning

BLOCK = 32
"""Rows that are fetched together: a few lines of a screen."""
ROWS_KEPT = 8192
SOON_MS = 40
"""After the first page of everything, the rest comes when that is painted."""
FILES = 1000
"""Photos whose files travel in a drag to other programs; more would take long to look up, and long to copy."""


@dataclass(frozen=True, slots=True)
class Tile:
    """What is painted of a photo: itself, whether the user placed it here, whether it is in several albums, and how
    sure its place is (None where it has none, or where the user chose it)."""

    photo: Photo
    pinned: bool
    also: bool
    sure: float | None = None


class PhotoModel(QAbstractListModel):
    """The photos of one source. `fetched` counts the rows that were read from the library.

    `came` says that what was asked for is there; True where all started anew, else only steps were made.
    """

    came = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wish = Wish()
        self._turn = _Turn()
        self._contents = Contents()
        self._everything: Contents | None = None
        self._open: set[int] = set()
        self._rows: dict[int, Tile] = {}
        self._ids: list[int] = []
        self._places = self._behind = self._shown_by = self._contents.ids
        self._counted: Ints = np.zeros(1, dtype=np.int64)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._recall)
        self.fetched = 0
        self.changing = False
        """Whether rows come and go just now, and what they stand for is not to be asked."""

    # what is shown

    @property
    def ids(self) -> Sequence[int]:
        """The photos in sight, in order: those in closed stacks stand behind their head and are none of these."""
        return self._ids

    @property
    def total(self) -> int:
        """How many photos the source holds, with those in closed stacks."""
        return len(self._contents.ids)

    @property
    def source(self) -> Source:
        """What is shown, or will be as soon as it has been read."""
        return self._wish.source

    @property
    def contents(self) -> Contents:
        """All that the source holds, as far as it has been read."""
        return self._contents

    @property
    def aspects(self) -> NDArray[np.float32]:
        """How wide each photo in sight is to its height."""
        return self._contents.shapes.aspects[self._places]

    @property
    def headings(self) -> Ints:
        """The number of the heading under which each photo in sight stands; see `Contents`."""
        return self._contents.headings[self._contents.heads[self._places]]

    def heading(self, row: int) -> int:
        """The number of the heading under which a photo stands."""
        return int(self._contents.headings[self._contents.heads[self._places[row]]])

    def moment(self, row: int) -> int:
        """When a photo was taken, as a number; see `Shapes`."""
        return int(self._contents.shapes.taken[self._places[row]])

    def show(self, source: Source, order: Order = "oldest", sections: Sectioning = "none") -> bool:
        """Bring the model in line with a source; return whether it started anew at once, else steps were made, or a
        thread reads and `came` tells when it is done."""
        if source != self._wish.source:
            self._open.clear()
        self._wish, library = Wish(source, order, sections), self._session.library
        self._turn.asked += 1
        if library is None:
            return self._take(Contents(self._wish))
        if not contents.large(library, source):
            return self._take(contents.read(library, self._wish))
        if self._everything is not None and self._everything.wish == self._wish:
            self._soon.start()
        else:
            self._session.ask(_read, self._turn, self._turn.asked, self._wish, answer=self._answered)
        page = None
        if self._wish != self._contents.wish or not self._ids:
            page = contents.first_page(library, self._wish)
        return self._take(page) if page is not None else False

    def forget(self) -> None:
        """The library has changed: what was read is not what is there."""
        self._everything = None

    def taken(self) -> tuple[str, str]:
        """The first and the last taken time of the photos here; those without one do not count."""
        return self._contents.taken()

    def tile(self, row: int) -> Tile | None:
        """What is painted in a row; None for a photo that has just gone."""
        id = self._ids[row]
        if id not in self._rows:
            self._fetch(row)
        return self._rows.get(id)

    def row_of(self, id: int) -> int:
        """The row of a photo, or of the head of the closed stack that it is in; -1 where it is not here."""
        found = np.flatnonzero(self._contents.ids == id)
        return int(self._shown_by[found[0]]) if len(found) else -1

    def rows_of(self, ids: Sequence[int]) -> Ints:
        """The rows of those of these photos that are here, in order and without repetition."""
        return np.unique(self._shown_by[np.isin(self._contents.ids, np.asarray(ids, dtype=np.int64))])

    def photos_in(self, ranges: Sequence[tuple[int, int]]) -> tuple[int, ...]:
        """The photos of these rows (first and last of each range), with all in closed stacks, in the source's order."""
        chosen = np.zeros(len(self._ids), dtype=bool)
        for first, last in ranges:
            chosen[first : last + 1] = True
        return tuple(self._contents.ids[chosen[self._shown_by]].tolist()) if len(chosen) else ()

    def photos_of(self, start: int, end: int) -> int:
        """How many photos the rows from `start` to before `end` stand for, with those in closed stacks."""
        return int(self._counted[end] - self._counted[start])

    # stacks

    def behind(self, row: int) -> int:
        """How many photos stand behind the one in a row; 0 where it heads no stack."""
        return int(self._behind[self._places[row]])

    def is_open(self, row: int) -> bool:
        """Whether a row heads a stack that is open."""
        return self._ids[row] in self._open

    def follows(self, row: int) -> bool:
        """Whether a row stands behind the head of an open stack."""
        place = self._places[row]
        return bool(self._contents.heads[place] != place)

    def turn(self, row: int) -> None:
        """Open the stack that a row is in, or close it."""
        head = self._contents.heads[self._places[row]]
        if self._behind[head]:
            self._open ^= {int(self._contents.ids[head])}
            self._take(self._contents)

    # what Qt asks

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
        stack = self.behind(index.row())
        lines = (name, words.moment(tile.photo.facts.taken), self.tr("Stack of %n photos", "", stack + 1))
        return "\n".join(filter(None, lines[: 3 if stack else 2]))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [PHOTOS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return self.mime([self._ids[index.row()] for index in indexes])

    def mime(self, photos: Sequence[int]) -> QMimeData:
        """Photos as they travel: their ids for the window, and the first file of each of them for other programs."""
        mime = photos_mime(photos)
        files = [photo.files[0] for photo in self._session.photos(photos[:FILES]) if photo.files]
        if len(photos) <= FILES:
            mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        return mime

    # inside

    def _answered(self, answer: tuple[int, Contents | None]) -> None:
        asked, found = answer
        if asked == self._turn.asked and found is not None:
            self._everything = found if found.wish.source.kind == "all" else self._everything
            self._take(found)

    def _recall(self) -> None:
        """Show everything as it was read before, if that is still wished for."""
        if self._everything is not None and self._everything.wish == self._wish:
            self._take(self._everything)

    def _take(self, found: Contents) -> bool:
        """Show what was read; False where the rows only changed step by step."""
        same = found.wish == self._contents.wish
        self._rows.clear()
        places = self._unfolded(found)
        ids = found.ids[places].tolist()
        anew = not same
        if same and ids != self._ids:
            self._ids = list(self._ids)  # whoever keeps the old list keeps it as it was
            self.changing = True
            anew = not change_rows(self, self._ids, ids)
            self.changing = False
        if anew:
            self.beginResetModel()
        self._contents, self._places, self._ids = found, places, ids
        self._behind = np.bincount(found.heads, minlength=len(found.ids)) - 1
        rows = np.full(len(found.ids), -1, dtype=np.int64)
        rows[places] = np.arange(len(places))
        self._shown_by = np.where(rows < 0, rows[found.heads], rows)
        self._counted = np.concatenate([[0], np.cumsum(np.bincount(self._shown_by, minlength=len(ids)))])
        if anew:
            self.endResetModel()
        elif ids:
            self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
        self.came.emit(anew)
        return anew

    def _unfolded(self, found: Contents) -> Ints:
        """The places in `found` of the photos in sight: followers of open stacks come after their head."""
        here = np.arange(len(found.ids))
        lead = here[found.heads == here]
        open_heads = lead[np.isin(found.ids[lead], np.asarray(list(self._open), dtype=np.int64))] if self._open else ()
        for head in open_heads:
            behind = here[(found.heads == head) & (here != head)]
            lead = np.insert(lead, int(np.flatnonzero(lead == head)[0]) + 1, behind)
        return lead

    def _fetch(self, row: int) -> None:
        if len(self._rows) > ROWS_KEPT:
            self._rows.clear()
        start = row - row % BLOCK
        ids = [id for id in self._ids[start : start + BLOCK] if id not in self._rows]
        placements = self._session.placements_of(ids)
        for photo in self._session.photos(ids):
            here = placements.get(photo.id, [])
            looked_at = [p for p in here if p.album in self._wish.source.albums] or [
                p for p in here if p.kind == "home"
            ]
            pinned = any(p.made_by == "user" for p in looked_at)
            sure = max((p.score for p in looked_at if p.made_by == "machine"), default=None)
            self._rows[photo.id] = Tile(photo, pinned, any(p.kind == "also" for p in here), sure)
        self.fetched += len(ids)


@dataclass(slots=True)
class _Turn:
    """How often was asked: a thread looks here whether anybody still waits for what it is about to read."""

    asked: int = 0


def _read(library: Library, turn: _Turn, asked: int, wish: Wish) -> tuple[int, Contents | None]:
    return asked, contents.read(library, wish) if asked == turn.asked else None
