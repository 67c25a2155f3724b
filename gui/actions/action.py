"""One entry of the table of actions: how it is called, when it can be done, and what it does.

Knows nothing of menus or widgets.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from gui.window import Window

Menu = Literal["library", "edit", "album", "photo", "view", "go", "help"]

Need = Literal[
    "nothing",
    "library",
    "idle",
    "busy",
    "tiles",
    "shown",
    "photos",
    "placed",
    "one_photo",
    "albums",
    "some_album",
    "one_album",
    "album_at_rest",
    "undo",
    "redo",
    "back",
    "forward",
]
"""What must be there for an action: an open library; one that no job works on; a job; tiles to be arranged; photos in
sight; chosen photos; chosen photos in an album; exactly one; two albums; at least one; exactly one; exactly one and no
job; something to undo or redo; something that was looked at before or after."""


@dataclass(frozen=True, slots=True)
class Action:
    """One entry. `grid` keys work only where the photos have the focus; `mark` tells whether it is ticked.

    Those of one `group` stand together in a submenu of that name, and exclude each other where they are marked.
    """

    id: str
    text: str
    menu: Menu
    needs: Need
    run: "Callable[[Window], None]"
    keys: tuple[str, ...] = ()
    icon: str = ""
    grid: bool = False
    mark: "Callable[[Window], bool] | None" = None
    group: str = ""
