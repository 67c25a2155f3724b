"""How good the albums are: ours and others' ways on the same vectors of known truth, in one run.

Sets are synthetic or painted, or photos that the user has labelled; see `SETS`. Every method of `METHODS` runs with the
settings it comes with, whatever the set, except that k-means is told the right number. Knows nothing of libraries.
"""

import argparse
import csv
import importlib.util
import io
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.bench.synthetic import flips_like, many_classes, pictures
from engine.choices import choose
from engine.errors import AlbumenError
from engine.group import score
from engine.group.levels import themes
from engine.types import Matrix, Vectors

Labels = NDArray[np.int64]
Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Set:
    """Rows (n, d) of length one, the class of each (n,) and the family of that, if any; -1 for true outliers."""

    rows: Matrix
    truth: Labels
    families: Labels | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a method made of a set: labels (n,), how surely each photo is placed (n,), and how long it took."""

    labels: Labels
    scores: Scores
    seconds: float


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    parser.add_argument("--seeds", type=int, default=5, metavar="N", help="take the mean of N seeds (default 5)")
    parser.add_argument("--sets", nargs="+", metavar="SET", help=f"some of: {', '.join(SETS)}")
    parser.add_argument("--methods", nargs="+", metavar="METHOD", help=f"some of: {', '.join(METHODS)}")
    parser.add_argument(
        "--photos",
        type=Path,
        metavar="FOLDER",
        help="also measure photos of your own: a folder with labels.csv (path, label), or with a folder for each kind",
    )
    parser.add_argument(
        "--again", action="store_true", help="also how much of it another seed, and four fifths, repeat"
    )


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield one dict of figures for each set and method: means over the seeds.

    A seed draws a synthetic set anew and is handed to the method; photos stay the same. Raises AlbumenError where
    there is no set, method or folder of that name.
    """
    sets = {name: choose(SETS, name, "set") for name in options.sets or (() if options.photos else SETS)}
    if options.photos:
        sets[options.photos.name] = of_photos(options.photos)
    methods = {name: choose(METHODS, name, "method") for name in options.methods or METHODS}
    if "evoc" in methods and importlib.util.find_spec("evoc") is None:
        yield {"method": "evoc", "note": "left out: it is not installed (pip install 'albumen[bench]')"}
        methods = {name: method for name, method in methods.items() if not name.startswith("evoc")}
    _compile(methods)
    for name, draw in sets.items():
        figures: dict[str, list[dict[str, float | None]]] = {method: [] for method in methods}
        for seed in range(options.seeds):
            drawn = draw(seed)
            layouts = _Layouts(drawn.rows, seed)
            for method, find in methods.items():
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")  # the other ways' own; ours are tested to have none
                    found = find(drawn, layouts, seed)
                    figures[method].append(
                        _figures(drawn, found) | (_again(drawn, found, method, seed) if options.again else {})
                    )
        for method, several in figures.items():
            yield {"set": name, "method": method, "seeds": options.seeds, "photos": len(drawn.truth)} | _means(several)


def _figures(drawn: Set, found: Found) -> dict[str, float | None]:
    truth, labels = drawn.truth, found.labels
    edits = score.edits_to_fix(truth, labels)
    return {
        "clustering_score": score.clustering_score(truth, labels),
        "ari": score.ari(truth, labels),
        "ami": score.ami(truth, labels),
        "nmi": score.nmi(truth, labels),
        "bcubed_f1": score.bcubed_f1(truth, labels),
        "accuracy": score.accuracy(truth, labels),
        "silhouette": score.silhouette(drawn.rows, labels),
        "dbcv": score.dbcv(drawn.rows, labels),
        "coverage": score.coverage(labels),
        "classes": score.groups(truth),
        "groups": score.groups(labels),
        "largest_share": score.largest_share(labels),
        "outliers_found": score.outliers_found(truth, labels),
        "outlier_auroc": score.outlier_auroc(truth, found.scores),
        "edits_to_fix": edits.total,
        "merges": edits.merges,
        "themes_ari": None if drawn.families is None else _themes_ari(drawn.rows, drawn.families, labels),
        "seconds": found.seconds,
    }


