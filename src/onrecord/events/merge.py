"""Merge: what several sentences tell of one event, as one."""

from onrecord.events.told import Told

BESIDE = 60  # characters between two verbs of one sentence that tell one event
NEAR = 6  # sentences between two mentions
NEXT = 2
_ROOTS = {
    word: root
    for root, words in {
        "attack": "offensive counteroffensive assault carry conduct",
        "strike": "airstrike strikes hit pound launch fire blast explosion shell shelling barrage unleash"
        " bomb bombing bombard bombardment",
        "invade": "invasion",
        "kill": "killing murder assassinate assassination execution execute wound injure massacre",
        "annex": "annexation",
        "seize": "seizure capture occupy takeover",
        "oust": "overthrow topple depose ouster",
        "arrest": "detain detention jail imprison imprisonment",
        "withdraw": "withdrawal pullout pull retreat",
        "release": "free swap exchange",
        "resign": "resignation step",
        "deploy": "deployment",
        "expel": "expulsion",
        "cancel": "call",
    }.items()
    for word in words.split()
}
"""Of verbs and nouns the one under which they count as alike."""
_ALIKE = frozenset("CONSULT AGREE SUPPORT SANCTION CONCEDE".split())
"""Types whose events are told apart by who, when and where alone."""
_RARE = frozenset("AGREE SUPPORT SANCTION CONCEDE REJECT".split())
"""Types that the same parties seldom do twice in one report."""
_ONCE = frozenset("RETREAT MOBILIZE".split())
"""Types of which two that stand side by side are one, if nobody tells them apart."""
_BATTLES = frozenset("fighting fight clash".split())
"""Roots of what goes on besides what comes of one attack."""
_ATTACKS = frozenset("attack strike".split())
_RESULTS = frozenset("kill destroy".split())
"""Roots of what comes of an attack that the same sentence tells."""


def merged(found: list[Told]) -> list[Told]:
    """The events of the report in order of their first mentions; `mentions` has the others' spans.

    "The talks", of which nothing more is said, are those told before; if there are none, they are left out.
    """
    events: list[Told] = []
    for one in found:
        is_same = _is_meant if one.is_bare() else _is_same
        same = next((event for event in reversed(events) if is_same(event, one)), None)
        if same is not None:
            _join(same, one)
        elif not one.is_bare():
            events.append(one)
    return events


def _is_meant(event: Told, one: Told) -> bool:
    """Whether "the talks" are these."""
    near = one.near - max(each.near for each in (event, *event.seen)) <= NEAR
    attacks = {_root(event), _root(one)} <= _ATTACKS
    return event.type == one.type and near and (_is_alike(event, one) or attacks)


def _is_same(event: Told, one: Told) -> bool:
    if event.type != one.type or not _may_be_one(event, one):
        return False
    dated = event.on is not None and event.on == one.on
    placed = event.place is not None and event.place == one.place
    if dated and placed and len(event.on or "") == len("2031-05-14"):
        return True
    beside = [each for each in (event, *event.seen) if each.near == one.near]
    if beside:
        return any(_in_one_sentence(each, one) for each in beside)
    return _is_alike(event, one) and _is_bound(event, one, dated=dated, placed=placed)


def _may_be_one(event: Told, one: Told) -> bool:
    """Whether days, places and those who take part do not tell the two apart."""
    days = event.on is None or one.on is None or event.on.startswith(one.on) or one.on.startswith(event.on)
    places = event.place is None or one.place is None or event.place == one.place
    if not places and event.type == "CONSULT":  # in Saudi Arabia, in Jeddah
        places = event.country is not None and event.country == one.country
    return days and places and _fit(event, one)


def _fit(event: Told, one: Told) -> bool:
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


def _in_one_sentence(event: Told, one: Told) -> bool:
    if event.type in _ALIKE:
        return bool(event.keys() & one.keys())
    if _root(event) == _root(one):
        killed = one.trigger[0] - event.trigger[1] < BESIDE and _root(one) in _RESULTS
        return event.noun != one.noun or killed  # "killed 17 people and wounded 90"
    if {_root(event), _root(one)} & _BATTLES:
        return False
    if _root(event) in _RESULTS and one.trigger[0] - event.trigger[1] > BESIDE:
        return False  # "wounded ten, as airstrikes went on elsewhere"
    return (_root(event) in _RESULTS) != (_root(one) in _RESULTS)


def _is_alike(event: Told, one: Told) -> bool:
    return event.type in _ALIKE or _root(event) == _root(one)


def _is_bound(event: Told, one: Told, *, dated: bool, placed: bool) -> bool:
    """Whether somebody or a place that both name, near enough, makes them one."""
    apart = one.near - event.near
    if event.keys() & one.keys():
        return dated or apart <= NEAR or event.type in _RARE or (placed and event.type == "CONSULT")
    if event.type in _RARE and event.thing and event.thing == one.thing and not (event.doers and one.doers):
        return True  # "signed the deal", "the deal was signed"
    if dated and _root(event) in _BATTLES:
        return True
    return (apart <= NEXT and (placed or event.type in _ONCE)) or (placed and dated)


def _root(one: Told) -> str:
    return _ROOTS.get(one.root, one.root)


def _join(event: Told, one: Told) -> None:
    event.mentions.append(one.span)
    event.seen.append(one)
    event.named += one.named
    event.on = max(filter(None, (event.on, one.on)), key=len, default=None)
    if event.place is None:
        event.place, event.country = one.place, one.country
    there = event.keys()
    event.doers += [who for who in one.doers if who.key not in there]
    there = event.keys()
    event.recipients += [who for who in one.recipients if who.key not in there]
    if one.statement is None:
        event.statement = None
