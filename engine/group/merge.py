"""Groups that cannot be told apart become one; groups that hold nothing together are no groups.

A clusterer cuts even a featureless cloud to pieces. Two groups are distinct where pairs inside the looser one are
clearly more alike than pairs across, measured against how much such pairs vary (`merge_indistinct`), and against how
far both are from all others (`merge_slices`); and where photos of one are seldom neighbours of photos of the other
(`merge_mixed`). Knows rows, neighbours and labels only.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Labels = NDArray[np.int64]
SAMPLE = 200
HALF = 0.5
"""Relative gap from which on a pair is two kinds among all rather than one."""

COHERENT, DEVIATIONS = 0.1, 0.8
"""Mean cosine of pairs under which a group's photos share nothing that anybody sees: .1, or so many deviations of all
pairs' cosines where that is less. One space spreads its cosines wider than another."""


def merge_indistinct(rows: Matrix, labels: Labels, least: float) -> Labels:
    """Return labels in which neighbouring groups less distinct than `least` are one, the least distinct pair first.

    Only each group's nearest group (by centre) is tried. Distinctness is the gap between mean cosine inside the looser
    group and across, over the standard deviation of these cosines: about .5 for pieces of one cloud, 1 for siblings.
    """
    labels = np.array(labels, np.int64)
    names = np.unique(labels[labels >= 0])
    if len(names) < 2:
        return labels
    members = [np.flatnonzero(labels == name) for name in names]
    sums = np.stack([rows[own].sum(axis=0, dtype=np.float64) for own in members])
    alike = _directions(sums) @ _directions(sums).T
    np.fill_diagonal(alike, -np.inf)
    living = np.ones(len(names), bool)
    known: dict[tuple[int, int], float] = {}
    while living.sum() > 1:
        nearest = alike.argmax(axis=1)
        pairs = {(min(i, int(nearest[i])), max(i, int(nearest[i]))) for i in np.flatnonzero(living).tolist()}
        for pair in pairs - known.keys():
            known[pair] = distinctness(rows[members[pair[0]]], rows[members[pair[1]]])
        apart, kept, gone = min((known[pair], *pair) for pair in pairs)
        if apart >= least:
            break
        members[kept] = np.sort(np.concatenate([members[kept], members[gone]]))
        sums[kept] += sums[gone]
        living[gone] = False
        alike[kept] = alike[:, kept] = np.where(living, _directions(sums) @ _directions(sums[kept]), -np.inf)
        alike[kept, kept] = -np.inf
        alike[gone] = alike[:, gone] = -np.inf
        known = {pair: value for pair, value in known.items() if not {kept, gone} & set(pair)}
    for i in np.flatnonzero(living):
        labels[members[i]] = names[i]
    return labels


def distinctness(first: Matrix, second: Matrix) -> float:
    """Return how far two groups of rows stand apart, in standard deviations of a pair's cosine; 0 is not at all."""
    first, second = _sample(first), _sample(second)
    inside = [(group @ group.T)[np.triu_indices(len(group), 1)] for group in (first, second) if len(group) > 1]
    across = (first @ second.T).ravel()
    if not inside:
        return float("inf")
    spread = np.sqrt(np.mean([part.var() for part in (*inside, across)]))
    return float((min(part.mean() for part in inside) - across.mean()) / max(spread, 1e-6))


