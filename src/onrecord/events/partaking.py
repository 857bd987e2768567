"""Partaking: who takes part in what an event noun names."""

from onrecord.events.group import Group
from onrecord.events.nominal import Nominal
from onrecord.events.part import named
from onrecord.events.sentence import Sentence
from onrecord.events.subject import subject
from onrecord.events.who import Who

_LIGHT = frozenset(
    "made paid had began concluded resumed opened continued completed finished undertook".split()
)
_BESIDE = frozenset("after at in during following".split())


def take_part(s: Sentence, n: Nominal) -> None:
    """Fills `doers`, `recipients`, `at` and `bare` by the words of the phrase and those behind it."""
    for begin, end, who in s.actors:
        if n.first <= begin < n.begin and who.kind != "media":
            suffers = who.kind == "person" and n.noun.roles.get("of") == "to"  # "Okar's release"
            (n.recipients if suffers else n.doers).append(who)
            n.bare = n.bare or not s.possessive(end)
    for preposition, begin, end in n.behind:
        role = "by" if preposition == "by" else n.noun.roles.get(preposition, "")
        n.bare = n.bare and not role
        if role == "by":
            n.doers += named(s, (begin, end))
        elif role:
            n.recipients += named(s, (begin, end))
            n.at += [(begin, end)] if role == "at" else []


def by_verb(s: Sentence, n: Nominal) -> list[Who]:
    """Who does it by the verb of which the noun is the object, or with which it goes: "made a visit",
    "after talks with them he said"."""
    verb = n.first - 1
    if s.low(verb) in _LIGHT:
        return named(s, subject(s, Group(verb, verb, verb + 1, False)))
    between = any(word in ("between", "among", "by") for word, _, _ in n.behind)
    if n.noun.type == "CONSULT" and not between and s.low(verb) in _BESIDE:
        return named(s, subject(s, Group(verb, verb, verb + 1, False, lone=True)))
    return []
