"""Echo: one statement that several reports carry."""

from typing import Literal

import msgspec

from onrecord.record.span import Span


class Difference(msgspec.Struct, frozen=True):
    """Words in the first report and what stands in their place in the second; None where nothing does."""

    first: Span | None
    second: Span | None


class Echo(msgspec.Struct, frozen=True, kw_only=True):
    """Two statements of different reports that are taken for one, the earlier first, by their ids
    "report/s4".

    `kind` is "verbatim" where a long stretch is the same word for word, "reworded" where the same speaker
    says mostly the same in other words. `alike`, 0 to 1, is the share of the shorter one's words (those that
    carry meaning, by their stems) that the other has. `differences` come in the order of the words; offsets
    count code points of each report's text.
    """

    between: tuple[str, str]
    kind: Literal["verbatim", "reworded"]
    alike: float
    differences: list[Difference] = []
