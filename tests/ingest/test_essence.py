"""The picture in a file is the same picture whatever is said about it, and no other one."""

import io
import random
import struct
import zlib
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image, PngImagePlugin

from engine.ingest import decode, formats
from engine.ingest.essence import essence
from tests.ingest import pictures

pillow_heif.register_heif_opener()

SAVED = {
    "baseline.jpg": {"quality": 90},
    "progressive.jpg": {"progressive": True},
    "restarts.jpg": {"restart_marker_blocks": 2},
    "cmyk.jpg": {},
    "a.png": {},
    "palette.png": {},
    "lossy.webp": {"quality": 80},
    "lossless.webp": {"lossless": True},
    "alpha.webp": {"quality": 80},
    "a.gif": {},
    "a.tif": {},
    "lzw.tif": {"compression": "tiff_lzw"},
    "a.heic": {"quality": 90},
    "a.avif": {"quality": 90},
}
MODES = {"cmyk.jpg": "CMYK", "palette.png": "P", "a.gif": "P", "alpha.webp": "RGBA"}


def saved(name: str, image: Image.Image, said: bool) -> bytes:
    """The bytes of a picture, with or without something said about it."""
    tags = Image.Exif()
    tags[0x010E], tags[0x0112] = "A day in May", 6
    tags.get_ifd(0x8769)[0x9003] = "2019:05:04 10:00:00"
    extra: dict = {"exif": tags.tobytes()} if said else {}
    format = name.rpartition(".")[2]
    if said and format == "png":
        extra["pnginfo"] = PngImagePlugin.PngInfo()
        extra["pnginfo"].add_text("Title", "A day in May")
    if said and format == "tif":
        extra = {"description": "A day in May", "software": "rewritten"}
    if said and format == "gif":
        extra = {"comment": b"A day in May"}
    if said and format in ("jpg", "webp"):
        extra |= {"xmp": pictures.xmp("<dc:title>A day</dc:title>"), "icc_profile": b"not read here" * 20}
    if said and format == "jpg":
        extra["comment"] = b"A day in May"
    buffer = io.BytesIO()
    kind = {"jpg": "JPEG", "tif": "TIFF", "heic": "HEIF"}.get(format, format.upper())
    image.convert(MODES.get(name, "RGB")).save(buffer, kind, **SAVED[name], **extra)
    return buffer.getvalue()


def of(data: bytes, name: str = "") -> str:
    return essence(data, formats.recognise(data[: formats.HEAD], name))


@pytest.mark.parametrize("name", SAVED)
def test_what_is_said_about_a_picture_does_not_count_and_its_pixels_do(name: str) -> None:
    image = pictures.quarters()
    plain, told = saved(name, image, False), saved(name, image, True)
    assert plain != told and of(plain) == of(told) != ""
    image.paste((0, 0, 0), (40, 24, 56, 40))
    assert of(saved(name, image, False)) != of(plain)


def segment(kind: int, body: bytes) -> bytes:
    return bytes((0xFF, kind)) + struct.pack(">H", len(body) + 2) + body


