"""Text out of strangers' files, made harmless: decoded, without control characters, of bounded length.

Knows the ways in which cameras and programs store text, and what they write where nobody wrote anything. What it
returns is still a stranger's text: whoever shows it escapes it.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

TITLE_LENGTH = 500
KEYWORD_LENGTH = 100
KEYWORDS = 200

# Marks that turn the direction of the text after them, and a byte order mark.
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")

_BOILERPLATE = re.compile(
    r"""(?ix)
    .*\bdigital\s(still\s)?camera | sony\s?dsc | dcim.* | exif[\s_-]?jpeg.* | default | untitled | image | picture
    | samsung | minolta | (my\s)?description | charset=.* | type=.* | <[^>]*> | screenshot | file\ssource.*
    | file\swritten\sby.* | created\s(with|by)\s.* | (cof|hdr|sdr|rhdr|mde|dav|edf|ptr|nfd|bty|rbt|oznor|btf)(_\w+)?
    | [{\[].*[}\]]? | (dsc[nf]?|imgp?|pict|sany|cimg|hpim|rimg|gopr|pxl|p)[_-]?\d+(\.jpe?g)?
    | (?-i:([A-Z]{0,3}[\d_.-]+)+[A-Z]{0,3}) | [\W_\d]*
    """
)
"""What cameras and programs write where a title belongs: their names, names of files, codes, data."""


def decode(value: Any, encoding: str = "") -> str:
    """Return the text in a metadata value (bytes, a string that was read as Latin-1, byte numbers), "" for other kinds.

    `encoding` names the encoding where it is known; otherwise UTF-8 is tried before Latin-1.
    """
    if isinstance(value, (tuple, list)) and all(isinstance(item, int) and 0 <= item < 256 for item in value):
        value = bytes(value)
    if isinstance(value, str):
        try:
            value = value.encode("latin-1")
        except UnicodeEncodeError:
            return value
    if not isinstance(value, bytes):
        return ""
    for candidate in (encoding, "utf-8", "cp1252"):
        try:
            return value.decode(candidate) if candidate else value.decode("ascii")
        except UnicodeDecodeError:
            continue
    return value.decode("latin-1")


def clean(text: str, length: int) -> str:
    """Return `text` up to its first NUL in one line of at most `length` characters, without anything invisible."""
    text = text.split("\x00", 1)[0][: 4 * length]
    # Cc are control characters, Cs lone surrogates, Co has no agreed meaning.
    kept = (
        " " if character.isspace() else character
        for character in unicodedata.normalize("NFC", text)
        if character.isspace() or (unicodedata.category(character) not in ("Cc", "Cs", "Co"))
    )
    plain = "".join(character for character in kept if character not in _DIRECTION)
    return " ".join(plain.split())[:length].rstrip()


def name(value: Any) -> str:
    """Return the maker's or the model's name in a metadata value."""
    return clean(decode(value), KEYWORD_LENGTH)


def title(candidates: Iterable[str], *, not_these: Iterable[str] = ()) -> str:
    """Return the first candidate that somebody wrote, rather than a camera; `not_these` are the camera's names."""
    cameras = {camera.casefold() for camera in not_these if camera}
    for candidate in candidates:
        text = clean(candidate, TITLE_LENGTH)
        if text and text.casefold() not in cameras and not _BOILERPLATE.fullmatch(text):
            return text
    return ""


def keywords(candidates: Iterable[str]) -> tuple[str, ...]:
    """Return the keywords in their order, each once (case aside), at most 200 of them."""
    kept: dict[str, str] = {}
    for candidate in candidates:
        text = clean(candidate, KEYWORD_LENGTH)
        if text:
            kept.setdefault(text.casefold(), text)
        if len(kept) == KEYWORDS:
            break
    return tuple(kept.values())
