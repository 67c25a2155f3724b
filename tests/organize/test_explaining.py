"""Why a photo is where it is: nearest pinned photos, what is shared, rivals; and the command that tells it."""

import json

import pytest

from engine import edits
from engine.cli import main
from engine.errors import AlbumenError
from engine.organize import QUESTIONS, explaining
from tests.described import add
from tests.test_organize import done

KINDS = [0] * 12 + [1] * 12


@pytest.fixture
def placed(library, tmp_path):
    """Two albums that the machine made, of twelve photos each of a kind; two unsorted photos of the second kind."""
    add(library, tmp_path, KINDS)
    with library.op("by the machine"):
        for kind in range(2):
            album = library.albums.add(f"Kind {kind}", "machine")
            for photo in range(12 * kind + 1, 12 * kind + 13):
                library.albums.place(photo, album, "home", "machine", 1 - photo / 100)
    add(library, tmp_path, [1, 1], seed=3)
    return library


def test_without_a_word_of_the_user_the_most_typical_photos_speak_for_an_album(placed):
    why = done(explaining.why(placed, 5))
    assert (why.album, why.by, why.score) == (1, "machine", 0.95)
    assert not why.pinned and {n.photo for n in why.typical} <= set(range(1, 13)) - {5}
    assert len(why.typical) == explaining.SHOWN
    assert [n.likeness for n in why.typical] == sorted((n.likeness for n in why.typical), reverse=True)
    assert why.likeness is not None and why.likeness > 0.3 and why.rival is None


def test_the_nearest_photos_that_the_user_placed_come_instead(placed):
    edits.confirm(placed, [1], [2, 3])
    why = done(explaining.why(placed, 5))
    assert {n.photo for n in why.pinned} == {2, 3} and not why.typical


def test_another_album_that_is_nearer_is_a_rival_until_it_is_ruled_out(placed):
    edits.move(placed, [20], 1)
    why = done(explaining.why(placed, 20))
    assert why.album == 1 and why.by == "user"
    assert why.rival is not None and why.rival.album == 2 and why.rival.likeness > (why.likeness or 0)
    assert {n.photo for n in why.rival.because} <= set(range(13, 25))
    edits.reject(placed, [20], 2)
    assert done(explaining.why(placed, 20)).rival is None


def test_an_unsorted_photo_is_told_the_album_it_would_come_nearest_to(placed):
    why = done(explaining.why(placed, 25))
    assert why.album is None and why.likeness is None and not why.typical
    assert why.rival is not None and why.rival.album == 2


def test_look_alikes_are_of_the_whole_library_the_nearest_first(placed):
    why = done(explaining.why(placed, 13))
    assert len(why.alike) == 25 and {n.photo for n in why.alike[:13]} == set(range(14, 27))


def test_what_is_shared_with_many_of_the_album_is_told(placed, tmp_path):
    shared = done(explaining.why(placed, 5)).shared
    assert [(s.kind, s.text, s.photos, s.of) for s in shared] == [
        ("day", "2019-05-04", 11, 11),
        ("folder", tmp_path.name, 11, 11),
    ]


def test_a_photo_that_is_not_described_is_refused_in_a_sentence(library, stock):
    (photo,) = stock(1)
    with pytest.raises(AlbumenError, match="has not been looked at"):
        done(explaining.why(library, photo))


def test_a_place_is_named_without_a_network_and_is_empty_without_a_position(library, stock, placed):
    assert done(QUESTIONS["town"](placed, 1)) == ""


def test_the_command_tells_it_in_words_and_as_json(placed, capsys):
    folder = str(placed.folder)
    assert main(["why", "5", "--library", folder]) == 0
    told = capsys.readouterr().out
    assert "In “Kind 0”, placed by Albumen, 95% sure." in told and "Shared with 11 of 11 others" in told
    assert main(["why", "25", "--library", folder, "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["album"] is None and result["rival"]["album"] == 2
    assert set(result["paths"]) >= {str(n["photo"]) for n in result["alike"]}


def test_some_photos_of_an_album_can_be_confirmed_and_that_is_one_change(placed, capsys):
    assert main(["confirm", "1", "--photo", "2", "--photo", "3", "--library", str(placed.folder)]) == 0
    assert placed.history.ops()[0].label == "Confirm 2 photos in “Kind 0”"
    assert {p.photo for p in placed.albums.placements(1) if p.made_by == "user"} == {2, 3}
    assert placed.albums.said(1) == (2, 0)
    placed.history.undo()
    assert placed.albums.said(1) == (0, 0)


def test_what_photos_are_together(placed):
    together = placed.catalog.together([1, 2, 3])
    assert (together.photos, together.bytes, together.first) == (3, 3000, "2019-05-04T10:00:00")
    assert placed.albums.holding([1, 2, 13]) == [(1, 2), (2, 1)]
    assert placed.catalog.together([]).photos == 0
    (file,) = placed.catalog.files(1)
    assert file.size == 1000 and not file.away
