"""An act, as it is shown."""

from onrecord.record.statement import Statement


def act(given: Statement) -> str:
    """The act, with a question mark where it is less likely right than not; empty where none was read."""
    if given.act is None:
        return ""
    return given.act if given.likely_act else f"{given.act}?"
