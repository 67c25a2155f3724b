"""Albums are named by what models see in them, and end named whatever becomes of the model.

A tiny random LLaVA runs in this process and behind `transformers serve`; a server that speaks Ollama's protocol tells
the families of painted photos apart by their colours, and fails in every way that servers fail.
"""

import io
import json
import shutil
import time
from contextlib import contextmanager

import numpy as np
import pytest
from PIL import Image

from engine import edits, organize
from engine.cli import main
from engine.name.tidy import is_generic
from tests import paint
from tests.name.ollama_server import Server, serving
from tests.name.test_transformers_serve import address, tiny  # noqa: F401 - fixtures
from tests.saved_models import save_llava
from tests.test_organize import done

SEEN = {"beach": "sandy beach", "forest": "tall trees", "night": "starry sky"}


@pytest.fixture
def photos(tmp_path):
    folder = tmp_path / "photos"
    for family in SEEN:
        paint.family(folder, family, 10)
    return folder


@pytest.fixture
def organized(library, photos):
    done(organize.organize(library, [str(photos)]))
    return library


def colours_of(picture):
    return np.asarray(Image.open(io.BytesIO(picture)).convert("RGB").resize((4, 4)), float).mean(axis=(0, 1))


def told_by_colour(question):
    """What a model would say of a painted photo."""
    red, green, blue = colours_of(question.pictures[0])
    family = "night" if red + green + blue < 80 else "beach" if blue > green else "forest"
    return json.dumps({"subject": SEEN[family], "setting": "outdoors", "activity": ""})


@contextmanager
def model_server(**how):
    with serving(server := Server(**how)) as where:
        yield server, f"ollama:{where}"


def named_by(library, where, **settings):
    library.configure(namer=where, **settings)
    return done(organize.name(library))


def families_and_names(library):
    return {
        frozenset(p.files[0].name.split("_")[0] for p in library.catalog.photos(library.albums.members(a.id))): a.name
        for a in library.albums.all()
    }


def test_a_server_names_albums_by_what_is_in_them(organized):
    album = organized.albums.all()[0]
    edits.rename(organized, album.id, "Mine")
    with model_server(answer=told_by_colour) as (server, where):
        result = named_by(organized, where)
        names = families_and_names(organized)
        for family, name in names.items():
            if len(family) == 1 and name != "Mine":
                assert set(SEEN[min(family)].split()) & set(name.casefold().split()), names
        assert organized.albums.get(album.id).name == "Mine"
        assert len({name.casefold() for name in names.values()}) == len(names)
        evidence = [a.evidence for a in organized.albums.all() if a.named_by == "machine"]
        assert all(e["namer"] != "facts-1" and e for e in evidence)
        assert result["done"]["named"] == len(names) - 1
        asked = len(server.chats())
        assert asked <= (9 + 1) * len(names)
        assert named_by(organized, where)["done"]["named"] == 0 and len(server.chats()) == asked, "asked once"


@pytest.mark.parametrize("trouble", ["hang", "500", "drop", "gone"])
def test_a_server_that_fails_leaves_names_by_facts_and_is_gone_on_with_later(organized, trouble, monkeypatch):
    from engine.organize import naming

    short = naming.terms
    monkeypatch.setattr(naming, "terms", lambda config: short(config) | {"patience": 1.0})
    faults = {"hang": ["hang"] * 100, "500": ["500"] * 100, "drop": ["drop"] * 100, "gone": []}[trouble]
    with model_server(answer=told_by_colour) as (server, where):
        server.faults.extend(faults)
        if trouble == "gone":
            where = "ollama:http://127.0.0.1:9"
        began = time.monotonic()
        result = named_by(organized, where)
        assert time.monotonic() - began < 60
        assert [note for note in result["notes"] if "facts name them" in note]
        assert all(a.name and not a.name.startswith("Album ") for a in organized.albums.all())
    with model_server(answer=told_by_colour) as (server, where):
        named_by(organized, where)
        assert all(a.evidence.get("namer") != "facts-1" for a in organized.albums.all())


def test_a_llava_in_this_process_names_albums(organized, tmp_path, capsys):
    folder = save_llava(tmp_path / "llava")
    organized.close()
    assert main(["name", "--namer", str(folder), "--looks", "2", "--library", str(organized.folder), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert "llava" in result["namer"]
    assert main(["albums", "--library", str(organized.folder), "--json"]) == 0
    names = [album["name"] for album in json.loads(capsys.readouterr().out)]
    assert names and len({n.casefold() for n in names}) == len(names) and not any(map(is_generic, names))


@pytest.mark.timeout(300)
def test_a_llava_behind_transformers_serve_names_albums(organized, address):  # noqa: F811
    result = named_by(organized, address, looks=2)
    assert "openai/" in result["namer"]
    names = [a.name for a in organized.albums.all()]
    assert len({n.casefold() for n in names}) == len(names) and all(names)


def test_labelled_photos_are_organized_with_a_server_and_with_llava(library, shared_photos, tmp_path):
    kinds = sorted((shared_photos / "labelled-open").rglob("*.jpg"))[::12]
    folder = tmp_path / "labelled"
    folder.mkdir()
    for n, file in enumerate(kinds):
        shutil.copy(file, folder / f"{n:03}.jpg")
    with model_server(answer=lambda q: json.dumps({"subject": "lamp"})) as (_, where):
        library.configure(namer=where)
        result = done(organize.organize(library, [str(folder)]))
        assert "ollama/llava:7b@" in result["namer"]
    library.configure(namer=str(save_llava(tmp_path / "llava")), looks=2)
    result = done(organize.organize(library))
    names = [a.name for a in library.albums.all()]
    assert "llava" in result["namer"] and len({n.casefold() for n in names}) == len(names)


def test_a_closed_list_has_a_category_for_every_album_and_no_hidden_bias(organized, tmp_path):
    organized.configure(namer=str(save_llava(tmp_path / "llava")))
    first = done(organize.JOBS["categorize"](organized, "ncp-26"))
    assert {a["id"] for a in first["albums"]} == {a.id for a in organized.albums.all()}
    assert all(line["category"] in first["categories"] for line in (*first["albums"], *first["photos"]))
    assert first["entropy"] >= 0.95 * np.log(26)
    organized.answers.forget()
    assert done(organize.JOBS["categorize"](organized, "ncp-26")) == first, "the same again"
