"""Makes `first.db.gz`: `python -m tests.keep.first`. Only until its schema is in a published release."""

import gzip
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from onrecord import Desk
from onrecord.record.reading import Reading

FOLDER = Path(__file__).parent


def main() -> None:
    first = (FOLDER / "demo.jsonl").read_text("utf-8").splitlines()[0]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "first.db"
        with Desk(path) as desk:
            report = desk.add_reading(Reading.from_json(first)).report
            desk.correct(f"{report}/s3", "act", "demand", by="Ode")
            desk.merge("desk:oskel-drummane", "desk:valdra", by="Ode")
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (FOLDER / "first.db.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))


if __name__ == "__main__":
    main()
