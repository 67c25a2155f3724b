"""What a model wants to see of a picture: its own preprocessing, in two halves.

The first half (scale, cut, keep as bytes) runs where pictures are read, the second (numbers around zero) where the
model is: bytes are a quarter of what floats would be between the two. All constants come from the model's own
preprocessor_config.json. Equal to transformers' own processors, without torchvision.
"""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from engine.embed import families
from engine.errors import AlbumenError
from engine.models import places

Fit = Literal["crop", "whole"]
"""How a photo fits the model's square: `crop` is the model's reference, `whole` cuts nothing off."""

LONGEST = 10  # a picture more drawn out than this is cut to it first: 2 x 5,000 must not become 256 x 640,000
SLIMMEST = 4  # a whole picture more drawn out than this is squeezed


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """A View of (height, width, 3) uint8, and what makes of it (3, height, width) float32 as the model takes it.

    `resize` is (height, width) or (shortest edge, None) or None, `crop` (height, width) or None; `whole` says of how
    large patches, and about how many, a picture is made of which nothing is cut off. Every value is scaled by `factor`
    and moved by `shift` (3 each).
    """

    name: str
    resize: tuple[int, int | None] | None
    crop: tuple[int, int] | None
    resample: int
    factor: tuple[float, ...]
    shift: tuple[float, ...]
    whole: tuple[int, int] | None = None
    full: bool = False

    @classmethod
    def of(cls, folder: Path, fit: Fit = "crop", *, full: bool = False) -> "Preprocessing":
        """Read it from a model's folder. `full` decodes JPEGs in full, as the model's reference does.

        Raises AlbumenError where the model asks for something that is not done here.
        """
        family = families.of(folder)
        asked = family.defaults | (places.preprocessing(folder) or {})
        config = places.read_json(folder / "config.json") or {}
        patch = int((config.get("vision_config") or config).get("patch_size", 32))
        try:
            return _preprocessing(asked, patch, fit, full)
        except (ValueError, KeyError, TypeError) as error:
            raise AlbumenError(
                f"The preprocessor_config.json in “{folder}” asks for something that Albumen does not do ({error})."
            ) from error

    def frame(self, width: int, height: int) -> tuple[tuple[int, int], tuple[float, float, float, float] | None]:
        """The size to which a picture is scaled, and the part of it that is looked at (None: all of it)."""
        part = None
        by_edge = self.whole is None and self.resize is not None and self.resize[1] is None
        if by_edge and max(width, height) > LONGEST * min(width, height):
            across, down = min(width, LONGEST * height), min(height, LONGEST * width)
            left, top = (width - across) / 2, (height - down) / 2
            part = (left, top, left + across, top + down)
            width, height = across, down
        return self._scaled(width, height), part

    def _scaled(self, width: int, height: int) -> tuple[int, int]:
        if self.whole is not None:
            return _whole(width, height, *self.whole)
        if self.resize is None:
            return width, height
        first, second = self.resize
        if second is not None:
            return second, first
        longer = int(first * max(width, height) / min(width, height))
        return (first, longer) if width <= height else (longer, first)

    def __call__(self, picture: Pillow.Image) -> NDArray[np.uint8]:
        """Cut a scaled picture to what the model sees: (height, width, 3)."""
        if self.crop is not None:
            height, width = self.crop
            left, top = (picture.width - width) // 2, (picture.height - height) // 2
            picture = picture.crop((left, top, left + width, top + height))  # black where the picture is smaller
        return np.asarray(picture)

    def floats(self, seen: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Bytes (..., height, width, 3) to what the model takes: (..., 3, height, width) float32."""
        values = seen.astype(np.float32) * np.array(self.factor, np.float32) + np.array(self.shift, np.float32)
        return np.ascontiguousarray(np.moveaxis(values, -1, -3))


def _preprocessing(asked: dict[str, Any], patch: int, fit: Fit, full: bool) -> Preprocessing:
    resize = _sides(asked["size"], asked) if asked.get("do_resize", True) else None
    cropped = _sides(asked["crop_size"], asked) if asked.get("do_center_crop", False) else None
    crop = (cropped[0], cropped[1] or cropped[0]) if cropped else None
    seen = crop or (resize if resize and resize[1] is not None else None)
    if seen is None or seen[1] is None:
        raise ValueError("pictures of one size are needed: a crop, or a resize to height and width")
    scale = asked.get("rescale_factor", 1 / 255) if asked.get("do_rescale", True) else 1.0
    normalise = asked.get("do_normalize", True)
    mean = np.asarray(asked["image_mean"] if normalise else [0.0] * 3, np.float64)
    std = np.asarray(asked["image_std"] if normalise else [1.0] * 3, np.float64)
    if mean.shape != (3,) or std.shape != (3,) or not std.all():
        raise ValueError("mean and deviation of three colours are needed")
    offset = -1.0 if asked.get("rescale_offset") else 0.0
    again = std if asked.get("include_top") else np.ones(3)  # EfficientNet divides by the deviation once more
    side = f"{seen[0]}" if seen[0] == seen[1] else f"{seen[0]}x{seen[1]}"
    tokens = (seen[0] // patch) * (seen[1] // patch)
    name = f"whole{side}" if fit == "whole" else f"crop{side}" if crop else f"squeezed{side}"
    return Preprocessing(
        name + ("-full" if full else ""),
        resize,
        None if fit == "whole" else crop,
        int(asked["resample"]),
        tuple((scale / std / again).tolist()),
        tuple(((offset - mean) / std / again).tolist()),
        (patch, tokens) if fit == "whole" else None,
        full,
    )


def _whole(width: int, height: int, patch: int, tokens: int) -> tuple[int, int]:
    """Return the size (width, height), in whole patches, whose shape is nearest to the picture's.

    Of all shapes with at most a sixteenth more patches than the square has, and not many fewer: every picture costs
    about the same, and there are few shapes, so that pictures can be described together.
    """
    if width < height:
        return _whole(height, width, patch, tokens)[::-1]
    shape = min(width / height, SLIMMEST)
    most = tokens + tokens // 16

    def rows(across: int) -> int:
        return max(1, min(round(across / shape), most // across))

    def distance(across: int) -> tuple[float, int]:
        down = rows(across)
        return abs(math.log(across / down / shape)) + abs(math.log(across * down / tokens)), across

    across = min(range(1, most + 1), key=distance)
    return across * patch, rows(across) * patch


def _sides(size: Any, asked: dict[str, Any]) -> tuple[int, int | None]:
    """Return (height, width), or (shortest edge, None)."""
    if isinstance(size, (int, float)):
        shortest = asked.get("do_center_crop", False)  # a bare number is an edge where a crop follows, else a square
        return int(size), None if shortest else int(size)
    if "shortest_edge" in size and "longest_edge" not in size:
        return int(size["shortest_edge"]), None
    return int(size["height"]), int(size["width"])
