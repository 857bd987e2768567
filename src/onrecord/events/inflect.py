"""Inflect: the forms of a verb, and the plural of a noun."""

from collections.abc import Iterator

_IRREGULAR = {
    verb: (past, participle)
    for verb, past, participle in (
        line.split()
        for line in """strike struck struck|hit hit hit|shoot shot shot|fight fought fought|hold held held
        |meet met met|break broke broken|cut cut cut|withdraw withdrew withdrawn|speak spoke spoken
        |send sent sent|overthrow overthrew overthrown|overrun overran overrun|freeze froze frozen
        |blow blew blown|begin began begun|lose lost lost|leave left left|quit quit quit
        |fly flew flown|sit sat sat|take took taken|beat beat beaten|withhold withheld withheld""".split("|")
    )
}
_DOUBLED = frozenset(
    "begin cancel cut drop expel gun hit kidnap overrun quit scrap sit slap stab step swap".split()
)
_SINGLE_TOO = frozenset(("cancel",))
"""Those that American English does not double."""


def inflected(verb: str) -> Iterator[tuple[str, str]]:
    """The forms of `verb`, each with its name: "base", "s", "past", "participle", "ing"."""
    past, participle = _IRREGULAR.get(verb) or (_past(verb), _past(verb))
    yield from (("base", verb), ("s", plural(verb)))
    yield from (("past", past), ("participle", participle), ("ing", _ing(verb)))
    if verb in _SINGLE_TOO:
        yield from (("past", verb + "ed"), ("participle", verb + "ed"), ("ing", verb + "ing"))


def plural(word: str) -> str:
    """The plural of a noun, or the third person of a verb: the ending "s" with what it changes."""
    if word.endswith(("s", "sh", "ch", "x", "z", "o")):
        return word + "es"
    return word[:-1] + "ies" if word[-1] == "y" and word[-2] not in "aeiou" else word + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + (verb[-1] if verb in _DOUBLED else "") + "ed"


def _ing(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return verb[:-1] + "ing"
    return verb + (verb[-1] if verb in _DOUBLED else "") + "ing"
