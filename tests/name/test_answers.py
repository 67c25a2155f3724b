"""Structured answers are read however they come; words are counted as one whatever their ending."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.name.answers import Answer, parse
from engine.name.lemmas import lemma, lemmas

DOG = Answer("dog", "beach", "running")


@pytest.mark.parametrize(
    "said",
    [
        '{"subject": "dog", "setting": "beach", "activity": "running"}',
        '```json\n{"subject": "dog", "setting": "beach", "activity": "running"}\n```',
        'Sure! Here it is:\n{"subject": "a dog", "setting": "the beach", "activity": "running"} Anything else?',
        "{'subject': 'dog', 'setting': 'beach', 'activity': 'running'}",
        '[{"subject": "dog", "setting": "beach", "activity": "running"}]',
        '{"answer": {"Subject": "dog", "Setting": "beach", "Activity": "running"}}',
        '{"subject": ["dog", "ball"], "setting": ["beach"], "activity": "running"}',
        '{"subject": "dog", "setting": "beach", "activity": "running',
        "{subject: dog, setting: beach, activity: running}",
        "Subject: dog\nSetting: beach\nActivity: running",
        "**Subject:** dog\n**Setting:** beach\n**Activity:** running",
        '{"subject": "dog",\n "setting": "beach",, "activity": "running"}',
    ],
)
def test_answers_are_read_however_they_come(said):
    assert parse(said) == DOG


def test_half_an_answer_is_half_an_answer():
    assert parse('{"subject": "golden retriever", "sett') == Answer("golden retriever")
    assert parse('{"subject": "dog", "setting": "unknown", "activity": "none"}') == Answer("dog")
    assert parse("{'subject': 'dog's bowl', 'setting': 'kitchen'}") == Answer("dog's bowl", "kitchen")
    assert parse('{"subject": 3, "setting": null, "activity": true}') is None
    assert parse("A golden retriever.") == Answer("golden retriever")


@pytest.mark.parametrize(
    "said",
    [
        *("", "   ", "{}", "[]", "I'm sorry, I can't help with that.", "As an AI model I cannot see.", "null"),
        *('{"subject": "I cannot see the image"}', '{"subject": "' + "x" * 100_000 + '"}', "{" * 100_000, "[" * 5000),
    ],
)
def test_what_is_no_answer_is_none(said):
    assert parse(said) is None


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(
    st.one_of(
        st.text(max_size=200),
        st.recursive(
            st.one_of(st.none(), st.booleans(), st.floats(), st.text(max_size=20)),
            lambda inner: st.one_of(
                st.lists(inner, max_size=3),
                st.dictionaries(st.sampled_from(["subject", "setting", "activity", "x"]), inner, max_size=4),
            ),
            max_leaves=8,
        ).map(json.dumps),
    )
)
def test_anything_can_be_read(said):
    answer = parse(said)
    assert answer is None or (answer and all(len(part) <= 60 for part in (answer.subject, answer.setting)))


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ["dogs", "Dog"]),
        ("en", ["beaches", "beach"]),
        ("en", ["cities", "city"]),
        ("en", ["leaves", "leaf"]),
        ("en", ["waves", "wave"]),
        ("en", ["shoes", "shoe"]),
        ("en", ["movies", "movie"]),
        ("de", ["Hunde", "Hund", "Hunden"]),
        ("de", ["Häuser", "Haus"]),
        ("de", ["Berge", "Bergen", "Berg"]),
        ("fr", ["chiens", "chien"]),
        ("fr", ["châteaux", "château"]),
        ("es", ["perros", "perro", "perra"]),
        ("es", ["flores", "flor"]),
        ("it", ["cani", "cane"]),
        ("it", ["spiagge", "spiaggia"]),
        ("pt", ["cães", "cão"]),
        ("pt", ["montanhas", "montanha"]),
    ],
)
def test_forms_of_a_word_meet(language, forms):
    assert len({lemma(form, language) for form in forms}) == 1


def test_different_words_do_not():
    assert lemma("cat", "en") != lemma("car", "en")
    assert lemmas("the Dogs of the beach", "en") == ("dog", "beach")
    assert lemmas("glass", "en") == ("glass",)
