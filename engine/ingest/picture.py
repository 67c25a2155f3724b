"""From a stream of bytes to an upright picture in sRGB: the only place that lets decoders loose on strangers' bytes.

Recognised formats only; the declared size is weighed before anything is decoded; JPEGs are decoded at the scale that is
wanted; what is cut short is shown as far as it goes where it is a JPEG. Raises AlbumenError with one of the sentences
of `reasons`. Knows no paths and does not decide what is a picture.
"""

import io
import math
import warnings
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO, TypeVar

import pillow_heif
from PIL import ExifTags, Image, ImageChops, ImageFile, IptcImagePlugin

from engine.errors import AlbumenError
from engine.ingest import colour, facts, formats, raw, reasons, xmp
from engine.ingest.facts import Metadata
from engine.types import Seen, View

T = TypeVar("T")

MEMORY = 768 << 20
"""Bytes that decoding one picture may be expected to take; larger ones are refused before they are decoded."""

# Pillow refuses at twice this number: that guards what we cannot see beforehand, as pictures inside icons.
Image.MAX_IMAGE_PIXELS = 400_000_000
warnings.filterwarnings("ignore", module=r"PIL(\.|$)")
pillow_heif.register_heif_opener(thumbnails=False, decode_threads=1)

_PIXEL = {"1": 2, "L": 1, "P": 5, "I;16": 6, "I;16B": 6, "I;16L": 6, "LA": 8, "RGBA": 8, "PA": 8}
"""Bytes a pixel of Pillow's modes while it is decoded and made ready to be scaled; 4 for all others."""

_DECODER = {"WEBP": 13, "AVIF": 8, "HEIF": 6, "JPEG2000": 17, "TIFF": 3, "GIF": 1, "ICNS": 8, "DDS": 4}
"""Bytes a pixel that a format's decoder needs for itself, measured and rounded up."""

FAULTS = (*facts.FAULTS, zlib.error, Image.DecompressionBombError)
"""What decoders raise on damaged files, found by feeding them such."""

_TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}
"""EXIF orientation -> what makes the picture upright; every other number means that it is."""

_SIDEWAYS = (5, 6, 7, 8)
"""The EXIF orientations in which width and height change places."""

_GREY = range(126, 131)

Fit = Callable[[int, int], tuple[int, int]]
"""Width and height of a picture -> those wanted, never larger; of the same shape."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An upright picture in sRGB, `size` of the whole picture (upright), and what its file says."""

    image: Image.Image
    size: tuple[int, int]
    format: str
    metadata: Metadata = field(default_factory=Metadata)
    note: str = ""
    seen: Seen | None = None


def show(
    stream: BinaryIO, format: str, fit: Fit, *, extension: str = "", size: int = 0, view: View | None = None
) -> Shown:
    """Decode the picture in `stream`, `size` bytes long and of `format` (as `formats.recognise` names it), once.

    `fit` chooses how large it is wanted; `view` looks at it as well. Raises AlbumenError where it cannot be shown.
    """
    if format == "unknown kind":
        raise AlbumenError(reasons.UNKNOWN_KIND)
    try:
        if format == "RAW" or (format == "TIFF" and _holds_raw(stream)):
            shown = _show_raw(stream, fit, extension, view)
            if shown is not None:
                return shown
            format = "TIFF"
        return _show_plain(stream, format, fit, view)
    except MemoryError as error:
        raise AlbumenError(reasons.TOO_MUCH_MEMORY) from error
    except Image.DecompressionBombError as error:
        raise AlbumenError(reasons.TOO_LARGE) from error
    except FAULTS as error:
        cut = formats.is_cut(format, stream, size)
        raise AlbumenError(reasons.CUT if cut else reasons.DAMAGED) from error


def _show_plain(stream: BinaryIO, format: str, fit: Fit, view: View | None) -> Shown:
    stream.seek(0)
    image = _open(stream, format)
    whole, wanted = image.size, fit(*image.size)
    enough = _enough(image.size, wanted, view)
    _draft(image, enough)
    _weigh(image)
    metadata = _metadata(image)
    decoded, note = _load(image, stream, enough)
    orientation = _orientation(decoded)
    upright, seen = _finish(decoded, wanted, orientation, view)
    return Shown(upright, _turned(whole, orientation), image.format or format, metadata, note or _pages(image), seen)


def _enough(whole: tuple[int, int], wanted: tuple[int, int], view: View | None) -> tuple[int, int]:
    """Return the size that is enough for whoever looks: what a JPEG is decoded for."""
    if view is None:
        return wanted
    (width, height), part = view.frame(*whole)
    if view.full or part is not None:
        return whole
    return max(wanted[0], width), max(wanted[1], height)


def _open(stream: BinaryIO, format: str) -> ImageFile.ImageFile:
    """Open, but do not decode; Pillow tries no format but the one that was recognised."""
    image = Image.open(stream, formats=[format])
    if image.width < 1 or image.height < 1:
        raise AlbumenError(reasons.DAMAGED)
    return image


