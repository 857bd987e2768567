"""A PostgreSQL server of the tests' own: from Debian's packages, on a private socket, gone with them."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = "nobody"  # PostgreSQL refuses to run as root
_SETTINGS = "-c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=40"


def programs() -> Path | None:
    """The folder with `initdb` and `pg_ctl`; Debian keeps them out of the PATH."""
    places = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    if found := shutil.which("initdb"):
        places.append(Path(found).parent)
    return next(
        (place for place in places if (place / "initdb").exists() and (place / "pg_ctl").exists()), None
    )


@contextmanager
def server(programs: Path) -> Iterator[str]:
    """The URL of a running server without the name of a database: `url.format(database=...)`."""
    folder = Path(tempfile.mkdtemp(prefix="onrecord-pg-", dir="/tmp"))  # a socket's path is short
    try:
        if os.geteuid() == 0:
            os.chown(folder, pwd.getpwnam(NOBODY).pw_uid, -1)
        data = str(folder / "data")
        _run(
            programs / "initdb", "-D", data, "-U", "onrecord", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"
        )
        _run(
            programs / "pg_ctl",
            "-D",
            data,
            "-o",
            f"{_SETTINGS} -k {folder}",
            "-l",
            str(folder / "log"),
            "-w",
            "start",
        )
        try:
            yield f"postgresql+psycopg://onrecord@/postgres?host={folder}"
        finally:
            _run(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(*command: str | Path) -> None:
    user = NOBODY if os.geteuid() == 0 else None
    done = subprocess.run(
        [str(part) for part in command],
        user=user,
        cwd="/tmp",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stderr.strip()}")
