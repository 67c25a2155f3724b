"""Numbers, dates and labels read as a person would say them."""

import pytest
from PySide6.QtCore import QLocale

from gui import languages, words


@pytest.fixture(autouse=True)
def english(app, own_home):
    languages.install(app, "en")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_counts():
    assert [words.photos(n) for n in (0, 1, 1234)] == ["0 photos", "1 photo", "1,234 photos"]


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2019-05-04T10:00:00", "2019-05-04T20:00:00", "4 May 2019"),
        ("2019-05-04T10:00:00", "2019-05-09T20:00:00", "4 – 9 May 2019"),
        ("2019-05-04T10:00:00", "2019-06-09T20:00:00", "4 May – 9 Jun 2019"),
        ("2018-05-04T10:00:00", "2019-06-09T20:00:00", "4 May 2018 – 9 Jun 2019"),
        ("", "", ""),
        ("2019-05-04T10:00:00", "", "4 May 2019"),
    ],
)
def test_from_when_to_when(first, last, said):
    assert words.days(first, last) == said


def test_time_left_is_calm():
    said = [words.time_left(s) for s in (2, 23, 58, 200, 9000)]
    assert said == [
        "a few seconds left",
        "about 25 seconds left",
        "about a minute left",
        "about 3 minutes left",
        "about 2 hours left",
    ]


def test_a_label_tells_what_happened():
    assert words.happened("Merge “A” into “B”") == "Merged “A” into “B”"
    assert words.happened("New album “A”") == "New album “A”"


def test_a_number_decides_about_the_plural_in_every_count():
    counts = words.albums, words.files, words.folders
    assert [count(1) for count in counts] == ["1 album", "1 file", "1 folder"]
    assert [count(12345) for count in counts] == ["12,345 albums", "12,345 files", "12,345 folders"]


def test_months_and_moments():
    assert words.month("2019-05-04T17:31:00") == words.month("2019-05") == "May 2019"
    assert words.month("") == words.moment("") == ""
    assert words.moment("2019-05-04T17:31:00") == "4 May 2019, 17:31" and words.moment("2019-05-04") == "4 May 2019"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", ("4. Mai 2019", "4. – 9. Mai 2019", "1.234 Fotos", "noch etwa eine Minute")),
        ("en", ("4 May 2019", "4 – 9 May 2019", "1,234 photos", "about a minute left")),
    ],
)
def test_each_language_has_its_own_way_with_days_and_numbers(app, monkeypatch, code, said):
    monkeypatch.delenv("ALBUMEN_LANGUAGE")
    languages.install(app, code)
    day, later = "2019-05-04T10:00:00", "2019-05-09T10:00:00"
    assert (words.day(day), words.days(day, later), words.photos(1234), words.time_left(60)) == said


def test_a_camera_is_named_once():
    assert words.camera("Canon", "Canon EOS 70D") == "Canon EOS 70D"
    assert words.camera("SONY", "DSC-W5") == "SONY DSC-W5" and words.camera("", "") == ""
    assert words.camera("NIKON CORPORATION", "NIKON D70") == "NIKON D70"


def test_positions_have_a_side():
    assert words.position(38.7223, -9.13934) == "38.7223° N, 9.1393° W"


def test_a_name_that_is_taken_gets_a_number():
    assert words.fresh("New album", ["new ALBUM", "New album 2"]) == "New album 3"


def test_names_that_are_no_unicode_can_be_drawn():
    assert words.visible("caf\udce9.jpg") == "caf�.jpg"
