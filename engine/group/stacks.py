"""Photos that are one to the eye become stacks: copies of a picture, and the shots of a burst, under the best of them.

Three kinds. A file with the same bytes is no photo of its own but another file of one photo; `identical` are photos
whose pixels are the same though their bytes are not (metadata was rewritten). A `copy` was re-encoded, resized, cropped
a little, turned a little or made a little brighter. A `burst` was taken within seconds by one camera and shows one
scene; time alone never makes one. Vectors and signatures propose pairs, pixels decide. Knows arrays; nothing of files,
libraries or spaces.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from engine.group.neighbours import nearest
from engine.group.overlay import COLOUR, LUMA, Agreement, Signatures, compare, glance, has_colour
from engine.types import Matrix, Relation

RELATIONS: tuple[Relation, ...] = ("identical", "copy", "burst")
"""From what is surest to be one picture to what is least."""

GAP, SPAN = 3.0, 10.0
"""Seconds from one shot of a burst to the next, and from its head to any other."""

SHOTS = 3
"""Shots after a shot that are compared with it."""

PROPOSED = 8
"""Nearest neighbours that are looked at, in each of the two ways to propose pairs, and ..."""

LIKE_ENOUGH, AT_A_GLANCE = 0.65, 0.45
"""... the cosine of coarse signatures, and the correlation of details before anything is moved, from which on they are.
All but one in a thousand copies of real photos have more, and nine in ten other neighbours less."""

EXACT, ROOMS, DOORS = 10_000, 2.0, 8
"""Above EXACT pictures neighbours are looked for in DOORS of ROOMS * sqrt(n) rooms: a copy is hardly ever elsewhere."""

HARDLY = 0.3
"""Doublings by which a photo may be worse than the best of its stack and be its head for other reasons."""

PLAIN = 1.0
"""Grey levels of detail under which a picture shows too little to be told from another (night, fog, a lens cap)."""

SAME, SAME_BLOCK = 0.955, 0.86
"""How well the details of a copy agree on the whole and in the third worst block.

Of crops, turns and re-encodings of 1,118 real photos 98 in 100 reach these. Of the 25,000 likest pairs of their
originals, the best that is no copy (two portraits taken a moment apart) has .923 and .79. The two worst blocks are not
asked: a crop takes a frame away, and turning brings in black corners.
"""

UNTOUCHED, UNTOUCHED_BLOCK, UNMOVED, TURNED = 0.985, 0.95, 0.015, 0.02
"""Two pictures of one size that one camera took in one second are a copy only where nothing in them has changed, or the
picture was turned on the spot; and where it has not moved (half pictures), as a hand always does."""

TINTED, GAIN = 10.0, 1.35
"""Mean difference in Cb and Cr, and factor of contrast, from which on it is no light edit."""

EDGES = {"scale": 0.08, "stretch": 0.045, "skew": 0.09, "shift": 0.1}
"""How far a light edit may move a picture: logarithms of size and shape, sine of the turn, shift in half pictures.

A crop of 95 % has .05 of the first and .06 of the last, a turn by 2 degrees .035 to .07, by the picture's shape."""

SCENE, SCENE_SHARE, FLASH = 0.4, 0.5, 1.8
"""A burst: agreement on the whole, the share of blocks that show the same (what moved takes the others), and the factor
of contrast that may lie between two shots. Six of 30,000 pairs of unlike real photos reach these (things before a white
wall) and one in a hundred of the likest: that is why only shots of one camera within seconds are asked.
"""

HAND = {"scale": 0.15, "stretch": 0.1, "skew": 0.12, "shift": 0.35}
"""How far a hand may move a camera in a burst."""

