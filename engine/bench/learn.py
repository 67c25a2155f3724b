"""How well a few confirmed photos teach albums: beside other ways, on vectors of known truth, in one run.

Few shots are drawn at random, the rest is asked about. The synthetic set is as hard as the photos of the FLIPS paper:
so wide that ten shots and nearest class means are right in 84.0 % (ALGORITHMS section 9, B6).
"""

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.bench.group import Set, of_photos
from engine.bench.synthetic import flips_like, many_classes
from engine.group.learn import suggestions, taking_part, teach
from engine.group.neighbours import nearest
from engine.types import Matrix

Labels = NDArray[np.int64]
Scores = NDArray[Any]
SHOTS = (1, 5, 10)
NEIGHBOURS = 20
BINS = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
FLIPS = 0.840
"""What DINOv2 with ten shots and nearest class means reached on the photos of FLIPS."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    parser.add_argument("--draws", type=int, default=10, metavar="N", help="draw the shots N times (default 10)")
    parser.add_argument(
        "--photos",
        type=Path,
        metavar="FOLDER",
        help="also measure photos of your own: a folder with labels.csv (path, label), or with a folder for each kind",
    )
    parser.add_argument("--size", type=int, default=100_000, metavar="N", help="photos in the measurement of time")
    parser.add_argument("--albums", type=int, default=500, metavar="N", help="albums in the measurement of time")
    parser.add_argument("--asked", type=int, default=10_000, metavar="N", help="unsorted photos in the same")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield the figures of few shots and of confidences for each set, then those of imbalance and of time."""
    width = flips_width(options.draws)
    sets: dict[str, Callable[[int], Set]] = {"flips-like": cache(lambda draw: _six_kinds(draw, width))}
    if options.photos:
        sets[options.photos.name] = of_photos(options.photos)
    for name, drawn in sets.items():
        worlds = [drawn(draw) for draw in range(options.draws)]
        around: dict[int, tuple[Labels, Matrix]] = {}
        for world in worlds:
            around.setdefault(id(world.rows), nearest(world.rows, NEIGHBOURS))
        for shots in SHOTS:
            yield {"bench": "learn", "what": "few-shot", "set": name} | _few_shot(worlds, around, shots)
        for unknown in (0.0, 0.5):
            for shots in (2, *SHOTS[1:]):
                figures = _calibration(worlds, around, shots, unknown)
                yield {"bench": "learn", "what": "calibration", "set": name, "shots": shots} | figures
    yield {"bench": "learn", "what": "imbalance"} | _imbalance()
    yield {"bench": "learn", "what": "time"} | _time(options.size, options.albums, options.asked)


def _six_kinds(seed: int, width: float) -> Set:
    """960 photos of six kinds, as wide and noisy as that."""
    world = many_classes(seed, **flips_like(960, width))
    return Set(world.rows, world.truth)


def flips_width(draws: int) -> float:
    """The width of six kinds at which nearest class means of ten shots are right as often as on FLIPS."""
    low, high = 1.0, 2.0
    for _ in range(8):
        width = (low + high) / 2
        right = []
        for draw in range(draws):
            world = _six_kinds(draw, width)
            right.append(_right(world.truth, *_drawn(world.truth, 10, draw), _nearest_mean, world.rows, None))
        low, high = (width, high) if np.mean(right) > FLIPS else (low, width)
    return (low + high) / 2


def _drawn(truth: Labels, shots: int, draw: int) -> tuple[Labels, Labels]:
    """Positions of `shots` photos of each kind, all but one where there are fewer, and of those that are asked about.

    Outliers are of no kind, and are not asked about where accuracy is measured.
    """
    random = np.random.default_rng([draw, shots])
    kinds = [np.flatnonzero(truth == kind) for kind in range(int(truth.max()) + 1)]
    taken = [random.choice(kind, min(shots, max(len(kind) - 1, 1)), replace=False) for kind in kinds if len(kind)]
    shown = np.concatenate(taken)
    return shown, np.setdiff1d(np.arange(len(truth)), shown)


Way = Callable[[Matrix, Any, Labels, Labels], Scores]
"""rows (n, d), their neighbours, positions of the shown photos (m,), their kinds (m,) -> scores (n, kinds)."""


