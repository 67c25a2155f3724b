"""What grouping costs as a library grows, in seconds and memory, and whether the albums stay as good.

Rows of known truth (`synthetic.many_classes`), whose classes grow with the square root of their number. Each size and
way is measured in a process of its own, so that its memory is its own; everybody's compiler is done before the clock
starts. The rival is what most people run: umap-learn and hdbscan with the settings they come with. `recut` is what
another number of albums takes, once the photos are grouped.
"""

import argparse
import itertools
import multiprocessing
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.bench.synthetic import many_classes
from engine.group import score
from engine.types import Matrix, Vectors

Labels = NDArray[np.int64]

CLASSES, OF = 100, 3000
"""Classes among so many photos; twice as many among four times as many."""


RECUT = 0.1, 0.3, 0.45, 0.55, 0.7, 0.9
"""Few <-> many albums."""

COMPILED = 5000
"""Photos that are grouped before the clock starts: UMAP has other code, to be compiled, from 4,096 on."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    sizes = [1_000, 10_000, 100_000, 1_000_000]
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=sizes, metavar="N", help="photos (1000 10000 100000 1000000)"
    )
    parser.add_argument(
        "--rival", type=int, default=100_000, metavar="N", help="photos up to which the rival runs too (100000)"
    )
    parser.add_argument("--rounds", type=int, default=1, metavar="N", help="how often, in turn (default: 1)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="what the rows are made from (default: 0)")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield the figures of every size and way (medians over the rounds), then how our time grows from size to size."""
    seconds: dict[int, float] = {}
    with tempfile.TemporaryDirectory(prefix="albumen-bench-") as place:
        for size in options.sizes:
            _alone(_make, Path(place), size, options.seed)
            ways = [way for way in WAYS if way == "albumen" or size <= options.rival]
            found = [
                {way: _alone(_measured, Path(place), way, options.seed) for way in ways} for _ in range(options.rounds)
            ]
            for way in ways:
                yield {"bench": "scale", "what": way} | _medians([figures[way] for figures in found])
            seconds[size] = statistics.median(figures["albumen"]["seconds"] for figures in found)
            if len(ways) > 1:
                yield {"bench": "scale", "what": "ratio", "photos": size} | _medians([_ratios(f) for f in found])
    for smaller, larger in itertools.pairwise(sorted(seconds)):
        growth = np.log(seconds[larger] / seconds[smaller]) / np.log(larger / smaller)
        yield {"bench": "scale", "what": "growth", "from": smaller, "to": larger, "exponent": round(float(growth), 3)}


def _alone(work: Callable[..., Any], *given: Any) -> Any:
    """Do `work` in a fresh process and return what it returns."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        return process.submit(work, *given).result()


def _make(place: Path, size: int, seed: int) -> None:
    """Write rows and truth of about `size` photos; the rows of a million take 4 GB while they are made."""
    classes = max(round(CLASSES * (size / OF) ** 0.5), 5)
    world = many_classes(
        seed, photos=round(size / 1.08), classes=classes, families=max(classes // 5, 1), dtype=np.float32
    )
    np.save(place / "rows.npy", world.rows)
    np.save(place / "truth.npy", world.truth)


def _measured(place: Path, way: str, seed: int) -> dict[str, Any]:
    """Group what lies in `place`, once everything is compiled."""
    warnings.simplefilter("ignore")  # the rival's own; ours are tested to have none
    rows, truth, group = np.load(place / "rows.npy"), np.load(place / "truth.npy"), WAYS[way]
    group(many_classes(1, photos=COMPILED, classes=50, families=10).rows, seed)
    began, worked = time.perf_counter(), time.process_time()
    labels, more = group(rows, seed)
    seconds, cpu_seconds, peak = time.perf_counter() - began, time.process_time() - worked, _peak_mb()
    recut = more() if more else None
    return {
        "photos": len(rows),
        "classes": score.groups(truth),
        "seconds": seconds,
        "cpu_seconds": cpu_seconds,
        "peak_mb": peak,
        "clustering_score": score.clustering_score(truth, labels),
        "ari": score.ari(truth, labels),
        "coverage": score.coverage(labels),
        "groups": score.groups(labels),
        "outliers_found": score.outliers_found(truth, labels),
        "recut": recut,
        "recut_share": recut and recut / seconds,
    }


Grouped = tuple[Labels, Callable[[], float] | None]
"""Labels, and what measures the seconds that another number of albums takes, where that can be had."""


def _albumen(rows: Matrix, seed: int) -> Grouped:
    from engine.group.propose import as_arrays, cut, grow

    vectors = Vectors("bench", np.arange(len(rows), dtype=np.int64), rows)
    tree = grow(rows, seed=seed)
    labels, _ = as_arrays(cut(vectors, tree), len(rows))

    def recut() -> float:
        taken = []
        for many in RECUT:
            began = time.perf_counter()
            cut(vectors, tree, many=many)
            taken.append(time.perf_counter() - began)
        return statistics.median(taken)

    return labels, recut


def _umap_hdbscan(rows: Matrix, seed: int) -> Grouped:
    """Without a seed, for that is how they come, and UMAP uses all cores then."""
    import hdbscan
    from umap import UMAP

    return np.asarray(hdbscan.HDBSCAN().fit(UMAP().fit_transform(rows)).labels_, np.int64), None


WAYS: dict[str, Callable[[Matrix, int], Grouped]] = {"albumen": _albumen, "umap-hdbscan": _umap_hdbscan}
"""Ways to group rows, by name."""


def _peak_mb() -> int | None:
    """The most memory that this process has held, in MB; None where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return None
    peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return round(int(peak.split()[1]) * 1024 / 1e6)


def _ratios(figures: dict[str, dict[str, Any]]) -> dict[str, float | None]:
    """What ours takes of what the rival takes."""
    ours, theirs = figures["albumen"], figures["umap-hdbscan"]
    names = ("seconds", "cpu_seconds", "peak_mb")
    return {name: None if theirs[name] is None else ours[name] / theirs[name] for name in names}


def _medians(several: list[dict[str, Any]]) -> dict[str, Any]:
    """Medians of every figure."""
    return {
        name: None if value is None else round(statistics.median(figures[name] for figures in several), 3)
        for name, value in several[0].items()
    }
