"""Copies and bursts become stacks: one photo of each is grouped, the others follow it.

Comes after describing and before grouping. Signatures are made once for a photo; stacks are found anew where photos,
dates or the space have changed, and are a cache that no edit knows of. Placements follow as part of the proposal, so
that what the user pinned or rejected is never overruled.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

import numpy as np

from engine.group import stacks
from engine.group.overlay import VERSION, signature
from engine.group.quality import quality
from engine.ingest.decode import pixels
from engine.organize.report import Report
from engine.store import Library
from engine.store.catalog import Exposure, chunks
from engine.store.stacks import Follower, Signature
from engine.types import Group, Grouping, Job, Progress, Vectors

BATCH = 256
"""Photos whose signatures are kept in one transaction."""

COMPARED = 4096
"""Pairs that are compared between two signs of progress: some seconds."""

BEHIND = 0.01
"""How much lower than its head's the score of a follower is: the best photo of a stack is shown first."""


def stack(library: Library, vectors: Vectors, report: Report) -> Job[None]:
    """Find the stacks among the photos of `vectors`, if anything has changed since they were found last."""
    with report.stage("stack"):
        described = set(vectors.ids.tolist())
        exposures = [e for e in library.catalog.exposures() if e.photo in described]
        yield from _signed(library, exposures)
        key = f"{VERSION}/{vectors.space}/{_hash(exposures)}"
        if library.fact("stacked") == key:
            return
        followers = yield from _found(library, exposures, vectors)
        library.stacks.replace(followers)
        library.remember("stacked", key)


def heads(vectors: Vectors, followers: Mapping[int, int]) -> Vectors:
    """The rows of the photos that follow no other."""
    alone = np.array([id not in followers for id in vectors.ids.tolist()], bool)
    return Vectors(vectors.space, vectors.ids[alone], vectors.rows[alone])


def with_followers(grouping: Grouping, followers: Mapping[int, int]) -> Grouping:
    """The proposal for heads as one for all photos: each follower is where its head is, with a lower score."""
    behind: dict[int, list[int]] = {}
    for photo, head in followers.items():
        behind.setdefault(head, []).append(photo)

    def whole(group: Group) -> Group:
        scored = list(zip(group.photos, group.scores, strict=True))
        scored += [(photo, max(score - BEHIND, 0.0)) for head, score in scored for photo in behind.get(head, ())]
        return Group(tuple(photo for photo, _ in scored), tuple(score for _, score in scored), group.album)

    groups = [whole(group) for group in grouping.groups]
    order = sorted(range(len(groups)), key=lambda position: -len(groups[position].photos))
    now = {position: place for place, position in enumerate(order)}
    themes = tuple(sorted(tuple(sorted(now[position] for position in theme)) for theme in grouping.themes))
    left = [member for head in grouping.unsorted for member in (head, *behind.get(head, ()))]
    led = frozenset(member for head in grouping.led for member in (head, *behind.get(head, ())))
    return Grouping(tuple(groups[position] for position in order), tuple(sorted(left)), themes, led)


def _signed(library: Library, exposures: Sequence[Exposure]) -> Job[None]:
    """Make the signatures that are missing, out of thumbnails; a photo without a thumbnail stays without."""
    if library.fact("signatures") != str(VERSION):
        library.stacks.forget()
        library.remember("signatures", str(VERSION))
    by_id = {e.photo: e for e in exposures}
    missing = library.stacks.missing(list(by_id))
    for done, some in enumerate(chunks(missing, BATCH)):
        yield Progress("stack", done * BATCH, len(missing))
        made = list(_signatures(library, (by_id[id] for id in some)))
        if made:  # also where a thumbnail has come back: its photo was left out until now
            library.remember("stacked", "")
            library.stacks.put(made)


def _signatures(library: Library, exposures: Iterable[Exposure]) -> Iterator[Signature]:
    for e in exposures:
        try:
            data = library.thumbnail(e.digest).read_bytes()
        except FileNotFoundError:
            continue
        image = pixels(data)
        print_ = int.from_bytes(hashlib.sha256(data).digest()[:8], "big", signed=True)
        yield Signature(e.photo, signature(image).tobytes(), print_, quality(image, e.width * e.height))


def _found(library: Library, exposures: Sequence[Exposure], vectors: Vectors) -> Job[list[Follower]]:
    by_id = {e.photo: e for e in exposures}
    # In the order of digests, so that the order in which files were read changes nothing.
    signed = sorted(library.stacks.signatures(by_id), key=lambda s: by_id[s.photo].digest)
    if len(signed) < 2:
        return []
    pictures = _pictures(signed, by_id)
    yield Progress("stack", 0, len(signed))
    rows = vectors.rows[np.searchsorted(vectors.ids, [s.photo for s in signed])]
    pairs = stacks.proposals(pictures, rows)
    kinds = []
    for begin in range(0, len(pairs), COMPARED):
        yield Progress("stack", len(signed) * begin // len(pairs), len(signed))
        kinds.append(stacks.relations(pictures, pairs[begin : begin + COMPARED]))
    found = stacks.stacks(pictures, pairs, np.concatenate([np.empty(0, np.int64), *kinds]))
    yield Progress("stack", len(signed), len(signed))
    return [
        Follower(signed[follower].photo, signed[one.head].photo, kind)
        for one in found
        for follower, kind in one.followers.items()
    ]


def _pictures(signed: Sequence[Signature], exposures: Mapping[int, Exposure]) -> stacks.Pictures:
    shots = [exposures[s.photo] for s in signed]
    cameras = {name: number for number, name in enumerate(sorted({e.camera for e in shots} - {""}))}
    return stacks.Pictures(
        np.frombuffer(b"".join(s.signature for s in signed), np.uint8).reshape(len(signed), -1),
        np.array([s.thumbprint for s in signed], np.int64),
        np.array([s.quality for s in signed]),
        np.array([(e.width, e.height) for e in shots], np.int64),
        np.array([_seconds(e.taken) for e in shots]),
        np.array([cameras.get(e.camera, -1) for e in shots], np.int64),
    )


def _seconds(taken: str) -> float:
    """Seconds on a camera's clock, NaN where it said nothing."""
    try:
        return (datetime.fromisoformat(taken).replace(tzinfo=None) - datetime(1970, 1, 1)).total_seconds()
    except ValueError:
        return float("nan")


def _hash(exposures: Sequence[Exposure]) -> str:
    return hashlib.sha256(repr(exposures).encode()).hexdigest()[:16]
