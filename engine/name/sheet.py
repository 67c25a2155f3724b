"""A contact sheet: the pictures that stand for an album in one, for a model that is asked once an album.

Knows pictures as JPEG bytes; nothing of models.
"""

import io
from collections.abc import Sequence

from PIL import Image

SIDE = 224
"""Pixels of one picture on the sheet: nine of them make the 672 that LLaVA 1.6 sees."""

QUALITY = 88


def sheet(pictures: Sequence[bytes], columns: int = 3) -> bytes:
    """Return a JPEG of up to columns x columns pictures, each cut to a square from its middle."""
    pictures = pictures[: columns * columns]
    rows = -(-len(pictures) // columns)
    whole = Image.new("RGB", (SIDE * min(columns, max(len(pictures), 1)), SIDE * max(rows, 1)), "white")
    for number, data in enumerate(pictures):
        with Image.open(io.BytesIO(data)) as picture:
            side = min(picture.size)
            left, top = (picture.width - side) // 2, (picture.height - side) // 2
            square = picture.convert("RGB").resize((SIDE, SIDE), box=(left, top, left + side, top + side))
        whole.paste(square, (number % columns * SIDE, number // columns * SIDE))
    file = io.BytesIO()
    whole.save(file, "JPEG", quality=QUALITY)
    return file.getvalue()
