"""What the library would suggest: homes for unsorted photos, doubts about placed ones, and the questions worth asking.

What the user confirmed teaches (`engine.group.learn`). Albums in which nothing is confirmed are guessed at by their
most typical photos, and such guesses are never called sure. Changes nothing: `engine.edits` accepts and rejects.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.errors import AlbumenError
from engine.organize import grouping
from engine.store import Library
from engine.types import Job, Matrix, Progress

if TYPE_CHECKING:
    from engine.group.learn import Lesson

LEAST = 0.3
"""Confidence from which something is worth showing."""

GUESSED = 0.7
"""What a confidence is worth that rests on photos that nobody confirmed.

On sets of known kinds, of those from .8 some six in ten were right, and of those from .5 about half.
"""

TYPICAL = 20
"""Photos of an album that stand for it where nothing is confirmed."""

NEIGHBOURS = 20


@dataclass(frozen=True, slots=True)
class Advice:
    """A photo might belong to an album. `because` are the photos that speak for it, the user's where it is `taught`.

    `home` is the album in which the photo is now, None for an unsorted one.
    """

    photo: int
    album: int
    confidence: float
    because: tuple[int, ...]
    taught: bool
    home: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Which is it? A photo whose answer teaches much, and the albums that it might belong to, the likeliest first."""

    photo: int
    albums: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """How well an album is known: confirmed photos and, by leaving each out in turn, precision and recall.

    Both are None for fewer than two photos.
    """

    album: int
    confirmed: int
    precision: float | None
    recall: float | None


@dataclass(frozen=True, slots=True)
class _Material:
    """What a lesson is made of: the photos `ids` (n,) that take part, their rows and neighbours, and pairs of theirs.

    Pairs (m, 2) are of a position in `ids` and one in `albums`.
    """

    ids: NDArray[np.int64]
    rows: Matrix
    neighbours: tuple[NDArray[np.int64], Matrix]
    albums: Sequence[int]
    confirmed: NDArray[np.int64]
    placed: NDArray[np.int64]
    rejected: NDArray[np.int64]

    def at(self, photos: Iterable[int]) -> NDArray[np.int64]:
        """The positions of those of `photos` that take part, rising."""
        return np.flatnonzero(np.isin(self.ids, np.array(sorted(photos), np.int64)))

    def lesson(self) -> "Lesson":
        """What the user's photos teach."""
        from engine.group.learn import teach

        return teach(self.rows, self.neighbours, self.confirmed, placed=self.placed, rejected=self.rejected)

    def lesson_of_all(self) -> "Lesson":
        """What they teach together with the most typical photos of the albums in which nothing is confirmed."""
        from engine.group.learn import teach

        untaught = self.placed[~np.isin(self.placed[:, 1], self.confirmed[:, 1])]
        examples = np.concatenate([self.confirmed, _typical(untaught)])
        return teach(self.rows, self.neighbours, examples, rejected=self.rejected)


def homes(library: Library, least: float = LEAST) -> Job[list[Advice]]:
    """Suggest albums of confidence `least` and more for unsorted photos, the surest first.

    A photo may be suggested for several albums. What the user's photos say comes before any guess.
    """
    from engine.group.learn import suggestions

    asked = library.albums.unsorted()
    material = yield from _material(library, asked)
    if material is None:
        return []
    at = material.at(asked)
    lesson = material.lesson()
    found = [(s, True) for s in suggestions(lesson, at, least=least)]
    rest = np.setdiff1d(at, np.array([s.photo for s, _ in found], np.int64))
    if len(rest) and (lesson.taught[material.placed[:, 1]] == 0).any():
        guesses = suggestions(material.lesson_of_all(), rest, least=least / GUESSED)
        found += [(s, False) for s in guesses if lesson.taught[s.album] == 0]
    advice = [
        Advice(
            int(material.ids[s.photo]),
            material.albums[s.album],
            s.confidence if taught else round(GUESSED * s.confidence, 4),
            tuple(material.ids[list(s.because)].tolist()),
            taught,
        )
        for s, taught in found
    ]
    return sorted(advice, key=lambda a: (-a.confidence, a.photo, a.album))


