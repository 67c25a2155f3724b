"""Why a picture is not shown, or not wholly: plain sentences, always the same ones, so that a list of them groups.

Nothing here knows a file, a decoder or an exception; the modules beside it choose among these sentences.
"""

EMPTY = "The file is empty."
FILLER = "The file holds nothing but filler; its content was lost."
CUT = "The file is cut short; its end is missing."
TOO_LITTLE = "The file is cut short, and too little of it is left to show."
DAMAGED = "The file is damaged."
UNKNOWN = "This is not a picture, or it is damaged from its very beginning."
TOO_LARGE = "The picture is too large to be shown on this computer."
TOO_MUCH_MEMORY = "The picture needs too much memory."
CRASH = "The picture made the decoder crash."
NOT_A_FILE = "This is not a file that holds anything, but a folder, a pipe or a device."
PERMISSION = "You have no permission to open this file."
GONE = "The file is no longer there."
UNREADABLE = "The file cannot be read; the drive may be faulty or away."
CHANGED = "The file was being changed while it was read."
UNFINISHED = "This is an unfinished download."
COMPANION = "This is macOS’s companion file of a picture, not a picture."
LEFT_BEHIND = "This is a note that another program left behind, not a picture."
UNKNOWN_KIND = "Pictures of this kind cannot be shown."

NOTE_CUT = "Only the upper part could be read; the file is cut short."
NOTE_COARSE = "The file is cut short; the picture may be coarser than it was."
NOTE_PREVIEW = "Only the preview inside this raw file is shown."
NOTE_DEVELOPED = "This raw file holds no preview; it was developed with standard settings."


def slow(seconds: float) -> str:
    """Say that a picture was given up after `seconds`."""
    return f"Reading the picture took longer than {seconds:g} seconds."


def in_fact(what: str) -> str:
    """Say what a file with a picture's name really is, as in “a web page”."""
    return f"This is {what}, not a picture."


def pages(count: int) -> str:
    """Say that a document of `count` pages is shown by its first."""
    return f"Only the first of {count} pages is shown."
