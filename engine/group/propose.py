"""Vectors to a proposal of groups: the family put together, with the steps of ALGORITHMS 8.3.

`grow` finds out everything that takes long: neighbours -> smoothing -> reduce -> cluster -> second opinion -> a second
look at giants -> which groups are one -> a tree. `cut` answers at once how many albums, and how strict. Knows vectors
and settings; nothing of albums, names or the user's edits (`carry` brings those in).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.choices import choose
from engine.group import tree as trees
from engine.group.assign import VOTERS, assign, most_typical_first
from engine.group.cluster import CLUSTERERS, Clusterer, smallest_album
from engine.group.coherence import coherence, cut_incoherent, least_coherence
from engine.group.condense import condense, members_of, micro_clusters
from engine.group.guide import Guided, Said, continued, guided
from engine.group.joins import Join, joined
from engine.group.levels import themes
from engine.group.neighbours import nearest
from engine.group.reduce import REDUCERS, Reducer
from engine.group.tree import Tree
from engine.types import Group, Grouping, Matrix, Vectors

DIMS = 5
NEIGHBOURS = 50
BLOCK = 8192
FEWEST = 3
"""Micro-clusters that make a group of a large library."""

GIANT = 0.25
DENSE = 0.9
"""A giant whose pairs are that much as alike as those of other groups is one kind, however large."""

ONE_PICTURE = 0.97
ALIKE = 0.9

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
    """Return groups of photos that look alike, largest first, and the photos that fit none: `grow`, then `cut`.

    The same vectors in any order, the same settings and seed give the same groups.
    """
    if (np.diff(vectors.ids) < 0).any():  # a library's are in order: no second copy of a gigabyte
        order = np.argsort(vectors.ids, kind="stable")
        vectors = Vectors(vectors.space, vectors.ids[order], vectors.rows[order])
    tree = grow(vectors.rows, seed=seed, reducer=reducer, clusterer=clusterer, minimum=minimum)
    return cut(vectors, tree, many=many, generous=generous, minimum=minimum)


def grow(
    rows: Matrix,
    *,
    seed: int,
    reducer: str = "umap",
    clusterer: str = "hdbscan",
    dims: int = DIMS,
    minimum: int = 3,
) -> Tree:
    """Return the tree of groups of unit `rows` (n, d); no group has fewer than `minimum` photos.

    Clusters are looked for in `dims` dimensions.
    Raises AlbumenError where `reducer` or `clusterer` is no name of its family.
    """
    reduce, cluster = choose(REDUCERS, reducer, "reducer"), choose(CLUSTERERS, clusterer, "clusterer")
    return _Gardener(np.ascontiguousarray(rows, np.float32), reduce, cluster, dims, seed, minimum).grow()


def cut(
    vectors: Vectors,
    tree: Tree,
    *,
    many: float = 0.5,
    generous: float = 0.5,
    minimum: int = 3,
    said: Said | None = None,
) -> Grouping:
    """Return the groups of `tree`, which was grown from these rows in this order, and the themes above them.

    `many` 0..1: few <-> many albums; `generous` 0..1: strict <-> generous; no group has fewer than `minimum` photos,
    but for those that what the user `said` makes.
    """
    labels = trees.at(tree, 1 - min(max(many, 0.0), 1.0))
    # One round: the finest groups have settled while the tree was grown.
    labels, scores = assign(vectors.rows, (tree.found, tree.cosines), labels, generous, minimum, rounds=1)
    if said is not None and said.goes_on:
        whole = continued(labels, said)
        labels, scores = assign(vectors.rows, (tree.found, tree.cosines), whole, generous, 1, rounds=0)
    guide = None if said is None else guided(vectors.rows, tree, labels, scores, said)
    return _grouping(vectors.ids, vectors.rows, guide or Guided(labels, scores, {}, np.zeros(len(labels), bool)))


def as_arrays(grouping: Grouping, photos: int) -> tuple[Labels, NDArray[np.float64]]:
    """Return labels and scores (photos,) of a grouping of photos 0, 1, ...: -1 and 0 for those in no group."""
    labels, scores = np.full(photos, -1, np.int64), np.zeros(photos)
    for number, group in enumerate(grouping.groups):
        labels[list(group.photos)], scores[list(group.photos)] = number, group.scores
    return labels, scores


def warm_up() -> None:
    """Have UMAP, HDBSCAN and their compiler ready: run it in a thread behind other work (some 20 s the first time)."""
    rows = np.random.default_rng(0).normal(size=(60, 8)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    propose(Vectors("warm-up", np.arange(60, dtype=np.int64), rows), seed=0)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Points (m, dims), and which of them every row lies at, `of` (n,)."""

    points: Matrix
    of: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Gardener:
    """Grows one tree: the rows and settings that every step wants."""

    rows: Matrix
    reduce: Reducer
    cluster: Clusterer
    dims: int
    seed: int
    minimum: int

    def grow(self) -> Tree:
        n = len(self.rows)
        smoothing = smallest_album(n, 0.5, self.minimum) - 1
        wide, near = nearest(self.rows, max(VOTERS, smoothing))
        found, cosines = wide[:, :VOTERS], near[:, :VOTERS]
        if n < max(self.minimum, 2):
            return trees.planted(np.full(n, -1, np.int64), [], 0, found, cosines)
        layout, labels = self._labels((found, cosines), wide[:, :smoothing])
        del wide, near
        least = least_coherence(self.rows)
        joins = joined(self.rows, found, labels, least=least)
        looked = self._look_again(labels, joins)
        if looked is not None:
            labels = self._settled(looked, (found, cosines))
            joins = joined(self.rows, found, labels, least=least)
        return self._tree(layout, labels, joins, found, cosines)

    def _labels(
        self, neighbours: tuple[NDArray[np.int64], Matrix], around: NDArray[np.int64]
    ) -> "tuple[_Layout | None, Labels]":
        """Return the layout, where there is one, and labels (n,) of dense groups that hold together.

        `around` are the neighbours that rows are smoothed with.
        """
        n, centre = len(self.rows), self.rows.mean(axis=0)
        likeness = self.rows @ (centre / max(float(np.linalg.norm(centre)), 1e-12))
        # Where all photos are nearly one picture there is nothing to cut, and clusterers cut all the same.
        if np.quantile(likeness, 0.05) >= ONE_PICTURE:
            return None, self._settled(np.zeros(n, np.int64), neighbours)
        layout = self._layout(self.rows, around)
        labels = self._pieces(layout, smallest_album(n, 0.5, self.minimum))
        if labels.max(initial=-1) < 0 and np.median(likeness) >= ALIKE:
            labels = np.zeros(n, np.int64)
        return layout, self._settled(labels, neighbours)

    def _layout(self, rows: Matrix, around: NDArray[np.int64]) -> "_Layout":
        """Return the layout of `rows` smoothed with the neighbours `around`, or of micro-clusters of many."""
        smooth = smoothed(rows, around)
        of = np.arange(len(rows))
        if (few := micro_clusters(len(rows))) < len(rows):
            condensed = condense(smooth, few, self.seed)
            smooth, of = condensed.centres, condensed.of
        return _Layout(self.reduce(smooth, nearest(smooth, NEIGHBOURS), self.dims, self.seed), of)

    def _pieces(self, layout: "_Layout", smallest: int) -> Labels:
        """Return labels of the dense pieces of a layout that hold about `smallest` rows or more."""
        if len(layout.points) < len(layout.of):
            smallest = max(round(smallest * len(layout.points) / len(layout.of)), FEWEST)
        return self.cluster(layout.points, smallest, self.seed)[0][layout.of]

    def _settled(self, labels: Labels, neighbours: tuple[NDArray[np.int64], Matrix]) -> Labels:
        """Return `labels` after the second opinion, without gaps, and without groups that hold nothing together."""
        labels, _ = assign(self.rows, neighbours, labels, 0.5, self.minimum)
        smallest = smallest_album(len(self.rows), 0.5, self.minimum)
        return _numbered(cut_incoherent(self.rows, labels, smallest, self.seed))

    def _look_again(self, labels: Labels, joins: list[Join]) -> Labels | None:
        """Return labels in which every giant that falls into distinct pieces is these pieces; None if none does.

        A giant holds more than a quarter of the library and is looser than other groups are. Laid out alone it has the
        whole room for what is inside it; what the pieces leave over stays with the nearest of them if the second
        opinion agrees.
        """
        whole = _after(labels, joins)
        sizes = np.bincount(whole[whole >= 0])
        giants = np.flatnonzero((sizes > GIANT * len(self.rows)) & (sizes < len(self.rows)))
        if not len(giants):
            return None
        groups = [members for members in members_of(whole) if whole[members[0]] >= 0]
        held = [coherence(self.rows[members]) for members in groups]
        changed = False
        for name in giants.tolist():
            members = groups[name]
            rows = self.rows[members]
            others = np.delete(held, name)
            if len(others) and held[name] >= DENSE * float(np.median(others)):
                continue
            smallest = smallest_album(len(rows), 0.5, self.minimum)
            around = nearest(rows, max(VOTERS, smallest - 1))[0]
            layout = self._layout(rows, around[:, : smallest - 1])
            pieces = _numbered(self._pieces(layout, smallest))
            inside = joined(rows, around[:, :VOTERS], pieces, least=least_coherence(self.rows))
            if pieces.max(initial=-1) - len(inside) >= 1 and np.mean(pieces >= 0) >= 0.5:
                pieces = _after(pieces, inside)
                labels = np.array(labels)
                labels[members] = np.where(pieces >= 0, pieces + labels.max() + 1, -1)
                changed = True
        return labels if changed else None

    def _tree(
        self, layout: "_Layout | None", labels: Labels, joins: list[Join], found: NDArray[np.int64], cosines: Matrix
    ) -> Tree:
        """Put finer groups below `labels` and themes above them."""
        groups = int(labels.max(initial=-1)) + 1
        leaves, owners = (labels, np.arange(groups)) if layout is None else self._finer(layout, labels)
        return _planted(self.rows, leaves, owners, groups, joins, found, cosines)

    def _finer(self, layout: "_Layout", labels: Labels) -> tuple[Labels, NDArray[np.int64]]:
        """Return finer groups, 0.., and which group of `labels` each is part of, -1 for those out of its noise.

        Every group falls into what smaller clusters of the layout leave of it, if that is two parts at least.
        """
        smallest = smallest_album(len(labels), 1.0, self.minimum)
        finer = self._pieces(layout, smallest)
        leaves, owners = np.full(len(labels), -1, np.int64), list[int]()
        for members in members_of(labels):
            owner = int(labels[members[0]])
            names, sizes = np.unique(finer[members], return_counts=True)
            names = names[(names >= 0) & (sizes >= smallest)]
            parts = np.where(np.isin(finer[members], names), np.searchsorted(names, finer[members]), -1)
            if owner >= 0:
                parts = _shared_out(self.rows[members], parts) if len(names) > 1 else np.zeros(len(members), np.int64)
            leaves[members[parts >= 0]] = parts[parts >= 0] + len(owners)
            owners += [owner] * (int(parts.max(initial=-1)) + 1)
        return leaves, np.array(owners, np.int64)


