"""How well the built-in descriptor tells labelled photos apart, and how fast it describes them.

It sees photos as a library shows them to it, as thumbnails, and learns from all of them without their labels; only the
measures know those. It needs a folder with a sub-folder a class, or with a labels.csv (path, label).
"""

import argparse
import csv
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.embed.builtin import Builtin, learn
from engine.errors import AlbumenError
from engine.ingest import decode
from engine.types import Image, Matrix

SHOTS = (1, 5, 10)
DRAWS, SEEDS = 10, 5
SPEED_SIZE = (300, 200)

Labels = NDArray[np.intp]


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    parser.add_argument("--photos", required=True, metavar="FOLDER", help="class folders, or files and a labels.csv")
    parser.add_argument("--seed", type=int, default=0, help="of the learning (the measures have seeds of their own)")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield one dict: accuracy, purity, NMI, speed on one core, and what it was measured on."""
    from threadpoolctl import threadpool_limits

    images, names = labelled(Path(options.photos))
    labels: Labels = np.unique(names, return_inverse=True)[1]
    began = time.perf_counter()
    descriptor = learn(images, seed=options.seed)
    learned = time.perf_counter() - began
    rows = descriptor(images)
    with threadpool_limits(1):
        speed = photos_per_second(descriptor, images)
    yield {
        **{f"ncm_{shots}_shot": round(nearest_mean(rows, labels, shots), 4) for shots in SHOTS},
        "knn10_purity": round(purity(rows, labels), 4),
        "kmeans_nmi": round(kmeans_nmi(rows, labels), 4),
        "photos_per_second": round(speed, 1),
        "learning_seconds": round(learned, 1),
        "photos": len(images),
        "classes": int(labels.max()) + 1,
        "dim": descriptor.dim,
        "state_bytes": len(descriptor.state),
        "space": descriptor.space,
    }


def labelled(folder: Path) -> tuple[list[Image], list[str]]:
    """Read the photos of `folder` and their labels; what is no photo is passed over.

    Raises AlbumenError where there are not two classes.
    """
    table = folder / "labels.csv"
    if table.is_file():
        with table.open(encoding="utf-8", newline="") as lines:
            entries = [(folder / entry["path"], entry["label"]) for entry in csv.DictReader(lines)]
    else:
        entries = [(path, path.parent.name) for path in sorted(folder.glob("*/*")) if path.is_file()]
    images, labels = [], []
    for path, label in entries:
        reading = decode.read(path)
        if reading.kind == "photo":
            images.append(decode.pixels(reading.thumbnail))
            labels.append(label)
    if len(set(labels)) < 2:
        raise AlbumenError(
            f"There are no two classes of photos in {folder}: it needs a sub-folder for each, or a labels.csv "
            "with the columns path and label."
        )
    return images, labels


def nearest_mean(rows: Matrix, labels: Labels, shots: int) -> float:
    """Return the accuracy of the nearest class mean of `shots` photos a class on all others; mean of 10 draws."""
    found = []
    for draw in range(DRAWS):
        order = np.random.default_rng(draw).permutation(len(labels))
        shown = np.concatenate([order[labels[order] == name][:shots] for name in range(labels.max() + 1)])
        asked = np.setdiff1d(order, shown)
        means = np.stack([rows[shown[labels[shown] == name]].mean(axis=0) for name in range(labels.max() + 1)])
        means /= np.linalg.norm(means, axis=1, keepdims=True)
        found.append((rows[asked] @ means.T).argmax(axis=1) == labels[asked])
    return float(np.mean([right.mean() for right in found if len(right)]))


def purity(rows: Matrix, labels: Labels, k: int = 10) -> float:
    """Return the share of photos' `k` nearest neighbours that have their label."""
    alike = rows @ rows.T
    np.fill_diagonal(alike, -2)
    nearest = np.argsort(-alike, axis=1)[:, :k]
    return float((labels[nearest] == labels[:, None]).mean())


def kmeans_nmi(rows: Matrix, labels: Labels) -> float:
    """Return the NMI of k-means with as many clusters as classes; mean of 5 seeds, the best of 10 starts each."""
    from sklearn.cluster import KMeans
    from sklearn.metrics import normalized_mutual_info_score

    k = int(labels.max()) + 1
    return float(
        np.mean(
            [
                normalized_mutual_info_score(labels, KMeans(k, n_init=10, random_state=seed).fit_predict(rows))
                for seed in range(SEEDS)
            ]
        )
    )


def photos_per_second(descriptor: Builtin, images: list[Image]) -> float:
    """Return how many pictures of 300x200 pixels are described in a second; the best of three rounds of up to 100."""
    same = [np.asarray(Pillow.fromarray(image).resize(SPEED_SIZE)) for image in images[:100]]
    descriptor(same[:5])
    taken = []
    for _ in range(3):
        began = time.perf_counter()
        descriptor(same)
        taken.append(time.perf_counter() - began)
    return len(same) / min(taken)
