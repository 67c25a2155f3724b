"""A proposal becomes albums: carried over in one op to the albums, pins and edits of that moment.

What the user said meanwhile counts. Albums go first, then the themes above them. Knows nothing of how a proposal came
about.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from engine.group.carry import Carried, Existing, carry, carry_themes
from engine.store import Library
from engine.store.albums import Album, By, Placement
from engine.store.history import Changes
from engine.types import Grouping


@dataclass(frozen=True, slots=True)
class Plan:
    """What a proposal would do to the albums `before`: where photos would be from then on.

    Albums that would be new have the keys -1, -2, ... of `carried`; `themes` are those that the machine made so far.
    """

    before: tuple[Album, ...]
    homes: Mapping[int, Placement]
    pinned: Mapping[int, int]
    said: AbstractSet[tuple[int, int]]
    carried: Carried
    themes: Mapping[int, set[int]]

    def moves(self) -> dict[int, tuple[int | None, int | None]]:
        """Photo -> the home that it has and the one that it would have, None being Unsorted, where they differ."""
        now = {photo: p.album for photo, p in self.homes.items()}
        then: dict[int, int | None] = {photo: album for photo, (album, _) in self.carried.placements.items()}
        then |= dict.fromkeys(self.carried.unsorted)
        return {photo: (now.get(photo), album) for photo, album in sorted(then.items()) if now.get(photo) != album}


def plan(library: Library, grouping: Grouping) -> Plan:
    """What carrying the albums over to `grouping` would do, at this moment; nothing is written."""
    before, placements = library.albums.all(), library.albums.placements()
    homes = {p.photo: p for p in placements if p.kind == "home"}
    pinned = {p.photo: p.album for p in homes.values() if p.made_by == "user"}
    rejected = library.albums.rejections()
    existing = _existing(before, homes, pinned, _touched(before, placements, rejected))
    carried = carry(existing, grouping, pinned, rejected, library.config.minimum)
    said = {(p.photo, p.album) for p in placements if p.made_by == "user"}
    return Plan(tuple(before), homes, pinned, said, carried, _themes(before, placements))


def apply(
    library: Library,
    grouping: Grouping,
    then: Callable[[], None] = lambda: None,
    accepted: Collection[int] | None = None,
) -> Changes:
    """Carry the albums over to `grouping` in one op, and do `then` inside it.

    With `accepted`, only what these albums (ids, or keys of new ones) gain happens, and what they lose to Unsorted;
    themes stay as they are. An album that nothing is left of ends, unless the user touched it.
    """
    photos = sum(len(g.photos) for g in grouping.groups) + len(grouping.unsorted)
    with library.op(f"Group {photos} photos") as changes:
        planned = plan(library, grouping)
        names = {a.name.casefold() for a in planned.before}
        homes = _carry_albums(library, planned, names, accepted)
        if accepted is None:
            _carry_themes(library, grouping, homes, planned.themes, names)
        then()
        if accepted is None:
            changes.label = f"Group {photos} photos into {len(library.albums.all())} albums"
        else:
            changes.label = f"Group {len(accepted)} album{'s' * (len(accepted) != 1)} anew"
    return changes


def _carry_albums(
    library: Library, planned: Plan, names: set[str], accepted: Collection[int] | None
) -> list[int | None]:
    """Carry albums and placements over; return the album of every group, None for one that brought nothing."""
    carried = planned.carried
    new = [key for key in carried.new if accepted is None or key in accepted]
    ids = {key: library.albums.add(free_name(names), "machine") for key in new}
    for photo, (album, score) in sorted(carried.placements.items()):
        if photo not in planned.pinned and (accepted is None or album in accepted):
            # a photo that the user showed there also stays the user's when it comes home
            by: By = "user" if (photo, album) in planned.said else "machine"
            library.albums.place(photo, ids.get(album, album), "home", by, score)
    for photo in carried.unsorted:
        home = planned.homes.get(photo)
        if home and photo not in planned.pinned and (accepted is None or home.album in accepted):
            library.albums.displace(photo, home.album)
    left = {p.album for p in library.albums.placements() if p.kind == "home"}
    for album in carried.dissolved:
        if album not in left:
            library.albums.remove(album)
    return [key and ids.get(key, key) for key in carried.albums]


def _existing(
    before: Sequence[Album], homes: Mapping[int, Placement], pinned: Mapping[int, int], touched: AbstractSet[int]
) -> list[Existing]:
    """The albums as `carry` wants them, without themes that hold no photo of their own."""
    members: dict[int, dict[int, float]] = {album.id: {} for album in before}
    shown: dict[int, set[int]] = {album.id: set() for album in before}
    for p in homes.values():
        members[p.album][p.photo] = p.score
    for photo, album in pinned.items():
        shown[album].add(photo)
    themes = {album.parent for album in before if album.parent and album.themed}
    return [
        Existing(a.id, members[a.id], a.id in touched, frozenset(shown[a.id]), closed=a.made_by == "user")
        for a in before
        if members[a.id] or a.id not in themes
    ]


def _touched(
    albums: Sequence[Album], placements: Sequence[Placement], rejected: AbstractSet[tuple[int, int]]
) -> set[int]:
    """The albums that the user named, made, nested, gave a cover or a sub-album, put photos into or took some from."""
    touched = {a.id for a in albums if "user" in (a.named_by, a.made_by) or a.covered or not a.themed}
    touched |= {a.parent for a in albums if a.parent and not a.themed}
    return touched | {p.album for p in placements if p.made_by == "user"} | {album for _, album in rejected}


def _themes(albums: Sequence[Album], placements: Sequence[Placement]) -> dict[int, set[int]]:
    """The themes that the machine made, and the photos at home below them."""
    above = {album.id: album.parent for album in albums if album.parent and album.themed}
    photos: dict[int, set[int]] = {theme: set() for theme in above.values()}
    for p in placements:
        if p.kind == "home" and p.album in above:
            photos[above[p.album]].add(p.photo)
    return photos


def _carry_themes(
    library: Library,
    grouping: Grouping,
    homes: Sequence[int | None],
    old: Mapping[int, set[int]],
    names: set[str],
) -> None:
    """Put the albums of each theme below one album; `homes` has the album of every group, `old` the themes so far.

    A theme goes on where most of its photos were in one. Albums whose place the user decided, or that the user made,
    stay where they are. A theme that holds nothing any more ends, unless the user touched it.
    """
    now = library.albums.all()
    free = {a.id for a in now if a.themed and a.made_by == "machine"}
    placements = library.albums.placements()
    members: dict[int, set[int]] = {a.id: set() for a in now}
    for p in placements:
        if p.kind == "home":
            members[p.album].add(p.photo)
    families = [
        [home for position in theme if (home := homes[position]) is not None and home in free and home not in old]
        for theme in grouping.themes
    ]
    families = [family for family in families if len(family) > 1]
    continued = carry_themes(old, [set().union(*(members[album] for album in family)) for family in families])
    parents: dict[int, int] = {}
    for family, theme in zip(families, continued, strict=True):
        above = library.albums.add(free_name(names), "machine") if theme is None else theme
        parents |= dict.fromkeys(family, above)
    for album in sorted(free - parents.keys()):
        library.albums.nest(album, None, "machine")
    for album, above in sorted(parents.items()):
        library.albums.nest(album, above, "machine")
    used = {a.parent for a in library.albums.all()}
    for theme in sorted(old.keys() & members.keys() - _touched(now, placements, library.albums.rejections()) - used):
        if not members[theme]:
            library.albums.remove(theme)


def free_name(names: set[str]) -> str:
    number = next(n for n in range(1, len(names) + 2) if f"album {n}" not in names)
    names.add(f"album {number}")
    return f"Album {number}"
