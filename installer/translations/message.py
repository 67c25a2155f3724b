"""One text that is to be translated. Knows neither where it comes from nor the form in which it is kept."""

from dataclasses import dataclass


class Unclear(Exception):
    """A text in the sources that cannot be translated as it stands; the sentence says where and why."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text in its context; `comment` tells apart what is written alike, `note` is for the translator only."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    note: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds it by."""
        return self.context, self.source, self.comment
