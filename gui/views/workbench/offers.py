"""What is suggested for photos, album by album, and what the user has said to it so far.

Lists of ids only: no Qt, no library. Whoever asks, edits and paints is elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.organize.suggesting import Advice


Pair = tuple[int, int]
"""A photo and an album."""

NONE = 0
"""The section of photos without a guess, where albums have their ids."""


class Offers:
    """Photos in sections, each under the album that is its best guess, the surest first; NONE comes last.

    Sections keep their order, and a photo its section, until `take` or `settle`: nothing jumps while one works.
    """

    def __init__(self) -> None:
        self._guesses: dict[int, list[Advice]] = {}
        self._best: dict[int, Advice] = {}
        self._rising: dict[int, list[float]] = {}
        self._order: list[int] = []
        self._photos: dict[int, list[int]] = {}
        self._section: dict[int, int] = {}
        self._refused: set[Pair] = set()

    @property
    def sections(self) -> list[int]:
        """The albums of the sections that hold photos, in order."""
        return [album for album in self._order if self._photos.get(album)]

    def __len__(self) -> int:
        return len(self._section)

    def __contains__(self, photo: int) -> bool:
        return photo in self._section

    def photos(self, album: int) -> Sequence[int]:
        """The photos of a section."""
        return self._photos.get(album, ())

    def section(self, photo: int) -> int:
        """The album under which a photo stands."""
        return self._section[photo]

    def guesses(self, photo: int) -> list[Advice]:
        """The albums that a photo might belong to and that were not ruled out, the likeliest first."""
        return [a for a in self._guesses.get(photo, ()) if (photo, a.album) not in self._refused]

    def best(self, photo: int) -> Advice | None:
        """The likeliest album of a photo, None where nothing is suggested."""
        return self._best.get(photo)

    def sure(self, least: float, album: int | None = None) -> list[Advice]:
        """The best guesses of confidence `least` and more, of the photos that stand under `album`, or of all.

        What was refused where it stands, and now is thought to belong elsewhere, is not among them.
        """
        return [
            a
            for here in (self.sections if album is None else [album])
            for photo in self.photos(here)
            if (a := self._best.get(photo)) is not None and a.album == here and a.confidence >= least
        ]

    def count(self, least: float, album: int | None = None) -> int:
        """How many `sure` would return."""
        albums = self.sections if album is None else [album]
        return sum(len(of) - bisect_left(of, least) for here in albums if (of := self._confidences(here)))

    def average(self, album: int) -> float:
        """The mean confidence of a section's best guesses, 0 for NONE."""
        found = self._confidences(album)
        return sum(found) / len(found) if found else 0.0

    def _confidences(self, album: int) -> list[float]:
        """Those of the guesses that `sure` tells of, rising."""
        if album not in self._rising:
            self._rising[album] = sorted(a.confidence for a in self.sure(0.0, album))
        return self._rising[album]

    def take(self, advice: Iterable[Advice], photos: Sequence[int], refused: AbstractSet[Pair]) -> None:
        """Begin anew with what was answered about `photos`, without those of its pairs that were `refused` since."""
        self._guesses = {}
        for a in advice:
            self._guesses.setdefault(a.photo, []).append(a)
        for guesses in self._guesses.values():
            guesses.sort(key=lambda a: (not a.taught, -a.confidence))
        self._order = []
        self.settle(photos, refused)

    def settle(self, photos: Sequence[int], refused: AbstractSet[Pair]) -> None:
        """Bring the sections in line with the photos and refusals that there are now; the order of albums stays."""
        self._refused = {pair for pair in refused if pair[0] in self._guesses}
        self._best = {}
        for photo in photos:
            self._find_best(photo)
        self._photos, self._rising = {}, {}
        guessed = sorted((photo for photo in photos if photo in self._best), key=lambda p: -self._best[p].confidence)
        for photo in guessed:
            self._photos.setdefault(self._best[photo].album, []).append(photo)
        self._photos[NONE] = [photo for photo in photos if photo not in self._best]
        self._section = {photo: album for album, here in self._photos.items() for photo in here}
        known = [album for album in self._order if album != NONE]
        new = self._photos.keys() - {*known, NONE}
        self._order = [*known, *sorted(new, key=lambda album: (-sum(self._confidences(album)), album)), NONE]

    def drop(self, photos: Collection[int]) -> None:
        """These photos have found their place."""
        gone = set(photos)
        for album in {self._section[photo] for photo in gone if photo in self._section}:
            self._photos[album] = [photo for photo in self._photos[album] if photo not in gone]
            self._rising.pop(album, None)
        for photo in gone:
            self._section.pop(photo, None)

    def refuse(self, pairs: Collection[Pair]) -> None:
        """These photos do not belong there. One that has another guess stays where it stands, with that one."""
        self._refused.update(pairs)
        for photo in dict.fromkeys(photo for photo, _ in pairs):
            self._find_best(photo)
            album = self._section.get(photo, NONE)
            self._rising.pop(album, None)
            if album != NONE and photo not in self._best:
                self._photos[album].remove(photo)
                self._photos[NONE].append(photo)
                self._section[photo] = NONE

    def _find_best(self, photo: int) -> None:
        self._best.pop(photo, None)
        for advice in self._guesses.get(photo, ()):
            if not self._refused or (photo, advice.album) not in self._refused:
                self._best[photo] = advice
                return
