"""Names in a report: as the network tells them, known ones, and others by their form."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from onrecord.actors.lexicon import (
    HONORIFICS,
    MEDIA_ENDS,
    MODIFIERS,
    is_role,
)
from onrecord.actors.media import LOW_MEDIA, medium
from onrecord.actors.run import HYPHENS, PARTICLES, is_common, run_end
from onrecord.actors.spotted import Spotted
from onrecord.actors.tokens import Tokens
from onrecord.known.names import Found
from onrecord.record.name import Name as Told

_ODD = PARTICLES | LOW_MEDIA
Kind = Literal["person", "organisation", "medium", "nationality", "place", "other"]


class Name(NamedTuple):
    """The words `[begin, end)` of a report's tokens, which name something of `kind`.

    A person's name is without its title. "other" may be anything: a place, a person, a plan.
    """

    begin: int
    end: int
    kind: Kind


def names(tokens: Tokens, spotted: Spotted, told: Sequence[Told] = ()) -> list[Name]:
    """All names, in order; none overlaps another.

    `told` are those that the network finds. Where there are any, form alone makes no person of a name that
    has no title.
    """
    given = {name.begin: name for each in told if (name := _given(tokens, each))}
    found: list[Name] = []
    free = 0
    for at in sorted({*given, *spotted.begins(), *tokens.capitals, *_odd(tokens)}):  # most words begin none
        if at >= free and (
            name := _told(tokens, spotted, at, given) or _name(tokens, spotted, at, bool(given))
        ):
            found.append(name)
            free = name.end
    return _settled(tokens, spotted, found)


def _odd(tokens: Tokens) -> list[int]:
    """The words in small letters with which a name may begin."""
    return [at for at, low in enumerate(tokens.lows) if low in _ODD]


def _given(tokens: Tokens, told: Told) -> Name | None:
    """`told` in words, without a title before it; None where it is but a part of what stands there."""
    begin, end = tokens.at(*told.span)
    while begin < end and (not tokens.word(begin).isalnum() or _is_title(tokens, told, begin)):
        begin += 1
    if tokens.low(begin) == "the" and begin + 1 < end and medium(tokens.words, begin + 1):
        return None  # the list of media has it without its article
    while end > begin and tokens.word(end - 1) in HYPHENS:
        end -= 1
    if len(tokens.word(end - 1)) == 1 and tokens.word(end) == "." and tokens.word(end + 1)[:1].isupper():
        end += 2  # "Ilva R. Dorn"
    goes_on = told.kind == "person" and tokens.joined(end) and tokens.word(end)[:1].isupper()
    return Name(begin, end, told.kind) if begin < end and not goes_on else None


def _is_title(tokens: Tokens, told: Told, at: int) -> bool:
    title = tokens.low(at) in HONORIFICS or tokens.low(at) in MODIFIERS or is_role(tokens.word(at))
    return told.kind == "person" and title


def _told(tokens: Tokens, spotted: Spotted, at: int, given: dict[int, Name]) -> Name | None:
    """The name that the network finds at `at`, where no longer one is known there."""
    name = given.get(at)
    if name is None:
        return None
    length, _ = spotted.at(at)
    known = max(length, medium(tokens.words, at))
    return name if name.end - at > known and (name.kind == "person" or not known) else None


def _name(tokens: Tokens, spotted: Spotted, at: int, sparing: bool = False) -> Name | None:
    length, found = spotted.at(at)
    if (words := medium(tokens.words, at)) > length:
        return Name(at, at + words, "medium")
    if found:
        return _known(tokens, spotted, at, length, found[0])
    end = run_end(tokens, spotted, at)
    if end == at:
        return None
    last = tokens.word(end - 1)
    if last in MEDIA_ENDS and end - at > 1:
        return Name(at, end, "medium")
    many = len([word for word in tokens.words[at:end] if word.isalpha()]) > 1
    titled = is_role(tokens.word(at - 1)) or _honorific(tokens, at) or _bracketed(tokens, at)
    allowed = not last.isupper() or len(last) == 1
    return Name(at, end, "person" if ((many and not sparing) or titled) and allowed else "other")


def _known(tokens: Tokens, spotted: Spotted, at: int, length: int, found: Found) -> Name | None:
    """The known name at `at`, or the person's name that begins so ("Israel Katz"); None for an office."""
    actor, alias = found
    if alias.kind == "leader":
        return None
    if actor.kind == "person" and length > 1:
        return Name(at, at + length, "person")
    end = run_end(tokens, spotted, at + length) if tokens.joined(at + length) else at + length
    if actor.kind == "person":  # a last name; with another behind it, it is a first name of somebody else
        return Name(at, end, "person")
    if tokens.word(at + length) in LANDS:
        return Name(at, at + length + 1, "place")
    single = length == 1 and tokens.word(at).istitle() and alias.kind in ("name", "capital")
    if single and end == at + length + 1 and not is_common(tokens, at) and not is_role(tokens.word(end)):
        return Name(at, end, "person")
    return Name(at, at + length, _KINDS.get(alias.kind, "organisation"))


LANDS = frozenset(
    "City Province District Valley Street Airport River Region Strip Town Square Bay Island County".split()
)
_KINDS: dict[str, Kind] = {"name": "place", "capital": "place", "seat": "place", "demonym": "nationality"}


def _honorific(tokens: Tokens, at: int) -> bool:
    before = at - 2 if tokens.word(at - 1) == "." else at - 1
    return tokens.low(before) in HONORIFICS or (before < at - 1 and is_role(tokens.word(before)))


def _bracketed(tokens: Tokens, at: int) -> bool:
    return tokens.word(at - 1) == "]" and is_role(tokens.word(at - 2))


def _settled(tokens: Tokens, spotted: Spotted, found: list[Name]) -> list[Name]:
    """Single words that are the first or last word of a person's name elsewhere name persons, too."""
    persons = [name for name in found if name.kind == "person"]
    parts = {tokens.word(at) for name in persons for at in (name.begin, name.end - 1)}
    parts |= {"".join(tokens.words[name.begin : name.end]) for name in persons}
    return [
        name._replace(kind="person")
        if _may_settle(spotted, name) and "".join(tokens.words[name.begin : name.end]) in parts
        else name
        for name in found
    ]


def _may_settle(spotted: Spotted, name: Name) -> bool:
    """Whether it may be a person's last name though it was told for something else."""
    unknown = name.kind == "organisation" and name.end == name.begin + 1 and not spotted.at(name.begin)[0]
    return name.kind == "other" or unknown
