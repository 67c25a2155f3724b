"""Animations, one picture after the other: GIF, animated WebP, APNG, and sequences in AVIF.

Only one picture is in memory at a time, whatever the length of the film. Turned into sRGB as stills are. Pages of a
document are no film. Knows nothing of clocks: it says how long a picture stands, and whoever plays it waits.
"""

import io
import itertools
from pathlib import Path

from PIL import Image as Pillow

from engine.errors import AlbumenError
from engine.ingest import colour, decode, formats, picture

FORMATS = frozenset({"GIF", "WEBP", "PNG", "AVIF"})
"""The formats, as `Facts.format` has them, in which pictures may move."""

SHORTEST, USUAL = 20, 100
"""Milliseconds: what is shorter stands for the usual time, as every browser has it."""

LARGEST = 50_000_000
"""Pixels of a picture, and bytes of a file, up to which it is played."""


class Film:
    """The pictures of an animation, over and over. Used on one thread at a time, which need not be the same."""

    def __init__(self, image: Pillow.Image, longest: int | None) -> None:
        self._image, self._fit = image, picture.longest_fit(longest)
        self._profile = image.info.get("icc_profile")
        self._next = itertools.cycle(range(self.frames))

    @property
    def frames(self) -> int:
        """How many pictures there are before they begin anew; at least two."""
        return int(getattr(self._image, "n_frames", 1))

    def next(self) -> tuple[Pillow.Image, int]:
        """The next picture, RGB, and the milliseconds for which it stands.

        Raises AlbumenError where the file is damaged from here on.
        """
        try:
            self._image.seek(next(self._next))
            shown = colour.to_srgb(colour.resizable(self._image), self._profile)
            wanted = self._fit(*shown.size)
            shown = shown if wanted == shown.size else shown.resize(wanted, Pillow.Resampling.BICUBIC, reducing_gap=3.0)
        except picture.FAULTS as error:
            raise AlbumenError("The rest of this animation is damaged.") from error
        length = self._image.info.get("duration", 0)
        return shown, int(length) if isinstance(length, (int, float)) and length >= SHORTEST else USUAL


def film(path: Path, *, longest: int | None = None) -> Film | None:
    """The film in a file, None where there is none: a still, a file that cannot be read, one that is too large."""
    try:
        with decode.opened(path) as file:
            data = file.read(LARGEST + 1)
        format = formats.recognise(data[: formats.HEAD], path.name)
        if format not in FORMATS or len(data) > LARGEST:
            return None
        image = Pillow.open(io.BytesIO(data), formats=[format])
        if not getattr(image, "is_animated", False) or image.width * image.height > LARGEST:
            return None
        return Film(image, longest)
    except (AlbumenError, MemoryError, *picture.FAULTS):
        return None
