"""How fast and how truly photos like a photo are found, and what that costs: store, exact search, index.

A library's own tables are filled with synthetic rows; questions are rows of it, one at a time, asked exactly and
through the index in turn. "Exact" is FAISS's IndexFlatIP over float32 rows; "halves" is what the program does in a
small library, an exact search over float16 rows. The index's times include reading and comparing true rows. All use one
thread for a question, whose own time stands beside the clock's: on a busy machine only that says what a search costs.
"""

import argparse
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from engine.bench.mixture import mixture
from engine.group.indexes import Flat, Inverted, one_thread
from engine.store import schema
from engine.store.neighbourhood import Neighbourhood, ranked
from engine.store.vectors import VectorStore, unit
from engine.types import Vectors

BATCH = 5_000


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    parser.add_argument("--rows", type=int, default=1_000_000, metavar="N", help="how many photos (default: 1,000,000)")
    parser.add_argument("--dim", type=int, default=384, metavar="D", help="dimensions of their vectors (default: 384)")
    parser.add_argument("--queries", type=int, default=300, metavar="N", help="how many questions (default: 300)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="what the rows are made from (default: 1)")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield the figures of the store, then those of the index and of searching."""
    with tempfile.TemporaryDirectory(prefix="albumen-bench-") as folder:
        path = Path(folder) / "bench.db"
        connection = sqlite3.connect(path, isolation_level=None)  # foreign keys are off: the photos are not there
        try:
            schema.upgrade(connection, path)
            yield from _measured(options, VectorStore(connection), path)
        finally:
            connection.close()


def _measured(options: argparse.Namespace, vectors: VectorStore, path: Path) -> Iterator[dict[str, Any]]:
    about = {"bench": "search", "rows": options.rows, "dim": options.dim}
    space = vectors.add_space("synthetic", options.dim, b"")
    write_s, written = 0.0, 0
    for rows in mixture(options.rows, options.dim, options.seed):
        began = time.perf_counter()
        for at in range(0, len(rows), BATCH):
            part = rows[at : at + BATCH]
            vectors.put(space, range(written + 1, written + len(part) + 1), part)
            written += len(part)
        write_s += time.perf_counter() - began
    del rows, part
    file = path.with_name("bench.index")
    neighbourhood = Neighbourhood(vectors, space, file, exact=0)
    with _Peak() as building:
        _, build_s = _timed(lambda: list(neighbourhood.prepare()))
    with _Peak() as reading:
        everything, read_s = _timed(lambda: vectors.get(space, range(1, options.rows + 1)))
    yield {
        **about,
        "what": "store",
        "written_per_s": round(options.rows / write_s),
        "write_s": round(write_s, 2),
        "read_s": round(read_s, 2),
        "read_peak_mb": reading.mb,
        "database_mb": _mb(path.stat().st_size),
    }
    exact = _exact(everything)
    halves = Flat(everything.ids, everything.rows.astype(np.float16))
    del everything
    with _Peak() as opening:
        neighbourhood = Neighbourhood(vectors, space, file, exact=0)
        recall, open_s = _timed(lambda: neighbourhood.recall)
    index = neighbourhood.index
    assert index is not None
    with _Peak() as asking:
        figures = _asked(options, vectors, neighbourhood, exact, halves)
    yield {
        **about,
        "what": "index",
        "index": _name(index),
        "build_s": round(build_s, 1),
        "build_peak_mb": building.mb,
        "open_s": round(open_s, 2),
        "open_peak_mb": opening.mb,
        "index_mb": _mb(file.stat().st_size),
        "exact_mb": _mb(2 * halves.halves.nbytes),
        "halves_mb": _mb(halves.halves.nbytes),
        **figures,
        "peak_rss_mb": max(peak.mb for peak in (building, reading, opening, asking)),
        "recall_kept": round(recall, 4),
    }


def _asked(
    options: argparse.Namespace, vectors: VectorStore, neighbourhood: Neighbourhood, exact: Any, halves: Flat
) -> dict[str, Any]:
    """Ask every question in each way, in turn; other questions than those that the index was measured with."""
    asked = np.random.default_rng(options.seed + 1).choice(halves.ids, min(options.queries, len(halves)), replace=False)
    opened: list[int] = []
    times: list[list[float]] = []
    shares: list[tuple[float, float]] = []
    for photo in asked.tolist():
        row = vectors.get(neighbourhood.space, [photo]).rows[0]
        _, *exactly = _clocked(lambda row=row: _search(exact, row, 11))
        true, *in_halves = _clocked(lambda row=row: _ranked(halves, row, 11))
        found, *through_index = _clocked(lambda row=row: neighbourhood.nearest(row, 11)[0])
        hundred, *for_hundred = _clocked(lambda row=row: neighbourhood.nearest(row, 101)[0])
        opened.append(int(neighbourhood.index.opened(row[None])[0]) if neighbourhood.index else 0)
        times.append([*exactly, *in_halves, *through_index, *for_hundred])
        shares.append((_recall(true, found, photo), _recall(_ranked(halves, row, 101), hundred, photo)))
    exact_ms, exact_cpu, halves_ms, halves_cpu, index_ms, index_cpu, hundred_ms, _ = np.median(times, axis=0) * 1000
    return {
        "queries": len(asked),
        "lists_median": float(np.median(opened)),
        "lists_mean": round(float(np.mean(opened)), 1),
        "exact_ms_median": round(exact_ms, 2),
        "halves_ms_median": round(halves_ms, 2),
        "approx_ms_median": round(index_ms, 2),
        "approx_ms_p95": round(float(np.quantile([t[4] for t in times], 0.95)) * 1000, 2),
        "ratio": round(exact_ms / index_ms, 1),
        "ratio_to_halves": round(halves_ms / index_ms, 1),
        "exact_cpu_ms_median": round(exact_cpu, 2),
        "halves_cpu_ms_median": round(halves_cpu, 2),
        "approx_cpu_ms_median": round(index_cpu, 2),
        "recall_at_10": round(float(np.mean([s[0] for s in shares])), 4),
        "approx_100_ms_median": round(hundred_ms, 2),
        "recall_at_100": round(float(np.mean([s[1] for s in shares])), 4),
    }


def _exact(vectors: Vectors) -> Any:
    import faiss

    index = faiss.IndexFlatIP(vectors.rows.shape[1])
    index.add(vectors.rows)
    return index


def _search(exact: Any, row: Any, k: int) -> Any:
    with one_thread():
        return exact.search(row[None], k)


def _ranked(flat: Flat, row: Any, k: int) -> Any:
    """The ids of the `k` nearest, as a small library finds them."""
    ids, halves = flat.candidates(row, k)
    return ranked(ids, unit(halves), row, k)[0]


def _recall(true: Any, found: Any, photo: int) -> float:
    """The share of the true neighbours, the photo itself left out, that were found."""
    wanted = set(true.tolist()) - {photo}
    return len(wanted & set(found.tolist())) / max(len(wanted), 1)


def _name(index: Inverted) -> str:
    return f"IVF{index.lists},PQ{index.dim // 2}x4fs, {index.depth} candidates re-ranked"


def _clocked(work: Any) -> tuple[Any, float, float]:
    """What `work` gives, the seconds that went by, and those that this thread worked."""
    began, worked = time.perf_counter(), time.thread_time()
    result = work()
    return result, time.perf_counter() - began, time.thread_time() - worked


def _timed(work: Any) -> tuple[Any, float]:
    began = time.perf_counter()
    result = work()
    return result, time.perf_counter() - began


class _Peak:
    """The most memory that this process held during a `with`, in MB, looked at every hundredth of a second."""

    mb = 0

    def __enter__(self) -> "_Peak":
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="peak")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while True:
            self.mb = max(self.mb, _mb(_rss()))
            if self._over.wait(0.01):
                return


def _rss() -> int:
    return int(psutil.Process().memory_info().rss)


def _mb(size: int) -> int:
    return round(size / 1e6)
