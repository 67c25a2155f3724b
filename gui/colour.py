"""Whether two colours can be told apart, as the Web Content Accessibility Guidelines measure it, and how to mend it
where not. Knows nothing of themes.
"""

from collections.abc import Iterable

from PySide6.QtGui import QColor

TEXT, SHAPE = 4.5, 3.0
"""The least contrast (WCAG 2.2, AA) of text with its ground (1.4.3), and of a shape that means something (1.4.11)."""


def contrast(a: QColor, b: QColor) -> float:
    """From 1, the same, to 21, black and white."""
    dark, light = sorted((_luminance(a), _luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def readable(colour: QColor, grounds: Iterable[QColor], least: float = TEXT) -> QColor:
    """The colour nearest to `colour`, of the same hue, whose contrast with each of `grounds` is at least `least`; black
    or white where there is none."""
    grounds = list(grounds)
    hue, saturation, lightness, _ = colour.getHslF()
    hue = max(hue, 0.0)  # grey has none
    steps = [QColor(QColor.fromHslF(hue, saturation, step / 100).name()) for step in range(101)]  # to the bit
    good = [c for c in (colour, *steps) if all(contrast(c, ground) >= least for ground in grounds)]
    return min(good, key=lambda c: abs(c.lightnessF() - lightness)) if good else on(grounds[0])


def on(ground: QColor) -> QColor:
    """Black or white, whichever can be read on `ground`; one of them always can."""
    return max((QColor("#ffffff"), QColor("#0b0b0d")), key=lambda ink: contrast(ink, ground))


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """`ground` with so much of `colour` in it."""
    parts = zip(ground.getRgb()[:3], colour.getRgb()[:3], strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def _luminance(colour: QColor) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
