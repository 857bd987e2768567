"""Settings of a desk: by what a reading is known to be up to date."""

from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.keep.digest import digest
from onrecord.keep.reading import By

if TYPE_CHECKING:
    from onrecord.reader import Reader


def read_by(settings: str | None, reader: "Reader") -> By:
    """The program and weights that read now, and the digest of the desk file at `settings`."""
    import onrecord

    weights = getattr(getattr(reader, "encoder", None), "version", "unknown")
    told = digest(Path(settings).read_text("utf-8")) if settings else ""
    return By(f"onrecord {onrecord.__version__}, weights {weights}", told)
