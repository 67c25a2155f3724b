"""DINOv2: tiny random models, saved as the hub saves them, opened and run by the real code."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.embed.dinov2 import DINOv2, Preprocessing
from engine.errors import AlbumenError
from engine.types import Image
from tests.embed.conftest import noise
from tests.saved_models import PREPROCESSING

Tiny = Callable[..., Path]
SIZES = [(40, 60), (60, 40), (32, 32), (28, 200), (333, 250)]


@pytest.fixture(scope="module")
def images() -> list[Image]:
    return [noise(height, width, seed) for seed, (height, width) in enumerate(SIZES)]


@pytest.mark.parametrize("registers", [0, 3])
def test_a_row_is_cls_and_half_the_mean_patch(tiny: Tiny, images: list[Image], registers: int) -> None:
    import torch
    from transformers import AutoModel
    from transformers.models.bit.image_processing_pil_bit import BitImageProcessorPil

    folder = tiny(registers)
    rows = DINOv2(folder, device="cpu")(images)

    model = AutoModel.from_pretrained(folder, local_files_only=True).eval()
    processor = BitImageProcessorPil.from_pretrained(folder, local_files_only=True)
    with torch.inference_mode():
        tokens = model(**processor(images=images, return_tensors="pt")).last_hidden_state.numpy()
    cls, patch = tokens[:, 0], tokens[:, 1 + registers :].mean(axis=1)
    assert tokens.shape[1] == 1 + registers + 4
    cls /= np.linalg.norm(cls, axis=1, keepdims=True)
    patch /= np.linalg.norm(patch, axis=1, keepdims=True)
    expected = np.hstack([cls, 0.5 * patch])
    expected /= np.linalg.norm(expected, axis=1, keepdims=True)
    assert rows.shape == (len(images), 64) and rows.dtype == np.float32
    assert np.abs(rows - expected).max() < 1e-4


@pytest.mark.parametrize(
    "asked",
    [
        PREPROCESSING,
        PREPROCESSING | {"size": {"shortest_edge": 200}},  # the crop is larger than the picture: black borders
        PREPROCESSING | {"size": {"height": 224, "width": 224}, "do_center_crop": False, "resample": 2},
        PREPROCESSING | {"do_rescale": False, "image_mean": [100.0] * 3, "image_std": [50.0] * 3},
    ],
)
def test_preprocessing_equals_that_of_transformers(asked: dict, images: list[Image]) -> None:
    from transformers.models.bit.image_processing_pil_bit import BitImageProcessorPil

    mine, theirs = Preprocessing(asked), BitImageProcessorPil(**asked)
    for image in images[:3] + images[4:]:
        expected = theirs(images=image, return_tensors="np")["pixel_values"][0]
        assert np.abs(mine(image) - expected).max() < 1e-4, image.shape


def test_very_long_and_very_small_pictures_work(tiny: Tiny) -> None:
    model = DINOv2(tiny(), device="cpu")
    rows = model([noise(2, 5000), noise(5000, 2), np.zeros((1, 1, 3), np.uint8), noise(40, 90)[:, ::-1]])
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert model([]).shape == (0, 64)
    assert Preprocessing(PREPROCESSING)(noise(2, 5000)).shape == (3, 224, 224)


def test_a_row_does_not_depend_on_its_batch(tiny: Tiny) -> None:
    model = DINOv2(tiny(), device="cpu")
    images = [noise(40, 50, seed) for seed in range(37)]
    together = model(images)
    apart = np.vstack([model([image]) for image in images])
    assert np.abs(together - apart).max() < 1e-5
    assert np.array_equal(model(images), together)


def test_memory_that_runs_out_makes_batches_smaller(tiny: Tiny) -> None:
    import torch

    model = DINOv2(tiny(), device="cpu")
    images = [noise(40, 50, seed) for seed in range(20)]
    expected = model(images)
    sizes = []

    def at_most_three(_module: object, _args: object, given: dict) -> None:
        sizes.append(len(given["pixel_values"]))
        if sizes[-1] > 3:
            raise torch.OutOfMemoryError("CUDA out of memory")

    hook = model._model.register_forward_pre_hook(at_most_three, with_kwargs=True)
    assert np.abs(model(images) - expected).max() < 1e-5
    assert sizes == [16, 8, 4, *[2] * 10]
    hook.remove()
    model._model.register_forward_pre_hook(refuse)
    with pytest.raises(AlbumenError, match="memory"):
        model(images)


def refuse(_module: object, _args: object) -> None:
    raise MemoryError


def test_any_other_failure_is_not_hidden(tiny: Tiny) -> None:
    model = DINOv2(tiny(), device="cpu")
    model._model.embeddings.patch_embeddings.num_channels = 4
    with pytest.raises((ValueError, RuntimeError), match="channel"):
        model([noise(40, 50)])


def copy(folder: Path, to: Path) -> Path:
    return Path(shutil.copytree(folder, to))


def test_a_pickle_is_refused(tiny: Tiny, tmp_path: Path) -> None:
    folder = copy(tiny(), tmp_path / "pickled")
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(AlbumenError, match="pickle"):
        DINOv2(folder)


def test_broken_folders_are_refused(tiny: Tiny, tmp_path: Path) -> None:
    def broken(number: int, name: str, content: bytes | None) -> Path:
        folder = copy(tiny(), tmp_path / f"{number}-{name}")
        if content is None:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(content)
        return folder

    whole = (tiny() / "model.safetensors").read_bytes()
    config = json.loads((tiny() / "config.json").read_text())
    wider = json.dumps(config | {"hidden_size": 64}).encode()
    deeper = json.dumps(config | {"num_hidden_layers": 3}).encode()
    cases = [
        ("config.json", None, "no model"),
        ("config.json", b"{", "no model"),
        ("config.json", json.dumps(config | {"model_type": "bert"}).encode(), "not known here"),
        ("config.json", wider, "cannot be opened|do not fit"),
        ("config.json", deeper, "do not fit"),
        ("preprocessor_config.json", None, "preprocessor"),
        ("preprocessor_config.json", b'{"image_mean": [1, 2]}', "preprocessor"),
        ("preprocessor_config.json", b'{"image_mean": [0], "image_std": [1], "size": "big"}', "preprocessor"),
        ("model.safetensors", None, "missing"),
        ("model.safetensors", whole[: len(whole) // 2], "incomplete|damaged"),
        ("model.safetensors", b"", "incomplete|damaged"),
        ("model.safetensors", whole[:8] + b"x" * (len(whole) - 8), "damaged"),
    ]
    for number, (name, content, message) in enumerate(cases):
        with pytest.raises(AlbumenError, match=message):
            DINOv2(broken(number, name, content), device="cpu")
    with pytest.raises(AlbumenError, match="no folder"):
        DINOv2(tmp_path / "nowhere")
