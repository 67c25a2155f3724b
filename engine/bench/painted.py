"""Libraries that nobody photographed, for measuring: rows through the store, and thumbnails painted once and linked.

Made once for each size and kept in the system's temporary folder, so that a second run begins at once.
"""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image as Pillow

from engine.store import Library
from engine.store.stacks import Follower
from engine.types import Facts, Found, Reading

VERSION = 1
"""Part of the folder's name; another number, another library."""
PICTURES = 300
"""Distinct thumbnails: more than a screen shows at once, so that none is decoded for a neighbour."""
SHAPES = ((4032, 3024), (3024, 4032), (6000, 4000), (4000, 6000), (4032, 2268), (3024, 3024), (8000, 2400))
OFTEN = (0.38, 0.2, 0.2, 0.06, 0.08, 0.05, 0.03)
LONGEST = 384
BURST = 50
"""Every so many photos, one begins a burst of three."""


def library(photos: int, albums: int) -> Path:
    """The folder of a library of so many photos in so many albums, made where it is not there yet."""
    place = Path(tempfile.gettempdir()) / f"albumen-bench-{photos}-{albums}-{VERSION}"
    if not place.exists():
        part = Path(tempfile.mkdtemp(prefix=f"{place.name}-", dir=place.parent))
        try:
            _make(part, place, photos, albums)
            part.rename(place)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return place / "library"


def _make(part: Path, place: Path, photos: int, albums: int) -> None:
    chance = np.random.default_rng(0)
    shapes = chance.choice(len(SHAPES), photos, p=OFTEN)
    with Library.open(part / "library", create=True) as made:
        root = made.catalog.add_root(place / "photos")
        names = [f"{i // 1000:03}/IMG_{i:06}.jpg" for i in range(photos)]
        made.catalog.take_stock(root, [Found(name, 1000 + i, i) for i, name in enumerate(names)], [])
        unread = sorted(made.catalog.unread(), key=lambda file: file.relative)
        readings = list(zip((u.id for u in unread), _readings(names, shapes, chance), strict=True))
        ids = [id for id in made.catalog.put_readings(readings) if id is not None]
        _place(made, ids, albums, chance)
        made.stacks.replace(Follower(ids[i + k], ids[i], "burst") for i in range(0, photos - 2, BURST) for k in (1, 2))
        _thumbnails(made, [reading.digest for _, reading in readings], shapes, part / "pictures")


def _readings(names: list[str], shapes: "np.ndarray", chance: np.random.Generator) -> Iterator[Reading]:
    """Some busy days and many empty ones, over twelve years."""
    taken = datetime(2014, 1, 1, 8)
    for name, shape in zip(names, shapes, strict=True):
        gap = 60 if chance.random() < 0.97 else float(chance.exponential(3600 * 24 * 1.4))
        taken += timedelta(seconds=gap)
        width, height = SHAPES[shape]
        facts = Facts(width, height, "JPEG", taken.isoformat(timespec="seconds"), "original", make="Canon", model="R6")
        yield Reading("photo", hashlib.sha256(name.encode()).hexdigest(), facts)


def _place(made: Library, ids: list[int], albums: int, chance: np.random.Generator) -> None:
    """Nine of ten photos get a home in order of time, in albums of very different sizes; one album in ten is on top."""
    sizes = chance.dirichlet(np.full(albums, 0.6)) * 0.9 * len(ids)
    ends = np.cumsum(np.maximum(sizes.astype(int), 1))
    with made.op("Painted"):
        top = 0
        for number, (start, end) in enumerate(zip((0, *ends[:-1]), ends, strict=True)):
            album = made.albums.add(f"Album {number + 1}", "machine")
            if number % 10 == 0:
                top = album
            elif number % 2:
                made.albums.nest(album, top, "machine")
            for photo in ids[int(start) : int(end)]:
                made.albums.place(photo, album, "home", "machine", round(float(chance.uniform(0.3, 1)), 3))


def _thumbnails(made: Library, digests: list[str], shapes: "np.ndarray", folder: Path) -> None:
    folder.mkdir()
    chance = np.random.default_rng(1)
    kinds: dict[int, list[Path]] = {}
    for number in range(PICTURES):
        shape = number % len(SHAPES)
        width, height = SHAPES[shape]
        scale = LONGEST / max(width, height)
        spots = Pillow.fromarray(chance.integers(0, 256, (6, 8, 3), dtype=np.uint8))
        path = folder / f"{number}.jpg"
        spots.resize((round(width * scale), round(height * scale)), Pillow.Resampling.BICUBIC).save(path, quality=85)
        kinds.setdefault(shape, []).append(path)
    for number, (digest, shape) in enumerate(zip(digests, shapes, strict=True)):
        small = made.thumbnail(digest)
        small.parent.mkdir(parents=True, exist_ok=True)
        of = kinds[int(shape)]
        _link(of[number % len(of)], small)


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # too many links, or a file system without them
        shutil.copy2(source, target)
