"""Every way of storing colour, made into sRGB.

Pillow's modes in, RGB out: 1 and 16 bits, floats, palettes, transparency over white, CMYK, Lab, and embedded ICC
profiles. Works on whatever size it is given; knows no files and no metadata but the profile.
"""

import io
import math
from functools import cache, lru_cache

from PIL import Image, ImageCms

_SPACES = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab "}
_LARGEST_PROFILE = 16 << 20


def resizable(image: Image.Image) -> Image.Image:
    """Return `image` in a mode whose pixels may be averaged: L, LA, RGB, RGBA, CMYK, LAB, I or F.

    Palettes are looked up and single bits become grey; 16 bits stay 16 bits, as mode I, until `to_srgb`.
    """
    mode = image.mode
    if mode == "1":
        return image.convert("L")
    if mode in ("P", "PA") or (mode in ("L", "RGB") and "transparency" in image.info):
        return image.convert("RGBA" if image.has_transparency_data else "RGB")
    if mode == "La":
        return image.convert("LA")
    if mode == "RGBa":
        return image.convert("RGBA")
    if mode.startswith("I;16"):
        return image.convert("I")
    if mode in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB", "I", "F"):
        return image
    return image.convert("RGB")


def to_srgb(image: Image.Image, profile: bytes | None = None) -> Image.Image:
    """Return `image`, of a mode that `resizable` returns, as RGB in sRGB; transparent parts become white.

    `profile` is the embedded ICC profile; one that is broken or meant for another kind of pixels is passed over.
    """
    if image.mode in ("I", "F"):
        image = _eight_bits(image)
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    if alpha is not None:
        image = image.convert(image.mode[:-1])
    image = _through_profile(image, profile)
    if image.mode == "LAB":
        image = _through_lab(image)
    image = image.convert("RGB")
    if alpha is None:
        return image
    page = Image.new("RGB", image.size, "white")
    page.paste(image, mask=alpha)
    return page


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return grey of 16 or 32 bits as L: 16 bits by their whole range, anything wider by the range that it uses."""
    low, high = image.getextrema()
    assert isinstance(low, (int, float)) and isinstance(high, (int, float))
    if not math.isfinite(low) or not math.isfinite(high):
        return Image.new("L", image.size, 128)
    if image.mode == "F" and low >= -0.5 and high <= 1.5:
        scale, offset = 255.0, 0.0
    elif image.mode == "F" and low >= 0 and high <= 255:
        scale, offset = 1.0, 0.0
    elif low >= -300 and high <= 66000:  # a little beyond, because resampling overshoots
        scale, offset = 1 / 257, 0.0
    else:
        scale = 255 / (high - low)
        offset = -low * scale
    # A form that Pillow reads as scale and offset instead of as a table.
    return image.point(lambda value: value * scale + offset).convert("L")


def _through_profile(image: Image.Image, data: bytes | None) -> Image.Image:
    """Return `image` turned from its own profile into sRGB; unchanged where the profile is of no use."""
    if not data or len(data) > _LARGEST_PROFILE:
        return image
    try:
        transform = _transform(data, image.mode)
        turned = ImageCms.applyTransform(image, transform) if transform else None
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return turned or image


@lru_cache(maxsize=4)
def _transform(data: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """What turns pictures of that mode out of a profile into sRGB, None where the profile is for others.

    A camera writes the same profile into all its pictures, and making this takes longer than applying it.
    """
    profile = ImageCms.ImageCmsProfile(io.BytesIO(data))
    if profile.profile.xcolor_space != _SPACES.get(mode):
        return None
    return ImageCms.buildTransform(
        profile,
        _srgb(),
        mode,
        "RGB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def _through_lab(image: Image.Image) -> Image.Image:
    turned = ImageCms.profileToProfile(image, ImageCms.createProfile("LAB"), _srgb(), outputMode="RGB")
    assert turned is not None
    return turned


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
