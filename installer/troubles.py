"""What can go wrong before Albumen runs, in sentences for the person at the keyboard.

Reads pip's log; knows neither how pip was called nor what is done about it.
"""

import re

VERSIONS = re.compile(r"\(from versions: ([^)]*)\)")
UNMATCHED = re.compile(r"No matching distribution found for (\S+)")
ERROR = re.compile(r"\bERROR: (.+)")

DISK = ("No space left on device", "[Errno 28]", "[WinError 112]", "Disk quota exceeded", "[Errno 122]")
CERTIFICATE = ("CERTIFICATE_VERIFY_FAILED", "SSLCertVerificationError")
NETWORK = (
    "NewConnectionError",
    "ConnectTimeoutError",
    "ConnectionResetError",
    "ReadTimeoutError",
    "NameResolutionError",
    "Max retries exceeded",
    "ProxyError",
    "Network is unreachable",
)
FORBIDDEN = ("Permission denied", "[Errno 13]", "Read-only file system", "[Errno 30]")


class Trouble(Exception):
    """Something the user can act on before Albumen runs; `str(trouble)` is the sentence."""


def offered_versions(log: str) -> list[str]:
    """Return the versions that pip listed when it last found none that suits, in pip's order (oldest first)."""
    listed = VERSIONS.findall(log)
    return [] if not listed or listed[-1] == "none" else [version.strip() for version in listed[-1].split(",")]


def found_none(log: str) -> bool:
    """Tell whether pip ended because no source offered a suitable version, and not for want of a network."""
    return bool(UNMATCHED.search(log)) and bool(offered_versions(log))


def why(log: str, what: str, log_path: str, python: str) -> str:
    """Return one sentence, with advice, on why pip could not install `what`; `python` is its version as "3.11"."""
    unmatched = UNMATCHED.findall(log)
    if any(sign in log for sign in DISK):
        return f"The disk is full: {what} could not be installed. Make room, then give the same command again."
    if any(sign in log for sign in CERTIFICATE):
        return (
            f"{what} could not be fetched, because the certificate of the package index is not trusted here. If your "
            "network inspects traffic, name its certificate: pip config set global.cert FILE."
        )
    if any(sign in log for sign in NETWORK) and (not unmatched or not offered_versions(log)):
        return (
            f"{what} could not be fetched, because the package index does not answer. Connect to the internet, "
            "then give the same command again; what has been fetched is kept."
        )
    if any(sign in log for sign in FORBIDDEN):
        return f"{what} could not be installed, because a file may not be written. The full story is in {log_path}"
    if unmatched:
        return (
            f"There is no {unmatched[-1]} for Python {python} on this system. Try another Python from 3.11 on, or "
            f"bring pip's index up to date. The full story is in {log_path}"
        )
    last = ERROR.findall(log)
    said = f" pip said: {last[-1].strip()}" if last else ""
    return f"{what} could not be installed.{said} The full story is in {log_path}"
