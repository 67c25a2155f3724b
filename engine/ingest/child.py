"""The life of one reading process: what `readers` starts, feeds and, if need be, kills.

Imports nothing heavy before it has set its own limits, so that libraries find them when they load. Knows nothing of
its parent but the pipe, and that it must not outlive it.
"""

import contextlib
import faulthandler
import multiprocessing
import os
import pickle
import signal
import sys
import threading
from multiprocessing.connection import Connection, wait

import psutil
import threadpoolctl

GRACE = 10.0
"""Seconds after its time is up in which the parent should have ended a child, before it ends itself."""


def work(pipe: Connection, pickled_view: bytes, seconds: float, memory: int) -> None:
    """Read what the parent asks for until it asks no more: the whole life of a child."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"
    from engine.ingest.decode import identify, look, read

    view = pickle.loads(pickled_view)  # from our parent; only now, for it may bring libraries along
    threadpoolctl.threadpool_limits(1)  # where they were there before the variables above
    _step_back()
    silence = _silence()
    threading.Thread(target=_follow_parent, daemon=True).start()
    _limit(memory)
    with contextlib.suppress(EOFError, OSError):
        pipe.send(None)
        while True:
            path, sidecar, mtime_ns, only = pipe.recv()
            # The parent keeps the time; this is for when it died, or is busy for long. It works while C code hangs.
            faulthandler.dump_traceback_later(seconds + GRACE, exit=True, file=silence)
            if only == "identity":
                reading = identify(path)
            elif view is not None and only == "look":
                reading = look(path, view)
            else:
                reading = read(path, sidecar=sidecar, mtime_ns=mtime_ns, view=view)
            faulthandler.cancel_dump_traceback_later()
            pipe.send(reading)


def _step_back() -> None:
    """Leave the processor to whoever works beside us, the model above all; where nobody does, this costs nothing."""
    with contextlib.suppress(psutil.Error, OSError):
        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else 10)


def _silence() -> int:
    """Send to nowhere what C libraries print about broken files; return the descriptor of nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        with contextlib.suppress(OSError):
            os.dup2(nowhere, descriptor)
    return nowhere


def _follow_parent() -> None:
    """End this process when its parent is gone, whatever it is doing."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(0)


def _limit(memory: int) -> None:
    """Let this process grow by `memory` bytes at most, where the system can see to that, and leave no core files."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "linux":
        return
    with contextlib.suppress(ValueError, OSError):
        most = psutil.Process().memory_info().vms + memory
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        if hard == resource.RLIM_INFINITY or most < hard:
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))
