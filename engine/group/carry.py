"""Albums over time: an old set of albums and a new grouping become placements with permanent ids.

Pure. What the user said holds by construction: pinned photos are put down first and never moved, rejected albums are
never offered again, touched albums keep every member but for those that the user's word leads elsewhere (`guide`), and
albums that the user made keep all. Knows ids and scores; nothing of rows, names or the library.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.types import Group, Grouping

LEAST_OVERLAP = 0.3
PINNED_SCORE = 1.0
NAMED = 10.0
"""What it is worth that a group is the album it names: more than any overlap."""


@dataclass(frozen=True, slots=True)
class Existing:
    """An album as it stands: home members and their scores, whether the user touched it, whom the user put there.

    Out of one that is `closed`, which is any that the user made, nobody is led.
    """

    id: int
    members: Mapping[int, float]
    touched: bool = False
    pinned: frozenset[int] = frozenset()
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Carried:
    """Where every photo is from now on. Keys of albums are existing ids, or -1, -2, ... for new ones.

    `placements` holds pinned photos as well; `dissolved` and `new` say which albums end and begin; `albums` has the
    album of each group of the grouping, None for a group that brought nothing.
    """

    placements: dict[int, tuple[int, float]]
    dissolved: tuple[int, ...]
    new: tuple[int, ...]
    unsorted: tuple[int, ...]
    albums: tuple[int | None, ...]


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
    A group that names its album is that album, if it is still there and the user touched it.
    """
    known = frozenset(photo for group in grouping.groups for photo in group.photos) | frozenset(grouping.unsorted)
    kept = {album.id for album in albums if album.touched or album.pinned}
    kept |= {home for home in pinned.values() if home is not None}
    named = {group.album: position for position, group in enumerate(grouping.groups) if group.album in kept}
    placements = _users_word(albums, kept, pinned, rejected, _leaving(albums, grouping, set(named), rejected))
    settled = placements.keys() | pinned.keys()
    left = [[pair for pair in zip(g.photos, g.scores, strict=True) if pair[0] not in settled] for g in grouping.groups]

    def worth(position: int, album: Existing | None) -> dict[int, float]:
        """The photos that a group brings to an album (None: a new one), or none where it is not worth an album."""
        home = album.id if album else None
        free = {photo: score for photo, score in left[position] if (photo, home) not in rejected}
        if album and album.id in kept:
            return free
        if album:
            free |= {p: score for p, score in album.members.items() if p not in known and p not in settled}
        return free if len(free) >= max(min(minimum, len(album.members)) if album else minimum, 1) else {}

    living = sorted(albums, key=lambda album: album.id not in kept)
    while True:
        matched = _match(living, kept, grouping.groups, left, rejected, named)
        dead = {a.id for position, a in matched.items() if a.id not in kept and not worth(position, a)}
        if not dead:
            break
        # An album that ends takes no group with it: whoever comes next may have that.
        living = [album for album in living if album.id not in dead]

    new: list[int] = []
    homes: list[int | None] = []
    for position in range(len(grouping.groups)):
        brought = worth(position, matched.get(position))
        if brought and position not in matched:
            new.append(-len(new) - 1)
        home = matched[position].id if position in matched else -len(new)
        homes.append(home if brought or position in matched else None)
        placements |= {photo: (home, score) for photo, score in brought.items()}

    used = {home for home, _ in placements.values()}
    dissolved = tuple(album.id for album in albums if album.id not in kept and album.id not in used)
    everyone = sorted(known | pinned.keys() | {photo for album in albums for photo in album.members})
    unsorted = tuple(photo for photo in everyone if photo not in placements)
    return Carried(placements, dissolved, tuple(new), unsorted, tuple(homes))


