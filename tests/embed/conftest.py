"""Painted pictures, and tiny random models that the real code loads."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from engine.types import Image, Seen, View
from tests.saved_models import SAVED, save_dinov2


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Make a small random DINOv2 once: `tiny(registers=0, seed=0)` -> folder."""
    made: dict[tuple[int, int], Path] = {}

    def make(registers: int = 0, seed: int = 0) -> Path:
        if (registers, seed) not in made:
            folder = tmp_path_factory.mktemp("models") / f"tiny-{registers}-{seed}"
            made[registers, seed] = save_dinov2(folder, registers=registers, seed=seed)
        return made[registers, seed]

    return make


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Make a small random model of a family once: `saved("clip")` -> folder."""
    made: dict[str, Path] = {}

    def make(family: str) -> Path:
        if family not in made:
            made[family] = SAVED[family](tmp_path_factory.mktemp("models") / family)
        return made[family]

    return make


def see(view: View, images: list[Image]) -> list[Seen]:
    """What a view makes of upright pictures, as the processes that read pictures let it look."""
    seen = []
    for image in images:
        picture = Pillow.fromarray(np.ascontiguousarray(image)).convert("RGB")
        size, part = view.frame(*picture.size)
        seen.append(view(picture.resize(size, view.resample, part)))
    return seen


def noise(height: int, width: int, seed: int = 0) -> Image:
    """Paint soft coloured noise."""
    spots = np.random.default_rng(seed).integers(0, 256, (5, 7, 3), dtype=np.uint8)
    return np.asarray(Pillow.fromarray(spots).resize((width, height), Pillow.Resampling.BICUBIC))


def painted(family: str, seed: int) -> Image:
    """Paint a picture of a family ("stripes", "discs", "checks", "sunset"); colours and places vary with the seed."""
    chance = np.random.default_rng((seed, len(family), ord(family[1])))
    height, width = chance.integers(120, 260, 2)
    y, x = np.mgrid[:height, :width]
    y, x = y / height + chance.uniform(0, 1), x / width + chance.uniform(0, 1)
    if family == "stripes":
        mask = np.sin((x + 0.15 * y) * chance.uniform(50, 70)) > 0
    elif family == "discs":
        mask = np.hypot(x % 0.5 - 0.25, y % 0.5 - 0.25) < chance.uniform(0.12, 0.18)
    elif family == "checks":
        mask = (np.sin(x * chance.uniform(35, 45)) > 0) ^ (np.sin(y * chance.uniform(35, 45)) > 0)
    else:
        mask = y - y.min() > chance.uniform(0.4, 0.6)
    dark, light = chance.integers(0, 110, 3), chance.integers(140, 256, 3)
    picture = np.where(mask[..., None], light, dark) + chance.normal(0, 8, (height, width, 3))
    return np.clip(picture, 0, 255).astype(np.uint8)
