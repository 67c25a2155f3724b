"""Run Albumen's tests: `python3 installer/test.py [--all] [arguments of pytest]`; without arguments the whole suite.

Read by any Python 3, so that an old one can say what is needed: nothing newer than Python 3.6 may stand in this file.
Everything else is in launch.py, which is imported once the version is known to suffice.
"""

import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python reaches this line, that is its purpose
    sys.exit("Albumen needs Python 3.11 or later; this is " + ".".join(map(str, sys.version_info[:2])))

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer.launch import test

if __name__ == "__main__":
    sys.exit(test(sys.argv[1:]))
