"""Names as a user reads them: what a person would type, nothing that is not so, and nothing that does harm."""

import csv
import unicodedata
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import AlbumenError
from engine.name import NAMERS, open_namer
from engine.name.facts import FactsNamer
from engine.name.facts.words import clean, telling_phrase
from engine.types import Portrait, Unnamed
from tests.test_organize import done

LISBON, PORTO = (38.71, -9.14), (41.15, -8.61)


def photo(
    number: int = 0,
    taken: str = "",
    folder: str = "",
    name: str = "IMG_0040.JPG",
    at: tuple[float, float] | None = None,
    title: str = "",
    keywords: tuple[str, ...] = (),
    source: str = "original",
) -> Portrait:
    lat, lon = at or (None, None)
    parts = tuple(part for part in folder.split("/") if part)
    return Portrait(number, taken, source if taken else "", lat, lon, parts, name, title, keywords)


def names(*albums: list[Portrait], taken: tuple[str, ...] = ()) -> list[str]:
    unnamed = [Unnamed(i, tuple(members)) for i, members in enumerate(albums)]
    return [name.text for name in done(FactsNamer()(unnamed, taken))]


OTHERS = [photo(i, "2003-02-02T12:00:00", "Pictures/Garden") for i in range(20)]


def name_beside_others(members: list[Portrait]) -> str:
    return names(members, OTHERS)[0]


def test_place_and_month():
    album = [photo(i, f"2019-05-{i + 1:02d}T12:00:00", "DCIM/100CANON", at=LISBON) for i in range(9)]
    assert name_beside_others(album) == "Lisbon, May 2019"


def test_words_of_the_folder_and_its_date():
    album = [photo(i, f"2012-06-{i + 9:02d}T12:00:00", "2012/2012-06 wedding & friends") for i in range(5)]
    assert name_beside_others(album) == "Wedding & friends, June 2012"


def test_folder_date_where_there_is_no_other():
    album = [photo(i, folder="2012/2012-06 wedding & friends") for i in range(5)]
    assert name_beside_others(album) == "Wedding & friends, June 2012"


def test_screenshots_are_called_so():
    album = [photo(i, f"20{i + 10}-06-09T12:00:00", "Phone", f"Screenshot_20{i + 10}0609.png") for i in range(8)]
    assert name_beside_others(album) == "Screenshots"


def test_a_season():
    album = [photo(i, f"2014-0{6 + i % 3}-10T12:00:00", "DCIM") for i in range(9)]
    assert name_beside_others(album) == "Summer 2014"


def test_keywords_and_titles_name():
    album = [photo(i, keywords=("Animals|Birds|heron",)) for i in range(4)]
    assert name_beside_others(album) == "Heron"
    assert (
        name_beside_others([photo(i, title="Grandma’s 90th birthday") for i in range(4)]) == "Grandma’s 90th birthday"
    )


def test_what_covers_too_little_does_not_name():
    album = [photo(i, at=LISBON, folder="Surf") for i in range(5)] + [photo(i + 5) for i in range(5)]
    text = name_beside_others(album)
    assert "Lisbon" not in text and text == "Surf and more"


def test_what_is_everywhere_does_not_name():
    first = [photo(i, "2019-05-04T12:00:00", "Anna’s pictures", keywords=("Nikon",)) for i in range(6)]
    second = [photo(i, "2020-08-04T12:00:00", "Anna’s pictures", keywords=("Nikon",)) for i in range(6)]
    assert names(first, second) == ["4 May 2019", "4 August 2020"]


def test_two_halves_are_joined():
    album = [photo(i, folder="Surf") for i in range(4)] + [photo(i, folder="Sailing") for i in range(4)]
    assert sorted(name_beside_others(album).split(" and ")) == ["Sailing", "Surf"]


def test_namesakes_are_told_apart_by_place_then_date():
    def wedding(day: int, at: tuple[float, float] | None) -> list[Portrait]:
        return [photo(i, f"2012-06-{day + i:02d}T12:00:00", "wedding", at=at) for i in range(5)]

    assert names(wedding(1, LISBON), wedding(1, PORTO), OTHERS)[:2] == [
        "Wedding, June 2012",
        "Wedding, Porto, June 2012",
    ]
    assert names(wedding(1, None), wedding(11, None), OTHERS)[:2] == ["Wedding, June 2012", "Wedding, 11–15 June 2012"]
    assert name_beside_others(wedding(1, None)) == "Wedding, June 2012"
    same = names(wedding(1, None), wedding(1, None), wedding(1, None), OTHERS)
    assert same[2] == "Wedding, June 2012 (2)"


def test_taken_names_are_left_alone_whatever_their_case():
    album = [photo(i, folder="wedding") for i in range(5)]
    assert names(album, OTHERS, taken=("WEDDING", "wedding (2)"))[0] == "Wedding (3)"


