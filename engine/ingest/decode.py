"""From a file to what is known of its picture: the bytes are read once, and never written.

`read` gives digest, kind, facts and thumbnail, or a plain reason why not; `upright` gives the picture to a viewer.
Knows nothing of folders, of libraries, or of other files but a picture's sidecar. Decoders can hang or die: whole
folders are read through `readers`, which can bear that.
"""

import errno
import hashlib
import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
from PIL import Image as Pillow

from engine.errors import AlbumenError
from engine.ingest import facts, formats, picture, reasons, xmp
from engine.ingest.essence import essence
from engine.types import Image, Reading, View

IN_MEMORY = 192 << 20
"""Files up to this size are read into memory at once; larger ones once for the digest, then decoded from the disk."""

SIDE, QUALITY = 256, 88
"""Pixels of a thumbnail's shortest side, and its quality as a JPEG."""


@dataclass(frozen=True, slots=True)
class _Content:
    """The bytes of a file that has been read to its end."""

    stream: BinaryIO
    size: int
    digest: str


def read(
    path: Path,
    *,
    sidecar: Path | None = None,
    side: int = SIDE,
    mtime_ns: int | None = None,
    view: View | None = None,
) -> Reading:
    """Read one file: what it is, its SHA-256, its facts, a thumbnail whose shortest side is `side` pixels, and what
    `view` makes of the picture.

    Never raises for a bad picture: that is a Reading of kind "problem". Files that are neither pictures nor named like
    one are "other"; only their first bytes are read, and they have no digest. `mtime_ns` dates a picture that nothing
    else dates.
    """
    named_so = _named_like_a_picture(path.name)
    try:
        with opened(path) as file:
            head = file.read(formats.HEAD)
            format = formats.recognise(head, path.name)
            if not (format or named_so):
                return Reading("other")
            before = os.fstat(file.fileno())
            content = _content(file, head)
            after = os.fstat(file.fileno())
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                return Reading("problem", problem=reasons.CHANGED)
            return _judge(content, path.name, head, format, _packet(sidecar), side, mtime_ns, view)
    except AlbumenError as error:
        return Reading("problem", problem=str(error)) if named_so else Reading("other")
    except MemoryError:
        return Reading("problem", problem=reasons.TOO_MUCH_MEMORY)


