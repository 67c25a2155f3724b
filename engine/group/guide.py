"""What the user said guides a grouping: one correction also moves the neighbours that it should.

Photos that the user put into one album are one group (must-link), those of different albums and what was rejected are
apart (cannot-link), and photos nobody spoke about follow where the pinned ones plainly lead: a part of a group whose
pinned photos all went elsewhere goes there too, and so do photos of which a lesson is sure. It works on a finished cut:
a layout that is told the albums of a few photos moves all the others about (measured: `bench corrections`). Knows
positions and numbers of albums; nothing of names or the library. `carry` sees to it that no word is ever overruled.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.group import tree as trees
from engine.group.condense import members_of
from engine.group.learn import SURE, Lesson, taking_part, teach
from engine.group.learn.lesson import TAKING_PART
from engine.group.neighbours import nearest
from engine.group.tree import Tree
from engine.types import Matrix

Labels = NDArray[np.int64]
Scores = NDArray[np.float64]
Flags = NDArray[np.bool_]
Pairs = NDArray[np.int64]

TYPICAL = 0.45
"""Pinned photos of a part speak for all of it when they lie in its middle: drawn from it at random they would be more
typical than half of it in the mean. What strayed into it from elsewhere lies at its rim."""

ALONE = 0.5
"""The same, where one photo is all that speaks."""

AGREED = 2 / 3
"""The share of a part's pinned photos that must have gone to one album."""

DECIDED = 0.5
"""A group of which the user placed this share by hand is the user's: the rest of it follows."""

CORE = 40
"""The machine's most typical photos that stand for a group in a lesson, beside what is pinned there."""

PLAIN = 0.9
"""Confidence from which a photo follows out of the group that the machine put it in; into one from none, `SURE`.

The user moves what is wrong and is silent about what is right: with fewer photos for what is right, or less confidence,
the rim of a group follows what was moved from it (measured: ARI fell by up to .04 after a regrouping).
"""

FEW = 3
"""Photos that show what an album is about."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the user said about n photos: positions of photos, numbers of albums.

    `pinned` (m, 2) are photos and the album that the user chose, each photo once; `rejected` (r, 2) photos and an album
    where they are not; `homes` (n,) the album of every photo as it is, -1 for none; `staying` (n,) photos that are led
    out of no album, because the user made it. `goes_on` says that the albums there are, are to be continued.
    """

    pinned: Pairs
    rejected: Pairs
    homes: Labels
    staying: Flags
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Guided:
    """Labels and scores (n,) of the groups; `albums` says which album the user's word makes a group, and `led` (n,)
    which photos that nobody pinned follow it there."""

    labels: Labels
    scores: Scores
    albums: Mapping[int, int]
    led: Flags


def guided(rows: Matrix, tree: Tree, labels: Labels, scores: Scores, said: Said) -> Guided:
    """Return the groups `labels` (n,) with `scores` (n,), a cut of `tree`, as what the user `said` makes them.

    Every album with a pinned photo is one group that holds all of them and none that was rejected from it. Where
    nothing was said nothing changes.
    """
    if not len(said.pinned) and not len(said.rejected):
        return Guided(labels, scores, {}, np.zeros(len(labels), bool))
    return _Guide(rows, tree, np.asarray(labels, np.int64), said).guided(scores)


def continued(labels: Labels, said: Said) -> Labels:
    """Return the groups `labels` (n,) as those that are there, grown: every photo that has a home keeps it.

    A group goes to the album that most of its photos are at home in; one most of whose photos have no home is new. What
    the user pinned is where the groups have it: `guided` knows better where it came from than where it belongs.
    """
    homes = said.homes.copy()
    homes[said.pinned[:, 0]] = -1
    albums, at = np.unique(homes, return_inverse=True)
    first = int(albums[:1].min(initial=0) < 0)
    both = np.zeros((int(labels.max(initial=-1)) + 1, len(albums)), np.int64)
    np.add.at(both, (labels[labels >= 0], at[labels >= 0]), 1)
    most = both.argmax(axis=1) - first if len(albums) else np.empty(0, np.int64)
    mine = np.append(np.where(most >= 0, most, len(albums) + np.arange(len(both))), -1)
    return np.where(homes >= 0, at - first, mine[labels]).astype(np.int64)


