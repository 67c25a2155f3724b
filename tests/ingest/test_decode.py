"""Reading one file: recognised by content, upright once, in true colours, or a plain reason why not."""

import csv
import hashlib
import io
import os
import re
import shutil
import warnings
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image, ImageCms

from engine.errors import AlbumenError
from engine.ingest import formats, picture, reasons
from engine.ingest.decode import pixels, read, upright
from engine.types import Reading
from tests.ingest import pictures

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::PIL.Image.DecompressionBombWarning")

SAVED = {
    "a.jpg": {}, "progressive.jpg": {"progressive": True}, "a.png": {}, "a.webp": {"lossless": True}, "a.gif": {},
    "a.bmp": {}, "a.tif": {}, "lzw.tif": {"compression": "tiff_lzw"}, "a.jp2": {}, "a.ppm": {}, "a.tga": {},
    "a.pcx": {}, "a.sgi": {}, "a.dds": {}, "a.dib": {}, "a.heic": {"quality": 90}, "a.avif": {"quality": 90},
    "a.ico": {"sizes": [(160, 96)]},
}  # fmt: skip


def shown(path: Path) -> tuple[Reading, Image.Image]:
    reading = read(path)
    assert reading.kind == "photo", reading.problem
    return reading, pictures.opened(reading.thumbnail)


def problem(path: Path) -> str:
    reading = read(path)
    assert reading.kind == "problem" and reading.facts is None and not reading.thumbnail
    return reading.problem


@pytest.mark.parametrize(("name", "options"), SAVED.items(), ids=SAVED)
def test_every_format_under_its_own_and_under_a_wrong_name(tmp_path: Path, name: str, options: dict) -> None:
    path = tmp_path / name
    pictures.quarters().save(path, **options)
    reading, thumbnail = shown(path)
    assert (reading.facts.width, reading.facts.height) == thumbnail.size == (160, 96)
    assert pictures.alike(thumbnail, 24)
    assert reading.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    if name not in ("a.tga", "a.dib"):  # these have no signature at all
        wrong = path.rename(tmp_path / "wrong.jpeg")
        assert pictures.alike(shown(wrong)[1], 24)


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp", "a.tif", "a.heic", "a.avif"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_exactly_once(tmp_path: Path, name: str, orientation: int) -> None:
    inverse = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}
    stored = pictures.quarters()
    for turn in picture._TURNS.get(inverse[orientation], ()):
        stored = stored.transpose(turn)
    tags = Image.Exif()
    tags[0x0112] = orientation
    stored.save(tmp_path / name, exif=tags.tobytes())
    reading, thumbnail = shown(tmp_path / name)
    assert (reading.facts.width, reading.facts.height) == thumbnail.size == (160, 96)
    assert pictures.alike(thumbnail, 24)
    assert pictures.alike(upright(tmp_path / name), 24)


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_orientations_that_do_not_exist_mean_upright(tmp_path: Path, orientation: int) -> None:
    assert pictures.alike(shown(pictures.with_exif(tmp_path / "a.jpg", main={0x0112: orientation}))[1])


@pytest.mark.parametrize(("orientation", "size"), [(1, (400, 240)), (3, (400, 240)), (6, (240, 400)), (8, (240, 400))])
def test_the_largest_preview_of_a_raw_file(tmp_path: Path, orientation: int, size: tuple[int, int]) -> None:
    preview = pictures.quarters(320, 192)
    inverse = {1: 1, 3: 3, 6: 8, 8: 6}
    if orientation in (6, 8):
        preview = pictures.quarters(192, 320)
    for turn in picture._TURNS.get(inverse[orientation], ()):
        preview = preview.transpose(turn)
    jpeg = io.BytesIO()
    preview.save(jpeg, "JPEG")
    for name in ("a.dng", "a.nef", "a.tif"):
        (tmp_path / name).write_bytes(pictures.dng(jpeg.getvalue(), orientation=orientation))
        reading, thumbnail = shown(tmp_path / name)
        assert max(thumbnail.size) == 320 and pictures.alike(thumbnail)
        assert (reading.facts.width, reading.facts.height) == size
        assert (reading.facts.model, reading.facts.taken) == ("Pinhole 1", "2020-05-06T07:08:09")
        assert reading.note == reasons.NOTE_PREVIEW
    assert read(tmp_path / "a.nef").facts.format == "NEF"


