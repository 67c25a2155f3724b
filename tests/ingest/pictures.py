"""Pictures and files with known truth, made on the fly."""

import io
import struct
from pathlib import Path

from PIL import Image

CORNERS = {
    "top left": (220, 30, 30),
    "top right": (30, 180, 30),
    "bottom left": (30, 30, 220),
    "bottom right": (240, 240, 240),
}


def quarters(width: int = 160, height: int = 96) -> Image.Image:
    """Paint a picture whose four quarters tell which way is up."""
    image = Image.new("RGB", (width, height))
    for index, colour in enumerate(CORNERS.values()):
        left, top = (index % 2) * width // 2, (index // 2) * height // 2
        image.paste(colour, (left, top, left + width // 2, top + height // 2))
    return image


def seen(image: Image.Image) -> list[tuple[int, int, int]]:
    """Return the colours in the middle of the four quarters, in the order of CORNERS."""
    width, height = image.size
    places = [(x * width // 4, y * height // 4) for y in (1, 3) for x in (1, 3)]
    return [image.convert("RGB").getpixel(place) for place in places]


def alike(image: Image.Image, tolerance: int = 12) -> bool:
    """Tell whether a picture shows the quarters the right way up, give or take what lossy formats change."""
    return all(
        abs(a - b) <= tolerance
        for there, meant in zip(seen(image), CORNERS.values(), strict=True)
        for a, b in zip(there, meant, strict=True)
    )


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg))


def noise(width: int, height: int) -> Image.Image:
    return Image.merge("RGB", [Image.effect_noise((width, height), 50) for _ in range(3)])


def with_exif(path: Path, *, main: dict | None = None, exif: dict | None = None, gps: dict | None = None) -> Path:
    """Save the quarters as a JPEG with these tags."""
    tags = Image.Exif()
    tags.update(main or {})
    if exif:
        tags.get_ifd(0x8769).update(exif)
    if gps:
        tags.get_ifd(0x8825).update(gps)
    quarters().save(path, exif=tags)
    return path


def with_xmp(path: Path, inside: str) -> Path:
    quarters().save(path, xmp=xmp(inside))
    return path


def xmp(inside: str) -> bytes:
    """Wrap properties into a packet."""
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        'xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        'xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:digiKam="http://www.digikam.org/ns/1.0/">'
        f'{inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def dng(preview: bytes, *, size: tuple[int, int] = (400, 240), orientation: int = 1) -> bytes:
    """Build a raw file as cameras do: a tiny copy in front, the sensor's numbers, and a JPEG `preview` behind them."""
    width, height = size
    tiny = quarters(40, 24).tobytes()
    sensor = struct.pack("<H", 9000) * (width * height)
    body, places = bytearray(8), {}
    for name, block in (("tiny", tiny), ("sensor", sensor), ("preview", preview)):
        places[name] = len(body)
        body += block + b"\x00" * (len(block) % 2)

    def directory(tags: list[tuple[int, int, list[int] | bytes]]) -> int:
        entries = b""
        for tag, kind, values in sorted(tags):
            codes = {1: "B", 2: "B", 3: "H", 4: "I", 5: "I", 10: "i"}
            data = values if isinstance(values, bytes) else struct.pack(f"<{len(values)}{codes[kind]}", *values)
            count = len(data) // {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 10: 8}[kind]
            if len(data) > 4:
                place = len(body)
                body.extend(data + b"\x00" * (len(data) % 2))
                data = struct.pack("<I", place)
            entries += struct.pack("<HHI", tag, kind, count) + data.ljust(4, b"\x00")
        at = len(body)
        body.extend(struct.pack("<H", len(tags)) + entries + b"\x00" * 4)
        return at

    def strip(kind: int, width: int, height: int, bits: list[int], packing: int, meaning: int, name: str) -> list:
        return [
            (254, 4, [kind]),
            (256, 4, [width]),
            (257, 4, [height]),
            (258, 3, bits),
            (259, 3, [packing]),
            (262, 3, [meaning]),
            (273, 4, [places[name]]),
            (277, 3, [len(bits)]),
            (278, 4, [height]),
            (279, 4, [len({"tiny": tiny, "sensor": sensor, "preview": preview}[name])]),
        ]

    with Image.open(io.BytesIO(preview)) as shown:
        large = directory(strip(1, shown.width, shown.height, [8, 8, 8], 7, 6, "preview"))
    pattern = [(33421, 3, [2, 2]), (33422, 1, [0, 1, 1, 2])]
    raw = directory(strip(0, width, height, [16], 1, 32803, "sensor") + pattern)
    taken = directory([(0x9003, 2, b"2020:05:06 07:08:09\x00")])
    first = directory(
        [
            *strip(1, 40, 24, [8, 8, 8], 1, 2, "tiny"),
            (271, 2, b"Albumen\x00"),
            (272, 2, b"Pinhole 1\x00"),
            (274, 3, [orientation]),
            (330, 4, [raw, large]),
            (34665, 4, [taken]),
            (50706, 1, [1, 4, 0, 0]),
            (50708, 2, b"Albumen Pinhole 1\x00"),
            (50721, 10, [1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1]),
        ]
    )
    body[:8] = struct.pack("<2sHI", b"II", 42, first)
    return bytes(body)
