"""What a picture's file says about the picture: when, where, with which camera, and in which words.

Takes metadata that has been read already (EXIF, IPTC, XMP, the sidecar's XMP, the file's name and time) and decides
which statement to believe. Opens nothing and decodes nothing. Metadata may be wrong in every way: what makes no sense
is as if it were not there.
"""

import math
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from PIL import ExifTags, Image

from engine.ingest import times, words
from engine.ingest.times import Moment
from engine.ingest.xmp import Packet
from engine.types import Facts, TakenFrom

_BASE, _GPS = ExifTags.Base, ExifTags.GPS
_OFFSET_ORIGINAL, _OFFSET_DIGITISED, _OFFSET = 0x9011, 0x9012, 0x9010
_XP_TITLE, _XP_KEYWORDS = 0x9C9B, 0x9C9E
_IPTC_TITLE, _IPTC_KEYWORDS, _IPTC_DATE, _IPTC_TIME = (2, 5), (2, 25), (2, 55), (2, 60)

# What Pillow's metadata readers raise on hostile bytes, found by feeding them such.
FAULTS = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RuntimeError,
    AssertionError,
    struct.error,
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What stands in a picture's file, by the tag numbers of EXIF and IPTC; XMP is parsed already."""

    main: Mapping[int, Any] = field(default_factory=dict)
    exif: Mapping[int, Any] = field(default_factory=dict)
    gps: Mapping[int, Any] = field(default_factory=dict)
    iptc: Mapping[tuple[int, int], Any] = field(default_factory=dict)
    xmp: Packet = field(default_factory=Packet)
    sidecar: Packet = field(default_factory=Packet)


def directories(exif: Image.Exif) -> tuple[dict[int, Any], dict[int, Any], dict[int, Any]]:
    """Return the tags of EXIF's main, Exif and GPS directories; what cannot be read is left out."""
    try:
        main = dict(exif)
    except FAULTS:
        main = {}
    return main, _directory(exif, ExifTags.IFD.Exif), _directory(exif, ExifTags.IFD.GPSInfo)


def _directory(exif: Image.Exif, which: int) -> dict[int, Any]:
    try:
        return dict(exif.get_ifd(which))
    except FAULTS:
        return {}


def gather(
    metadata: Metadata, *, size: tuple[int, int], format: str, name: str = "", mtime_ns: int | None = None
) -> Facts:
    """Return the facts of a picture of `size` (upright width and height) in a file called `name`."""
    make, model = words.name(metadata.main.get(_BASE.Make)), words.name(metadata.main.get(_BASE.Model))
    moment, source = _taken(metadata, name, mtime_ns)
    lat, lon = _position(metadata)
    return Facts(
        width=size[0],
        height=size[1],
        format=format,
        taken=moment.text if moment else "",
        taken_from=source,
        offset=moment.offset if moment else None,
        lat=lat,
        lon=lon,
        make=make,
        model=model,
        title=words.title(_titles(metadata), not_these=(make, model, f"{make} {model}")),
        keywords=words.keywords(_keywords(metadata)),
    )


def _taken(metadata: Metadata, name: str, mtime_ns: int | None) -> tuple[Moment | None, TakenFrom | Literal[""]]:
    for moment, source in _moments(metadata, name, mtime_ns):
        if moment is not None:
            return moment, source
    return None, ""


def _moments(metadata: Metadata, name: str, mtime_ns: int | None) -> Iterator[tuple[Moment | None, TakenFrom]]:
    """Yield the statements about the time, the most trustworthy first.

    A sidecar's time of the exposure stands before the file's own because somebody set it later, on purpose. EXIF's
    plain DateTime is the time of the last change, but often the only one there is and mostly right: it counts as
    digitised. XMP and IPTC speak only where EXIF is silent, as in other programs. GPS is UTC, and so comes late.
    """
    exif, inside, beside = metadata.exif, metadata.xmp, metadata.sidecar
    yield beside.original, "original"
    yield _exif_moment(exif, _BASE.DateTimeOriginal, exif.get(_OFFSET_ORIGINAL)), "original"
    yield _exif_moment(exif, _BASE.DateTimeDigitized, exif.get(_OFFSET_DIGITISED)), "digitised"
    yield _exif_moment(metadata.main, _BASE.DateTime, exif.get(_OFFSET)), "digitised"
    for packet in (inside, beside):
        yield packet.original, "original"
        yield packet.created, "original"
        yield packet.digitised, "digitised"
    yield _iptc_moment(metadata.iptc), "original"
    yield _gps_moment(metadata.gps), "gps"
    yield times.named(name), "name"
    yield (times.local(mtime_ns) if mtime_ns is not None else None), "file"


