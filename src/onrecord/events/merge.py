"""Merge: what several sentences tell of one event, as one."""

from onrecord.events.told import Told

BESIDE = 60  # characters
NEAR = 6  # sentences between two mentions
_ROOTS = {
    "invasion": "invade", "annexation": "annex", "bombing": "bomb", "shelling": "shell", "attack": "attack",
    "withdrawal": "withdraw", "pullout": "withdraw", "pull": "withdraw", "retreat": "withdraw",
    "release": "release", "free": "release", "resignation": "resign", "step": "resign", "seizure": "seize",
    "capture": "seize", "occupy": "seize", "deployment": "deploy", "overthrow": "oust", "topple": "oust",
    "ouster": "oust", "depose": "oust", "murder": "kill", "killing": "kill", "assassination": "kill",
    "assassinate": "kill", "execution": "kill", "swap": "release", "exchange": "release", "expulsion": "expel",
    "bombardment": "bomb", "airstrike": "strike", "strikes": "strike", "hit": "strike", "pound": "strike",
    "launch": "strike", "fire": "strike", "wound": "kill", "injure": "kill", "call": "cancel",
    "arrest": "arrest", "detain": "arrest", "detention": "arrest", "jail": "arrest", "blast": "strike",
    "explosion": "strike", "shell": "strike", "barrage": "strike", "offensive": "attack", "assault": "attack",
    "carry": "attack", "conduct": "attack", "unleash": "strike", "bomb": "strike",
}  # fmt: skip
_ALIKE = frozenset("CONSULT AGREE SUPPORT SANCTION CONCEDE".split())
"""Types whose events are told apart by who, when and where alone."""

_RESULTS = frozenset("kill destroy".split())
"""Roots of what comes of an attack that the same sentence tells."""


def merged(found: list[Told]) -> list[Told]:
    """The events of the report in order of their first mentions; `mentions` has the others' spans."""
    events: list[Told] = []
    for one in found:
        same = next((event for event in reversed(events) if _same(event, one)), None)
        if same is None:
            events.append(one)
        else:
            _join(same, one)
    return events


def _same(event: Told, one: Told) -> bool:
    if event.type != one.type or not _agree(event.on, one.on) or not _at_one_place(event, one):
        return False
    if not _compatible(event, one):
        return False
    dated = event.on is not None and event.on == one.on
    if dated and len(event.on or "") == 10 and event.place is not None and event.place == one.place:
        return True
    alike = event.type in _ALIKE or _root(event) == _root(one)
    shared = event.keys() & one.keys()
    if one.near == event.near:
        beside = one.trigger[0] - event.trigger[1] < BESIDE
        if beside and _root(event) == _root(one) == "kill":
            return True  # "killed 17 people and wounded 90"
        results = (_root(event) in _RESULTS) + (_root(one) in _RESULTS)
        return event.type in _ALIKE or results == 1 or (event.noun != one.noun and _root(event) == _root(one))
    if not alike:
        return False
    if shared:
        if event.type == "CONSULT" and event.place is not None and event.place == one.place:
            return True
        return dated or one.near - event.near <= NEAR or event.type not in ("ASSAULT", "CONSULT")
    if event.type in ("RETREAT", "MOBILIZE") and one.near - event.near <= 2:
        return True
    placed = event.place is not None and event.place == one.place
    return placed and (dated or one.near - event.near <= 2)


def _root(one: Told) -> str:
    first = _ROOTS.get(one.root, one.root)
    return _ROOTS.get(first, first)


def _agree(one: str | None, other: str | None) -> bool:
    """Whether the dates may be of one day: one is not known, or lies in the other."""
    return one is None or other is None or one.startswith(other) or other.startswith(one)


def _at_one_place(event: Told, one: Told) -> bool:
    if event.place is None or one.place is None or event.place == one.place:
        return True
    whole = event.country if event.country == one.country else None
    return whole is not None and event.type == "CONSULT"


def _compatible(event: Told, one: Told) -> bool:
    """Whether nobody does it here to whom it is done there, and the doers are not others."""
    doers, other = ({who.key for who in each.doers} for each in (event, one))
    done, to = ({who.key for who in each.recipients} for each in (event, one))
    if doers & to - done or other & done - to:
        return False
    persons = [{who.key for who in each.recipients if who.kind == "person"} for each in (event, one)]
    if all(persons) and not persons[0] & persons[1]:
        return False
    if event.type == "CONSULT" and doers and other:
        sides = [{who.party or who.name for who in each.doers} for each in (event, one)]
        return sides[0] <= sides[1] or sides[1] <= sides[0]
    return not (doers and other) or bool(doers & other)


def _join(event: Told, one: Told) -> None:
    event.mentions.append(one.span)
    event.on = max(filter(None, (event.on, one.on)), key=len, default=None)
    if event.place is None:
        event.place, event.country = one.place, one.country
    known = event.keys()
    event.doers += [who for who in one.doers if who.key not in known]
    event.recipients += [who for who in one.recipients if who.key not in known | {w.key for w in event.doers}]
    if one.statement is None:
        event.statement = None
