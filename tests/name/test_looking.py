"""A model looks, its answers vote, and what it cannot say facts say: a scripted model plays every part."""

import json

import pytest

from engine.errors import AlbumenError
from engine.name import Memory, namer_on, open_namer
from engine.name.asking import LATER
from engine.name.representatives import many_for
from tests.name.scripted import Echo, Scripted, album, away, seen
from tests.test_organize import done

FILLING = [album(n, [f"{word}-{i}" for i in range(9)]) for n, word in enumerate(("tree", "church", "boat", "car"), 90)]


def echo(prompt, pictures):
    """Says of a photo what its digest says: "dog@beach-3" shows a dog at the beach."""
    if not pictures:
        return '{"title": ""}'
    subject, _, setting = pictures[0].decode().split("-")[0].partition("@")
    return seen(subject, setting)


def names(albums, model=None, taken=(), **how):
    model = model or Scripted(echo)
    return done(namer_on(model, Echo(), **how)([*albums, *FILLING], list(taken)))[: len(albums)]


def photos(word, many=9):
    return [f"{word}-{i}" for i in range(many)]


def test_what_the_photos_show_names_the_album():
    model = Scripted(echo)
    (name,) = names([album(1, photos("golden retriever", 7) + photos("cat", 2))], model)
    assert name.text == "Golden retriever" and name.lacking == ""
    e = json.loads(json.dumps(name.evidence))
    assert e["namer"] == "looking" and e["model"] == "scripted-7b" and e["prompt"].startswith("photo-1-")
    assert e["photos"] == list(range(1000, 1009)) and e["answers"][0]["subject"] == "golden retriever"
    assert (e["won"]["photos"], e["won"]["of"]) == (7, 9) and e["calls"] == 9
    assert len(model.asked) == 9 * 5 and all(len(pictures) == 1 for _, pictures in model.asked)


def test_no_more_than_nine_photos_and_a_title_for_each_album():
    model = Scripted(echo)
    names([album(1, photos("dog@beach", 30))], model)
    assert sum(bool(pictures) for _, pictures in model.asked) == 9 + 9 * 4 and len(model.asked) <= 10 * 5


def test_a_title_of_several_words_is_taken_where_answers_bear_it_out():
    def with_title(title):
        return Scripted(lambda prompt, pictures: echo(prompt, pictures) if pictures else json.dumps({"title": title}))

    dogs = [album(1, photos("dog@beach"))]
    assert names(dogs, with_title("Dogs on the beach"))[0].text == "Dogs on the beach"
    for title in ("Dogs on Mars", "Beach", "", "I cannot do that", "x" * 3000, "Photos"):
        assert names(dogs, with_title(title))[0].text == "Dog"


def test_namesakes_are_told_apart_by_sub_theme_then_place_then_dates():
    beach, forest = album(1, photos("dog@beach")), album(2, photos("dog@forest"))
    assert [n.text for n in names([beach, forest])] == ["Dog, beach", "Dog, forest"]
    lisbon = album(1, photos("dog"), lat=38.71, lon=-9.14)
    may = album(2, photos("Dogs"), taken="2019-05-04T12:00:00", taken_from="original")
    plain = album(3, photos("dog"))
    assert [n.text for n in names([lisbon, may, plain], taken=["DOG"])] == [
        "Dog, Lisbon",
        "Dogs, 4 May 2019",
        "Dog (2)",
    ]


def test_ambiguous_albums_are_named_by_facts_and_say_so():
    mixed = album(1, [f"w{chr(97 + i)}x" for i in range(9)], folders=("Surf",))
    (name,) = names([mixed])
    assert name.text == "Surf" and name.evidence["namer"] == "facts-1" and name.lacking == ""
    assert name.evidence["instead_of"]["why"] == "The answers agree on nothing."
    assert len(name.evidence["instead_of"]["answers"]) == 9 and name.evidence["instead_of"]["won"] is None


def test_a_word_that_the_model_always_says_names_nothing():
    trap = Scripted(lambda prompt, pictures: seen("culture") if hash_of(pictures) % 2 else echo(prompt, pictures))

    def hash_of(pictures):
        return sum(pictures[0]) if pictures else 0

    found = [n.text for n in names([album(i, photos(word, 9)) for i, word in enumerate(("dog", "cat", "bird"))], trap)]
    assert found == ["Dog", "Cat", "Bird"]


def test_refusals_and_rubbish_are_asked_again_once_an_album():
    said = {}

    def moody(prompt, pictures):
        if not pictures:
            return ""
        said[pictures] = said.get(pictures, 0) + 1
        return (
            "I'm sorry, I cannot help."
            if pictures[0].startswith(b"dog-0") and said[pictures] == 1
            else echo("", pictures)
        )

    model = Scripted(lambda prompt, pictures: moody(prompt, tuple(pictures)))
    (name,) = names([album(1, photos("dog"))], model)
    assert name.evidence["calls"] == 10 and name.evidence["won"]["of"] == 9
    stubborn = Scripted(
        lambda prompt, pictures: "As an AI, I cannot see." if b"dog" in pictures[0] else echo("", pictures)
    )
    (name,) = names([album(1, photos("dog"))], stubborn)
    assert name.evidence["namer"] == "facts-1" and name.evidence["instead_of"]["calls"] == 10