Pairs = NDArray[np.int64]
"""(m, 2) positions, the lower first."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """What is known of n pictures, row for row.

    `signatures` (n, BYTES); `prints` (n,) int64, equal where thumbnails are equal byte for byte; `quality` (n,);
    `sizes` (n, 2) int64, pixels of the originals; `taken` (n,) float64, seconds on the camera's clock, NaN where no
    camera said so; `cameras` (n,) int64, a number for each make and model, -1 where unknown.
    """

    signatures: Signatures
    prints: NDArray[np.int64]
    quality: NDArray[np.float64]
    sizes: NDArray[np.int64]
    taken: NDArray[np.float64]
    cameras: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.signatures)

    def part(self, positions: NDArray[np.int64]) -> "Pictures":
        """Those at `positions`, in that order."""
        return Pictures(*(getattr(self, f.name)[positions] for f in fields(self)))


@dataclass(frozen=True, slots=True)
class Stack:
    """A head and what each of its followers is to it; a copy may be one of another shot of the burst. By position."""

    head: int
    followers: Mapping[int, Relation]


def proposals(pictures: Pictures, rows: Matrix | None = None) -> Pairs:
    """Return the pairs that are worth comparing, each once; some of each picture's, however many pictures there are.

    Neighbours by coarse signature and, where given, by vectors `rows` (n, d) of length one; equal prints; and shots of
    one camera within GAP seconds, whatever they look like.
    """
    if len(pictures) < 2:
        return np.empty((0, 2), np.int64)
    coarse = _coarse(pictures.signatures)
    near = [_with_neighbours(coarse)] + ([_with_neighbours(_narrow(rows))] if rows is not None else [])
    pairs = _distinct(np.concatenate(near))
    likeness = np.einsum("md,md->m", coarse[pairs[:, 0]], coarse[pairs[:, 1]])
    pairs = pairs[likeness >= LIKE_ENOUGH]
    pairs = pairs[glance(pictures.signatures, pairs) >= AT_A_GLANCE]
    return _distinct(np.concatenate([pairs, _equal_prints(pictures.prints), _soon_after(pictures)]))


def relations(pictures: Pictures, pairs: Pairs) -> NDArray[np.int64]:
    """Return what the pictures of each pair are to each other: a position in RELATIONS, -1 for nothing.

    A copy carries the clock of its original or none: what two cameras took, or one at two times, is no copy.
    """
    a, b = pairs[:, 0], pairs[:, 1]
    apart = np.abs(pictures.taken[a] - pictures.taken[b])  # NaN where one of them has no clock
    one_camera = pictures.cameras[a] == pictures.cameras[b]
    may_copy = np.isnan(apart) | ((apart == 0) & one_camera)
    may_burst = (apart <= SPAN) & one_camera & (pictures.cameras[a] >= 0)
    one_size = (pictures.sizes[a] == pictures.sizes[b]).all(axis=1)
    identical = may_copy & one_size & (pictures.prints[a] == pictures.prints[b])
    found = np.where(identical, RELATIONS.index("identical"), -1)
    for far, asked in ((False, may_copy & ~identical), (True, may_burst & ~identical)):
        positions = np.flatnonzero(asked & (found < 0))
        for begin in range(0, len(positions), 1024):
            part = positions[begin : begin + 1024]
            seen = compare(pictures.signatures[a[part]], pictures.signatures[b[part]], far=far)
            if far:
                found[part[_one_scene(seen)]] = RELATIONS.index("burst")
            else:
                copies = _one_picture(seen) & (~(may_burst & one_size)[part] | _one_shot(seen))
                found[part[copies]] = RELATIONS.index("copy")
    return found


def stacks(pictures: Pictures, pairs: Pairs, kinds: NDArray[np.int64]) -> list[Stack]:
    """Return the stacks to which `pairs`, being `kinds` (as `relations` says), lead, by head; no picture is in two.

    The head is the best of those that belong together, and each follower agrees with the head itself, or is a
    copy of a shot of its burst: no chain leads from one scene into another. Neighbours in a burst are within GAP
    seconds of each other, and all of it within SPAN of the head. Heads are then compared with each other: where a
    picture has more copies than neighbours were proposed, they have found together in several stacks.
    """
    found = _linked(pictures, pairs, kinds)
    heads = np.array([one.head for one in found], np.int64)
    more = np.sort(heads[proposals(pictures.part(heads))], axis=1)
    n = len(pictures)
    more = more[~np.isin(more[:, 0] * n + more[:, 1], pairs[:, 0] * n + pairs[:, 1])]
    new = relations(pictures, more)
    if not (new >= 0).any():
        return found
    return stacks(pictures, np.concatenate([pairs, more]), np.concatenate([kinds, new]))


def _linked(pictures: Pictures, pairs: Pairs, kinds: NDArray[np.int64]) -> list[Stack]:
    """The stacks that the compared pairs alone lead to."""
    far_apart = np.abs(pictures.taken[pairs[:, 0]] - pictures.taken[pairs[:, 1]]) > GAP
    linked = (kinds >= 0) & ~far_apart
    known = {(i, j): kind for (i, j), kind in zip(pairs[linked].tolist(), kinds[linked].tolist(), strict=True)}
    friends: dict[int, set[int]] = {}
    for i, j in known:
        friends.setdefault(i, set()).add(j)
        friends.setdefault(j, set()).add(i)
    found = []
    waiting = _components(friends)
    while waiting:
        heads = [_best(pictures, members, friends) for members in waiting]
        _ask(pictures, known, heads, waiting)
        again: list[set[int]] = []
        for head, members in zip(heads, waiting, strict=True):
            followers = _followers(head, members, known, friends)
            if followers:
                found.append(Stack(head, followers))
            left = members - followers.keys() - {head}
            again += _components({member: friends[member] & left for member in left})
        waiting = again
    return sorted(found, key=lambda stack: stack.head)


def _best(pictures: Pictures, members: Set[int], friends: Mapping[int, Set[int]]) -> int:
    """The head: the best photo; of those hardly worse, one that has its camera's clock, its colours, the most friends.

    What was re-encoded or turned is often as sharp as its original, but has lost its date, or is less like the others.
    """
    top = max(pictures.quality[member] for member in members) - HARDLY

    def worth(member: int) -> tuple[bool, bool, int, int, float, int]:
        dated, coloured = not bool(np.isnan(pictures.taken[member])), bool(has_colour(pictures.signatures[member]))
        size, like = int(pictures.sizes[member].prod()), len(friends[member] & members)
        return dated, coloured, like, size, float(pictures.quality[member]), -member

    return max((member for member in members if pictures.quality[member] >= top), key=worth)


def _ask(pictures: Pictures, known: dict[tuple[int, int], int], heads: list[int], waiting: list[set[int]]) -> None:
    """Compare heads with those members that they were not compared with yet, all in one go, and note it in `known`."""
    unknown = {
        (min(head, member), max(head, member))
        for head, members in zip(heads, waiting, strict=True)
        for member in members
        if member != head
    } - known.keys()
    if unknown:
        pairs = np.array(sorted(unknown), np.int64)
        for (i, j), kind in zip(pairs.tolist(), relations(pictures, pairs).tolist(), strict=True):
            known[i, j] = kind


def _followers(
    head: int, members: set[int], known: Mapping[tuple[int, int], int], friends: Mapping[int, set[int]]
) -> dict[int, Relation]:
    def kind(i: int, j: int) -> int:
        return known.get((min(i, j), max(i, j)), -1)

    burst = RELATIONS.index("burst")
    found = {member: kind(head, member) for member in members if member != head and kind(head, member) >= 0}
    for follower in [member for member in found if found[member] == burst]:
        for friend in (friends[follower] & members) - found.keys() - {head}:
            if 0 <= kind(follower, friend) < burst:
                found[friend] = max(kind(follower, friend), RELATIONS.index("copy"))
    return {member: RELATIONS[found[member]] for member in sorted(found)}


def _components(friends: Mapping[int, set[int]]) -> list[set[int]]:
    """The sets of two and more that hang together, in the order of their first members."""
    seen: set[int] = set()
    found = []
    for start in sorted(friends):
        if start in seen:
            continue
        whole, front = {start}, [start]
        while front:
            new = friends[front.pop()] - whole
            whole |= new
            front += new
        seen |= whole
        if len(whole) > 1:
            found.append(whole)
    return found


def _coarse(signatures: Signatures) -> Matrix:
    """Signatures in 96 numbers of length one: contrast in 8 x 8, and colour in 4 x 4, which counts less."""
    n, cell, half = len(signatures), LUMA // 8, COLOUR // 2
    luma = signatures[:, : LUMA * LUMA].reshape(n, 8, cell, 8, cell).mean(axis=(2, 4), dtype=np.float32).reshape(n, -1)
    luma -= luma.mean(axis=1, keepdims=True)
    luma /= np.maximum(np.linalg.norm(luma, axis=1, keepdims=True), 20)
    colour = signatures[:, LUMA * LUMA :].reshape(n, 2, half, 2, half, 2).mean(axis=(3, 5), dtype=np.float32)
    both = np.concatenate([luma, (colour.reshape(n, -1) - 128) / 150], axis=1)
    return both / np.maximum(np.linalg.norm(both, axis=1, keepdims=True), 1e-6)


def _narrow(rows: Matrix, dims: int = 64) -> Matrix:
    """Rows on their `dims` principal axes, found on some of them: enough to propose, in a sixth of the time."""
    if rows.shape[1] <= dims or len(rows) <= dims:
        return rows
    some = rows[:: max(len(rows) // 4096, 1)]
    mean = some.mean(axis=0)
    axes = np.linalg.eigh((some - mean).T @ (some - mean))[1][:, -dims:].astype(np.float32)
    narrow = (rows - mean) @ axes
    return narrow / np.maximum(np.linalg.norm(narrow, axis=1, keepdims=True), 1e-6)


def _with_neighbours(rows: Matrix) -> Pairs:
    found = nearest(rows, PROPOSED)[0] if len(rows) <= EXACT else _nearest_in_rooms(rows)
    pairs = np.stack([np.repeat(np.arange(len(rows)), found.shape[1]), found.ravel()], axis=1)
    return pairs[pairs[:, 1] >= 0]


def _nearest_in_rooms(rows: Matrix) -> NDArray[np.int64]:
    """The PROPOSED nearest of each row, itself among them, -1 where there are fewer; near-linear in their number."""
    import faiss

    rows = np.ascontiguousarray(rows, np.float32)
    rooms = int(ROOMS * np.sqrt(len(rows)))
    index = faiss.IndexIVFFlat(faiss.IndexFlatIP(rows.shape[1]), rows.shape[1], rooms, faiss.METRIC_INNER_PRODUCT)
    index.cp.spherical, index.cp.niter, index.nprobe = True, 6, DOORS
    index.train(rows[np.random.default_rng(0).choice(len(rows), min(len(rows), 40 * rooms), replace=False)])
    index.add(rows)
    found: NDArray[np.int64] = index.search(rows, PROPOSED + 1)[1]
    return found


def _equal_prints(prints: NDArray[np.int64]) -> Pairs:
    _, first, where = np.unique(prints, return_index=True, return_inverse=True)
    return np.stack([first[where], np.arange(len(prints))], axis=1)


def _soon_after(pictures: Pictures) -> Pairs:
    known = np.flatnonzero(~np.isnan(pictures.taken) & (pictures.cameras >= 0))
    order = known[np.lexsort((known, pictures.taken[known], pictures.cameras[known]))]
    found = [np.empty((0, 2), np.int64)]
    for step in range(1, SHOTS + 1):
        a, b = order[:-step], order[step:]
        soon = (pictures.cameras[a] == pictures.cameras[b]) & (pictures.taken[b] - pictures.taken[a] <= GAP)
        found.append(np.stack([a[soon], b[soon]], axis=1))
    return np.concatenate(found)


def _distinct(pairs: Pairs) -> Pairs:
    pairs = np.sort(pairs[pairs[:, 0] != pairs[:, 1]], axis=1)
    return np.unique(pairs, axis=0) if len(pairs) else pairs.reshape(0, 2)


def _one_picture(seen: Agreement) -> NDArray[np.bool_]:
    light = (seen.colour < TINTED) & (_factor(seen.gain) < GAIN) & seen.straight(**EDGES)
    return light & (seen.detail >= PLAIN) & (seen.whole >= SAME) & (seen.poor >= SAME_BLOCK)


def _one_shot(seen: Agreement) -> NDArray[np.bool_]:
    untouched = (seen.whole >= UNTOUCHED) & (seen.poor >= UNTOUCHED_BLOCK)
    turned = np.abs(seen.warps[:, 0, 1] - seen.warps[:, 1, 0]) >= 2 * TURNED
    return (untouched | turned) & (np.abs(seen.warps[:, :2, 2]).max(axis=1) < UNMOVED)


def _one_scene(seen: Agreement) -> NDArray[np.bool_]:
    held = (_factor(seen.gain) < FLASH) & seen.straight(**HAND)
    return held & (seen.detail >= PLAIN) & (seen.whole >= SCENE) & (seen.share >= SCENE_SHARE)


def _factor(gain: Matrix) -> Matrix:
    return np.maximum(gain, 1 / np.maximum(gain, 1e-3))
