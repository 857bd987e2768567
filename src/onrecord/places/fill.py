"""Fill: a reading with the places of its report."""

from collections.abc import Sequence

import msgspec

from onrecord.places.find import find
from onrecord.places.locate import Located, locate
from onrecord.places.mention import Mention
from onrecord.places.word import Words
from onrecord.record.name import Name
from onrecord.record.place import Place
from onrecord.record.reading import Reading


def places(reading: Reading, told: Sequence[Name] = ()) -> Reading:
    """`reading` with `places`, each a place that its report names and the gazetteer has; the rest stays.

    In the order of the text. A name that stands for a person, a body or a government is left out, as are
    adjectives and names of peoples. `told` are the names that the network finds in the report; without them
    the words around a name tell whether it stands for a government.
    """
    report = reading.report
    words = Words.of(report.text, report.readable())
    mentions = find(words, _taken(reading, words) + _other(told, words), by_words=not told)
    meant = zip(mentions, locate(words, mentions), strict=True)
    found = [_place(words, mentions, one, where) for one, where in meant if where is not None]
    return msgspec.structs.replace(reading, places=found)


def _taken(reading: Reading, words: Words) -> list[tuple[int, int]]:
    """The words that name persons, and those that are the source of a statement as a whole."""
    spans = [span.span for actor in reading.actors if actor.kind == "person" for span in actor.mentions]
    spans += [statement.source.span for statement in reading.statements if statement.source]
    persons = {part for actor in reading.actors if actor.kind == "person" for part in actor.name.split()[-1:]}
    named = [(at, at + 1) for at, word in enumerate(words.words) if word in persons]
    return named + [taken for span in spans if (taken := words.at(*span)) and taken[1] - taken[0] <= 4]


def _other(told: Sequence[Name], words: Words) -> list[tuple[int, int]]:
    """The words of names that mean no place, or who sits there."""
    others = [name.span for name in told if name.stands or name.kind in ("person", "organisation")]
    return [words.at(*span) for span in others]


def _place(words: Words, mentions: Sequence[Mention], one: Mention, where: Located) -> Place:
    begin, end = _span(words, one)
    sense = where.sense
    return Place(
        span=(begin, end),
        text=words.text[begin:end],
        name=sense.name if where.by is None else words.text[begin:end],
        country=sense.country or None,
        unit=sense.unit or None,
        latitude=sense.latitude,
        longitude=sense.longitude,
        near=None if where.by is None else _span(words, mentions[where.by]),
    )


def _span(words: Words, one: Mention) -> tuple[int, int]:
    return words.begins[one.begin], words.ends[one.end - 1]
