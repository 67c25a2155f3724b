"""Real photos, painted pictures and tiny random models that the real code loads."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from engine.types import Image

PREPROCESSING = {
    "crop_size": {"height": 224, "width": 224},
    "do_center_crop": True,
    "do_convert_rgb": True,
    "do_normalize": True,
    "do_rescale": True,
    "do_resize": True,
    "image_mean": [0.485, 0.456, 0.406],
    "image_processor_type": "BitImageProcessor",
    "image_std": [0.229, 0.224, 0.225],
    "resample": 3,
    "rescale_factor": 0.00392156862745098,
    "size": {"shortest_edge": 256},
}
"""As facebook/dinov2-small has it."""


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    folder = Path(os.environ.get("ALBUMEN_TEST_PHOTOS", Path(__file__).resolve().parents[3] / "shared" / "photos"))
    if not folder.is_dir():
        pytest.skip(f"no real photos here: {folder} (ALBUMEN_TEST_PHOTOS)")
    return folder


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Make a small random DINOv2 and save it as the hub has it: `tiny(registers=0, seed=0)` -> folder."""
    made: dict[tuple[int, int], Path] = {}

    def make(registers: int = 0, seed: int = 0) -> Path:
        import torch
        from transformers import Dinov2Config, Dinov2Model, Dinov2WithRegistersConfig, Dinov2WithRegistersModel

        if (registers, seed) not in made:
            folder = tmp_path_factory.mktemp("models") / f"tiny-{registers}-{seed}"
            shape = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": 28}
            torch.manual_seed(seed)
            if registers:
                config = Dinov2WithRegistersConfig(**shape, patch_size=14, num_register_tokens=registers)
                model = Dinov2WithRegistersModel(config)
            else:
                model = Dinov2Model(Dinov2Config(**shape, patch_size=14))
            model.save_pretrained(folder)
            small = PREPROCESSING | {"crop_size": {"height": 28, "width": 28}, "size": {"shortest_edge": 32}}
            (folder / "preprocessor_config.json").write_text(json.dumps(small))
            made[registers, seed] = folder
        return made[registers, seed]

    return make


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
