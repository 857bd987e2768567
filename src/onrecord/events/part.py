"""Part: which of those that a phrase names take part, and not only say whose or where."""

from collections.abc import Iterable

from onrecord.events.sentence import Sentence
from onrecord.events.who import Who
from onrecord.events.word import CONJUNCTIONS, PREPOSITIONS

Range = tuple[int, int]
_BELONGS = frozenset("of from".split())


def named(s: Sentence, span: Range) -> list[Who]:
    """Whom the noun phrases of `span` mean, in order, each once.

    Who stands behind a preposition is meant only where nobody else is ("leaders of Tolmar"), and behind one
    of place never.
    """
    free: list[tuple[int, Who]] = []
    bound: list[Who] = []
    segment = 0
    last = span[0]
    for begin, end, who in s.actors:
        if begin < span[0] or begin >= span[1]:
            continue
        segment += any(s.lows[at] in CONJUNCTIONS or s.lows[at] == "," for at in range(last, begin))
        last = end
        governor = _governor(s, span[0], begin, who)
        if not governor:
            free.append((segment, who))
        elif governor in _BELONGS:
            bound.append(who)
    return _distinct(_heads(free) or bound[:1])


def behind(s: Sentence, span: Range, prepositions: Iterable[str]) -> list[Who]:
    """Whom the phrase behind the first of the `prepositions` in `span` names: "a deal between Tolmar and
    Vesk"."""
    for at in range(*span):
        if s.lows[at] in prepositions:
            return named(s, (at + 1, span[1]))
    return []


def _governor(s: Sentence, first: int, begin: int, who: Who) -> str:
    """The preposition behind which the name at `begin` stands, "" if behind none."""
    for at in range(begin - 1, first - 1, -1):
        low = s.lows[at]
        if low in PREPOSITIONS:
            titled = who.kind == "person" and at < begin - 1 and s.word(begin - 1)[:1].isupper()
            return "" if titled and low == "of" else low
        if low in CONJUNCTIONS or low == ",":
            return ""
    return ""


def _heads(found: list[tuple[int, Who]]) -> list[Who]:
    """One of each of the joined phrases: its person, else the last that it names."""
    heads: dict[int, Who] = {}
    for segment, who in found:
        before = heads.get(segment)
        if before is None or before.kind != "person" or who.kind == "person":
            heads[segment] = who
    return list(heads.values())


def _distinct(found: list[Who]) -> list[Who]:
    """Each once, and no side beside a person who speaks for it."""
    sides = {who.party for who in found if who.kind == "person"}
    kept = {who.key: who for who in found if who.kind == "person" or who.name not in sides}
    return list(kept.values())
