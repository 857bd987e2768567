"""Held: the senses of a name that lie in the unit or country that stands behind it, "Orrin, Tolmar"."""

from collections.abc import Iterator, Sequence

from onrecord.places.gazetteer import Sense
from onrecord.places.mention import Mention
from onrecord.places.state import short
from onrecord.places.word import Words

LISTED = 3  # units that make a list


def held(words: Words, mentions: Sequence[Mention]) -> list[tuple[int, Sense, int]]:
    """The number of a mention, a sense of it that is held, and the number of the mention that holds it.

    The last is -1 for a state's code that is no mention. A country is held by no other; in a list of units a
    name is a unit ("Indiana, Pennsylvania and Ohio").
    """
    begins = {m.begin: number for number, m in enumerate(mentions)}
    out = []
    for number, m in enumerate(mentions):
        behind = m.end + 1 if words.word(m.end) in (",", "(") else m.end
        at = begins.get(behind, -1)
        if not m.senses or behind == m.end or (at >= 0 and mentions[at].key == m.key):
            continue
        holder = mentions[at].senses if at >= 0 else ()
        units = {s.unit for s in holder if s.kind in "ud"}
        countries = {s.country for s in holder if s.kind == "c"}
        if (code := short(words, behind)) and not units:
            units = {code}
        if any(s.kind == "c" for s in m.senses):
            countries = set()
        if not code and any(s.kind == "u" for s in m.senses) and _is_list(words, mentions, number, at):
            same = {s.country for s in holder if s.kind == "u"}
            out += [(number, s, -1) for country, s in _units(m).items() if country in same]
            continue
        out += [
            (number, s, at)
            for s in m.senses
            if s.kind != "c" and (s.unit in units - {""} or s.country in countries)
        ]
    return list(dict.fromkeys([*out, *_listed(words, mentions)]))


def _listed(words: Words, mentions: Sequence[Mention]) -> Iterator[tuple[int, Sense, int]]:
    """The units of one country that stand in a list of nothing else: "Indiana, Ohio and Washington"."""
    begin = 0
    for number in range(1, len(mentions) + 1):
        if number < len(mentions) and _goes_on(words, mentions[number - 1].end, mentions[number].begin):
            continue
        units = [_units(m) for m in mentions[begin:number]]
        same = set.intersection(*map(set, units)) if number - begin >= LISTED else set()
        yield from (
            (begin + at, one[country], -1) for country in sorted(same) for at, one in enumerate(units)
        )
        begin = number


def _units(one: Mention) -> dict[str, Sense]:
    """The units that a name may mean in a list, by country; a capital is none of another country."""
    capitals = {s.country for s in one.senses if s.kind == "k"}
    return {s.country: s for s in one.senses if s.kind == "u" and capitals <= {s.country}}


def _goes_on(words: Words, end: int, begin: int) -> bool:
    return 0 < begin - end <= 2 and set(words.lows[end:begin]) <= {",", "and", "or", "&"}


def _is_list(words: Words, mentions: Sequence[Mention], one: int, other: int) -> bool:
    """Whether the two stand in a list of units: another is before or behind them."""
    begin, end = mentions[one].begin, mentions[other].end
    before = mentions[one - 1] if one else None
    behind = mentions[other + 1] if 0 <= other < len(mentions) - 1 else None
    first = before and before.end == begin - 1 and words.word(begin - 1) == "," and _is_unit(before)
    joining = {words.low(at) for at in range(end, behind.begin)} if behind else set()
    last = behind and _is_unit(behind) and behind.begin - end <= 2 and joining <= {",", "and", "or", "&"}
    return bool(first or last)


def _is_unit(one: Mention) -> bool:
    return any(sense.kind in "uc" for sense in one.senses)
