"""Backbones: tiny random models of every family, saved as the hub saves them, opened and run by the real code."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.embed import backbone, families, words
from engine.embed.backbone import Backbone
from engine.errors import AlbumenError
from engine.types import Image, Matrix
from tests.embed.conftest import noise, see
from tests.embed.test_preprocess import processor
from tests.saved_models import SAVED

Tiny = Callable[..., Path]
Saved = Callable[[str], Path]
SIZES = [(40, 60), (60, 40), (32, 32), (28, 200), (333, 250)]


@pytest.fixture(scope="module")
def images() -> list[Image]:
    return [noise(height, width, seed) for seed, (height, width) in enumerate(SIZES)]


def opened(folder: Path, **more: Any) -> Backbone:
    return Backbone(folder, **{"device": "cpu", "precision": "fp32", **more})


def rows(model: Backbone, images: list[Image]) -> Matrix:
    return model.submit(see(model.view, images))()


def unit(values: np.ndarray) -> np.ndarray:
    return values / np.linalg.norm(values, axis=-1, keepdims=True)


@pytest.mark.parametrize("registers", [0, 3])
def test_a_dinov2_row_is_cls_and_half_the_mean_patch(tiny: Tiny, images: list[Image], registers: int) -> None:
    import torch
    from transformers import AutoModel

    folder = tiny(registers)
    found = rows(opened(folder), images)
    model = AutoModel.from_pretrained(folder, local_files_only=True).eval()
    with torch.inference_mode():
        pixels = processor("dinov2", folder)(images=images, return_tensors="pt")
        tokens = model(**pixels).last_hidden_state.numpy()
    assert tokens.shape[1] == 1 + registers + 4
    expected = unit(np.hstack([unit(tokens[:, 0]), 0.5 * unit(tokens[:, 1 + registers :].mean(axis=1))]))
    assert found.shape == (len(images), 64) and found.dtype == np.float32
    assert (found * expected).sum(axis=1).min() > 0.9999 and np.abs(found - expected).max() < 1e-4


def reference(family: str, folder: Path, images: list[Image]) -> np.ndarray:
    """What transformers' own classes and processors make of the pictures."""
    import torch
    from transformers import AutoModel, ViTModel

    kind, more = (ViTModel, {"add_pooling_layer": False}) if family == "vit" else (AutoModel, {})
    model = kind.from_pretrained(folder, local_files_only=True, **more).eval()
    pixels = processor(family, folder)(images=images, return_tensors="pt")
    with torch.inference_mode():
        if family in ("clip", "siglip"):
            return unit(model.get_image_features(**pixels).pooler_output.numpy())
        output = model(**pixels)
    return unit((output.last_hidden_state[:, 0] if family == "vit" else output.pooler_output.flatten(1)).numpy())


@pytest.mark.parametrize("family", ["clip", "siglip", "vit", "efficientnet"])
def test_a_row_is_what_transformers_makes(saved: Saved, images: list[Image], family: str) -> None:
    model = opened(saved(family))
    found, expected = rows(model, images), reference(family, saved(family), images)
    assert found.shape == (len(images), model.dim) == expected.shape
    assert (found * expected).sum(axis=1).min() > 0.9999


@pytest.mark.parametrize("family", SAVED)
@pytest.mark.parametrize("fit", ["crop", "whole"])
def test_every_family_describes_every_shape(saved: Saved, images: list[Image], family: str, fit: Any) -> None:
    model = opened(saved(family), fit=fit)
    found = rows(model, images)
    assert found.shape == (len(images), model.dim) and np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    order = [3, 0, 4, 2, 1]
    assert np.allclose(rows(model, [images[i] for i in order]), found[order], atol=1e-4)
    assert model.space.endswith(f"/{model.view.name}/{families.FAMILIES[family].pooling}")


def test_very_long_and_very_small_pictures_work(tiny: Tiny) -> None:
    model = opened(tiny())
    found = rows(model, [noise(2, 5000), noise(5000, 2), np.zeros((1, 1, 3), np.uint8), noise(40, 90)[:, ::-1]])
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    assert model.submit([])().shape == (0, 64)


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_a_row_does_not_depend_on_its_batch(tiny: Tiny, precision: Any) -> None:
    model = opened(tiny(), precision=precision)
    images = [noise(40, 50, seed) for seed in range(37)]
    together = rows(model, images)
    apart = np.vstack([rows(model, [image]) for image in images])
    assert np.abs(together - apart).max() < 1e-3
    assert np.array_equal(rows(model, images), together)


def test_the_next_batch_may_begin_before_the_last_is_fetched(tiny: Tiny) -> None:
    model = opened(tiny())
    first, second = [noise(40, 50, seed) for seed in range(5)], [noise(50, 40, seed) for seed in range(7)]
    one, two = model.submit(see(model.view, first)), model.submit(see(model.view, second))
    assert np.array_equal(two(), rows(model, second)) and np.array_equal(one(), rows(model, first))


