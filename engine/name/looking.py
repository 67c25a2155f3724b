"""Names from what photos show: a model says what it sees on each representative, and the answers vote.

Each photo is asked about once in its library's life. Where answers agree on nothing, or the model is away, facts name
the album and the name's evidence says so. Knows a chat model, prompts and portraits; nothing of libraries.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.name import titles
from engine.name.answers import PARTS, SCHEMA, Answer, parse
from engine.name.asking import Asking, Wait, at_once, free, read_title
from engine.name.facts import known, named
from engine.name.languages import LANGUAGES
from engine.name.lemmas import lemmas
from engine.name.prompts import prompt
from engine.name.representatives import MANY, many_for
from engine.name.sheet import sheet
from engine.name.tidy import WORDS, phrase, tidy
from engine.name.votes import Everywhere, Vote, ballot, is_believed, winner
from engine.types import ChatModel, Job, Name, Portrait, Progress, Sight, Unnamed

SPARE = 1
"""Calls for an album beside one for each of its pictures: a second try, or else its title."""

TITLE_SCHEMA = {
    "type": "object",
    "properties": {"title": {"type": "string"}},
    "required": ["title"],
    "additionalProperties": False,
}

IN_TITLE = 0.5
"""Share of an album's answers that must say a word for the title to speak of it beside the word that won."""

VERSION = 1
"""Changes when the same answers would make another name."""

AGAIN = "\nAnswer with the JSON object alone."
"""What a second try adds, so that a model which always answers alike may answer otherwise."""

AMBIGUOUS = "The answers agree on nothing."


@dataclass(slots=True)
class _Seen:
    """What was said about an album's pictures (None: nothing usable), and how many calls that took."""

    answers: list[tuple[tuple[int, ...], Answer | None]] = field(default_factory=list)
    calls: int = 0
    lacking: bool = False

    @property
    def said(self) -> list[Answer]:
        return [answer for _, answer in self.answers if answer]


