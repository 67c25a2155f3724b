"""What the window looks at and what is chosen in it: one source, photos and albums. Every view shares one selection.

A source is anything that resolves to photos; `session` resolves it. Knows nothing of views.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

Kind = Literal["all", "unsorted", "albums", "search", "like", "stacks", "time", "place", "photos", "doubts", "problems"]

KEPT = 50
"""Steps back that are remembered."""


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
        self._before: list[Source] = []
        self._after: list[Source] = []

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

    @property
    def can_go_back(self) -> bool:
        """Whether something else was looked at before."""
        return bool(self._before)

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back from something."""
        return bool(self._after)

    def look(self, source: Source) -> None:
        """Show another source; nothing is chosen in it yet."""
        if source != self._source:
            self._before = [*self._before[1 - KEPT :], self._source]
            self._after = []
            self._turn_to(source)

    def back(self) -> None:
        """Show what was looked at before, if anything was."""
        if self._before:
            self._after.append(self._source)
            self._turn_to(self._before.pop())

    def forward(self) -> None:
        """Show again what one went back from."""
        if self._after:
            self._before.append(self._source)
            self._turn_to(self._after.pop())

    def begin(self) -> None:
        """Look at everything in another library: what was looked at before belongs to the one before."""
        self._before, self._after = [], []
        self._turn_to(Source())

    def _turn_to(self, source: Source) -> None:
        self._source, self._photos = source, ()
        self.changed.emit()

    def choose(self, photos: Sequence[int]) -> None:
        """Choose photos of the source."""
        if tuple(photos) != self._photos:
            self._photos = tuple(photos)
            self.changed.emit()
