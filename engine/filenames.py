"""Names that Linux, macOS and Windows can all hold, and none of them twice in a folder.

Pure text: knows neither disk nor library. The rules are those of Windows (the strictest), of file systems that hold at
most 255 bytes a name, and of those that take names for equal that differ in case, in Unicode form or invisibly.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from itertools import count
from typing import TypeVar

T = TypeVar("T")

LONGEST = 255
"""Bytes of UTF-8 in one name."""

PART = ".albumen-part"
"""How the names of unfinished files end; no finished one is called so."""

CLAIM = b"Albumen is about to put a photo here.\n"
"""What holds a name for a moment where a file system cannot move a file without overwriting."""

_LONGEST_EXTENSION = 16
_ILLEGAL = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffd-\uffff]')
_TURNS_TEXT = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)", re.IGNORECASE)


def legal(name: str, empty: str = "Album") -> str:
    """`name` with as little changed as makes it legal everywhere; `empty` where nothing is left.

    A name that is legal comes back as it is. What is too long loses the end of its stem, never its extension.
    """
    while (better := _better(name, empty)) != name:
        name = better
    return name


def folder(name: str) -> str:
    """A legal name for the folder of an album: also not one that systems hide."""
    return legal(legal(name).lstrip(" ."))


def numbered(name: str, number: int) -> str:
    """The legal `name` with ` (number)` before its extension; as it is for 0."""
    stem, extension = split(name)
    return _fit(stem, f" ({number}){extension}") if number else name


def split(name: str) -> tuple[str, str]:
    """Stem and extension with its dot ("" for none, and for what is too long to be one)."""
    at = name.rfind(".")
    if at <= 0 or len(name[at:].encode("utf-8", "replace")) > _LONGEST_EXTENSION:
        return name, ""
    return name[:at], name[at:]


def key(name: str) -> str:
    """The same for two names exactly where some system may take them for one file."""
    if name.isascii():
        return name.lower()
    seen = "".join(c for c in name if unicodedata.category(c) != "Cf")  # HFS+ ignores what cannot be seen
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", seen).upper().casefold())


def allot(
    groups: Iterable[Sequence[tuple[T, str]]],
    taken: Iterable[str] = (),
    free: Callable[[T, str], bool] = lambda thing, name: True,
) -> dict[T, str]:
    """A name for every thing, distinct by `key` among themselves and from `taken`.

    Groups are served in order; all of a group get the same number, the lowest at which every one of them is `free`.
    The wanted names of one group must be legal and differ in their extensions.
    """
    names: dict[T, str] = {}
    used = {key(name) for name in taken}
    lowest: dict[str, int] = {}
    for group in groups:
        first = group[0][1]
        for n in count(max(lowest.get(key(name), 0) for _, name in group)):
            tried = {thing: numbered(name, n) for thing, name in group}
            if used.isdisjoint(map(key, tried.values())) and all(free(thing, name) for thing, name in tried.items()):
                break
        names |= tried
        used.update(map(key, tried.values()))
        at = lowest.get(key(first), 0)
        while key(numbered(first, at)) in used:
            at += 1
        lowest[key(first)] = at
    return names


def _better(name: str, empty: str) -> str:
    name = unicodedata.normalize("NFC", "".join(_repaired(c) if "\ud800" <= c <= "\udfff" else c for c in name))
    name = unicodedata.normalize("NFC", _TURNS_TEXT.sub("", _ILLEGAL.sub("_", name))).rstrip(" .") or empty
    if name.lower().endswith(PART):
        name += "_"
    if _DEVICE.match(name):
        name = "_" + name
    return _fit(*split(name)) or empty


def _repaired(surrogate: str) -> str:
    """The letter that an undecodable byte most likely was: names from before UTF-8 are mostly Western."""
    byte = ord(surrogate) - 0xDC00
    return bytes([byte]).decode("cp1252", "replace") if 0x80 <= byte <= 0xFF else "_"


def _fit(stem: str, tail: str) -> str:
    """`stem` + `tail`, the stem cut between characters so that both fit."""
    kept = stem.encode()[: LONGEST - len(tail.encode())].decode(errors="ignore")
    return kept + tail if tail else kept.rstrip(" .")
