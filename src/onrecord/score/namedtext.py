"""Named text: a text with its names."""

from dataclasses import dataclass

from onrecord.record.name import Name


@dataclass
class NamedText:
    """A text and all its names, the outermost only, in order."""

    id: str
    text: str
    names: list[Name]