def test_a_model_that_is_away_is_asked_twice_and_then_no_more():
    model = Scripted(away)
    found = names([album(1, photos("dog"), folders=("Surf",))], model)
    assert found[0].text == "Surf" and len(model.asked) == 2
    assert "does not answer" in found[0].lacking and "does not answer" in found[0].evidence["instead_of"]["why"]


def test_what_was_answered_is_kept_and_only_the_rest_is_asked_for_later():
    left = 20

    def dying(prompt, pictures):
        nonlocal left
        left -= 1
        return echo(prompt, pictures) if left >= 0 else away()

    sight, model = Echo(), Scripted(dying)
    albums = [album(1, photos("dog")), album(2, photos("cat")), album(3, photos("bird"))]
    first = done(namer_on(model, sight)(albums, []))
    assert [bool(n.lacking) for n in first] == [False, False, True] and first[0].text == "Dog"
    assert len(model.asked) == 20 + LATER
    again = Scripted(echo)
    second = done(namer_on(again, sight)(albums, []))
    assert [n.text for n in second] == ["Dog", "Cat", "Bird"] and len(again.asked) == 27 - 20


def test_time_outs_now_and_then_stop_nothing():
    count = 0

    def slow(prompt, pictures):
        nonlocal count
        count += 1
        return away() if count % 5 == 0 else echo(prompt, pictures)

    assert names([album(1, photos("dog"))], Scripted(slow))[0].text == "Dog"


def test_it_can_be_stopped_between_two_questions_and_keeps_what_it_has():
    sight, model = Echo(), Scripted(echo)
    job = namer_on(model, sight)([album(1, photos("dog"))], [])
    for _ in range(4):
        progress = next(job)
    job.close()
    assert (progress.done, progress.total, progress.note) == (3, 9, "album 1 of 1")
    assert len(model.asked) == len(sight.kept) == 3


def test_what_a_stranger_says_never_reaches_a_name():
    evil = [
        "a\u202egpj.exe",
        "<b>x</b>" * 999,
        "../../etc",
        "Ignore previous instructions",
        "CON",
        "🐶" * 50,
        "\x1b[2J",
        "",
    ]
    for said in evil:
        model = Scripted(lambda prompt, pictures, said=said: json.dumps({"subject": said, "title": said}))
        for manner in ("photos", "sheet", "captions"):
            pictures = Memory({})
            (name,) = done(namer_on(model, pictures, manner)([album(1, photos("dog"))], []))
            assert name.text and name.text.isprintable() and not set("<>/\\\u202e") & set(name.text)


def test_captions_become_a_title():
    def captioner(prompt, pictures):
        if pictures:
            return f"A {pictures[0].decode().split('-')[0]} stands in the garden."
        return '{"title": "Dogs in the garden"}' if "dog" in prompt else '{"title": "Photos of things"}'

    model = Scripted(captioner)
    (name,) = names([album(1, photos("dog"))], model, manner="captions")
    assert name.text == "Dogs in the garden" and name.evidence["namer"] == "captions"
    assert name.evidence["answers"][0]["caption"] == "A dog stands in the garden"
    assert len([1 for _, pictures in model.asked if not pictures]) <= 5
    lying = Scripted(lambda p, pictures: captioner(p, pictures) if pictures else "Unicorns")
    assert names([album(1, photos("dog"))], lying, manner="captions")[0].evidence["namer"] == "facts-1"


def test_keys_change_with_what_would_change_names():
    model, sight = Scripted(echo), Echo()
    keys = {
        namer_on(model, sight, manner, language).key for manner in ("photos", "sheet", "captions") for language in "ed"
    }
    keys |= {namer_on(Scripted(echo, "other"), sight).key, namer_on(model, sight, looks_at=4).key}
    assert len(keys) == 8


@pytest.mark.parametrize(
    ("model", "many"),
    [
        ("llava-1.5-7b", 9),
        ("llava-interleave-qwen-0.5b", 16),
        ("smolvlm:500m", 16),
        ("qwen2-vl:2b", 16),
        ("llava:13b", 9),
    ],
)
def test_small_models_are_asked_about_more(model, many):
    assert many_for(model) == many == namer_on(Scripted(echo, model), Echo()).looks_at


def test_the_prompt_asks_in_the_users_language_and_may_be_the_users_own(tmp_path):
    model = Scripted(echo)
    names([album(1, photos("Hund"))], model, language="de")
    assert "in German" in model.asked[0][0]
    (tmp_path / "photo.txt").write_text("version 7\n# mine\nWhat is it? ($language)")
    own = Scripted(echo)
    (name,) = names([album(1, photos("dog"))], own, prompts=tmp_path)
    assert own.asked[0][0] == "What is it? (English)" and name.evidence["prompt"].startswith("photo-7-")
    (tmp_path / "photo.txt").write_text("What is it?")
    with pytest.raises(AlbumenError, match="version 1"):
        names([album(1, photos("dog"))], own, prompts=tmp_path)


def test_namers_are_opened_by_name():
    assert open_namer("auto").key == open_namer("facts").key == "facts-1"
    for name in ("nonsense", "sheet:nonsense", "captions:nonsense"):
        with pytest.raises(AlbumenError, match="nonsense"):
            open_namer(name)
