"""Runs the real command, as a user's shell would."""

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

COMMAND = [sys.executable, "-m", "onrecord"]


def run(*args: str | Path, stdin: bytes | None = None) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([*COMMAND, *map(str, args)], input=stdin, capture_output=True, check=False)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def run_on_terminal(*args: str | Path, columns: int = 80) -> str:
    """What the command puts on a terminal of that width, standard error included."""
    ours, theirs = pty.openpty()
    env = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "NO_COLOR", "CI")}
    env |= {"TERM": "xterm-256color"}
    code = (
        "import fcntl, runpy, struct, termios; "
        f"fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 50, {columns}, 0, 0)); "
        "runpy.run_module('onrecord', run_name='__main__')"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, *map(str, args)], stdin=theirs, stdout=theirs, stderr=theirs, env=env
    ) as process:
        os.close(theirs)
        shown = _everything(ours, process)
    os.close(ours)
    return shown.decode("utf-8", "replace").replace("\r\n", "\n")


def _everything(terminal: int, process: subprocess.Popen[bytes]) -> bytes:
    shown, until = b"", time.monotonic() + 60
    while time.monotonic() < until:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                part = os.read(terminal, 65536)
            except OSError:  # the other end is closed
                break
            if not part:
                break
            shown += part
        elif process.poll() is not None:
            break
    return shown
