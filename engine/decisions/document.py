"""The file that decisions travel in: JSON, one album or photo a line, always in the same order.

Knows the format and no library. Whatever is wrong with a file is told in one sentence.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from engine.errors import AlbumenError

VERSION = 1
MARK = "albumen decisions"
LARGEST = 1 << 30
"""Bytes that a file may have: some millions of photos."""

_DIGEST = re.compile("[0-9a-f]{64}")
_ALBUM = re.compile("[0-9a-f]{16}-[1-9][0-9]{0,17}")


By = Literal["machine", "user"]


@dataclass(frozen=True, slots=True)
class Album:
    """An album that the user touched. `id` is the same in every library; `parent` counts where the user `placed` it."""

    id: str
    name: str
    named_by: By
    placed: bool
    parent: str | None
    evidence: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Photo:
    """What was said about a photo. `path` is for people; `held` is the album of the user's in which the machine had it.

    `rejected` has albums and when they were ruled out; `cover` the albums that it stands for.
    """

    digest: str
    essence: str = ""
    path: str = ""
    home: str | None = None
    held: str | None = None
    also: tuple[str, ...] = ()
    rejected: tuple[tuple[str, str], ...] = ()
    cover: tuple[str, ...] = ()

    def albums(self) -> set[str]:
        """All albums that are spoken of."""
        return {x for x in (self.home, self.held, *self.also, *(a for a, _ in self.rejected), *self.cover) if x}


@dataclass(frozen=True, slots=True)
class Document:
    """What one file says."""

    albums: tuple[Album, ...]
    photos: tuple[Photo, ...]


def written(document: Document) -> bytes:
    """The file of a document; the same for the same decisions."""
    albums = ",\n".join(_dumped(_album_line(a)) for a in sorted(document.albums, key=lambda a: _order(a.id)))
    photos = ",\n".join(_dumped(photo_line(p)) for p in sorted(document.photos, key=lambda p: p.digest))
    text = f'{{\n"{MARK}": {VERSION},\n"albums": [\n{albums}\n],\n"photos": [\n{photos}\n]\n}}\n'
    return text.encode("utf-8", "backslashreplace")  # half a surrogate pair becomes \udxxx, which JSON reads


def is_ours(head: bytes) -> bool:
    """Whether a file that begins so was written by `written`."""
    return head.lstrip().startswith(b"{") and f'"{MARK}"'.encode() in head[:200]


def parse(data: bytes) -> Document:
    """What a file says. Raises AlbumenError, in a sentence, for one that is damaged, foreign or of a newer Albumen."""
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise AlbumenError(f"This is no file of decisions, or a damaged one: {error}.") from error
    if not isinstance(content, dict) or not isinstance(content.get(MARK), int):
        raise AlbumenError("This is no file of decisions: those are made with `albumen decisions export`.")
    if content[MARK] > VERSION:
        raise AlbumenError(
            f"These decisions were written by a newer Albumen (format {content[MARK]}; this program knows {VERSION})."
        )
    albums = tuple(_each(content, "albums", _album))
    photos = tuple(_each(content, "photos", photo))
    known = [a.id for a in albums]
    if len(set(known)) < len(known) or len({p.digest for p in photos}) < len(photos):
        raise AlbumenError("This file of decisions is damaged: it speaks of the same album or photo twice.")
    unknown = (set().union(*(p.albums() for p in photos)) | {a.parent for a in albums if a.parent}) - set(known)
    if unknown:
        raise AlbumenError(f"This file of decisions is damaged: it speaks of album {min(unknown)}, which it lacks.")
    return Document(albums, photos)


def _each(content: Mapping[str, Any], what: str, of: Callable[[Any], Any]) -> list[Any]:
    found = []
    lines = content.get(what)
    if not isinstance(lines, list):
        raise AlbumenError(f"This file of decisions is damaged: it has no list of {what}.")
    for number, line in enumerate(lines, 1):
        try:
            found.append(of(_a(dict, line)))
        except (KeyError, TypeError, ValueError) as error:
            raise AlbumenError(
                f"This file of decisions is damaged: number {number} of its {what} makes no sense ({error})."
            ) from error
    return found


def _album(line: Any) -> Album:
    return Album(
        _matching(line["id"], _ALBUM),
        _a(str, line["name"]),
        _named_by(line.get("named_by", "user")),
        "parent" in line,
        None if line.get("parent") is None else _matching(line["parent"], _ALBUM),
        _a(dict, line.get("evidence", {})),
    )


def photo(line: Any) -> Photo:
    """A photo's line; ValueError, TypeError or KeyError where it is none."""

    def album(value: Any) -> str:
        return _matching(value, _ALBUM)

    rejected = _a(dict, line.get("rejected", {}))
    return Photo(
        _matching(line["digest"], _DIGEST),
        _matching(line["essence"], _DIGEST) if line.get("essence") else "",
        _a(str, line.get("path", "")),
        album(line["home"]) if line.get("home") is not None else None,
        album(line["held"]) if line.get("held") is not None else None,
        tuple(sorted({album(a) for a in _a(list, line.get("also", []))}, key=_order)),
        tuple((album(a), _a(str, at)) for a, at in sorted(rejected.items(), key=lambda x: _order(album(x[0])))),
        tuple(sorted({album(a) for a in _a(list, line.get("cover", []))}, key=_order)),
    )


def photo_line(photo: Photo) -> dict[str, Any]:
    """A photo as it stands in a file: nothing that is empty."""
    line = {
        "digest": photo.digest,
        "essence": photo.essence,
        "path": photo.path,
        "home": photo.home,
        "held": photo.held,
        "also": sorted(photo.also, key=_order),
        "rejected": dict(sorted(photo.rejected, key=lambda x: _order(x[0]))),
        "cover": sorted(photo.cover, key=_order),
    }
    return {key: value for key, value in line.items() if value}


def _album_line(album: Album) -> dict[str, Any]:
    line: dict[str, Any] = {"id": album.id, "name": album.name, "named_by": album.named_by}
    if album.placed:
        line["parent"] = album.parent
    if album.evidence:
        line["evidence"] = album.evidence
    return line


def _order(album: str) -> tuple[str, int]:
    library, _, number = album.partition("-")
    return library, int(number)


def _dumped(line: Mapping[str, Any]) -> str:
    return json.dumps(line, ensure_ascii=False)


def _matching(value: Any, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError(f"{str(value)[:80]!r} is no id or digest")
    return value


def _named_by(value: Any) -> By:
    if value == "user":
        return "user"
    if value == "machine":
        return "machine"
    raise ValueError(f"{str(value)[:80]!r} is neither user nor machine")


def _a(kind: type, value: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError(f"{str(value)[:80]!r} is no {kind.__name__}")
    return value