def test_a_raw_file_without_a_preview_is_developed(tmp_path: Path) -> None:
    jpeg = io.BytesIO()
    pictures.quarters().save(jpeg, "JPEG")
    data = pictures.dng(jpeg.getvalue())
    at = data.index(jpeg.getvalue())
    (tmp_path / "a.dng").write_bytes(data[:at] + b"\x00" * len(jpeg.getvalue()) + data[at + len(jpeg.getvalue()) :])
    reading = read(tmp_path / "a.dng")
    assert reading.kind == "photo" and reading.note in (reasons.NOTE_DEVELOPED, reasons.NOTE_PREVIEW)


def test_what_is_no_raw_file_in_spite_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.nef").write_bytes(b"II*\x00" + os.urandom(5000))
    (tmp_path / "b.cr3").write_bytes(os.urandom(5000))
    assert problem(tmp_path / "a.nef") and problem(tmp_path / "b.cr3")
    pictures.quarters().save(tmp_path / "c.tif")
    (tmp_path / "c.tif").rename(tmp_path / "c.nef")
    assert read(tmp_path / "c.nef").kind == "photo"


def grey_ramp() -> np.ndarray:
    return np.tile(np.linspace(0, 65535, 256).astype(np.uint16), (64, 1))


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_sixteen_bits(tmp_path: Path, name: str) -> None:
    Image.fromarray(grey_ramp()).save(tmp_path / name)
    values = pixels(read(tmp_path / name).thumbnail).astype(int)
    assert abs(values[32, 128] - 128).max() < 4 and values[32, 2].max() < 6 and values[32, 253].min() > 249


def test_floats_and_wide_integers(tmp_path: Path) -> None:
    ramp = grey_ramp()
    for scaled in (ramp / 65535, ramp / 257, ramp * 3.0):
        Image.fromarray(scaled.astype(np.float32)).save(tmp_path / "a.tif")
        values = pixels(read(tmp_path / "a.tif").thumbnail)[32, :, 0].astype(int)
        assert abs(values - np.linspace(0, 255, 256)).max() < 5


def test_one_bit_palette_grey(tmp_path: Path) -> None:
    for mode in ("1", "P", "L"):
        pictures.quarters().convert(mode).save(tmp_path / f"{mode}.png")
        assert shown(tmp_path / f"{mode}.png")[1].mode == "RGB"
    assert pictures.alike(shown(tmp_path / "P.png")[1], 40)


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.tif", "a.gif"])
def test_transparent_parts_are_white(tmp_path: Path, name: str) -> None:
    image = pictures.quarters().convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 80, 48))
    image.save(tmp_path / name)
    colours = pictures.seen(shown(tmp_path / name)[1])
    assert min(colours[0]) > 245 and colours[1][1] > 150 and colours[1][0] < 60


def test_cmyk_and_lab(tmp_path: Path) -> None:
    pictures.quarters().convert("CMYK").save(tmp_path / "a.jpg", quality=95)
    pictures.quarters().convert("CMYK").save(tmp_path / "a.tif")
    lab = ImageCms.profileToProfile(
        pictures.quarters(), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )
    lab.save(tmp_path / "lab.tif")
    for name in ("a.jpg", "a.tif", "lab.tif"):
        assert pictures.alike(shown(tmp_path / name)[1], 16), name


def test_profiles_are_followed(tmp_path: Path) -> None:
    # A profile that swaps what red and blue mean proves that it was applied.
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    for name in ("a.jpg", "a.png", "a.webp", "a.tif"):
        pictures.quarters().save(tmp_path / name, icc_profile=bytes(profile))
        red_there = pictures.seen(shown(tmp_path / name)[1])[0]
        assert red_there[2] > 150 and red_there[0] < 90, name
    pictures.quarters().save(tmp_path / "b.jpg", icc_profile=b"nonsense" * 40)
    assert pictures.alike(shown(tmp_path / "b.jpg")[1])
    pictures.quarters().convert("L").save(tmp_path / "c.png", icc_profile=bytes(profile))
    assert shown(tmp_path / "c.png")


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1000, 600), (426, 256)),
        ((600, 1000), (256, 426)),
        ((100, 60), (100, 60)),
        ((9000, 300), (1024, 34)),
        ((3000, 1), (1024, 1)),
    ],
)
def test_sizes_of_thumbnails(tmp_path: Path, size: tuple[int, int], expected: tuple[int, int]) -> None:
    Image.new("RGB", size, "red").save(tmp_path / "a.png")
    reading, thumbnail = shown(tmp_path / "a.png")
    assert thumbnail.size == expected
    assert (reading.facts.width, reading.facts.height) == size
    assert pixels(reading.thumbnail).shape == (expected[1], expected[0], 3)


