"""The commands of the research desk: settings are tried, measured and shown."""

import argparse
from pathlib import Path
from typing import Any

from engine.cli.shared import Command, opened, out
from engine.console import drive, say, table
from engine.errors import AlbumenError

SHOWN = 15
"""Trials in the table; `--json` gives all."""

PLOTS = (".png", ".svg", ".pdf")


def _tune(options: argparse.Namespace) -> None:
    from engine import organize

    plot = Path(options.plot) if options.plot else None
    if plot and plot.suffix.lower() not in PLOTS:
        raise AlbumenError(f"A plot is drawn as {', '.join(PLOTS)}; “{plot.name}” is none of these.")
    with opened(options) as library:
        result = drive(organize.tune(library, options.trials, options.objective, options.apply))
        if result["applied"]:
            drive(organize.group(library))
            drive(organize.name(library))
    if plot:
        _draw(result, plot)
        say(f"The plot is in {plot}.")
    out(options, result, _told)


def _told(result: dict[str, Any]) -> str:
    trials = result["trials"]
    if not trials:
        return "No trials yet."
    first = min(trials, key=lambda trial: trial["number"])
    lines = [
        f"{len(trials)} trials on {result['photos']:,} of {result['of']:,} photos, objective “{result['objective']}”, "
        "best first; trial 0 is where it began:",
        table([_HEAD, *(_row(trial, trials[0]["value"]) for trial in trials[:SHOWN])], ""),
    ]
    if result["applied"]:
        lines.append(
            "The settings of the first line are kept, and the photos grouped with them. `albumen undo` takes the "
            "albums back."
        )
    elif trials[0]["value"] > first["value"]:
        again = f"albumen tune --trials 0 --objective {result['objective']} --apply"
        lines.append(f"Nothing was changed. To keep the settings of the first line: {again}")
    else:
        lines.append("Nothing better than the settings of now was found.")
    return "\n".join(lines)


_HEAD = (
    "trial",
    "value",
    "",
    "reducer",
    "clusterer",
    "dims",
    "many",
    "generous",
    "groups",
    "unsorted",
    "largest",
    "silhouette",
    "density",
    "stability",
)


def _row(trial: dict[str, Any], best: float) -> tuple[object, ...]:
    s, m = trial["settings"], trial["measured"]
    bar = "▇" * round(12 * max(trial["value"], 0) / max(best, 1e-9))
    return (
        trial["number"],
        f"{trial['value']:.3f}",
        bar,
        s["reducer"],
        s["clusterer"],
        s["dims"],
        f"{s['many']:.2f}",
        f"{s['generous']:.2f}",
        m["groups"],
        f"{m['noise']:.0%}",
        f"{m['largest']:.0%}",
        f"{m['silhouette']:.3f}",
        f"{m['density']:.3f}",
        f"{m['stability']:.3f}",
    )


def _draw(result: dict[str, Any], file: Path) -> None:
    """Every trial's value and the best so far; below, what the values are made of."""
    from matplotlib.figure import Figure

    trials = sorted(result["trials"], key=lambda trial: trial["number"])
    numbers, values = [t["number"] for t in trials], [t["value"] for t in trials]
    figure = Figure(figsize=(9, 7), layout="constrained")
    above, below = figure.subplots(2, sharex=True)
    above.scatter(numbers, values, s=22, label="trial")
    above.plot(numbers, [max(values[: i + 1]) for i in range(len(values))], drawstyle="steps-post", label="best so far")
    above.set_ylabel(f"objective “{result['objective']}”")
    for name in ("silhouette", "density", "stability", "noise", "largest"):
        below.plot(numbers, [t["measured"][name] for t in trials], ".", label=name)
    below.set_ylabel("measured")
    below.set_xlabel("trial")
    below.xaxis.get_major_locator().set_params(integer=True)
    for axes in (above, below):
        axes.grid(alpha=0.3)
        axes.legend()
    try:
        figure.savefig(file)
    except OSError as error:
        raise AlbumenError(f"The plot cannot be written to {file}: {error.strerror}.") from error


def _add_tune(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--trials", type=int, default=40, metavar="N", help="try until N are done, earlier ones included (default 40)"
    )
    parser.add_argument(
        "--objective",
        default="honest",
        metavar="NAME",
        help="honest (default: noise and giants count against a trial) or silhouette (of what is in albums, less .3 of "
        "the noise)",
    )
    parser.add_argument("--apply", action="store_true", help="keep the best settings and group the photos with them")
    parser.add_argument("--plot", metavar="FILE", help="draw the trials as .png, .svg or .pdf")
    parser.set_defaults(run=_tune)


def _categories(options: argparse.Namespace) -> None:
    from engine import organize
    from engine.name.categories import shipped, vocabulary

    if not options.vocabulary:
        lists = [vocabulary(name) for name in shipped()]
        found = [{"vocabulary": v.name, "title": v.title, "categories": list(v.names)} for v in lists]
        out(options, found, lambda r: table([(v["vocabulary"], len(v["categories"]), v["title"]) for v in r], ""))
        return
    with opened(options) as library:
        if options.namer:
            library.configure(namer=options.namer)
        result = drive(organize.categorize(library, options.vocabulary, options.every))
    for note in result["notes"]:
        say(note)
    out(options, result, _categorized)


def _categorized(result: dict[str, Any]) -> str:
    rows = [
        (a["id"], a["name"], a["category"], f"{a['photos']} of {a['of']}", "" if a["believed"] else "doubtful")
        for a in result["albums"]
    ]
    lines = [table([("album", "name", "category", "photos", ""), *rows] if rows else [], "There are no albums yet.")]
    if result["entropy"] is not None:
        lines.append(f"Mean entropy after calibration: {result['entropy']:.3f} of {result['most_entropy']:.3f} nats.")
    return "\n".join(lines)


def _add_categories(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "vocabulary",
        nargs="?",
        metavar="LIST",
        help="a list that this command shows without it, or a .json or .csv file",
    )
    parser.add_argument("--every", action="store_true", help="all photos, not only those that stand for their album")
    parser.add_argument("--namer", metavar="NAME", help="the model that looks; kept for the next time")
    parser.set_defaults(run=_categories)


COMMANDS: dict[str, Command] = {
    "categories": (
        "Put photos and albums into the categories of a closed list by a model that looks; without a list, show lists.",
        _add_categories,
    ),
    "tune": (
        "Try settings for grouping on these photos, and say which do best; can be stopped and gone on with.",
        _add_tune,
    ),
}
