"""The map as a file, for a wall or a paper: PNG, twice as sharp as the screen, or SVG whose dots stay sharp.

Waits for the pictures that are in view, without holding the window up. Knows nothing of sources.
"""

import base64
from collections.abc import Callable
from html import escape
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPixmap

from gui import theme as looks
from gui import words
from gui.theme import Theme
from gui.views.map.colours import STEPS, Entry
from gui.views.map.legend import days
from gui.views.map.plot import Plot

SHARPNESS = 2.0
LOOK_MS, LOOKS = 40, 150
"""How often one looks whether the pictures have come, and how many times before it is done without the last of them."""

LINE, DOT = 22, 10
NARROWEST, WIDEST = 160, 420
"""Of the column with the legend."""


class Print(QObject):
    """One map on its way into a file; `done` gets what kept it from being written, "" where nothing did."""

    def __init__(self, plot: Plot, path: Path, title: str, theme: Theme, done: Callable[[str], None]) -> None:
        super().__init__(plot)
        self._plot, self._path, self._title, self._theme, self._done = plot, path, title, theme, done
        self._left = LOOKS
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._try)
        self._look.start()

    def _try(self) -> None:
        self._left -= 1
        self._plot.density = SHARPNESS
        self._plot.redraw()
        drawn = self._drawn()
        if not self._plot.complete and self._left:
            return
        self._look.stop()
        vector = self._path.suffix.lower() == ".svg"
        written = self._written_as_text() if vector else drawn.save(str(self._path), "PNG")  # type: ignore[call-overload]
        self._done("" if written else str(self._path))
        self._plot.deleteLater()

    def _drawn(self) -> QImage:
        width, height = self._size()
        image = QImage(round(width * SHARPNESS), round(height * SHARPNESS), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARPNESS)
        image.fill(self._theme.colour("window"))
        painter = QPainter(image)
        self._plot.draw(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, colour, text, bold in self._legend():
            painter.setPen(Qt.PenStyle.NoPen)
            if colour is not None:
                painter.setBrush(colour)
                painter.drawEllipse(at, DOT / 2, DOT / 2)
            painter.setPen(self._theme.colour("text"))
            painter.setFont(looks.font("lead" if bold else "caption"))
            room = QRectF(at.x() + DOT + (0 if colour else -DOT), at.y() - LINE / 2, self._side() - 44, LINE)
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
        painter.end()
        return image

    def _written_as_text(self) -> bool:
        width, height = self._size()
        ink, ground = self._theme.colour("text").name(), self._theme.colour("window").name()
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
            f'font-family="{escape(looks.font().family())}, sans-serif" font-size="13">',
            f"<title>{escape(self._title)}</title>",
            f'<rect width="{width}" height="{height}" fill="{ground}"/>',
            *self._dots(),
            *self._pictures(),
        ]
        for at, colour, text, bold in self._legend():
            if colour is not None:
                lines.append(f'<circle cx="{at.x():g}" cy="{at.y():g}" r="{DOT / 2:g}" fill="{colour.name()}"/>')
            left, size = at.x() + (DOT if colour is not None else 0), ' font-size="17"' if bold else ""
            lines.append(f'<text x="{left:g}" y="{at.y() + 4:g}" fill="{ink}"{size}>{escape(text)}</text>')
        try:
            self._path.write_text("\n".join([*lines, "</svg>", ""]), "utf-8")
        except OSError:
            return False
        return True

    def _dots(self) -> list[str]:
        """One path for each colour: every dot is a line of hardly any length and with round ends."""
        rows, pixels, radius = self._plot.dots()
        x, y = self._plot.spots(rows)
        paths = []
        for pixel in np.unique(pixels).tolist():
            some = pixels == pixel
            line = "".join(f"M{a:.1f} {b:.1f}h.01" for a, b in zip(x[some].tolist(), y[some].tolist(), strict=True))
            paths.append(f'<path d="{line}" stroke="#{pixel & 0xFFFFFF:06x}"/>')
        return [f'<g fill="none" stroke-linecap="round" stroke-width="{2 * radius:.2f}">', *paths, "</g>"]

    def _pictures(self) -> list[str]:
        found = []
        for picture, colour, where in self._plot.stood():
            found.append(
                f'<rect x="{where.x() - 2:g}" y="{where.y() - 2:g}" width="{where.width() + 4:g}" '
                f'height="{where.height() + 4:g}" rx="8" fill="{colour.name()}"/>'
                f'<image x="{where.x():g}" y="{where.y():g}" width="{where.width():g}" height="{where.height():g}" '
                f'href="data:image/png;base64,{_packed(picture)}"/>'
            )
        return found

    def _legend(self) -> list[tuple[QPointF, QColor | None, str, bool]]:
        """Where dots and words beside the map stand: the title, then what the colours mean."""
        left, colouring = self._plot.width() + 24.0, self._plot.colouring
        found: list[tuple[QPointF, QColor | None, str, bool]] = [(QPointF(left, 30), None, self._title, True)]
        if colouring is None:
            return found
        entries = list(colouring.entries)
        if colouring.ticks:
            steps = zip((0, STEPS // 2, STEPS - 1), days(colouring), strict=True)
            entries = [*(Entry(step, day, 0) for step, day in steps), *entries]
        for number, entry in enumerate(entries):
            colour = QColor.fromRgb(int(colouring.colours[entry.code]))
            text = f"{entry.name}  {words.number(entry.count)}" if entry.count else entry.name
            found.append((QPointF(left + DOT / 2, 64.0 + number * LINE), colour, text, False))
        return found

    def _side(self) -> int:
        """How wide the column with the legend is."""
        metrics = QFontMetrics(looks.font("body"))
        widest = max(metrics.horizontalAdvance(text) for _, _, text, _ in self._legend())
        return min(max(widest + 60, NARROWEST), WIDEST)

    def _size(self) -> tuple[int, int]:
        return self._plot.width() + self._side(), self._plot.height()


def _packed(picture: QPixmap) -> str:
    buffer = QBuffer()
    picture.save(buffer, "PNG")
    return base64.b64encode(buffer.data().data()).decode()
