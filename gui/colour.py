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
    # a grey has no hue, which is said as -1
    hue, saturation, lightness = (
        max(colour.hslHueF(), 0.0),
        colour.hslSaturationF(),
        colour.lightnessF(),
    )  # grey: no hue
    steps = [QColor(QColor.fromHslF(hue, saturation, step / 100).name()) for step in range(101)]  # to the bit
    good = [c for c in (colour, *steps) if all(contrast(c, ground) >= least for ground in grounds)]
    return min(good, key=lambda c: abs(c.lightnessF() - lightness)) if good else on(grounds[0])


def on(ground: QColor) -> QColor:
    """Black or white, whichever can be read on `ground`; one of them always can."""
    return max((QColor("#ffffff"), QColor("#0b0b0d")), key=lambda ink: contrast(ink, ground))


def mixed(ground: QColor, colour: QColor, share: float) -> QColor:
    """`ground` with so much of `colour` in it."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(_parts(ground), _parts(colour), strict=True))
    return QColor(red, green, blue)


def _parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _luminance(colour: QColor) -> float:
    shares = [part / 255 for part in _parts(colour)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