class _Guide:
    """The state of one guiding: `now` (n,) are the labels as they become, `cut` as they were."""

    def __init__(self, rows: Matrix, tree: Tree, labels: Labels, said: Said) -> None:
        self.rows, self.tree, self.cut, self.said = rows, tree, labels, said
        n = len(labels)
        self.pinned = np.full(n, -1, np.int64)
        self.pinned[said.pinned[:, 0]] = said.pinned[:, 1]
        self.free = (self.pinned < 0) & ~said.staying
        self.label_of = self._labels_of_albums()
        self.now = self._as_said()
        self.led = np.zeros(n, bool)

    def guided(self, scores: Scores) -> Guided:
        """Follow the user's word, and score what followed by how sure the lesson is of it."""
        for photos, album in self._parts():
            self._lead(photos, np.full(len(photos), self.label_of[album]))
        lesson, part = self._lesson()
        self._divide(lesson, part)
        sure = self._follow(lesson, part)
        changed = self.now != self.cut
        fresh = np.where(self.pinned >= 0, 1.0, np.maximum(np.round(sure, 4), 0.02))
        scores = np.where(changed, np.where(self.now >= 0, fresh, 0.0), scores)
        albums = {label: album for album, label in self.label_of.items()}
        homes = np.array([albums.get(label, -1) for label in range(int(self.now.max(initial=-1)) + 1)] + [-1])
        return Guided(self.now, scores, albums, self.led & (homes[self.now] != self.said.homes))

    def _labels_of_albums(self) -> dict[int, int]:
        """The label of every album that the user spoke of.

        That of the group which is mostly its own, as far as both are each other's best (|A & B| / sqrt(|A| |B|), photos
        nobody pinned); else, where something is pinned in it, a new one.
        """
        spoken = np.union1d(self.said.pinned[:, 1], self.said.rejected[:, 1]).tolist()
        both = (self.said.homes >= 0) & (self.cut >= 0) & (self.pinned < 0)
        albums, at = np.unique(self.said.homes[both], return_inverse=True)
        overlap = np.zeros((len(albums), int(self.cut.max(initial=-1)) + 1))
        np.add.at(overlap, (at, self.cut[both]), 1.0)
        size = np.sqrt(np.maximum(overlap.sum(axis=1, keepdims=True) * overlap.sum(axis=0, keepdims=True), 1.0))
        overlap /= size
        label_of: dict[int, int] = {}
        fresh = overlap.shape[1]
        for album in spoken:
            row = int(np.searchsorted(albums, album))
            if row < len(albums) and albums[row] == album:
                best = int(overlap[row].argmax())
                if overlap[row, best] > 0 and int(overlap[:, best].argmax()) == row:
                    label_of[album] = best
                    continue
            if (self.pinned == album).any():
                label_of[album], fresh = fresh, fresh + 1
        return label_of

    def _as_said(self) -> Labels:
        """Labels with every album that something is pinned in whole, and without what was rejected."""
        now = self.cut.copy()
        for album in np.unique(self.said.pinned[:, 1]).tolist():
            now[(self.said.homes == album) & (self.pinned < 0)] = self.label_of[album]
            now[self.pinned == album] = self.label_of[album]
        for photo, album in self.said.rejected.tolist():
            if self.pinned[photo] != album and now[photo] == self.label_of.get(album, -2):
                now[photo] = -1
        return now

    def _lead(self, photos: NDArray[np.int64], labels: Labels) -> None:
        """Put free `photos` into the groups `labels`, but for what was rejected there."""
        refused = {(photo, self.label_of.get(album, -1)) for photo, album in self.said.rejected.tolist()}
        for photo, label in zip(photos.tolist(), labels.tolist(), strict=True):
            if self.free[photo] and (photo, label) not in refused:
                self.now[photo], self.led[photo] = label, True

    def _parts(self) -> Iterator[tuple[NDArray[np.int64], int]]:
        """Parts of groups, as the tree knows them, whose pinned photos went to an album, with that album.

        A part is a leaf of the tree within a group, half of that at the most: most of a group is what the group is.
        The user moves what is wrong and is silent about what is right, so that moved photos alone prove little: they
        must be typical of the part, and the part more like their album than like what is left of the group.
        """
        leaves = trees.at(self.tree, 0)
        sizes = np.bincount(self.cut[self.cut >= 0], minlength=1)
        inside = np.flatnonzero((leaves >= 0) & (self.cut >= 0))
        part_of = np.full(len(leaves), -1, np.int64)
        part_of[inside] = np.unique(
            self.cut[inside] * (int(leaves.max(initial=0)) + 1) + leaves[inside], return_inverse=True
        )[1]
        spoken = (self.pinned >= 0) & (part_of >= 0)
        asked = np.where(np.isin(part_of, part_of[spoken]), part_of, -1)
        for members in members_of(asked):
            group = self.cut[members[0]]
            if asked[members[0]] < 0 or len(members) > sizes[group] / 2:
                continue
            pins = members[self.pinned[members] >= 0]
            albums, votes = np.unique(self.pinned[pins], return_counts=True)
            album = int(albums[votes.argmax()])
            if self.label_of[album] == group or votes.max() < AGREED * len(pins):
                continue
            closeness = self.rows[members] @ self.rows[members].sum(axis=0)
            own = closeness[np.isin(members, pins[self.pinned[pins] == album])]
            typical = float(np.mean([(closeness < one).mean() for one in own]))
            if typical >= (TYPICAL if len(own) > 1 else ALONE) and self._is_more_like(members, album, group):
                yield members, album

    def _is_more_like(self, members: NDArray[np.int64], album: int, group: int) -> bool:
        """Whether some of a `group` are more like what else is in `album` than like what else is in the group.

        An album of which little else is known must have been filled from this group: one that was gathered from
        everywhere is about something that cannot be seen.
        """
        outside = np.ones(len(self.now), bool)
        outside[members] = False
        filled = self.pinned == album
        theirs = np.flatnonzero(outside & (self.now == self.label_of[album]))
        if (self.pinned[theirs] < 0).sum() < FEW and (filled & (self.cut == group)).sum() < filled.sum() / 2:
            return False
        rest = np.flatnonzero(outside & (self.now == group))
        if len(theirs) < FEW or not len(rest):
            return True
        middle = self.rows[members].mean(axis=0)
        return bool(middle @ _centre(self.rows, theirs) >= middle @ _centre(self.rows, rest))

    def _lesson(self) -> tuple[Lesson, NDArray[np.int64]]:
        """What is pinned teaches, and what is typical of every group; and the photos (m,) that the lesson is about.

        Of a large library those are asked about that the user's word may reach: first the neighbours of what is pinned.
        """
        cores = _cores(self.rows, np.where(self.pinned < 0, self.now, -1))
        known = np.flatnonzero(self.pinned >= 0)
        confirmed = np.concatenate([np.stack([known, self.now[known]], axis=1), cores])
        rejected = [
            (photo, self.label_of[album]) for photo, album in self.said.rejected.tolist() if album in self.label_of
        ]
        refused = np.array(rejected, np.int64).reshape(-1, 2)
        part, neighbours = np.arange(len(self.rows)), (self.tree.found.astype(np.int64), self.tree.cosines)
        rows = self.rows
        if len(part) > TAKING_PART:
            open_ = np.flatnonzero(self.free & ((self.now < 0) | np.isin(self.cut, self.cut[known])))
            near = np.isin(open_, neighbours[0][known])
            asked = np.concatenate([open_[near], open_[~near]])[: TAKING_PART // 2]
            placed = np.flatnonzero(self.now >= 0)
            part = taking_part(asked, confirmed[:, 0], np.stack([placed, self.now[placed]], axis=1))
            rows = self.rows[part]
            neighbours = nearest(rows, neighbours[0].shape[1])
            confirmed = np.stack([np.searchsorted(part, confirmed[:, 0]), confirmed[:, 1]], axis=1)
            refused = refused[np.isin(refused[:, 0], part)]
            refused = np.stack([np.searchsorted(part, refused[:, 0]), refused[:, 1]], axis=1)
        return teach(rows, neighbours, confirmed, rejected=refused), part

    def _divide(self, lesson: Lesson, part: NDArray[np.int64]) -> None:
        """Share the rest of a group that the user placed mostly by hand out among the albums it went to.

        So that what was merged draws in what comes later, and what was split does not grow together again.
        """
        inside = self.cut >= 0
        by_hand = np.bincount(self.cut[inside & (self.pinned >= 0)], minlength=1)
        sizes = np.bincount(self.cut[inside], minlength=len(by_hand))
        by_hand = np.pad(by_hand, (0, len(sizes) - len(by_hand)))
        for group in np.flatnonzero((by_hand > 0) & (by_hand >= DECIDED * sizes)).tolist():
            labels = np.unique(self.now[(self.cut == group) & (self.pinned >= 0)])
            rest = np.flatnonzero((self.cut == group) & self.free & (self.now == group))
            rest = rest[np.isin(rest, part)]
            if len(rest) and (len(labels) > 1 or labels[0] != group):
                sure = lesson.confidences(np.searchsorted(part, rest))[:, labels]
                self._lead(rest, labels[sure.argmax(axis=1)])

    def _follow(self, lesson: Lesson, part: NDArray[np.int64]) -> Scores:
        """Lead photos of which the lesson is sure; return how sure (n,) it is of where they are.

        What the user moved from a group to an album others of that group may follow, and photos in no group any album
        that something is pinned in; nobody else.
        """
        shown = np.zeros((int(self.cut.max(initial=-1)) + 2, len(lesson.taught)), bool)
        known = np.flatnonzero(self.pinned >= 0)
        shown[self.cut[known], self.now[known]] = True
        shown[-1] = np.isin(np.arange(len(lesson.taught)), self.now[known])
        sure_of = np.zeros(len(self.now))
        for start in range(0, len(part), 4096):
            at = np.arange(start, min(start + 4096, len(part)))
            photos = part[at]
            sure = lesson.confidences(at)
            every, best = np.arange(len(at)), sure.argmax(axis=1)
            own = np.where(self.now[photos] >= 0, sure[every, self.now[photos]], 0.0)
            most = sure[every, best]
            least = np.where(self.now[photos] < 0, SURE, PLAIN)
            moves = self.free[photos] & (best != self.now[photos]) & (most >= least) & (own <= most / 2)
            moves &= shown[self.cut[photos], best]
            self._lead(photos[moves], best[moves])
            sure_of[photos] = np.where(self.now[photos] >= 0, sure[every, self.now[photos]], 0.0)
        return sure_of


def _centre(rows: Matrix, members: NDArray[np.int64]) -> Matrix:
    """The mean of some rows, of length one."""
    mean = rows[members].mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), np.float32)


def _cores(rows: Matrix, labels: Labels) -> Pairs:
    """The CORE most typical photos of every group, with its label."""
    cores = [np.empty((0, 2), np.int64)]
    for members in members_of(labels):
        if labels[members[0]] >= 0:
            closeness = rows[members] @ rows[members].sum(axis=0)
            chosen = members[np.argsort(-closeness, kind="stable")[:CORE]]
            cores.append(np.stack([chosen, labels[chosen]], axis=1))
    return np.concatenate(cores)
