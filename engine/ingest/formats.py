"""Which files are pictures: by the first bytes of a file, and by its name where bytes say nothing.

Knows extensions and signatures; knows no decoder but for the names that Pillow gives its formats. A strong signature
decides alone; formats without a trustworthy one (TGA, PCX, ...) count only under a picture's name, so that an
arbitrary binary file is never taken for a picture.
"""

import codecs
from typing import BinaryIO

_RAW = (
    "3fr arw cap cr2 cr3 crw dcr dng erf fff gpr iiq k25 kdc mdc mef mos mrw nef nrw orf pef ptx raf raw rw2 rwl sr2 "
    "srf srw x3f"
)
RAW_EXTENSIONS = frozenset(_RAW.split())

BY_EXTENSION = {
    "JPEG": "jpg jpeg jpe jfif jif insp thm mpo jps",
    "PNG": "png apng",
    "GIF": "gif",
    "WEBP": "webp",
    "BMP": "bmp",
    "DIB": "dib",
    "TIFF": "tif tiff",
    "HEIF": "heic heif heics heifs hif",
    "AVIF": "avif avifs",
    "JPEG2000": "jp2 j2k j2c jpc jpf jpx jpt",
    "PSD": "psd",
    "ICO": "ico",
    "CUR": "cur",
    "ICNS": "icns",
    "DDS": "dds",
    "QOI": "qoi",
    "PPM": "ppm pgm pbm pnm pam pfm",
    "TGA": "tga icb vda vst",
    "PCX": "pcx",
    "DCX": "dcx",
    "SGI": "sgi rgb rgba bw",
    "SUN": "ras sun",
    "XBM": "xbm",
    "XPM": "xpm",
    "unknown kind": "jxl psb jxr wdp hdp hdr exr jng pcd blp fli flc",
}
"""Pillow's format -> the extensions that stand for it."""

FORMAT_OF = {extension: name for name, extensions in BY_EXTENSION.items() for extension in extensions.split()}
PICTURE_EXTENSIONS = frozenset(FORMAT_OF) | RAW_EXTENSIONS

UNFINISHED_EXTENSIONS = frozenset({"part", "partial", "crdownload", "download", "opdownload", "tmp"})

STRONG = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (0, b"GIF87a", "GIF"),
    (0, b"GIF89a", "GIF"),
    (8, b"WEBP", "WEBP"),
    (0, b"FUJIFILMCCD-RAW", "RAW"),
    (0, b"FOVb", "RAW"),
    (0, b"\x00MRM", "RAW"),
    (0, b"IIRO", "RAW"),
    (0, b"IIRS", "RAW"),
    (0, b"MMOR", "RAW"),
    (0, b"IIU\x00", "RAW"),
    (6, b"HEAPCCDR", "RAW"),
    (0, b"II*\x00", "TIFF"),
    (0, b"MM\x00*", "TIFF"),
    (0, b"II+\x00", "TIFF"),
    (0, b"MM\x00+", "TIFF"),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", "JPEG2000"),
    (0, b"\xff\x4f\xff\x51", "JPEG2000"),
    (0, b"8BPS\x00\x01", "PSD"),
    (0, b"8BPS\x00\x02", "unknown kind"),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", "unknown kind"),
    (0, b"icns", "ICNS"),
    (0, b"DDS ", "DDS"),
    (0, b"qoif", "QOI"),
)
"""Offset, bytes, format: signatures long enough to be believed whatever the file is called."""

WEAK = (
    (b"BM", "BMP"),
    (b"\x00\x00\x01\x00", "ICO"),
    (b"\x00\x00\x02\x00", "CUR"),
    (b"\x01\xda", "SGI"),
    (b"\x0a", "PCX"),
    (b"\x59\xa6\x6a\x95", "SUN"),
    (b"\xff\x0a", "unknown kind"),
    (b"P1", "PPM"),
    (b"P2", "PPM"),
    (b"P3", "PPM"),
    (b"P4", "PPM"),
    (b"P5", "PPM"),
    (b"P6", "PPM"),
)
"""Signatures of one to four bytes, believed only under a picture's name."""

STILL_BRANDS = {b"avif": "AVIF", b"avis": "AVIF", b"crx ": "RAW"} | dict.fromkeys(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"mif2"), "HEIF"
)

