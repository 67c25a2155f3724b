"""The one exception whose message is written for the user.

Everything foreseeable that stops a command is an `AlbumenError` with a sentence that says what happened and what to
do. Any other exception is a bug. A photo's own trouble is neither: it is data (`Reading.problem`) and stops no job.
"""


class AlbumenError(Exception):
    """Something the user can understand and act on; `str(error)` is one sentence for them."""


class Cancelled(AlbumenError):
    """The user stopped the work; what was done until then is kept."""
