"""What of a file is its picture: a digest that stays the same when a program rewrites what is said about the picture.

Walks containers and decodes nothing. Titles, dates, keywords, orientation, colour profiles and embedded thumbnails do
not count; compressed pixels, and what is needed to make sense of them, do. Where a file is not plainly built as its
format says, or its format is not known here, there is no claim: "".
"""

import hashlib
import re
import struct
from collections.abc import Callable, Iterator

Part = bytes | memoryview

_MARK = re.compile(rb"\xff([^\x00\xff\xd0-\xd7])", re.DOTALL)
"""A marker of a JPEG: neither a stuffed byte nor a restart, which belong to the compressed pixels around them.

Without a repetition for fill bytes before it: with one, the search takes thirty times as long.
"""

_SOI_LIKE, _EOI, _SOS, _COM, _ADOBE = (0x01, 0xD8), 0xD9, 0xDA, 0xFE, 0xEE

_PNG_KINDS = (b"IHDR", b"PLTE", b"tRNS", b"acTL", b"fcTL", b"fdAT")
_WEBP_KINDS = (b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF")
_METADATA_ITEMS = (b"Exif", b"mime", b"uri ")

_TIFF_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_TIFF_SHAPE = (256, 257, 258, 259, 262, 277, 278, 284, 317, 320, 322, 323, 338, 339, 347)
"""The tags without which strips and tiles mean nothing: size, depth, compression, colours and how they are laid out."""


class _Unsure(Exception):
    """This file is not built as its format says."""


def essence(data: bytes, format: str) -> str:
    """Return the SHA-256, in hex, of the picture in the bytes of a file of `format` (as `formats.recognise` names it).

    Two files of one essence show the same pixels, perhaps turned or with other colour profiles. "" makes no claim.
    """
    walk = _WALKS.get("TIFF" if format == "RAW" else format)
    if walk is None:
        return ""
    digest = hashlib.sha256(f"picture 1 {format}\n".encode())
    try:
        for part in walk(memoryview(data)):
            digest.update(part)
    except (_Unsure, struct.error, IndexError):
        return ""
    return digest.hexdigest()


def _jpeg(data: memoryview) -> Iterator[Part]:
    """All up to the end of the first picture without APPn and COM; what follows it (previews, a video) is not it.

    Adobe's segment says in which colours the numbers are, so its last byte counts.
    """
    at, in_scan, colours, scans = 2, False, b"", 0
    while mark := _MARK.search(data, at):
        kind, body = mark[1][0], mark.end()
        if in_scan:
            end = mark.start()
            while data[end - 1] == 0xFF:  # fill bytes
                end -= 1
            yield data[at:end]
        if kind == _EOI:
            if not scans:
                break
            yield b"\xff\xd9" + colours
            return
        in_scan = kind == _SOS
        if kind in _SOI_LIKE:
            at = body
            continue
        at = body + _number(data, body, 2)
        if at < body + 2:
            break
        if kind == _ADOBE and data[body + 2 : body + 7] == b"Adobe":
            colours = bytes(data[at - 1 : at])
        elif not (0xE0 <= kind <= 0xEF or kind == _COM):
            scans += in_scan
            yield bytes((0xFF, kind))
            yield _slice(data, body, at)
    raise _Unsure


def _png(data: memoryview) -> Iterator[Part]:
    """The header, palette, transparency and frames; pixels as one stream, however it is cut into chunks."""
    at = 8
    while True:
        length, kind = _number(data, at, 4), bytes(data[at + 4 : at + 8])
        if kind == b"IEND":
            return
        if kind == b"IDAT":
            yield _slice(data, at + 8, at + 8 + length)
        elif kind in _PNG_KINDS:
            yield kind
            yield _slice(data, at + 8, at + 8 + length)
        at += 12 + length


def _gif(data: memoryview) -> Iterator[Part]:
    """All but its version, comments and the blocks of applications."""
    yield _slice(data, 6, 13)
    at = 13 + _colours(data[10])
    yield _slice(data, 13, at)
    while data[at] != 0x3B:
        begin = at
        if data[at] == 0x2C:
            at += 10 + _colours(data[at + 9]) + 1
            kept = True
        elif data[at] == 0x21:
            kept = data[at + 1] not in (0xFE, 0xFF)
            at += 2
        else:
            raise _Unsure
        while data[at]:
            at += 1 + data[at]
        at += 1
        if kept:
            yield _slice(data, begin, at)


def _colours(flags: int) -> int:
    """Bytes of the colour table that `flags` of a GIF announce."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _webp(data: memoryview) -> Iterator[Part]:
    """The chunks of pixels; the size of the canvas only where there are several frames on it."""
    end, at, found, canvas = 8 + int.from_bytes(data[4:8], "little"), 12, False, b""
    if end > len(data):
        raise _Unsure
    while at + 8 <= end:
        kind, length = bytes(data[at : at + 4]), int.from_bytes(data[at + 4 : at + 8], "little")
        if kind == b"VP8X":
            canvas = bytes(data[at + 12 : at + 18])
        elif kind in _WEBP_KINDS:
            if kind == b"ANIM":
                yield canvas
            found = True
            yield kind
            yield _slice(data, at + 8, at + 8 + length)
        at += 8 + length + length % 2
    if not found:
        raise _Unsure


def _tiff(data: memoryview) -> Iterator[Part]:
    """The strips and tiles of every page in full size, and the tags that give them shape. Serves raw files as well."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(bytes(data[:4]))
    if order is None:
        raise _Unsure
    pages = [page for page in _directories(data, order) if _pieces(page)]
    whole = [page for page in pages if not page.get(254, (0,))[0] & 1] or pages
    if not whole:
        raise _Unsure
    for page in whole:
        yield repr([(tag, page[tag]) for tag in _TIFF_SHAPE if tag in page]).encode()
        for offset, length in _pieces(page):
            yield _slice(data, offset, offset + length)


def _directories(data: memoryview, order: str) -> Iterator[dict[int, tuple[int, ...]]]:
    """The directories of a TIFF, tag -> whole numbers: the chain, and those that hang below one of it."""
    waiting, seen = [_number(data, 4, 4, order)], set[int]()
    while waiting:
        at = waiting.pop(0)
        if at == 0 or at in seen:
            continue
        if len(seen) >= 1000:
            raise _Unsure
        seen.add(at)
        count = _number(data, at, 2, order)
        entries = (_entry(data, at + 2 + 12 * i, order) for i in range(count))
        tags = {tag: values for tag, values in entries if values}
        waiting += [*tags.get(330, ()), _number(data, at + 2 + 12 * count, 4, order)]
        yield tags


def _entry(data: memoryview, at: int, order: str) -> tuple[int, tuple[int, ...]]:
    tag, kind, count = struct.unpack_from(f"{order}HHI", data, at)
    size = _TIFF_SIZES.get(kind, 0)
    code = {1: "B", 2: "H", 4: "I"}.get(size)
    wanted = (*_TIFF_SHAPE, 254, 273, 279, 324, 325, 330, 513, 514)
    if code is None or tag not in wanted or count > 1 << 20:
        return tag, ()
    place = at + 8 if size * count <= 4 else _number(data, at + 8, 4, order)
    return tag, struct.unpack_from(f"{order}{count}{code}", data, place)


def _pieces(page: dict[int, tuple[int, ...]]) -> list[tuple[int, int]]:
    """Where the strips or tiles of a page lie, and how long they are."""
    for offsets, lengths in ((324, 325), (273, 279), (513, 514)):
        if page.get(offsets) and len(page[offsets]) == len(page.get(lengths, ())):
            return list(zip(page[offsets], page[lengths], strict=True))
    return []


def _iso(data: memoryview) -> Iterator[Part]:
    """The data of every item of a HEIF or AVIF file that is no metadata, by its number."""
    meta = next((body for kind, body in _boxes(data) if kind == b"meta"), None)
    if meta is None:
        raise _Unsure
    inside = dict(_boxes(meta[4:]))
    kinds = dict(_items(inside[b"iinf"])) if b"iinf" in inside else {}
    places = _locations(inside[b"iloc"]) if b"iloc" in inside else {}
    pictures = [item for item in sorted(places) if kinds.get(item, b"Exif") not in _METADATA_ITEMS]
    if not pictures:
        raise _Unsure
    for item in pictures:
        inner, extents = places[item]
        source = inside.get(b"idat") if inner else data
        if source is None:
            raise _Unsure
        yield kinds[item]
        for offset, length in extents:
            if not length:  # all there is, says the standard: nobody writes that of a picture
                raise _Unsure
            yield _slice(source, offset, offset + length)


def _boxes(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """The boxes of an ISO media file: kind and content."""
    at = 0
    while at + 8 <= len(data):
        length, kind, head = _number(data, at, 4), bytes(data[at + 4 : at + 8]), 8
        if length == 1:
            length, head = _number(data, at + 8, 8), 16
        if length == 0:
            length = len(data) - at
        if length < head:
            raise _Unsure
        yield kind, _slice(data, at + head, at + length)
        at += length


def _items(info: memoryview) -> Iterator[tuple[int, bytes]]:
    """Item number -> kind, of an item information box."""
    for kind, entry in _boxes(info[6 if info[0] == 0 else 8 :]):
        if kind == b"infe" and entry[0] >= 2:
            wide = 2 if entry[0] == 2 else 4
            yield _number(entry, 4, wide), bytes(entry[6 + wide : 10 + wide])


def _locations(box: memoryview) -> dict[int, tuple[bool, list[tuple[int, int]]]]:
    """Of an `iloc` box: item number -> whether it lies in the `idat` box, else in the file; its (offset, length)."""
    version, sizes = box[0], _number(box, 4, 2)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version else 0
    wide = 4 if version == 2 else 2
    count, at = _number(box, 6, wide), 6 + wide
    found: dict[int, tuple[bool, list[tuple[int, int]]]] = {}
    for _ in range(count):
        item, at = _number(box, at, wide), at + wide
        method = _number(box, at, 2) & 15 if version else 0
        at += 4 if version else 2
        if method > 1:
            raise _Unsure
        base, at = _number(box, at, base_size), at + base_size
        extents, at = _number(box, at, 2), at + 2
        places = []
        for _ in range(extents):
            at += index_size
            places.append((base + _number(box, at, offset_size), _number(box, at + offset_size, length_size)))
            at += offset_size + length_size
        found[item] = bool(method), places
    return found


def _jpeg2000(data: memoryview) -> Iterator[Part]:
    """The codestream: all of a bare one, the box of it in a file."""
    if data[:4] == b"\xff\x4f\xff\x51":
        yield data
        return
    streams = [body for kind, body in _boxes(data) if kind == b"jp2c"]
    if not streams:
        raise _Unsure
    yield from streams


def _number(data: memoryview, at: int, size: int, order: str = ">") -> int:
    return int.from_bytes(_slice(data, at, at + size), "big" if order == ">" else "little")


def _slice(data: memoryview, begin: int, end: int) -> memoryview:
    """The bytes from `begin` to `end`, which must be there."""
    if not 0 <= begin <= end <= len(data):
        raise _Unsure
    return data[begin:end]


_WALKS: dict[str, Callable[[memoryview], Iterator[Part]]] = {
    "JPEG": _jpeg,
    "PNG": _png,
    "GIF": _gif,
    "WEBP": _webp,
    "TIFF": _tiff,
    "HEIF": _iso,
    "AVIF": _iso,
    "JPEG2000": _jpeg2000,
}
