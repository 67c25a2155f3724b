"""The built-in descriptor: what its rows promise, on painted pictures and on a few real ones."""

import csv
import io
import pickle
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from engine.embed.builtin import Builtin, learn
from engine.errors import AlbumenError
from engine.types import Image, Matrix
from tests.embed.conftest import noise, painted

FAMILIES = ("stripes", "discs", "checks", "sunset")


@pytest.fixture(scope="module")
def pictures() -> list[Image]:
    return [painted(family, seed) for family in FAMILIES for seed in range(12)]


@pytest.fixture(scope="module")
def descriptor(pictures: list[Image]) -> Builtin:
    return learn(pictures)


def purity(rows: Matrix, labels: np.ndarray, k: int) -> float:
    alike = rows @ rows.T
    np.fill_diagonal(alike, -2)
    nearest = np.argsort(-alike, axis=1)[:, :k]
    return float((labels[nearest] == labels[:, None]).mean())


def is_unit(rows: Matrix) -> bool:
    return bool(np.isfinite(rows).all() and np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5))


def test_rows_are_unit_and_of_the_promised_shape(descriptor: Builtin, pictures: list[Image]) -> None:
    rows = descriptor(pictures)
    assert rows.shape == (len(pictures), descriptor.dim) and rows.dtype == np.float32
    assert is_unit(rows)
    assert descriptor([]).shape == (0, descriptor.dim)


def test_a_row_depends_on_its_picture_alone(descriptor: Builtin, pictures: list[Image]) -> None:
    rows = descriptor(pictures)
    order = np.random.default_rng(1).permutation(len(pictures))
    assert np.array_equal(descriptor([pictures[i] for i in order]), rows[order])
    assert np.array_equal(descriptor(pictures[5:6])[0], rows[5])


def test_learning_twice_gives_the_same_space(descriptor: Builtin, pictures: list[Image]) -> None:
    again = learn(pictures)
    assert again.space == descriptor.space and again.state == descriptor.state
    assert learn(pictures, seed=1).space != descriptor.space


def test_painted_families_stand_apart(descriptor: Builtin, pictures: list[Image]) -> None:
    assert purity(descriptor(pictures), np.repeat(np.arange(4), 12), 5) > 0.85


def test_copies_are_nearest_to_their_original(descriptor: Builtin, pictures: list[Image]) -> None:
    rows = descriptor(pictures)
    for change in (darker, smaller, re_encoded, mirrored):
        alike = descriptor([change(picture) for picture in pictures]) @ rows.T
        assert (alike.argmax(axis=1) == np.arange(len(pictures))).mean() > 0.95, change.__name__
        assert np.median(np.diag(alike)) > 0.85, change.__name__


def darker(picture: Image) -> Image:
    return (picture * 0.85).astype(np.uint8)


def mirrored(picture: Image) -> Image:
    return picture[:, ::-1]


def smaller(picture: Image) -> Image:
    height, width = picture.shape[:2]
    return np.asarray(Pillow.fromarray(picture).resize((width * 2 // 3, height * 2 // 3), Pillow.Resampling.LANCZOS))


def re_encoded(picture: Image) -> Image:
    file = io.BytesIO()
    Pillow.fromarray(picture).save(file, "JPEG", quality=60)
    return np.asarray(Pillow.open(file))


def test_saved_and_opened_it_gives_the_same_rows(descriptor: Builtin, pictures: list[Image]) -> None:
    opened = Builtin.from_state(descriptor.state)
    assert (opened.space, opened.dim, opened.state) == (descriptor.space, descriptor.dim, descriptor.state)
    assert opened.space.startswith("builtin-2/") and len(opened.space) == len("builtin-2/") + 8
    assert np.array_equal(opened(pictures[:8]), descriptor(pictures[:8]))
    assert len(descriptor.state) < 5_000_000


def test_it_travels_to_another_process_as_its_state(descriptor: Builtin, pictures: list[Image]) -> None:
    packed = pickle.dumps(descriptor)
    assert len(packed) < len(descriptor.state) + 1000
    arrived = pickle.loads(packed)
    assert arrived.space == descriptor.space
    assert np.array_equal(arrived(pictures[:4]), descriptor(pictures[:4]))


def test_damaged_state_is_refused(descriptor: Builtin) -> None:
    state = descriptor.state
    middle = len(state) // 2
    flipped = state[:middle] + bytes([state[middle] ^ 1]) + state[middle + 1 :]
    for damaged in (b"", b"builtin-2\n", state[:-1], flipped, b"builtin-1\n" + state[10:], b"PK\x03\x04"):
        with pytest.raises(AlbumenError, match="learned"):
            Builtin.from_state(damaged)


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_tiny_libraries_work(count: int, pictures: list[Image]) -> None:
    few = pictures[:: len(pictures) // count][:count]
    descriptor = learn(few)
    rows = descriptor([*few, *few])
    assert is_unit(rows) and np.array_equal(rows[:count], rows[count:])
    others = descriptor([painted(family, 99) for family in FAMILIES])
    assert is_unit(others)
    assert (others @ others.T)[~np.eye(4, dtype=bool)].max() < 0.95  # what it has not seen it can still tell apart


def test_odd_pictures_work(descriptor: Builtin) -> None:
    grey = np.repeat(noise(90, 140).mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2)
    flat = [np.full((64, 64, 3), value, np.uint8) for value in (0, 128, 255)]
    odd = [np.zeros((1, 1, 3), np.uint8), noise(2, 5000), noise(5000, 2), grey, noise(32, 32), *flat]
    assert is_unit(descriptor(odd))
    assert is_unit(descriptor([noise(80, 90)[:, ::-1]]))  # a view that is not contiguous
    learned = learn(odd)
    assert is_unit(learned(odd))
    assert is_unit(learn(flat[:1])(odd))


def test_there_must_be_something_to_learn_from() -> None:
    with pytest.raises(AlbumenError):
        learn([])


def test_real_photos_group_better_than_their_pixels_do(shared_photos: Path) -> None:
    found: dict[str, list[Image]] = {}
    folder = shared_photos / "labelled-open"
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as table:
        for entry in csv.DictReader(table):
            kept = found.setdefault(entry["label"], [])
            if len(kept) < 20:
                kept.append(np.asarray(Pillow.open(folder / entry["path"]).convert("RGB")))
    photos = [photo for kept in found.values() for photo in kept]
    labels = np.repeat(np.arange(len(found)), [len(kept) for kept in found.values()])
    pixels = np.stack([np.asarray(Pillow.fromarray(p).resize((32, 32))).ravel() for p in photos]).astype(np.float32)
    pixels /= np.linalg.norm(pixels, axis=1, keepdims=True)
    rows = learn(photos)(photos)
    assert purity(rows, labels, 10) > purity(pixels, labels, 10) + 0.2
