"""What a job did: seconds and amounts by stage, and remarks for the user."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Report:
    """Filled by the stages, read by the summary."""

    seconds: dict[str, float] = field(default_factory=dict)
    done: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    embedder: str = ""
    namer: str = ""
    _inside: list[float] = field(default_factory=lambda: [0.0])

    def count(self, what: str, amount: int) -> None:
        """Add to an amount of `done`."""
        self.done[what] = self.done.get(what, 0) + amount

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time a stage; several visits add up, and time that a stage inside it takes is that stage's alone."""
        begin = time.perf_counter()
        self._inside.append(0.0)
        try:
            yield
        finally:
            taken = time.perf_counter() - begin
            self.seconds[name] = round(self.seconds.get(name, 0) + taken - self._inside.pop(), 3)
            self._inside[-1] += taken