def _themes_ari(rows: Matrix, families: Labels, labels: Labels) -> float:
    """How well the themes above the groups are the families; a group without a theme is its own."""
    above = np.append(themes(rows, labels), -1)[labels]
    return score.ari(families, np.where(above >= 0, above, np.where(labels < 0, -1, len(labels) + labels)))


def _means(several: list[dict[str, float | None]]) -> dict[str, float | None]:
    """Means of every figure, three decimals; None where a figure has no meaning for the set."""
    columns = {name: [figures[name] for figures in several] for name in several[0]}
    return {
        name: None if None in values else round(float(np.mean([v for v in values if v is not None])), 3)
        for name, values in columns.items()
    }


def _again(drawn: Set, found: Found, method: str, seed: int) -> dict[str, float | None]:
    """How much of a grouping comes again: with another seed, and from other four fifths of the photos."""
    find = METHODS[method]

    def part(positions: NDArray[np.int64], other: int) -> Labels:
        some = Set(drawn.rows[positions], drawn.truth[positions])
        return find(some, _Layouts(some.rows, other), other).labels

    everything = np.arange(len(drawn.truth))
    return {
        "reseeded_ari": score.ari(found.labels, part(everything, seed + 1000)),
        "stability": score.stability(part, len(everything), seed=seed + 2000),
    }


class _Layouts:
    """UMAP's own layouts of a set, each made once and its time counted for every method that begins with it."""

    def __init__(self, rows: Matrix, seed: int) -> None:
        self._rows, self._seed = rows, seed
        self._made: dict[tuple[int, float], tuple[Matrix, float]] = {}

    def __call__(self, neighbours: int, min_dist: float) -> tuple[Matrix, float]:
        """Return the layout (n, 5) and the seconds it took."""
        if (neighbours, min_dist) not in self._made:
            from umap import UMAP

            began = time.perf_counter()
            layout = UMAP(
                n_neighbors=neighbours,
                n_components=5,
                min_dist=min_dist,
                metric="cosine",
                random_state=self._seed,
                n_jobs=1,
            ).fit_transform(self._rows)
            self._made[neighbours, min_dist] = np.asarray(layout, np.float32), time.perf_counter() - began
        return self._made[neighbours, min_dist]


Method = Callable[[Set, _Layouts, int], Found]


def _albumen(drawn: Set, layouts: _Layouts, seed: int, *, clusterer: str = "hdbscan") -> Found:
    """Ours, with the settings that a user begins with, or another of our clusterers."""
    from engine.group.propose import as_arrays, propose

    began = time.perf_counter()
    grouping = propose(
        Vectors("bench", np.arange(len(drawn.rows), dtype=np.int64), drawn.rows), seed=seed, clusterer=clusterer
    )
    seconds = time.perf_counter() - began
    return Found(*as_arrays(grouping, len(drawn.rows)), seconds)


def _umap_hdbscan(
    drawn: Set, layouts: _Layouts, seed: int, *, neighbours: int, min_dist: float, **settings: Any
) -> Found:
    """UMAP to five dimensions by cosine, then HDBSCAN with `settings`."""
    import hdbscan

    layout, spent = layouts(neighbours, min_dist)
    began = time.perf_counter()
    found = hdbscan.HDBSCAN(approx_min_span_tree=False, core_dist_n_jobs=1, **settings).fit(layout.astype(np.float64))
    seconds = spent + time.perf_counter() - began
    return Found(found.labels_.astype(np.int64), np.nan_to_num(found.probabilities_), seconds)


def _evoc(drawn: Set, layouts: _Layouts, seed: int, *, best: bool = False) -> Found:
    """EVoC with its defaults; the layer it prefers, or of all its layers the `best`, which only the truth can tell."""
    from evoc import EVoC

    began = time.perf_counter()
    model = EVoC(random_state=seed)
    labels = np.asarray(model.fit_predict(drawn.rows), np.int64)
    scores = np.asarray(model.membership_strengths_, np.float64)
    seconds = time.perf_counter() - began
    if best:
        layers = zip(model.cluster_layers_, model.membership_strength_layers_, strict=True)
        labels, scores = max(layers, key=lambda layer: score.clustering_score(drawn.truth, layer[0]))
    return Found(np.asarray(labels, np.int64), np.where(labels >= 0, scores, 0.0), seconds)


