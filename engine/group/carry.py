"""Albums over time: an old set of albums and a new grouping become placements with permanent ids.

Pure. What the user said holds by construction: pinned photos are put down first and never moved, rejected albums are
never offered again, touched albums keep every member. Knows ids and scores; nothing of rows, names or the library.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.types import Group, Grouping

LEAST_OVERLAP = 0.3
PINNED_SCORE = 1.0


@dataclass(frozen=True, slots=True)
class Existing:
    """An album as it stands: home members and their scores, whether the user touched it, whom the user put there."""

    id: int
    members: Mapping[int, float]
    touched: bool = False
    pinned: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Carried:
    """Where every photo is from now on. Keys of albums are existing ids, or -1, -2, ... for new ones.

    `placements` holds pinned photos as well; `dissolved` and `new` say which albums end and begin.
    """

    placements: dict[int, tuple[int, float]]
    dissolved: tuple[int, ...]
    new: tuple[int, ...]
    unsorted: tuple[int, ...]


def carry(
    albums: Sequence[Existing],
    grouping: Grouping,
    pinned: Mapping[int, int | None],
    rejected: AbstractSet[tuple[int, int]],
    minimum: int = 3,
) -> Carried:
    """Return placements that follow `grouping` as far as the user's word lets them.

    `pinned` maps a photo to the album that the user chose, or to None where the user wants it unsorted; `rejected`
    holds (photo, album). Albums and groups are matched by overlap |A & B| / sqrt(|A| |B|) + half the share of A's
    pinned members found in B (ALGORITHMS 8.5), by Hungarian assignment, from .3 upward. A group opens an album only if
    `minimum` photos are left over for it. An untouched album that matches takes over the group's photos; those of its
    own that the grouping has never seen stay. Where a photo is pinned to an album and rejected from it, the pin holds.
    """
    known = frozenset(photo for group in grouping.groups for photo in group.photos) | frozenset(grouping.unsorted)
    kept = {album.id for album in albums if album.touched or album.pinned} | {
        home for home in pinned.values() if home is not None
    }
    placements = _user_s_word(albums, kept, pinned, rejected)
    settled = placements.keys() | pinned.keys()
    matched = match(albums, grouping.groups)
    new: list[int] = []
    for position, group in enumerate(grouping.groups):
        album = matched.get(position)
        home = album.id if album else -len(new) - 1
        free = {
            photo: (home, score)
            for photo, score in zip(group.photos, group.scores, strict=True)
            if photo not in settled and (photo, home) not in rejected
        }
        if home not in kept:
            strangers = album.members.items() if album else ()
            free |= {p: (home, score) for p, score in strangers if p not in known and p not in settled}
            # What is left over must be worth an album, or as good as the album was before.
            if len(free) < (min(minimum, len(album.members)) if album else minimum) or not free:
                continue
        if home < 0:
            new.append(home)
        placements |= free

    used = {home for home, _ in placements.values()}
    dissolved = tuple(album.id for album in albums if album.id not in kept and album.id not in used)
    everyone = sorted(known | pinned.keys() | {photo for album in albums for photo in album.members})
    unsorted = tuple(photo for photo in everyone if photo not in placements)
    return Carried(placements, dissolved, tuple(new), unsorted)


def _user_s_word(
    albums: Sequence[Existing],
    kept: AbstractSet[int],
    pinned: Mapping[int, int | None],
    rejected: AbstractSet[tuple[int, int]],
) -> dict[int, tuple[int, float]]:
    """Placements that no grouping may change: members of the albums `kept`, then every pinned photo in its own home."""
    placements = {
        photo: (album.id, score)
        for album in albums
        if album.id in kept
        for photo, score in album.members.items()
        if photo not in pinned and (photo, album.id) not in rejected
    }
    scores = {(photo, album.id): score for album in albums for photo, score in album.members.items()}
    for photo, home in pinned.items():
        if home is not None:
            placements[photo] = (home, scores.get((photo, home), PINNED_SCORE))
    return placements


def match(albums: Sequence[Existing], groups: Sequence[Group]) -> dict[int, Existing]:
    """Return, for positions of `groups`, the album each continues; both sides at most once."""
    if not albums or not groups:
        return {}
    from scipy.optimize import linear_sum_assignment

    overlap = _overlap(albums, groups)
    rows, columns = linear_sum_assignment(np.where(overlap >= LEAST_OVERLAP, overlap, 0.0), maximize=True)
    pairs = zip(rows.tolist(), columns.tolist(), strict=True)
    return {column: albums[row] for row, column in pairs if overlap[row, column] >= LEAST_OVERLAP}


def _overlap(albums: Sequence[Existing], groups: Sequence[Group]) -> NDArray[np.float64]:
    """Scores (albums, groups) of how much each album is that group."""
    where = {photo: column for column, group in enumerate(groups) for photo in group.photos}
    overlap = np.zeros((len(albums), len(groups)))
    for row, album in enumerate(albums):
        size = max(len(album.members), 1)
        for photo in album.members:
            if photo in where:
                column = where[photo]
                overlap[row, column] += 1 / np.sqrt(size * len(groups[column].photos))
        for photo in album.pinned:
            if photo in where:
                overlap[row, where[photo]] += 0.5 / len(album.pinned)
    return overlap
