"""The simulated user does what the measurement says, in a real library, and nothing that was said is overruled."""

import argparse
import json

import numpy as np
import pytest

from engine import edits
from engine.bench import corrections
from engine.bench.group import Set
from engine.bench.synthetic import many_classes
from engine.cli import main
from engine.errors import AlbumenError
from engine.organize.grouping import _said


@pytest.fixture
def small(monkeypatch):
    """Kinds of which some have no album of their own."""
    world = many_classes(4, photos=260, classes=10, families=4, boundary=0.3)
    drawn = Set(world.rows, world.truth)
    monkeypatch.setitem(corrections.SETS, "small", lambda seed: drawn)
    return drawn


@pytest.mark.timeout(240)
def test_a_session_is_measured_step_by_step(small, capsys):
    assert main(["bench", "corrections", "--sets", "small", "--users", "plain"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    begin, *steps, session, grown, corrected = lines
    assert begin["step"] == "begin" and begin["misfiled"] > 0 and begin["floor"] <= begin["photos"]
    assert [line["step"] for line in steps] == ["move 1%", "move 5%", *["merge"] * 3, *["split"] * 3]
    done = [line for line in steps if line["touched"]]
    assert done[0]["errors"][0] == begin["misfiled"]
    assert all(line["beyond"] == line["errors"][1] - line["errors"][2] for line in done)
    assert session["touched"] == sum(line["touched"] for line in done)
    assert session["beyond"] == sum(line["beyond"] for line in done)
    assert [line["corrected"] for line in (grown, corrected)] == [False, True]
    assert all(line["violations"] == 0 for line in (*done, session, grown, corrected))
    assert grown["placed_kept"] >= 0.98 and corrected["placed_kept"] >= 0.98


def test_the_first_word_makes_grouping_run_again_and_the_same_word_does_not(small):
    with corrections._library(small, 0) as library:
        corrections._put(library, small, np.arange(len(small.truth)))
        corrections._group(library)
        user = corrections._User(library, small.truth, small.rows, np.random.default_rng(0))
        before = library.fact("grouped")
        corrections._group(library)
        assert library.fact("grouped") == before
        user.move(3)
        corrections._group(library)
        assert library.fact("grouped") != before and user.violations({}) == 0


def test_a_followers_pin_speaks_for_its_head(small):
    with corrections._library(small, 0) as library:
        corrections._put(library, small, np.arange(12))
        ids = np.array(library.catalog.photo_ids(), np.int64)
        head, one, other, alone = ids[:4].tolist()
        edits.new(library, "Mine", [one])
        album = library.albums.all()[0].id
        said = _said(library, np.array([head, alone]), {one: head, other: head}, False)
        assert said.pinned.tolist() == [[0, album]] and not len(said.rejected)
        edits.new(library, "Other", [other])
        assert not len(_said(library, np.array([head, alone]), {one: head, other: head}, False).pinned)
        edits.reject(library, [alone], album)
        assert _said(library, np.array([head, alone]), {}, False).rejected.tolist() == [[1, album]]


def test_unknown_names_are_refused_with_those_there_are():
    parser = argparse.ArgumentParser()
    corrections.add(parser)
    with pytest.raises(AlbumenError, match="painted-many"):
        list(corrections.run(parser.parse_args(["--sets", "nowhere"])))
    with pytest.raises(AlbumenError, match="plain"):
        list(corrections.run(parser.parse_args(["--sets", "painted-many", "--users", "nobody"])))