OTHERS = (
    (0, b"PK\x03\x04", "a zip archive"),
    (0, b"PK\x05\x06", "a zip archive"),
    (0, b"Rar!\x1a\x07", "an archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "an archive"),
    (0, b"\x1f\x8b", "an archive"),
    (257, b"ustar", "an archive"),
    (0, b"%PDF-", "a PDF document"),
    (0, b"\x1aE\xdf\xa3", "a video"),
    (8, b"AVI ", "a video"),
    (0, b"\x00\x00\x01\xba", "a video"),
    (0, b"\x00\x00\x01\xb3", "a video"),
    (0, b"FLV\x01", "a video"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "a video"),
    (0, b"ID3", "a sound recording"),
    (8, b"WAVE", "a sound recording"),
    (0, b"OggS", "a sound recording"),
    (0, b"fLaC", "a sound recording"),
    (0, b"SQLite format 3\x00", "a database"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ", "a program"),
)
"""Offset, bytes, what it is: for the sentence about a file that only has a picture's name."""

COMPANION = b"\x00\x05\x16\x07"
HEAD = 4096


def extension(name: str) -> str:
    """Return the extension of a file name, in lower case and without the dot ("" where there is none)."""
    stem, _, ending = name.rpartition(".")
    return ending.strip().casefold() if stem else ""


def unfinished(name: str) -> str | None:
    """Return the name that a download will have when it is finished, None where the name is no such download's."""
    return name.rpartition(".")[0] if extension(name) in UNFINISHED_EXTENSIONS else None


def recognise(head: bytes, name: str = "") -> str:
    """Return Pillow's format, "RAW", "unknown kind" (a picture that nobody here decodes), or "" for no picture.

    `head` is the first few hundred bytes of the file; `name` its name, for formats whose bytes prove little.
    """
    for offset, magic, format in STRONG:
        if head[offset : offset + len(magic)] == magic:
            if format == "TIFF" and (head[8:10] == b"CR" or extension(name) in RAW_EXTENSIONS):
                return "RAW"
            return format
    if head[4:8] == b"ftyp":
        return _still(head)
    ending = extension(name)
    if ending not in PICTURE_EXTENSIONS or in_fact(head):
        return ""
    if ending in RAW_EXTENSIONS:
        return "RAW"
    if FORMAT_OF[ending] == "TGA":  # its first bytes are often those of an icon
        return "TGA"
    for magic, format in WEAK:
        if head.startswith(magic):
            return format
    # Text formats and others without any signature are believed by their own name alone.
    return FORMAT_OF[ending] if FORMAT_OF[ending] in ("XBM", "XPM", "DCX", "DIB", "unknown kind") else ""


def _still(head: bytes) -> str:
    """Tell still pictures from videos among ISO media files by the brands they declare."""
    end = min(int.from_bytes(head[:4], "big"), len(head))
    major = head[8:12]
    if major in STILL_BRANDS:
        brands = [major, *(head[at : at + 4] for at in range(16, end, 4))]
        # “mif1” only says that it is a picture; a more particular brand says which.
        return "AVIF" if b"avif" in brands or b"avis" in brands else STILL_BRANDS[major]
    return ""


def in_fact(head: bytes) -> str:
    """Say in two or three words what a file that is no picture is ("" where its first bytes do not tell)."""
    if head[4:8] == b"ftyp" and not _still(head):
        return "a sound recording" if head[8:11] == b"M4A" else "a video"
    if head[4:8] in (b"moov", b"mdat", b"wide"):
        return "a video"
    for offset, magic, what in OTHERS:
        if head[offset : offset + len(magic)] == magic:
            return what
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:512].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<script")) or b"<html" in start:
        return "a web page"
    if start.startswith(b"<svg") or (start.startswith(b"<?xml") and b"<svg" in start):
        return "a vector drawing"
    return "a text" if _is_text(head) else ""


def _is_text(head: bytes) -> bool:
    if head.startswith((b"#define", b"/* XPM", b"/* X", *(b"P%d" % kind for kind in range(1, 8)))):
        return False  # pictures written as text
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return bool(text.strip()) and not any(ord(character) < 32 and character not in "\t\n\r\f\x1b" for character in text)


def is_cut(format: str, stream: BinaryIO, size: int) -> bool:
    """Tell whether a picture that could not be decoded lacks its end, by what the format itself declares.

    Moves the position of `stream`. Only worth asking after decoding failed: whole files may have trailing data.
    """
    stream.seek(0)
    head = stream.read(HEAD)
    stream.seek(max(0, size - 65536))
    tail = stream.read(65536)
    match format:
        case "JPEG":
            return b"\xff\xd9" not in tail
        case "PNG":
            return b"IEND" not in tail
        case "GIF":
            return not tail.rstrip(b"\x00").endswith(b";")
        case "WEBP":
            return int.from_bytes(head[4:8], "little") + 8 > size
        case "BMP":
            return int.from_bytes(head[2:6], "little") > size
        case "TIFF":
            return int.from_bytes(head[4:8], "little" if head[:1] == b"I" else "big") >= size
        case "HEIF" | "AVIF" | "JPEG2000":
            return head[4:8] in (b"ftyp", b"jP  ") and _boxes_end(stream, size) > size
    return False


def _boxes_end(stream: BinaryIO, size: int) -> int:
    """Return where the last of the boxes that an ISO media file declares ends."""
    at = 0
    for _ in range(1000):
        stream.seek(at)
        header = stream.read(16)
        length = int.from_bytes(header[:4], "big")
        if length == 1:
            length = int.from_bytes(header[8:16], "big")
        if len(header) < 8 or length < 8:
            break
        at += length
        if at >= size:
            break
    return at
