"""What this process holds, in MB."""

import psutil


def held() -> dict[str, int]:
    """Resident memory, and with shared pages counted once for all (PSS) where the system tells that."""
    memory = psutil.Process().memory_full_info()
    figures = {"rss_mb": round(memory.rss / 1e6)}
    if hasattr(memory, "pss"):
        figures["pss_mb"] = round(memory.pss / 1e6)
    return figures
