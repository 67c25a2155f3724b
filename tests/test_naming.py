"""Albums of a library are named by a model that looks: never over a user's name, resumable, undoable, and told how."""

import json

import pytest

from engine import edits, organize
from engine.cli import main
from engine.errors import AlbumenError
from engine.name import namer_on
from engine.organize import naming
from engine.organize.naming import LibrarySight, namer_of
from engine.store import Library
from tests.name.scripted import Scripted, away, seen
from tests.test_organize import done


@pytest.fixture
def model(library, albums, monkeypatch):
    """The library's namer asks this model, which sees a dog, a cat or a bird."""
    animal = {
        photo.digest.encode(): word
        for album, word in zip(albums, ("dog", "cat", "bird"), strict=True)
        for photo in library.catalog.photos(library.albums.members(album))
    }
    model = Scripted(lambda prompt, pictures: seen(animal[pictures[0]]) if pictures else "")
    monkeypatch.setattr(naming, "namer_of", lambda library: namer_on(model, LibrarySight(library)))
    return model


def names(library):
    return {a.id: a.name for a in library.albums.all()}


def test_albums_are_named_in_one_op_with_evidence_and_the_model_is_freed(library, albums, model):
    result = done(organize.name(library))
    assert [names(library)[a] for a in albums] == ["Dog", "Cat", "Bird"]
    assert result["done"] == {"named": 3} and result["notes"] == [] and model.closed
    assert result["namer"] == "scripted-7b"
    assert library.albums.get(albums[0]).evidence["won"]["word"] == "dog"
    library.history.undo()  # back to the names by facts, which were there meanwhile
    assert "Dog" not in names(library).values()
    asked = len(model.asked)
    assert done(organize.name(library))["done"] == {"named": 0} and len(model.asked) == asked
    assert done(organize.name(library, again=True))["done"] == {"named": 3} and len(model.asked) == asked
    assert names(library)[albums[0]] == "Dog"


def test_a_users_name_stays_also_one_given_meanwhile(library, albums, model):
    edits.rename(library, albums[0], "Rex")
    job = organize.name(library)
    for _ in range(8):
        next(job)
    edits.rename(library, albums[1], "Whiskers")
    done(job)
    assert [names(library)[a] for a in albums] == ["Rex", "Whiskers", "Bird"]
    done(organize.name(library, again=True))
    assert [names(library)[a] for a in albums] == ["Rex", "Whiskers", "Bird"]


def test_a_run_that_was_stopped_goes_on_where_it_was(library, albums, model):
    job = organize.name(library)
    while len(model.asked) < 14:
        next(job)
    job.close()
    assert model.closed and all(n and n != "Dog" for n in names(library).values())
    with Library.open(library.folder) as again:
        assert done(organize.name(again))["done"] == {"named": 3}
    assert len([1 for _, pictures in model.asked if pictures]) == 27  # nothing was asked twice
    assert sorted(names(library).values()) == ["Bird", "Cat", "Dog"]


def test_a_model_that_dies_leaves_names_by_facts_and_a_later_run_completes_them(library, albums, model):
    say, model.say = model.say, lambda *asked: say(*asked) if len(model.asked) <= 9 else away()
    result = done(organize.name(library))
    (note,) = result["notes"]
    assert note.startswith("The model server at http://127.0.0.1:11434 does not answer. 2 albums could not be named")
    assert result["done"] == {"named": 1} and names(library)[albums[0]] == "Dog"
    assert library.albums.get(albums[1]).evidence["namer"] == "facts-1"
    model.say, before = say, len(model.asked)
    assert done(organize.name(library))["done"] == {"named": 2}
    assert len(model.asked) == before + 18 and sorted(names(library).values()) == ["Bird", "Cat", "Dog"]


def test_a_model_that_is_away_takes_no_name_that_fits(library, albums, model):
    done(organize.name(library))
    library.answers.forget()
    model.say = away
    assert len(done(organize.name(library, again=True))["notes"]) == 1
    assert sorted(names(library).values()) == ["Bird", "Cat", "Dog"]


def test_a_server_that_cannot_even_say_which_model_it_has(library, albums, monkeypatch):
    class Gone(Scripted):
        @property
        def key(self):
            return away()

        @key.setter
        def key(self, value):
            pass

    monkeypatch.setattr(naming, "namer_of", lambda library: namer_on(Gone(away), LibrarySight(library)))
    result = done(organize.name(library))
    assert result["notes"][0].startswith("The model server") and "3 albums" in result["notes"][0]
    assert all(library.albums.get(a).evidence["namer"] == "facts-1" for a in albums)


def test_albums_whose_members_changed_much_are_named_again(library, albums, model):
    done(organize.name(library))
    dogs, birds = library.albums.members(albums[0]), library.albums.members(albums[2])
    with library.op("Swap"):
        for photo in dogs[:9]:
            library.albums.place(photo, albums[2], "home", "machine", 2.0)
    done(organize.name(library))
    assert names(library)[albums[2]] != "Bird" and len(birds) == 12


def test_a_bug_is_not_swallowed(library, albums, model):
    model.say = lambda *asked: 1 / 0
    with pytest.raises(ZeroDivisionError):
        done(organize.name(library))
    assert model.closed


def test_the_command_names_again(library, albums, capsys):
    library.close()
    assert main(["name", "--again", "--namer", "facts", "--library", str(library.folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["done"]["named"] == 3
    assert main(["name", "--language", "xx", "--library", str(library.folder)]) == 1


def test_settings_choose_the_namer(library):
    assert namer_of(library).key == "facts-1"
    library.configure(namer="nonsense")
    with pytest.raises(AlbumenError, match="nonsense"):
        namer_of(library)


def test_a_library_from_elsewhere_sends_nothing_to_other_computers(library, capsys):
    """It may say that it may; the user of this computer has to say so too."""
    library.configure(namer="http://192.0.2.1:8080", remote_namer=True)
    with pytest.raises(AlbumenError, match="remote_namer"):
        organize.check(library.config)
    library.close()
    assert main(["name", "--remote_namer", "--library", str(library.folder)]) == 0
    with Library.open(library.folder) as again:
        organize.check(again.config)
