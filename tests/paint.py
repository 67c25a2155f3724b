"""Paints small photos of known families in milliseconds: what a test knows to belong together, looks alike.

A family has its own colours and texture; every photo of it differs in place, light and noise.
"""

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

FAMILIES = ("beach", "forest", "night", "snow", "roses")
SIZE = (240, 180)


def family(folder: Path, name: str, n: int, *, seed: int = 0, day: datetime | None = None) -> list[Path]:
    """Write n JPEGs of the family `name` into `folder`, an hour apart from `day` on (no EXIF date without it)."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for i in range(n):
        path = folder / f"{name}_{i:03}.jpg"
        exif = Image.Exif()
        if day is not None:
            exif.get_ifd(0x8769)[0x9003] = f"{day + timedelta(hours=i):%Y:%m:%d %H:%M:%S}"
        Image.fromarray(picture(name, seed=seed * 1000 + i)).save(path, quality=90, exif=exif)
        files.append(path)
    return files


def picture(name: str, *, seed: int = 0) -> np.ndarray:
    """One picture of the family `name`: (180, 240, 3) uint8."""
    g = np.random.default_rng([FAMILIES.index(name), seed])
    w, h = SIZE
    y, x = np.mgrid[0:h, 0:w].astype(float)
    canvas = _PAINTERS[name](g, x, y)
    light = g.uniform(0.9, 1.1)
    return np.clip(canvas * light + g.normal(0, 4, (h, w, 1)), 0, 255).astype(np.uint8)


def _blend(mask, inside, outside):
    return mask[..., None] * np.array(inside, float) + (1 - mask[..., None]) * np.array(outside, float)


def _beach(g, x, y):
    horizon = g.uniform(70, 110)
    canvas = _blend((y < horizon).astype(float), (120, 190, 240), (235, 210, 150))
    sea = (y >= horizon) & (y < horizon + g.uniform(20, 40))
    canvas[sea] = (30, 110, 180)
    return canvas


def _forest(g, x, y):
    stripes = 0.5 + 0.5 * np.sin(x / g.uniform(4, 6) + g.uniform(0, 6))
    return _blend(stripes, (30, 90, 30), (70, 50, 20)) * (0.6 + 0.4 * y / y.max())[..., None]


def _night(g, x, y):
    canvas = np.full((*x.shape, 3), (8.0, 8.0, 24.0))
    for _ in range(25):
        cx, cy = g.uniform(0, x.max()), g.uniform(0, y.max())
        canvas += np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 30)[..., None] * np.array((255, 220, 120))
    return canvas


def _snow(g, x, y):
    ridge = 60 + 30 * np.abs(((x / g.uniform(50, 70) + g.uniform(0, 2)) % 2) - 1)
    return _blend((y > ridge).astype(float), (245, 248, 252), (90, 130, 190))


def _roses(g, x, y):
    canvas = np.full((*x.shape, 3), (40.0, 120.0, 50.0))
    for _ in range(9):
        cx, cy, r = g.uniform(0, x.max()), g.uniform(0, y.max()), g.uniform(14, 26)
        canvas[(x - cx) ** 2 + (y - cy) ** 2 < r * r] = (200, 30, 60)
    return canvas


_PAINTERS = {"beach": _beach, "forest": _forest, "night": _night, "snow": _snow, "roses": _roses}
