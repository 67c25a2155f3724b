"""The preview inside a camera's raw file.

Every camera stores a finished JPEG beside what its sensor saw. LibRaw knows where; where it does not know the camera,
the largest JPEG among the bytes is taken. A raw file without any preview is developed. Decodes no more than it must.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PIL import ExifTags, Image

_HEAD = 4 << 20
_LARGEST = 32 << 20
"""Bytes in which a raw file's own tags stand, and that a preview takes at most."""

_FLIPS = {0: 1, 3: 3, 5: 8, 6: 6}
"""How LibRaw says that the camera was held -> the EXIF orientation."""

_FAULTS = (OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, AttributeError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class Preview:
    """An opened preview (not yet decoded, not yet turned), the size of the whole picture (not turned either).

    `taken` is the time as EXIF writes it, for files whose own metadata only LibRaw can read ("" where it cannot).
    """

    image: Image.Image
    size: tuple[int, int]
    orientation: int
    taken: str = ""
    developed: bool = False


def preview(data: bytes) -> Preview | None:
    """Return the largest preview in the bytes of a raw file, None where there is none and none can be made."""
    import rawpy

    largest = max(_jpegs(data), key=lambda image: image.width * image.height, default=None)
    try:
        with rawpy.imread(io.BytesIO(data)) as file:
            size, orientation = (file.sizes.width, file.sizes.height), _FLIPS.get(file.sizes.flip, 1)
            image = _larger(_thumb(file), largest)
            taken, developed = _taken(file), image is None
            if image is None:
                array = file.postprocess(half_size=True, use_camera_wb=True, output_bps=8, user_flip=0)
                image = Image.fromarray(array)
    except rawpy.LibRawError:
        return None if largest is None else Preview(largest, largest.size, _orientation(largest, exif(data)))
    if not developed:
        orientation = _orientation(image, exif(data)) if orientation == 1 else orientation
    if orientation in (5, 6, 7, 8) and (image.width > image.height) != (size[0] > size[1]):
        orientation, size = 1, (size[1], size[0])  # the camera turned the preview already
    return Preview(image, size, orientation, taken, developed)


def _taken(file: Any) -> str:
    stamp = getattr(getattr(file, "other", None), "timestamp", None)
    return f"{stamp:%Y:%m:%d %H:%M:%S}" if isinstance(stamp, datetime) and stamp.year > 1990 else ""


def _thumb(file: Any) -> Image.Image | None:
    import rawpy

    try:
        thumb = file.extract_thumb()
        if thumb.format == rawpy.ThumbFormat.JPEG:
            return Image.open(io.BytesIO(thumb.data), formats=["JPEG"])
        return Image.fromarray(thumb.data)
    except (rawpy.LibRawError, *_FAULTS):
        return None


def _larger(first: Image.Image | None, second: Image.Image | None) -> Image.Image | None:
    if first is None or second is None:
        return first or second
    return second if second.width * second.height > first.width * first.height else first


def _jpegs(data: bytes) -> Iterator[Image.Image]:
    """Yield the JPEGs that lie among the bytes and that Pillow can open (not the sensor's own, lossless ones)."""
    at = -1
    for _ in range(64):
        at = data.find(b"\xff\xd8\xff", at + 1)
        if at < 0:
            return
        try:
            image = Image.open(io.BytesIO(data[at : at + _LARGEST]), formats=["JPEG"])
        except (*_FAULTS, Image.DecompressionBombError):
            continue
        if getattr(image, "bits", 0) == 8 and image.mode in ("L", "RGB") and not _is_lossless(data, at):
            yield image


def _is_lossless(data: bytes, at: int) -> bool:
    """Tell a lossless JPEG, as sensors' data are packed, from a picture: by the marker of its frame (SOF3)."""
    at += 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return marker in (0xC3, 0xC7, 0xCB, 0xCF)
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return True


def exif(data: bytes) -> Image.Exif:
    """Return the EXIF of the raw file itself; empty where it is not built like a TIFF (the preview then has it)."""
    tags = Image.Exif()
    order = {b"II": b"II*\x00", b"MM": b"MM\x00*"}.get(data[:2])
    if order is None:
        return tags
    try:
        # Olympus and Panasonic put marks of their own where TIFF has 42.
        tags.load(b"Exif\x00\x00" + order + data[4:_HEAD])
    except _FAULTS:
        return Image.Exif()
    return tags


def _orientation(image: Image.Image, container: Image.Exif) -> int:
    for tags in (container, image.getexif()):
        orientation = tags.get(ExifTags.Base.Orientation)
        if isinstance(orientation, int) and 2 <= orientation <= 8:
            return orientation
    return 1
