"""Above the photos: what one looks at, how many photos and from when, and how large the tiles are.

The name of an album can be edited here. Knows nothing of how photos are shown.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import sources, words
from gui import theme as looks
from gui.selection import Selection
from gui.session import Session
from gui.settings import LARGEST_TILE, SMALLEST_TILE, Shown
from gui.theme import Theme

ROOM, WIDEST, LEAST_TITLE = 24, 560, 240


class TitleField(QLineEdit):
    """A heading that becomes a field when it is clicked, if it may be edited; long names end in an ellipsis."""

    accepted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("title")
        self._name = ""
        self.returnPressed.connect(self._accept)

    def show_name(self, name: str, editable: bool) -> None:
        """Show a name; one that is being typed is not disturbed by the same name."""
        if self.hasFocus() and name == self._name and editable:
            return
        self._name = name
        self.setReadOnly(not editable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if editable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor if editable else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Click to rename") if editable else "")
        self._elide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setText(self._name)
        self.setMaximumWidth(WIDEST)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._name)
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.hasFocus():
            self._elide()

    def _accept(self) -> None:
        name = self.text().strip()
        if self.hasFocus():
            self.clearFocus()  # comes back here
        elif not self.isReadOnly() and name and name != self._name:
            self._name = name
            self.accepted.emit(name)
            self._elide()
        else:
            self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(looks.font("title", QFont.Weight.DemiBold))
        self.setMaximumWidth(metrics.horizontalAdvance(self._name) + ROOM + 8)
        self.setText(metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(40, self.width() - ROOM)))
        self.setCursorPosition(0)


class Ways(QWidget):
    """A row of buttons, one for each way to show the photos; `wanted` brings the one that was pressed."""

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("ways")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Show as"))
        self._theme = theme
        self._group = QButtonGroup(self, exclusive=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        said: dict[Shown, tuple[str, str, str]] = {
            "workbench": ("check", self.tr("Decide"), self.tr("Decide photo by photo (Ctrl+3)")),
            "photos": ("photos", self.tr("Photos"), self.tr("Show as photos (Ctrl+1)")),
            "map": ("map", self.tr("Map"), self.tr("Show on a map of what they look like (Ctrl+2)")),
        }
        self._icons = {way: icon for way, (icon, _, _) in said.items()}
        self.buttons: dict[Shown, QToolButton] = {}
        for way, (_, text, tip) in said.items():
            button = QToolButton()
            button.setText(text)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setAccessibleName(tip)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda _, way=way: self.wanted.emit(way))
            self._group.addButton(button)
            self.buttons[way] = button
            row.addWidget(button)
        theme.changed.connect(self.dress)
        self.dress()

    def offer(self, choices: tuple[Shown, ...], shown: Shown) -> None:
        """Show a button for each of `choices`, none where there is no choice, and press that of `shown`."""
        self.setVisible(len(choices) > 1)
        for way, button in self.buttons.items():
            button.setVisible(way in choices)
            button.setChecked(way == shown)

    def tighten(self, tight: bool) -> None:
        """Show icons alone, or with their words."""
        icons, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self.buttons.values():
            button.setToolButtonStyle(icons if tight else both)

    def room(self) -> int:
        """How wide the buttons would be with their words."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        words = sum(button.fontMetrics().horizontalAdvance(button.text()) for button in shown)
        return words + 48 * len(shown)

    def dress(self) -> None:
        """Tint the icons for the theme in use."""
        for way, button in self.buttons.items():
            button.setIcon(self._theme.icon(self._icons[way]))


class Header(QWidget):
    """Title, caption, how photos are shown and the slider for tiles; `resized` brings the wished edge of a tile."""

    resized = Signal(int)

    def __init__(self, session: Session, selection: Selection, theme: Theme, tile: int) -> None:
        super().__init__()
        self.setObjectName("content")
        self._session, self._selection, self._theme = session, selection, theme
        self.title = TitleField()
        self.title.setAccessibleName(self.tr("Title"))
        self.caption = QLabel()
        self.caption.setProperty("tone", "soft")
        self.caption.setContentsMargins(7, 0, 0, 0)
        self._small, self._large = QLabel(), QLabel()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST_TILE, LARGEST_TILE)
        self.slider.setValue(tile)
        self.slider.setPageStep(48)
        self.slider.setFixedWidth(120)
        self.slider.setAccessibleName(self.tr("Size of photos"))
        self.slider.setToolTip(self.tr("Size of photos"))
        self.slider.valueChanged.connect(self.resized)
        self.ways = Ways(theme)
        self.extra = QHBoxLayout()
        self.extra.setSpacing(8)
        self._lay_out()
        self.title.accepted.connect(self._rename)
        selection.changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        sizes = QHBoxLayout()
        sizes.setSpacing(6)
        for part in (self._small, self.slider, self._large):
            sizes.addWidget(part)
        self.sizes = QWidget()
        sizes.setContentsMargins(0, 0, 0, 0)
        self.sizes.setLayout(sizes)
        self.sizes.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.title, 1)
        line.addStretch()
        line.addLayout(self.extra)
        line.addWidget(self.ways)
        line.addWidget(self.sizes)
        column = QVBoxLayout(self)  # the caption has the whole width: languages are long
        column.setContentsMargins(6, 12, 22, 10)
        column.setSpacing(1)
        column.addLayout(line)
        column.addWidget(self.caption)

    def describe(self, count: int, first: str, last: str) -> None:
        """Say how many photos are shown, and from when to when."""
        source, chosen = self._selection.source, len(self._selection.photos)
        parts = [words.photos(count) if count else "", words.days(first, last)]
        if source.kind == "problems":
            parts = [self.tr("{files} that cannot be shown, and why").format(files=words.files(count))] if count else []
        if chosen > 1:
            parts.append(self.tr("{n} chosen").format(n=words.number(chosen)))
        self.caption.setText("  ·  ".join(filter(None, parts)))

    def refresh(self, *_: object) -> None:
        """Read the name again."""
        source = self._selection.source
        self.title.show_name(self._name(), editable=source.album is not None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the ways do without words where there is little room for the title."""
        others = sum(part.sizeHint().width() for part in (self.extra, self.sizes) if part is not None)
        self.ways.tighten(self.width() < LEAST_TITLE + others + self.ways.room())

    def _name(self) -> str:
        source, names = self._selection.source, self._session.names()
        if source.album is not None and source.kind == "albums":
            return names.get(source.album, "")
        if source.kind == "albums":
            return self.tr("%n albums chosen", "", len(source.albums))
        if source.kind == "photos":
            return self.tr("Chosen photos")
        return sources.title(source, names)

    def _rename(self, name: str) -> None:
        if self._selection.source.album is not None:
            self._session.rename(self._selection.source.album, name)

    def _dress(self) -> None:
        for label, name in ((self._small, "small"), (self._large, "large")):
            label.setPixmap(looks.tinted(name, self._theme.colour("soft"), 18, self.devicePixelRatioF()))
