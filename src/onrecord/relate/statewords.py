"""Words for states: of what a state is said, and the words that say that it is so and that it is not."""

from typing import NamedTuple

from onrecord.relate.stem import bare, stem


class Class(NamedTuple):
    """`things` are stems; `yes` and `no` those of the words themselves (`bare`), which no row stands for.

    With `needs_who` two states are of one thing only if they are of the same party's. With `exists`, "no"
    before the thing says that there is none. With `of_future`, "would be" is as good as "is".
    """

    things: frozenset[str]
    yes: frozenset[str]
    no: frozenset[str]
    needs_who: bool = False
    exists: bool = False
    of_future: bool = False
    said: frozenset[str] = frozenset()
    """`yes` and `no`."""


def _class(things: str, yes: str, no: str, **more: bool) -> Class:
    given = frozenset(map(stem, things.split()))
    told, denied = (frozenset(map(bare, words.split())) for words in (yes, no))
    return Class(given, told, denied, said=told | denied, **more)


CLASSES = {
    "ceasefire": _class(
        "ceasefire cessation lull calm",
        "hold holding held intact",
        "collapsed collapse over dead ended failed shattered unravelled unraveled crumbled",
    ),
    "observance": _class(
        "deal ceasefire resolution obligation commitment terms convention pledge promise",
        "comply complied compliance abide adhere honor honour respect observe uphold upheld fulfil fulfill",
        "violate violation breach broken broke cheat flout defy renege noncompliance betray",
        needs_who=True,
    ),
    "talks": _class(
        "talk meeting summit process diplomacy mediation",
        "ongoing underway continuing continue resumed progress alive productive constructive",
        "collapsed broken suspended stalled dead failed deadlock deadlocked impasse halted cancelled",
    ),
    "passage": _class(
        "border crossing gate strait port road bridge airport airspace embassy corridor checkpoint",
        "open opened reopened operating passable",
        "closed shut sealed blocked blockaded impassable",
    ),
    "life": _class(
        "hostage pilot soldier journalist leader crew kidnapped abducted missing",
        "alive unharmed survived safe",
        "dead killed executed murdered died beheaded",
    ),
    "presence": _class(
        "troop fighter militant tank unit convoy armor armour artillery adviser mercenary",
        "remain remaining still present stay presence inside",
        "withdrawn withdrew gone pulled left departed",
        needs_who=True,
    ),
    "threat": _class(
        "threat menace danger",
        "remain remained unchanged persist pose exist imminent grave serious real growing",
        "eliminated removed gone over disappeared neutralised neutralized",
        exists=True,
    ),
    "evidence": _class(
        "evidence proof indication",
        "wealth clear strong compelling found has have conclusive overwhelming ample there shows",
        "lack fabricated forged",
        exists=True,
    ),
    "agreement": _class(
        "deal understanding compromise breakthrough consensus",
        "reached signed concluded struck sealed clinched",
        "elusive remote distant",
        exists=True,
    ),
    "change": _class(
        "position view stance policy mind approach assessment attitude strategy",
        "changed change shifted shift altered softened reversed",
        "unchanged same unaltered",
    ),
    "law": _class(
        "law legal legally illegal charter constitution authority right",
        "legal legitimate consistent authority authorised authorized entitled permitted rely",
        "illegal unlawful illegitimate inconsistent violation violate violated contravene breach contrary",
        of_future=True,
    ),
    "right": _class(
        "right entitlement",
        "has have guaranteed inalienable sovereign implicit enshrined retains there recognised recognized",
        "",
        exists=True,
    ),
    "purpose": _class(
        "nuclear missile satellite enrichment uranium reactor",
        "peaceful civilian electricity medical",
        "bomb weapon warhead",
        needs_who=True,
    ),
    "hand in it": _class(
        "attack bombing poisoning shooting explosion assassination hacking hack murder blast massacre",
        "responsible responsibility behind orchestrated ordered involved involvement masterminded role",
        "innocent uninvolved",
        needs_who=True,
    ),
    "control": _class(
        "city town village airport province district base stronghold capital",
        "captured seized overran taken retaken recaptured liberated fallen",
        "repelled repulsed defended",
    ),
    "effect": _class(
        "sanction strategy campaign pressure offensive operation reform policy blockade",
        "working worked works success successful effective biting succeeded",
        "failed failure ineffective backfired useless",
    ),
}
NAMESAKES = frozenset(
    "observer observers observation observatory operation operations operational operative executive"
    " executives authorities author authors authorization consists consisting respective respectively"
    " presentation honorable honourable successor successors succession holder workers".split()
)
"""Words that have the stem of one of those by chance: an observer need not observe a truce."""
THINGS = {
    thing: tuple(name for name, each in CLASSES.items() if thing in each.things)
    for thing in sorted(frozenset().union(*(each.things for each in CLASSES.values())))
}
"""The classes of each thing."""
