"""Names from captions: a model describes each representative in a sentence, then makes a title of the sentences.

The way of captioner and language model, with one model at a time. A title is believed where one of its words is unusual
enough among the captions of the whole library; else facts name the album. Knows a chat model and portraits.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.name import titles
from engine.name.answers import Answer
from engine.name.asking import Asking, Wait, at_once, free, read_title
from engine.name.facts import known, named
from engine.name.languages import LANGUAGES
from engine.name.lemmas import lemmas
from engine.name.looking import AMBIGUOUS, TITLE_SCHEMA, VERSION
from engine.name.prompts import prompt
from engine.name.representatives import many_for
from engine.name.tidy import caption, tidy
from engine.name.votes import Everywhere, Vote, ballot, is_believed
from engine.types import ChatModel, Job, Name, Progress, Sight, Unnamed


class CaptionsNamer:
    """Names albums by captions of `looks_at` photos of each (0: by the model's size), and one more question each."""

    def __init__(
        self,
        model: ChatModel,
        sight: Sight,
        looks_at: int = 0,
        language: str = "en",
        prompts: Path | None = None,
        wait: Wait = at_once,
    ) -> None:
        self._many = looks_at
        self._asking = Asking(model, sight, wait)
        self._language = language
        self._caption, self._title = prompt("caption", prompts), prompt("captions", prompts)
        self._id = f"{self._caption.id}/{language}"

    @property
    def key(self) -> str:
        """Model, prompts, language, and how many photos are looked at."""
        return f"captions-{VERSION}/{self._asking.model.key}/{self._id}/{self._title.id}/{self.looks_at}"

    @property
    def called(self) -> str:
        """The model."""
        return self._asking.model.key

    @property
    def looks_at(self) -> int:
        """How many photos of an album are described."""
        return self._many or many_for(self._asking.model.key)

    def close(self) -> None:
        """Free the model, where it can be freed."""
        free(self._asking.model)

    def __call__(self, albums: Sequence[Unnamed], taken: Sequence[str]) -> Job[list[Name]]:
        """Return one Name an album, in order, distinct from each other and from `taken`.

        Evidence keeps the captions and the words that are unusual enough to name by.
        """
        total = sum(len(album.shown[: self.looks_at]) for album in albums)
        captions: list[dict[int, str]] = []
        lacking: list[bool] = []
        for number, album in enumerate(albums):
            captions.append({})
            for portrait in album.shown[: self.looks_at]:
                done = sum(map(len, captions))
                progress = Progress("name", done, total, f"album {number + 1} of {len(albums)}")
                captions[-1][portrait.photo] = yield from self._captioned(progress, portrait.digest)
            lacking.append(bool(self._asking.away) and not all(captions[-1].values()))
        raw = self._asking.sight.answers(self._asking.model.key, self._id)
        everywhere = Everywhere.of((Answer(sentence) for text in raw if (sentence := caption(text))), self._language)
        facts = known(albums)
        ideas: dict[int, titles.Idea] = {}
        votes: list[list[Vote]] = []
        for number, said in enumerate(captions):
            progress = Progress("name", total, total, f"title {number + 1} of {len(albums)}")
            told = [Answer(text) for text in said.values() if text]
            votes.append([v for v in ballot(told, "subject", everywhere, self._language) if is_believed(v)])
            title = yield from self._titled(progress, [answer.subject for answer in told], votes[-1])
            if title:
                ideas[number] = titles.Idea(title, (), facts[number])
            lacking[number] |= bool(self._asking.away) and not title
        texts = dict(zip(ideas, titles.distinct(list(ideas.values()), taken, self._language), strict=True))
        used = {text.casefold() for text in (*taken, *texts.values())}
        names = []
        for number, album in enumerate(albums):
            evidence = self._evidence(captions[number], votes[number])
            why = self._asking.away if lacking[number] else ""
            if number in texts:
                names.append(Name(texts[number], {"namer": "captions", **evidence}, why))
                continue
            fact = named(facts[number], len(album.members), used)
            used.add(fact.text.casefold())
            names.append(Name(fact.text, {**fact.evidence, "instead_of": {**evidence, "why": why or AMBIGUOUS}}, why))
        return names

    def _captioned(self, progress: Progress, digest: str) -> Job[str]:
        raw = self._asking.known(self._id, digest)
        if raw is None and (data := self._asking.sight.picture(digest)) is not None:
            text = self._caption.filled(language=LANGUAGES[self._language])
            raw = yield from self._asking.ask(progress, self._id, digest, text, [data], None, 80)
        return caption(raw or "")

    def _titled(self, progress: Progress, captions: Sequence[str], votes: Sequence[Vote]) -> Job[str]:
        """The title that the model makes of captions, "" where none of its words is believed."""
        if not captions or not votes:
            return ""
        lines = "\n".join(captions)
        about = hashlib.sha256(lines.encode()).hexdigest()
        prompt_id = f"{self._title.id}/{self._language}"
        raw = self._asking.known(prompt_id, about)
        if raw is None:
            text = self._title.filled(language=LANGUAGES[self._language], captions=lines)
            raw = yield from self._asking.ask(progress, prompt_id, about, text, (), TITLE_SCHEMA, 32)
        title = read_title(raw or "", tidy)
        return title if {vote.lemma for vote in votes} & set(lemmas(title, self._language)) else ""

    def _evidence(self, captions: dict[int, str], votes: Sequence[Vote]) -> dict[str, Any]:
        return {
            "model": self._asking.model.key,
            "prompt": self._caption.id,
            "language": self._language,
            "photos": list(captions),
            "answers": [{"photo": photo, "caption": text} for photo, text in captions.items()],
            "votes": [vote.as_json() for vote in votes[:6]],
        }
