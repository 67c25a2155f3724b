"""How the command line looks in a terminal: one line of progress, plain tables, and nothing that could move the cursor.

Results go to stdout (`--json`: one document), progress and messages to stderr. Knows nothing of commands.
"""

import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.pace import Pace
from engine.types import Job, Progress

STAGES = {
    "scan": "Looking for files",
    "read": "Reading photos",
    "embed": "Describing photos",
    "neighbours": "Preparing the search",
    "stack": "Looking for copies and bursts",
    "group": "Grouping",
    "name": "Naming albums",
    "categories": "Putting photos into categories",
    "layout": "Laying out the map",
    "tune": "Trying settings",
    "suggest": "Learning from what you confirmed",
    "export": "Exporting",
    "fetch": "Fetching",
    "watch": "Watching",
}
"""Stage -> how its progress is announced."""

BYTES = frozenset({"fetch"})
"""The stages that count bytes: their progress is told in megabytes, with the job's remark."""


def drive(job: Job[Any]) -> Any:
    """Run a job to its end, its progress on stderr; Ctrl-C closes it."""
    live, shown_at, last, pace = sys.stderr.isatty(), 0.0, "", Pace()
    try:
        while True:
            progress: Progress = next(job)
            line = STAGES.get(progress.stage, progress.stage)
            pace.watch(progress)
            if live:
                if time.monotonic() - shown_at > 0.1 or progress.done == progress.total:
                    sys.stderr.write(f"\r\033[K{line}: {_amount(progress)}{_pace(progress, pace)}")
                    sys.stderr.flush()
                    shown_at = time.monotonic()
            elif line != last:
                say(f"{line} …")
                last = line
    except StopIteration as end:
        return end.value
    finally:
        job.close()
        if live:
            sys.stderr.write("\r\033[K")


def _amount(progress: Progress) -> str:
    if progress.stage in BYTES:
        note = f" ({shown(progress.note)})" if progress.note else ""
        return f"{progress.done / 1e6:,.1f} of {(progress.total or 0) / 1e6:,.1f} MB{note}"
    return f"{progress.done:,}" + (f" of {progress.total:,}" if progress.total else "")


def _pace(progress: Progress, pace: Pace) -> str:
    """How fast it goes and how long it will take, where that can be said; else what keeps it waiting."""
    left = pace.seconds_left(progress)
    if left is None:
        return f" · {shown(progress.note)}" if progress.note and progress.stage not in BYTES else ""
    speed = f"{pace.speed:,.0f}" if pace.speed >= 10 else f"{pace.speed:.1f}"
    if progress.stage in BYTES:
        speed = f"{pace.speed / 1e6:,.1f} MB"
    time_left = f"{left:.0f} s" if left < 90 else f"{left / 60:.0f} min" if left < 5400 else f"{left / 3600:.1f} h"
    return f" · {speed} a second · {time_left} left"


def say(text: str) -> None:
    sys.stderr.write(text + "\n")


def give(result: Any, text: Callable[[Any], str], *, as_json: bool) -> None:
    """Give a result out: as JSON where asked, else in words."""
    sys.stdout.write((json.dumps(result, indent=2) if as_json else text(result)) + "\n")


def shown(text: str) -> str:
    """Text from outside as it may stand in a terminal: one line, nothing that moves the cursor or turns the reading."""
    return "".join(c if c.isprintable() else "�" for c in text)


