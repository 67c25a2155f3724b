"""What a lesson has to say: homes for photos, doubts about placed ones, and questions whose answers teach most.

Advice is only about albums in which something is confirmed, never about what was rejected, and never where another
album, taught or not, would be the better home. Knows lessons; not what becomes of advice.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.group.learn.lesson import Lesson, Numbers, Pairs
from engine.group.learn.propagate import REACH, Neighbours

LIKELY = 0.5
"""Confidence from which an album is worth suggesting."""

SURE = 0.8
"""Confidence from which advice can be taken unseen, and a placement may be doubted."""

WORTH = 0.02
"""A question that teaches less than this share of what the first one does is not asked."""

BLOCK = 4096
"""Photos that are asked about at a time: photos times albums may not fit into memory."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A photo might belong to an album; `because` are the confirmed photos that speak most for it, best first."""

    photo: int
    album: int
    confidence: float
    because: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """Which is it? A photo, and the albums that it might belong to, the likeliest first."""

    photo: int
    albums: tuple[int, ...]


def suggestions(lesson: Lesson, photos: NDArray[np.int64], *, least: float = LIKELY) -> list[Suggestion]:
    """Return the albums of confidence `least` and more for `photos` (positions), the surest first.

    A photo may be suggested for several albums: for each whose confidence no rival's exceeds. Ties by position.
    """
    found: list[tuple[int, int, float]] = []
    for start in range(0, len(photos), BLOCK):
        part = photos[start : start + BLOCK]
        sure, rival = _taught_and_rivals(lesson, part)
        row, album = np.nonzero((sure >= max(least, 1e-9)) & (sure >= rival[:, None]))
        found += zip(part[row].tolist(), album.tolist(), sure[row, album].tolist(), strict=True)
    return _explained(lesson, found)


def doubts(lesson: Lesson, placed: Pairs, *, least: float = SURE) -> list[Suggestion]:
    """Return for `placed` pairs (m, 2) the album that the lesson prefers, where it plainly does; the surest first.

    The other album must have `least` confidence, and the photo's own half of that at the most. Hand in only what the
    machine placed: a user's word is not doubted.
    """
    found: list[tuple[int, int, float]] = []
    for start in range(0, len(placed), BLOCK):
        part = placed[start : start + BLOCK]
        every = np.arange(len(part))
        own = lesson.confidences(part[:, 0])[every, part[:, 1]]
        sure, rival = _taught_and_rivals(lesson, part[:, 0])
        sure[every, part[:, 1]] = 0.0
        other = sure.argmax(axis=1)
        best = sure[every, other]
        row = np.flatnonzero((best >= max(least, 1e-9)) & (best >= rival) & (own <= best / 2))
        found += zip(part[row, 0].tolist(), other[row].tolist(), best[row].tolist(), strict=True)
    return _explained(lesson, found)


def questions(lesson: Lesson, neighbours: Neighbours, photos: NDArray[np.int64], count: int) -> list[Question]:
    """Return at most `count` of `photos` whose albums are worth asking for, the one that teaches most first.

    A photo teaches about its neighbours as much as it is like them, and about each as much as that one is undecided:
    the middle of a dense undecided region comes first. What is like a photo that was asked about (as far as the lesson
    sees) counts as settled by it.
    """
    if not len(photos) or not lesson.taught.any():
        return []
    open_by = np.zeros(len(lesson.rows))
    for start in range(0, len(photos), BLOCK):
        part = photos[start : start + BLOCK]
        open_by[part] = 1 - _taught_and_rivals(lesson, part)[0].max(axis=1, initial=0.0)
    open_by *= lesson.company
    open_by[lesson.examples] = 0.0
    near = neighbours[0][photos, :REACH], np.clip(neighbours[1][photos, :REACH], 0.0, 1.0).astype(np.float64)
    asked: list[int] = []
    worth = 0.0
    for _ in range(min(count, len(photos))):
        gain = open_by[photos] * (open_by[photos] + (near[1] * open_by[near[0]]).sum(axis=1))
        best = int(gain.argmax())
        worth = max(worth, WORTH * float(gain[best]))
        if gain[best] <= worth:
            break
        asked.append(best)
        likeness = np.clip(lesson.rows @ lesson.rows[photos[best]], 0.0, 1.0)
        open_by *= 1 - likeness.astype(np.float64)
        open_by[photos[best]] = 0.0
    chosen = photos[asked]
    sure = _taught_and_rivals(lesson, chosen)[0]
    order = np.argsort(-sure, axis=1, kind="stable")[:, :3]
    return [
        Question(int(photo), tuple(int(album) for album in order[i] if sure[i, album] > 0))
        for i, photo in enumerate(chosen)
    ]


def _taught_and_rivals(lesson: Lesson, photos: NDArray[np.int64]) -> tuple[Numbers, Numbers]:
    """Confidences (m, albums) of taught albums, 0 for others, and the greatest among the others (m,)."""
    sure = lesson.confidences(photos)
    taught = lesson.taught > 0
    return np.where(taught, sure, 0.0), np.where(taught, 0.0, sure).max(axis=1, initial=0.0)


def _explained(lesson: Lesson, found: Sequence[tuple[int, int, float]]) -> list[Suggestion]:
    """The suggestions, the surest first, each with the three confirmed photos of its album that look most like it."""
    albums: dict[int, list[int]] = {}
    for i, (_, album, _) in enumerate(found):
        albums.setdefault(album, []).append(i)
    reasons: dict[int, tuple[int, ...]] = {}
    for album, which in albums.items():
        pinned = lesson.confirmed[lesson.confirmed[:, 1] == album, 0]
        asked = np.array([found[i][0] for i in which])
        for start in range(0, len(asked), BLOCK):
            likeness = lesson.rows[asked[start : start + BLOCK]] @ lesson.rows[pinned].T
            likeness[asked[start : start + BLOCK, None] == pinned] = -2  # no photo speaks for itself
            nearest = np.argsort(-likeness, axis=1, kind="stable")[:, :3]
            for at, best in enumerate(nearest):
                speaking = tuple(int(pinned[j]) for j in best if likeness[at, j] > -2)
                reasons[which[start + at]] = speaking
    return sorted(
        (Suggestion(photo, album, round(sure, 4), reasons[i]) for i, (photo, album, sure) in enumerate(found)),
        key=lambda s: (-s.confidence, s.photo, s.album),
    )