def _named_like_a_picture(name: str) -> bool:
    name = formats.unfinished(name) or name
    return formats.extension(name) in formats.PICTURE_EXTENSIONS


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open for reading only, without waiting (pipes) and without a trace (access time) where the system lets us."""
    flags = os.O_RDONLY
    for name in ("O_BINARY", "O_NONBLOCK", "O_CLOEXEC"):
        flags |= getattr(os, name, 0)
    try:
        try:
            handle = os.open(path, flags | getattr(os, "O_NOATIME", 0))
        except PermissionError:
            handle = os.open(path, flags)  # only a file's owner may leave its access time alone
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise AlbumenError(reasons.NOT_A_FILE)
            yield file
    except IsADirectoryError as error:
        raise AlbumenError(reasons.NOT_A_FILE) from error
    except PermissionError as error:
        raise AlbumenError(reasons.PERMISSION) from error
    except FileNotFoundError as error:
        raise AlbumenError(reasons.GONE) from error
    except OSError as error:
        raise AlbumenError(reasons.NOT_A_FILE if error.errno == errno.ENXIO else reasons.UNREADABLE) from error


def _content(file: BinaryIO, head: bytes) -> _Content:
    """Read the rest of a file whose `head` has been read; the stream stands for its bytes from then on."""
    digest = hashlib.sha256(head)
    size = len(head)
    small = os.fstat(file.fileno()).st_size <= IN_MEMORY
    kept = io.BytesIO(head) if small else None
    if kept is not None:
        kept.seek(0, io.SEEK_END)
    while block := file.read(1 << 20):
        digest.update(block)
        size += len(block)
        if kept is not None:
            kept.write(block)
    return _Content(kept or file, size, digest.hexdigest())


def _packet(sidecar: Path | None) -> xmp.Packet:
    """Return what the sidecar says; one that cannot be read says nothing, the picture is none the worse for it."""
    if sidecar is None:
        return xmp.Packet()
    try:
        with opened(sidecar) as file:
            return xmp.parse(file.read(xmp.LARGEST + 1))
    except AlbumenError:
        return xmp.Packet()


def _judge(
    content: _Content,
    name: str,
    head: bytes,
    format: str,
    sidecar: xmp.Packet,
    side: int,
    mtime_ns: int | None,
    view: View | None,
) -> Reading:
    if reason := _no_picture(name, head, format):
        return Reading("problem", content.digest, problem=reason)
    try:
        shown = picture.show(
            content.stream,
            format,
            picture.thumbnail_fit(side),
            extension=formats.extension(name),
            size=content.size,
            view=view,
        )
    except AlbumenError as error:
        return Reading("problem", content.digest, problem=str(error))
    return Reading(
        "photo",
        content.digest,
        facts.gather(
            replace(shown.metadata, sidecar=sidecar), size=shown.size, format=shown.format, name=name, mtime_ns=mtime_ns
        ),
        _as_jpeg(shown.image),
        shown.note,
        seen=shown.seen,
        essence=_essence(content, format),
    )


def _essence(content: _Content, format: str) -> str:
    """Return the essence of what is in memory; a larger file would have to be read a second time for it."""
    return essence(content.stream.getvalue(), format) if isinstance(content.stream, io.BytesIO) else ""


def identify(path: Path) -> Reading:
    """Read one file for its digest and essence and nothing else, without decoding it.

    Never raises: a file that cannot be read, or is no picture by its first bytes, is a Reading of kind "problem".
    """
    try:
        with opened(path) as file:
            head = file.read(formats.HEAD)
            format = formats.recognise(head, path.name)
            content = _content(file, head)
            return Reading("photo" if format else "problem", content.digest, essence=_essence(content, format))
    except AlbumenError as error:
        return Reading("problem", problem=str(error))
    except MemoryError:
        return Reading("problem", problem=reasons.TOO_MUCH_MEMORY)


def _no_picture(name: str, head: bytes, format: str) -> str:
    """Say why a file that looks like a picture by its name or its bytes is none; "" where it may be one."""
    if head.startswith(formats.COMPANION) or (name.startswith("._") and not format):
        return reasons.COMPANION
    if formats.unfinished(name) is not None:
        return reasons.UNFINISHED
    if name.startswith("~$") and not format:
        return reasons.LEFT_BEHIND
    if not head:
        return reasons.EMPTY
    if format:
        return ""
    if len(set(head)) == 1 and len(head) > 1:
        return reasons.FILLER
    what = formats.in_fact(head)
    return reasons.in_fact(what) if what else reasons.UNKNOWN


def _as_jpeg(image: Pillow.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=QUALITY)
    return buffer.getvalue()


def upright(path: Path, *, longest: int | None = None) -> Pillow.Image:
    """Return the whole picture for a viewer: upright, sRGB, mode RGB, its longest side at most `longest` pixels.

    Raises AlbumenError with the reason that `read` would give.
    """
    return _shown(path, picture.longest_fit(longest)).image


def look(path: Path, view: View) -> Reading:
    """Read one file for what `view` makes of its picture and nothing else: no digest, no facts, no thumbnail.

    The view sees what `read` shows it, to the last bit. Never raises for a bad picture, as `read`.
    """
    try:
        return Reading("photo", seen=_shown(path, picture.thumbnail_fit(SIDE), view).seen)
    except AlbumenError as error:
        return Reading("problem", problem=str(error))
    except MemoryError:
        return Reading("problem", problem=reasons.TOO_MUCH_MEMORY)


def _shown(path: Path, fit: picture.Fit, view: View | None = None) -> picture.Shown:
    with opened(path) as file:
        head = file.read(formats.HEAD)
        format = formats.recognise(head, path.name)
        if reason := _no_picture(path.name, head, format):
            raise AlbumenError(reason)
        size = os.fstat(file.fileno()).st_size
        file.seek(0)
        stream = io.BytesIO(file.read()) if size <= IN_MEMORY else file
        return picture.show(stream, format, fit, extension=formats.extension(path.name), size=size, view=view)


def pixels(thumbnail: bytes) -> Image:
    """Return the pixels of a thumbnail that `read` made: (height, width, 3), uint8, sRGB."""
    with Pillow.open(io.BytesIO(thumbnail), formats=["JPEG"]) as image:
        return np.asarray(image.convert("RGB"))
