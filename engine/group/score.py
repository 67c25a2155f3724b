"""The honest measures of a grouping (ALGORITHMS 3.1 to 3.3 and 3.5).

Labels are (n,) integers, -1 for noise. Noise counts as one group a photo everywhere, so that no measure rewards
throwing photos away. Knows nothing of albums or photos.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Labels = NDArray[np.int64]
DBCV_LIMIT = 4000
"""Rows that `dbcv` looks at: it needs all distances at once."""


def singletons(labels: Labels) -> Labels:
    """Return labels in which every noise photo is a group of its own."""
    out = np.array(labels, np.int64)
    noise = np.flatnonzero(out < 0)
    out[noise] = max(int(out.max(initial=-1)), -1) + 1 + np.arange(len(noise))
    return out


def ari(truth: Labels, labels: Labels) -> float:
    """Return the adjusted Rand index over all photos; 1 is the truth, 0 is chance."""
    from sklearn.metrics import adjusted_rand_score

    return float(adjusted_rand_score(singletons(truth), singletons(labels)))


def ami(truth: Labels, labels: Labels) -> float:
    """Return the adjusted mutual information over all photos; 1 is the truth, 0 is chance."""
    from sklearn.metrics import adjusted_mutual_info_score

    return float(adjusted_mutual_info_score(singletons(truth), singletons(labels)))


def nmi(truth: Labels, labels: Labels) -> float:
    """Return the normalised mutual information over all photos (arithmetic mean); not adjusted for chance."""
    from sklearn.metrics import normalized_mutual_info_score

    return float(normalized_mutual_info_score(singletons(truth), singletons(labels)))


def bcubed_f1(truth: Labels, labels: Labels) -> float:
    """Return the B-cubed F1: how much of a photo's group is of its kind, and of its kind in its group."""
    if not len(truth):
        return 0.0
    _, real = np.unique(singletons(truth), return_inverse=True)
    _, ours = np.unique(singletons(labels), return_inverse=True)
    _, both, shared = np.unique(real * (ours.max() + 1) + ours, return_inverse=True, return_counts=True)
    overlap = shared[both]
    precision = float(np.mean(overlap / np.bincount(ours)[ours]))
    recall = float(np.mean(overlap / np.bincount(real)[real]))
    return 2 * precision * recall / (precision + recall)


def accuracy(truth: Labels, labels: Labels) -> float:
    """Return the share of photos that are right where each class is given the one group that suits all classes best.

    Classes and groups are paired one to one by Hungarian assignment (Kuhn 1955), as for clustering accuracy since Yang
    et al. 2010. Noise is right only where it is a true outlier.
    """
    if not len(truth):
        return 0.0
    from scipy.optimize import linear_sum_assignment

    counts = _counts(truth, labels)
    right = int(counts[linear_sum_assignment(counts, maximize=True)].sum())
    return float((right + np.sum((np.asarray(truth) < 0) & (np.asarray(labels) < 0))) / len(truth))


@dataclass(frozen=True, slots=True)
class Edits:
    """What a user must do to a grouping to make it the truth: photos moved, groups merged into another.

    `albums` groups are then left of those that were there: as many renames as may come on top, for the names of groups
    are not known here.
    """

    moves: int
    merges: int
    albums: int

    @property
    def total(self) -> int:
        return self.moves + self.merges


def edits_to_fix(truth: Labels, labels: Labels) -> Edits:
    """Return the least number of moves and merges after which every class is one group and outliers are in none.

    One edit moves one photo, to any group, a new one or to none; or merges one group whole into another. So

    - every group is given to the class most of its photos are of; its other photos are one move each, whether they
      belong to another class or, true outliers, to none; a group of outliers alone is emptied photo by photo;
    - of the groups that are given to one class all but one are a merge each;
    - noise photos of a class are one move each, also where the class has no group yet: the first of them opens it.

    That is least: whatever class a group is given to, its photos of other classes move, and the majority has the most
    that stay; giving it to a smaller class instead saves one merge at most and costs one move at least. Only where two
    classes are equally strong in a group does the choice matter: a maximum matching of groups and classes makes it,
    so that as few groups as can be are second of their class. (A lone photo that is second is moved or merged: one.)
    """
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import maximum_bipartite_matching

    truth, labels = np.asarray(truth), np.asarray(labels)
    counts = _counts(truth, labels)
    most = counts.max(axis=0, initial=0)
    strongest = csr_matrix((counts == most) & (most > 0))
    albums = int(np.sum(maximum_bipartite_matching(strongest, perm_type="row") >= 0)) if counts.size else 0
    moves = int(np.sum((labels >= 0) | (truth >= 0)) - most.sum())
    return Edits(moves, int(np.sum(most > 0)) - albums, albums)


