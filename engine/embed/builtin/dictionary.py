"""Dictionaries of local descriptors, learned without labels, and the blocks that a picture gets when coded with them.

Atoms keep where in the picture something was seen, a mixture keeps in detail what was seen; they complete each other.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from engine.embed.builtin.linear import Array, halved, root, unit

ATOMS, THRESHOLD = 256, 1.0  # a place answers to an atom only above this
GRID = 3  # answers are averaged over this many times as many parts of the picture
GAUSSIANS, LOCAL = 32, 64  # and dimensions of a local descriptor in front of them
ROUNDS = 10


class Atoms(NamedTuple):
    """Directions (d, k) to multiply raw descriptors with, whitening folded in, and the offset (k,) to subtract then."""

    directions: Array
    offset: Array

    @classmethod
    def learn(cls, rows: Array, chance: np.random.Generator) -> "Atoms":
        """Learn from descriptors with places (n, d + 2), places ignored: ZCA whitening, then gain-shape k-means
        (Coates and Ng 2012)."""
        rows = rows[:, :-2]
        scale = 1 / max(float(rows.std()), 1e-2)
        mean = rows.mean(axis=0)
        centred = (rows - mean) * np.float32(scale)
        values, vectors = np.linalg.eigh(centred.T @ centred / np.float32(len(centred)))
        whiten = (vectors / np.sqrt(np.maximum(values, 0) + np.float32(0.1))) @ vectors.T
        white = centred @ whiten

        atoms = unit(chance.normal(size=(ATOMS, rows.shape[1])).astype(np.float32))
        for _ in range(ROUNDS):
            answers = white @ atoms.T
            nearest = answers.argmax(axis=1)
            gain = answers[np.arange(len(white)), nearest]
            # damped: an atom that met little keeps much of what it was, one that met nothing keeps all
            met, sums = _sums(white * gain[:, None], nearest)
            atoms[met] += sums
            atoms = unit(atoms)
        directions = halved((whiten @ atoms.T * scale).astype(np.float32))
        return cls(directions, halved(mean @ directions))

    def block(self, field: Array) -> Array:
        """Return how much each ninth of the picture answers to each atom (9 k); root taken, ninths of length one.

        Soft-threshold coding (Coates and Ng 2011).
        """
        rows, columns, d = field.shape
        answers = field.reshape(-1, d) @ self.directions
        answers -= self.offset + np.float32(THRESHOLD)
        np.maximum(answers, 0, out=answers)
        down, across = (np.arange(GRID) * count // GRID for count in (rows, columns))
        sums = np.add.reduceat(np.add.reduceat(answers.reshape(rows, columns, -1), down, axis=0), across, axis=1)
        return unit(np.sqrt(sums)).ravel()


class Mixture(NamedTuple):
    """Gaussians over local descriptors, shortened from d to 64 dimensions, and their places (2 more)."""

    mean: Array  # (d,)
    axes: Array  # (d, 64)
    weights: Array  # (k,)
    centres: Array  # (k, 66)
    spreads: Array  # (k, 66), standard deviations

    @classmethod
    def learn(cls, rows: Array, chance: np.random.Generator) -> "Mixture":
        """Learn from descriptors with places (n, d + 2): principal axes, k-means, expectation-maximisation."""
        local = rows[:, :-2]
        mean = halved(local.mean(axis=0))
        centred = local - mean
        values, vectors = np.linalg.eigh(centred.T @ centred / np.float32(len(centred)))
        strongest = max(float(values[-1]), 1e-4)
        axes = halved(vectors[:, : -LOCAL - 1 : -1] / np.float32(np.sqrt(strongest)))
        points = np.concatenate([centred @ axes, rows[:, -2:]], axis=1)

        centres = points[chance.choice(len(points), GAUSSIANS, replace=False)]
        for _ in range(ROUNDS):
            nearest = ((centres * centres).sum(axis=1) - 2 * points @ centres.T).argmin(axis=1)
            met, sums = _sums(points, nearest)
            centres[met] = sums / np.bincount(nearest, minlength=GAUSSIANS)[met, None]
        common = points.var(axis=0)
        spreads = np.tile(np.sqrt(common + np.float32(1e-3)), (GAUSSIANS, 1))
        mixture = cls(mean, axes, np.full(GAUSSIANS, 1 / GAUSSIANS, np.float32), centres, spreads)
        for _ in range(ROUNDS):
            share = mixture._shares(points)
            mass = share.sum(axis=0) + np.float32(1e-3)
            centres = share.T @ points / mass[:, None]
            variance = share.T @ (points * points) / mass[:, None] - centres * centres
            spreads = np.sqrt(np.maximum(variance, common * np.float32(0.05) + np.float32(1e-3)))
            weights = np.maximum(mass / mass.sum(), np.float32(1e-4))
            mixture = cls(mean, axes, halved(weights), halved(centres), halved(spreads))
        return mixture

    def block(self, fields: Sequence[Array]) -> Array:
        """Return the Fisher vector of a picture's fields (2 k 66), root taken, of length one (Perronnin et al. 2010).

        With its place as a part of each descriptor (Sánchez et al. 2012).
        """
        rows = np.concatenate([_with_places(field) for field in fields])
        points = np.concatenate([(rows[:, :-2] - self.mean) @ self.axes, rows[:, -2:]], axis=1)
        share = self._shares(points)
        none, first, second = share.sum(axis=0)[:, None], share.T @ points, share.T @ (points * points)
        shift = (first - self.centres * none) / self.spreads
        stretch = (second - 2 * self.centres * first + self.centres**2 * none) / self.spreads**2 - none
        scale = 1 / (len(points) * np.sqrt(self.weights))[:, None]
        return unit(root(np.concatenate([(shift * scale).ravel(), (stretch * scale).ravel() / np.sqrt(np.float32(2))])))

    def _shares(self, points: Array) -> Array:
        """Return how likely each point (n, 66) is of each Gaussian (n, k)."""
        narrow = self.spreads**-2
        fit = points @ (self.centres * narrow).T - (points * points) @ (narrow.T * np.float32(0.5))
        fit += np.log(self.weights) - np.log(self.spreads).sum(axis=1) - (self.centres**2 * narrow).sum(axis=1) / 2
        fit -= fit.max(axis=1, keepdims=True)
        np.exp(fit, out=fit)
        return fit / fit.sum(axis=1, keepdims=True)


def some_places(fields: Sequence[Array], most: int, chance: np.random.Generator) -> Array:
    """Draw at most `most` local descriptors, each with its place (n, d + 2), from a picture's fields."""
    rows = np.concatenate([_with_places(field) for field in fields])
    return rows[chance.choice(len(rows), min(most, len(rows)), replace=False)]


def _with_places(field: Array) -> Array:
    """Return a field's descriptors (n, d + 2), each with how far down and across it lies, from -1/2 to 1/2."""
    rows, columns, d = field.shape
    down, across = ((np.arange(count, dtype=np.float32) + 0.5) / count - 0.5 for count in (rows, columns))
    out = np.empty((rows, columns, d + 2), np.float32)
    out[..., :d], out[..., d], out[..., d + 1] = field, down[:, None], across
    return out.reshape(-1, d + 2)


def _sums(rows: Array, group: np.ndarray) -> tuple[np.ndarray, Array]:
    """Return the groups that have rows, and the sum of each one's rows."""
    order = np.argsort(group, kind="stable")
    met, starts = np.unique(group[order], return_index=True)
    return met, np.add.reduceat(rows[order], starts, axis=0)
