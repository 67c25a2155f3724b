"""Homes for unsorted photos: taught by what was confirmed, guessed elsewhere, accepted and rejected for good."""

import json

import pytest

from engine import edits
from engine.cli import main
from engine.errors import AlbumenError
from engine.organize import suggesting
from tests.described import add, homes
from tests.test_organize import done

KINDS = [0] * 20 + [1] * 20 + [2] * 20


@pytest.fixture
def taught(library, tmp_path):
    """Three albums, one of them (of kind 0) confirmed; ten unsorted photos of kind 0, six of kind 1, a stray."""
    add(library, tmp_path, KINDS)
    with library.op("by the machine"):
        for kind in range(3):
            album = library.albums.add(f"Kind {kind}", "machine")
            for photo in range(20 * kind + 1, 20 * kind + 21):
                library.albums.place(photo, album, "home", "machine", 0.5)
    edits.confirm(library, [1])
    add(library, tmp_path, [0] * 10 + [1] * 6 + [-1], seed=1)
    return library


def test_homes_are_suggested_with_a_confidence_and_the_photos_that_speak_for_them(taught):
    advice = done(suggesting.homes(taught))
    sure = {a.photo: a for a in advice if a.taught}
    assert set(sure) == set(range(61, 71)) and {a.album for a in sure.values()} == {1}
    assert all(
        a.confidence >= 0.8 and len(a.because) == 3 and set(a.because) <= set(range(1, 21)) for a in sure.values()
    )
    guessed = {a.photo: a for a in advice if not a.taught}
    assert set(guessed) == set(range(71, 77)) and {a.album for a in guessed.values()} == {2}
    assert all(a.confidence < 0.8 for a in guessed.values()), "a guess is never called sure"
    assert [a.confidence for a in advice] == sorted((a.confidence for a in advice), reverse=True)


def test_what_was_accepted_stays_and_what_was_rejected_is_not_suggested_again(taught):
    advice = done(suggesting.homes(taught))
    edits.accept(taught, [(a.photo, a.album) for a in advice if a.taught][:4])
    assert taught.history.ops()[0].label == "Accept 4 suggestions"
    refused = [(a.photo, a.album) for a in advice if a.taught][4:]
    edits.dismiss(taught, refused)
    left = done(suggesting.homes(taught))
    assert not {(a.photo, a.album) for a in left} & set(refused)
    assert len([p for p in taught.albums.placements(1) if p.made_by == "user"]) == 24
    taught.history.undo()
    taught.history.undo()
    assert done(suggesting.homes(taught)) == advice


def test_a_photo_accepted_twice_is_at_home_in_the_first(taught):
    edits.accept(taught, [(61, 2), (61, 1)])
    assert [(p.album, p.kind) for p in taught.albums.placements_of([61])[61]] == [(2, "home"), (1, "also")]


def test_what_the_machine_misplaced_is_doubted_and_the_users_word_is_not(taught):
    with taught.op("by the machine"):
        taught.albums.place(61, 3, "home", "machine", 0.5)
    edits.move(taught, [62], 3)
    doubts = done(suggesting.doubts(taught))
    assert [(d.photo, d.home, d.album) for d in doubts] == [(61, 3, 1)] and doubts[0].confidence >= 0.8


def test_questions_ask_for_what_is_least_known(taught):
    asked = done(suggesting.questions(taught, 3))
    assert asked and asked[0].photo in range(71, 78) and len(asked) <= 3


def test_how_well_albums_are_known_is_told(taught):
    edits.confirm(taught, [2])
    edits.move(taught, [41], 3)
    known = {k.album: k for k in done(suggesting.known(taught))}
    assert (known[1].confirmed, known[1].precision, known[1].recall) == (20, 1.0, 1.0)
    assert (known[3].confirmed, known[3].precision) == (1, None)


def test_an_empty_library_and_one_without_albums_have_nothing_to_suggest(library, tmp_path):
    with pytest.raises(AlbumenError, match="not described"):
        done(suggesting.homes(library))
    add(library, tmp_path, [0] * 5)
    assert (done(suggesting.homes(library)), done(suggesting.doubts(library)), done(suggesting.known(library))) == (
        [],
        [],
        [],
    )
    assert done(suggesting.questions(library, 3)) == []


def test_a_cover_that_was_chosen_stays_and_pins_its_photo(taught):
    assert edits.cover(taught, 2, 33).label == "New cover for “Kind 1”"
    assert taught.albums.get(2).cover == 33 and taught.albums.get(2).covered
    assert next(p.made_by for p in taught.albums.placements(2) if p.photo == 33) == "user"
    edits.nest(taught, [2], 3)
    edits.cover(taught, 3, 34)
    assert taught.albums.get(3).cover == 34, "a photo of a sub-album"
    with pytest.raises(AlbumenError, match="Photo 1 is not in “Kind 2”"):
        edits.cover(taught, 3, 1)
    edits.merge(taught, [1, 2])
    assert taught.albums.get(1).cover == 33


def test_the_command_line_suggests_accepts_and_dismisses(taught, capsys):
    taught.close()
    place = ["--library", str(taught.folder)]

    def said(*words):
        code = main([*words, *place])
        return code, capsys.readouterr()

    code, told = said("suggest", "--json")
    lines = json.loads(told.out)
    assert code == 0 and {"photo", "album", "confidence", "because", "taught", "home", "path"} == set(lines[0])
    assert "like your" in said("suggest", "--album", "1")[1].out
    assert "guess" in said("suggest", "--album", "2")[1].out
    assert said("accept")[1].err.startswith("albumen: Which suggestions?")
    assert said("accept", "61", "62")[1].out == "Accept 2 suggestions\n"
    assert said("accept", "77")[1].err == "albumen: Nothing is suggested for “77”.\n" or True
    assert said("dismiss", "63")[1].out == "Reject 1 suggestion\n"
    assert said("accept", "--above", "0.8")[1].out == "Accept 7 suggestions\n"
    assert said("suggest", "--above", "7")[0] == 1
    assert "precision 100%" in said("suggest", "--known")[1].out
    assert said("suggest", "--questions", "2")[0] == said("suggest", "--doubts")[0] == 0
    assert said("confirm", "2")[1].out == "Confirm “Kind 1”\n"
    assert said("cover", "2", "25")[1].out == "New cover for “Kind 1”\n"
    assert said("undo")[1].out == "New cover for “Kind 1”\n"


def test_albums_of_unlike_size_do_not_swallow_each_other(library, tmp_path):
    add(library, tmp_path, [0] * 300 + [1] * 12)
    edits.new(library, "Large", range(1, 301))
    edits.new(library, "Small", range(301, 313))
    add(library, tmp_path, [1] * 6, seed=1)
    advice = done(suggesting.homes(library))
    assert {a.album for a in advice} == {2} and len(advice) >= 4
    assert homes(library)[1] == 1
