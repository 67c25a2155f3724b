"""Photos become rows: while they are read, later, again with another model, and in 8 bits."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import organize
from engine.embed.backbone import Backbone
from engine.errors import AlbumenError
from engine.organize import describing, looking_up
from engine.organize.describing import chosen, current_space
from engine.store import Library
from tests import paint
from tests.embed.conftest import see
from tests.saved_models import save_clip, save_dinov2
from tests.test_organize import done


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return save_dinov2(tmp_path / "model")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    paint.family(folder, "beach", 9)
    paint.family(folder, "forest", 8)
    return folder


def described(library: Library) -> dict[int, np.ndarray]:
    space = current_space(library, chosen(library))
    assert space is not None
    vectors = library.vectors.get(space, library.catalog.photo_ids())
    return dict(zip(vectors.ids.tolist(), vectors.rows, strict=True))


def test_rows_are_those_of_the_model_also_around_a_broken_file(library, photos, model):
    (photos / "beach_004.jpg").write_bytes((photos / "beach_003.jpg").read_bytes()[:200])
    library.configure(embedder=str(model), precision="fp32", exact=True)
    result = done(organize.index(library, [str(photos)]))
    assert (result["problems"], result["done"]["embedded"]) == (1, 16)
    backbone = Backbone(model, device="cpu", precision="fp32", full=True)
    rows = described(library)
    for photo in library.catalog.photos(rows):
        picture = np.asarray(Image.open(photo.files[0]).convert("RGB"))
        expected = backbone.submit(see(backbone.view, [picture]))()[0]
        assert rows[photo.id] @ expected > 0.9999, photo.files[0].name


def test_a_photo_in_two_files_is_described_once(library, photos, model):
    shutil.copy(photos / "beach_001.jpg", photos / "copy.jpg")
    library.configure(embedder=str(model))
    assert done(organize.index(library, [str(photos)]))["done"]["embedded"] == 17
    assert len(described(library)) == 17


def test_photos_that_were_read_are_looked_at_again_for_a_new_model(library, photos, model, tmp_path):
    done(organize.index(library, [str(photos)]))
    library.configure(embedder=str(model), precision="fp32")
    shutil.move(photos / "forest_002.jpg", tmp_path / "away.jpg")
    result = done(organize.index(library))
    assert result["done"] == {"changed_files": 1, "read": 0, "embedded": 16}
    later = described(library)
    with Library.open(tmp_path / "other", create=True) as other:
        other.configure(embedder=str(model), precision="fp32")
        done(organize.index(other, [str(photos)]))
        digests, others = other.catalog.digests(), library.catalog.digests()
        at_once = {digests[id]: row for id, row in described(other).items()}
    assert all(np.array_equal(row, at_once[others[id]]) for id, row in later.items())


def test_a_photo_whose_file_is_away_is_described_from_its_thumbnail(library, photos, model):
    done(organize.index(library, [str(photos)]))
    library.configure(embedder=str(model))
    shutil.move(photos, photos.with_name("unplugged"))
    result = done(organize.index(library))
    assert result["done"]["embedded"] == 17 and len(described(library)) == 17


def test_a_run_that_was_broken_off_describes_the_rest(library, photos, model):
    library.configure(embedder=str(model))
    job = organize.index(library, [str(photos)])
    for progress in job:
        if progress.stage == "read" and progress.done:
            break
    job.close()
    done(organize.index(library))
    assert len(described(library)) == 17


def test_a_model_that_does_not_open_is_a_sentence_and_loses_nothing(library, photos, model):
    library.configure(embedder=str(model))
    weights = model / "model.safetensors"
    whole = weights.read_bytes()
    settings = (model / "config.json").read_text()
    (model / "config.json").write_text(settings.replace('"num_hidden_layers": 2', '"num_hidden_layers": 3'))
    with pytest.raises(AlbumenError, match="do not fit"):
        done(organize.index(library, [str(photos)]))
    (model / "config.json").write_text(settings)
    assert weights.read_bytes() == whole
    assert done(organize.index(library))["done"]["embedded"] == 17


def test_the_precision_is_found_out_once(library, photos, model, monkeypatch):
    library.configure(embedder=str(model))
    done(organize.index(library, [str(photos)]))
    monkeypatch.setattr(Backbone, "_try_precisions", None)
    paint.family(photos / "more", "night", 9)
    assert done(organize.index(library))["done"]["embedded"] == 9


def test_whole_pictures_of_many_shapes_are_described_together(library, tmp_path, model):
    folder = tmp_path / "shapes"
    folder.mkdir()
    for number, size in enumerate([(300, 200), (200, 300), (300, 300), (600, 150), (310, 200)] * 5):
        Image.effect_noise(size, 40 + number).convert("RGB").save(folder / f"{number}.png")
    library.configure(embedder=str(model), fit="whole")
    assert done(organize.index(library, [str(folder)]))["done"]["embedded"] == 25
    assert "/whole28/" in library.vectors.spaces()[-1].name
    library.configure(fit="crop")
    assert done(organize.index(library))["done"]["embedded"] == 25


def test_eight_bits_are_used_where_wished_and_good(library, photos, model):
    library.configure(embedder=str(model), precision="int8")
    result = done(organize.index(library, [str(photos)]))
    assert result["done"]["embedded"] == 17 and "8 bits" in result["notes"][-1]
    assert "/int8-" in library.vectors.spaces()[-1].name and len(described(library)) == 17
    library.configure(precision="auto")
    paint.family(photos / "more", "night", 4)  # what a library has begun with it goes on with
    assert done(organize.index(library))["done"]["embedded"] == 4
    assert len(described(library)) == 21 and len(library.vectors.spaces()) == 1


def test_eight_bits_are_not_used_where_rows_move(library, photos, model, monkeypatch):
    monkeypatch.setattr("engine.embed.int8.LEAST_MEAN", 1.1)
    library.configure(embedder=str(model), precision="int8")
    result = done(organize.index(library, [str(photos)]))
    assert any("not used in 8 bits" in note for note in result["notes"])
    assert [space.name for space in library.vectors.spaces()] == [chosen(library).in_full().space]
    monkeypatch.setattr(describing, "learn_eight_bits", None)  # once is enough
    paint.family(photos / "more", "night", 4)
    result = done(organize.organize(library))
    assert result["done"]["embedded"] == 4 and result["albums"] >= 2


def test_large_libraries_come_to_eight_bits_by_themselves(library, photos, model, monkeypatch):
    monkeypatch.setattr(describing, "EIGHT_BITS_FROM", 10)
    library.configure(embedder=str(model))
    done(organize.index(library, [str(photos)]))
    assert "/int8-" in library.vectors.spaces()[-1].name


def test_which_reader_finishes_first_changes_nothing_in_eight_bits(library, photos, model, tmp_path, monkeypatch):
    in_time, figures = describing.readers.read_ahead, []
    with Library.open(tmp_path / "other", create=True) as other:
        for one, order in ((library, list), (other, lambda items: list(items)[::-1])):
            one.configure(embedder=str(model), precision="int8")
            with monkeypatch.context() as patched:
                patched.setattr(describing.readers, "read_ahead", lambda *a, o=order, **k: iter(o(in_time(*a, **k))))
                figures.append([n for n in done(organize.index(one, [str(photos)]))["notes"] if "8 bits" in n])
    assert figures[0] == figures[1] and "cosine" in figures[0][0]


def test_words_find_photos_in_a_second_space(library, photos, model, tmp_path):
    clip = save_clip(tmp_path / "clip")
    library.configure(embedder=str(model), searcher=str(clip))
    assert done(organize.index(library, [str(photos)]))["done"]["embedded"] == 34
    assert len(library.vectors.spaces()) == 2
    found = looking_up.by_words(library, "a night at sea", limit=5)
    assert len(found) == 5 and [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    library.configure(searcher="off")
    assert looking_up.by_words(library, "a night at sea") == []
    library.configure(embedder=str(clip))
    assert [id for id, _ in looking_up.by_words(library, "a night at sea", limit=5)] == [id for id, _ in found]
    with pytest.raises(AlbumenError, match="does not understand words"):
        organize.check(library.config.replace(searcher=str(model)))
