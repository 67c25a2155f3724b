"""What is typed is read as words and filters, and its text is read as the same again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.query import FIELDS, VALUES, Filter, Query, parse


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Query()),
        ("  red   boat ", Query(("red", "boat"))),
        ('"red boat" 2019', Query(("red boat", "2019"))),
        ("album:3 beach", Query(("beach",), (Filter("album", "3"),))),
        ('CAMERA:"Canon EOS 80D"', Query((), (Filter("camera", "Canon EOS 80D"),))),
        ("is:unsorted is:purple", Query(("is:purple",), (Filter("is", "unsorted"),))),
        ("http://a.b 10:30", Query(("http://a.b", "10:30"))),
        ('place:"Lisbon', Query((), (Filter("place", "Lisbon"),))),
        ("album: x", Query(("album:", "x"))),
        ("taken:2019 taken:2019", Query((), (Filter("taken", "2019"),))),
    ],
)
def test_words_and_filters_are_told_apart(text, query):
    assert parse(text) == query


FILTERS = st.one_of(
    st.builds(Filter, st.sampled_from([f for f in FIELDS if f not in VALUES]), st.from_regex(r"[^\s\"]+( [^\s\"]+)?")),
    *(st.builds(Filter, st.just(field), st.sampled_from(values)) for field, values in VALUES.items()),
)


@given(st.lists(FILTERS, max_size=4), st.text(max_size=40))
def test_the_text_of_a_query_is_read_as_the_same_query(filters, text):
    query = parse(" ".join(map(str, filters)) + " " + text)
    assert parse(str(query)) == query
