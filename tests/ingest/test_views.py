"""What a View is shown of a picture in the one read of its file."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.ingest import decode, picture
from engine.ingest.readers import Wanted, read_all
from tests.ingest import pictures


@dataclass(frozen=True)
class Looking:
    """Scales to a size of its own, keeps every pixel."""

    width: int = 96
    height: int = 64
    full: bool = False
    resample: int = int(Image.Resampling.BICUBIC)
    part: tuple[float, float, float, float] | None = None

    def frame(self, width: int, height: int) -> tuple[tuple[int, int], tuple[float, float, float, float] | None]:
        return (self.width, self.height) if width >= height else (self.height, self.width), self.part

    def __call__(self, seen: Image.Image) -> np.ndarray:
        return np.asarray(seen)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_view_sees_the_picture_upright(tmp_path: Path, orientation: int) -> None:
    inverse = {**{n: n for n in range(1, 9)}, 6: 8, 8: 6}
    turned = pictures.quarters(640, 400)
    for turn in picture._TURNS.get(inverse[orientation], ()):
        turned = turned.transpose(turn)
    tags = Image.Exif()
    tags[0x0112] = orientation
    turned.save(tmp_path / "a.jpg", exif=tags, quality=95)
    seen = decode.read(tmp_path / "a.jpg", view=Looking()).seen
    assert seen is not None and seen.shape == (64, 96, 3)
    assert pictures.alike(Image.fromarray(seen))


@pytest.mark.parametrize("full", [True, False])
def test_full_decoding_is_exact_and_scaled_decoding_near(tmp_path: Path, full: bool) -> None:
    soft = pictures.noise(60, 40).resize((2400, 1600), Image.Resampling.BICUBIC)
    soft.save(tmp_path / "a.jpg", quality=90)
    expected = np.asarray(Image.open(tmp_path / "a.jpg").resize((96, 64), Image.Resampling.BICUBIC), float)
    seen = decode.read(tmp_path / "a.jpg", view=Looking(full=full)).seen
    assert seen is not None
    off = np.abs(seen - expected)
    assert off.max() == 0 if full else 0 < off.mean() < 1


def test_a_view_as_large_as_the_thumbnail_shares_its_scaling(tmp_path: Path) -> None:
    pictures.noise(1000, 600).save(tmp_path / "a.png")
    reading = decode.read(tmp_path / "a.png", view=Looking(426, 256))
    thumbnail = decode.pixels(reading.thumbnail)
    assert reading.seen is not None and reading.seen.shape == thumbnail.shape
    assert np.abs(reading.seen.astype(float) - thumbnail).mean() < 12  # but for the thumbnail's own compression
    without = decode.read(tmp_path / "a.png")
    assert without.seen is None and decode.pixels(without.thumbnail).shape == thumbnail.shape


def test_only_a_part_may_be_looked_at(tmp_path: Path) -> None:
    pictures.quarters(640, 400).save(tmp_path / "a.png")
    seen = decode.read(tmp_path / "a.png", view=Looking(part=(0, 0, 320, 200))).seen
    assert seen is not None and np.abs(seen[5:-5, 5:-5] - pictures.CORNERS["top left"]).max() == 0


def test_small_pictures_are_enlarged_for_a_view(tmp_path: Path) -> None:
    pictures.quarters(30, 20).save(tmp_path / "a.png")
    reading = decode.read(tmp_path / "a.png", view=Looking())
    assert reading.seen is not None and pictures.alike(Image.fromarray(reading.seen))
    assert pictures.opened(reading.thumbnail).size == (30, 20)


def test_looking_again_shows_the_same_and_nothing_else(tmp_path: Path) -> None:
    pictures.noise(900, 700).save(tmp_path / "a.jpg")
    again = decode.look(tmp_path / "a.jpg", Looking())
    assert again.seen is not None
    assert np.array_equal(again.seen, decode.read(tmp_path / "a.jpg", view=Looking()).seen)
    assert (again.digest, again.facts, again.thumbnail) == ("", None, b"")
    (tmp_path / "b.jpg").write_bytes(b"no picture at all, but long enough to look at")
    for missing in ("b.jpg", "c.jpg"):
        assert decode.look(tmp_path / missing, Looking()).problem


def test_children_look_too_and_a_bad_file_shifts_nothing(tmp_path: Path) -> None:
    for number, colour in enumerate(("red", "green", "blue", "white")):
        Image.new("RGB", (200, 100), colour).save(tmp_path / f"{number}.png")
    (tmp_path / "2.png").write_bytes((tmp_path / "2.png").read_bytes()[:60])
    wanted = [Wanted(n, tmp_path / f"{n}.png", only="" if n % 2 else "look") for n in range(4)]
    seen = {one.key: reading.seen for one, reading in read_all(wanted, workers=2, view=Looking())}
    assert seen.pop(2) is None
    means = {key: tuple(np.asarray(picture).mean(axis=(0, 1)).round()) for key, picture in seen.items()}
    assert means == {0: (255, 0, 0), 1: (0, 128, 0), 3: (255, 255, 255)}


def test_real_photos_are_shown_as_upright_shows_them(shared_photos: Path) -> None:
    folder = shared_photos / "mixed-folder"
    with (folder / "ground-truth.csv").open(encoding="utf-8", newline="") as table:
        paths = [folder / row["path"] for row in csv.DictReader(table)][::9]
    compared = 0
    for path in paths:
        reading = decode.read(path, view=Looking(full=True))
        if reading.kind != "photo":
            continue
        upright = decode.upright(path)
        size = Looking().frame(*upright.size)[0]
        expected = np.asarray(upright.resize(size, Image.Resampling.BICUBIC), float)
        assert reading.seen is not None and np.abs(reading.seen - expected).mean() < 2, path.name
        compared += 1
    assert compared > 30
