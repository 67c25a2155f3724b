"""The environment variables that Albumen and pip are run with."""

from collections.abc import Mapping

FOREIGN = (
    "PYTHONPATH",  # would put other packages before ours
    "PYTHONHOME",
    "PYTHONEXECUTABLE",
    "__PYVENV_LAUNCHER__",  # macOS: leads Python to another environment's folder
    "VIRTUAL_ENV",
)


def clean(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without what leads a Python to packages other than those of our .venv."""
    return {name: value for name, value in environ.items() if name not in FOREIGN}
