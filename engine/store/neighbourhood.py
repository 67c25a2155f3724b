"""The rows of one space, ready to be asked which photos are nearest to a row.

A space that is searched through in an instant is held whole and searched exactly. A larger one has an index in the
library's cache, whose candidates are compared by their true rows; what came since it was written is searched exactly.
The file is trusted as far as its seal and stamp go. Where anything is wrong with it, it is as if it were not there:
the space is read through for an answer, and `prepare` writes it anew. Knows no catalog: photos that are gone count too.
"""

import logging
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.group.indexes import Flat, Ids, Inverted, Truth, program, samples
from engine.store import sealed
from engine.store.vectors import Space, VectorStore, unit
from engine.types import Matrix

EXACT = 80_000_000
"""Values (rows x dimensions) that are searched exactly: 160 MB, a fiftieth of a second."""

MEASURED = 500
"""Rows whose true neighbours are found to measure an index."""

TAIL = 0.01
"""Share of rows that may have come since an index was written before it is written again."""

OUTGROWN = 1.5
"""How much larger than what it was learned from a space may grow before its index is learned again."""

FORMAT = 1
"""Of the file: a stamp, and FAISS's bytes."""

Row = NDArray[np.float32]

_log = logging.getLogger(__name__)


class Neighbourhood:
    """Nearest photos in one space of one library. Keep it: what it has read stays read, and it sees rows that come."""

    def __init__(self, vectors: VectorStore, space: Space, file: Path, *, exact: int = EXACT) -> None:
        """A space of more than `exact` values has its index in `file`."""
        self.space = space
        self.index: Inverted | None = None
        self._vectors, self._file, self._exact = vectors, file, exact
        self._learned_from = 0
        self._indexed = 0  # the newest row of the index
        self._seen = -1  # the newest row of index and rest; -1 until they were opened

    @cached_property
    def _rest(self) -> Flat:
        """The rows that the index does not hold, all of them where there is none; FAISS is loaded for them."""
        return _nothing(self.space)

    def nearest(self, row: Row, k: int) -> tuple[Ids, Row]:
        """Return the photos of the `k` rows nearest to `row` (d,), unit length, and their cosines; ties by photo."""
        row = np.ascontiguousarray(row, np.float32)
        if not self._opened():
            return self._read_through(row, k)
        ids, halves = self._rest.candidates(row, k)
        rows = unit(halves)
        if self.index is not None:
            named = self.index.candidates(row[None], k)[0]
            others = self._vectors.numbered(self.space, named[named >= 0].tolist())
            ids, rows = np.concatenate([ids, others.ids]), np.concatenate([rows, unit(others.rows)])
        return ranked(ids, rows, row, k)

    @property
    def recall(self) -> float:
        """The measured share of the ten nearest that are found; 1 where the search is exact."""
        return self.index.recall if self._opened() and self.index is not None else 1.0

    def prepare(self) -> Iterator[tuple[int, int]]:
        """Bring the index of a large space up to date and write it; yields rows done and rows in all.

        Nothing happens where it is up to date, or the space small. Rows are added to the index that is there, unless
        the space has outgrown it.
        """
        if not self._large():
            return
        count = self._vectors.count(self.space)
        if not self._opened() or self.index is None or count > OUTGROWN * self._learned_from:
            yield from self._learn(count)
        elif len(self._rest) > TAIL * count:
            for chunk in self._vectors.chunks(self.space, after=self._indexed):
                self.index.add(chunk.numbers, unit(chunk.rows))
                self._indexed = self._seen = int(chunk.numbers[-1])
            self._rest = _nothing(self.space)
        else:
            return
        self._write()

    def _large(self) -> bool:
        return self._vectors.count(self.space) * self.space.dim > self._exact

    def _opened(self) -> bool:
        """Hold an index and what it lacks, or all rows of a small space; False for a large space without an index."""
        newest = self._vectors.last()
        if self._seen == newest:
            return True
        if self.index is None and self._large():
            self._rest, self._seen = _nothing(self.space), -1
            if not self._read():
                return False
        chunks = list(self._vectors.chunks(self.space, after=self._seen))
        if chunks:
            ids, rows = np.concatenate([c.ids for c in chunks]), np.concatenate([c.rows for c in chunks])
            del chunks
            self._rest = self._rest.with_rows(ids, rows)
        self._seen = newest
        return True

    def _read_through(self, row: Row, k: int) -> tuple[Ids, Row]:
        """What `nearest` returns, from all rows as they are read."""
        ids, cosines = np.empty(0, np.int64), np.empty(0, np.float32)
        for chunk in self._vectors.chunks(self.space):
            near = np.concatenate([cosines, _cosines(unit(chunk.rows), row)])
            ids, cosines = _best(np.concatenate([ids, chunk.ids]), near, k)
        return ids, cosines

    def _learn(self, count: int) -> Iterator[tuple[int, int]]:
        """Make the index from nothing: once over the rows for a sample, once more to add and compare them all."""
        random = np.random.default_rng(0)
        learned = np.sort(random.choice(count, samples(count), replace=False))
        asked = np.sort(random.choice(count, min(MEASURED, count), replace=False))
        sample, numbers, rows = [], [], []
        done = 0
        for chunk in self._vectors.chunks(self.space):
            end = done + len(chunk.ids)
            sample.append(unit(chunk.rows[_within(learned, done, end)]))
            numbers.append(chunk.numbers[_within(asked, done, end)])
            rows.append(unit(chunk.rows[_within(asked, done, end)]))
            done = end
            yield done // 2, count
        truth = Truth(np.concatenate(numbers), np.concatenate(rows))
        index = Inverted.learn(np.concatenate(sample), count, seed=0)
        sample.clear()
        done = last = 0
        for chunk in self._vectors.chunks(self.space):
            all = unit(chunk.rows)
            index.add(chunk.numbers, all)
            truth.see(chunk.numbers, all)
            done, last = done + len(chunk.numbers), int(chunk.numbers[-1])
            yield min((count + done) // 2, count), count
        index.measure(truth)
        self.index, self._learned_from, self._rest = index, done, _nothing(self.space)
        self._indexed = self._seen = last
        _log.debug("index of %d rows: %d lists, slack %.3f, recall %.3f", done, index.lists, index.slack, index.recall)

    def _write(self) -> None:
        """Write index and stamp."""
        assert self.index is not None
        about = {
            "format": FORMAT,
            "program": program(),
            "last": self._indexed,
            "rows": self._vectors.fingerprint(self.space, self._indexed),
            "learned_from": self._learned_from,
            "slack": self.index.slack,
            "depth": self.index.depth,
            "recall": self.index.recall,
        }
        sealed.write(self._file, about, self.index.dump().data)

    def _read(self) -> bool:
        """Take the index from its file; False where there is none, or another's, or it is not as it was written."""
        kept = sealed.read(self._file)
        if kept is None:
            return False
        about, data = kept
        ours = about.get("format") == FORMAT and about.get("program") == program()
        if not ours or about["rows"] != self._vectors.fingerprint(self.space, about["last"]):
            _log.debug("the index in %s is of other rows, or another program's", self._file)
            return False
        index = np.frombuffer(data, np.uint8)
        self.index = Inverted.load(index, about["slack"], about["depth"], about["recall"])
        self._learned_from, self._indexed = about["learned_from"], about["last"]
        self._seen = self._indexed
        return True


def ranked(ids: Ids, rows: Matrix, row: Row, k: int) -> tuple[Ids, Row]:
    """Return the `k` of `ids` (n,) whose unit `rows` (n, d) are nearest to `row` (d,), with cosines; ties by id."""
    return _best(ids, _cosines(rows, row), k)


def _nothing(space: Space) -> Flat:
    return Flat(np.empty(0, np.int64), np.empty((0, space.dim), np.float16))


def _within(positions: NDArray[np.int64], begin: int, end: int) -> NDArray[np.int64]:
    """Those of the sorted `positions` that lie in begin..end, counted from begin."""
    return positions[np.searchsorted(positions, begin) : np.searchsorted(positions, end)] - begin


def _cosines(rows: Matrix, row: Row) -> Row:
    """Products of `rows` (n, d) with `row` (d,): to the last bit the same for equal rows, unlike those of a BLAS."""
    return np.einsum("ij,j->i", rows, row)


def _best(ids: Ids, cosines: Row, k: int) -> tuple[Ids, Row]:
    order = np.lexsort((ids, -cosines))[:k]
    return ids[order], cosines[order]
