"""The current photo, large, with the albums that it might belong to, why, and what one can do about it.

Shows what it is given and says what was clicked. Decides nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from engine.store.catalog import Photo
from gui import theme as looks
from gui import words
from gui.session import Session
from gui.theme import Theme
from gui.thumbs import Thumbs
from gui.views.workbench.buttons import Choice, KeyButton
from gui.views.workbench.lines import Lines
from gui.views.workbench.preview import Preview

COVER = 64


@dataclass(frozen=True, slots=True)
class Option:
    """An album that can be taken by a key; without a confidence where it was only used lately."""

    album: int
    name: str
    cover: int | None
    confidence: float | None


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about a photo: where it might belong, in a sentence, and what speaks for the first option."""

    photo: Photo
    sentence: str
    options: tuple[Option, ...]
    why: str
    because: tuple[int, ...]


class Closeup(QWidget):
    """`taken` brings an album that was clicked, `named` the name of a new one; `left` says that typing is over."""

    taken = Signal(int)
    named = Signal(str)
    left = Signal()

    def __init__(
        self, session: Session, lines: Lines, thumbs: Thumbs, theme: Theme, deeds: Mapping[str, QAction]
    ) -> None:
        super().__init__()
        self._lines, self._thumbs, self._theme = lines, thumbs, theme
        self._choices: list[tuple[Choice, Photo | None]] = []
        self.setAccessibleName(self.tr("The photo, and where it might belong"))
        self.preview = Preview(session, theme)
        self.name, self.sentence, self.why = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.sentence.setProperty("step", "lead")
        for label in (self.name, self.why):
            label.setProperty("step", "caption")
            label.setProperty("tone", "soft")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.reasons = Reasons(lines, thumbs, theme)
        self.field = QLineEdit(placeholderText=self.tr("Name of the new album"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.installEventFilter(self)
        self.field.hide()
        self._keys = [KeyButton(deeds[id], theme, primary=id == "accept") for id in KEYS]
        self._options = QVBoxLayout()
        self._options.setSpacing(2)
        self._lay_out()
        thumbs.ready.connect(self._dress)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(8)
        column.addWidget(self.preview, 1)
        column.addWidget(self.name)
        column.addWidget(self.sentence)
        column.addLayout(self._options)
        column.addWidget(self.why)
        column.addWidget(self.reasons)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        keys = QGridLayout()
        keys.setSpacing(6)
        for at, button in enumerate(self._keys):
            keys.addWidget(button, at // 2, at % 2)
        below = QVBoxLayout()
        below.setContentsMargins(14, 0, 14, 12)
        below.setSpacing(6)
        below.addWidget(self.field)
        below.addLayout(keys)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(below)

    def show_question(self, question: Question | None, next_one: Photo | None = None) -> None:
        """Show what is asked about a photo; `next_one` is read ahead."""
        if question is None:
            self.preview.show_photos([])
            self._say("", "", "", ())
            self._offer(())
            return
        self.preview.show_photos([question.photo, *([next_one] if next_one else [])])
        photo = question.photo
        file = words.visible(photo.files[0].name) if photo.files else ""
        said = " · ".join(filter(None, (file, words.moment(photo.facts.taken))))
        self._say(said, question.sentence, question.why, question.because)
        self._offer(question.options)

    def ask_name(self) -> None:
        """Let the name of a new album be typed."""
        self.field.clear()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                name = self.field.text().strip()
                self._leave()
                if name:
                    self.named.emit(name)
                return True
        return False

    def _leave(self) -> None:
        self.field.hide()
        self.left.emit()

    def _say(self, file: str, sentence: str, why: str, because: Sequence[int]) -> None:
        self.name.setText(file)
        self.name.setToolTip(file)
        self.sentence.setText(sentence)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.reasons.show_photos(because)

    def _offer(self, options: Sequence[Option]) -> None:
        for choice, _ in self._choices:
            self._options.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self._choices = []
        for at, option in enumerate(options):
            best = at == 0 and option.confidence is not None
            choice = Choice(str(at + 1), option.name, option.confidence, best, self._theme)
            choice.clicked.connect(lambda _=False, album=option.album: self.taken.emit(album))
            self._options.addWidget(choice)
            self._choices.append((choice, self._lines.cover(option.cover)))
        self._dress()

    def _dress(self, *_: object) -> None:
        for choice, cover in self._choices:
            choice.cover = self._lines.pixmap(cover, round(COVER * self.devicePixelRatioF()), self._thumbs)
            choice.update()


KEYS = ("accept", "reject", "other", "new", "undo", "skip")
"""The deeds that stand as buttons below the photo, two in a row."""


class Reasons(QWidget):
    """Photos side by side: those that speak for a guess."""

    def __init__(self, lines: Lines, thumbs: Thumbs, theme: Theme) -> None:
        super().__init__()
        self._lines, self._thumbs, self._theme = lines, thumbs, theme
        self._photos: list[Photo | None] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Photos that speak for it"))
        thumbs.ready.connect(self.update)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        edge = 4 * QFontMetrics(looks.font()).height()
        return QSize(3 * edge + 16, edge)

    def show_photos(self, photos: Sequence[int]) -> None:
        """Show these."""
        self._photos = [self._lines.cover(photo) for photo in photos]
        self.setVisible(bool(photos))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        edge = min(self.height(), (self.width() - 16) // 3)
        for at, photo in enumerate(self._photos[:3]):
            rect = QRect(at * (edge + 8), 0, edge, edge)
            if self.isRightToLeft():
                rect.moveRight(self.width() - rect.left())
            pixmap = self._lines.pixmap(photo, round(edge * self.devicePixelRatioF()), self._thumbs)
            if pixmap is not None:
                painter.drawPixmap(rect, pixmap)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("tile"))
                painter.drawRoundedRect(rect, 7, 7)
        painter.end()
