"""How often albums get the right name from a model that errs, answers nonsense, stalls and refuses.

A scripted model knows what each photo of a made-up library shows and says it with a probability; otherwise it says
another class, more than half the time one of two that it takes this one for. All else is the program's own: a library
on disk, the job that names it, the votes, the titles. A name is right where it begins with the album's true class.
"""

import argparse
import hashlib
import io
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from engine import filenames
from engine.errors import AlbumenError
from engine.name import namer_on, titles
from engine.name.tidy import is_generic, is_name
from engine.organize import naming
from engine.organize.report import Report
from engine.store import Library
from engine.types import Facts, Found, Reading

CLASSES = (
    *(
        "dog",
        "cat",
        "horse",
        "bird",
        "flower",
        "mushroom",
        "tree",
        "mountain",
        "river",
        "beach",
        "bridge",
        "road",
        "car",
    ),
    *(
        "boat",
        "train",
        "castle",
        "church",
        "market",
        "garden",
        "lighthouse",
        "windmill",
        "harbour",
        "dancer",
        "cyclist",
    ),
    *("skier", "surfer"),
)
SETTINGS = ("park", "village", "forest", "coast", "city", "field", "studio", "valley")

PER_CLASS, PHOTOS = 3, 30
"""Albums of each class in a library, and photos of each album."""

CASES = ((0.41, 16, 0.80), (0.60, 9, 0.93), (0.84, 9, 0.99))
"""How often the model is right of a photo, how many photos it is asked about, and the share of right names to reach."""

TWO = 0.55
"""Share of a model's errors that are one of two classes, for each class two others."""

MALFORMED, STALLED, REFUSED = 0.10, 0.05, 0.03