def merge_mixed(rows: Matrix, found: NDArray[np.int64], labels: Labels, least: float) -> Labels:
    """Return labels in which groups whose strangeness is under `least` are one, the least strange pair first.

    A kind of photos with a few habits (the same piano from the left and from the right) comes from a clusterer in
    pieces that differ, and yet are each other's neighbours. `found` (n, k) are the positions of every photo's
    neighbours. Of the neighbours that a group has in a pair, the share in the other one is measured against the share
    that chance would give it were the two mixed; strangeness is 1 less the mean of both groups' ratios: 0 are halves of
    one cloud, 1 have no neighbours in common, siblings begin at .5. Pairs half as far from one another as from
    everything else (`merge_slices`) stay two all the same: groups smaller than a neighbourhood have strangers in it.
    """
    labels = np.array(labels, np.int64)
    names = np.unique(labels[labels >= 0])
    if len(names) < 2:
        return labels
    numbers = np.where(labels >= 0, np.searchsorted(names, labels), -1)
    sizes = np.bincount(numbers[numbers >= 0]).astype(np.float64)
    sums = np.stack([rows[numbers == group].sum(axis=0, dtype=np.float64) for group in range(len(names))])
    total = rows.sum(axis=0, dtype=np.float64)
    votes = _votes(found, numbers, len(names))
    apart = np.stack([_strangeness(votes, sizes, group) for group in range(len(names))])
    while True:
        kept, gone = sorted(divmod(int(apart.argmin()), len(names)))
        if apart[kept, gone] >= least:
            break
        pair = np.array([kept, gone])
        if float(_relative_gaps(sums[pair] @ sums[pair].T, sums[pair] @ total, sizes[pair], len(rows))[0][0]) >= HALF:
            apart[kept, gone] = apart[gone, kept] = np.inf
            continue
        numbers[numbers == gone] = kept
        for values in (votes, votes.T, sums, sizes):
            values[kept] += values[gone]
            values[gone] = 0
        apart[kept] = apart[:, kept] = _strangeness(votes, sizes, kept)
        apart[gone] = apart[:, gone] = np.inf
    return np.where(numbers >= 0, names[numbers], -1)


def _strangeness(votes: NDArray[np.float64], sizes: NDArray[np.float64], group: int) -> NDArray[np.float64]:
    """How strange a group is to each group (groups,); infinite for itself and for groups without photos.

    `votes` (groups, groups) says how many neighbours the photos of a group have in each, `sizes` how many it has.
    """
    own, size = np.diag(votes), sizes[group]
    by_chance = np.maximum(size + sizes - 1, 1)
    away = votes[group] / np.maximum(own[group] + votes[group], 1) * by_chance / np.maximum(sizes, 1)
    back = votes[:, group] / np.maximum(own + votes[:, group], 1) * by_chance / max(size, 1)
    apart = 1 - (away + back) / 2
    apart[sizes == 0] = apart[group] = np.inf
    return apart


def _votes(found: NDArray[np.int64], numbers: Labels, groups: int) -> NDArray[np.float64]:
    """How many neighbours the photos of each group (rows) have in each (columns); noise has none and is none."""
    theirs = numbers[found]
    known = (numbers >= 0)[:, None] & (theirs >= 0)
    pairs = (numbers[:, None] * groups + theirs)[known]
    return np.bincount(pairs, minlength=groups * groups).reshape(groups, groups).astype(np.float64)


def merge_slices(rows: Matrix, labels: Labels, least: float) -> Labels:
    """Return labels in which neighbouring groups whose relative gap is under `least` are one, the smallest gap first.

    A kind that varies without a break, the same beach in every light, comes from a clusterer as many thin slices, each
    of them distinct from the next by its own measure. Beside the rest of the library the difference is nothing: the
    relative gap is (inside - across) / (inside - outside), in mean cosines of pairs inside the looser group, across
    the two, and from both to all other photos. Only each group's nearest group (by centre) is tried.
    """
    labels = np.array(labels, np.int64)
    names = np.unique(labels[labels >= 0])
    if len(names) < 2:
        return labels
    sums = np.stack([rows[labels == name].sum(axis=0, dtype=np.float64) for name in names])
    sizes = np.array([np.count_nonzero(labels == name) for name in names], np.float64)
    products, to_all = sums @ sums.T, sums @ rows.sum(axis=0, dtype=np.float64)
    while len(names) > 1:
        gaps, nearest = _relative_gaps(products, to_all, sizes, len(rows))
        first = int(gaps.argmin())
        if gaps[first] >= least:
            break
        kept, gone = sorted((first, int(nearest[first])))
        labels[labels == names[gone]] = names[kept]
        products[kept] += products[gone]
        products[:, kept] += products[:, gone]
        to_all[kept] += to_all[gone]
        sizes[kept] += sizes[gone]
        names, sizes, to_all = (np.delete(values, gone) for values in (names, sizes, to_all))
        products = np.delete(np.delete(products, gone, axis=0), gone, axis=1)
    return labels


