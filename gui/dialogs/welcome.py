"""The first thing one sees: what Albumen does, what stays private, choose or drop a folder, recent libraries."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIcon, QImage, QPainter, QPainterPath, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import resources
from engine.store.library import DATABASE, Glimpse, forget, glimpse, remembered
from gui import theme as looks
from gui import words
from gui.hands import Hands
from gui.theme import Theme
from gui.widgets import Paragraph, named

WIDE, SHOWN, COLUMNS = 460, 6, 3
CHARACTERS = 27
"""How wide a card is; its picture is 3 : 2."""

Look = tuple[Glimpse, list[bytes]]
"""A library from outside, and the files of the pictures on its card."""


class Welcome(QWidget):
    """A page. `folder_wanted` when the button is pressed, `library_chosen` with a recent one.

    `hands` read libraries; they are to be closed with the window.
    """

    folder_wanted = Signal()
    library_chosen = Signal(Path)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Welcome"))
        self._theme = theme
        self.hands = Hands(1, "albumen-welcome", self)
        self._looks: dict[Path, Look] = {}
        self.cards: list[RecentCard] = []
        self.choose = QPushButton(self.tr("Choose a folder of photos…"))
        self.choose.setProperty("look", "primary")
        self.choose.setAccessibleName(self.choose.text())
        self.choose.clicked.connect(self.folder_wanted)
        self._shield, self._recent = QLabel(), QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(24, 12, 24, 0)
        column.addStretch(3)
        mark = QLabel(pixmap=QIcon(str(resources.path("icons/albumen.svg"))).pixmap(QSize(76, 76)))
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(_label(self.tr("Albumen"), "display"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        what = self.tr(
            "Albumen looks through a folder of photos and sorts them into named albums. "
            "You rename, merge and correct them; what you decide is never undone by the computer."
        )
        column.addWidget(Paragraph(what, WIDE, "lead"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(22)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(Paragraph(self.tr("or drop one here"), WIDE, "caption"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(self._recent, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.addSpacing(16)
        column.addWidget(self._private(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        inner = named(QWidget(), "page")
        inner.setLayout(column)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        box = QVBoxLayout(self._recent)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(_label(self.tr("Recent libraries"), "section"))
        box.addLayout(self._grid)

    def refresh(self) -> None:
        """Read again which libraries were opened last."""
        for card in self.cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(folder) for folder in remembered()[:SHOWN]]
        self._recent.setVisible(bool(self.cards))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _card(self, folder: Path) -> "RecentCard":
        there = (folder / DATABASE).exists()
        card = RecentCard(folder, self._theme, there)
        card.chosen.connect(lambda: self.library_chosen.emit(folder))
        card.forgotten.connect(lambda: self._forget(folder))
        if folder in self._looks:
            card.show_look(*self._looks[folder])
        if there:
            self.hands.do(lambda: _look(folder), lambda done: self._take(folder, done))
        return card

    def _take(self, folder: Path, done: "Future[Look]") -> None:
        self._looks[folder] = done.result()
        for card in self.cards:
            if card.folder == folder:
                card.show_look(*self._looks[folder])

    def _forget(self, folder: Path) -> None:
        forget(folder)
        QTimer.singleShot(0, self, self.refresh)  # the card that asked for it still works

    def _arrange(self) -> None:
        """As many cards beside each other as there is room for."""
        if not self.cards:
            return
        step = self.cards[0].sizeHint().width() + self._grid.spacing()
        columns = min(COLUMNS, len(self.cards), max(1, (self.width() - 64) // step))
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)

    def _private(self) -> QWidget:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        promise = self.tr("Nothing leaves this computer, and Albumen never changes your photos.")
        line.addWidget(self._shield)
        text = _label(promise, "caption")
        text.setProperty("tone", "soft")
        line.addWidget(text)
        box = QWidget()
        box.setLayout(line)
        return box

    def _dress(self) -> None:
        self._shield.setPixmap(looks.tinted("shield", self._theme.colour("good"), 18, self.devicePixelRatioF()))
        metrics = self.choose.fontMetrics()
        self.choose.setMinimumHeight(metrics.height() + 22)
        self.refresh()


class RecentCard(QPushButton):
    """A recent library: pictures of it, its name, how many photos, and when it was last used.

    `chosen` when it should be opened, `forgotten` when it should not be listed any more.
    """

    chosen = Signal()
    forgotten = Signal()

    def __init__(self, folder: Path, theme: Theme, there: bool) -> None:
        super().__init__()
        self.folder, self._theme, self.there = folder, theme, there
        wide = self.fontMetrics().averageCharWidth() * CHARACTERS
        self._room = QSize(wide, wide * 2 // 3)
        self.setProperty("look", "card")
        self.setToolTip(words.visible(str(folder)))
        self.picture, self.title, self.detail = QLabel(), QLabel(), QLabel()
        self.title.setText(self.fontMetrics().elidedText(name_of(folder), Qt.TextElideMode.ElideMiddle, wide - 24))
        self.detail.setProperty("tone", "soft")
        self.detail.setProperty("step", "caption")
        self.menu_ = QMenu(self)
        if there:
            self.menu_.addAction(self.tr("Open"), self.chosen.emit)
            self.menu_.addAction(self.tr("Show in file manager"), self._reveal)
        self.menu_.addAction(self.tr("Remove from this list"), self.forgotten.emit)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_.popup(self.mapToGlobal(at)))
        self.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 11)
        column.setSpacing(2)
        column.addWidget(self.picture)
        for label in (self.title, self.detail):
            label.setContentsMargins(12, 8 if label is self.title else 0, 12, 0)
            column.addWidget(label)
        for part in (self.picture, self.title, self.detail):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_look(Glimpse(), [])

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return QSize(self._room.width() + 2, layout.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_look(self, glimpse: Glimpse, pictures: Sequence[bytes]) -> None:
        """Show what the library looks like from outside."""
        when = words.ago(_changed(self.folder)) if self.there else ""
        parts = [words.photos(glimpse.photos) if glimpse.photos else "", when]
        said = "  ·  ".join(filter(None, parts)) if self.there else self.tr("Not there now")
        wide = self._room.width() - 24
        self.detail.setText(self.detail.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, wide))
        self.detail.setToolTip(said)
        if not self.there:
            self.title.setProperty("tone", "soft")
        action = self.tr("Open {name}") if self.there else self.tr("Remove {name} from this list")
        self.setAccessibleName(action.format(name=name_of(self.folder)))
        self.setAccessibleDescription(said)
        self.picture.setPixmap(self._mosaic(pictures))

    def _mosaic(self, pictures: Sequence[bytes]) -> QPixmap:
        """One large picture, and up to three small ones beside it; an icon where there are none."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self._room * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(QPointF(), self._room)
        top = QPainterPath()
        top.addRoundedRect(whole.adjusted(0, 0, 0, 20), 11, 11)  # the lower corners fall below the edge
        painter.setClipPath(top)
        painter.fillRect(whole, self._theme.colour("tile"))
        images = [image for data in pictures if not (image := QImage.fromData(data)).isNull()]
        for image, place in zip(images, _places(whole, len(images)), strict=False):
            painter.drawImage(place, image, _filling(image, place))
        if not images:
            edge = whole.height() / 3
            icon = QRectF(whole.center().x() - edge / 2, whole.center().y() - edge / 2, edge, edge)
            ink = self._theme.colour("faint" if self.there else "disabled")
            looks.draw_icon(painter, "library" if self.there else "problems", ink, icon)
        painter.end()
        return pixmap

    def _press(self) -> None:
        if self.there:
            self.chosen.emit()
        else:
            self.menu_.popup(self.mapToGlobal(self.rect().center()))

    def _reveal(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))


