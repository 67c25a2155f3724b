"""Start Albumen: `python3 installer/start.py [arguments of albumen]`; without arguments the window opens.

Read by any Python 3, so that an old one can say what is needed: nothing newer than Python 3.6 may stand in this file.
Everything else is in launch.py, which is imported once the version is known to suffice.
"""

import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python reaches this line, that is its purpose
    sys.exit("Albumen needs Python 3.11 or later; this is " + ".".join(map(str, sys.version_info[:2])))

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer.launch import start

if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