class LookingNamer:
    """Names albums by what a model sees on some photos of each, one by one or, `as_sheet`, on all at once.

    Of how many, `looks_at` says; 0 leaves it to the model's size.
    """

    def __init__(
        self,
        model: ChatModel,
        sight: Sight,
        looks_at: int = 0,
        language: str = "en",
        as_sheet: bool = False,
        prompts: Path | None = None,
        wait: Wait = at_once,
    ) -> None:
        self._many = looks_at
        self._asking = Asking(model, sight, wait)
        self._language = language
        self._as_sheet = as_sheet
        self._look = prompt("sheet" if as_sheet else "photo", prompts)
        self._title = prompt("title", prompts)
        self._id = f"{self._look.id}/{language}"

    @property
    def key(self) -> str:
        """Model, prompts, language, and how many photos are looked at."""
        return f"looking-{VERSION}/{self._asking.model.key}/{self._id}/{self._title.id}/{self.looks_at}"

    @property
    def called(self) -> str:
        """The model."""
        return self._asking.model.key

    @property
    def looks_at(self) -> int:
        """How many photos of an album are looked at: a sheet has room for nine."""
        many = self._many or many_for(self._asking.model.key)
        return min(many, MANY) if self._as_sheet else many

    def close(self) -> None:
        """Free the model, where it can be freed."""
        free(self._asking.model)

    def __call__(self, albums: Sequence[Unnamed], taken: Sequence[str]) -> Job[list[Name]]:
        """Return one Name an album, in order, distinct from each other and from `taken`.

        Evidence keeps the answers of every picture, the votes, what won, the model, the prompt and the language.
        """
        total = sum(len(self._pictures(album)) for album in albums)
        seen: list[_Seen] = []
        for number, album in enumerate(albums):
            done = sum(len(one.answers) for one in seen)
            seen.append((yield from self._looked_at(album, done, total, f"album {number + 1} of {len(albums)}")))
        everywhere = Everywhere.of(self._all_answers(), self._language)
        votes = [self._votes(one, everywhere) for one in seen]
        told: list[str] = []
        for number, (one, found) in enumerate(zip(seen, votes, strict=True)):
            progress = Progress("name", total, total, f"title {number + 1} of {len(albums)}")
            told.append((yield from self._told(progress, one, found)))
        return self._names(albums, taken, seen, votes, told)

    def _pictures(self, album: Unnamed) -> list[tuple[Portrait, ...]]:
        """The photos of each picture that the model is to be shown: one by one, or all on a sheet."""
        shown = album.shown[: self.looks_at]
        return ([shown] if shown else []) if self._as_sheet else [(portrait,) for portrait in shown]

    def _looked_at(self, album: Unnamed, done: int, total: int, note: str) -> Job[_Seen]:
        seen = _Seen()
        pictures = self._pictures(album)
        for number, photos in enumerate(pictures):
            progress = Progress("name", done + number, total, note)
            about = "+".join(portrait.digest for portrait in photos)
            raw = self._asking.known(self._id, about)
            answer = parse(raw) if raw is not None else None
            may = len(pictures) + SPARE - seen.calls - (len(pictures) - number - 1)
            data = self._data(photos) if raw is None else b""
            for more in ("", AGAIN)[:may] if data else ():
                if self._asking.away:
                    break
                seen.calls += 1
                text = self._look.filled(language=LANGUAGES[self._language]) + more
                raw = yield from self._asking.ask(progress, self._id, about, text, [data], SCHEMA)
                if answer := parse(raw or ""):
                    break
            seen.lacking |= bool(data and raw is None and self._asking.away)
            seen.answers.append((tuple(portrait.photo for portrait in photos), answer))
        return seen

    def _data(self, photos: Sequence[Portrait]) -> bytes:
        """The picture that is shown, b"" where it has gone."""
        data = [d for portrait in photos if (d := self._asking.sight.picture(portrait.digest)) is not None]
        if not data:
            return b""
        return sheet(data) if self._as_sheet else data[0]

    def _all_answers(self) -> list[Answer]:
        raw = self._asking.sight.answers(self._asking.model.key, self._id)
        return [answer for text in raw if (answer := parse(text))]

    def _votes(self, seen: _Seen, everywhere: Everywhere) -> dict[str, list[Vote]]:
        return {part: ballot(seen.said, part, everywhere, self._language) for part in PARTS}

    def _told(self, progress: Progress, seen: _Seen, votes: dict[str, list[Vote]]) -> Job[str]:
        """A title out of several words that won, by the model; "" where one word is enough, or what it says is not so.

        Every word of it must have been said of a photo, and one must be the word that won.
        """
        won = _won(votes)
        won = won[:1] + [vote for vote in won[1:] if vote.photos >= IN_TITLE * vote.of]
        spare = len(seen.answers) + SPARE - seen.calls
        if len(won) < 2 or spare < 1:
            return ""
        lines = "\n".join(f"{v.photos} of {v.of}: {v.text} ({v.part})" for v in won)
        text = self._title.filled(language=LANGUAGES[self._language], seen=lines)
        prompt_id = f"{self._title.id}/{self._language}"
        raw = self._asking.known(prompt_id, lines)
        if raw is None and not self._asking.away:
            seen.calls += 1
            raw = yield from self._asking.ask(progress, prompt_id, lines, text, (), TITLE_SCHEMA, 32)
        title = read_title(raw or "", tidy)
        words = set(lemmas(title, self._language))
        said = {word for a in seen.said for part in PARTS for word in lemmas(getattr(a, part), self._language)}
        return title if won[0].lemma in words and words <= said else ""

    def _names(
        self,
        albums: Sequence[Unnamed],
        taken: Sequence[str],
        seen: Sequence[_Seen],
        votes: Sequence[dict[str, list[Vote]]],
        told: Sequence[str],
    ) -> list[Name]:
        facts = known(albums)
        ideas: dict[int, titles.Idea] = {}
        for position, found in enumerate(votes):
            won = _won(found)
            if title := told[position] or titles.title(won):
                themes = tuple(dict.fromkeys(t for v in won[1:] if (t := phrase(v.text, WORDS))))
                ideas[position] = titles.Idea(title, themes, facts[position])
        texts = dict(zip(ideas, titles.distinct(list(ideas.values()), taken, self._language), strict=True))
        used = {text.casefold() for text in (*taken, *texts.values())}
        names = []
        for position, (album, one) in enumerate(zip(albums, seen, strict=True)):
            evidence = self._evidence(one, votes[position])
            lacking = self._asking.away if one.lacking else ""
            if position in texts:
                names.append(Name(texts[position], {"namer": "looking", "title": told[position], **evidence}, lacking))
                continue
            fact = named(facts[position], len(album.members), used)
            used.add(fact.text.casefold())
            why = lacking or AMBIGUOUS
            names.append(Name(fact.text, {**fact.evidence, "instead_of": {**evidence, "why": why}}, lacking))
        return names

    def _evidence(self, seen: _Seen, votes: dict[str, list[Vote]]) -> dict[str, Any]:
        best = [vote for part in PARTS for vote in votes[part][:3]]
        won = _won(votes)
        return {
            "model": self._asking.model.key,
            "prompt": self._look.id,
            "language": self._language,
            "photos": [photo for photos, _ in seen.answers for photo in photos],
            "answers": [_as_json(photos, answer) for photos, answer in seen.answers],
            "votes": [vote.as_json() for vote in best],
            "won": won[0].as_json() if won else None,
            "calls": seen.calls,
        }


def _won(votes: dict[str, list[Vote]]) -> list[Vote]:
    """The words that are believed, the one that names first: the subject's, else the activity's, else the setting's.

    Behind it come other words that tell the album from a namesake.
    """
    first = next((v for part in ("subject", "activity", "setting") if (v := winner(votes[part]))), None)
    if first is None:
        return []
    others = [vote for part in ("setting", "activity", "subject") for vote in votes[part] if is_believed(vote)]
    mine = first.text.casefold()
    return [first, *(v for v in others if v.text.casefold() not in mine and mine not in v.text.casefold())]


def _as_json(photos: Sequence[int], answer: Answer | None) -> dict[str, Any]:
    said = {part: getattr(answer, part) for part in PARTS} if answer else {"nothing": True}
    return {"photo" if len(photos) == 1 else "photos": photos[0] if len(photos) == 1 else list(photos), **said}
