"""The vocabulary of Albumen: the nouns that its parts exchange.

Plain frozen data without behaviour, so that ingest, embed, group and name need not know each other, the store or the
window. Nothing here imports anything of ours.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")

Image = NDArray[np.uint8]
"""One upright picture: (height, width, 3), sRGB."""

Matrix = NDArray[np.float32]
"""One row a photo: (n, d), float32; in a space of vectors every row has length one."""

TakenFrom = Literal["original", "digitised", "gps", "name", "file"]
"""Where a taken time comes from, best first: EXIF original, EXIF digitised, GPS clock, file name, file time."""

Kind = Literal["photo", "problem", "other"]
"""What a file turned out to be: a picture we show, one we cannot show, or no picture at all."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` (None while unknown) in `stage`; `note` is a short remark for the user."""

    stage: str
    done: int = 0
    total: int | None = None
    note: str = ""


Job = Generator[Progress, None, T]
"""A long piece of work: yields Progress, returns a result, is cancelled by `close()`, resumed by starting it again."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file that a walk met. `path` is relative to the root, with "/"; surrogates escape undecodable bytes.

    `trouble` says why it cannot even be opened (a dangling link, a named pipe); `sidecar` is the relative path of an
    `.xmp` beside it, and `sidecar_mtime_ns` its time stamp (0 where there is none).
    """

    path: str
    size: int
    mtime_ns: int
    trouble: str = ""
    sidecar: str = ""
    sidecar_mtime_ns: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file or folder that a walk did not enter, and why (hidden, ignored, unreadable, a loop of links).

    `unknown` says that it could not be entered this time: what lies below may well be there still.
    """

    path: str
    reason: str
    is_folder: bool
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What a picture's file says about it. Sizes are of the upright picture, in pixels.

    `taken` is local wall time, ISO 8601 without offset ("2019-05-04T17:31:09"), "" where unknown; `offset` is minutes
    east of UTC where known. `lat`, `lon` are WGS 84 degrees, both or neither.
    """

    width: int
    height: int
    format: str
    taken: str = ""
    taken_from: TakenFrom | Literal[""] = ""
    offset: int | None = None
    lat: float | None = None
    lon: float | None = None
    make: str = ""
    model: str = ""
    title: str = ""
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The outcome of reading one file once.

    `digest` is the SHA-256 of the bytes in hex, "" where the file was not read to its end: it could not be, or it is
    plainly no picture. A `photo` has `facts` and a `thumbnail` (JPEG, sRGB, upright) and perhaps a `note` ("only the
    embedded preview of this raw file is shown"); a `problem` has a plain reason in `problem`.
    """

    kind: Kind
    digest: str = ""
    facts: Facts | None = None
    thumbnail: bytes = b""
    note: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Vectors:
    """Photo ids (n,) int64 and their rows (n, d), unit length, of one space; ids and rows never travel apart."""

    space: str
    ids: NDArray[np.int64]
    rows: Matrix

    def __len__(self) -> int:
        return len(self.ids)


class Embedder(Protocol):
    """Pictures to rows of one space. `space` names model, revision and preprocessing; `state` is what must be kept so
    that the same space can be opened again (b"" where the model's own files suffice)."""

    space: str
    dim: int
    state: bytes

    def __call__(self, images: Sequence[Image]) -> Matrix:
        """Return (len(images), dim) float32, every row of length one."""
        ...


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that belong together, most typical first; `scores` in 0..1 go with them, 1 is the core of the group."""

    photos: tuple[int, ...]
    scores: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """A proposal: groups, largest first, and the photos that fit none (Unsorted)."""

    groups: tuple[Group, ...]
    unsorted: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Portrait:
    """What a namer may know of one photo: its facts, the folders above it (outermost first), its file name, its look.

    `look` is a key of `engine.name.looks.WORDS`, "" where it has none of these looks, None where nobody looked.
    """

    photo: int
    taken: str = ""
    taken_from: str = ""
    lat: float | None = None
    lon: float | None = None
    folders: tuple[str, ...] = ()
    file_name: str = ""
    title: str = ""
    keywords: tuple[str, ...] = ()
    look: str | None = None


@dataclass(frozen=True, slots=True)
class Unnamed:
    """An album that wants a name: its members, most typical first."""

    album: int
    members: tuple[Portrait, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A name and what speaks for it (JSON-able: namer, sources, counts)."""

    text: str
    evidence: dict[str, Any] = field(default_factory=dict)


class Namer(Protocol):
    """Albums to names, all siblings at once so that no two of them get the same one. `key` changes when the namer would
    answer differently (model, prompt, language)."""

    key: str

    def __call__(self, albums: Sequence[Unnamed], taken: Sequence[str]) -> list[Name]:
        """One Name an album, in order; distinct (casefolded) among themselves and from `taken`."""
        ...
