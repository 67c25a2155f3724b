"""How fast a job goes and how long it will take, from the Progress that it yields."""

import time
from collections import deque

from engine.types import Progress

WINDOW = 12.0
"""Seconds over which the speed is measured, and ..."""

LEAST = 2.0
"""... how many of them must have passed."""


class Pace:
    """Watches one job at a time; a new stage begins anew."""

    def __init__(self) -> None:
        self._stage = ""
        self._seen: deque[tuple[float, int]] = deque()

    def watch(self, progress: Progress) -> None:
        """Take note of how far the job is."""
        if progress.stage != self._stage:
            self._stage = progress.stage
            self._seen.clear()
        self._seen.append((time.monotonic(), progress.done))
        while self._seen[-1][0] - self._seen[0][0] > WINDOW and len(self._seen) > 2:
            self._seen.popleft()

    def reset(self) -> None:
        """Forget the job."""
        self._stage = ""
        self._seen.clear()

    @property
    def speed(self) -> float:
        """Things done a second; 0 as long as that is not known."""
        if not self._seen:
            return 0.0
        (begin, first), (end, last) = self._seen[0], self._seen[-1]
        return (last - first) / (end - begin) if end - begin > LEAST else 0.0

    def seconds_left(self, progress: Progress) -> float | None:
        """Seconds until the stage is through at this speed; None as long as that cannot be said."""
        if not progress.total or progress.done >= progress.total or self.speed <= 0:
            return None
        return (progress.total - progress.done) / self.speed
