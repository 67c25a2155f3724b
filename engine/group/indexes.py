"""Two ways to ask a space for the rows nearest to a row, through FAISS: all of them, or those in likely lists.

`Flat` compares with every row as it is kept, in float16, and is exact. `Inverted` holds an eighth of that: rows sorted
into lists around centres, each in four bits for two dimensions. It names candidates, whose true rows are for the caller
to compare, and knows from a measurement how many of the true neighbours are among them. Neither knows photos or files.
"""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.types import Matrix

Ids = NDArray[np.int64]

TARGET = 0.99
"""Share of the ten nearest that lists are opened for: .98 is promised, and what 500 rows say errs by up to .01."""

TEN = 10
"""Neighbours over which recall is counted."""

DEPTHS = (100, 200, 400, 800)
"""Candidates for ten neighbours: the fewest that suffice."""

DEPTH_EACH = 6
"""Candidates for every neighbour where many are wanted."""

ALL = 3.0
SLACKS = (*(i / 100 for i in range(100)), ALL)
"""Slacks that are tried; ALL opens all lists."""

READ, FETCH = 2e-8, 6e-3
"""Milliseconds that it takes to read a value in a list, and to fetch and compare the row of a candidate."""

A_LIST = 64
"""Rows from which the centre of a list is learned."""

QUANTISED = 5_000
"""Rows from which the four bits are learned."""

SAME = 0.9995
"""Cosine of copies: which ten of a hundred copies are found is no matter of recall."""


class Flat:
    """All rows of a space, in float16, with their ids in rising order."""

    def __init__(self, ids: Ids, halves: NDArray[np.float16]) -> None:
        """`ids` (n,) are distinct; `halves` (n, d) float16 belong to them, of about unit length."""
        import faiss

        if (np.diff(ids) < 0).any():
            order = np.argsort(ids)
            ids, halves = ids[order], halves[order]
        self.ids = ids
        n, dim = halves.shape
        # The rows are the index's codes, bit for bit: nothing is decoded until it is compared.
        self._index = faiss.IndexScalarQuantizer(dim, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT)
        faiss.copy_array_to_vector(np.ascontiguousarray(halves).view(np.uint8).ravel(), self._index.codes)
        self._index.ntotal = n

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def halves(self) -> NDArray[np.float16]:
        """The rows (n, d), a view."""
        import faiss

        if not len(self):
            return np.empty((0, self._index.d), np.float16)
        codes = faiss.rev_swig_ptr(self._index.codes.data(), self._index.codes.size())
        return codes.view(np.float16).reshape(len(self), self._index.d)

    def candidates(self, row: NDArray[np.float32], k: int) -> tuple[Ids, NDArray[np.float16]]:
        """Return ids and rows of the `k` nearest to `row` (d,), and a few more, for the caller to rank.

        Lengths that float16 has bent by a ten-thousandth may swap the last of them with the first that are left out.
        """
        k = min(k + 16, len(self))
        if k <= 0:
            return self.ids[:0], self.halves[:0]
        with one_thread():
            _, found = self._index.search(np.ascontiguousarray(row[None], np.float32), k)
        return self.ids[found[0]], self.halves[found[0]]

    def with_rows(self, ids: Ids, halves: NDArray[np.float16]) -> "Flat":
        """Return these rows and `halves` (m, d) of `ids` (m,), which replace those that had these ids."""
        if not len(self):
            return Flat(ids, halves)
        kept = ~np.isin(self.ids, ids)
        return Flat(np.concatenate([self.ids[kept], ids]), np.concatenate([self.halves[kept], halves]))


