"""All that stands around the photo and over it, and where it lies: bars, buttons, what is known, a quiet note.

In full screen it lies over the photo, and goes away when the mouse rests. Knows no files.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel

from engine.store.catalog import Photo
from gui import telling, words
from gui.session import Session
from gui.settings import Settings
from gui.theme import Theme
from gui.views.viewer.bar import Bar, Button, Info
from gui.views.viewer.strip import Strip
from gui.widgets import named

if TYPE_CHECKING:
    from gui.views.viewer.viewer import Viewer

BRIEF_MS = 1100
IDLE_MS = 2500
EDGE = 14


class Frame(QObject):
    """The frame of one viewer."""

    def __init__(self, viewer: "Viewer", session: Session, theme: Theme, settings: Settings) -> None:
        super().__init__(viewer)
        self._viewer, self._theme, self._settings = viewer, theme, settings
        self._free = QRect()
        self._lasting = ""
        self.bar = Bar(theme, viewer)
        self.strip = Strip(session, theme, viewer)
        self.info = Info(theme, viewer)
        self.note = named(QLabel(viewer), "viewnote")
        self._add_buttons()
        self._brief = QTimer(self, singleShot=True, interval=BRIEF_MS)
        self._brief.timeout.connect(lambda: self._note(self._lasting))
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.lay_out)
        self.info.hide()

    # what it tells

    def tell(self, photo: Photo) -> None:
        """Say what is known of another photo; what was noted of the one before is over."""
        self._lasting = ""
        self._brief.stop()
        self._note("")
        facts, name = photo.facts, telling.name_of(photo)
        known = words.moment(facts.taken), words.camera(facts.make, facts.model), words.said(photo.note)
        self.bar.title.say(name, "  ·  ".join(filter(None, known)))
        self.info.say([(self.tr("Name"), name), *telling.facts(photo)])

    def stand(self, ids: Sequence[int], at: int) -> None:
        """Say where in the list one is, and what can be done there."""
        here, count = words.number(at + 1), words.number(len(ids))
        self.bar.count.setText(self.tr("{at} of {count}").format(at=here, count=count))
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(at < len(ids) - 1)
        self.playing.take_icon("pause" if self._viewer.player.playing else "play")
        self.strip.show_ids(ids, at)
        self.lay_out()

    def say(self, text: str) -> None:
        """A quiet note over the photo, "" for none, until another one is said."""
        self._lasting = text
        if not self._brief.isActive():
            self._note(text)

    def say_briefly(self, text: str) -> None:
        """A note for a moment; what was said before comes back after it."""
        self._note(text)
        self._brief.start()

    def stir(self) -> None:
        """The mouse has moved: in full screen, bars come back for a while."""
        if self._viewer.window().isFullScreen():
            hidden = not self._idle.isActive()
            self._idle.start()
            if hidden:
                self.lay_out()

    def lay_out(self) -> None:
        """Put everything in its place."""
        whole, full = self._viewer.rect(), self._viewer.window().isFullScreen()
        bars, strip = not full or self._idle.isActive(), self._settings.filmstrip
        self._viewer.setCursor(Qt.CursorShape.ArrowCursor if bars else Qt.CursorShape.BlankCursor)
        self.bar.setVisible(bars)
        self.strip.setVisible(bars and strip)
        top, low = self.bar.sizeHint().height(), self.strip.height() if strip else 0
        self.bar.setGeometry(0, 0, whole.width(), top)
        self.strip.setGeometry(0, whole.height() - low, whole.width(), self.strip.height())
        self._viewer.canvas.setGeometry(whole if full else whole.adjusted(0, top, 0, -low))
        self._free = whole.adjusted(EDGE, top + EDGE, -EDGE, -low - EDGE)
        self._place_buttons(bars)
        self._place_info()
        self._place_note()
        self._stripper.setChecked(strip)
        self._informer.setChecked(not self.info.isHidden())

    # inside

    def _add_buttons(self) -> None:
        viewer, tr = self._viewer, self.tr

        def button(icon: str, text: str, run: Callable[[], object], *, trailing: bool = True) -> Button:
            made = Button(self._theme, icon, text, self.bar)
            made.clicked.connect(lambda: run())
            self.bar.add(made) if trailing else self.bar.lead(made)
            return made

        button("close", tr("Back (Esc)"), viewer.close_viewer, trailing=False)
        button("pixels", tr("Every pixel as it is (Z)"), viewer.toggle_zoom)
        button("rotate", tr("Turn the view (R)"), lambda: viewer.turn(1))
        self._informer = button("info", tr("What is known of the photo (I)"), viewer.toggle_info)
        self._stripper = button("strip", tr("Filmstrip (T)"), viewer.toggle_strip)
        button("fullscreen", tr("Full screen (F)"), viewer.toggle_full_screen)
        for made in (self._informer, self._stripper):
            made.setCheckable(True)
        self.previous = Button(self._theme, "left", tr("Previous photo"), viewer, round_=True)
        self.next = Button(self._theme, "right", tr("Next photo"), viewer, round_=True)
        self.playing = Button(self._theme, "pause", tr("Play or pause (P)"), viewer, round_=True)
        self.previous.clicked.connect(lambda: viewer.go(-1))
        self.next.clicked.connect(lambda: viewer.go(1))
        self.playing.clicked.connect(viewer.toggle_play)

    def _note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._place_note()

    def _place_buttons(self, bars: bool) -> None:
        free = self._free
        first, last = (self.next, self.previous) if self._viewer.mirrored else (self.previous, self.next)
        middle = free.center().y() - first.height() // 2
        first.move(free.left(), middle)
        last.move(free.right() - last.width(), middle)
        for made, icon in ((first, "left"), (last, "right")):
            made.setVisible(bars and made.isEnabled())
            made.take_icon(icon)
        self.playing.move(free.center().x() - self.playing.width() // 2, free.bottom() - self.playing.height())
        self.playing.setVisible(bars and self._viewer.player.loaded)

    def _place_info(self) -> None:
        if not self.info.isHidden():
            free = self._free
            self.info.fit(free.size() - QSize(0, 60))
            self.info.move(free.right() - self.info.width() if self._viewer.mirrored else free.left(), free.top())

    def _place_note(self) -> None:
        self.note.adjustSize()
        above = self.playing.height() + EDGE if self._viewer.player.loaded else 0
        free = self._free
        self.note.move(free.center().x() - self.note.width() // 2, free.bottom() - self.note.height() - above)
