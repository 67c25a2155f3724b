"""How well copies of photos are known again, and whether anything else is taken for one.

Every photo of a folder is cropped, resized, re-encoded, made brighter and darker, and turned; the copies are read as
the program reads files, and stacked with the originals by their signatures alone (in the program vectors propose pairs
as well). Two photos are truly one where they come from the same original.
"""

import argparse
import csv
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageEnhance

from engine.errors import AlbumenError
from engine.group import stacks
from engine.group.overlay import signature
from engine.group.quality import quality
from engine.ingest import decode
from engine.types import Reading

LARGEST = 2048
"""Pixels to which the longer side of an original is brought before it is edited: saves time, and changes nothing."""

Random = np.random.Generator
Picture = Image.Image


def _crop(picture: Picture, random: Random) -> Picture:
    wide, high = (max(round(side * 0.95), 1) for side in picture.size)
    left, top = int(random.integers(picture.width - wide + 1)), int(random.integers(picture.height - high + 1))
    return picture.crop((left, top, left + wide, top + high))


def _resize(picture: Picture, random: Random) -> Picture:
    factor = random.uniform(0.3, 0.8)
    wide, high = (max(round(side * factor), 16) for side in picture.size)
    return picture.resize((wide, high), Image.Resampling.LANCZOS)


def _turn(picture: Picture, random: Random) -> Picture:
    return picture.rotate(float(random.choice([-2, 2])), Image.Resampling.BICUBIC)


EDITS: dict[str, tuple[Callable[[Picture, Random], Picture], tuple[int, int]]] = {
    "crop 95 %": (_crop, (90, 91)),
    "resize": (_resize, (90, 91)),
    "JPEG 40": (lambda picture, random: picture, (40, 41)),
    "JPEG 41-95": (lambda picture, random: picture, (41, 96)),
    "10 % brighter": (lambda picture, random: ImageEnhance.Brightness(picture).enhance(1.1), (90, 91)),
    "10 % darker": (lambda picture, random: ImageEnhance.Brightness(picture).enhance(0.9), (90, 91)),
    "turned by 2 degrees": (_turn, (90, 91)),
}
"""What is done to a picture, and the JPEG qualities (from, below) among which one is drawn to save it."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    parser.add_argument("--photos", required=True, metavar="FOLDER", help="photos; a labels.csv tells their classes")
    parser.add_argument("--count", type=int, default=700, metavar="N", help="how many of them, at most (default: 700)")
    parser.add_argument("--seed", type=int, default=0, help="of the choice and of the edits")


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield a line for each edit, with the share of copies in one stack with their original, and one for all.

    `precision` and `recall` are those of pairs. `originals_stacked` names originals that were put into one stack: these
    pairs count as wrong, though a folder may well hold true copies; look at them.
    """
    folder = Path(options.photos)
    readings, sources, edits = _made(_chosen(folder, options.count, options.seed), options.seed)
    if len(readings) < 2:
        raise AlbumenError(f"There are no photos in {folder}.")
    began = time.perf_counter()
    pictures = _pictures(readings)
    signed = time.perf_counter()
    pairs = stacks.proposals(pictures)
    found = stacks.stacks(pictures, pairs, stacks.relations(pictures, pairs))
    done = time.perf_counter()
    of = {member: number for number, one in enumerate(found) for member in (one.head, *one.followers)}
    first = {source: position for position, source in reversed(list(enumerate(sources)))}
    for edit in EDITS:
        copies = [position for position, made in enumerate(edits) if made == edit]
        known = [position in of and of[position] == of.get(first[sources[position]]) for position in copies]
        yield {"edit": edit, "copies": len(copies), "recall": round(float(np.mean(known)), 4)}
    named = [[sources[member] for member in (one.head, *one.followers)] for one in found]
    right = sum(_pairs(Counter(members).values()) for members in named)
    labels = _labels(folder)
    yield {
        "photos": len(first),
        "pictures": len(readings),
        "stacks": len(found),
        "precision": round(right / max(_pairs(len(members) for members in named), 1), 4),
        "recall": round(right / max(_pairs(Counter(sources).values()), 1), 4),
        "cross_class_stacks": sum(len({labels.get(path) for path in set(members)}) > 1 for members in named),
        "originals_stacked": [sorted(str(p.relative_to(folder)) for p in set(m)) for m in named if len(set(m)) > 1],
        "pairs_compared": len(pairs),
        "signatures_per_second": round(len(readings) / (signed - began), 1),
        "seconds_to_stack": round(done - signed, 2),
    }


def _chosen(folder: Path, count: int, seed: int) -> list[Path]:
    """Some photos of `folder`, no two with the same bytes: a random choice, always the same."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    order = np.random.default_rng(seed).permutation(len(files))
    chosen: dict[str, Path] = {}
    for position in order.tolist():
        reading = decode.read(files[position])
        if reading.kind == "photo":
            chosen.setdefault(reading.digest, files[position])
        if len(chosen) == count:
            break
    return list(chosen.values())


def _made(originals: Sequence[Path], seed: int) -> tuple[list[Reading], list[Path], list[str]]:
    """Originals and their copies as they are read, the original of each, and what was done to it ("" for nothing)."""
    random = np.random.default_rng(seed)
    readings, sources, edits = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for path in originals:
            original = decode.read(path)
            whole = Image.fromarray(decode.pixels(decode.read(path, side=LARGEST).thumbnail))
            versions = [("", original)]
            for edit, (change, (lowest, below)) in EDITS.items():
                file = Path(folder) / "copy.jpg"
                change(whole, random).save(file, quality=int(random.integers(lowest, below)))
                versions.append((edit, decode.read(file)))
            for edit, reading in versions:
                readings.append(reading)
                sources.append(path)
                edits.append(edit)
    return readings, sources, edits


def _pictures(readings: Sequence[Reading]) -> stacks.Pictures:
    images = [decode.pixels(reading.thumbnail) for reading in readings]
    sizes = np.array([(r.facts.width, r.facts.height) for r in readings if r.facts], np.int64)
    return stacks.Pictures(
        np.stack([signature(image) for image in images]),
        np.unique([reading.digest for reading in readings], return_inverse=True)[1].astype(np.int64),
        np.array([quality(image, int(size.prod())) for image, size in zip(images, sizes, strict=True)]),
        sizes,
        np.full(len(readings), np.nan),
        np.full(len(readings), -1),
    )


def _labels(folder: Path) -> dict[Path, str]:
    table = folder / "labels.csv"
    if not table.is_file():
        return {}
    with table.open(encoding="utf-8", newline="") as lines:
        return {folder / entry["path"]: entry["label"] for entry in csv.DictReader(lines)}


def _pairs(sizes: Iterable[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)
