"""The plain look of a photo in one word: the colour that rules it, or that it is dark, white or without colour.

Said where neither place nor date nor words can name an album, and to tell namesakes apart. Knows pixels, not albums.
"""

import numpy as np

from engine.types import Image

WORDS = {
    "red": "mostly red",
    "orange": "warm colours",
    "yellow": "mostly yellow",
    "green": "mostly green",
    "blue": "mostly blue",
    "purple": "pink and purple",
    "dark": "mostly dark",
    "white": "on white",
    "grey": "black and white",
}
"""Look -> how it stands in a name."""

_HUES = (("red", 15), ("orange", 45), ("yellow", 68), ("green", 165), ("blue", 258), ("purple", 340), ("red", 360))
_RULES = 0.5


def look(image: Image) -> str:
    """The look of an upright picture (height, width, 3), a key of WORDS, or "" where none rules.

    Colour is chroma, the spread of a pixel's channels: a hue rules where half of all chroma is of it.
    """
    step = max(1, min(image.shape[:2]) // 48)
    pixels = image[::step, ::step].reshape(-1, 3).astype(np.float32) / 255
    value, chroma = pixels.max(axis=1), pixels.max(axis=1) - pixels.min(axis=1)
    if np.mean((value > 0.85) & (chroma < 0.12)) > 0.55:
        return "white"
    if np.quantile(chroma, 0.95) < 0.06:
        return "grey"
    if np.mean(value < 0.25) > 0.6:
        return "dark"
    if chroma.mean() < 0.08:
        return ""
    shares: dict[str, float] = {}
    hue = _hue(pixels, value, chroma)
    low = 0.0
    for name, high in _HUES:
        shares[name] = shares.get(name, 0.0) + float(chroma[(hue >= low) & (hue < high)].sum())
        low = high
    name, share = max(shares.items(), key=lambda item: item[1])
    return name if share >= _RULES * float(chroma.sum()) else ""


def _hue(pixels: np.ndarray, value: np.ndarray, chroma: np.ndarray) -> np.ndarray:
    """Hue in degrees, 0 to 360 (the usual hexagon)."""
    r, g, b = pixels.T
    c = np.maximum(chroma, 1e-6)
    sector = np.where(value == r, (g - b) / c % 6, np.where(value == g, (b - r) / c + 2, (r - g) / c + 4))
    return np.asarray(sector * 60 % 360)