class Truth:
    """The ten nearest other rows of a few rows, found by looking at all rows, some at a time."""

    def __init__(self, ids: Ids, rows: Matrix) -> None:
        """`ids` (m,) and unit `rows` (m, d) are those whose neighbours are sought."""
        self.own, self.rows = ids, np.ascontiguousarray(rows, np.float32)
        self.ids = np.full((len(ids), TEN), -1, np.int64)
        self.cosines = np.full((len(ids), TEN), -2, np.float32)

    def see(self, ids: Ids, rows: Matrix) -> None:
        """Look at some rows; in the end at every one, once."""
        near = self.rows @ rows.T
        near[ids[None] == self.own[:, None]] = -2
        near = np.concatenate([self.cosines, near], axis=1)
        best = np.argpartition(-near, TEN - 1, axis=1)[:, :TEN]
        everyone = np.concatenate([self.ids, np.broadcast_to(ids, (len(near), len(ids)))], axis=1)
        self.cosines = np.take_along_axis(near, best, axis=1)
        self.ids = np.take_along_axis(everyone, best, axis=1)


class Inverted:
    """Rows in lists. A question opens the lists whose centres' cosines are at most `slack` less than the nearest one's:
    few for a photo of a kind, many for one that is like nothing else. `recall` is the measured share of true neighbours
    among `depth` candidates, nan until it was measured."""

    def __init__(self, index: Any, slack: float, depth: int, recall: float) -> None:
        self.slack, self.depth, self.recall = slack, depth, recall
        self._index = index
        self._centres: Matrix = index.quantizer.reconstruct_n(0, index.nlist)

    @classmethod
    def learn(cls, sample: Matrix, count: int, seed: int) -> "Inverted":
        """Return an index without rows, for `count` rows like those of `sample` (m, d), m >= 16, of unit length.

        `samples(count)` rows are a good sample. The same sample and seed give the same index.
        """
        import faiss

        sample = _even(sample)
        dim = sample.shape[1]
        lists = min(lists_for(count), max(len(sample) // 16, 1))
        centres = faiss.Clustering(dim, lists)
        centres.niter, centres.spherical, centres.seed = 8, True, seed
        centres.max_points_per_centroid, centres.min_points_per_centroid = A_LIST, 1
        coarse = faiss.IndexFlatIP(dim)
        centres.train(sample, coarse)
        index = faiss.IndexIVFPQFastScan(coarse, dim, lists, dim // 2, 4, faiss.METRIC_INNER_PRODUCT)
        index.pq.cp.seed, index.pq.cp.niter = seed, 10
        with one_thread():  # hundreds of tiny k-means
            index.train(sample[:: max(len(sample) // QUANTISED, 1)])
        return cls(index, ALL, DEPTHS[0], float("nan"))

    def __len__(self) -> int:
        return int(self._index.ntotal)

    @property
    def dim(self) -> int:
        """The dimensions of its rows; one more where theirs are odd."""
        return int(self._index.d)

    @property
    def lists(self) -> int:
        """The number of lists."""
        return int(self._index.nlist)

    def add(self, ids: Ids, rows: Matrix) -> None:
        """Put unit `rows` (m, d) into their lists under `ids` (m,)."""
        self._index.add_with_ids(_even(rows), np.ascontiguousarray(ids, np.int64))

    def candidates(self, rows: Matrix, k: int) -> Ids:
        """Return (m, c) ids among which are `recall` of the `k` nearest of unit `rows` (m, d), likely ones first.

        c is at least k, or all there are; -1 fills up where the opened lists held fewer than c rows.
        """
        rows, depth = _even(rows), max(self.depth, DEPTH_EACH * k)
        found = np.full((len(rows), depth), -1, np.int64)
        levels = self._levels(self._lacks(rows), self.slack)
        for level, probes in enumerate(self._steps()):
            asking = np.flatnonzero(levels == level)
            if len(asking):
                found[asking] = self._search(rows[asking], probes, depth)
                short = (found[asking, : min(k, len(self))] < 0).any(axis=1)
                levels[asking[short]] += 1
        return found

    def measure(self, truth: Truth) -> None:
        """Open as many lists, and name as many candidates, as find `TARGET` of the true neighbours in the least time.

        Where even all lists do not suffice, `recall` says what they do find.
        """
        told = (truth.ids >= 0).all(axis=1) & (truth.cosines.min(axis=1) < SAME)
        if not told.any():
            self.slack, self.recall = ALL, 1.0
            return
        rows, ids, steps = _even(truth.rows[told]), truth.ids[told], self._steps()
        found = (self._search(rows, probes, DEPTHS[-1]) for probes in steps)
        hits = [
            (near[:, :, None] == ids[:, None]).any(axis=2).cumsum(axis=1)[:, np.array(DEPTHS) - 1] for near in found
        ]
        shares = np.stack(hits) / TEN  # (steps, rows, depths)
        read = np.array(steps) / self.lists * len(self) * self.dim * READ
        lacks, best = self._lacks(rows), (np.inf, ALL, DEPTHS[-1], float(shares[-1, :, -1].mean()))
        for slack in SLACKS:
            levels = self._levels(lacks, slack)
            reached = shares[levels, np.arange(len(rows))].mean(axis=0)
            for depth, recall in zip(DEPTHS, reached.tolist(), strict=True):
                if recall >= TARGET:
                    best = min(best, (float(read[levels].mean()) + depth * FETCH, slack, depth, recall))
        _, self.slack, self.depth, self.recall = best

    def opened(self, rows: Matrix) -> Ids:
        """Return how many lists are opened for each of `rows` (m, d)."""
        return np.array(self._steps())[self._levels(self._lacks(_even(rows)), self.slack)]

    def _steps(self) -> list[int]:
        """How many lists may be opened: a few, twice as many, ... all."""
        return [*(n for n in (8 << i for i in range(24)) if n < self.lists), self.lists]

    def _lacks(self, rows: Matrix) -> Matrix:
        """By how much the cosine of each centre is less than that of the nearest one of each of `rows`, (m, lists)."""
        near = rows @ self._centres.T
        return near.max(axis=1, keepdims=True) - near

    def _levels(self, lacks: Matrix, slack: float) -> Ids:
        """Which step suffices for all centres within `slack`, (m,)."""
        return np.searchsorted(self._steps(), (lacks <= slack).sum(axis=1))

    def dump(self) -> NDArray[np.uint8]:
        """Return the index as bytes, without what was measured."""
        import faiss

        return np.asarray(faiss.serialize_index(self._index))

    @classmethod
    def load(cls, data: NDArray[np.uint8], slack: float, depth: int, recall: float) -> "Inverted":
        """Return what `dump` gave. Only for bytes that are known to be its own: FAISS may crash over others."""
        import faiss

        return cls(faiss.deserialize_index(data), slack, depth, recall)

    def _search(self, rows: Matrix, probes: int, depth: int) -> Ids:
        self._index.nprobe = probes
        with one_thread() if len(rows) == 1 else nullcontext():
            _, found = self._index.search(rows, depth)
        return np.asarray(found, np.int64)


def program() -> str:
    """Return what wrote an index: its bytes are for the same version only."""
    import faiss

    return f"faiss {faiss.__version__}"


def lists_for(count: int) -> int:
    """Return into how many lists `count` rows are sorted."""
    return max(int(np.sqrt(count)), 1)


def samples(count: int) -> int:
    """Return from how many of `count` rows an index is learned."""
    return min(count, A_LIST * lists_for(count))


def cores() -> int:
    """Return how many threads FAISS may use: what several small searches side by side may use instead."""
    import faiss

    return int(faiss.omp_get_max_threads())


@contextmanager
def one_thread() -> Iterator[None]:
    """Keep FAISS from starting threads for what takes milliseconds: on busy cores they mostly wait for one another.

    A question to 5,000 rows took 31 ms with two threads beside other work, and takes a tenth of a millisecond with one.
    """
    import faiss

    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        yield
    finally:
        faiss.omp_set_num_threads(threads)


def _even(rows: Matrix) -> Matrix:
    """Return `rows` with a column of zeros more where their number is odd: dimensions are packed in pairs."""
    rows = np.ascontiguousarray(rows, np.float32)
    return rows if rows.shape[1] % 2 == 0 else np.pad(rows, ((0, 0), (0, 1)))