def test_averaging_not_skipping(tmp_path: Path) -> None:
    stripes = np.zeros((1024, 1024), np.uint8)
    stripes[:, ::2] = 255
    Image.fromarray(stripes).save(tmp_path / "a.png")
    inside = pixels(read(tmp_path / "a.png").thumbnail)[:, 4:-4].astype(int)
    assert abs(inside - 127).max() < 8


def test_first_of_several(tmp_path: Path) -> None:
    for name in ("a.gif", "a.webp", "a.png", "a.mpo", "a.avif", "a.tif"):
        rest = [Image.new("RGB", (160, 96), colour) for colour in ("red", "blue")]
        options = {"lossless": True} if name == "a.webp" else {}
        pictures.quarters().save(tmp_path / name, save_all=True, append_images=rest, **options)
        reading, thumbnail = shown(tmp_path / name)
        assert pictures.alike(thumbnail, 40), name
        assert reading.note == (reasons.pages(3) if name == "a.tif" else "")


def test_cut_jpegs_show_their_part(tmp_path: Path) -> None:
    for name, options in (("a.jpg", {}), ("p.jpg", {"progressive": True})):
        pictures.noise(640, 480).save(tmp_path / name, **options)
        whole = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(whole[: len(whole) * 60 // 100])
        reading, _ = shown(tmp_path / name)
        assert reading.note == (reasons.NOTE_COARSE if options else reasons.NOTE_CUT)
        (tmp_path / name).write_bytes(whole[:-2])
        assert shown(tmp_path / name)[0].note in ("", reasons.NOTE_COARSE)
    pictures.noise(640, 480).save(tmp_path / "a.jpg")
    whole = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(whole[: len(whole) // 10])
    assert "cut short" in problem(tmp_path / "a.jpg")


@pytest.mark.parametrize("name", ["a.png", "a.gif", "a.webp", "a.tif", "a.heic", "a.avif", "a.jp2", "a.bmp"])
def test_other_cut_files_are_problems(tmp_path: Path, name: str) -> None:
    pictures.noise(200, 200).save(tmp_path / name)
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) // 2])
    assert problem(tmp_path / name) in (reasons.CUT, reasons.DAMAGED)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.jpg", b"", reasons.EMPTY),
        ("a.jpg", b" " * 1000, reasons.FILLER),
        ("a.jpg", b"<!DOCTYPE html><html><body>404</body></html>", reasons.in_fact("a web page")),
        ("a.jpg", b"\n<html>", reasons.in_fact("a web page")),
        ("a.png", b"Dear diary", reasons.in_fact("a text")),
        ("a.heic", b"PK\x03\x04" + b"\x00" * 50, reasons.in_fact("a zip archive")),
        ("a.jpg", b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", reasons.in_fact("a video")),
        ("a.jpg", b"\x93\x01\x77" * 50, reasons.UNKNOWN),
        ("~$a.jpg", b"\x05user", reasons.LEFT_BEHIND),
        ("._a.jpg", b"\x00\x05\x16\x07" + b"\x00" * 50, reasons.COMPANION),
        ("a.jxl", b"\xff\x0a" + b"\x00" * 50, reasons.UNKNOWN_KIND),
        ("a.png", b"\x89PNG\r\n\x1a\n", reasons.CUT),
    ],
)
def test_what_only_looks_like_a_picture(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert problem(tmp_path / name) == reason
    with pytest.raises(AlbumenError, match=re.escape(reason)):
        upright(tmp_path / name)


def test_unfinished_downloads(tmp_path: Path) -> None:
    pictures.quarters().save(tmp_path / "a.jpg")
    for name in ("a.jpg.part", "Unconfirmed 1234.crdownload"):
        shutil.copy(tmp_path / "a.jpg", tmp_path / name)
        assert problem(tmp_path / name) == reasons.UNFINISHED
    (tmp_path / "setup.exe.part").write_bytes(b"MZ")
    assert read(tmp_path / "setup.exe.part").kind == "other"


@pytest.mark.parametrize(
    "name", ["notes.txt", "film.mp4", "a.zip", "desktop.ini", ".DS_Store", "a.jpg.xmp", "._notes.txt", "a.bin"]
)
def test_files_that_are_no_pictures(tmp_path: Path, name: str) -> None:
    for data in (b"", b"hello", os.urandom(3000), b"BM" + os.urandom(300), b"\x00\x00\x01\x00" * 9):
        (tmp_path / name).write_bytes(data)
        assert read(tmp_path / name) == Reading("other")


def test_files_that_are_not_there_or_no_files(tmp_path: Path) -> None:
    assert problem(tmp_path / "gone.jpg") == reasons.GONE
    (tmp_path / "folder.jpg").mkdir()
    assert problem(tmp_path / "folder.jpg") in (reasons.NOT_A_FILE, reasons.PERMISSION)
    assert read(tmp_path / "gone.txt").kind == "other"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jpg")
        assert problem(tmp_path / "pipe.jpg") == reasons.NOT_A_FILE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may open everything")
def test_no_permission(tmp_path: Path) -> None:
    pictures.quarters().save(tmp_path / "a.jpg")
    (tmp_path / "a.jpg").chmod(0)
    assert problem(tmp_path / "a.jpg") == reasons.PERMISSION


def test_originals_are_left_as_they_are(tmp_path: Path) -> None:
    path = pictures.with_exif(tmp_path / "a.jpg", main={0x0112: 6})
    os.utime(path, ns=(1_000_000_000, 1_000_000_000))
    before, bytes_before = path.stat(), path.read_bytes()
    os.utime(path, ns=(1_000_000_000, 1_000_000_000))
    read(path)
    upright(path)
    after = path.stat()
    assert (after.st_mtime_ns, after.st_size, after.st_mode) == (before.st_mtime_ns, before.st_size, before.st_mode)
    if hasattr(os, "O_NOATIME"):
        assert after.st_atime_ns == 1_000_000_000
    assert path.read_bytes() == bytes_before


def png_that_claims(width: int, height: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("L", (1, 1)).save(buffer, "PNG")
    data = bytearray(buffer.getvalue())
    data[16:24] = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    return bytes(data)


def test_too_large_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png_that_claims(100_000, 100_000))
    assert problem(tmp_path / "a.png") == reasons.TOO_LARGE
    (tmp_path / "b.png").write_bytes(png_that_claims(30_000, 30_000))
    assert problem(tmp_path / "b.png") == reasons.TOO_LARGE
    pictures.quarters().save(tmp_path / "c.jpg")
    data = (tmp_path / "c.jpg").read_bytes()
    at = data.index(b"\xff\xc0")
    (tmp_path / "c.jpg").write_bytes(data[: at + 5] + b"\x4e\x20\x4e\x20" + data[at + 9 :])
    assert problem(tmp_path / "c.jpg") == reasons.TOO_LITTLE


def test_the_viewer_gets_as_much_as_it_asks_for(tmp_path: Path) -> None:
    pictures.quarters(1600, 960).save(tmp_path / "a.jpg")
    assert upright(tmp_path / "a.jpg").size == (1600, 960)
    assert upright(tmp_path / "a.jpg", longest=400).size == (400, 240)
    assert upright(tmp_path / "a.jpg", longest=9000).size == (1600, 960)
    assert pictures.alike(upright(tmp_path / "a.jpg", longest=400))


def test_recognised_by_content_alone(tmp_path: Path) -> None:
    pictures.quarters().save(tmp_path / "a.jpg")
    path = (tmp_path / "a.jpg").rename(tmp_path / "no extension")
    assert read(path).kind == "photo"
    assert formats.recognise(b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avif", "x") == "AVIF"
    assert formats.recognise(b"\x00\x00\x00\x18ftypqt  \x00\x00\x00\x00qt  ", "x.heic") == ""


def test_ten_bit_heic(tmp_path: Path) -> None:
    ramp = np.repeat(grey_ramp()[..., None], 3, axis=2)
    heif = pillow_heif.from_bytes(mode="RGB;16", size=(256, 64), data=ramp.tobytes())
    heif.save(tmp_path / "a.heic", quality=90)
    values = pixels(read(tmp_path / "a.heic").thumbnail).astype(int)
    assert abs(values[32, :, 0] - np.linspace(0, 255, 256)).max() < 12


@pytest.fixture(scope="module")
def private_folder(shared_photos: Path) -> dict[str, Reading]:
    """Read the whole folder once: path in the tables -> Reading."""
    root = shared_photos / "mixed-folder"
    return {row["path"]: read_row(root, row["path"]) for row in rows(root / "ground-truth.csv")}


def rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def read_row(root: Path, path: str) -> Reading:
    beside = root / f"{path}.xmp"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return read(root / path, sidecar=beside if beside.exists() else None, mtime_ns=0)


def test_a_private_folder_is_accounted_for(private_folder: dict[str, Reading], shared_photos: Path) -> None:
    assert len(private_folder) == 467
    decodes = {row["path"]: row["decodes"] for row in rows(shared_photos / "mixed-folder" / "manifest.csv")}
    assert {path for path, reading in private_folder.items() if reading.kind == "photo"} == {
        path for path, yes in decodes.items() if yes == "yes"
    }
    assert Counter(reading.kind for reading in private_folder.values()) == {"photo": 460, "other": 7}


def test_facts_agree_with_the_ground_truth(private_folder: dict[str, Reading], shared_photos: Path) -> None:
    root = shared_photos / "mixed-folder"
    manifest = {row["path"]: row for row in rows(root / "manifest.csv")}
    for row in rows(root / "ground-truth.csv"):
        facts = private_folder[row["path"]].facts
        if facts is None:
            continue
        stored = int(manifest[row["path"]]["width"]), int(manifest[row["path"]]["height"])
        turned = (row["expected_orientation"] or "1") in "5678"
        assert (facts.width, facts.height) == (stored[::-1] if turned else stored), row["path"]
        stated = re.sub(r"^(\d{4}).(\d\d).(\d\d)[ T](\d\d:\d\d:\d\d).*", r"\1-\2-\3T\4", row["expected_datetime"])
        if stated and re.match(r"[12]\d{3}-", stated):
            assert facts.taken == stated and facts.taken_from in ("original", "digitised"), row["path"]
        elif row["basis"] != "no metadata":
            assert facts.taken_from in ("name", "file"), row["path"]
        if row["expected_lat"]:
            where = float(row["expected_lat"]), float(row["expected_lon"])
            assert (facts.lat, facts.lon) == pytest.approx(where, abs=2e-6), row["path"]
        else:
            assert facts.lat is None, row["path"]
        assert (facts.make, facts.model) == (row["expected_make"], row["expected_model"]), row["path"]


def test_turned_scans_are_all_upright(private_folder: dict[str, Reading]) -> None:
    for kind in ("landscape", "portrait"):
        turned = [
            pictures.opened(reading.thumbnail).resize((24, 24)).convert("L")
            for path, reading in private_folder.items()
            if re.search(rf"every which way/{kind}_\d", path)
        ]
        first = np.asarray(turned[0], dtype=float)
        assert len(turned) >= 8
        for other in turned[1:]:
            assert np.corrcoef(first.ravel(), np.asarray(other, dtype=float).ravel())[0, 1] > 0.97


def test_copies_share_a_digest_and_nothing_else_does(private_folder: dict[str, Reading], shared_photos: Path) -> None:
    by_digest = defaultdict(set)
    for path, reading in private_folder.items():
        if reading.digest:
            by_digest[reading.digest].add(path)
    groups = defaultdict(set)
    for row in rows(shared_photos / "mixed-folder" / "duplicates.csv"):
        groups[row["group"]].add(row["path"])
    assert {frozenset(paths) for paths in by_digest.values() if len(paths) > 1} == {
        frozenset(paths) for paths in groups.values()
    }
