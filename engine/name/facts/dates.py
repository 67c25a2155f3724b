"""When an album happened, in the words a person would use: "4 May 2019", "Summer 2019", "2012–2014", or nothing.

Every photo contributes an interval: a moment from a trustworthy clock, else what a folder's name says ("2019-06").
Knows portraits; nothing of places or names.
"""

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from engine.types import Portrait

Interval = tuple[date, date]
TRUSTED = ("original", "digitised", "gps", "name")
LEAST_SHARE = 0.6
WIDEST_YEARS = 5
SEASONS = ("Winter", "Spring", "Summer", "Autumn")
RESET_CLOCKS = {(1970, 1, 1), (1980, 1, 1), (1990, 1, 1), (2000, 1, 1), (2001, 1, 1)}

_YEAR = r"(?<!\d)(19[0-9]{2}|20[0-9]{2})"
_MONTH = r"(0[1-9]|1[0-2])"
_DAY = r"(0[1-9]|[12][0-9]|3[01])"
WRITTEN_DAY = re.compile(rf"{_YEAR}([-_. ]?){_MONTH}\2{_DAY}(?!\d)")
WRITTEN_MONTH = re.compile(rf"{_YEAR}[-_.]{_MONTH}(?!\d)")
WRITTEN_YEAR = re.compile(rf"{_YEAR}(?![\ds])")


@dataclass(frozen=True, slots=True)
class When:
    """What the dates of an album say: `text` for its name, `finer` to tell it from a namesake, its grounds."""

    text: str = ""
    finer: str = ""
    photos: int = 0
    source: str = ""


def taken(portrait: Portrait) -> datetime | None:
    """Return when a photo was taken, None where its clock says nothing (unknown, never set, or no calendar's date)."""
    try:
        moment = datetime.fromisoformat(portrait.taken)
    except ValueError:
        return None
    if not 1826 <= moment.year <= 2100:
        return None
    if (moment.year, moment.month, moment.day) in RESET_CLOCKS and moment.hour == 0:
        return None
    return moment


def written(text: str) -> Interval | None:
    """Return the day, month or year that a folder's name begins with or holds, as an interval."""
    if found := WRITTEN_DAY.search(text):
        try:
            day = date(int(found[1]), int(found[3]), int(found[4]))
        except ValueError:
            return None
        return day, day
    if found := WRITTEN_MONTH.search(text):
        year, month = int(found[1]), int(found[2])
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    if found := WRITTEN_YEAR.search(text):
        return date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)
    return None


def when(members: Sequence[Portrait], south: bool) -> When:
    """Return the date words of an album. They speak for it only where three photos in five have a date.

    A tenth of the photos at either end may lie outside. `south` says that the seasons are those of the south.
    """
    clocks: list[Interval] = []
    hints: list[Interval] = []
    for portrait in members:
        moment = taken(portrait) if portrait.taken_from in TRUSTED else None
        hint = next(filter(None, (written(folder) for folder in reversed(portrait.folders))), None)
        if moment:
            clocks.append((moment.date(), moment.date()))
        elif hint:
            hints.append(hint)
    if len(clocks) >= LEAST_SHARE * len(members) and clocks:
        return _say(clocks, south, "clock")
    if len(clocks) + len(hints) >= LEAST_SHARE * len(members) and members:
        return _say(clocks + hints, south, "clock and folder" if clocks else "folder")
    return When()


def saved(members: Sequence[Portrait]) -> When:
    """Return what the files' own times say, "Saved in May 2019": a last resort, for copying a file may reset them."""
    moments = [m.date() for portrait in members if portrait.taken_from == "file" and (m := taken(portrait))]
    if len(moments) < LEAST_SHARE * len(members) or not moments:
        return When()
    first, last = _middle([(day, day) for day in moments])
    if (first.year, first.month) == (last.year, last.month):
        return When(f"Saved in {_month(first)} {first.year}", "", len(moments), "file")
    return When(f"Saved in {first.year}", "", len(moments), "file") if first.year == last.year else When()


def years(members: Sequence[Portrait]) -> str:
    """Return the first and last year of trustworthy dates, "From 1999 to 2014", or "" where too few have one."""
    known = sorted(m.year for p in members if p.taken_from in TRUSTED and (m := taken(p)))
    if len(known) < LEAST_SHARE * len(members) or not known or known[0] == known[-1]:
        return ""
    return f"From {known[0]} to {known[-1]}"


def _middle(intervals: Sequence[Interval]) -> Interval:
    """Return the span without the first and the last tenth, filled up to what its months hold."""
    aside = len(intervals) // 10
    starts = sorted(start for start, _ in intervals)
    ends = sorted(end for _, end in intervals)
    first, last = starts[aside], ends[len(ends) - 1 - aside]
    first = next(day for day in starts if (day.year, day.month) == (first.year, first.month))
    last = next(day for day in reversed(ends) if (day.year, day.month) == (last.year, last.month))
    return first, last


def _say(intervals: Sequence[Interval], south: bool, source: str) -> When:
    first, last = _middle(intervals)
    last = max(first, last)
    text = _phrase(first, last, south)
    finer = _range(first, last) if text else ""
    inside = sum(1 for start, end in intervals if start <= last and end >= first)
    return When(text, "" if finer == text else finer, inside, source) if text else When()


def _phrase(first: date, last: date, south: bool) -> str:
    if first == last:
        return f"{first.day} {_month(first)} {first.year}"
    months = (last.year - first.year) * 12 + last.month - first.month
    if months == 0:
        return f"{_month(first)} {first.year}"
    if months == 1 and (last - first).days <= 7:
        return _range(first, last)
    if months <= 2 and first.month % 12 // 3 == last.month % 12 // 3:
        season = SEASONS[(first.month % 12 // 3 + (2 if south else 0)) % 4]
        year = f"{first.year}" if first.year == last.year else f"{first.year}–{last.year % 100:02d}"
        return f"{season} {year}"
    if months == 1:
        return _range(first.replace(day=1), last.replace(day=calendar.monthrange(last.year, last.month)[1]))
    if first.year == last.year:
        return f"{first.year}"
    return f"{first.year}–{last.year}" if last.year - first.year <= WIDEST_YEARS else ""


def _range(first: date, last: date) -> str:
    """Return the exact range as briefly as it can be written: "4–6 May 2019", "30 May – 2 June 2019"."""
    whole = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    if first == last:
        return f"{first.day} {_month(first)} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{_month(first)} {first.year}" if whole else f"{first.day}–{last.day} {_month(first)} {first.year}"
    if first.year != last.year:
        return f"{_month(first)} {first.year} – {_month(last)} {last.year}"
    if whole or (last - first).days > 31:
        return f"{_month(first)}–{_month(last)} {first.year}"
    return f"{first.day} {_month(first)} – {last.day} {_month(last)} {first.year}"


def _month(day: date) -> str:
    return calendar.month_name[day.month]