def _oracle_kmeans(drawn: Set, layouts: _Layouts, seed: int) -> Found:
    """k-means that is told how many kinds there are; the score is the cosine to the centre."""
    from sklearn.cluster import KMeans

    began = time.perf_counter()
    model = KMeans(score.groups(drawn.truth), n_init=10, random_state=seed).fit(drawn.rows)
    centres = model.cluster_centers_ / np.linalg.norm(model.cluster_centers_, axis=1, keepdims=True)
    scores = np.einsum("nd,nd->n", drawn.rows, centres[model.labels_]).astype(np.float64)
    return Found(model.labels_.astype(np.int64), scores, time.perf_counter() - began)


METHODS: dict[str, Method] = {
    "albumen": _albumen,
    # the thesis this project grew from, its best trial
    "seed-recipe": partial(
        _umap_hdbscan,
        neighbours=5,
        min_dist=0.1,
        min_cluster_size=4,
        min_samples=4,
        cluster_selection_epsilon=0.302,
        metric="manhattan",
    ),
    "bertopic": partial(_umap_hdbscan, neighbours=15, min_dist=0.0, min_cluster_size=10),
    "umap-leaf": partial(
        _umap_hdbscan, neighbours=15, min_dist=0.0, min_cluster_size=10, cluster_selection_method="leaf"
    ),
    "evoc": _evoc,
    "evoc-best-layer": partial(_evoc, best=True),
    "oracle-kmeans": _oracle_kmeans,
    "albumen-kmeans": partial(_albumen, clusterer="kmeans"),
    "albumen-agglomerative": partial(_albumen, clusterer="agglomerative"),
}


def _synthetic(seed: int, **settings: Any) -> Set:
    world = many_classes(seed, **settings)
    return Set(world.rows, world.truth, world.families)


def _painted(seed: int) -> Set:
    from engine.embed.builtin import learn

    images, truth = pictures(seed)
    return Set(learn(images)(images), truth)


SETS: dict[str, Callable[[int], Set]] = {
    "kinds-6": partial(_synthetic, **flips_like(960, 1.35)),
    "kinds-26": partial(_synthetic, photos=1500, classes=26, families=13),
    "kinds-100": _synthetic,
    # three photos in ten are like no other
    "singletons": partial(_synthetic, photos=1050, classes=26, families=13, outliers=3 / 7),
    "painted": _painted,
}
"""Sets by name, each a function of the seed."""


def of_photos(folder: Path) -> Callable[[int], Set]:
    """Return a set of labelled photos, described by the built-in descriptor; unreadable ones are left out."""
    from engine.embed.builtin import learn
    from engine.ingest.decode import read

    images, kinds = [], []
    for path, kind in _labelled(folder).items():
        reading = read(path)
        if reading.kind == "photo":
            images.append(np.asarray(Pillow.open(io.BytesIO(reading.thumbnail)).convert("RGB")))
            kinds.append(kind)
    if not images:
        raise AlbumenError(f"There are no labelled photos in {folder}: labels.csv or a folder for each kind is needed.")
    truth = np.unique(kinds, return_inverse=True)[1].astype(np.int64)
    drawn = Set(learn(images)(images), truth)
    return lambda seed: drawn


def _labelled(folder: Path) -> Mapping[Path, str]:
    """Return the files that `labels.csv` lists, or else those in the folder's folders, and their kinds."""
    table = folder / "labels.csv"
    if table.is_file():
        with table.open(newline="", encoding="utf-8") as lines:
            return {folder / row["path"]: row["label"] for row in csv.DictReader(lines)}
    return {path: path.parent.name for path in sorted(folder.glob("*/*")) if path.is_file()}


def _compile(methods: Mapping[str, Method]) -> None:
    """Have everybody's compiler done, so that it counts for nobody."""
    few = _synthetic(0, photos=200, classes=5, families=5)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for find in methods.values():
            find(few, _Layouts(few.rows, 0), 0)
