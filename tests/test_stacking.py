"""Stacks on the way from photos to albums: found once, followed, overruled by the user, listed by the command line."""

import json
from datetime import datetime

import pytest
from PIL import Image

from engine import edits, organize
from engine.cli import main
from engine.organize import naming, stacking
from engine.types import Group, Grouping
from tests import paint
from tests.group.test_stacks import crop, scene, shot
from tests.test_organize import done


def exif(taken, model="EOS 5D"):
    data = Image.Exif()
    data[0x010F], data[0x0110] = "Canon", model
    data.get_ifd(0x8769)[0x9003] = f"{taken:%Y:%m:%d %H:%M:%S}"
    return data


@pytest.fixture
def photos(tmp_path):
    """Two painted families, an original with three copies, and a burst of three; beside them a look-alike in time."""
    folder = tmp_path / "photos"
    paint.family(folder / "beach", "beach", 8)
    paint.family(folder / "night", "night", 8)
    original = scene(1, (900, 600))
    original.save(folder / "original.jpg", quality=95, exif=exif(datetime(2020, 1, 1)))
    original.resize((450, 300)).save(folder / "small.jpg", quality=60)
    crop(original).save(folder / "crop.jpg", quality=90)
    original.save(folder / "rewritten.jpg", quality=95)  # the same pixels, without the metadata
    for second, dx in enumerate((0, 0.03, -0.03)):
        file = folder / f"burst_{second}.jpg"
        shot(scene(2, (900, 600)), dx).save(file, quality=92, exif=exif(datetime(2020, 5, 1, 12, 0, second)))
    scene(3, (900, 600)).save(folder / "elsewhere.jpg", exif=exif(datetime(2020, 5, 1, 12, 0, 1)))
    return folder


@pytest.fixture
def organized(library, photos):
    done(organize.organize(library, [str(photos)]))
    return library


def ids(library):
    return {p.files[0].stem: p.id for p in library.catalog.photos(library.catalog.photo_ids())}


def stacks_of(library):
    names = {id: name for name, id in ids(library).items()}
    return {
        names[s.head]: {names[f]: kind for f in s.followers for _, kind in [library.stacks.of([f])[f]]}
        for s in library.stacks.all()
    }


def test_copies_and_bursts_are_found_and_kept_apart(organized):
    found = stacks_of(organized)
    assert found["original"] == {"small": "copy", "crop": "copy", "rewritten": "identical"}
    ((head, burst),) = [(head, of) for head, of in found.items() if head.startswith("burst")]
    assert {head, *burst} == {"burst_0", "burst_1", "burst_2"} and set(burst.values()) == {"burst"}
    assert not any("elsewhere" in (head, *of) for head, of in found.items())


def test_followers_are_where_their_head_is_with_a_lower_score(organized):
    placed = {p.photo: p for p in organized.albums.placements() if p.kind == "home"}
    followers = organized.stacks.followers()
    assert followers
    for photo, head in followers.items():
        if head in placed:
            assert placed[photo].album == placed[head].album and placed[photo].score < placed[head].score
        else:
            assert photo not in placed
    covers = {album.cover for album in organized.albums.all()}
    assert not covers & followers.keys()


def test_a_second_run_decodes_and_compares_nothing(organized, monkeypatch):
    def never(*args):
        raise AssertionError("compared again")

    monkeypatch.setattr(stacking.stacks, "relations", never)
    monkeypatch.setattr(stacking, "signature", never)
    before = organized.stacks.followers()
    assert done(organize.organize(organized))["done"]["grouped"] == 0
    assert organized.stacks.followers() == before


def test_only_new_photos_get_a_signature(organized, photos, monkeypatch):
    made = []
    monkeypatch.setattr(stacking, "signature", lambda image: made.append(1) or plain(image))
    crop(scene(2, (900, 600)), left=1.0).save(photos / "sent.jpg", quality=80)
    done(organize.organize(organized))
    assert len(made) == 1
    assert any("sent" in of for of in stacks_of(organized).values())


plain = stacking.signature


def test_what_the_user_says_wins_over_following(organized):
    named = ids(organized)
    (album,) = edits.new(organized, "Mine", [named["small"]]).albums
    home = next((p.album for p in organized.albums.placements_of([named["crop"]]).get(named["crop"], ())), None)
    if home is not None:
        edits.reject(organized, [named["crop"]], home)
    organized.configure(seed=7)
    done(organize.group(organized))
    assert [p.album for p in organized.albums.placements_of([named["small"]])[named["small"]]] == [album]
    assert all(p.album != home for p in organized.albums.placements_of([named["crop"]]).get(named["crop"], ()))


def test_a_stack_loses_what_leaves_the_disk(organized, photos):
    (photos / "original.jpg").unlink()
    done(organize.organize(organized))
    (found,) = [(head, of) for head, of in stacks_of(organized).items() if "crop" in (head, *of)]
    assert {found[0], *found[1]} == {"small", "crop", "rewritten"}


def test_a_cancelled_search_keeps_what_it_made(library, photos):
    done(organize.index(library, [str(photos)]))
    job = organize.group(library)
    for progress in job:
        if progress.stage == "stack" and progress.done == progress.total:
            break
    job.close()
    assert library.stacks.missing(library.catalog.photo_ids()) == [] and library.albums.all() == []
    done(organize.group(library))
    assert library.stacks.all() and library.albums.all()


def test_a_photo_without_a_thumbnail_is_left_alone(library, photos):
    done(organize.index(library, [str(photos)]))
    original = library.catalog.photo(ids(library)["original"])
    library.thumbnail(original.digest).unlink()
    done(organize.group(library))
    assert "original" not in {name for head, of in stacks_of(library).items() for name in (head, *of)}
    done(organize.organize(library))  # makes the thumbnail again
    assert "original" in stacks_of(library)


def test_the_proposal_for_heads_becomes_one_for_all():
    grouping = Grouping((Group((1, 2), (1.0, 0.5)), Group((3,), (0.004,))), (4, 5))
    whole = stacking.with_followers(grouping, {10: 3, 11: 3, 12: 4, 13: 99})
    assert whole.groups[0].photos == (3, 10, 11) and whole.groups[0].scores == (0.004, 0.0, 0.0)
    assert whole.groups[1].photos == (1, 2) and whole.unsorted == (4, 5, 12)


def test_a_stack_counts_once_for_a_name(organized):
    named = ids(organized)
    members = [named[n] for n in ("small", "original", "crop", "elsewhere")]
    (unnamed,) = naming.portrayed(organized, {1: members})
    assert [p.photo for p in unnamed.members] == [named["original"], named["elsewhere"]]
    (unnamed,) = naming.portrayed(organized, {1: [named["small"], named["elsewhere"]]})
    assert len(unnamed.members) == 2


def test_the_command_line_lists_stacks(organized, capsys):
    main(["stacks", "--json", "--library", str(organized.folder)])
    listed = json.loads(capsys.readouterr().out)
    named = ids(organized)
    one = next(s for s in listed if s["head"] == named["original"])
    assert one["kind"] == "copy" and set(one["photos"]) == {
        named[n] for n in ("original", "small", "crop", "rewritten")
    }
    main(["photos", "--json", "--library", str(organized.folder)])
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert (rows[named["original"]]["stack"], rows[named["original"]]["stack_kind"]) == (named["original"], None)
    assert (rows[named["small"]]["stack"], rows[named["small"]]["stack_kind"]) == (named["original"], "copy")
    assert rows[named["elsewhere"]]["stack"] is None
    main(["stacks", "--library", str(organized.folder)])
    assert "small.jpg" in capsys.readouterr().out
