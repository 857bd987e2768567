"""Machine: on which something was measured."""

import platform
import re
from pathlib import Path


def machine() -> str:
    """Processor, Python and system."""
    model = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").exists():
        found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
        model = found[1] if found else model
    return f"{model}, Python {platform.python_version()}, {platform.system()}"