def doubts(library: Library) -> Job[list[Advice]]:
    """Suggest other homes for photos that the machine placed and what the user confirmed speaks plainly against."""
    from engine.group.learn import doubts

    placed = {p.photo: p.album for p in library.albums.placements() if p.kind == "home" and p.made_by == "machine"}
    placed = {photo: placed[photo] for photo in library.catalog.standing(placed)}
    material = yield from _material(library, placed)
    if material is None:
        return []
    lesson = material.lesson()
    return [
        Advice(
            photo := int(material.ids[s.photo]),
            material.albums[s.album],
            s.confidence,
            tuple(material.ids[list(s.because)].tolist()),
            True,
            placed[photo],
        )
        for s in doubts(lesson, material.placed)
    ]


def questions(library: Library, count: int) -> Job[list[Asked]]:
    """Return at most `count` unsorted photos to ask the user about, the one whose answer teaches most first."""
    from engine.group.learn import questions

    followers = library.stacks.followers()
    unsorted = set(library.albums.unsorted())
    asked = [photo for photo in unsorted if followers.get(photo) not in unsorted]
    material = yield from _material(library, asked)
    if material is None:
        return []
    lesson = material.lesson_of_all()
    return [
        Asked(int(material.ids[q.photo]), tuple(material.albums[album] for album in q.albums))
        for q in questions(lesson, material.neighbours, material.at(asked), count)
    ]


def known(library: Library) -> Job[list[Known]]:
    """Return how well every album with a confirmed photo is known, by name."""
    material = yield from _material(library, [])
    if material is None:
        return []
    lesson = material.lesson()
    precision, recall = lesson.precision_and_recall()

    def share(value: float) -> float | None:
        return None if np.isnan(value) else round(float(value), 3)

    number = {album: i for i, album in enumerate(material.albums)}
    return [
        Known(album.id, int(lesson.taught[i]), share(precision[i]), share(recall[i]))
        for album in library.albums.all()
        if (i := number.get(album.id)) is not None and i < len(lesson.taught) and lesson.taught[i]
    ]


def _material(library: Library, asked: Iterable[int]) -> Job[_Material | None]:
    """What a lesson about `asked` photos is made of; None where there are no albums to speak of.

    Raises AlbumenError where photos are not described yet.
    """
    from engine.group.learn import taking_part
    from engine.group.neighbours import nearest

    space = grouping.space_of(library)
    if space is None:
        raise AlbumenError("These photos are not described yet. Run: albumen index")
    yield Progress("suggest")
    placements = library.albums.placements()
    albums = sorted({p.album for p in placements})
    number = {album: i for i, album in enumerate(albums)}

    def pairs(of: Iterable[tuple[int, int]]) -> NDArray[np.int64]:
        return np.array([(photo, number[album]) for photo, album in of if album in number], np.int64).reshape(-1, 2)

    confirmed = pairs((p.photo, p.album) for p in placements if p.made_by == "user")
    standing = library.catalog.standing({p.photo for p in placements})
    by_machine = pairs(
        (p.photo, p.album)
        for p in sorted(placements, key=lambda p: -p.score)
        if p.made_by == "machine" and p.kind == "home" and p.photo in standing
    )
    if not len(confirmed) and not len(by_machine):
        return None
    part = taking_part(np.array(sorted(asked), np.int64), np.unique(confirmed[:, 0]), by_machine)
    vectors = library.vectors.get(space, part.tolist())
    neighbours = nearest(vectors.rows, NEIGHBOURS)

    def within(pairs: NDArray[np.int64]) -> NDArray[np.int64]:
        pairs = pairs[np.isin(pairs[:, 0], vectors.ids)]
        return np.stack([np.searchsorted(vectors.ids, pairs[:, 0]), pairs[:, 1]], axis=1)

    return _Material(
        vectors.ids,
        vectors.rows,
        neighbours,
        albums,
        within(confirmed),
        within(by_machine),
        within(pairs(sorted(library.albums.rejections()))),
    )


def _typical(placed: NDArray[np.int64]) -> NDArray[np.int64]:
    """The pairs of each album's TYPICAL best photos; `placed` has them in the order of their scores."""
    placed = placed[np.argsort(placed[:, 1], kind="stable")]
    rank = np.arange(len(placed)) - np.searchsorted(placed[:, 1], placed[:, 1])
    return placed[rank < TYPICAL]
