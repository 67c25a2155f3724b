"""What a file says of its picture: times, places, cameras, words, and hostile variants of all of them."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL.TiffImagePlugin import IFDRational

from engine.ingest import times, words, xmp
from engine.ingest.decode import read
from engine.types import Facts
from tests.ingest import pictures

ORIGINAL, DIGITISED, OFFSET_ORIGINAL, CHANGED = 0x9003, 0x9004, 0x9011, 0x0132
MTIME = 1_557_000_000_000_000_000


def facts(path: Path, sidecar: Path | None = None) -> Facts:
    reading = read(path, sidecar=sidecar, mtime_ns=MTIME)
    assert reading.facts is not None, reading.problem
    return reading.facts


def taken(path: Path) -> tuple[str, str, int | None]:
    told = facts(path)
    return told.taken, told.taken_from, told.offset


def test_the_best_statement_about_the_time_wins(tmp_path: Path) -> None:
    path = tmp_path / "IMG_20010203_040506.jpg"
    exif = {ORIGINAL: "2019:05:04 17:31:09", OFFSET_ORIGINAL: "+02:00", DIGITISED: "2019:05:05 00:00:00"}
    main = {CHANGED: "2019:05:06 00:00:00"}
    pictures.with_exif(path, main=main, exif=exif)
    assert taken(path) == ("2019-05-04T17:31:09", "original", 120)
    pictures.with_exif(path, main=main, exif={**exif, ORIGINAL: "0000:00:00 00:00:00"})
    assert taken(path) == ("2019-05-05T00:00:00", "digitised", None)
    pictures.with_exif(path, main=main)
    assert taken(path) == ("2019-05-06T00:00:00", "digitised", None)
    pictures.with_exif(path, gps={29: "2019:05:07", 7: (23.0, 59.0, 58.0)})
    assert taken(path) == ("2019-05-07T23:59:58", "gps", 0)
    pictures.with_exif(path)
    assert taken(path) == ("2001-02-03T04:05:06", "name", None)
    plain = path.rename(tmp_path / "holiday.jpg")
    assert taken(plain)[1] == "file"
    assert read(plain).facts.taken == ""


@pytest.mark.parametrize("nonsense", ["0000:00:00 00:00:00", "2012:02:30 25:61:61", "    :  :     :  :  ", "", "now"])
def test_impossible_dates_are_no_dates(nonsense: str) -> None:
    assert times.written(nonsense) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2003:12:14 12:01:44", times.Moment("2003-12-14T12:01:44")),
        ("2026:11:24 14:41:16\x00", times.Moment("2026-11-24T14:41:16")),
        ("2015-06-29T18:19:12+01:00", times.Moment("2015-06-29T18:19:12", 60)),
        ("2015-06-29T18:19:12.25Z", times.Moment("2015-06-29T18:19:12", 0)),
        ("2015-06-29", times.Moment("2015-06-29T00:00:00")),
    ],
)
def test_dates_as_metadata_writes_them(text: str, moment: times.Moment) -> None:
    assert times.written(text) == moment


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("IMG_20190504_173109.jpg", "2019-05-04T17:31:09"),
        ("2019-05-04 17.31.09.jpg", "2019-05-04T17:31:09"),
        ("20190504173109.jpg", "2019-05-04T17:31:09"),
        ("IMG-20190914-WA0002.jpg", "2019-09-14T00:00:00"),
        ("PXL_20210101_123456789.MP.jpg", "2021-01-01T12:34:56"),
        ("Screenshot_2020-02-29-17-31-09-12.png", "2020-02-29T17:31:09"),
        ("Bildschirmfoto 2020-02-29 um 17.31.09.png", "2020-02-29T17:31:09"),
        ("WhatsApp Image 2020-02-29 at 5.31.09 PM (1).jpeg", "2020-02-29T17:31:09"),
        ("signal-2020-02-29-173109.jpg", "2020-02-29T17:31:09"),
        ("2019-05-04 (2).jpg", "2019-05-04T00:00:00"),
        ("2019-02-30.jpg", ""),
        ("IMG_0001.jpg", ""),
        ("DSC_20991231.jpg", ""),
        ("12345678901234.jpg", ""),
        ("1234-2019-05.jpg", ""),
    ],
)
def test_dates_in_names(name: str, expected: str) -> None:
    moment = times.named(name, today=date(2024, 6, 1))
    assert (moment.text if moment else "") == expected


@given(st.text())
def test_no_text_breaks_the_readers_of_times(text: str) -> None:
    times.written(text)
    times.named(text)
    assert times.minutes(text) is None or abs(times.minutes(text)) <= 900


ZERO = IFDRational(0, 0)


@pytest.mark.parametrize(
    ("lat", "lon", "sides", "expected"),
    [
        ((48.0, 51.0, 30.0), (2.0, 17.0, 49.2), "NE", (48.858333, 2.297)),
        ((48.0, 51.0, 30.0), (2.0, 17.0, 49.2), "SW", (-48.858333, -2.297)),
        ((48.0, 53.3235, ZERO), (21.0, 2.595, ZERO), "NE", (48.888725, 21.04325)),
        ((ZERO, ZERO, ZERO), (ZERO, ZERO, ZERO), "NE", None),
        ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), "NE", None),
        ((999.0, 0.0, 0.0), (999.0, 0.0, 0.0), "NE", None),
        ((48.0, 51.0, 30.0), (181.0, 0.0, 0.0), "NE", None),
        ((48.0, 51.0, 30.0), (2.0, 17.0, 49.2), "??", None),
    ],
)
def test_positions(tmp_path: Path, lat: tuple, lon: tuple, sides: str, expected: tuple | None) -> None:
    gps = {1: sides[0], 2: lat, 3: sides[1], 4: lon}
    told = facts(pictures.with_exif(tmp_path / "a.jpg", gps=gps))
    if expected is None:
        assert told.lat is None and told.lon is None
    else:
        assert (told.lat, told.lon) == pytest.approx(expected, abs=1e-5)


def test_camera_title_and_keywords_of_exif(tmp_path: Path) -> None:
    main = {
        0x010F: "NIKON \x00\x00",
        0x0110: " E950 ",
        0x010E: "OLYMPUS DIGITAL CAMERA         ",
        0x9C9B: "Été à la plage\x00".encode("utf-16-le"),
        0x9C9E: "mer;Plage;MER;\x00".encode("utf-16-le"),
    }
    told = facts(pictures.with_exif(tmp_path / "a.jpg", main=main))
    assert (told.make, told.model, told.title, told.keywords) == ("NIKON", "E950", "Été à la plage", ("mer", "Plage"))
    del main[0x9C9B]
    assert facts(pictures.with_exif(tmp_path / "a.jpg", main=main)).title == ""


BAG = "<dc:subject><rdf:Bag><rdf:li>harbour</rdf:li><rdf:li>boats</rdf:li></rdf:Bag></dc:subject>"
NAMES = '<rdf:li xml:lang="de">Hafen</rdf:li><rdf:li xml:lang="x-default">Port</rdf:li>'
TITLE = f"<dc:title><rdf:Alt>{NAMES}</rdf:Alt></dc:title>"
TREE = "<lr:hierarchicalSubject><rdf:Bag><rdf:li>places|Wales|Barry</rdf:li></rdf:Bag></lr:hierarchicalSubject>"
TAGS = "<digiKam:TagsList><rdf:Seq><rdf:li>people/Ann</rdf:li></rdf:Seq></digiKam:TagsList>"


def test_xmp_inside_the_picture(tmp_path: Path) -> None:
    path = pictures.with_xmp(
        tmp_path / "a.jpg",
        f"{TITLE}{BAG}{TREE}{TAGS}<exif:GPSLatitude>51,24.5N</exif:GPSLatitude>"
        "<exif:GPSLongitude>3,16,12W</exif:GPSLongitude><xmp:CreateDate>2012-03-04T05:06:07-05:00</xmp:CreateDate>",
    )
    told = facts(path)
    assert told.title == "Port"
    assert told.keywords == ("harbour", "boats", "Barry", "Ann")
    assert (told.lat, told.lon) == pytest.approx((51.408333, -3.27))
    assert (told.taken, told.taken_from, told.offset) == ("2012-03-04T05:06:07", "digitised", -300)


def test_the_sidecar_has_the_last_word(tmp_path: Path) -> None:
    path = pictures.with_exif(tmp_path / "a.jpg", main={0x010E: "Inside"}, exif={ORIGINAL: "2000:01:01 00:00:00"})
    beside = tmp_path / "a.jpg.xmp"
    beside.write_bytes(pictures.xmp(f"{BAG}{TITLE}<exif:DateTimeOriginal>2019-05-04T17:31:09</exif:DateTimeOriginal>"))
    told = facts(path, beside)
    assert (told.taken, told.title, told.keywords) == ("2019-05-04T17:31:09", "Port", ("harbour", "boats"))
    beside.write_bytes(pictures.xmp("<photoshop:DateCreated>2018-01-01</photoshop:DateCreated>"))
    assert facts(path, beside).taken == "2000-01-01T00:00:00"
    beside.write_bytes(b"\x00" * 100)
    assert facts(path, beside).title == "Inside"
    assert facts(path, tmp_path / "gone.xmp").title == "Inside"


def test_entities_are_not_followed() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>' + pictures.xmp("<dc:title>&a;</dc:title>")
    assert xmp.parse(bomb) == xmp.Packet()
    assert xmp.parse(b"<" * 10) == xmp.parse(b"") == xmp.parse(None) == xmp.Packet()
    assert xmp.parse(pictures.xmp(TITLE) + b"\x00" * 20).title == "Port"
    assert xmp.parse(pictures.xmp(TITLE).decode().encode("utf-16")).title == "Port"


def test_hostile_words_become_harmless() -> None:
    assert words.clean("a\x1b[31m\u202egpj\nb\x07 \ud800c", 100) == "a[31mgpj b c"
    assert words.clean("x" * 10_000, words.TITLE_LENGTH) == "x" * 500
    assert len(words.keywords(f"word {number}" for number in range(1000))) == 200
    assert words.decode("Ã©tÃ©") == "été"
    assert words.decode("été".encode("cp1252")) == "été"


@pytest.mark.parametrize(
    "title",
    ["OLYMPUS DIGITAL CAMERA", "SONY DSC", "DCIM\\100MEDIA\\DJI_0001.JPG", "DSC00006", "cof_vivid", '{"a": 1}', "E950"],
)
def test_what_cameras_write_is_no_title(title: str) -> None:
    assert words.title([title], not_these=["E950"]) == ""


@pytest.mark.parametrize("title", ["Rom", "Oma", "Barry Island 2019", "Ünal's wedding", "日本"])
def test_what_people_write_is_a_title(title: str) -> None:
    assert words.title(["", title]) == title


@given(st.binary(max_size=300))
def test_no_bytes_break_the_readers_of_words(data: bytes) -> None:
    assert len(words.clean(words.decode(data), 50)) <= 50
    xmp.parse(data)
