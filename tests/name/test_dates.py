"""Dates as a person would write them, or not at all."""

from datetime import date

import pytest

from engine.name.facts.dates import saved, taken, when, written, years
from engine.types import Portrait


def shots(*moments: str, source: str = "original", folders: tuple[str, ...] = ()) -> list[Portrait]:
    return [Portrait(i, moment, source if moment else "", None, None, folders) for i, moment in enumerate(moments)]


@pytest.mark.parametrize(
    ("moments", "text"),
    [
        (["2019-05-04T10:00:00", "2019-05-04T18:00:00"], "4 May 2019"),
        (["2019-05-04T10:00:00", "2019-05-20T18:00:00"], "May 2019"),
        (["2019-05-30T10:00:00", "2019-06-02T18:00:00"], "30 May – 2 June 2019"),
        (["2019-06-04T10:00:00", "2019-08-20T18:00:00"], "Summer 2019"),
        (["2018-12-27T10:00:00", "2019-02-20T18:00:00"], "Winter 2018–19"),
        (["2019-08-04T10:00:00", "2019-09-25T18:00:00"], "August–September 2019"),
        (["2019-02-04T10:00:00", "2019-09-20T18:00:00"], "2019"),
        (["2012-02-04T10:00:00", "2014-09-20T18:00:00"], "2012–2014"),
        (["2002-02-04T10:00:00", "2014-09-20T18:00:00"], ""),
        (["2019-05-04T10:00:00", "", "", ""], ""),
        ([], ""),
    ],
)
def test_phrase(moments, text):
    assert when(shots(*moments), south=False).text == text


def test_seasons_of_the_south():
    assert when(shots("2019-06-04T10:00:00", "2019-08-20T18:00:00"), south=True).text == "Winter 2019"


def test_one_wrong_clock_in_ten_does_not_matter():
    moments = [f"2019-05-{day:02d}T10:00:00" for day in range(1, 12)] + ["1998-01-04T10:00:00"]
    found = when(shots(*moments), south=False)
    assert (found.text, found.finer, found.photos) == ("May 2019", "1–11 May 2019", 11)


@pytest.mark.parametrize("moment", ["2000-01-01T00:00:00", "1980-01-01T00:03:10", "1601-05-05T10:00:00", "0000:00", ""])
def test_clocks_that_were_never_set_say_nothing(moment):
    assert taken(Portrait(1, moment, "original")) is None
    assert when(shots(moment, moment), south=False).text == ""


def test_a_party_at_the_turn_of_the_century_is_a_date():
    assert when(shots("2000-01-01T15:00:00"), south=False).text == "1 January 2000"


def test_file_times_do_not_date_an_album_but_are_a_last_resort():
    copied = shots("2019-05-04T10:00:00", "2019-05-04T10:00:03", source="file")
    assert when(copied, south=False).text == "" and years(copied) == ""
    assert saved(copied).text == "Saved in May 2019"


@pytest.mark.parametrize(
    ("folder", "interval"),
    [
        ("2019-06 wedding & friends", (date(2019, 6, 1), date(2019, 6, 30))),
        ("20190504", (date(2019, 5, 4), date(2019, 5, 4))),
        ("2019_05_04 Lisbon", (date(2019, 5, 4), date(2019, 5, 4))),
        ("Summer 2014", (date(2014, 1, 1), date(2014, 12, 31))),
        ("1990s first digicam", None),
        ("2019-02-31", None),
        ("12019", None),
        ("Lisbon", None),
    ],
)
def test_dates_written_in_folder_names(folder, interval):
    assert written(folder) == interval


def test_folders_date_what_clocks_do_not():
    scans = shots("", "", folders=("2019", "2019-06 wedding"))
    assert when(scans, south=False).text == "June 2019"
    assert when(shots("2008-03-03T12:00:00", folders=("2019-06 wedding",)), south=False).text == "3 March 2008"


def test_years_are_named_where_they_say_too_little_for_a_date():
    assert years(shots("1999-02-04T10:00:00", "2014-09-20T18:00:00")) == "From 1999 to 2014"