def add(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this measurement."""
    parser.add_argument("--libraries", type=int, default=4, metavar="N", help="made-up libraries a case (default: 4)")
    parser.add_argument("--purity", type=float, default=0.9, help="share of an album's photos of its class")
    parser.add_argument("--seed", type=int, default=0)


def run(options: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield a line for each case, without and with a trap: a class that is 30 % of all answers, whatever is shown.

    `right` is the share of albums that the user had not named, `trapped` the share of those of other classes that were
    named by the trap; `valid`, `unique` and `generic` are counted over all of a library's names.
    """
    for trap in (0.0, 0.3):
        for accuracy, photos, wanted in CASES:
            began = time.perf_counter()
            tallies = [
                _library(accuracy, photos, options.purity, trap, options.seed + n) for n in range(options.libraries)
            ]
            total: Counter[str] = sum(tallies, Counter())
            albums = total["albums"]
            yield {
                "accuracy": accuracy,
                "photos_asked": photos,
                "trap": trap,
                "albums": albums,
                "right": round(total["right"] / albums, 3),
                **({} if trap else {"wanted": wanted}),
                "wrong": round(total["wrong"] / albums, 3),
                "by_facts": round(total["by facts"] / albums, 3),
                "trapped": round(total["trapped"] / max(total["others"], 1), 4),
                "valid": round(total["valid"] / total["named"], 4),
                "unique": round(total["unique"] / total["named"], 4),
                "generic": total["generic"],
                "most_calls": max(tally["most calls"] for tally in tallies),
                "calls_an_album": round(total["calls"] / albums, 2),
                "users_names_changed": total["changed"],
                "seconds": round(time.perf_counter() - began, 1),
            }


def _library(accuracy: float, photos: int, purity: float, trap: float, seed: int) -> Counter[str]:
    """Make a library, name it, and count."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library", create=True) as library:
        truth, shown = _filled(library, chance, purity)
        users = {id: f"Mine {id}" for id in truth if chance.random() < 0.1}
        with library.op("Names of the user's"):
            for id, name in users.items():
                library.albums.set_name(id, name, "user")
        model = Scripted(shown, accuracy, trap, chance)
        namer = namer_on(model, naming.LibrarySight(library), looks_at=photos)
        for _ in naming.name(library, Report(), namer):
            pass
        return _counted(library, truth, users, model)


def _counted(
    library: Library, truth: Mapping[int, tuple[str, str]], users: Mapping[int, str], model: "Scripted"
) -> Counter[str]:
    found = library.albums.all()
    tally: Counter[str] = Counter({"named": len(found), "calls": model.calls})
    keys = Counter(titles.key(a.name, "en") for a in found) + Counter()
    for a in found:
        tally["unique"] += keys[titles.key(a.name, "en")] == 1
        tally["valid"] += filenames.folder(a.name) == a.name and a.name.isprintable()
        if a.id in users:
            tally["changed"] += a.name != users[a.id]
            continue
        tally["albums"] += 1
        tally["others"] += truth[a.id][0] != CLASSES[0]
        looked = a.evidence.get("instead_of", a.evidence)
        tally["most calls"] = max(tally["most calls"], looked["calls"])
        if a.evidence["namer"] != "looking":
            tally["by facts"] += 1
            continue
        title = a.name.split(",")[0]
        tally["generic"] += is_generic(title) or not is_name(title.split(" (")[0])
        first = titles.key(title.split(" (")[0], "en").split()
        right = truth[a.id][0] in first
        tally["right"] += right
        tally["wrong"] += not right
        tally["trapped"] += not right and CLASSES[0] in first
    return tally


def _filled(
    library: Library, chance: random.Random, purity: float
) -> tuple[dict[int, tuple[str, str]], dict[bytes, tuple[str, str]]]:
    """Fill a library; return each album's class and setting, and what each thumbnail shows."""
    root = library.catalog.add_root(library.folder / "photos")
    wanted = [(name, chance.choice(SETTINGS)) for name in CLASSES * PER_CLASS]
    count = len(wanted) * PHOTOS
    library.catalog.take_stock(root, [Found(f"IMG_{n:05}.jpg", 1000 + n, n) for n in range(count)], [])
    readings = []
    for n, unread in enumerate(library.catalog.unread()):
        day = f"{2000 + n // PHOTOS % 20}-{1 + n // PHOTOS % 12:02}-{1 + n // PHOTOS % 28:02}"
        facts = Facts(640, 480, "JPEG", f"{day}T10:00:00", "original")
        readings.append((unread.id, Reading("photo", hashlib.sha256(f"{n}".encode()).hexdigest(), facts)))
    library.catalog.put_readings(readings)
    photos = library.catalog.photos(library.catalog.photo_ids())
    truth: dict[int, tuple[str, str]] = {}
    shown: dict[bytes, tuple[str, str]] = {}
    with library.op("Albums"):
        for number, (name, setting) in enumerate(wanted):
            album = library.albums.add("", "machine")
            truth[album] = name, setting
            members = photos[number * PHOTOS : (number + 1) * PHOTOS]
            foreign = set(chance.sample(range(PHOTOS), round((1 - purity) * PHOTOS)))
            for place, photo in enumerate(members):
                library.albums.place(photo.id, album, "home", "machine", 1 - place / 1000)
                picture = io.BytesIO()
                Image.new("RGB", (8, 8)).save(picture, "JPEG", comment=photo.digest)
                shows = chance.choice([c for c in CLASSES if c != name]) if place in foreign else name
                shown[picture.getvalue()] = shows, setting if chance.random() < 0.7 else chance.choice(SETTINGS)
                library.put_thumbnail(photo.digest, picture.getvalue())
    return truth, shown


@dataclass
class Scripted:
    """A ChatModel that knows what each picture shows, and says it with a probability, in all the ways models have."""

    shown: Mapping[bytes, tuple[str, str]]
    accuracy: float
    trap: float
    chance: random.Random
    key: str = "scripted-7b"
    calls: int = 0
    _taken_for: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._taken_for = {c: self.chance.sample([o for o in CLASSES if o != c], 2) for c in CLASSES}

    def ask(
        self, prompt: str, pictures: Sequence[bytes] = (), *, schema: Mapping[str, Any] | None = None, tokens: int = 128
    ) -> str:
        """Answer as such a model might, whatever the schema says."""
        self.calls += 1
        luck = self.chance.random()
        if luck < STALLED:
            raise AlbumenError("The scripted model did not answer in time.")
        if luck < STALLED + REFUSED:
            return self.chance.choice(["I'm sorry, but I can't help with that.", "As an AI, I cannot see images.", ""])
        if not pictures:
            return self._title(prompt)
        subject, setting = self.shown[pictures[0]]
        said = {"subject": self._worded(self._said(subject)), "setting": setting, "activity": ""}
        if luck < STALLED + REFUSED + MALFORMED:
            return self._malformed(said)
        return json.dumps(said)

    def likelihoods(self, prompt: str, picture: bytes | None, choices: Sequence[str]) -> None:
        """It tells none."""
        return None

    def _said(self, subject: str) -> str:
        if self.chance.random() < self.trap:
            return CLASSES[0]
        if self.chance.random() < self.accuracy:
            return subject
        if self.chance.random() < TWO:
            return self.chance.choice(self._taken_for[subject])
        return self.chance.choice([c for c in CLASSES if c != subject and c not in self._taken_for[subject]])

    def _worded(self, word: str) -> str:
        plural = word + ("es" if word.endswith(("ch", "s")) else "s")
        return self.chance.choice([word, word, word.title(), f"a {word}", plural, f"photo of a {word}", f"{word}."])

    def _malformed(self, said: Mapping[str, str]) -> str:
        whole = json.dumps(said)
        return self.chance.choice(
            [
                f"```json\n{whole}\n```",
                whole.replace('"', "'"),
                whole[: len(whole) * 2 // 3],
                f"[{whole}]",
                f"Subject: {said['subject']}\nSetting: {said['setting']}",
                "{{{",
                whole[:10],
            ]
        )

    def _title(self, prompt: str) -> str:
        lines = [line.split(": ", 1)[1].rsplit(" (", 1)[0] for line in prompt.splitlines() if " of " in line[:10]]
        good = f"{lines[0]} in the {lines[1]}" if len(lines) > 1 else "Photos"
        return json.dumps(
            {"title": self.chance.choice([good, good, "Wonderful memories", "The best of Mars", lines[-1]])}
        )