def _draft(image: Image.Image, wanted: tuple[int, int]) -> None:
    """Let JPEG decode at a half, a quarter or an eighth: a little more than is wanted, never more than memory allows.

    A quarter more is enough: a picture scaled down from there differs by less than one of 255 steps from one that was
    decoded in full, and its rows keep a cosine of .9998 on average (random weights).
    """
    if image.format not in ("JPEG", "MPO"):
        return
    width, height = image.size
    # libjpeg keeps all coefficients of a progressive picture, whatever the scale.
    if "progression" in image.info and width * height * 2 * _components(image) > MEMORY:
        raise AlbumenError(reasons.TOO_LARGE)
    for part in (1, 2, 4, 8):
        if width * height * 4 // part**2 <= MEMORY:
            image.draft(None, (min(wanted[0] * 5 // 4, width // part), min(wanted[1] * 5 // 4, height // part)))
            return
    raise AlbumenError(reasons.TOO_LARGE)


def _components(image: Image.Image) -> float:
    """Return how many samples a pixel of a JPEG has, 1.5 for the usual halved colour."""
    factors = [(layer[1], layer[2]) for layer in getattr(image, "layer", [])] or [(1, 1)] * 3
    widest, highest = max(h for h, _ in factors), max(v for _, v in factors)
    return sum(h * v for h, v in factors) / max(1, widest * highest)


def _weigh(image: Image.Image) -> None:
    """Refuse what would take more than MEMORY, or, in a JPEG, claims a size that its bytes cannot hold."""
    each = _PIXEL.get(image.mode, 4) + _DECODER.get(image.format or "", 0)
    if image.mode == "P" and "transparency" in image.info:
        each += 4
    if image.width * image.height * each > MEMORY:
        raise AlbumenError(reasons.TOO_LARGE)


def _load(image: Image.Image, stream: BinaryIO, wanted: tuple[int, int]) -> tuple[Image.Image, str]:
    """Decode; return the picture and a note where only a part of it could be read."""
    if image.format not in ("JPEG", "MPO"):
        image.load()
        return image, ""
    if _claims_too_much(image, stream):
        raise AlbumenError(reasons.TOO_LITTLE)
    try:
        image.load()
    except FAULTS:
        if not isinstance(stream, io.BytesIO):
            raise
        return _rescue(stream.getvalue(), wanted)
    return image, ""


def _claims_too_much(image: Image.Image, stream: BinaryIO) -> bool:
    """Tell whether a JPEG cannot hold a quarter of its size even if every block of 64 pixels took a single bit.

    Arithmetic coding could pack tighter; nobody's photos have it at such sizes.
    """
    stream.seek(0, io.SEEK_END)
    bytes_there = stream.tell()
    stream.seek(0)
    declared = image.width * image.height * (getattr(image, "decoderconfig", ()) or (1,))[0] ** 2
    return declared / 64 / 8 / 4 > bytes_there


def _rescue(data: bytes, wanted: tuple[int, int]) -> tuple[Image.Image, str]:
    """Decode a JPEG that is cut short, by giving it an end: libjpeg then fills what is missing with even grey."""
    image = _open(io.BytesIO(data + b"\xff\xd9"), "JPEG")
    _draft(image, wanted)
    image.load()
    missing = _grey_rows(image) / image.height
    if missing > 0.75:
        raise AlbumenError(reasons.TOO_LITTLE)
    if missing:
        return image, reasons.NOTE_CUT
    return image, reasons.NOTE_COARSE if "progression" in image.info else ""


def _grey_rows(image: Image.Image) -> int:
    """Return how many rows at the bottom are nothing but one middle grey."""
    corner = image.getpixel((image.width - 1, image.height - 1))
    values = corner if isinstance(corner, tuple) else (corner,)
    if not all(value in _GREY for value in values[:3]):
        return 0
    filled = Image.new(image.mode, image.size, corner)
    difference = ImageChops.difference(image, filled).convert("RGB").getbbox()
    return image.height - (difference[3] if difference else 0)


def _turned(size: tuple[T, T], orientation: int) -> tuple[T, T]:
    """Return width and height as they are after a picture of that orientation is turned upright, and the reverse."""
    return (size[1], size[0]) if orientation in _SIDEWAYS else size


def _finish(
    image: Image.Image, wanted: tuple[int, int], orientation: int, view: View | None
) -> tuple[Image.Image, Seen | None]:
    """Scale (with averaging, so that nothing flickers), turn upright, and make it sRGB; let `view` see it as well."""
    profile = image.info.get("icc_profile")
    image = colour.resizable(image)

    def upright(scaled: Image.Image) -> Image.Image:
        scaled = colour.to_srgb(scaled, profile)
        for turn in _TURNS.get(orientation, ()):
            scaled = scaled.transpose(turn)
        return scaled

    scaled = None
    if view is not None:
        size, part = view.frame(*_turned(image.size, orientation))
        size = _turned(size, orientation)
        box = part and (*_turned(part[:2], orientation), *_turned(part[2:], orientation))  # it lies in the middle
        scaled = upright(image.resize(size, view.resample, box))
        if box is None and size == wanted:
            return scaled, view(scaled)
    if image.width > wanted[0] or image.height > wanted[1]:  # smaller where memory allowed no more
        image = image.resize(wanted, Image.Resampling.BICUBIC, reducing_gap=3.0)
    return upright(image), view(scaled) if view is not None and scaled is not None else None


def _orientation(image: Image.Image) -> int:
    """Return the EXIF orientation that is still to be applied to a picture that has been decoded.

    Asked after decoding, because Pillow's TIFF and pillow-heif turn the picture themselves and then say so; AVIF's own
    turns (irot, imir) are handed out by Pillow as an EXIF orientation. XMP has no say where the container does.
    """
    if image.format in ("AVIF", "HEIF"):
        image.info.pop("xmp", None)
    try:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    except facts.FAULTS:
        return 1
    return orientation if isinstance(orientation, int) else 1


def _metadata(image: Image.Image) -> Metadata:
    """Collect what the file says; call it before decoding, while every directory can still be reached."""
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")
    main, exif, gps = facts.directories(_exif(image))
    try:
        iptc = IptcImagePlugin.getiptcinfo(image) or {} if isinstance(image, ImageFile.ImageFile) else {}
    except facts.FAULTS:
        iptc = {}
    return Metadata(main, exif, gps, iptc, xmp.parse(packet if isinstance(packet, (bytes, str)) else None))


def _exif(image: Image.Image) -> Image.Exif:
    try:
        return image.getexif()
    except facts.FAULTS:
        return Image.Exif()


def _pages(image: Image.Image) -> str:
    """Say that a document has more pages than are shown; reduced copies and masks in a TIFF are no pages."""
    if image.format not in ("TIFF", "DCX"):
        return ""
    count = 0
    try:
        for page in range(min(getattr(image, "n_frames", 1), 1000)):
            image.seek(page)
            kind = getattr(image, "tag_v2", {}).get(254, 0)
            count += not (isinstance(kind, int) and kind & 0b101)
    except FAULTS:
        return ""
    return reasons.pages(count) if count > 1 else ""


def _holds_raw(stream: BinaryIO) -> bool:
    """Tell a camera's raw file from a picture: a DNG says so, and others keep only a reduced copy in front."""
    stream.seek(0)
    try:
        tags = getattr(Image.open(stream, formats=["TIFF"]), "tag_v2", {})
        return 50706 in tags or (330 in tags and tags.get(254, 0) == 1)
    except FAULTS:
        return False


def _show_raw(stream: BinaryIO, fit: Fit, extension: str, view: View | None) -> Shown | None:
    """Show the largest preview inside a raw file, None where LibRaw and we find none."""
    stream.seek(0)
    data = stream.read()
    preview = raw.preview(data)
    if preview is None:
        return None
    wanted = fit(*preview.image.size)
    _draft(preview.image, _enough(preview.image.size, wanted, view))
    _weigh(preview.image)
    metadata = _metadata(preview.image)
    preview.image.load()
    image, seen = _finish(preview.image, wanted, preview.orientation, view)
    size = _turned(preview.size, preview.orientation)
    kind = extension.upper() if extension in formats.RAW_EXTENSIONS else "RAW"
    note = reasons.NOTE_DEVELOPED if preview.developed else reasons.NOTE_PREVIEW
    return Shown(image, size, kind, _of_raw(data, metadata, preview.taken), note, seen)


def _of_raw(data: bytes, preview: Metadata, taken: str) -> Metadata:
    """Return the metadata of the raw file, its preview's where it has none, and the time that LibRaw read."""
    main, exif, gps = facts.directories(raw.exif(data))
    exif = exif or dict(preview.exif)
    if taken:
        exif.setdefault(ExifTags.Base.DateTimeOriginal, taken)
    return Metadata(main or preview.main, exif, gps or preview.gps, preview.iptc, preview.xmp)


def thumbnail_fit(side: int) -> Fit:
    """Return the Fit whose shortest side is `side`, whose longest is at most four times that, never enlarged.

    The longest side is rounded down, as models' own preprocessing does it: one scaling can then serve both.
    """

    def fit(width: int, height: int) -> tuple[int, int]:
        shortest, longest = min(width, height), max(width, height)
        if shortest <= side or longest > 4 * shortest:
            scale = min(1.0, 4 * side / longest)
            return max(1, round(width * scale)), max(1, round(height * scale))
        longer = int(side * longest / shortest)
        return (side, longer) if width <= height else (longer, side)

    return fit


def longest_fit(longest: int | None) -> Fit:
    """Return the Fit whose longest side is `longest` (None for the whole picture), never enlarged."""

    def fit(width: int, height: int) -> tuple[int, int]:
        scale = 1.0 if longest is None else min(1.0, longest / max(width, height))
        return max(1, math.floor(width * scale + 0.5)), max(1, math.floor(height * scale + 0.5))

    return fit
