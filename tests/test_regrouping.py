"""A regrouping is shown as a diff, applied wholly or album by album, and undone as one op."""

import json

import pytest

from engine import edits, organize
from engine.cli import main
from engine.errors import AlbumenError
from engine.store import Library
from tests.described import add, homes
from tests.test_organize import done

KINDS = [0] * 20 + [1] * 20 + [2] * 20


@pytest.fixture
def grown(library, tmp_path):
    """Three kinds in three albums, and then two new kinds that no grouping has seen."""
    add(library, tmp_path, KINDS)
    done(organize.group(library))
    add(library, tmp_path, [3] * 15 + [4] * 12, seed=1)
    return library


def test_a_proposal_says_what_would_change_and_changes_nothing(grown):
    before, ops = homes(grown), grown.history.ops()
    proposal = done(organize.propose(grown))
    assert (homes(grown), grown.history.ops()) == (before, ops)
    assert [(c.label, c.state, c.before, c.after) for c in proposal.changes] == [
        ("new1", "new", 0, 15),
        ("new2", "new", 0, 12),
    ]
    assert proposal.changes[0].gains == ((None, 15),) and len(proposal.changes[0].photos) == 15
    assert (proposal.stay, proposal.moves, proposal.unsorted) == (3, 27, (29, 2))
    assert all(c.name for c in proposal.changes)
    done(organize.group(grown))
    assert len(set(homes(grown).values())) == 5
    assert done(organize.propose(grown)).changes == ()


def test_one_change_is_applied_and_the_others_wait(grown):
    before = homes(grown)
    proposal = done(organize.propose(grown))
    result = done(organize.regroup(grown, ["new2"]))
    assert result["label"] == "Group 1 album anew"
    after = homes(grown)
    assert before.items() <= after.items() and after.keys() - before.keys() == set(proposal.changes[1].photos)
    assert proposal.changes[1].name in {a.name for a in grown.albums.all()}, "it is called as it was shown"
    rest = done(organize.propose(grown))
    assert [(c.label, c.photos) for c in rest.changes] == [("new1", proposal.changes[0].photos)]
    grown.history.undo()
    assert homes(grown) == before


def test_what_is_applied_is_what_was_shown(grown):
    done(organize.propose(grown))
    edits.new(grown, "Mine", [61, 62])
    with pytest.raises(AlbumenError, match="not the proposal that you saw"):
        done(organize.regroup(grown, ["new1"]))
    done(organize.propose(grown))
    with pytest.raises(AlbumenError, match="no album “new9”"):
        done(organize.regroup(grown, ["new9"]))


def test_albums_that_merge_split_and_end_are_told(library, tmp_path):
    add(library, tmp_path, KINDS)
    with library.op("by the machine"):
        half, other, both = (library.albums.add(name, "machine") for name in ("Half", "Other half", "Both"))
        for photo in range(1, 61):
            library.albums.place(photo, half if photo <= 11 else other if photo <= 20 else both, "home", "machine")
    changes = {c.name: c for c in done(organize.propose(library)).changes}
    assert (changes["Half"].state, changes["Half"].after) == ("merged", 20)
    assert (changes["Other half"].state, changes["Other half"].after) == ("gone", 0)
    assert changes["Other half"].losses == ((half, 9),)
    assert (changes["Both"].state, changes["Both"].after) == ("split", 20)
    done(organize.regroup(library, [str(half)]))
    assert {a.name for a in library.albums.all()} == {"Half", "Both"}, "an album that nothing is left of ends"
    library.history.undo()
    assert {a.name for a in library.albums.all()} == {"Half", "Other half", "Both"}


def test_an_accepted_album_gains_and_others_keep_what_they_have(library, tmp_path):
    add(library, tmp_path, KINDS)
    with library.op("by the machine"):
        mixed, rest = (library.albums.add(name, "machine") for name in ("Mixed", "Rest"))
        for photo in range(1, 61):
            library.albums.place(photo, mixed if photo <= 25 else rest, "home", "machine")
    shown = done(organize.propose(library))
    key = next(c.label for c in shown.changes if c.key == rest)
    done(organize.regroup(library, [key]))
    now = homes(library)
    assert {photo for photo, album in now.items() if album == mixed} >= set(range(1, 21)), "it was not accepted"
    assert set(now.values()) == {mixed, rest} and len(now) >= 58, "losses to Unsorted are part of what was accepted"


def test_the_command_line_shows_a_proposal_and_does_what_is_picked(grown, capsys):
    grown.close()
    place = ["--library", str(grown.folder)]
    assert main(["group", "--dry-run", "--json", *place]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [change["label"] for change in shown["changes"]] == ["new1", "new2"] and shown["moves"] == 27
    assert main(["group", "--dry-run", "--many", "0.9", *place]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Of 87 photos") and "from Unsorted" in told and "--only new1" in told
    assert main(["group", "--only", "new1", *place]) == 0
    assert capsys.readouterr().out == "Group 1 album anew\n"
    assert main(["group", *place]) == main(["group", "--dry-run", *place]) == 0
    assert capsys.readouterr().out.endswith("Grouping anew would change nothing.\n")


def test_all_of_a_proposal_is_applied_and_can_be_looked_at_again_after_undo(grown):
    shown = done(organize.propose(grown))
    before = homes(grown)
    assert all(len(c.stay) == 0 and c.pinned == 0 and c.lost == () for c in shown.changes), "they are new"
    assert done(organize.regroup(grown, None))["op"] is not None
    assert len(set(homes(grown).values())) == 5 and done(organize.propose(grown)).changes == ()
    assert {c.name for c in shown.changes} <= {a.name for a in grown.albums.all()}, "in the same op"
    grown.history.undo()
    assert homes(grown) == before
    assert done(organize.propose(grown)).stamp == shown.stamp


def test_settings_are_tried_on_a_proposal_and_kept_only_with_it(grown):
    kept = grown.config
    tried = {"many": 0.9, "generous": 0.1}
    shown = done(organize.propose(grown, settings=tried))
    assert grown.config == kept and Library.open(grown.folder).config == kept
    with pytest.raises(AlbumenError, match="not the proposal that you saw"):
        done(organize.regroup(grown, None, settings={"many": 0.0, "generous": 1.0}))
    assert grown.config == kept, "what was refused is not kept"
    done(organize.regroup(grown, [shown.changes[0].label], settings=tried))
    assert grown.config == kept.replace(**tried) == Library.open(grown.folder).config


def test_what_an_album_would_lose_and_keep_is_told(library, tmp_path):
    add(library, tmp_path, KINDS)
    with library.op("by the machine"):
        mixed, rest = (library.albums.add(name, "machine") for name in ("Mixed", "Rest"))
        for photo in range(1, 61):
            library.albums.place(photo, mixed if photo <= 25 else rest, "home", "machine", 1 / photo)
    shown = {c.key: c for c in done(organize.propose(library)).changes}
    lost, stay = set(shown[mixed].lost), shown[mixed].stay
    assert len(lost) == sum(n for _, n in shown[mixed].losses) and lost <= set(range(21, 26))
    assert stay == tuple(photo for photo in range(1, 26) if photo not in lost)[:6], "the most typical"
