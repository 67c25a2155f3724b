"""When a picture was taken, as written in metadata, in file names and in file times.

A `Moment` is local wall time, with the offset from UTC where somebody stated it. Knows notations, not files: which of
several statements to believe is for `facts` to decide. What is impossible (a 30th of February) is no statement.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import PurePath

_WRITTEN = re.compile(
    r"\s*(\d{4})[:/.-](\d{1,2})[:/.-](\d{1,2})"
    r"(?:[T\s]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d*)?)?\s*(Z|[+-]\d{1,2}:?\d{2})?)?\s*"
)
_OFFSET = re.compile(r"\s*(Z|[+-]\d{1,2}:?\d{2})\s*")
_NAMED = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"
    r"(?:(?:[T_.,\- ]|[^\d]{1,8}(?<=[\s_-]))?(\d{1,2})([-_.:h ]?)([0-5]\d)[-_.:m ]?([0-5]\d)(?:[._-]?\d{2,3})?s?"
    r"(?:\s?(am|pm))?(?!\d)|(?!\d))",
    re.IGNORECASE,
)
_STAMPED = re.compile(r"(?:FB_IMG_|mmexport|wx_camera_)(1\d{12})(?!\d)")


@dataclass(frozen=True, slots=True)
class Moment:
    """Local wall time, ISO 8601 without offset, and minutes east of UTC where they are known."""

    text: str
    offset: int | None = None


def written(text: str, offset: str = "") -> Moment | None:
    """Return the moment that metadata states (EXIF's 2003:12:14 12:01:44, or ISO 8601), None where it is none.

    `offset` is EXIF's separate field for it. A date alone is taken for its midnight; fractions are dropped.
    """
    match = _WRITTEN.fullmatch(text.replace("\x00", " "))
    if not match:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    if year < 1000:
        return None
    try:
        moment = datetime(year, month, day, hour, minute, min(second, 59) if second == 60 else second)
    except ValueError:
        return None
    return Moment(moment.isoformat(), minutes(match[7] or offset))


def minutes(offset: str) -> int | None:
    """Return the minutes east of UTC that “+05:30” or “Z” states, None where it states nothing possible."""
    match = _OFFSET.fullmatch(offset.replace("\x00", " "))
    if not match:
        return None
    if match[1] == "Z":
        return 0
    digits = match[1][1:].replace(":", "")
    east = int(digits[:-2]) * 60 + int(digits[-2:])
    if east > 15 * 60 or int(digits[-2:]) > 59:
        return None
    return -east if match[1][0] == "-" else east


def satellite(stamp: str, clock: tuple[float, float, float]) -> Moment | None:
    """Return the moment of a GPS date (2012:09:29) and its clock (hours, minutes, seconds); it is UTC."""
    day = written(stamp)
    if day is None or not all(0 <= part < 61 for part in clock):
        return None
    moment = datetime.fromisoformat(day.text[:10]) + timedelta(hours=clock[0], minutes=clock[1], seconds=int(clock[2]))
    return Moment(moment.isoformat(timespec="seconds"), 0)


def named(name: str, *, today: date | None = None) -> Moment | None:
    """Return the moment that a file name states (IMG_20190504_173109, 2019-05-04 17.31.09, IMG-20190914-WA0002).

    A date without a time is taken for its midnight. Dates before 1900 and after tomorrow are numbers, not dates.
    """
    stem = PurePath(name).stem
    latest = (today or date.today()) + timedelta(days=1)
    if stamp := _STAMPED.search(stem):
        return local(int(stamp[1]) * 1_000_000)
    for match in _NAMED.finditer(stem):
        try:
            day = datetime(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            continue
        if day.date() <= latest:
            return Moment((day + _clock(match)).isoformat())
    return None


def _clock(match: re.Match[str]) -> timedelta:
    """Return the time of day that a file name states, zero where it states none that is possible."""
    if match[5] is None:
        return timedelta()
    hour, half = int(match[5]), (match[9] or "").lower()
    # 1 digit for an hour is only ever written with separators: 9.05.00, never 90500.
    if (len(match[5]) == 1 and not match[6]) or hour > 23 or (half and not 1 <= hour <= 12):
        return timedelta()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return timedelta(hours=hour, minutes=int(match[7]), seconds=int(match[8]))


def local(mtime_ns: int) -> Moment | None:
    """Return this computer's wall time, with its offset, at `mtime_ns` nanoseconds since 1970; None for nonsense."""
    try:
        moment = datetime.fromtimestamp(mtime_ns // 1_000_000_000, UTC).astimezone()
    except (ValueError, OverflowError, OSError):
        return None
    east = moment.utcoffset() or timedelta()
    return Moment(moment.replace(tzinfo=None).isoformat(), int(east.total_seconds() // 60))