def _nearest_mean(rows: Matrix, around: Any, shown: Labels, kinds: Labels) -> Scores:
    means = np.stack([rows[shown[kinds == kind]].mean(axis=0) for kind in range(int(kinds.max()) + 1)])
    return np.asarray(rows @ (means / np.linalg.norm(means, axis=1, keepdims=True)).T)


def _propagation(rows: Matrix, around: Any, shown: Labels, kinds: Labels) -> Scores:
    """Label propagation as ALGORITHMS 8.6 has it: 20 rounds of .9 of the neighbours and .1 of what was shown."""
    from scipy import sparse

    n, k = around[0].shape
    weights = np.exp((around[1].ravel().astype(np.float64) - 1) / 0.1)
    graph = sparse.csr_array((weights, (np.repeat(np.arange(n), k), around[0].ravel())), shape=(n, n))
    graph = graph.maximum(graph.T)
    shrunk = sparse.diags_array(1 / np.sqrt(np.maximum(graph.sum(axis=1), 1e-12)))
    graph = (shrunk @ graph @ shrunk).tocsr()
    said = np.zeros((n, int(kinds.max()) + 1))
    said[shown, kinds] = 1
    spread = said
    for _ in range(20):
        spread = 0.9 * (graph @ spread) + 0.1 * said
    return np.asarray(spread / np.maximum(spread.sum(axis=0), 1e-12))


def _ridge(rows: Matrix, around: Any, shown: Labels, kinds: Labels) -> Scores:
    """Ridge regression on the rows as they are, the shrinking by leave-one-out."""
    from sklearn.linear_model import RidgeCV

    said = np.eye(int(kinds.max()) + 1)[kinds]
    return np.asarray(RidgeCV(alphas=np.geomspace(1e-3, 30, 16)).fit(rows[shown], said).predict(rows))


def _ours(rows: Matrix, around: Any, shown: Labels, kinds: Labels) -> Scores:
    return teach(rows, around, np.stack([shown, kinds], axis=1)).confidences(np.arange(len(rows)))


WAYS: dict[str, Way] = {
    "albumen": _ours,
    "nearest_mean": _nearest_mean,
    "propagation": _propagation,
    "ridge": _ridge,
}


def _right(truth: Labels, shown: Labels, asked: Labels, way: Way, rows: Matrix, around: Any) -> float:
    """The share of the photos of a kind among the asked ones that get it."""
    asked = asked[truth[asked] >= 0]
    found = way(rows, around, shown, truth[shown])[asked].argmax(axis=1)
    return float((found == truth[asked]).mean())


def _few_shot(worlds: Sequence[Set], around: Any, shots: int) -> dict[str, Any]:
    right: dict[str, list[float]] = {name: [] for name in WAYS}
    for draw, world in enumerate(worlds):
        shown, asked = _drawn(world.truth, shots, draw)
        for name, way in WAYS.items():
            right[name].append(_right(world.truth, shown, asked, way, world.rows, around[id(world.rows)]))
    return {"shots": shots, "draws": len(worlds)} | {name: _round(np.mean(shares)) for name, shares in right.items()}


def _calibration(worlds: Sequence[Set], around: Any, shots: int, unknown: float) -> dict[str, Any]:
    """How often the surest album of a photo is right, by confidence; it knows nothing of a share `unknown` of kinds."""
    sure, right = [], []
    for draw, world in enumerate(worlds):
        kinds = int(world.truth.max()) + 1
        known = np.random.default_rng([draw, 7]).permutation(kinds)[: max(round(kinds * (1 - unknown)), 1)]
        number = np.full(kinds + 1, -1)
        number[known] = np.arange(len(known))
        truth = number[world.truth]
        shown, asked = _drawn(truth, shots, draw)
        lesson = teach(world.rows, around[id(world.rows)], np.stack([shown, truth[shown]], axis=1))
        found = lesson.confidences(asked)
        sure.append(found.max(axis=1))
        right.append(found.argmax(axis=1) == truth[asked])
    confidence, correct = np.concatenate(sure), np.concatenate(right)
    return {
        "unknown_kinds": unknown,
        "share_from_80": _round((confidence >= 0.8).mean()),
        "right_from_80": _mean(correct[confidence >= 0.8]),
        "curve": [
            {"from": low, "share": _round(inside.mean()), "right": _mean(correct[inside])}
            for low, high in pairwise(BINS)
            for inside in [(confidence >= low) & ((confidence < high) | (high == 1.0))]
        ],
    }


