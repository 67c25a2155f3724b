"""The panel beside the photos: facts at once, why and look-alikes when the choice has rested, edits, folding."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from engine.organize import QUESTIONS
from engine.organize.explaining import Why
from engine.store import Library
from engine.store.history import Changes
from gui import telling
from gui.selection import Source
from gui.views.inspector.parts import AlbumLink, Thumb, Words
from tests.described import DIMS, rows_of
from tests.gui.conftest import album, fill, until


@pytest.fixture
def panel(full, app):
    """The inspector, seen."""
    full.inspector.show()
    app.processEvents()
    return full.inspector


def described(window):
    """Give every photo a row: those of an album are alike."""
    library = window.session.library
    ids = library.catalog.photo_ids()
    space = library.vectors.add_space("builtin-2/test", DIMS, b"")
    library.vectors.put(space, ids, rows_of([place // 6 for place in range(len(ids))]))


def choose(window, photos):
    """Choose photos, and do not wait for the choice to rest."""
    window.selection.choose(photos)
    window.inspector.refresh()


def texts(widget):
    return [w.text() for w in widget.findChildren(Words) if not w.isHidden()]


def press(widget, text):
    """Click the button of that name."""
    button = next(b for b in widget.findChildren(QPushButton) if b.text() == text and not b.isHidden())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_facts_albums_and_files_are_told_at_once(full, panel, opened):
    choose(full, full.grid.photos.ids[:1])
    page = panel.photo
    assert page.isVisible() and page.photo == full.grid.photos.ids[0]
    assert page.name.text() == "IMG_00000.png" and "96 × 64" in page.facts.text()
    assert texts(page.albums) == ["You placed it here"]
    press(page.files, "Show in file manager")
    assert [url.toLocalFile() for url in opened] == [str(full.session.photos([page.photo])[0].files[0].parent)]


def test_nothing_chosen_says_what_to_do_and_one_album_is_told_of(full, panel, app):
    full.selection.look(Source())
    panel.refresh()
    assert panel.nothing.isVisible() and not panel.photo.isVisible()
    full.selection.look(Source("albums", (album(full, "Beach"),)))
    panel.refresh()
    page = panel.album
    assert page.isVisible() and page.name.text() == "Beach"
    assert texts(page.naming) == ["You named it. Albumen never changes that."]
    until(app, lambda: "Here by your word: 6 photos" in texts(page.said), "what the user said")
    assert "On disk" in page.facts.text()


def test_several_photos_are_told_of_together(full, panel, app):
    choose(full, full.grid.photos.ids[:8])
    page = panel.several
    assert page.isVisible() and page.name.text() == "8 photos chosen"
    until(app, lambda: not page.albums.isHidden(), "what they are together")
    links = [link.button.accessibleName() for link in page.albums.findChildren(AlbumLink)]
    assert links == ["Beach", "City"] and texts(page.albums) == ["6 of 8", "2 of 8"]


def test_a_photo_can_be_kept_and_thrown_out_and_that_can_be_undone(full, panel, settle):
    with Library.open(full.session.library.folder) as other, other.op("by the machine"):
        made = other.albums.add("Machine's", "machine")
        other.albums.place(24, made, "home", "machine", 0.834)
    full.session.look_around()
    choose(full, [24])
    assert texts(panel.photo.albums) == ["Placed by Albumen, 83 % sure"]
    press(panel.photo.albums, "Keep here")
    settle()
    assert texts(panel.photo.albums) == ["You placed it here"]
    press(panel.photo.albums, "Not here")
    settle()
    assert texts(panel.photo.albums) == ["Unsorted: it has no album of its own yet."]
    assert (24, made) in full.session.library.albums.rejections()
    full.session.undo()
    settle()
    assert texts(panel.photo.albums) == ["You placed it here"]


def test_why_and_look_alikes_come_from_the_child_and_thumbnails_open(full, panel, app):
    described(full)
    views, looks, wanted = [], [], []
    panel.view_wanted.connect(lambda ids, row: views.append((ids, row)))
    panel.look_wanted.connect(looks.append)
    panel.album_wanted.connect(wanted.append)
    first = full.grid.photos.ids[0]
    choose(full, [first])
    until(app, lambda: not panel.photo.alike.isHidden(), "the answer")
    assert "Like these, which you placed there:" in texts(panel.photo.why)
    thumbs = panel.photo.why.findChildren(Thumb)
    assert {thumb.shot.photo for thumb in thumbs} == set(full.grid.photos.ids[1:6])
    QTest.mouseClick(thumbs[1], Qt.MouseButton.LeftButton)
    ids, row = views[0]
    assert ids[row] == thumbs[1].shot.photo
    press(panel.photo.alike, "Show all")
    assert looks[0].kind == "like" and looks[0].photo == first and len(looks[0].photos) == 23
    link = panel.photo.albums.findChildren(AlbumLink)[0]
    QTest.mouseClick(link.button, Qt.MouseButton.LeftButton)
    assert wanted == [album(full, "Beach")]


def test_a_choice_that_moves_on_asks_nothing(full, panel, app, monkeypatch):
    asked = []
    monkeypatch.setattr(full.session, "inquire", lambda question, answer, **about: asked.append(about))
    for photo in full.grid.photos.ids[:5]:
        full.selection.choose([photo])
        app.processEvents()
    until(app, lambda: asked, "the question")
    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        app.processEvents()
    assert asked == [{"photo": full.grid.photos.ids[4]}]


def test_an_answer_about_another_photo_is_not_shown(full, panel):
    first, second = full.grid.photos.ids[:2]
    choose(full, [second])
    panel._explain(first, Why(first, None, None, None, None, (), (), (), None, ()))
    assert panel.photo.why.isHidden()


def test_an_unread_library_is_told_in_a_sentence(full, panel, app):
    choose(full, full.grid.photos.ids[:1])
    until(app, lambda: texts(panel.photo.why), "the answer")
    assert texts(panel.photo.why) == ["Albumen has not looked at this photo yet."]


def test_copies_are_told_of(full, panel):
    from engine.store.stacks import Follower

    ids = full.grid.photos.ids
    full.session.library.stacks.replace([Follower(ids[1], ids[0], "copy")])
    choose(full, [ids[1]])
    assert "A copy of the first of these, edited lightly." in texts(panel.photo.stack)
    assert [t.shot.photo for t in panel.photo.stack.findChildren(Thumb)] == [ids[0]]


def test_a_drive_that_is_away_is_marked(full, panel):
    full.session.library.catalog.note_away(1, True)
    choose(full, full.grid.photos.ids[:1])
    assert "Its drive or folder is away." in texts(panel.photo.files)
    full.session.library.catalog.note_away(1, False)


def test_folding_is_remembered(full, panel):
    choose(full, full.grid.photos.ids[:1])
    section = panel.photo.files
    section.heading.click()
    assert not section.body.parentWidget().isVisible() and "files" in full.settings.folded
    section.heading.click()
    assert "files" not in full.settings.folded


def test_a_hidden_panel_does_nothing_and_catches_up_when_it_is_seen(full, panel, app):
    panel.hide()
    full.selection.choose(full.grid.photos.ids[:1])
    assert panel.photo.photo is None
    panel.show()
    app.processEvents()
    assert panel.photo.photo == full.grid.photos.ids[0]


def test_every_thumbnail_and_button_has_a_name_for_screen_readers(full, panel, app):
    described(full)
    choose(full, full.grid.photos.ids[:1])
    until(app, lambda: not panel.photo.alike.isHidden(), "the answer")
    for thumb in panel.photo.findChildren(Thumb):
        assert "IMG_" in thumb.accessibleName() and "alike" in thumb.accessibleName()
    for button in panel.photo.findChildren(QPushButton):
        assert button.accessibleName() or button.text()


@pytest.mark.parametrize(
    ("evidence", "told"),
    [
        (
            {"namer": "facts-1", "place": {"text": "Lisbon", "photos": 9, "of": 12}},
            ["Named after the place “Lisbon”: 9 of 12 photos."],
        ),
        ({"namer": "facts-1", "words": {"text": "Trip", "from": "folder"}}, ["Named after the folder “Trip”."]),
        (
            {
                "namer": "facts-1",
                "dates": {"text": "May 2019", "photos": 3, "of": 4, "from": "clock"},
                "words": {"text": "Ski", "photos": 4, "of": 4, "from": "keyword"},
            },
            [
                "“May 2019” is when they were taken, by the camera’s clock: 3 of 4 photos.",
                "“Ski” comes from the keywords: 4 of 4 photos.",
            ],
        ),
        (
            {
                "namer": "looking",
                "model": "chat/llava-1.5",
                "photos": [1, 2],
                "votes": [{"word": "dog", "photos": 2, "of": 2}],
                "won": {"word": "dog", "photos": 2, "of": 2},
            },
            ["llava-1.5 looked at 2 photos.", "It saw “dog” in 2 of 2."],
        ),
        (
            {"namer": "facts-1", "photos": 4},
            ["Its photos share neither a place nor a date nor words, so the name says only what is true."],
        ),
    ],
)
def test_how_an_album_got_its_name_is_told_in_sentences(library, evidence, told):
    with library.op("name"):
        made = library.albums.add("A", "machine")
        library.albums.set_name(made, "A", "machine", evidence)
    assert telling.named(library.albums.get(made)) == told


def test_the_questions_are_known_to_the_child():
    assert {"why", "town"} <= QUESTIONS.keys()


def test_a_look_alike_that_is_viewed_is_the_one_that_is_told_of_and_edited(full, panel, app, settle):
    full.selection.look(Source("albums", (album(full, "Beach"),)))
    inside, outside = full.grid.photos.ids[0], full.session.photo_ids(Source())[-1]
    full.grid.choose(inside)
    panel.view_wanted.emit((outside, inside), 0)
    assert full.viewer.photo == outside and full.selection.photos == (outside,)
    until(app, lambda: panel.photo.photo == outside, "the panel to follow")
    full.viewer.close_viewer()
    assert full.selection.photos == (inside,)
    panel.view_wanted.emit((outside, inside), 0)
    full.session.rename(album(full, "City"), "Town")
    settle()
    assert full.viewer.photo == outside, "a change elsewhere does not turn the page"


def test_what_a_job_writes_asks_nothing_again_and_an_edit_does(full, panel, app, monkeypatch, settle):
    asked = []
    monkeypatch.setattr(full.session, "inquire", lambda question, answer, **about: asked.append(question))
    choose(full, full.grid.photos.ids[:1])
    until(app, lambda: asked == ["why"], "the first question")
    full.session.changed.emit(Changes(""))
    assert not panel._rest.isActive()
    full.session.rename(album(full, "City"), "Town")
    settle()
    until(app, lambda: asked == ["why", "why"], "the question after an edit")


def test_another_library_is_another_photo_of_the_same_number(full, panel, app, tmp_path):
    choose(full, full.grid.photos.ids[:1])
    fill(tmp_path / "second", tmp_path / "others", n=8)
    full.open(tmp_path / "second")
    choose(full, full.grid.photos.ids[:1])
    assert str(tmp_path / "others") in "".join(texts(panel.photo.files)).replace("\u200b", "")
