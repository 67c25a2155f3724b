"""A closed vocabulary: always one of its categories, no hidden leaning, and no sink that swallows albums."""

import json
import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import AlbumenError
from engine.name.categories import OTHER, calibrated, entropy, of_album, read_choice, shipped, vocabulary

NCP = vocabulary("ncp-26")


def test_the_lists_that_are_shipped():
    sizes = {name: len(vocabulary(name).names) for name in shipped()}
    assert sizes == {"ces-28": 29, "flips-6": 7, "ncp-26": 27, "stoten-11": 11, "stoten-12": 12}
    assert NCP.other == "Others" and vocabulary("ces-28").other == "Not relevant"
    for name in shipped():
        assert all(category.about for category in vocabulary(name).categories)


def test_the_users_own_lists(tmp_path):
    (tmp_path / "mine.csv").write_text("name,about,within\nSurf,on waves,Sport\nSki,,Sport\nFood,,\n")
    own = vocabulary(str(tmp_path / "mine.csv"))
    assert own.names == ("Surf", "Ski", "Food", OTHER) and own.categories[0].within == "Sport"
    assert "- Surf: on waves" in own.listed
    tree = {
        "categories": [{"name": "Sport", "sub": ["Surf", {"name": "Ski", "about": "on snow"}]}, "Food", "Miscellaneous"]
    }
    (tmp_path / "mine.json").write_text(json.dumps(tree))
    own = vocabulary(str(tmp_path / "mine.json"))
    assert own.names == ("Surf", "Ski", "Food", "Miscellaneous") and own.categories[1].within == "Sport"
    (tmp_path / "few.json").write_text('["One"]')
    for wrong, reason in (("few.json", "between two"), ("none.json", "no list"), ("bad.csv", "name")):
        (tmp_path / "bad.csv").write_text("label\nSurf\n")
        with pytest.raises(AlbumenError, match=reason):
            vocabulary(str(tmp_path / wrong))


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ('{"category": "Wind farm"}', "Wind farm"),
        ("wind farm.", "Wind farm"),
        ("The category is: **Wind Farm**", "Wind farm"),
        ("Windfarm", "Wind farm"),
        ("Landform", "Landforms"),
        ("{'category': 'Animals'", "Animals"),
        ("Towns and villages", "Towns and villages"),
        ("Roads or bridges", None),
        ("BAD_INFERENCE", None),
        ("I cannot tell", None),
        ("", None),
        ("x" * 100_000, None),
    ],
)
def test_malformed_choices_are_read(said, category):
    assert read_choice(said, NCP) == category


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.text(max_size=80))
def test_any_answer_is_a_category_or_none(said):
    assert read_choice(said, NCP) in (*NCP.names, None)


def test_what_a_model_would_say_anyway_is_taken_away():
    random = np.random.default_rng(0)
    leaning = random.normal(0, 3, 26)
    blind = leaning + random.normal(0, 0.05, (50, 26))
    assert entropy(calibrated(blind, np.zeros(26))) < 0.6 * math.log(26)
    assert entropy(calibrated(blind, leaning)) >= 0.95 * math.log(26)
    seeing = blind.copy()
    seeing[:, 7] += 2
    assert (calibrated(seeing, leaning).argmax(axis=1) == 7).all()
    assert np.allclose(calibrated(seeing, leaning).sum(axis=1), 1)


def test_a_sink_is_not_believed_because_it_is_frequent():
    everywhere = Counter({"Heritage and culture": 300, "Animals": 40, "Plants": 660})
    album = ["Heritage and culture"] * 4 + ["Animals"] * 4 + ["Plants"]
    assert of_album(album, everywhere, NCP).category == "Animals"
    only = of_album(["Heritage and culture"] * 9, everywhere, NCP)
    assert only.category == "Heritage and culture" and only.believed
    doubtful = of_album(["Plants"] * 6, everywhere, NCP)
    assert doubtful.category == "Plants"
    assert of_album([], everywhere, NCP).category == "Others"
