"""The vocabulary of Albumen: the nouns that its parts exchange.

Plain frozen data without behaviour, so that ingest, embed, group and name need not know each other, the store or the
window. Nothing here imports anything of ours.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL import Image as Pillow

T = TypeVar("T")

Image = NDArray[np.uint8]
"""One upright picture: (height, width, 3), sRGB."""

Matrix = NDArray[np.float32]
"""One row a photo: (n, d), float32; in a space of vectors every row has length one."""

Seen = NDArray[Any]
"""What a View made of a picture: the model's input before it is normalised, or a finished row."""

TakenFrom = Literal["original", "digitised", "gps", "name", "file"]
"""Where a taken time comes from, best first: EXIF original, EXIF digitised, GPS clock, file name, file time."""

Kind = Literal["photo", "problem", "other"]
"""What a file turned out to be: a picture we show, one we cannot show, or no picture at all."""


Relation = Literal["identical", "copy", "burst"]
"""What a photo in a stack is to the head: the same pixels under other bytes, a light edit, a shot of the same burst."""


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
    plainly no picture. `essence` is the digest of the picture alone, which stays when a program rewrites what the file
    says about it; "" makes no claim. A `photo` has `facts` and a `thumbnail` (JPEG, sRGB, upright) and perhaps a `note`
    ("only the embedded preview of this raw file is shown"); a `problem` has a plain reason in `problem`. `seen` is what
    the View made of the picture, where one was given.
    """

    kind: Kind
    digest: str = ""
    facts: Facts | None = None
    thumbnail: bytes = b""
    note: str = ""
    problem: str = ""
    seen: "Seen | None" = None
    essence: str = ""


@dataclass(frozen=True, slots=True)
class Vectors:
    """Photo ids (n,) int64 and their rows (n, d), unit length, of one space; ids and rows never travel apart."""

    space: str
    ids: NDArray[np.int64]
    rows: Matrix

    def __len__(self) -> int:
        return len(self.ids)


class View(Protocol):
    """How an embedder wants to look at a picture. Small and picklable: it is used in the processes that read pictures.

    `full` says that a JPEG is not to be decoded at a reduced scale, `resample` is Pillow's filter for the scaling.
    """

    @property
    def full(self) -> bool: ...

    @property
    def resample(self) -> int: ...

    def frame(self, width: int, height: int) -> tuple[tuple[int, int], tuple[float, float, float, float] | None]:
        """The (width, height) to which an upright picture of that size is scaled, and the part of it that is looked at
        (left, top, right, bottom; None for all of it)."""
        ...

    def __call__(self, picture: "Pillow.Image") -> Seen:
        """What is kept of the picture once it is scaled (upright, sRGB, mode RGB)."""
        ...


class Embedder(Protocol):
    """Pictures to rows of one space, in two steps: `view` where pictures are read, `submit` where the model is.

    `space` names model, revision, preprocessing and pooling; `state` is what must be kept so that the same space can be
    opened again (b"" where the model's own files suffice). `batch` says how many pictures are best submitted at once,
    `settled` in which precision it works ("" before that is known, and where there is only one).
    """

    space: str
    dim: int
    state: bytes
    batch: int
    settled: str

    @property
    def view(self) -> View: ...

    def submit(self, seen: Sequence[Seen]) -> Callable[[], Matrix]:
        """Begin to describe what `view` made of some pictures; the result, called, gives their rows.

        Rows are (len(seen), dim) float32, each of length one. Begin the next batch before asking for the rows of the
        last one, and a GPU never waits.
        """
        ...


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that belong together, most typical first; `scores` in 0..1 go with them, 1 is the core of the group.

    `album` is the album that what the user said makes of it, None where nothing was said.
    """

    photos: tuple[int, ...]
    scores: tuple[float, ...]
    album: int | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """A proposal: groups, largest first, and the photos that fit none (Unsorted).

    A theme is some groups that belong together, given by their positions in `groups`, two at the least; a group is in
    one theme or in none. `led` are photos that follow what the user said about others: into their group's album, and
    out of where they were.
    """

    groups: tuple[Group, ...]
    unsorted: tuple[int, ...]
    themes: tuple[tuple[int, ...], ...] = ()
    led: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Portrait:
    """What a namer may know of one photo: its facts, the folders above it (outermost first), its file name, its look.

    `look` is a key of `engine.name.looks.WORDS`, "" where it has none of these looks, None where nobody looked.
    `digest` is that of the photo's bytes.
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
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """An album that wants a name: its members, most typical first, and those of them that a model is to look at."""

    album: int
    members: tuple[Portrait, ...]
    shown: tuple[Portrait, ...] = ()


@dataclass(frozen=True, slots=True)
class Name:
    """A name and what speaks for it (JSON-able: namer, sources, counts).

    `lacking` says in a sentence why the namer could not do it, or not wholly, and will another time; "" where it could.
    """

    text: str
    evidence: dict[str, Any] = field(default_factory=dict)
    lacking: str = ""


class ChatModel(Protocol):
    """A vision-language model, wherever it runs. `key` names model and revision, and changes when answers would.

    What it answers is untrusted text from a stranger. Trouble with the model (not there, too slow, out of memory) is an
    AlbumenError that names it; a model that answers nonsense answers.
    """

    @property
    def key(self) -> str: ...

    def ask(
        self, prompt: str, pictures: Sequence[bytes] = (), *, schema: Mapping[str, Any] | None = None, tokens: int = 128
    ) -> str:
        """Return the answer, of `tokens` at the most, to a prompt about some pictures (JPEG bytes).

        `schema` (JSON Schema) binds the answer where the model's server can; elsewhere it may be anything.
        """
        ...

    def likelihoods(self, prompt: str, picture: bytes | None, choices: Sequence[str]) -> NDArray[np.float64] | None:
        """Return the mean log-probability a token (choices,) of each of `choices` as the answer, None where the model
        does not tell. Without a picture it is asked about a blank one."""
        ...


class Sight(Protocol):
    """What a namer that looks may use of a library: pictures, and what models have answered before.

    An answer belongs to a model's key, a prompt's id, and what was asked about (a photo's digest).
    """

    def picture(self, digest: str) -> bytes | None:
        """Return the thumbnail of a photo as JPEG bytes, None where there is none."""
        ...

    def answer(self, model: str, prompt: str, about: str) -> str | None:
        """Return what was answered before, None where nothing was."""
        ...

    def keep(self, model: str, prompt: str, about: str, answer: str) -> None:
        """Keep an answer, so that nobody is asked twice."""
        ...

    def answers(self, model: str, prompt: str) -> Sequence[str]:
        """Return all answers to a prompt, of the whole library."""
        ...


class Namer(Protocol):
    """Albums to names, all siblings at once so that no two of them get the same one.

    A namer that asks somebody may raise an AlbumenError already when its `key` or `looks_at` is wanted: a server that
    is away cannot say which model it has.
    """

    @property
    def key(self) -> str:
        """What changes when the namer would answer differently: model, prompt, language."""
        ...

    @property
    def called(self) -> str:
        """What the user may know it by: its model and revision, or its own name."""
        ...

    @property
    def looks_at(self) -> int:
        """How many photos of an album it wants to look at."""
        ...

    def __call__(self, albums: Sequence[Unnamed], taken: Sequence[str]) -> Job[list[Name]]:
        """One Name an album, in order; distinct (casefolded) among themselves and from `taken`.

        A namer that asks somebody says how far it is between two questions and while it waits, and can be stopped
        there; one that can get no answer names by facts.
        """
        ...

    def close(self) -> None:
        """Free what it holds; it names no more."""
        ...
