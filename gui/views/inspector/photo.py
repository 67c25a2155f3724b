"""The inspector's page for one photo: its facts at once; why it is here, and what is like it, when that is known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine import edits
from engine.store.albums import Placement
from engine.store.catalog import File, Photo
from gui import telling, words
from gui.selection import Source
from gui.session import Session
from gui.settings import Settings
from gui.theme import Theme
from gui.thumbs import Thumbs as Cache
from gui.views.inspector.parts import (
    AlbumLink,
    Facts,
    Portrait,
    Section,
    Shot,
    Thumbs,
    Words,
    side_by_side,
    small_button,
)

if TYPE_CHECKING:
    from engine.organize.explaining import Near, Shared, Why

SHOWN = 6
"""Thumbnails of a reason; twice as many look-alikes."""


class PhotoPage(QWidget):
    """One photo. See `Inspector` for the signals."""

    album_wanted = Signal(int)
    look_wanted = Signal(object)
    view_wanted = Signal(object, int)

    def __init__(self, session: Session, theme: Theme, settings: Settings, cache: Cache) -> None:
        super().__init__()
        self._session, self._theme, self._cache = session, theme, cache
        self._photo: Photo | None = None
        self.portrait = Portrait(theme)
        self.portrait.clicked.connect(lambda: self._photo and self.view_wanted.emit((self._photo.id,), 0))
        self.name = Words(step="heading")
        self.facts = Facts(theme)
        self._town = ""

        def section(id: str, title: str) -> Section:
            return Section(id, title, theme, settings)

        tr = self.tr
        self.details = section("details", tr("Details"))
        self.albums = section("albums", tr("Albums"))
        self.why = section("why", tr("Why here"))
        self.stack = section("stack", tr("Copies and bursts"))
        self.alike = section("alike", tr("Look-alikes"))
        self.files = section("files", tr("Files"))
        self.details.fill(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.portrait, self.name, self.details, self.albums, self.why, self.stack, self.alike, self.files):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def photo(self) -> int | None:
        """The photo that is told of."""
        return self._photo.id if self._photo else None

    def show_photo(self, photo: Photo) -> None:
        """Tell what is known at once of a photo; what has to be asked for is left out, or stays if it is the same."""
        if self._photo is None or photo.id != self._photo.id:
            self._town = ""
            if not self.why.knows(photo.id):
                self.why.fill()
                self.alike.fill()
        self._photo = photo
        shape = QSize(photo.facts.width, photo.facts.height)
        self.portrait.show_picture(QPixmap(str(self._session.thumbnail(photo.digest))), shape)
        self.name.setText(telling.name_of(photo))
        self._tell_facts()
        self._tell_albums()
        self._tell_stack()
        self._tell_files()

    def forget(self) -> None:
        """Another library is open: the same id is another photo."""
        self._photo = None
        for section in (self.albums, self.why, self.stack, self.alike, self.files):
            section.knows(None)

    def show_town(self, town: str) -> None:
        """Tell the name of the place."""
        self._town = town
        self._tell_facts()

    def show_why(self, why: Why) -> None:
        """Tell why the photo is where it is, and what is like it."""
        names = self._session.names()
        if self.why.knows((why, names.get(why.rival.album) if why.rival else "")):
            return
        near = [*why.pinned, *why.typical, *why.alike[: 2 * SHOWN], *(why.rival.because if why.rival else ())]
        self._known = {photo.id: photo for photo in self._session.photos(list(dict.fromkeys(n.photo for n in near)))}
        told: list[QWidget] = []
        if why.pinned:
            told += [Words(self.tr("Like these, which you placed there:"), tone="soft"), self._near(why.pinned[:SHOWN])]
        elif why.typical:
            told += [
                Words(self.tr("Like these, which are typical of the album:"), tone="soft"),
                self._near(why.typical[:SHOWN]),
            ]
        told += [Words(self._shares(shared)) for shared in why.shared]
        if why.rival is not None and why.rival.album in names:
            rival = why.rival

            def move() -> None:
                self._session.edit(edits.move, [why.photo], rival.album)

            told += [
                Words(self._rivals(why), tone="soft"),
                AlbumLink(names[rival.album], lambda: self.album_wanted.emit(rival.album)),
                self._near(rival.because),
                side_by_side(small_button(self.tr("Move it there"), move, self._theme.icon("move"))),
            ]
        self.why.heading.setText(self.tr("Why here") if why.album is not None else self.tr("Where it may belong"))
        self.why.fill(*told)
        self._tell_alike(why)

    def show_silence(self, sentence: str) -> None:
        """Tell why nothing can be said of where the photo is."""
        if not self.why.knows(sentence):
            self.why.fill(Words(sentence, tone="soft"))

    # inside

    def _tell_facts(self) -> None:
        assert self._photo is not None
        self.facts.say(telling.facts(self._photo, self._town))

    def _tell_albums(self) -> None:
        assert self._photo is not None
        names = self._session.names()
        placements = self._session.placements_of([self._photo.id]).get(self._photo.id, [])
        if self.albums.knows((placements, [names.get(p.album) for p in placements])):
            return
        told: list[QWidget] = []
        for placement in placements:
            if placement.album in names:
                told += self._placed(placement, names[placement.album])
        if not any(p.kind == "home" for p in placements):
            told.insert(0, Words(self.tr("Unsorted: it has no album of its own yet."), tone="soft"))
        self.albums.fill(*told)

    def _placed(self, placement: Placement, name: str) -> list[QWidget]:
        photo, album = placement.photo, placement.album
        sure = telling.placed(placement)
        if placement.kind == "also":
            sure = self.tr("Shown here too. {how}").format(how=sure)
        keep = small_button(
            self.tr("Keep here"),
            lambda: self._session.edit(edits.confirm, [album], [photo]),
            self._theme.icon("pin"),
        )
        keep.setToolTip(self.tr("Say that it belongs here; Albumen learns from it and never moves it"))
        out = small_button(
            self.tr("Not here"), lambda: self._session.edit(edits.reject, [photo], album), self._theme.icon("remove")
        )
        out.setToolTip(self.tr("Take it out; Albumen never puts it here again"))
        buttons = (out,) if placement.made_by == "user" else (keep, out)
        for button in buttons:
            button.setAccessibleName(f"{button.text()}: {name}")
        return [
            AlbumLink(name, lambda: self.album_wanted.emit(album)),
            Words(sure, tone="soft"),
            side_by_side(*buttons),
        ]

    def _tell_stack(self) -> None:
        assert self._photo is not None and self._session.library is not None
        stacks = self._session.library.stacks
        head, kind = stacks.of([self._photo.id]).get(self._photo.id, (None, None))
        if head is None:
            if not self.stack.knows(()):
                self.stack.fill()
            return
        others = [id for id in stacks.members(head) if id != self._photo.id]
        if self.stack.knows((self._photo.id, kind, others)):
            return
        photos = self._session.photos(others[:SHOWN])
        behind = {
            None: self.tr("The best of these pictures; the others stand behind it."),
            "identical": self.tr("The same pixels as the first of these, in another file."),
            "copy": self.tr("A copy of the first of these, edited lightly."),
            "burst": self.tr("A shot of the same burst as the first of these."),
        }
        self.stack.fill(Words(behind[kind], tone="soft"), self._thumbs([_shot(photo) for photo in photos]))

    def _tell_files(self) -> None:
        assert self._photo is not None and self._session.library is not None
        files = self._session.library.catalog.files(self._photo.id)
        if not self.files.knows(files):
            self.files.fill(*(widget for file in files for widget in self._lies(file)))

    def _lies(self, file: File) -> list[QWidget]:
        folder = Words(words.visible(str(file.path.parent)).replace("/", "/\u200b"), tone="soft", step="caption")
        size = self.tr("{name} · {size}").format(name=words.visible(file.path.name), size=words.size(file.size))
        if file.away:
            return [Words(size), folder, Words(self.tr("Its drive or folder is away."), tone="danger")]
        show = small_button(self.tr("Show in file manager"), lambda: _reveal(file.path), self._theme.icon("folder"))
        return [Words(size), folder, side_by_side(show)]

    def _tell_alike(self, why: Why) -> None:
        if not why.alike:
            self.alike.fill()
            return
        photos = tuple(near.photo for near in why.alike)
        source = Source("like", photo=why.photo, photos=photos)
        thumbs = self._near(why.alike[: 2 * SHOWN])
        show = small_button(self.tr("Show all"), lambda: self.look_wanted.emit(source), self._theme.icon("photos"))
        self.alike.fill(thumbs, side_by_side(show))

    def _near(self, near: Sequence[Near]) -> Thumbs:
        shots = [
            _shot(self._known[n.photo], telling.percent(n.likeness), self._how_like(n))
            for n in near
            if n.photo in self._known
        ]
        return self._thumbs(shots)

    def _how_like(self, near: Near) -> str:
        return self.tr("{percent} alike; the same picture would be 100 %").format(
            percent=telling.percent(near.likeness)
        )

    def _thumbs(self, shots: Sequence[Shot]) -> Thumbs:
        thumbs = Thumbs(shots, self._find, self._theme)
        thumbs.opened.connect(lambda place: self.view_wanted.emit(thumbs.photos, place))
        return thumbs

    def _find(self, digest: str, edge: int) -> QPixmap | None:
        return self._cache.get(digest, edge, self._session.thumbnail(digest)) if self._session.library else None

    def _shares(self, shared: Shared) -> str:
        said = {
            "keyword": self.tr("Has the keyword “{text}”, as {n} of {of} others there."),
            "folder": self.tr("Lies in a folder “{text}”, as {n} of {of} others there."),
            "day": self.tr("Taken on {text}, as {n} of {of} others there."),
            "camera": self.tr("Taken with {text}, as {n} of {of} others there."),
        }[shared.kind]
        text = words.day(shared.text) if shared.kind == "day" else words.visible(shared.text)
        return said.format(n=words.number(shared.photos), of=words.number(shared.of), text=text)

    def _rivals(self, why: Why) -> str:
        assert why.rival is not None
        if why.album is None:
            return self.tr("The nearest album:")
        if why.likeness is not None and why.rival.likeness < why.likeness:
            return self.tr("Another album is nearly as near:")
        return self.tr("But another album is nearer:")


def _shot(photo: Photo, below: str = "", told: str = "") -> Shot:
    return Shot(photo.id, photo.digest, telling.name_of(photo), below, told)


def _reveal(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