def test_jpegs_as_programs_leave_them() -> None:
    data = saved("progressive.jpg", pictures.quarters(), False)
    whole = of(data)
    second_scan = data.index(b"\xff\xda", data.index(b"\xff\xda") + 2)
    between = data[:second_scan] + segment(0xFE, b"between two scans") + data[second_scan:]
    filled = data[:second_scan] + b"\xff\xff\xff" + data[second_scan:]
    assert of(between) == of(filled) == whole, "comments stand anywhere, and fill bytes mean nothing"
    assert of(data + b"a video, or the other picture of an MPO" + data) == whole
    assert of(data[:-2]) == of(data[: len(data) // 2]) == "", "one that is cut short is no claim"
    assert of(data[:20] + b"\xff\xd9") == ""
    adobe = segment(0xEE, b"Adobe\x00\x64\x00\x00\x00\x00\x00")
    assert of(data[:2] + adobe + data[2:]) not in ("", whole), "other colours are another picture"


def test_pngs_are_one_stream_of_pixels_however_it_is_cut() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    data = saved("a.png", pictures.noise(64, 64), False)
    at = data.index(b"IDAT") - 4
    length = struct.unpack(">I", data[at : at + 4])[0]
    pixels, rest = data[at + 8 : at + 8 + length], data[at + 12 + length :]
    cut = data[:at] + chunk(b"IDAT", pixels[:100]) + chunk(b"IDAT", pixels[100:]) + chunk(b"tIME", b"1234567") + rest
    assert of(cut) == of(data) != of(data[:at] + chunk(b"tRNS", b"\0" * 6) + data[at:])
    assert of(data[:-12]) == ""


def test_a_webp_in_its_simple_form_is_the_same_in_its_extended_one() -> None:
    plain, told = (saved("lossy.webp", pictures.quarters(), said) for said in (False, True))
    assert plain[12:16] == b"VP8 " and told[12:16] == b"VP8X" and of(plain) == of(told)


def test_heif_items_are_found_wherever_they_lie(tmp_path: Path) -> None:
    """A program that makes room for metadata moves all that follows, and says so in `iloc`."""
    data = saved("a.heic", pictures.quarters(), True)
    at = data.index(b"mdat") - 4
    moved = bytearray(data[:at] + struct.pack(">I", 108) + b"free" + b"\0" * 100 + data[at:])
    iloc = moved.index(b"iloc")
    assert moved[iloc + 4] == 0 and moved[iloc + 8] >> 4 == 4, "as libheif writes it: 32-bit offsets"
    base = moved[iloc + 9] >> 4
    place, items = iloc + 12, struct.unpack_from(">H", moved, iloc + 10)[0]
    for _ in range(items):
        extents = struct.unpack_from(">H", moved, place + 4 + base)[0]
        place += 6 + base
        for _ in range(extents):
            struct.pack_into(">I", moved, place, struct.unpack_from(">I", moved, place)[0] + 108)
            place += 8
    (tmp_path / "moved.heic").write_bytes(moved)
    reading = decode.read(tmp_path / "moved.heic")
    assert reading.kind == "photo" and reading.essence == of(data) == of(bytes(moved)) != ""


def test_a_raw_file_is_what_its_sensor_saw() -> None:
    def raw(preview: Image.Image, orientation: int = 1) -> bytes:
        buffer = io.BytesIO()
        preview.save(buffer, "JPEG")
        return pictures.dng(buffer.getvalue(), orientation=orientation)

    first = raw(pictures.quarters(400, 240))
    assert of(first, "a.dng") == of(raw(pictures.noise(400, 240), 6), "b.dng") != ""
    other = first.replace(struct.pack("<H", 9000) * 100, struct.pack("<H", 9001) * 100, 1)
    assert of(other, "a.dng") != of(first, "a.dng")


@pytest.mark.parametrize("name", SAVED)
def test_damaged_files_never_raise(name: str) -> None:
    draw = random.Random(name)
    data = saved(name, pictures.quarters(), True)
    format = formats.recognise(data, name)
    for _ in range(150):
        broken = bytearray(data)
        for _ in range(draw.randint(1, 20)):
            broken[draw.randrange(min(len(broken), 400) if draw.random() < 0.7 else len(broken))] = draw.randrange(256)
        essence(bytes(broken[: draw.randint(0, len(broken))]), format)
        essence(bytes(broken), format)


def test_reading_and_identifying_agree(tmp_path: Path) -> None:
    for name in SAVED:
        (tmp_path / name).write_bytes(saved(name, pictures.quarters(), True))
        read, identified = decode.read(tmp_path / name), decode.identify(tmp_path / name)
        assert (read.digest, read.essence) == (identified.digest, identified.essence) and read.essence
    assert decode.identify(tmp_path / "gone.jpg").kind == "problem"
    pictures.quarters().save(tmp_path / "a.bmp")
    assert decode.read(tmp_path / "a.bmp").essence == ""
