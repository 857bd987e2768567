"""Onrecord keeps the record of a negotiation from the news.

import onrecord
reading = onrecord.read("report.txt", published="2031-05-06")
for statement in reading.statements:
    print(statement.source, statement.content)
"""

from typing import TYPE_CHECKING, Any

from onrecord.errors import DeskFileError, InputError, ModelError, OnrecordError, StoreError, UsageError

if TYPE_CHECKING:
    from onrecord.desk import Desk, read, read_all
    from onrecord.reader import Reader
    from onrecord.record.reading import Reading

__all__ = [
    "Desk", "DeskFileError", "InputError", "ModelError", "OnrecordError", "Reader", "Reading", "StoreError",
    "UsageError", "read", "read_all",
]  # fmt: skip
__version__ = "0.1.0"

_HOMES = {
    "Desk": "onrecord.desk",
    "Reader": "onrecord.reader",
    "Reading": "onrecord.record.reading",
    "read": "onrecord.desk",
    "read_all": "onrecord.desk",
}


def __getattr__(name: str) -> Any:
    """Imports the reader and its network only when they are asked for: `onrecord --help` needs neither."""
    if name not in _HOMES:
        raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
