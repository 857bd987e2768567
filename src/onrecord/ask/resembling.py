"""Resembling: the statements that may be about the same thing as given ones, told by their words alone."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, column, exists, or_, select, table

from onrecord.keep.tables import measure, statement, statement_condition
from onrecord.record.found import Found
from onrecord.relate.content import stems
from onrecord.relate.said import said
from onrecord.relate.topic import topic, without_frame

_AT_ONCE = 500
_ASIDE = 4  # words that the comparison leaves out: names of speaker and party, verbs of two words ("give up")
_MEASURED = exists().where(
    measure.c.reading_id == statement.c.reading_id, measure.c.asserted_by == statement.c.label
)
_CONDITIONAL = exists().where(statement_condition.c.statement_id == statement.c.id)
_TEXT = table("statement_text", column("id"), column("content"))


def resembling(
    connection: Connection, within: Sequence[int], given: Sequence[Found], *, measured: bool = False
) -> list[int]:
    """Those of `within` that have half of the fewer words in common with one given, which are among them.

    Those with a condition are taken anyway, since its words do not count; with `measured` also those that
    assert a measure. To make a whole statement of each would take some times as long.
    """
    having: dict[str, list[int]] = defaultdict(list)
    sizes = []
    for at, one in enumerate(said(given)):
        its = topic(one)
        sizes.append(len(its))
        for stem in its:
            having[stem].append(at)
    kept = []
    for begin in range(0, len(within) if given else 0, _AT_ONCE):
        some = within[begin : begin + _AT_ONCE]
        anyway = or_(_CONDITIONAL, _MEASURED) if measured else _CONDITIONAL
        asked = select(_TEXT.c.id, _TEXT.c.content, anyway.label("kept"))
        asked = asked.join(statement, statement.c.id == _TEXT.c.id).where(_TEXT.c.id.in_(some))
        for id_, words, is_kept in connection.execute(asked):
            its = without_frame(stems(words or ""))
            common = Counter(at for stem in its for at in having.get(stem, ()))
            near = (2 * count + _ASIDE >= min(len(its), sizes[at]) for at, count in common.items())
            if is_kept or any(near):
                kept.append(id_)
    return kept
