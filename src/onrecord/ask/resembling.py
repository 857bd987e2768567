"""Resembling: the statements that may be about the same thing as given ones, told by their words alone."""

from collections.abc import Container, Sequence

from onrecord.relate.common import Common, counted
from onrecord.relate.said import Said
from onrecord.relate.topic import topic, without_frame

_ASIDE = 4  # words that the comparison leaves out: names of speaker and party, verbs of two words ("give up")


def resembling(within: Sequence[Said], given: Sequence[Said], measured: Container[str] = ()) -> list[Said]:
    """Those of `within` that have half of the fewer words in common with one given, which are among them.

    Those with a condition are taken anyway, since its words do not count, and those whose ids `measured` has.
    """
    topics = [topic(one) for one in given]
    common = Common(topics)
    kept = []
    for one in within if topics else ():
        its = without_frame(one.content.all_stems)
        if (
            one.found.statement.conditions
            or one.id in measured
            or common.half(len(its), counted(common.having(its, 0, len(topics))), aside=_ASIDE)
        ):
            kept.append(one)
    return kept
