"""Vectors to a proposal of groups: the family put together, with the steps of ALGORITHMS 8.3.

neighbours -> smoothing -> reduce -> cluster -> second opinion -> merge what is one -> a second look at giants.
Knows vectors and settings; nothing of albums, names or the user's edits (`carry` brings those in).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.choices import choose
from engine.group.assign import VOTERS, assign, most_typical_first
from engine.group.cluster import CLUSTERERS, Clusterer, smallest_album
from engine.group.condense import condense, members_of, micro_clusters
from engine.group.merge import cut_incoherent, merge_indistinct, merge_mixed, merge_slices
from engine.group.neighbours import nearest
from engine.group.reduce import REDUCERS, Reducer
from engine.types import Group, Grouping, Matrix, Vectors

DIMS = 5
NEIGHBOURS = 50
BLOCK = 8192
FEWEST = 3
"""Micro-clusters that make a group of a large library."""

GIANT = 0.25
ONE_PICTURE = 0.97
ALIKE = 0.9
INDISTINCT = 0.4
"""Distinctness under which two groups are one: pieces of a synthetic cloud have about .3, siblings .6 to 1."""

MIXED = 0.45
"""Strangeness under which two groups are one: pieces of a kind have .2 to .5, siblings .5 and more, in synthetic,
painted and real photos alike."""

SLICES = 0.12
"""Relative gap under which two groups are slices of one kind; siblings among synthetic classes begin at .18."""

Labels = NDArray[np.int64]


def propose(
    vectors: Vectors,
    *,
    seed: int,
    many: float = 0.5,
    generous: float = 0.5,
    reducer: str = "umap",
    clusterer: str = "hdbscan",
    minimum: int = 3,
) -> Grouping:
    """Return groups of photos that look alike, largest first, and the photos that fit none.

    `many` 0..1: few <-> many albums; `generous` 0..1: strict <-> generous; no group has fewer than `minimum` photos.
    The same vectors in any order, the same settings and seed give the same groups.
    Raises AlbumenError where `reducer` or `clusterer` is no name of its family.
    """
    reduce, cluster = choose(REDUCERS, reducer, "reducer"), choose(CLUSTERERS, clusterer, "clusterer")
    ids, rows = vectors.ids, vectors.rows
    if (np.diff(ids) < 0).any():  # a library's are in order: no second copy of a gigabyte
        order = np.argsort(ids, kind="stable")
        ids, rows = ids[order], rows[order]
    rows = np.ascontiguousarray(rows, np.float32)
    labels, scores = _labels(rows, _Recipe(reduce, cluster, seed, many, generous, minimum))
    return _grouping(ids, rows, labels, scores)


def warm_up() -> None:
    """Have UMAP, HDBSCAN and their compiler ready: run it in a thread behind other work (some 20 s the first time)."""
    rows = np.random.default_rng(0).normal(size=(60, 8)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    propose(Vectors("warm-up", np.arange(60, dtype=np.int64), rows), seed=0)


@dataclass(frozen=True, slots=True)
class _Recipe:
    """The settings of one proposal, as the steps want them."""

    reduce: Reducer
    cluster: Clusterer
    seed: int
    many: float
    generous: float
    minimum: int

    def pieces(self, rows: Matrix, found: NDArray[np.int64] | None = None) -> Labels:
        """Return labels of the dense pieces of `rows` that can be told apart; `found` are neighbours, where known."""
        n = len(rows)
        smallest = smallest_album(n, self.many, self.minimum)
        if found is None or found.shape[1] < min(smallest - 1, n - 1):
            found = nearest(rows, smallest - 1)[0]
        smooth = smoothed(rows, found[:, : smallest - 1])
        if (few := micro_clusters(n)) < n:
            condensed = condense(smooth, few, self.seed)
            smooth, of = condensed.centres, condensed.of
            smallest = max(round(smallest * len(smooth) / n), FEWEST)
        else:
            of = np.arange(n)
        reduced = self.reduce(smooth, nearest(smooth, NEIGHBOURS), DIMS, self.seed)
        labels, _ = self.cluster(reduced, smallest, self.seed)
        return labels[of]


def _labels(rows: Matrix, recipe: _Recipe) -> tuple[Labels, NDArray[np.float64]]:
    n = len(rows)
    if n < max(recipe.minimum, 2):
        return np.full(n, -1, np.int64), np.zeros(n)
    neighbours = nearest(rows, VOTERS)
    few = 2 * (1 - recipe.many)
    centre = rows.mean(axis=0)
    likeness = rows @ (centre / max(float(np.linalg.norm(centre)), 1e-12))
    # Where all photos are nearly one picture there is nothing to cut, and clusterers cut all the same.
    labels = np.zeros(n, np.int64) if np.quantile(likeness, 0.05) >= ONE_PICTURE else recipe.pieces(rows, neighbours[0])
    if labels.max(initial=-1) < 0 and np.median(likeness) >= ALIKE:
        labels = np.zeros(n, np.int64)
    labels, _ = assign(rows, neighbours, labels, recipe.generous, recipe.minimum)
    labels = merge_indistinct(rows, labels, few * INDISTINCT)
    labels = merge_mixed(rows, neighbours[0], labels, few * MIXED)
    labels = merge_slices(rows, labels, few * SLICES)
    labels = _look_again(rows, labels, recipe, few * INDISTINCT)
    labels, _ = assign(rows, neighbours, labels, recipe.generous, recipe.minimum)
    labels = cut_incoherent(rows, labels, smallest_album(n, recipe.many, recipe.minimum), recipe.seed)
    return assign(rows, neighbours, labels, recipe.generous, recipe.minimum)


def _look_again(rows: Matrix, labels: Labels, recipe: _Recipe, least: float) -> Labels:
    """Return labels in which every giant that falls into distinct pieces is these pieces.

    A giant holds more than a quarter of the library. Laid out alone it has the whole room for what is inside it; what
    the pieces leave over stays with the nearest of them if the second opinion agrees.
    """
    labels = labels.copy()
    for name, size in zip(*np.unique(labels[labels >= 0], return_counts=True), strict=True):
        if size <= GIANT * len(rows) or size == len(rows):
            continue
        members = np.flatnonzero(labels == name)
        pieces = merge_indistinct(rows[members], recipe.pieces(rows[members]), least)
        found = np.unique(pieces[pieces >= 0])
        if len(found) > 1 and np.mean(pieces >= 0) >= 0.5:
            labels[members] = np.where(pieces >= 0, pieces + labels.max() + 1, -1)
    return labels


def smoothed(rows: Matrix, found: NDArray[np.int64]) -> Matrix:
    """Return every row's mean with its neighbours `found` (n, k), length one.

    One step of diffusion over the neighbour graph: it takes out what is a photo's own and draws photos between two
    kinds to one side, so that density shows the kinds. Fewer neighbours than the smallest album has photos keep small
    albums whole.
    """
    from scipy.sparse import csr_matrix

    n, k = found.shape
    smooth = np.empty(rows.shape, np.float32)
    for begin in range(0, n, BLOCK):
        part = slice(begin, begin + BLOCK)
        own = rows[part]
        theirs = csr_matrix(
            (np.ones(len(own) * k, np.float32), found[part].ravel(), np.arange(len(own) + 1) * k), (len(own), n)
        )
        mixed = own + theirs @ rows
        smooth[part] = mixed / np.maximum(np.linalg.norm(mixed, axis=1, keepdims=True), 1e-12)
    return smooth


def _grouping(ids: NDArray[np.int64], rows: Matrix, labels: Labels, scores: NDArray[np.float64]) -> Grouping:
    groups = []
    grouped = np.flatnonzero(labels >= 0)
    for own in members_of(labels[grouped]) if len(grouped) else []:
        members = most_typical_first(rows, grouped[own], scores)
        groups.append(Group(tuple(ids[members].tolist()), tuple(scores[members].tolist())))
    groups.sort(key=lambda group: (-len(group.photos), group.photos))
    return Grouping(tuple(groups), tuple(ids[labels < 0].tolist()))
