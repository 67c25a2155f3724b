"""How round the corners of a photo are, and how faint the line around it, whoever paints it."""

CORNER, LEAST, MOST = 0.045, 5, 12
"""Corners are rounded by this share of the shorter edge, within limits in device pixels."""
EDGE = 26
"""How dense the line around a photo is, of 255: a white photo has an edge on white."""


def radius(width: int, height: int) -> int:
    """How round the corners of a photo are."""
    shorter = min(width, height)
    return min(round(min(max(shorter * CORNER, LEAST), MOST)), shorter // 2)
