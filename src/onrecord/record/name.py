"""Name: words of a report that name somebody or something."""

from typing import Literal, NamedTuple, get_args

from onrecord.record.paragraph import Range

NameKind = Literal["person", "organisation", "nationality", "place", "other"]
KINDS: tuple[NameKind, ...] = get_args(NameKind)


class Name(NamedTuple):
    """The name that stands at `span`, in code points. A person's name is without its title.

    `stands` is true of a place's that means who sits there: "Orrin said".
    """

    span: Range
    kind: NameKind
    stands: bool = False