def _planted(
    rows: Matrix,
    leaves: Labels,
    owners: NDArray[np.int64],
    groups: int,
    joins: list[Join],
    found: NDArray[np.int64],
    cosines: Matrix,
) -> Tree:
    """Return the tree: leaves join within their `owners`, those without one fall apart, groups join, and themes above.

    A group goes by the name of its first leaf from below.
    """
    sums = trees.centres_of(rows, leaves, len(owners))
    first = np.searchsorted(owners, np.arange(groups)) if groups else np.empty(0, np.int64)
    inside: list[tuple[float, int, int]] = []
    for owner in np.flatnonzero(np.bincount(owners[owners >= 0], minlength=groups) > 1).tolist():
        own = np.flatnonzero(owners == owner)
        inside += [(distance, int(own[a]), int(own[b])) for a, b, distance in trees.upgma(sums[own], 1)]
    order = [(kept, gone) for _, kept, gone in sorted(inside)]
    order += [(-1, int(leaf)) for leaf in np.flatnonzero(owners < 0)]
    order += [(int(first[join.kept]), int(first[join.gone])) for join in joins]
    below = len(order)
    usual = len(owners) - below
    for kept, gone in order:
        if kept >= 0:
            sums[kept] += sums[gone]
    living = np.setdiff1d(np.arange(len(owners)), [gone for _, gone in order])
    order += [(int(living[a]), int(living[b])) for a, b, _ in trees.upgma(sums[living], trees.fewest_of(usual))]
    return trees.planted(leaves, order, usual, found, cosines)


