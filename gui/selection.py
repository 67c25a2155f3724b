"""What the window looks at and what is chosen in it: one source, photos and albums. Every view shares one selection.

A source is anything that resolves to photos; `session` resolves it. Knows nothing of views.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

Kind = Literal["all", "unsorted", "albums", "search", "like", "stacks", "time", "place", "photos", "doubts", "problems"]


@dataclass(frozen=True, slots=True)
class Source:
    """Something to look at.

    `all`; `unsorted`, what has no home; `albums`; `search`, what `words` find; `like`, what resembles `photo`, or the
    picture in the file `words`; `stacks`, duplicates and bursts; `time`, a year or month in `words` ("2019",
    "2019-05"); `place`, called `words`; `photos`, these `photos` and no others; `doubts`, photos that the user's word
    speaks against where they are; `problems`, files that cannot be shown.
    """

    kind: Kind = "all"
    albums: tuple[int, ...] = ()
    words: str = ""
    photo: int | None = None
    photos: tuple[int, ...] = ()

    @property
    def album(self) -> int | None:
        """The album, where it is exactly one."""
        return self.albums[0] if len(self.albums) == 1 else None


class Selection(QObject):
    """The source that is shown and the photos chosen in it; the albums chosen are those of the source."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = Source()
        self._photos: tuple[int, ...] = ()

    @property
    def source(self) -> Source:
        return self._source

    @property
    def photos(self) -> tuple[int, ...]:
        """The chosen photos, in the order of the source."""
        return self._photos

    @property
    def albums(self) -> tuple[int, ...]:
        """The chosen albums, in the order in which they were chosen."""
        return self._source.albums

    def look(self, source: Source) -> None:
        """Show another source; nothing is chosen in it yet."""
        if source != self._source:
            self._source, self._photos = source, ()
            self.changed.emit()

    def choose(self, photos: Sequence[int]) -> None:
        """Choose photos of the source."""
        if tuple(photos) != self._photos:
            self._photos = tuple(photos)
            self.changed.emit()