def carry_themes(before: Mapping[int, AbstractSet[int]], themes: Sequence[AbstractSet[int]]) -> tuple[int | None, ...]:
    """Return the existing theme that each of `themes` continues, None where it is a new one.

    Both are sets of photos; `before` has those of every theme that is there. They are matched like albums and groups,
    by |A & B| / sqrt(|A| |B|) from .3 upward, each at most once.
    """
    overlap = np.zeros((len(before), len(themes)))
    for row, old in enumerate(before.values()):
        for column, new in enumerate(themes):
            overlap[row, column] = len(old & new) / np.sqrt(max(len(old) * len(new), 1))
    ids, found = list(before), _assigned(overlap)
    return tuple(ids[found[column]] if column in found else None for column in range(len(themes)))


def _users_word(
    albums: Sequence[Existing],
    kept: AbstractSet[int],
    pinned: Mapping[int, int | None],
    rejected: AbstractSet[tuple[int, int]],
    leaving: AbstractSet[int],
) -> dict[int, tuple[int, float]]:
    """Placements that no grouping may change: members of the albums `kept`, but for those `leaving`, then every pinned
    photo in its own home."""
    placements = {
        photo: (album.id, score)
        for album in albums
        if album.id in kept
        for photo, score in album.members.items()
        if photo not in pinned and (photo, album.id) not in rejected and photo not in leaving
    }
    scores = {(photo, album.id): score for album in albums for photo, score in album.members.items()}
    for photo, home in pinned.items():
        if home is not None:
            placements[photo] = (home, scores.get((photo, home), PINNED_SCORE))
    return placements


def _leaving(
    albums: Sequence[Existing], grouping: Grouping, named: AbstractSet[int], rejected: AbstractSet[tuple[int, int]]
) -> set[int]:
    """The photos that the user's word leads out of albums, into a group whose album is among `named`."""
    closed = {photo for album in albums if album.closed for photo in album.members}
    return {
        photo
        for group in grouping.groups
        if group.album in named
        for photo in grouping.led.intersection(group.photos) - closed
        if (photo, group.album) not in rejected
    }


def _match(
    albums: Sequence[Existing],
    kept: AbstractSet[int],
    groups: Sequence[Group],
    left: Sequence[Sequence[tuple[int, float]]],
    rejected: AbstractSet[tuple[int, int]],
    named: Mapping[int, int],
) -> dict[int, Existing]:
    """Return, for positions of `groups`, the album each continues; both sides at most once.

    An album that is `kept` is compared with whole groups, any other with what is `left` of them: it gets no more. Those
    `named` (album -> position) are matched already.
    """
    if not albums or not groups:
        return {}
    whole = {photo: column for column, group in enumerate(groups) for photo in group.photos}
    free = {photo: column for column, pairs in enumerate(left) for photo, _ in pairs}
    refused = Counter((free[photo], home) for photo, home in rejected if photo in free)
    overlap = np.zeros((len(albums), len(groups)))
    for row, album in enumerate(albums):
        if album.id in named:
            overlap[row, named[album.id]] = NAMED
            continue
        where = whole if album.id in kept else free
        for photo in album.members.keys() & where.keys():
            column = where[photo]
            size = len(groups[column].photos)
            if album.id not in kept:
                size = max(len(left[column]) - refused[column, album.id], 1)
            overlap[row, column] += 1 / np.sqrt(len(album.members) * size)
        for photo in album.pinned & whole.keys():
            overlap[row, whole[photo]] += 0.5 / len(album.pinned)
        overlap[row, list(named.values())] = 0.0
    return {column: albums[row] for column, row in _assigned(overlap).items()}


def _assigned(overlap: NDArray[np.float64]) -> dict[int, int]:
    """Column -> row, each at most once, of the pairs of great `overlap` (rows, columns) whose sum is the greatest."""
    from scipy.optimize import linear_sum_assignment

    overlap[overlap < LEAST_OVERLAP] = 0.0
    # Where two columns suit a row equally well it takes the first, whichever other rows there are.
    overlap[overlap > 0] -= np.nonzero(overlap)[1] * 1e-9
    rows, columns = linear_sum_assignment(overlap, maximize=True)
    return {c: r for r, c in zip(rows.tolist(), columns.tolist(), strict=True) if overlap[r, c] > 0}
