"""The settings of a library in the words of whoever uses the window; the command line has its own, in the settings.

Which settings there are, of which kind, and within which limits, is read off `engine.store.config`. Knows no widgets.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Spoken:
    """One setting: what it is called, a sentence about it, what its ends or its values are called.

    An `expert` one stands below the others, where it does not frighten anybody.
    """

    label: str
    help: str
    ends: tuple[str, str] = ("", "")
    values: Mapping[str, str] = field(default_factory=dict)
    expert: bool = False


CHAPTERS: Mapping[str, tuple[str, str]] = {
    "scan": (QT_TRANSLATE_NOOP("spoken", "Folders"), "folder"),
    "embed": (QT_TRANSLATE_NOOP("spoken", "Looking"), "eye"),
    "group": (QT_TRANSLATE_NOOP("spoken", "Albums"), "album"),
    "name": (QT_TRANSLATE_NOOP("spoken", "Names"), "tag"),
    "run": (QT_TRANSLATE_NOOP("spoken", "Speed"), "speed"),
}
"""Stage -> the title of its page, and its icon."""

ENTAILS: Mapping[str, str] = {
    "scan": QT_TRANSLATE_NOOP("spoken", "The folders are looked through again."),
    "embed": QT_TRANSLATE_NOOP(
        "spoken", "All photos are looked at anew, which takes a while. What you decided about them stays."
    ),
    "group": QT_TRANSLATE_NOOP("spoken", "Albums are proposed anew. Nothing changes before you have agreed."),
    "name": QT_TRANSLATE_NOOP("spoken", "Albums that Albumen named are named again. Names that you gave stay."),
    "run": QT_TRANSLATE_NOOP("spoken", "Nothing has to be done again."),
}
"""Stage -> what a changed setting of it comes to."""

_PRECISIONS = {
    "auto": QT_TRANSLATE_NOOP("spoken", "Automatic"),
    "fp32": QT_TRANSLATE_NOOP("spoken", "Full (32 bits)"),
    "bf16": QT_TRANSLATE_NOOP("spoken", "Half (bf16)"),
    "fp16": QT_TRANSLATE_NOOP("spoken", "Half (fp16)"),
    "int8": QT_TRANSLATE_NOOP("spoken", "8 bits, fastest"),
    "int4": QT_TRANSLATE_NOOP("spoken", "4 bits, smallest"),
}

SPOKEN: Mapping[str, Spoken] = {
    "ignore": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Leave out"),
        QT_TRANSLATE_NOOP("spoken", "Files and folders to leave out, one a line: “Screenshots/” or “*.gif”."),
    ),
    "hidden": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Hidden pictures too"),
        QT_TRANSLATE_NOOP("spoken", "Also take pictures in hidden files and folders."),
    ),
    "nomedia": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Leave out what the phone’s gallery leaves out"),
        QT_TRANSLATE_NOOP("spoken", "Folders that hold a file called .nomedia."),
    ),
    "embedder": Spoken(
        QT_TRANSLATE_NOOP("spoken", "What looks at your photos"),
        QT_TRANSLATE_NOOP("spoken", "Albums follow what it sees. A model sees more than what is built in."),
    ),
    "searcher": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Search by words"),
        QT_TRANSLATE_NOOP("spoken", "Finds photos by what is in them. It looks at all photos once more for that."),
    ),
    "fit": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Edges of photos"),
        QT_TRANSLATE_NOOP("spoken", "A model sees a square."),
        values={
            "crop": QT_TRANSLATE_NOOP("spoken", "Look at the middle"),
            "whole": QT_TRANSLATE_NOOP("spoken", "Look at the whole photo"),
        },
        expert=True,
    ),
    "exact": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Read photos in full size"),
        QT_TRANSLATE_NOOP("spoken", "Slower, and hardly different."),
        expert=True,
    ),
    "precision": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Exactness"),
        QT_TRANSLATE_NOOP("spoken", "How exactly a model reckons. Automatic is the fastest that sees the same."),
        values=_PRECISIONS,
        expert=True,
    ),
    "many": Spoken(
        QT_TRANSLATE_NOOP("spoken", "How many albums"),
        QT_TRANSLATE_NOOP("spoken", "Few large ones, or many small ones."),
        ends=(QT_TRANSLATE_NOOP("spoken", "Few"), QT_TRANSLATE_NOOP("spoken", "Many")),
    ),
    "generous": Spoken(
        QT_TRANSLATE_NOOP("spoken", "What may join an album"),
        QT_TRANSLATE_NOOP("spoken", "Strict leaves doubtful photos in Unsorted; generous finds a home for most."),
        ends=(QT_TRANSLATE_NOOP("spoken", "Strict"), QT_TRANSLATE_NOOP("spoken", "Generous")),
    ),
    "minimum": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Smallest album"),
        QT_TRANSLATE_NOOP("spoken", "Fewer photos than this do not open an album."),
    ),
    "reducer": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Way of comparing"),
        QT_TRANSLATE_NOOP("spoken", "How what was seen is condensed before photos are grouped."),
        values={
            "umap": "UMAP",
            "pca": "PCA",
            "tsne": "t-SNE",
            "pacmap": "PaCMAP",
            "none": QT_TRANSLATE_NOOP("spoken", "Not at all"),
        },
        expert=True,
    ),
    "clusterer": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Way of grouping"),
        QT_TRANSLATE_NOOP("spoken", "All of them find out by themselves how many groups there are."),
        values={
            "hdbscan": QT_TRANSLATE_NOOP("spoken", "By density (HDBSCAN)"),
            "kmeans": QT_TRANSLATE_NOOP("spoken", "Around centres (k-means)"),
            "agglomerative": QT_TRANSLATE_NOOP("spoken", "By joining the nearest"),
        },
        expert=True,
    ),
    "dims": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Dimensions"),
        QT_TRANSLATE_NOOP("spoken", "To how many numbers a photo is condensed."),
        expert=True,
    ),
    "seed": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Seed"),
        QT_TRANSLATE_NOOP("spoken", "The same photos, settings and seed give the same albums."),
        expert=True,
    ),
    "namer": Spoken(
        QT_TRANSLATE_NOOP("spoken", "What names albums"),
        QT_TRANSLATE_NOOP("spoken", "Dates, places and folders, or a model that looks at some photos."),
    ),
    "language": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Language of names"),
        QT_TRANSLATE_NOOP("spoken", "In which language a model names albums."),
        values={
            "auto": QT_TRANSLATE_NOOP("spoken", "That of this computer"),
            "en": "English",
            "de": "Deutsch",
            "fr": "Français",
            "es": "Español",
            "it": "Italiano",
            "pt": "Português",
        },
    ),
    "looks": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Photos looked at"),
        QT_TRANSLATE_NOOP("spoken", "Of each album, before it is named. 0 leaves it to Albumen."),
        expert=True,
    ),
    "namer_precision": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Exactness"),
        QT_TRANSLATE_NOOP("spoken", "How exactly the model that names reckons; fewer bits take less memory."),
        values=_PRECISIONS,
        expert=True,
    ),
    "remote_namer": Spoken(
        QT_TRANSLATE_NOOP("spoken", "A model on another computer may name"),
        QT_TRANSLATE_NOOP(
            "spoken",
            "Small pictures of some photos of every album are sent to the server that you named, with places, dates "
            "and names of folders.",
        ),
    ),
    "device": Spoken(
        QT_TRANSLATE_NOOP("spoken", "What reckons"),
        QT_TRANSLATE_NOOP("spoken", "Automatic takes the graphics card where there is one."),
        values={
            "auto": QT_TRANSLATE_NOOP("spoken", "Automatic"),
            "cuda": QT_TRANSLATE_NOOP("spoken", "Graphics card (NVIDIA or AMD)"),
            "mps": QT_TRANSLATE_NOOP("spoken", "Graphics of an Apple processor"),
            "cpu": QT_TRANSLATE_NOOP("spoken", "Processor"),
        },
    ),
    "workers": Spoken(
        QT_TRANSLATE_NOOP("spoken", "Photos read at once"),
        QT_TRANSLATE_NOOP("spoken", "0 reads as many as the processor has cores."),
    ),
}
"""Name of a field of Config -> the setting in words."""


def said(text: str) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("spoken", text) if text else ""
