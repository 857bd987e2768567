"""Resolve: which of its namesakes a name means in one report."""

from collections import defaultdict
from collections.abc import Sequence
from math import asin, cos, log10, radians, sin, sqrt

from onrecord.places.gazetteer import Sense
from onrecord.places.held import held
from onrecord.places.mention import Mention
from onrecord.places.word import Words

ROUNDS = 3
WITHIN = 8.0  # of "Orrin, Tolmar", over all else
COUNTRY, UNIT, NEAR = 3.0, 2.0, 1.0
NEAR_KM = 150.0
PRIOR = {"c": 3.0, "u": -0.8, "d": -1.5, "k": 1.5, "p": 0.0, "a": -0.4, "f": 0.0}
OF_COUNTRY = 4.0
SEATS = frozenset((("Geneva", "CH"), ("The Hague", "NL"), ("Strasbourg", "FR")))
"""Where bodies of the world sit, no capitals: the UN, its court, the Council of Europe."""
SEAT, WIDE = 5.0, 8.0  # for these, for seas and parts of the world
FEATURE = 6.5  # the weight of what has no people, as of a town of three millions


def resolve(words: Words, mentions: Sequence[Mention]) -> list[Sense | None]:
    """What each of `mentions` means, None where the gazetteer has nothing.

    A sense weighs the logarithm of its people, more if the report names its country, its first-level unit or
    what is near it, and most if they stand behind it ("Orrin, Tolmar"). A key has one sense in a report, save
    where the words behind it, or the town before it, ask for another.
    """
    by_key: dict[str, tuple[Sense, ...]] = {m.key: m.senses for m in mentions if m.senses}
    count: dict[str, int] = defaultdict(int)
    for m in mentions:
        count[m.key] += 1
    base = {key: {s: _prior(s, found) for s in found} for key, found in by_key.items()}
    bound = held(words, mentions)
    for key, sense in {(mentions[number].key, sense) for number, sense, _ in bound}:
        base[key][sense] += WITHIN
    chosen = {key: max(weights, key=lambda s: weights[s]) for key, weights in base.items()}
    for _ in range(ROUNDS):
        chosen = {key: _best(key, base[key], chosen, count) for key in by_key}
    out = [chosen.get(m.key) for m in mentions]
    for number in {number for number, _, _ in bound}:
        asked = [sense for at, sense, _ in bound if at == number]
        if out[number] not in asked:
            out[number] = max(asked, key=base[mentions[number].key].__getitem__)
    _name_holders(mentions, out, bound)
    return out


def _name_holders(
    mentions: Sequence[Mention], out: list[Sense | None], bound: list[tuple[int, Sense, int]]
) -> None:
    """What stands behind a town is the unit or country that holds it: "Orrin, New York"."""
    for number, sense, holder in bound:
        if out[number] == sense and holder > number:
            units = [s for s in mentions[holder].senses if s.kind == "u" and s.unit == sense.unit]
            countries = [s for s in mentions[holder].senses if s.kind == "c" and s.country == sense.country]
            out[holder] = next(iter(units or countries), out[holder])


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The great-circle distance of two points, in degrees, on a globe of 6,371 km."""
    a, b, c, d = map(radians, (*one, *other))
    half = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * 6371 * asin(min(1.0, sqrt(half)))


def _prior(sense: Sense, namesakes: Sequence[Sense]) -> float:
    """A town that is called like a country by some, as Mexico City, is seldom meant by its name."""
    people = FEATURE if sense.kind == "f" else log10(sense.population + 1)
    in_country = sense.kind in "ka" and any(s.kind == "c" and s.country == sense.country for s in namesakes)
    wide = WIDE * (sense.kind == "f" and not sense.country)
    seat = SEAT * (sense.kind == "p" and (sense.name, sense.country) in SEATS)
    return people + PRIOR[sense.kind] + wide + seat - OF_COUNTRY * in_country


def _best(key: str, base: dict[Sense, float], chosen: dict[str, Sense], count: dict[str, int]) -> Sense:
    if len(base) == 1:
        return next(iter(base))
    others = [(s, count[name]) for name, s in chosen.items() if name != key and s not in base]
    total = sum(n for _, n in others) or 1
    countries: dict[str, float] = defaultdict(float)
    units: dict[str, float] = defaultdict(float)
    for sense, n in others:
        countries[sense.country] += n / total
        units[sense.unit] += n / total
    return max(base, key=lambda s: base[s] + _around(s, others, countries, units))


def _around(
    sense: Sense,
    others: list[tuple[Sense, int]],
    countries: dict[str, float],
    units: dict[str, float],
) -> float:
    """What the other places of the report add to `sense`."""
    weight = COUNTRY * (countries.get(sense.country, 0) > 0) * (0.5 + countries.get(sense.country, 0))
    if sense.unit:
        weight += UNIT * (units.get(sense.unit, 0) > 0) * (0.5 + units.get(sense.unit, 0))
    here = (sense.latitude, sense.longitude)
    near = any(
        abs(other.latitude - sense.latitude) < 1.5
        and other.kind in "pakd"
        and kilometres(here, (other.latitude, other.longitude)) < NEAR_KM
        for other, _ in others
    )
    return weight + NEAR * near