def _counts(truth: Labels, labels: Labels) -> NDArray[np.int64]:
    """How many photos each class (rows) has in each group (columns); outliers and noise are in neither."""
    both = (np.asarray(truth) >= 0) & (np.asarray(labels) >= 0)
    classes, real = np.unique(np.asarray(truth), return_inverse=True)
    names, ours = np.unique(np.asarray(labels), return_inverse=True)
    counts = np.zeros((len(classes), len(names)), np.int64)
    np.add.at(counts, (real[both], ours[both]), 1)
    return counts[classes >= 0][:, names >= 0]


def outliers_found(truth: Labels, labels: Labels) -> float | None:
    """Return the share of true outliers that are in no group, None where there are none."""
    strays = np.asarray(truth) < 0
    return float(np.mean(np.asarray(labels)[strays] < 0)) if strays.any() else None


def outlier_auroc(truth: Labels, scores: NDArray[np.float64]) -> float | None:
    """Return how surely a placement's score (0 for noise) tells members from outliers: the area under the ROC curve.

    It is the chance that a member scores higher than an outlier, a draw counting half (Hanley and McNeil 1982). None
    where all photos are members or all are outliers.
    """
    from sklearn.metrics import roc_auc_score

    members = np.asarray(truth) >= 0
    return None if members.all() or not members.any() else float(roc_auc_score(members, scores))


def stability(
    group: Callable[[NDArray[np.int64], int], Labels], n: int, *, seed: int, runs: int = 3, share: float = 0.8
) -> float:
    """Return the mean ARI of every two of `runs` groupings, each of another `share` of the photos with another seed.

    `group` is `(positions, seed) -> labels` of these positions in 0..n; two runs are compared on the photos that both
    have seen, noise as singletons (ALGORITHMS 3.3; after Hennig 2007, who compares groups one by one).
    """
    draw = np.random.default_rng(seed)
    found = []
    for run in range(runs):
        positions = np.sort(draw.choice(n, round(share * n), replace=False))
        labels = np.full(n, -2, np.int64)
        labels[positions] = group(positions, seed + run)
        found.append(labels)
    both = [
        (first[common], second[common])
        for first, second in combinations(found, 2)
        if (common := (first > -2) & (second > -2)).any()
    ]
    return float(np.mean([ari(first, second) for first, second in both])) if both else 1.0


def coverage(labels: Labels) -> float:
    """Return the share of photos that are in a group."""
    return float(np.mean(np.asarray(labels) >= 0)) if len(labels) else 0.0


def clustering_score(truth: Labels, labels: Labels) -> float:
    """Return EVoC's score: the cube root of the grouped photos' squared ARI times coverage; 0 below chance."""
    grouped = np.asarray(labels) >= 0
    if not grouped.any():
        return 0.0
    agreement = max(ari(np.asarray(truth)[grouped], np.asarray(labels)[grouped]), 0.0)
    return float((agreement**2 * coverage(labels)) ** (1 / 3))


def silhouette(rows: Matrix, labels: Labels) -> float:
    """Return the simplified silhouette by cosine to group centres, noise counting 0; 0 where there are not two groups.

    s(x) = (b - a) / max(a, b), a = 1 - cosine to the own centre, b to the nearest other centre, mean over all photos.
    """
    labels = np.asarray(labels)
    names = np.unique(labels[labels >= 0])
    if len(names) < 2:
        return 0.0
    centres = np.stack([rows[labels == name].mean(axis=0) for name in names])
    centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-12)
    grouped = np.flatnonzero(labels >= 0)
    lengths = np.maximum(np.linalg.norm(rows[grouped], axis=1, keepdims=True), 1e-12)
    distances = 1 - rows[grouped] / lengths @ centres.T
    own = np.searchsorted(names, labels[grouped])
    a = distances[np.arange(len(grouped)), own]
    distances[np.arange(len(grouped)), own] = np.inf
    b = distances.min(axis=1)
    return float(np.sum((b - a) / np.maximum(np.maximum(a, b), 1e-12)) / len(labels))


