"""What a model sees of a picture, against transformers' own processors."""

import importlib
import json
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.embed.preprocess import Preprocessing
from engine.errors import AlbumenError
from tests.embed.conftest import noise, see
from tests.saved_models import PREPROCESSING

Saved = Callable[[str], Path]
PROCESSORS = {
    "dinov2": "bit.image_processing_pil_bit.BitImageProcessorPil",
    "clip": "clip.image_processing_pil_clip.CLIPImageProcessorPil",
    "siglip": "siglip.image_processing_pil_siglip.SiglipImageProcessorPil",
    "vit": "vit.image_processing_pil_vit.ViTImageProcessorPil",
    "efficientnet": "efficientnet.image_processing_pil_efficientnet.EfficientNetImageProcessorPil",
}
IMAGES = [noise(40, 60, 0), noise(60, 40, 1), noise(32, 32, 2), noise(333, 250, 3), noise(28, 200, 4)]


def processor(family: str, folder: Path) -> Callable[..., dict]:
    module, _, name = PROCESSORS[family].rpartition(".")
    return getattr(importlib.import_module(f"transformers.models.{module}"), name).from_pretrained(folder)


def shown(view: Preprocessing, image: np.ndarray) -> np.ndarray:
    return view.floats(see(view, [image])[0])


@pytest.mark.parametrize("family", PROCESSORS)
def test_a_family_sees_what_transformers_shows_it(saved: Saved, family: str) -> None:
    folder = saved(family)
    mine, theirs = Preprocessing.of(folder), processor(family, folder)
    for image in IMAGES:
        expected = theirs(images=image, return_tensors="np")["pixel_values"][0]
        found = shown(mine, image)
        assert found.shape == expected.shape and np.abs(found - expected).max() < 1e-4, image.shape


@pytest.mark.parametrize(
    "asked",
    [
        {"size": {"shortest_edge": 26}},  # the crop is larger than the picture: black borders
        {"size": {"height": 28, "width": 28}, "do_center_crop": False, "resample": 2},
        {"do_rescale": False, "image_mean": [100.0] * 3, "image_std": [50.0] * 3},
        {"crop_size": 28, "size": 32},
        {"do_normalize": False},
    ],
)
def test_whatever_a_dinov2_asks_for_it_gets(saved: Saved, tmp_path: Path, asked: dict) -> None:
    folder = shutil.copytree(saved("dinov2"), tmp_path / "model")
    settings = folder / "preprocessor_config.json"
    settings.write_text(json.dumps(json.loads(settings.read_text()) | asked))
    mine, theirs = Preprocessing.of(folder), processor("dinov2", folder)
    for image in IMAGES[:4]:
        expected = theirs(images=image, return_tensors="np")["pixel_values"][0]
        assert np.abs(shown(mine, image) - expected).max() < 1e-4, image.shape


def test_what_transformers_5_saved_among_the_processor_s_settings_is_found(saved: Saved, tmp_path: Path) -> None:
    folder = shutil.copytree(saved("clip"), tmp_path / "model")
    before = Preprocessing.of(folder)
    alone = folder / "preprocessor_config.json"
    (folder / "processor_config.json").write_text(json.dumps({"image_processor": json.loads(alone.read_text())}))
    alone.unlink()
    assert Preprocessing.of(folder) == before


@pytest.mark.parametrize(
    "size", [(400, 300), (300, 400), (450, 300), (1920, 1080), (300, 300), (1000, 260), (90, 5000)]
)
def test_whole_pictures_cost_the_same_and_lose_nothing(saved: Saved, tmp_path: Path, size: tuple[int, int]) -> None:
    folder = shutil.copytree(saved("dinov2"), tmp_path / "model")
    (folder / "preprocessor_config.json").write_text(json.dumps(PREPROCESSING))
    view = Preprocessing.of(folder, "whole")
    (width, height), part = view.frame(*size)
    assert part is None and width % 14 == height % 14 == 0
    assert 230 <= width * height // 14**2 <= 272
    if 1 / 4 <= size[0] / size[1] <= 4:
        assert width / height == pytest.approx(size[0] / size[1], rel=0.06)
    assert view.frame(*size[::-1])[0] == (height, width)
    assert view.name == "whole224"


def test_whole_pictures_come_in_few_shapes(saved: Saved) -> None:
    view = Preprocessing.of(saved("vit"), "whole")
    assert len({view.frame(width, 1000)[0] for width in range(200, 5000, 7)}) < 40


def test_very_drawn_out_pictures_stay_small(saved: Saved) -> None:
    view = Preprocessing.of(saved("dinov2"))
    for width, height in ((2, 5000), (5000, 2), (1, 1)):
        size, _ = view.frame(width, height)
        assert max(size) <= 10 * min(size) and min(size) == 32
        assert shown(view, noise(height, width)).shape == (3, 28, 28)


def test_a_view_travels_to_another_process(saved: Saved) -> None:
    view = Preprocessing.of(saved("siglip"), "whole", full=True)
    assert pickle.loads(pickle.dumps(view)) == view and view.full
    assert (Preprocessing.of(saved("dinov2")).name, Preprocessing.of(saved("vit")).name) == ("crop28", "squeezed32")
    assert Preprocessing.of(saved("dinov2"), full=True).name == "crop28-full"


@pytest.mark.parametrize(
    "asked",
    [
        {"image_mean": [1, 2]},
        {"image_std": [0.0, 1.0, 1.0]},
        {"size": "big"},
        {"size": {"shortest_edge": 8, "longest_edge": 9}},
        {"do_center_crop": False},
    ],
)
def test_what_is_not_done_here_is_refused(saved: Saved, tmp_path: Path, asked: dict) -> None:
    folder = shutil.copytree(saved("dinov2"), tmp_path / "model")
    (folder / "preprocessor_config.json").write_text(json.dumps(PREPROCESSING | asked))
    with pytest.raises(AlbumenError, match="asks for something"):
        Preprocessing.of(folder)
