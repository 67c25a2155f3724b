"""New photos find their albums, no other photo moves, and a grouping of all is suggested, never done unasked."""

from engine import edits, organize
from engine.organize import joining
from engine.organize.report import Report
from engine.types import Found
from tests.conftest import reading
from tests.described import add, homes
from tests.test_organize import done

KINDS = [0] * 20 + [1] * 20 + [2] * 20


def keep_up(library):
    report = Report()
    done(joining.keep_up(library, report))
    return report


def test_new_photos_join_by_look_and_open_an_album_where_they_are_alike(library, tmp_path):
    add(library, tmp_path, KINDS)
    assert keep_up(library).done["grouped"] == 60
    before = homes(library)
    mine = before[1]
    edits.rename(library, mine, "Mine")
    new = add(library, tmp_path, [0] * 5 + [2] * 4 + [3] * 9 + [-1], seed=1)
    report = keep_up(library)
    after = homes(library)
    assert before.items() <= after.items(), "nothing else moves"
    assert {after.get(photo) for photo in new[:5]} == {before[1]}
    assert {after.get(photo) for photo in new[5:9]} == {before[45]}
    assert len({after[photo] for photo in new[9:18]}) == 1 and after[new[9]] not in before.values()
    assert new[18] not in after
    assert report.done["joined"] == 18
    assert report.notes[0] == "19 new photos: 18 found their place, also in 1 new album; 1 stay unsorted."
    assert "albumen group --afresh --dry-run" in report.notes[1]
    assert library.history.ops()[0].label == "Place 18 new photos"
    library.history.undo()
    assert homes(library) == before
    assert keep_up(library).notes == [] and homes(library) == before, "what was undone is not done again"


def test_few_new_photos_suggest_nothing(library, tmp_path):
    add(library, tmp_path, KINDS)
    keep_up(library)
    add(library, tmp_path, [0], seed=1)
    assert keep_up(library).notes == ["1 new photo: 1 found their place; 0 stay unsorted."]


def test_other_settings_group_anew_and_edits_do_not(library, tmp_path):
    add(library, tmp_path, KINDS)
    keep_up(library)
    edits.new(library, "Mine", [1, 2, 3])
    assert keep_up(library).done["grouped"] == 0
    library.configure(many=0.9)
    assert keep_up(library).done["grouped"] == 60
    library.configure(ignore=("*.tmp",))
    assert keep_up(library).done["grouped"] == 0


def test_first_albums_are_made_anew_when_all_photos_are_there(library, tmp_path):
    from engine.organize import grouping

    add(library, tmp_path, KINDS[:30])
    done(grouping.group(library, Report(), first=True))
    add(library, tmp_path, KINDS[30:], seed=1)
    assert keep_up(library).done["grouped"] == 60


def test_a_photo_that_came_back_is_where_it_was(library, tmp_path):
    add(library, tmp_path, KINDS)
    keep_up(library)
    edits.move(library, [1], homes(library)[45])
    before = homes(library)
    (root,) = library.catalog.roots()
    names = [photo.files[0].name for photo in library.catalog.photos(library.catalog.photo_ids())]
    library.catalog.take_stock(root, [Found(name, 1000, 1) for name in names[10:]], [])
    keep_up(library)
    assert len(library.albums.members(before[1])) + len(library.albums.members(before[20])) < 60
    library.catalog.take_stock(root, [Found(f"again/{name}", 1000, 1) for name in names], [])
    library.catalog.put_readings([(u.id, reading(u.path.name)) for u in library.catalog.unread()])
    keep_up(library)
    assert homes(library) == before


def test_a_rejection_is_heard_when_a_photo_joins(library, tmp_path):
    add(library, tmp_path, KINDS)
    keep_up(library)
    new = add(library, tmp_path, [0, 0], seed=1)
    edits.reject(library, [new[0]], homes(library)[1])
    keep_up(library)
    assert new[0] not in homes(library) and homes(library)[new[1]] == homes(library)[1]


def test_grouping_when_asked_follows_new_photos_and_the_users_word(library, tmp_path):
    add(library, tmp_path, KINDS)
    keep_up(library)
    assert done(organize.group(library))["done"]["grouped"] == 0
    edits.confirm(library, [homes(library)[1]])
    assert done(organize.group(library))["done"]["grouped"] == 60
    assert done(organize.group(library))["done"]["grouped"] == 0
