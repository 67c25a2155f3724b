"""Numbers, dates and stages as a person would say them, in the user's language.

How days are written is a text like others, which each language words anew: "d MMM yyyy", "d. MMM yyyy", "yyyy年M月d日".
Knows nothing of where they are shown.
"""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from gui.phrases import happened, said

__all__ = ["happened", "said"]


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


def visible(name: str) -> str:
    """A file's name as it can be drawn: bytes that are no Unicode become �."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def number(n: int) -> str:
    """A number with the separators of the user's language."""
    return QLocale().toString(n)


def photos(n: int) -> str:
    """ "1 photo", "1,234 photos"."""
    return _tr("%n photos", n=n)


def albums(n: int) -> str:
    """ "1 album", "12 albums"."""
    return _tr("%n albums", n=n)


def files(n: int) -> str:
    """ "1 file", "12 files"."""
    return _tr("%n files", n=n)


def folders(n: int) -> str:
    """ "1 folder", "12 folders"."""
    return _tr("%n folders", n=n)


def size(n: int) -> str:
    """A number of bytes: "1.2 GB"."""
    return QLocale().formattedDataSize(n, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def download(n: int) -> str:
    """A number of bytes as downloads are counted: "88 MB", "1.2 GB"."""
    return QLocale().formattedDataSize(n, 1 if n >= 10**9 else 0, QLocale.DataSizeFormat.DataSizeSIFormat)


def day(taken: str) -> str:
    """The day of an ISO time stamp: "4 May 2019"; "" where there is none."""
    date = _date(taken)
    return QLocale().toString(date, _tr("d MMM yyyy", "date")) if date.isValid() else ""


def month(taken: str) -> str:
    """The month of an ISO time stamp, or of "2019-05": "May 2019"; "" where there is none."""
    date = _date(f"{taken[:7]}-01")
    return QLocale().toString(date, _tr("MMMM yyyy", "date")) if date.isValid() else ""


def clock(time: QTime) -> str:
    """A time of day: "17:31", or "5:31 PM" where people say so."""
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def moment(taken: str) -> str:
    """Day and time of an ISO time stamp: "4 May 2019, 17:31"."""
    time, date = QTime.fromString(taken[11:16], "HH:mm"), day(taken)
    return _tr("{day}, {clock}").format(day=date, clock=clock(time)) if date and time.isValid() else date


def days(first: str, last: str) -> str:
    """From one ISO time stamp to another, without saying anything twice: "4 – 9 May 2019"."""
    a, b = _date(first), _date(last)
    if not a.isValid() or not b.isValid():
        return day(first) or day(last)
    if a == b:
        return day(first)
    if a.year() != b.year():
        shape = _tr("d MMM yyyy – d MMM yyyy", "date")
    elif a.month() != b.month():
        shape = _tr("d MMM – d MMM yyyy", "date")
    else:
        shape = _tr("d – d MMM yyyy", "date")
    before, dash, after = shape.partition("–")
    return f"{QLocale().toString(a, before)}{dash}{QLocale().toString(b, after)}"


def ago(at: str) -> str:
    """When something happened: "today, 17:31", "yesterday, 17:31", else day and time."""
    try:
        then = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    date, time = QDate(then.year, then.month, then.day), clock(QTime(then.hour, then.minute))
    between = date.daysTo(QDate.currentDate())
    if between == 0:
        return _tr("today, {clock}").format(clock=time)
    if between == 1:
        return _tr("yesterday, {clock}").format(clock=time)
    return _tr("{day}, {clock}").format(day=day(then.date().isoformat()), clock=time)


def time_left(seconds: float) -> str:
    """ "about 20 seconds left", "about 3 minutes left"."""
    if seconds < 5:
        return _tr("a few seconds left")
    if seconds < 55:
        return _tr("about %n seconds left", n=round(seconds / 5) * 5 or 5)
    minutes = max(1, round(seconds / 60))
    if minutes < 90:
        return _tr("about %n minutes left", n=minutes)
    return _tr("about %n hours left", n=round(minutes / 60))


def stage(name: str) -> str:
    """A job's stage in words."""
    return _tr(STAGES[name]) if name in STAGES else name[:1].upper() + name[1:]


def position(lat: float, lon: float) -> str:
    """Degrees as on a map: "38.7223° N, 9.1393° W"."""
    ns = _tr("{degrees}° N") if lat >= 0 else _tr("{degrees}° S")
    ew = _tr("{degrees}° E") if lon >= 0 else _tr("{degrees}° W")
    north, east = (QLocale().toString(abs(angle), "f", 4) for angle in (lat, lon))
    return f"{ns.format(degrees=north)}, {ew.format(degrees=east)}"


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


def _date(taken: str) -> QDate:
    return QDate.fromString(taken[:10], "yyyy-MM-dd")


def _tr(text: str, comment: str | None = None, n: int = -1) -> str:
    return QCoreApplication.translate("words", text, comment, n)