def _relative_gaps(
    products: NDArray[np.float64], to_all: NDArray[np.float64], sizes: NDArray[np.float64], photos: int
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Relative gaps (groups,) between each group and its nearest, and which that is.

    `products` (groups, groups) are dot products of the groups' summed rows, `to_all` (groups,) those with the sum of
    all rows: every mean cosine of pairs follows from them, for the rows have length one.
    """
    own, every = np.diag(products), np.arange(len(sizes))
    likeness = products / np.sqrt(np.outer(own, own) + 1e-24)
    np.fill_diagonal(likeness, -np.inf)
    nearest = likeness.argmax(axis=1)
    across = products[every, nearest] / (sizes * sizes[nearest])
    inside = np.where(sizes > 1, (own - sizes) / np.maximum(sizes * (sizes - 1), 1), 1.0)
    inside = np.minimum(inside, inside[nearest])
    both = sizes + sizes[nearest]
    within = own + own[nearest] + 2 * products[every, nearest]
    others = np.maximum(both * (photos - both), 1)
    outside = (to_all + to_all[nearest] - within) / others
    return (inside - across) / np.maximum(inside - outside, 1e-6), nearest


def cut_incoherent(rows: Matrix, labels: Labels, smallest: int, seed: int) -> Labels:
    """Return labels in which groups that hold nothing together are halved until their parts do.

    In a varied library density may see one mass in which no two photos share much; throwing it away would leave half
    of the library without a home. Parts of fewer than `smallest` photos are noise.
    """
    labels = np.array(labels, np.int64)
    least = min(COHERENT, DEVIATIONS * _deviation(rows))
    waiting = [np.flatnonzero(labels == name) for name in np.unique(labels[labels >= 0])]
    while waiting:
        members = waiting.pop()
        if coherence(rows[members]) >= least:
            continue
        if len(members) < 2 * smallest:
            labels[members] = -1
            continue
        second = halves(rows[members], seed, tries=4)
        labels[members[second]] = labels.max() + 1
        for part in (members[~second], members[second]):
            if len(part) < smallest:
                labels[part] = -1
            else:
                waiting.append(part)
    return labels


def _deviation(rows: Matrix) -> float:
    """Standard deviation of the cosines of pairs of rows, of evenly spaced ones where there are many."""
    some = _sample(rows, 1000)
    return float((some @ some.T)[np.triu_indices(len(some), 1)].std()) if len(some) > 1 else 0.0


def coherence(rows: Matrix) -> float:
    """Mean cosine of the pairs of unit rows (n, d); 1 for a single one."""
    count, total = len(rows), rows.sum(axis=0, dtype=np.float64)
    return float((total @ total - count) / (count * (count - 1))) if count > 1 else 1.0


def halves(rows: Matrix, seed: int, *, tries: int) -> NDArray[np.bool_]:
    """Which of the unit rows (n, d) belong to the second of two halves, the best of `tries` by k-means.

    On unit rows that is spherical k-means but for the length of the centres. All may be in one half if all are alike.
    """
    from sklearn.cluster import KMeans

    return np.asarray(KMeans(2, n_init=tries, random_state=seed).fit_predict(rows) == 1)


def _sample(group: Matrix, most: int = SAMPLE) -> Matrix:
    """Evenly spaced members, so that the same group always gives the same answer."""
    if len(group) <= most:
        return group
    return group[np.linspace(0, len(group) - 1, most).astype(int)]


def _directions(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    return sums / np.maximum(np.linalg.norm(sums, axis=-1, keepdims=True), 1e-12)
