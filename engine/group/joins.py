"""Which groups are one: a clusterer cuts even a featureless cloud to pieces, and its pieces find together here.

Two groups are distinct where pairs inside the looser one are clearly more alike than pairs across, measured against how
much such pairs vary (`distinctness`), and against how far both are from all others (`Pairs.gap`); and where photos of
one are seldom neighbours of photos of the other (`Pairs.strangeness`). Knows rows, neighbours and labels only.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from engine.group.tree import centres_of
from engine.types import Matrix

Labels = NDArray[np.int64]
Numbers = NDArray[np.float64]

INDISTINCT = 0.4
"""Distinctness under which two groups are one: pieces of a synthetic cloud have about .3, siblings .6 to 1."""

MIXED = 0.45
"""Strangeness under which two groups are one: pieces of a kind have .2 to .5, siblings .5 and more, in synthetic,
painted and real photos alike."""

SLICES = 0.12
"""Relative gap under which two groups are slices of one kind; siblings among synthetic classes begin at .18."""

SAMPLE = 200
HALF = 0.5
"""Relative gap from which on a pair is two kinds among all rather than one."""


@dataclass(frozen=True, slots=True)
class Join:
    """Group `gone` becomes part of group `kept`; `height` is 1 where they are just one, less where plainly."""

    kept: int
    gone: int
    height: float


def joined(rows: Matrix, found: NDArray[np.int64], labels: Labels, *, least: float) -> list[Join]:
    """Return in which order groups become one, the plainest pair first, until none is left under height 1.

    `rows` (n, d) have length one; `found` (n, k) are the positions of every photo's neighbours; `labels` (n,) are 0..
    without gaps, or -1. A height is the least of three measures, each over its threshold (`INDISTINCT`, `MIXED`,
    `SLICES`). No join makes a group whose pairs have a mean cosine under `least`.
    """
    groups = int(labels.max(initial=-1)) + 1
    pairs = Pairs(rows, found, labels, groups, least)
    done: list[Join] = []
    while len(done) < groups - 1:
        best = pairs.best()
        if best.height >= 1:
            break
        pairs.join(best)
        done.append(best)
    return done


class Pairs:
    """How nearly one each two of some groups are, kept up to date while groups join.

    Every measure needs only what adds up when groups join: the sum of a group's rows, its size, and how many neighbours
    its photos have in each group. The rows themselves are looked at for pairs of nearest groups.
    """

    def __init__(self, rows: Matrix, found: NDArray[np.int64], labels: Labels, groups: int, least: float) -> None:
        self._rows, self._least, self._photos = rows, least, len(rows)
        order = np.argsort(labels, kind="stable")
        starts = np.searchsorted(labels[order], np.arange(groups + 1))
        self._members = [order[a:b] for a, b in pairwise(starts)]
        self._sizes = np.diff(starts).astype(np.float64)
        sums = centres_of(rows, labels, groups)
        self._to_all = sums @ rows.sum(axis=0, dtype=np.float64)
        self._products = sums @ sums.T
        self._votes = _votes(found, labels, groups)
        self._living = self._sizes > 0
        self._distinct: dict[tuple[int, int], float] = {}
        every = np.arange(groups)
        # For each group the group it is nearest to, and how strange it is to the one it is least strange to.
        self._near, self._near_like = np.zeros(groups, np.int64), np.full(groups, -np.inf)
        self._near_height = np.full(groups, np.inf)
        self._strange = np.stack([self.strangeness(group) for group in range(groups)]) if groups else np.zeros((0, 0))
        self._familiar = self._strange.argmin(axis=1) if groups else every
        for group in np.flatnonzero(self._living).tolist():
            self._look(group)

    def best(self) -> Join:
        """The pair that is most plainly one."""
        strange = self._least_strange()
        nearest = int(self._near_height.argmin())
        if self._near_height[nearest] <= strange.height:
            return _join(nearest, int(self._near[nearest]), float(self._near_height[nearest]))
        return strange

    def _least_strange(self) -> Join:
        """The least strange pair that may join.

        Pairs half as far from one another as from everything else stay two all the same: groups smaller than a
        neighbourhood have strangers in it.
        """
        every = np.arange(len(self._sizes))
        while True:
            least = self._strange[every, self._familiar]
            group = int(least.argmin())
            other = int(self._familiar[group])
            if not np.isfinite(least[group]) or not (self._loose(group, other) or self.gap(group, other) >= HALF):
                return _join(group, other, float(least[group]) / MIXED)
            self._strange[group, other] = self._strange[other, group] = np.inf
            for one in (group, other):
                self._familiar[one] = int(self._strange[one].argmin())

    def join(self, join: Join) -> None:
        """Make one group of two."""
        kept, gone = join.kept, join.gone
        self._members[kept] = np.sort(np.concatenate([self._members[kept], self._members[gone]]))
        for values in (self._products, self._products.T, self._votes, self._votes.T, self._to_all, self._sizes):
            values[kept] += values[gone]
            values[gone] = 0
        self._living[gone] = False
        self._distinct = {pair: value for pair, value in self._distinct.items() if not {kept, gone} & set(pair)}
        self._strange[gone] = self._strange[:, gone] = np.inf
        self._strange[kept] = self._strange[:, kept] = self.strangeness(kept)
        self._near_height[gone] = np.inf
        likeness = self._likeness(kept)
        for group in np.flatnonzero(self._living).tolist():
            if self._familiar[group] in (kept, gone) or group == kept:
                self._familiar[group] = int(self._strange[group].argmin())
            elif self._strange[group, kept] < self._strange[group, self._familiar[group]]:
                self._familiar[group] = kept
            if group == kept or self._near[group] in (kept, gone) or likeness[group] > self._near_like[group]:
                self._look(group)

    def strangeness(self, group: int) -> Numbers:
        """How strange a group is to each group (groups,); infinite for itself and for groups without photos.

        A kind of photos with a few habits (the same piano from the left and from the right) comes from a clusterer in
        pieces that differ, and yet are each other's neighbours. Of the neighbours that a group has in a pair, the share
        in the other one is measured against the share that chance would give it were the two mixed; strangeness is 1
        less the mean of both groups' ratios: 0 are halves of one cloud, 1 have no neighbours in common.
        """
        sizes, votes = self._sizes, self._votes
        own, size = np.diag(votes), sizes[group]
        by_chance = np.maximum(size + sizes - 1, 1)
        away = votes[group] / np.maximum(own[group] + votes[group], 1) * by_chance / np.maximum(sizes, 1)
        back = votes[:, group] / np.maximum(own + votes[:, group], 1) * by_chance / max(size, 1)
        apart = 1 - (away + back) / 2
        apart[sizes == 0] = apart[group] = np.inf
        return apart

    def gap(self, group: int, other: int) -> float:
        """The relative gap of two groups: (inside - across) / (inside - outside), in mean cosines of pairs.

        Inside the looser of the two, across them, and from both to all other photos. A kind that varies without a
        break, the same beach in every light, comes from a clusterer as many thin slices, each of them distinct from the
        next by its own measure. Beside the rest of the library the difference is nothing.
        """
        sizes, products = self._sizes[[group, other]], self._products
        own = np.array([products[group, group], products[other, other]])
        inside = float(np.where(sizes > 1, (own - sizes) / np.maximum(sizes * (sizes - 1), 1), 1.0).min())
        across = products[group, other] / sizes.prod()
        both = sizes.sum()
        within = own.sum() + 2 * products[group, other]
        outside = (self._to_all[group] + self._to_all[other] - within) / max(both * (self._photos - both), 1)
        return float((inside - across) / max(inside - outside, 1e-6))

    def _loose(self, group: int, other: int) -> bool:
        """Whether both together would hold nothing together."""
        both = self._sizes[group] + self._sizes[other]
        total = self._products[group, group] + self._products[other, other] + 2 * self._products[group, other]
        return bool((total - both) / max(both * (both - 1), 1) < self._least)

    def _likeness(self, group: int) -> Numbers:
        """Cosines (groups,) of a group's centre to all others'; -inf for itself and for groups without photos."""
        length = np.sqrt(np.maximum(np.diag(self._products) * self._products[group, group], 1e-24))
        likeness = np.where(self._living, self._products[group] / length, -np.inf)
        likeness[group] = -np.inf
        return likeness

    def _look(self, group: int) -> None:
        """Find the group nearest to `group`, and how nearly one they are."""
        likeness = self._likeness(group)
        near = int(likeness.argmax())
        self._near[group], self._near_like[group], self._near_height[group] = near, likeness[near], np.inf
        if self._living[near] and near != group and not self._loose(group, near):
            pair = (min(group, near), max(group, near))
            if pair not in self._distinct:
                self._distinct[pair] = distinctness(*(self._rows[self._members[one]] for one in pair))
            self._near_height[group] = min(self._distinct[pair] / INDISTINCT, self.gap(*pair) / SLICES)


def _join(group: int, other: int, height: float) -> Join:
    return Join(min(group, other), max(group, other), height)


def _votes(found: NDArray[np.int64], labels: Labels, groups: int) -> Numbers:
    """How many neighbours the photos of each group (rows) have in each (columns); noise has none and is none."""
    theirs = labels[found]
    known = (labels >= 0)[:, None] & (theirs >= 0)
    pairs = (labels[:, None] * groups + theirs)[known]
    return np.bincount(pairs, minlength=groups * groups).reshape(groups, groups).astype(np.float64)


def distinctness(first: Matrix, second: Matrix) -> float:
    """Return how far two groups of rows stand apart, in standard deviations of a pair's cosine; 0 is not at all.

    The gap between mean cosine inside the looser group and across, over the standard deviation of these cosines: about
    .5 for pieces of one cloud, 1 for siblings.
    """
    first, second = _sample(first), _sample(second)
    inside = [(group @ group.T)[np.triu_indices(len(group), 1)] for group in (first, second) if len(group) > 1]
    across = (first @ second.T).ravel()
    if not inside:
        return float("inf")
    spread = np.sqrt(np.mean([part.var() for part in (*inside, across)]))
    return float((min(part.mean() for part in inside) - across.mean()) / max(spread, 1e-6))


def _sample(group: Matrix) -> Matrix:
    """Evenly spaced members, so that the same group always gives the same answer."""
    return group if len(group) <= SAMPLE else group[np.linspace(0, len(group) - 1, SAMPLE).astype(int)]
