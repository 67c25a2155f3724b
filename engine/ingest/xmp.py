"""XMP: what editors wrote into a picture or into the sidecar beside it.

Reads titles, keywords, times and positions; knows nothing of pictures or of EXIF. The XML comes from strangers, so it
is parsed without entities and only up to a size; a packet that cannot be parsed says nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from engine.ingest.times import Moment, written

LARGEST = 8 << 20

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_LIGHTROOM = "{http://ns.adobe.com/lightroom/1.0/}"
_DIGIKAM = "{http://www.digikam.org/ns/1.0/}"
_MICROSOFT = "{http://ns.microsoft.com/photo/1.0/}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_COORDINATE = re.compile(r"\s*(\d{1,3})(?:,(\d{1,2}(?:\.\d+)?))?(?:,(\d{1,2}(?:\.\d+)?))?\s*([NSEW])\s*")
_DECIMAL = re.compile(r"\s*([+-]?\d{1,3}\.\d+)\s*")


@dataclass(frozen=True, slots=True)
class Packet:
    """What one XMP packet says; "", () and None where it says nothing.

    `original` is when the shutter opened, `created` when the content came about (often a day without a time),
    `digitised` when the file came about.
    """

    title: str = ""
    description: str = ""
    keywords: tuple[str, ...] = ()
    original: Moment | None = None
    created: Moment | None = None
    digitised: Moment | None = None
    lat: float | None = None
    lon: float | None = None


def parse(data: bytes | str | None) -> Packet:
    """Return what an XMP packet says; an empty Packet for what is too large, hostile or no XMP at all."""
    if not data or len(data) > LARGEST:
        return Packet()
    if isinstance(data, str):
        data = data.encode("utf-8", "replace")
    try:
        root = fromstring(data.strip(b"\x00 \t\r\n") if data[:2] not in (b"\xff\xfe", b"\xfe\xff") else data)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return Packet()
    said = dict(_said(root))
    lat, lon = _coordinate(_first(said, f"{_EXIF}GPSLatitude")), _coordinate(_first(said, f"{_EXIF}GPSLongitude"))
    return Packet(
        title=_first(said, f"{_DC}title") or _first(said, f"{_PHOTOSHOP}Headline"),
        description=_first(said, f"{_DC}description"),
        keywords=(
            *said.get(f"{_DC}subject", ()),
            *(keyword.rpartition("|")[2] for keyword in said.get(f"{_LIGHTROOM}hierarchicalSubject", ())),
            *(keyword.rpartition("/")[2] for keyword in said.get(f"{_DIGIKAM}TagsList", ())),
            *said.get(f"{_MICROSOFT}LastKeywordXMP", ()),
        ),
        original=_moment(said, f"{_EXIF}DateTimeOriginal"),
        created=_moment(said, f"{_PHOTOSHOP}DateCreated"),
        digitised=_moment(said, f"{_EXIF}DateTimeDigitized") or _moment(said, f"{_XMP}CreateDate"),
        lat=lat,
        lon=lon,
    )


def _said(root: Element) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every property of every description with its values: attributes, elements, and items of bags."""
    for description in root.iter(f"{_RDF}Description"):
        for name, value in description.attrib.items():
            yield name, (value,)
        for child in description:
            items = sorted(child.iter(f"{_RDF}li"), key=lambda item: item.get(_LANG) != "x-default")
            values = tuple(item.text for item in items if item.text) if items else (child.text or "",)
            yield child.tag, values


def _first(said: dict[str, tuple[str, ...]], name: str) -> str:
    return next(iter(said.get(name, ())), "").strip()


def _moment(said: dict[str, tuple[str, ...]], name: str) -> Moment | None:
    return written(_first(said, name))


def _coordinate(text: str) -> float | None:
    """Return the degrees that “39,3.081N”, “39,3,4.9N” or “39.05135” state."""
    if match := _DECIMAL.fullmatch(text):
        return float(match[1])
    match = _COORDINATE.fullmatch(text)
    if not match:
        return None
    degrees = int(match[1]) + float(match[2] or 0) / 60 + float(match[3] or 0) / 3600
    return -degrees if match[4] in "SW" else degrees
