"""Numbers, dates and stages as a person would say them, in the user's language.

Knows nothing of where they are shown.
"""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """A text that is translated where it is shown; named as lupdate expects it."""
    return text


STAGES = {
    "scan": QT_TRANSLATE_NOOP("words", "Looking for photos"),
    "read": QT_TRANSLATE_NOOP("words", "Reading photos"),
    "decode": QT_TRANSLATE_NOOP("words", "Reading photos"),
    "index": QT_TRANSLATE_NOOP("words", "Reading photos"),
    "learn": QT_TRANSLATE_NOOP("words", "Getting to know your photos"),
    "embed": QT_TRANSLATE_NOOP("words", "Getting to know your photos"),
    "neighbours": QT_TRANSLATE_NOOP("words", "Comparing photos"),
    "stack": QT_TRANSLATE_NOOP("words", "Comparing photos"),
    "reduce": QT_TRANSLATE_NOOP("words", "Grouping photos"),
    "cluster": QT_TRANSLATE_NOOP("words", "Grouping photos"),
    "group": QT_TRANSLATE_NOOP("words", "Grouping photos"),
    "fetch": QT_TRANSLATE_NOOP("words", "Fetching the model"),
    "name": QT_TRANSLATE_NOOP("words", "Naming albums"),
    "layout": QT_TRANSLATE_NOOP("words", "Laying out the map"),
    "tune": QT_TRANSLATE_NOOP("words", "Trying settings"),
    "split": QT_TRANSLATE_NOOP("words", "Splitting the album"),
    "watch": QT_TRANSLATE_NOOP("words", "Watching the folders"),
    "plan": QT_TRANSLATE_NOOP("words", "Preparing the export"),
    "export": QT_TRANSLATE_NOOP("words", "Exporting photos"),
    "copy": QT_TRANSLATE_NOOP("words", "Exporting photos"),
    "verify": QT_TRANSLATE_NOOP("words", "Checking what was exported"),
}
"""What the window says for a stage of a job; others are shown by their own name."""

PAST = {
    "Rename": QT_TRANSLATE_NOOP("words", "Renamed"),
    "Merge": QT_TRANSLATE_NOOP("words", "Merged"),
    "Move": QT_TRANSLATE_NOOP("words", "Moved"),
    "Show": QT_TRANSLATE_NOOP("words", "Showing"),
    "Split": QT_TRANSLATE_NOOP("words", "Split"),
    "Remove": QT_TRANSLATE_NOOP("words", "Removed"),
}


def visible(name: str) -> str:
    """A file's name as it can be drawn: bytes that are no Unicode become �."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def number(n: int) -> str:
    """A number with the separators of the user's language."""
    return QLocale().toString(n)


def photos(n: int) -> str:
    """ "1 photo", "1,234 photos"."""
    return _tr("1 photo") if n == 1 else _tr("{n} photos").format(n=number(n))


def albums(n: int) -> str:
    """ "1 album", "12 albums"."""
    return _tr("1 album") if n == 1 else _tr("{n} albums").format(n=number(n))


def files(n: int) -> str:
    """ "1 file", "12 files"."""
    return _tr("1 file") if n == 1 else _tr("{n} files").format(n=number(n))


def size(n: int) -> str:
    """A number of bytes: "1.2 GB"."""
    return QLocale().formattedDataSize(n, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def day(taken: str) -> str:
    """The day of an ISO time stamp: "4 May 2019"; "" where there is none."""
    date = QDate.fromString(taken[:10], "yyyy-MM-dd")
    return QLocale().toString(date, "d MMM yyyy") if date.isValid() else ""


def moment(taken: str) -> str:
    """Day and time of an ISO time stamp: "4 May 2019, 17:31"."""
    clock = QTime.fromString(taken[11:16], "HH:mm")
    return f"{day(taken)}, {QLocale().toString(clock, 'HH:mm')}" if day(taken) and clock.isValid() else day(taken)


def days(first: str, last: str) -> str:
    """From one ISO time stamp to another, without saying anything twice: "4 – 9 May 2019"."""
    a, b = (QDate.fromString(t[:10], "yyyy-MM-dd") for t in (first, last))
    if not a.isValid() or not b.isValid():
        return day(first) or day(last)
    if a == b:
        return day(first)
    shape = "d MMM yyyy" if a.year() != b.year() else "d MMM" if a.month() != b.month() else "d"
    return f"{QLocale().toString(a, shape)} – {day(last)}"


def period(month: str) -> str:
    """A month or year of an ISO time stamp: "May 2019", "2019"."""
    date = QDate.fromString(month[:7], "yyyy-MM")
    return QLocale().toString(date, "MMMM yyyy") if date.isValid() else month


def ago(at: str) -> str:
    """When something happened: "17:31" today, "yesterday, 17:31", else day and time."""
    try:
        then = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    local = QDateTime(QDate(then.year, then.month, then.day), QTime(then.hour, then.minute))
    clock, between = QLocale().toString(local.time(), "HH:mm"), local.date().daysTo(QDate.currentDate())
    if between == 0:
        return _tr("today, {clock}").format(clock=clock)
    if between == 1:
        return _tr("yesterday, {clock}").format(clock=clock)
    return f"{QLocale().toString(local.date(), 'd MMM yyyy')}, {clock}"


def time_left(seconds: float) -> str:
    """ "about 20 seconds left", "about 3 minutes left"."""
    if seconds < 5:
        return _tr("a few seconds left")
    if seconds < 55:
        return _tr("about {n} seconds left").format(n=number(round(seconds / 5) * 5 or 5))
    minutes = round(seconds / 60)
    if minutes <= 1:
        return _tr("about a minute left")
    if minutes < 90:
        return _tr("about {n} minutes left").format(n=number(minutes))
    return _tr("about {n} hours left").format(n=number(round(minutes / 60)))


def stage(name: str) -> str:
    """A job's stage in words."""
    return _tr(STAGES[name]) if name in STAGES else name[:1].upper() + name[1:]


def happened(label: str) -> str:
    """An op's label once it is done: "Merge “A” into “B”" becomes "Merged “A” into “B”"."""
    first, space, rest = label.partition(" ")
    return f"{_tr(PAST[first])}{space}{rest}" if first in PAST else label


def position(lat: float, lon: float) -> str:
    """Degrees as on a map: "38.7223° N, 9.1393° W"."""
    ns, ew = ("N" if lat >= 0 else "S"), ("E" if lon >= 0 else "W")
    return f"{abs(lat):.4f}° {ns}, {abs(lon):.4f}° {ew}"


def camera(make: str, model: str) -> str:
    """Maker and model, without the maker twice."""
    make, model = make.strip(), model.strip()
    brand = re.split(r"[\s,]", make)[0] if make else ""
    return model if brand and model.casefold().startswith(brand.casefold()) else " ".join(filter(None, (make, model)))


def fresh(name: str, taken: list[str]) -> str:
    """`name`, or with the first number that makes it different from all of `taken`."""
    used, n, wanted = {t.casefold() for t in taken}, 2, name
    while wanted.casefold() in used:
        wanted, n = f"{name} {n}", n + 1
    return wanted


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