def _numbered(labels: Labels) -> Labels:
    """Return labels 0.. without gaps, in the order they had; -1 stays."""
    names = np.unique(labels[labels >= 0])
    return np.where(labels >= 0, np.searchsorted(names, labels), -1)


def _after(labels: Labels, joins: list[Join]) -> Labels:
    """Return labels without gaps after all `joins`."""
    names = trees.names_after(int(labels.max(initial=-1)) + 1, [(join.kept, join.gone) for join in joins])
    return _numbered(names[labels])


def _shared_out(rows: Matrix, parts: Labels) -> Labels:
    """Return `parts` with every photo that is in none in the one whose centre is nearest (cosine)."""
    centres = trees.centres_of(rows, parts, int(parts.max()) + 1)
    centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-12)
    return np.where(parts >= 0, parts, (rows @ centres.T).argmax(axis=1))


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


def _grouping(ids: NDArray[np.int64], rows: Matrix, found: Guided) -> Grouping:
    """Return groups, largest first, and themes of them."""
    numbers, labels = np.unique(found.labels, return_inverse=True)  # guided labels may have gaps
    labels = labels - int(numbers[0] < 0) if len(numbers) else labels
    albums = [found.albums.get(number) for number in numbers[numbers >= 0].tolist()]
    above = themes(rows, labels)
    groups = []
    grouped = np.flatnonzero(labels >= 0)
    for own in members_of(labels[grouped]) if len(grouped) else []:
        members = most_typical_first(rows, grouped[own], found.scores)
        label = int(labels[members[0]])
        photos, scores = tuple(ids[members].tolist()), tuple(found.scores[members].tolist())
        groups.append((Group(photos, scores, albums[label]), int(above[label])))
    groups.sort(key=lambda group: (-len(group[0].photos), group[0].photos))
    families = [
        tuple(i for i, (_, theme) in enumerate(groups) if theme == name) for name in range(max(above, default=-1) + 1)
    ]
    return Grouping(
        tuple(group for group, _ in groups),
        tuple(ids[labels < 0].tolist()),
        tuple(sorted(families)),
        frozenset(ids[found.led].tolist()),
    )
