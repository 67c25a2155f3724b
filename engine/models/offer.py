"""What would be fetched: a model's files, their sizes and checksums, and where they go in the Hugging Face cache.

Knows the layout of that cache (blobs by checksum, snapshots of links, refs); never goes online.
"""

from dataclasses import dataclass
from pathlib import Path

from engine.models import places


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file of a model. `digest` is its SHA-256 in hex, or for a small file the SHA-1 that git gives to it."""

    name: str
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A model as the hub offers it at this moment.

    `name` is what the user said, `title` what it is called on screen; `revision` is the commit, `licence` as the hub
    states it ("" where it does not), `source` the hub's address. A `gated` one is handed out only to those who have
    accepted its licence; `foreign_code` says that its author adds program code, which is never fetched.
    """

    name: str
    title: str
    repository: str
    revision: str
    licence: str
    gated: bool
    foreign_code: bool
    source: str
    cache: Path
    files: tuple[Wanted, ...]

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.files)

    @property
    def home(self) -> Path:
        """The repository's folder in the cache."""
        return places.home(self.repository, self.cache)

    @property
    def folder(self) -> Path:
        """Where the model can be opened once it is here."""
        return self.home / "snapshots" / self.revision

    def blob(self, file: Wanted) -> Path:
        """Where the file's bytes lie; several snapshots may share them."""
        return self.home / "blobs" / file.digest

    def part(self, file: Wanted) -> Path:
        """Where what has arrived of it lies until it is whole."""
        return self.home / "blobs" / f"{file.digest}.incomplete"

    def has(self, file: Wanted) -> bool:
        """Whether the file is in its place, whole."""
        return size_of(self.folder / file.name) == file.size

    def arrived(self) -> int:
        """Bytes of the model that need not be fetched any more."""
        return sum(self._arrived(file) for file in self.files)

    def _arrived(self, file: Wanted) -> int:
        whole = self.has(file) or size_of(self.blob(file)) == file.size
        return file.size if whole else min(file.size, max(0, size_of(self.part(file))))


def size_of(path: Path) -> int:
    """Return the size of a file in bytes, -1 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return -1
