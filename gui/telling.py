"""What is known, in sentences: a photo's facts, how an album got its name, how sure a placement is.

Only what is there is told. Knows the engine's nouns; nothing of where a sentence is shown.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from engine.store.albums import Album, Placement
from engine.store.catalog import Photo
from gui import words
from gui.words import QT_TRANSLATE_NOOP

TAKEN_FROM = {
    "gps": QT_TRANSLATE_NOOP("telling", "{taken} (by satellite)"),
    "name": QT_TRANSLATE_NOOP("telling", "{taken} (from the file’s name)"),
    "file": QT_TRANSLATE_NOOP("telling", "{taken} (the file’s own date)"),
}
"""How a time is told that is not the camera's word."""

FROM = {
    "clock": QT_TRANSLATE_NOOP("telling", "the camera’s clock"),
    "clock and folder": QT_TRANSLATE_NOOP("telling", "the camera’s clock and the folders"),
    "file": QT_TRANSLATE_NOOP("telling", "the dates of the files"),
    "folder": QT_TRANSLATE_NOOP("telling", "the names of the folders"),
    "part": QT_TRANSLATE_NOOP("telling", "the name of a folder"),
    "file name": QT_TRANSLATE_NOOP("telling", "the names of the files"),
    "keyword": QT_TRANSLATE_NOOP("telling", "the keywords"),
    "title": QT_TRANSLATE_NOOP("telling", "the titles"),
    "word": QT_TRANSLATE_NOOP("telling", "words in names"),
}
"""Where a part of a name comes from."""


def name_of(photo: Photo) -> str:
    """What a photo is called: the name of its file."""
    return words.visible(photo.files[0].name) if photo.files else _tr("Photo {id}").format(id=photo.id)


def dimensions(width: int, height: int) -> str:
    """ "4000 × 3000 · 12 MP"; what is smaller than half a million pixels has no megapixels."""
    shape = _tr("{width} × {height}").format(width=width, height=height)
    million = width * height / 1e6
    if million < 0.5:
        return shape
    amount = QLocale().toString(million, "f", 0 if million >= 9.5 else 1)
    return _tr("{shape} · {amount} MP").format(shape=shape, amount=amount)


def facts(photo: Photo, town: str = "") -> list[tuple[str, str]]:
    """(what, which) of all that a photo's file says, as far as it says it; `town` is the name of its position."""
    f = photo.facts
    taken = words.moment(f.taken)
    if taken and f.taken_from in TAKEN_FROM:
        taken = _tr(TAKEN_FROM[f.taken_from]).format(taken=taken)
    known = [
        (_tr("Title"), f.title),
        (_tr("Taken"), taken),
        (_tr("Dimensions"), dimensions(f.width, f.height)),
        (_tr("Format"), f.format),
        (_tr("Camera"), words.camera(f.make, f.model)),
        (_tr("Place"), town),
        (_tr("Position"), words.position(f.lat, f.lon) if f.lat is not None and f.lon is not None else ""),
        (_tr("Keywords"), ", ".join(f.keywords)),
        (_tr("Note"), words.said(photo.note)),
    ]
    return [(what, which) for what, which in known if which]


def percent(share: float) -> str:
    """ "83 %"; what is less than nothing is nothing."""
    return _tr("{percent} %").format(percent=words.number(round(100 * max(share, 0.0))))


def placed(placement: Placement) -> str:
    """By whom a photo was placed, and how sure."""
    if placement.made_by == "user":
        return _tr("You placed it here")
    return _tr("Placed by Albumen, {percent} % sure").format(percent=words.number(round(100 * placement.score)))


def named(album: Album) -> list[str]:
    """How an album got its name, a sentence a reason."""
    if album.named_by == "user":
        return [_tr("You named it. Albumen never changes that.")]
    evidence = album.evidence
    if not evidence:
        return [_tr("Albumen named it.")]
    if "model" in evidence:
        return _by_model(evidence)
    told = _by_facts(evidence)
    if instead := evidence.get("instead_of"):
        told.append(_why_not(instead))
    return told


def _by_facts(evidence: Mapping[str, Any]) -> list[str]:
    told = []
    if place := evidence.get("place"):
        told.append(_counted(_tr("Named after the place “{text}”: {n} of {of} photos."), place))
    if dates := evidence.get("dates"):
        told.append(_counted(_tr("“{text}” is when they were taken, by {source}: {n} of {of} photos."), dates))
    if said := evidence.get("words"):
        if "photos" in said:
            told.append(_counted(_tr("“{text}” comes from {source}: {n} of {of} photos."), said))
        else:
            told.append(_counted(_tr("Named after the folder “{text}”."), said))
    if look := evidence.get("look"):
        told.append(_counted(_tr("“{text}” is how most of its photos look."), look))
    if not told:
        told.append(_tr("Its photos share neither a place nor a date nor words, so the name says only what is true."))
    return told


def _by_model(evidence: Mapping[str, Any]) -> list[str]:
    model = str(evidence["model"]).rsplit("/", 1)[-1]
    looked = len(evidence.get("photos", ()))
    told = [_tr("{model} looked at {photos}.").format(model=model, photos=words.photos(looked))]
    votes = [vote for vote in (evidence.get("won"), *evidence.get("votes", ())) if vote]
    seen: dict[str, Mapping[str, Any]] = {}
    for vote in votes:
        seen.setdefault(str(vote["word"]).casefold(), vote)
    for vote in list(seen.values())[:3]:
        told.append(
            _tr("It saw “{word}” in {n} of {of}.").format(
                word=vote["word"], n=words.number(vote["photos"]), of=words.number(vote["of"])
            )
        )
    return told


def _why_not(instead: Mapping[str, Any]) -> str:
    model = str(instead.get("model", "")).rsplit("/", 1)[-1]
    if instead.get("why") == "The answers agree on nothing.":
        return _tr("{model} looked too, but saw something else in every photo.").format(model=model)
    why = words.said(str(instead.get("why", "")))
    return _tr("{model} could not be asked: {why}").format(model=model, why=why)


def _counted(sentence: str, said: Mapping[str, Any]) -> str:
    source = str(said.get("from", ""))
    return sentence.format(
        text=said.get("text", ""),
        n=words.number(int(said.get("photos", 0))),
        of=words.number(int(said.get("of", 0))),
        source=_tr(FROM[source]) if source in FROM else source,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("telling", text)