def test_the_faster_precision_is_taken_where_rows_stay(
    tiny: Tiny, images: list[Image], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [*images, *images]
    exact = rows(opened(tiny()), many)
    settled = {}
    for gain, parity in ((0.0, 0.999), (1e9, 0.999), (0.0, 1.1)):
        monkeypatch.setattr(backbone, "GAIN", gain)
        monkeypatch.setattr(backbone, "PARITY", parity)
        model = opened(tiny(), precision=None)
        assert model.settled == ""
        found = rows(model, many)
        settled[gain, parity] = model.settled
        assert (found * exact).sum(axis=1).mean() > 0.999
    assert list(settled.values()) == ["bf16", "fp32", "fp32"]


def test_a_trial_leaves_full_precision_as_it_was(tiny: Tiny, images: list[Image], monkeypatch) -> None:
    monkeypatch.setattr(backbone, "GAIN", 1e9)
    tried = opened(tiny(), precision=None)
    assert np.array_equal(rows(tried, [*images, *images]), rows(opened(tiny()), [*images, *images]))
    few = opened(tiny(), precision=None)
    rows(few, images[:2])
    assert few.settled == "fp32"  # two photos are described before a trial is over


def test_memory_that_runs_out_makes_batches_smaller(tiny: Tiny) -> None:
    import torch

    model = opened(tiny())
    images = [noise(40, 50, seed) for seed in range(20)]
    expected = rows(model, images)
    sizes = []

    def at_most_three(_module: object, _args: object, given: dict) -> None:
        sizes.append(len(given["pixel_values"]))
        if sizes[-1] > 3:
            raise torch.OutOfMemoryError("CUDA out of memory")

    hook = model._model.register_forward_pre_hook(at_most_three, with_kwargs=True)
    assert np.abs(rows(model, images) - expected).max() < 1e-5
    assert sizes == [16, 8, 4, *[2] * 10]
    hook.remove()
    model._model.register_forward_pre_hook(refuse)
    with pytest.raises(AlbumenError, match="memory"):
        rows(model, images)


def refuse(_module: object, _args: object) -> None:
    raise MemoryError


def test_any_other_failure_is_not_hidden(tiny: Tiny) -> None:
    model = opened(tiny())
    model._model.embeddings.patch_embeddings.num_channels = 4
    with pytest.raises((ValueError, RuntimeError), match="channel"):
        rows(model, [noise(40, 50)])


def test_compiling_is_for_many_photos_and_no_condition(tiny: Tiny, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(backbone, "compiled", lambda *given: asked.append(given))
    images = [noise(40, 50, seed) for seed in range(16)]
    expected = rows(opened(tiny()), images)
    assert asked == []
    model = opened(tiny(), photos=10**9)
    found = rows(model, images)
    assert len(asked) == 1 and np.array_equal(found, expected)  # it could not be: the work goes on
    rows(model, images)
    assert len(asked) == 1


@pytest.mark.skipif(shutil.which("g++") is None, reason="compiling for a CPU needs a C++ compiler")
def test_a_compiled_model_makes_the_same_rows(tiny: Tiny) -> None:
    images = [noise(40, 50, seed) for seed in range(20)]
    model = opened(tiny(), photos=10**9)
    found = rows(model, images)
    assert model._forward is not model._model
    assert (found * rows(opened(tiny()), images)).sum(axis=1).min() > 0.9999


def test_words_and_pictures_share_a_space(saved: Saved, images: list[Image]) -> None:
    import torch
    from transformers import AutoModel, AutoTokenizer

    for family, asked in (("clip", "a photo of a red boat."), ("siglip", "this is a photo of a red boat.")):
        folder = saved(family)
        row = words.row(folder, " A red BOAT ")
        assert row.shape == (opened(folder).dim,) and np.linalg.norm(row) == pytest.approx(1, abs=1e-5)
        assert not np.allclose(row, words.row(folder, "a bus"))
        model = AutoModel.from_pretrained(folder).eval()
        tokenizer = AutoTokenizer.from_pretrained(folder)
        more = {"clip": {}, "siglip": {"padding": "max_length", "max_length": 64}}[family]
        tokens = tokenizer([asked], return_tensors="pt", **more)
        with torch.inference_mode():
            expected = model.get_text_features(input_ids=tokens["input_ids"]).pooler_output[0].numpy()
        assert row @ unit(expected) > 0.9999
    with pytest.raises(AlbumenError, match="does not understand words"):
        words.row(saved("vit"), "a bus")


def copy(folder: Path, to: Path) -> Path:
    return Path(shutil.copytree(folder, to))


def test_a_pickle_is_refused(tiny: Tiny, tmp_path: Path) -> None:
    folder = copy(tiny(), tmp_path / "pickled")
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(AlbumenError, match="pickle"):
        Backbone(folder)


def test_a_vocabulary_that_is_missing_is_a_sentence(saved: Saved, tmp_path: Path) -> None:
    folder = copy(saved("clip"), tmp_path / "mute")
    (folder / "tokenizer.json").unlink()
    with pytest.raises(AlbumenError, match="vocabulary"):
        words.row(folder, "a bus")


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
        ("model.safetensors", None, "missing"),
        ("model.safetensors", whole[: len(whole) // 2], "incomplete|damaged"),
        ("model.safetensors", b"", "incomplete|damaged"),
        ("model.safetensors", whole[:8] + b"x" * (len(whole) - 8), "damaged"),
    ]
    for number, (name, content, message) in enumerate(cases):
        with pytest.raises(AlbumenError, match=message):
            opened(broken(number, name, content))
    with pytest.raises(AlbumenError, match="no folder"):
        opened(tmp_path / "nowhere")
