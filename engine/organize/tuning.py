"""Settings that suit a library: trials by Optuna, kept in the library, so that a later run goes on with them.

Each trial groups the photos (a fair sample of many) and is measured without a truth. Nothing is changed unless the best
is applied.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.choices import choose
from engine.errors import AlbumenError
from engine.organize.describing import chosen, current_space
from engine.organize.grouping import shorthand
from engine.store import Library
from engine.types import Job, Matrix, Progress

if TYPE_CHECKING:
    import optuna

    from engine.group.tune import Measured, Settings

SAMPLE = 3000
"""Photos that are looked at: enough to tell settings apart, few enough for a trial in seconds."""

FEWEST = 20
"""Photos below which there is nothing to tune."""

AMONG: dict[str, tuple[Any, ...]] = {
    "reducer": ("umap", "pca"),
    "clusterer": ("hdbscan", "kmeans", "agglomerative"),
    "dims": (4, 5, 8, 10),
}
"""What is tried beside the settings of now; the two sliders are tried between 0 and 1."""

FILE = "tuning.log"


@dataclass(frozen=True, slots=True)
class Trial:
    """One try: its number, its value, what was set and what was measured."""

    number: int
    value: float
    settings: dict[str, Any]
    measured: dict[str, float]


def tune(library: Library, trials: int = 40, objective: str = "honest", apply: bool = False) -> Job[dict[str, Any]]:
    """Try settings until `trials` are done, those of earlier runs included; `apply` keeps the best ones.

    Returns all trials, the best first. Raises AlbumenError where there are too few photos, they are not described, or
    there is no such objective.
    """
    from engine.group.tune import OBJECTIVES, Settings, Tuner

    value_of = choose(OBJECTIVES, objective, "objective")
    with library.working():
        photos, rows, space = _sampled(library)
        c = library.config
        now = {name: getattr(c, name) for name in asdict(Settings())}
        among = {name: tuple(dict.fromkeys((*choices, now[name]))) for name, choices in AMONG.items()}
        study = _study(library, f"{objective} {space} {shorthand(photos)} {c.seed} {c.minimum} {among}")
        done = _trials(study)
        yield Progress("tune", len(done), max(trials, len(done)))
        pins = {p.photo: p.album for p in library.albums.placements() if p.kind == "home" and p.made_by == "user"}
        pinned = np.array([pins.get(photo, -1) for photo in photos], np.int64)
        tuner = Tuner(rows, seed=c.seed, minimum=c.minimum, pinned=pinned)
        while len(done) < trials:
            best = max(done, key=lambda trial: trial.value, default=None)
            note = f"best so far {best.value:.3f}" if best else "beginning with the settings of now"
            yield Progress("tune", len(done), trials, note)
            if not done:
                study.enqueue_trial(now)
            _try(study, among, tuner.measured, value_of)
            done = _trials(study)
        yield Progress("tune", len(done), max(trials, len(done)))
    found = sorted(done, key=lambda trial: (-trial.value, trial.number))
    applied = apply and bool(found)
    if applied:
        library.configure(**found[0].settings)
    return {
        "objective": objective,
        "photos": len(photos),
        "of": len(library.catalog.photo_ids()),
        "now": now,
        "trials": [asdict(trial) for trial in found],
        "applied": found[0].settings if applied else None,
    }


def _sampled(library: Library) -> tuple[list[int], Matrix, str]:
    """A fair sample of the described photos, their rows, and the space: those whose digests come first."""
    space = current_space(library, chosen(library))
    digests = library.catalog.digests()
    known = sorted(digests, key=digests.__getitem__)
    vectors = library.vectors.get(space, known[:SAMPLE]) if space else None
    if space is None or vectors is None or len(vectors) < FEWEST:
        raise AlbumenError(f"There is nothing to tune yet: at least {FEWEST} photos must be described.")
    order = sorted(range(len(vectors)), key=lambda at: digests[int(vectors.ids[at])])
    return [int(vectors.ids[at]) for at in order], np.ascontiguousarray(vectors.rows[order]), space.name


def _study(library: Library, name: str) -> "optuna.Study":
    """The study of this name, begun or taken up again. A trial that was cut off is over."""
    import optuna
    from optuna.storages.journal import JournalFileBackend

    optuna.logging.set_verbosity(logging.WARNING)
    storage = optuna.storages.JournalStorage(JournalFileBackend(str(library.folder / FILE)))
    study = optuna.create_study(storage=storage, study_name=name, direction="maximize", load_if_exists=True)
    for trial in study.get_trials(deepcopy=False, states=[optuna.trial.TrialState.RUNNING]):
        study.tell(trial.number, state=optuna.trial.TrialState.FAIL)
    # The same trials again after a break, for what is drawn depends on the trials so far and the seed alone.
    study.sampler = optuna.samplers.TPESampler(seed=library.config.seed + len(study.get_trials(deepcopy=False)))
    return study


def _try(
    study: "optuna.Study",
    among: Mapping[str, Sequence[Any]],
    measured: "Callable[[Settings], Measured]",
    value_of: "Callable[[Measured], float]",
) -> None:
    """Measure what the study would like to know next."""
    from engine.group.tune import Settings

    trial = study.ask()
    settings: dict[str, Any] = {name: trial.suggest_categorical(name, choices) for name, choices in among.items()}
    settings |= {name: trial.suggest_float(name, 0.0, 1.0) for name in ("many", "generous")}
    found = measured(Settings(**settings))
    trial.set_user_attr("measured", asdict(found))
    study.tell(trial, value_of(found))


def _trials(study: "optuna.Study") -> list[Trial]:
    """The finished trials, in order."""
    return [
        Trial(number, t.value, dict(t.params), t.user_attrs["measured"])
        for number, t in enumerate(study.get_trials(deepcopy=False))
        if t.value is not None
    ]