def _exif_moment(tags: Mapping[int, Any], tag: int, offset: Any) -> Moment | None:
    return times.written(words.decode(tags.get(tag)), words.decode(offset))


def _iptc_moment(iptc: Mapping[tuple[int, int], Any]) -> Moment | None:
    """Read IPTC's 20031214 and 120144+0100; a date without a time only where the time is missing altogether."""
    day, clock = (words.decode(_single(iptc.get(tag))) for tag in (_IPTC_DATE, _IPTC_TIME))
    if len(day) != 8:
        return None
    at = f" {clock[:2]}:{clock[2:4]}:{clock[4:6]}{clock[6:]}" if len(clock) >= 6 else ""
    return times.written(f"{day[:4]}:{day[4:6]}:{day[6:]}{at}")


def _single(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _gps_moment(gps: Mapping[int, Any]) -> Moment | None:
    clock = _numbers(gps.get(_GPS.GPSTimeStamp))
    if len(clock) != 3 or not all(map(math.isfinite, clock)):
        return None
    return times.satellite(words.decode(gps.get(_GPS.GPSDateStamp)), (clock[0], clock[1], clock[2]))


def _position(metadata: Metadata) -> tuple[float, float] | tuple[None, None]:
    gps = metadata.gps
    candidates = (
        (metadata.sidecar.lat, metadata.sidecar.lon),
        (
            _degrees(gps.get(_GPS.GPSLatitude), gps.get(_GPS.GPSLatitudeRef), "N", "S"),
            _degrees(gps.get(_GPS.GPSLongitude), gps.get(_GPS.GPSLongitudeRef), "E", "W"),
        ),
        (metadata.xmp.lat, metadata.xmp.lon),
    )
    for lat, lon in candidates:
        # 0, 0 is what receivers write that do not know where they are, not a place off Africa.
        if lat is not None and lon is not None and abs(lat) <= 90 and abs(lon) <= 180 and (lat or lon):
            return lat, lon
    return None, None


def _degrees(value: Any, side: Any, positive: str, negative: str) -> float | None:
    """Return degrees from EXIF's degrees, minutes and seconds.

    A missing or meaningless seconds field (0/0) is harmless: the minutes then carry the fraction. Meaningless degrees
    or minutes are not, and neither is a missing side of the globe: a wrong place is worse than none.
    """
    numbers, side = _numbers(value), words.name(side).upper()[:1]
    if not 1 <= len(numbers) <= 3 or side not in (positive, negative):
        return None
    if len(numbers) == 3 and not math.isfinite(numbers[2]):
        numbers = numbers[:2]
    if not all(map(math.isfinite, numbers)) or any(number < 0 for number in numbers):
        return None
    degrees = sum(number / 60**power for power, number in enumerate(numbers))
    return -degrees if side == negative else degrees


def _numbers(value: Any) -> list[float]:
    """Return the rationals of a tag as floats; 0/0 becomes nan."""
    values = value if isinstance(value, (tuple, list)) else () if value is None else (value,)
    try:
        return [float(number) for number in values]
    except FAULTS:
        return []


def _titles(metadata: Metadata) -> Iterator[str]:
    yield metadata.sidecar.title
    yield metadata.xmp.title
    yield words.decode(_single(metadata.iptc.get(_IPTC_TITLE)))
    yield words.decode(_bytes(metadata.main.get(_XP_TITLE)), "utf-16-le")
    yield metadata.sidecar.description
    yield words.decode(metadata.main.get(_BASE.ImageDescription))
    yield metadata.xmp.description


def _keywords(metadata: Metadata) -> Iterator[str]:
    yield from metadata.sidecar.keywords
    yield from metadata.xmp.keywords
    inside = metadata.iptc.get(_IPTC_KEYWORDS, [])
    for keyword in inside if isinstance(inside, list) else [inside]:
        yield words.decode(keyword)
    yield from words.decode(_bytes(metadata.main.get(_XP_KEYWORDS)), "utf-16-le").split(";")


def _bytes(value: Any) -> bytes:
    """Return the bytes of one of Windows' own tags, whose text is UTF-16 ("" where it is anything else)."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, tuple) and all(isinstance(item, int) and 0 <= item < 256 for item in value):
        return bytes(value)
    return b""