@pytest.mark.parametrize(
    ("written", "phrase"),
    [
        ("2019-06 wedding & friends", "wedding & friends"),
        ("2015-02 Ski ❄", "Ski"),
        ("Berlin – Dom", "Berlin – Dom"),
        ("2005-08 Été – Côte d'Azur", "Été – Côte d'Azur"),
        ("京都と東京", "京都と東京"),
        ("Waterfall – turned every which way", "Waterfall"),
        ("Lisbon 2019", "Lisbon"),
        ("04.05.2019 Lisbon", "Lisbon"),
        ("1990s first digicam", "1990s first digicam"),
        ("summer_camp", "summer camp"),
        ("prairie_falcon (1)", "prairie falcon"),
        ("Wedding - Copy (2)", "Wedding"),
        ("Facade", "Facade"),
        ("one.two.three.four.five", "one.two.three.four.five"),
        ("a+b+c+d+e+fish", "a+b+c+d+e+fish"),
        *((text, "") for text in ("New folder", "Neuer Ordner (2)", "DCIM", "100CANON", "Camera Roll", "Downloads")),
        *((text, "") for text in ("IMG_0040", "DSCN0407", "P1010012", "RIMG0217", "100_0514", "IMG-20190915-WA0001")),
        *(
            (text, "")
            for text in ("3f2a9c71b0d4", "0b7d1f9e-1f2a-4c3d-8e5f-001122334455", "2019-06", "20190504_101112")
        ),
    ],
)
def test_what_a_folder_or_file_says(written, phrase):
    assert telling_phrase(written) == phrase


@pytest.mark.parametrize(
    "evil",
    ["../../etc/passwd", "a\u202egpj.exe", "tab\there\nnewline", "\x1b[31mred", "null\x00byte", "C:\\Windows\\x"],
)
def test_untrusted_text_is_tamed(evil):
    text = clean(evil)
    assert not any(unicodedata.category(letter).startswith("C") for letter in text)
    assert "/" not in text and "\\" not in text and not text.startswith(".")


untrusted = st.text(max_size=90)
portraits = st.builds(
    Portrait,
    st.integers(0, 99),
    st.one_of(st.sampled_from(["", "2019-05-04T12:00:00", "2003-01-31T00:00:00", "rubbish"]), untrusted),
    st.sampled_from(["original", "file", "name", ""]),
    st.none(),
    st.none(),
    st.lists(untrusted, max_size=3).map(tuple),
    untrusted,
    untrusted,
    st.lists(untrusted, max_size=2).map(tuple),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(portraits, max_size=4), max_size=4), st.lists(untrusted, max_size=3))
def test_any_names_are_unique_short_and_clean(albums, taken):
    found = names(*albums, taken=tuple(taken))
    assert len({text.casefold() for text in [*found]} - {text.casefold() for text in taken}) == len(albums)
    for text in found:
        assert 0 < len(text) <= 60 and text == text.strip()
        assert not any(unicodedata.category(letter)[0] == "C" for letter in text)
        assert "/" not in text and "\\" not in text


def test_evidence_says_what_speaks_for_a_name():
    album = [photo(i, "2019-05-04T12:00:00", at=LISBON) for i in range(3)] + [photo(9, "2019-05-04T12:00:00")]
    (name,) = done(FactsNamer()([Unnamed(1, tuple(album))], []))
    assert name.text == "Lisbon, 4 May 2019"
    assert name.evidence["namer"] == "facts-1"
    assert name.evidence["place"] == {"text": "Lisbon", "photos": 3, "of": 4}
    assert name.evidence["dates"] == {"text": "4 May 2019", "photos": 4, "of": 4, "from": "clock"}


def test_nothing_known_still_has_an_honest_name():
    assert names([photo()], [photo()], []) == ["Undated photos", "Undated photos (2)", "Undated photos (3)"]
    assert names([photo(folder="Downloads", name="images (3).jpg")]) == ["From folder Downloads"]


def test_choices():
    assert open_namer("auto").key == open_namer("facts").key == "facts-1"
    assert set(NAMERS) == {"facts"}
    with pytest.raises(AlbumenError, match="albumen models get llava"):
        open_namer("llava")
    away = open_namer("http://127.0.0.1:9")
    with pytest.raises(AlbumenError, match="127"):
        assert not away.key
    away.close()


def test_real_folders_get_names_that_their_owner_would_know(shared_photos):
    by_folder: dict[str, list[Portrait]] = {}
    with (shared_photos / "mixed-folder" / "manifest.csv").open(encoding="utf-8", newline="") as table:
        for i, row in enumerate(csv.DictReader(table)):
            path = PurePosixPath(row["path"])
            day, _, clock = row["datetime"].partition(" ")
            taken = f"{day.replace(':', '-')}T{clock}" if clock else ""
            folder = "/".join(path.parts[1:-1])
            by_folder.setdefault(folder, []).append(photo(i, taken, folder, path.name))
    found = dict(zip(by_folder, names(*by_folder.values()), strict=True))
    assert found["2008/2008-10 Arezzo weekend"] == "Arezzo weekend, 22 October 2008"
    assert found["2012/2012-06 wedding & friends"] == "Wedding & friends, June 2012"
    assert found["2014/Berlin – Dom"] == "Berlin – Dom, 2014"
    assert found["Nature walks"] == "Nature walks"
    assert found["Screenshots"] == "Screenshots"
    assert found["2016/京都と東京"] == "京都と東京, 2016"