def _imbalance() -> dict[str, Any]:
    """Six albums of very different size, half of each confirmed: what happens to the small ones."""
    sizes = (5000, 12, 150, 60, 300, 100)
    world = many_classes(0, **flips_like(6 * sizes[0], 1.36))  # about as wide as the set measured above
    kept = np.sort(np.concatenate([np.flatnonzero(world.truth == kind)[:n] for kind, n in enumerate(sizes)]))
    rows, truth = world.rows[kept], world.truth[kept]
    random = np.random.default_rng(0)
    shown = np.concatenate(
        [random.choice(np.flatnonzero(truth == kind), n // 2, replace=False) for kind, n in enumerate(sizes)]
    )
    asked = np.setdiff1d(np.arange(len(truth)), shown)
    lesson = teach(rows, nearest(rows, NEIGHBOURS), np.stack([shown, truth[shown]], axis=1))
    found = lesson.confidences(asked).argmax(axis=1)
    precision, recall = lesson.precision_and_recall()
    return {
        "sizes": sizes,
        "confirmed": lesson.taught.tolist(),
        "precision": [_mean(truth[asked][found == kind] == kind) for kind in range(len(sizes))],
        "recall": [_mean(found[truth[asked] == kind] == kind) for kind in range(len(sizes))],
        "precision_left_out": [_round(share) for share in precision],
        "recall_left_out": [_round(share) for share in recall],
    }


def _time(size: int, albums: int, asked: int) -> dict[str, Any]:
    """Suggestions for `asked` unsorted photos of a large library, beside one FAISS search for the same photos.

    Ten photos of each album are confirmed. Everything counts that is not reading the library: neighbours, lesson,
    suggestions with their reasons.
    """
    import faiss

    world = many_classes(0, photos=size, classes=albums, families=max(albums // 10, 1), outliers=0.02)
    random = np.random.default_rng(0)
    order = random.permutation(len(world.truth))
    inside = order[world.truth[order] >= 0]
    unsorted = np.sort(order[:asked])
    placed = np.setdiff1d(inside, unsorted, assume_unique=True)
    random.shuffle(placed)
    pairs = np.stack([placed, world.truth[placed]], axis=1)
    by_album = pairs[np.argsort(pairs[:, 1], kind="stable")]
    rank = np.arange(len(by_album)) - np.searchsorted(by_album[:, 1], by_album[:, 1])
    confirmed, by_machine = by_album[rank < 10], by_album[rank >= 10]

    index = faiss.IndexFlatIP(world.rows.shape[1])
    index.add(world.rows)
    began = time.perf_counter()
    index.search(world.rows[unsorted], NEIGHBOURS)
    search = time.perf_counter() - began
    del index

    began = time.perf_counter()
    part = taking_part(unsorted, confirmed[:, 0], by_machine)
    rows = world.rows[part]
    around = nearest(rows, NEIGHBOURS)
    neighbours = time.perf_counter() - began
    lesson = teach(rows, around, _within(confirmed, part), placed=_within(by_machine, part))
    taught = time.perf_counter() - began
    advice = suggestions(lesson, np.searchsorted(part, unsorted))
    ours = time.perf_counter() - began
    return {
        "photos": len(world.truth),
        "albums": albums,
        "asked": asked,
        "taking_part": len(part),
        "suggestions": len(advice),
        "right": _mean(np.array([world.truth[part[s.photo]] == s.album for s in advice if s.confidence >= 0.8])),
        "search_s": round(search, 4),
        "neighbours_s": round(neighbours, 4),
        "teach_s": round(taught - neighbours, 4),
        "suggest_s": round(ours - taught, 4),
        "ours_s": round(ours, 4),
        "ratio": round(ours / search, 2),
    }


def _within(pairs: NDArray[np.int64], part: Labels) -> NDArray[np.int64]:
    """Those of the pairs whose photo takes part, by its position there."""
    pairs = pairs[np.isin(pairs[:, 0], part)]
    return np.stack([np.searchsorted(part, pairs[:, 0]), pairs[:, 1]], axis=1)


def _round(value: Any) -> float | None:
    return None if np.isnan(value) else round(float(value), 3)


def _mean(values: Any) -> float | None:
    return round(float(values.mean()), 3) if len(values) else None