def table(rows: Sequence[Sequence[object]], empty: str) -> str:
    if not rows:
        return empty
    cells = [[shown(str(c)) for c in row] for row in rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(cells[0]))]
    return "\n".join("  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells)


def summary(r: Any) -> str:
    kinds = f"{r['pictures']:,} pictures, {r['problems']:,} with problems, {r['not_pictures']:,} not pictures"
    lines = [
        f"{r['files']:,} files: {kinds}" + (f"; {r['left_out']:,} left out" if r["left_out"] else ""),
        f"{r['photos']:,} different photos in {r['albums']:,} albums, {r['unsorted']:,} unsorted",
        f"Library: {shown(r['library'])}",
    ]
    if r["problems"]:
        lines.insert(1, "`albumen photos --problems` lists what could not be shown, and why.")
    if r["seconds"]:
        lines.append("Seconds: " + ", ".join(f"{stage} {s:.1f}" for stage, s in r["seconds"].items()))
    return "\n".join(lines)


def proposed(r: Any, names: Mapping[int, str]) -> str:
    """A proposed regrouping, in words: what would become of every album that would change."""
    if not r["changes"]:
        return "Grouping anew would change nothing."

    def whence(parts: Sequence[tuple[int | None, int]], sign: str, word: str) -> str:
        told = [f"{n:,} {word} {_album(other, names, r)}" for other, n in parts[:3]]
        more = sum(n for _, n in parts[3:])
        return sign + ", ".join([*told, f"{more:,} {word} others"] if more else told) if parts else ""

    rows = [
        (
            c["label"],
            c["name"] + (f" -> {c['renamed']}" if c["renamed"] else ""),
            c["state"],
            f"{c['before']:,} -> {c['after']:,}",
            "  ".join(filter(None, (whence(c["gains"], "+ ", "from"), whence(c["losses"], "- ", "to")))),
        )
        for c in r["changes"]
    ]
    before, after = r["unsorted"]
    return "\n".join(
        [
            f"Of {r['photos']:,} photos {r['moves']:,} would move; unsorted {before:,} -> {after:,}. "
            f"{len(rows):,} albums would change, {r['stay']:,} stay as they are:",
            table(rows, ""),
            "All of it: albumen group. Some of it: albumen group "
            + " ".join(f"--only {label}" for label, *_ in rows[:2])
            + ". Either can be undone.",
        ]
    )


def _album(key: int | None, names: Mapping[int, str], r: Any) -> str:
    if key is None:
        return "Unsorted"
    return f"“{names[key]}”" if key in names else f"new{-key}"


def advised(r: Any, names: Mapping[int, str]) -> str:
    """Suggestions in words: how sure, which photo, which album, and the photos that speak for it."""
    rows = [
        (
            f"{a['confidence']:.0%}",
            a["photo"],
            a["path"] or "",
            f"{a['album']} {names[a['album']]}" + (f" (now in {names[a['home']]})" if a["home"] else ""),
            ("like your " if a["taught"] else "a guess: like ") + ", ".join(str(photo) for photo in a["because"]),
        )
        for a in r
    ]
    return table(rows, "Nothing to suggest. It learns from what you move, and from albums that you confirm.")


def explained(r: Any, names: Mapping[int, str]) -> str:
    """Why a photo is where it is, in words."""
    paths = r["paths"]

    def lines(near: Sequence[Any]) -> str:
        return table([(f"  {n['likeness']:.2f}", n["photo"], paths.get(n["photo"], "")) for n in near], "")

    sure = f"placed by Albumen, {r['score']:.0%} sure" if r["by"] == "machine" else "placed by you"
    told = [f"In “{r['album_name']}”, {sure}." if r["album"] else "Unsorted: it is in no album."]
    if r["pinned"]:
        told += ["Most like it, of those that you placed there:", lines(r["pinned"])]
    elif r["typical"]:
        told += ["The most typical photos there, the most like it first:", lines(r["typical"])]
    told += [f"Shared with {s['photos']:,} of {s['of']:,} others there: {s['kind']} {s['text']}" for s in r["shared"]]
    if rival := r["rival"]:
        nearer = "Nearer" if rival["likeness"] > (r["likeness"] or 0) else "Nearly as near"
        near = "Nearest album" if r["album"] is None else nearer
        told += [f"{near}: “{names[rival['album']]}”, {rival['likeness']:.2f}:", lines(rival["because"])]
    told += ["Most like it in the whole library:", lines(r["alike"][:9])]
    return "\n".join("\n".join(shown(line) for line in text.split("\n")) for text in told)


def asked(r: Any, names: Mapping[int, str]) -> str:
    """Questions in words: which photo, and what it may be."""
    rows = [
        (
            q["photo"],
            q["path"] or "",
            " or ".join(f"{album} {names[album]}" for album in q["albums"]) or "something new",
        )
        for q in r
    ]
    return table(rows, "Nothing to ask.")


def well_known(r: Any, names: Mapping[int, str]) -> str:
    """How well albums are known, in words."""
    rows = [
        (
            k["album"],
            names[k["album"]],
            f"{k['confirmed']:,} confirmed",
            *(f"{word} {k[word]:.0%}" if k[word] is not None else "" for word in ("precision", "recall")),
        )
        for k in r
    ]
    return table(rows, "Nothing is confirmed yet.")


def laid_out(r: Any) -> str:
    """What the layout job did, in words."""
    if not r["moved"] and not r["added"]:
        line = f"The map of {r['photos']:,} photos is as it was."
    elif r["moved"]:
        line = f"{r['photos']:,} photos laid out in {r['dims']} dimensions by {r['reducer']}, in {r['seconds']:.1f} s."
    else:
        line = f"{r['added']:,} new photos put among {r['photos'] - r['added']:,} that stay where they were."
    if "explained_variance" in r:
        shares = ", ".join(f"{share:.0%}" for share in r["explained_variance"])
        line += f" Of what makes photos differ it shows {sum(r['explained_variance']):.0%} ({shares})."
    points = [(p["photo"], *(f"{p[axis]:.3f}" for axis in "xyz" if p[axis] is not None)) for p in r.get("points", ())]
    return "\n".join([line, *([table(points, "")] if points else [])])


def exported(r: Any, dry_run: bool) -> str:
    if dry_run:
        folders = "\n".join(f"  {shown(str(folder))}: {count:,}" for folder, count in r.get("folders", ()))
        return f"Would write {r['files']:,} files, {r['bytes'] / 1e6:,.1f} MB:\n{folders}"
    return f"{r['verified']:,} of {r['files']:,} files in place and verified, {r['skipped']:,} of them from before."
