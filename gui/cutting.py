"""A thumbnail cut to the shape and size in which it is painted, with round corners: what threads do with Pillow.

Touches nothing of Qt. Knows files and pixels, not photos; loaded with the first thumbnail that a thread reads.
"""

from functools import lru_cache
from pathlib import Path

import PIL.Image
import PIL.ImageChops
import PIL.ImageFile
import PIL.ImageOps
from PIL.Image import Image
from PIL.JpegImagePlugin import JpegImageFile

from gui import pictures
from gui.corners import EDGE, radius


def cut(thumbnail: Path, original: Path | None, width: int, height: int) -> Image | None:
    """The middle of a picture in another shape and size, RGB; None where nothing can be read. For threads."""
    try:
        with _opened(thumbnail) as opened:
            opened.draft("RGB", (width, height))
            picture: Image | None = opened.convert("RGB")
    except (OSError, ValueError):
        picture = pictures.read(original, longest=2 * max(width, height)) if original is not None else None
    return picture and PIL.ImageOps.fit(picture, (width, height), PIL.Image.Resampling.BICUBIC)


def _opened(thumbnail: Path) -> PIL.ImageFile.ImageFile:
    """A JPEG, without loading what Pillow has for other formats first."""
    try:
        return JpegImageFile(thumbnail)
    except SyntaxError:
        return PIL.Image.open(thumbnail, formats=["PNG"])


def rounded(picture: Image) -> bytes:
    """A picture with round corners and a faint edge, as Qt keeps it: premultiplied, blue first. For threads."""
    mask, edge = _mask(picture.size), _edge(picture.size)
    picture = picture.copy()
    picture.paste((128, 128, 128), mask=edge)
    picture.putalpha(mask)
    return picture.convert("RGBa").tobytes("raw", "BGRa")


@lru_cache(maxsize=128)
def _mask(size: tuple[int, int]) -> Image:
    """Opaque but for the corners, each of which is a quarter of a disc that is made smaller."""
    r = radius(*size)
    if r == 0:
        return PIL.Image.new("L", size, 255)
    disc = PIL.Image.radial_gradient("L").point(lambda value: 255 * (value < 181))  # 255 / √2, where its edges are
    corner = disc.crop((0, 0, 128, 128)).resize((r, r), PIL.Image.Resampling.BOX)
    mask, (width, height) = PIL.Image.new("L", size, 255), size
    flip, mirror = PIL.ImageOps.flip, PIL.ImageOps.mirror
    for piece, at in (
        (corner, (0, 0)),
        (mirror(corner), (width - r, 0)),
        (flip(corner), (0, height - r)),
        (flip(mirror(corner)), (width - r, height - r)),
    ):
        mask.paste(piece, at)
    return mask


@lru_cache(maxsize=128)
def _edge(size: tuple[int, int]) -> Image:
    """One pixel around, along the corners too."""
    width, height = size
    inside = PIL.Image.new("L", size, 0)
    if min(size) > 2:
        inside.paste(_mask((width - 2, height - 2)), (1, 1))
    return PIL.ImageChops.subtract(PIL.Image.new("L", size, 255), inside).point(lambda value: value * EDGE // 255)
