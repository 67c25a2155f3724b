"""Categories of a library's photos and albums: asked once, kept, always of the list, and told by the command."""

import json

import numpy as np
import pytest

from engine import organize
from engine.cli import main
from engine.errors import AlbumenError
from engine.name.categories import vocabulary
from engine.organize import categorizing
from tests.name.scripted import Scripted, away
from tests.test_organize import done

FLIPS = vocabulary("flips-6")


@pytest.fixture
def model(library, albums, monkeypatch):
    """A model that is asked by the library; it says of a photo the category of the place of its album."""
    place = {
        photo.digest.encode(): n
        for n, album in enumerate(albums)
        for photo in library.catalog.photos(library.albums.members(album))
    }
    model = Scripted(lambda prompt, pictures: json.dumps({"category": FLIPS.names[place[pictures[0]]]}))
    model.place = place
    monkeypatch.setattr(categorizing, "open_model", lambda name, **terms: (model, categorizing_wait))
    library.configure(namer="llava")
    return model


def categorizing_wait(model, asking):
    yield from ()
    return asking()


def test_photos_and_albums_get_categories_and_they_are_kept(library, albums, model):
    result = done(organize.categorize(library, "flips-6"))
    assert [a["category"] for a in result["albums"]] == list(FLIPS.names[:3]) and all(
        a["believed"] for a in result["albums"]
    )
    assert len(result["photos"]) == 27 and result["missing"] == 0 and result["entropy"] is None
    assert library.categories.vocabularies() == {"flips-6": 27}
    assert len(library.categories.photos("flips-6", FLIPS.names[1])) == 9
    asked = len(model.asked)
    assert len(done(organize.categorize(library, "flips-6", every=True))["photos"]) == 36
    assert len(model.asked) == asked + 9 and model.closed
    assert not [op for op in library.history.ops() if "categor" in op.label]


def test_rubbish_becomes_the_other_category(library, albums, model):
    model.say = lambda *asked: "BAD_INFERENCE"
    result = done(organize.categorize(library, "flips-6"))
    assert {p["category"] for p in result["photos"]} == {"Other"} and len(model.asked) == 54


def test_likelihoods_are_calibrated_by_a_blank_picture(library, albums, model):
    def likely(picture, choices):
        scores = np.linspace(-5, -1, len(choices))  # it likes the last ones, whatever it sees
        if picture is not None:
            scores[model.place[picture]] += 1
        return scores

    model.likely = likely
    result = done(organize.categorize(library, "flips-6"))
    assert [a["category"] for a in result["albums"]] == list(FLIPS.names[:3])
    assert 0 < result["entropy"] < result["most_entropy"] == round(float(np.log(7)), 4)
    before = len(model.asked)
    assert done(organize.categorize(library, "flips-6"))["photos"] == result["photos"] and len(model.asked) == before


def test_a_model_that_is_away_is_no_disaster(library, albums, model):
    model.say = away
    result = done(organize.categorize(library, "flips-6"))
    assert result["missing"] == 27 and "does not answer" in result["notes"][0]
    assert [a["category"] for a in result["albums"]] == ["Other"] * 3


def test_facts_see_nothing(library):
    with pytest.raises(AlbumenError, match="--namer"):
        done(organize.categorize(library, "flips-6"))


def test_the_command_lists_and_runs(library, albums, model, capsys):
    assert main(["categories", "--json"]) == 0
    assert {v["vocabulary"] for v in json.loads(capsys.readouterr().out)} >= {"ncp-26", "flips-6"}
    assert main(["categories", "flips-6", "--library", str(library.folder)]) == 0
    assert "Fauna-Flora" in capsys.readouterr().out
    assert main(["categories", "nonsense", "--library", str(library.folder)]) == 1