def name_of(folder: Path) -> str:
    """What a library is called: its folder's name, without the digits that tell it from others of that name."""
    name, _, tail = folder.name.rpartition("-")
    return words.visible(name if name and len(tail) == 8 and set(tail) <= set("0123456789abcdef") else folder.name)


def _look(folder: Path) -> Look:
    """On a thread: nothing of Qt."""
    seen = glimpse(folder)
    return seen, [data for data in map(_read, seen.covers) if data]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _places(whole: QRectF, count: int) -> list[QRectF]:
    if count < 2:
        return [whole]
    wide, gap, rows = whole.width() * 0.66, 2.0, count - 1
    first = QRectF(whole.left(), whole.top(), wide - gap, whole.height())
    tall = (whole.height() - gap * (rows - 1)) / rows
    beside = [QRectF(wide, (tall + gap) * row, whole.width() - wide, tall) for row in range(rows)]
    return [first, *beside]


def _filling(image: QImage, place: QRectF) -> QRectF:
    """The part in the middle of an image that fills a place without being stretched."""
    scale = min(image.width() / place.width(), image.height() / place.height())
    part = QRectF(0, 0, place.width() * scale, place.height() * scale)
    part.moveCenter(QRectF(image.rect()).center())
    return part


def _changed(folder: Path) -> str:
    try:
        # what lies beside them is touched by whoever only looks
        newest = max(p.stat().st_mtime for p in (folder / DATABASE, folder / f"{DATABASE}-wal") if p.exists())
    except (OSError, ValueError):
        return ""
    return datetime.fromtimestamp(newest).isoformat()


def _label(text: str, step: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("step", step)
    return label
