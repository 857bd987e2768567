"""Direction: whether the words of a statement speak of the end of a thing, or of keeping it."""

from functools import lru_cache
from itertools import pairwise

from onrecord.relate.once import once
from onrecord.relate.said import Said
from onrecord.relate.stem import stem

_FIRST = 10  # words among which the verb stands; further on, something else ends
_REACH = 4  # words that carry meaning behind the verb
_FROM = 5  # "keep Iran from enriching"
_CLAUSE = frozenset("which who whose where because although while".split())
_ENDS = frozenset(
    stem(word)
    for word in "abandon stop end halt quit withdraw lift remove freeze limit ban prevent avoid refrain"
    " delay curb reduce relief ease postpone cancel revoke close forgo"
    " dismantle drop scrap eliminate destroy disarm condemn against oppose suspend"
    " lose void".split()
)
_KEEPS = frozenset(
    stem(word)
    for word in "keep remain stay continue maintain retain preserve resume reimpose impose extend prolong"
    " additional more further fresh tougher deploy restart reopen increase expand strengthen"
    " reinforce".split()
)
_PAIRS = frozenset(
    (verb, particle)
    for verb, particle in (
        ("give", "up"), ("giving", "up"), ("gives", "up"), ("hold", "off"), ("holding", "off"),
        ("call", "off"), ("called", "off"), ("back", "down"), ("cut", "off"),
        ("walk", "away"), ("shut", "down"),
    )
)  # fmt: skip
_PULL = frozenset(("pull", "pulls", "pulled", "pulling"))
_AWAY = frozenset(("out", "back"))


def direction(given: Said) -> int:
    """-1 where the words, a condition's aside, speak of the end of a thing, 1 of keeping it, else 0."""
    return _verb(given)[0]


def one_object(first: Said, second: Said) -> bool:
    """Whether what the one speaks of ending and the other of keeping has a word in common."""
    return bool(_object(first) & _object(second))


def verbs(first: Said, second: Said) -> frozenset[str]:
    """The stems by which the two speak of an end or of keeping; none where only one does."""
    told = [_told(each) for each in (first, second)]
    return told[0] | told[1] if all(told) else frozenset()


@once
def _told(given: Said) -> frozenset[str]:
    forms = given.content.outside
    way, at = _verb(given)
    if way == 0:
        return frozenset()
    return frozenset(
        map(stem, forms[at - 1 : at + 1] if tuple(forms[at - 1 : at + 1]) in _PAIRS else [forms[at]])
    )


@once
def _object(given: Said) -> frozenset[str]:
    """What stands behind the verb; before it, where nothing does: "that the rocket fire continue"."""
    forms, at = given.content.outside, _verb(given)[1]
    stems = [one for one in map(stem, forms[at + 1 :]) if one in given.content.stems]
    if not stems:
        before = [one for one in map(stem, forms[:at]) if one in given.content.stems]
        return frozenset([one for one in before if one[:4] not in given.content.names][-_REACH:])
    return frozenset(stems[:_REACH])


@once
def _verb(given: Said) -> tuple[int, int]:
    """The direction, and which word tells it; an end goes before the rest."""
    all_forms = given.content.outside
    forms = all_forms[:_FIRST]
    cut = next((at for at, form in enumerate(forms) if at and form in _CLAUSE), len(forms))
    forms = forms[:cut]
    ends = [at for at, form in enumerate(forms) if _is_end(form)]
    ends += [at + 1 for at, pair in enumerate(pairwise(forms)) if pair in _PAIRS]
    if not _PULL.isdisjoint(forms):
        pulled = next(at for at, form in enumerate(forms) if form in _PULL)
        ends += [] if _AWAY.isdisjoint(forms[pulled:]) else [pulled]
    if "from" in all_forms:
        stems = map(stem, forms)
        ends += [at for at, one in enumerate(stems) if one == "keep" and "from" in forms[at : at + _FROM]]
    if not ends and "must" in all_forms:
        ends = [
            at for at, pair in enumerate(pairwise(all_forms)) if pair[0] == "must" and stem(pair[1]) in _ENDS
        ]
    if ends:
        return -1, min(ends)
    keeps = next((at for at, form in enumerate(forms) if stem(form) in _KEEPS), None)
    return (0, 0) if keeps is None else (1, keeps)


@lru_cache(maxsize=65536)
def _is_end(form: str) -> bool:
    return stem(form) in _ENDS or form.startswith("denuclear")
