"""`python -m engine.cli`: what the installer's start.py runs."""

import sys

from engine.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing  # takes a while, and only a packed program needs it here

        multiprocessing.freeze_support()
    sys.exit(main())
