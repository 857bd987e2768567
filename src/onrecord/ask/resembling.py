"""Resembling: the statements that may be about the same thing as given ones, told by their words alone."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, column, exists, literal_column, select, table

from onrecord.keep.tables import measure, statement
from onrecord.record.found import Found
from onrecord.relate.content import content, stems

_AT_ONCE = 500
_NAMES = 2  # words that may be the speaker's or party's name, which the comparison leaves out
_MEASURED = exists().where(
    measure.c.reading_id == statement.c.reading_id, measure.c.asserted_by == statement.c.label
)
_TEXT = table("statement_text", column("id"), column("content"))


def resembling(
    connection: Connection, within: Sequence[int], given: Sequence[Found], *, measured: bool = False
) -> list[int]:
    """Those of `within` that have half of the fewer words in common with one given.

    With `measured` also those that assert a measure. To make a whole statement of each takes five times as long. The given ones are among them.
    """
    having: dict[str, list[int]] = defaultdict(list)
    sizes = []
    for at, one in enumerate(given):
        its = content(one).stems
        sizes.append(len(its))
        for stem in its:
            having[stem].append(at)
    kept = []
    for begin in range(0, len(within) if given else 0, _AT_ONCE):
        some = within[begin : begin + _AT_ONCE]
        has: ColumnElement[Any] = literal_column("0") if not measured else _MEASURED
        asked = select(_TEXT.c.id, _TEXT.c.content, has.label("measured"))
        asked = asked.join(statement, statement.c.id == _TEXT.c.id).where(_TEXT.c.id.in_(some))
        for id_, words, is_measured in connection.execute(asked):
            its = stems(words or "")
            common = Counter(at for stem in its for at in having.get(stem, ()))
            near = (2 * count + _NAMES >= min(len(its), sizes[at]) for at, count in common.items())
            if is_measured or any(near):
                kept.append(id_)
    return kept
