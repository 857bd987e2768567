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


# The shell outlives the tests, however they end, and stops the server when nobody holds its input any more.
_SERVING = """
"$1/initdb" -D "$2/data" -U onrecord -A trust -E UTF8 --locale=C -N >"$2/log" 2>&1 &&
"$1/pg_ctl" -D "$2/data" -o "$3 -k $2" -l "$2/log" -w start >"$2/started" 2>&1 && echo ready || cat "$2/log"
read -r _
"$1/pg_ctl" -D "$2/data" -m immediate -w stop >/dev/null 2>&1
rm -rf "$2"
"""


@contextmanager
def server(programs: Path) -> Iterator[str]:
    """The URL of a running server, of its database "postgres"."""
    folder = Path(tempfile.mkdtemp(prefix="onrecord-pg-", dir="/tmp"))  # a socket's path is short
    user = NOBODY if os.geteuid() == 0 else None
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    command = ["sh", "-c", _SERVING, "sh", str(programs), str(folder), _SETTINGS]
    with subprocess.Popen(
        command,
        user=user,
        cwd="/tmp",
        start_new_session=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        said = process.stdout.readline().strip()
        if said != "ready":
            process.stdin.close()
            raise RuntimeError(f"PostgreSQL does not start: {said} {process.stdout.read().strip()}")
        yield f"postgresql+psycopg://onrecord@/postgres?host={folder}"