def dbcv(rows: Matrix, labels: Labels) -> float:
    """Return density-based validity in -1..1 by Euclidean distance: are groups denser inside than between them?

    Moulavi et al. 2014. A photo's core distance in a group of m is the power mean, exponent -d, of its distances to the
    others; two photos reach each other at the greatest of their distance and both core distances. With the minimum
    spanning tree of that reach in every group, a group's sparseness is the longest edge between inner nodes (those of
    more than one edge), its separation the shortest reach between inner nodes of it and of another group. Validity is
    (separation - sparseness) / max of both, averaged over groups by their share of all photos: noise counts 0. A group
    of one photo, or the only group there is, counts 0. Of more than `DBCV_LIMIT` rows evenly spaced ones are looked at.
    """
    if len(rows) > DBCV_LIMIT:
        some = np.linspace(0, len(rows) - 1, DBCV_LIMIT).astype(int)
        rows, labels = rows[some], np.asarray(labels)[some]
    from scipy.spatial.distance import cdist

    labels = np.asarray(labels)
    names, sizes = np.unique(labels[labels >= 0], return_counts=True)
    names, sizes = names[sizes > 1], sizes[sizes > 1]
    if len(names) < 2:
        return 0.0
    wide = rows.astype(np.float64)
    members, cores = [], []
    sparseness = np.zeros(len(names))
    for i, name in enumerate(names):
        own = np.flatnonzero(labels == name)
        apart = np.maximum(cdist(wide[own], wide[own]), 1e-6)
        core = _core_distances(apart, rows.shape[1])
        nodes, sparseness[i] = _sparseness(np.maximum(apart, np.maximum(core[:, None], core)))
        members.append(own[nodes])
        cores.append(core[nodes])
    separation = np.full(len(names), np.inf)
    for i, j in combinations(range(len(names)), 2):
        reach = np.maximum(cdist(wide[members[i]], wide[members[j]]), np.maximum(cores[i][:, None], cores[j]))
        separation[[i, j]] = np.minimum(separation[[i, j]], reach.min())
    validity = (separation - sparseness) / np.maximum(np.maximum(separation, sparseness), 1e-12)
    return float(np.sum(sizes / len(labels) * validity))


def _core_distances(apart: NDArray[np.float64], dims: int) -> NDArray[np.float64]:
    """Power means (m,) of each row's distances to the others; by logarithms, for d**-384 is no number."""
    from scipy.special import logsumexp

    logs = -dims * np.log(apart)
    np.fill_diagonal(logs, -np.inf)
    return np.exp((np.log(len(apart) - 1) - logsumexp(logs, axis=1)) / dims)


def _sparseness(reach: NDArray[np.float64]) -> tuple[NDArray[np.int64], float]:
    """The inner nodes of the minimum spanning tree and its longest edge among them; all nodes where none is inner."""
    from scipy.sparse.csgraph import minimum_spanning_tree

    tree = minimum_spanning_tree(np.triu(reach, 1)).tocoo()
    edges = np.bincount(np.concatenate([tree.row, tree.col]), minlength=len(reach))
    nodes = np.flatnonzero(edges > 1)
    between = np.isin(tree.row, nodes) & np.isin(tree.col, nodes)
    if not between.any():
        between[:] = True
    return nodes if len(nodes) else np.arange(len(reach)), float(tree.data[between].max())


def largest_share(labels: Labels) -> float:
    """Return the share of all photos that lie in the largest group."""
    labels = np.asarray(labels)
    grouped = labels[labels >= 0]
    return float(np.unique(grouped, return_counts=True)[1].max() / len(labels)) if len(grouped) else 0.0


def groups(labels: Labels) -> int:
    """Return the number of groups, noise not counted."""
    labels = np.asarray(labels)
    return len(np.unique(labels[labels >= 0]))
