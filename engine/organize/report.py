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

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Time a stage; time spent in several visits adds up."""
        begin = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = round(self.seconds.get(name, 0) + time.perf_counter() - begin, 3)
