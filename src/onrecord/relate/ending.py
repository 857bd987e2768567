"""Ending: where the words of a sentence speak of the end of a thing, and where of keeping or beginning it."""

from functools import lru_cache
from itertools import pairwise

from onrecord.relate.endwords import (
    AWAY,
    BARS,
    END_PAIRS,
    ENDS,
    HOSTILE,
    KEEP_PAIRS,
    KEEPS,
    PULL,
    SAVE,
    SAVED,
)
from onrecord.relate.stem import bare, stem

_FROM = 5  # "keep Iran from enriching"
_BARRED = 5  # "avoid a quick end": so many words on
_SAVED_WITHIN = 4  # "protect their lawful business interests"
_OR = frozenset(("and", "or", "but"))


def end_of(forms: tuple[str, ...], most: int) -> tuple[int, range] | None:
    """-1 and the words that speak of an end; 1 where these are kept from it: "avoid an early end".

    They begin among the first `most`.
    """
    ends = sorted(_ends(forms), key=_start)
    if not ends or ends[0].start >= most:
        return None
    barred = next((one for one in ends[1:] if _is_barred(forms, ends[0], one)), None)
    return (-1, ends[0]) if barred is None else (1, barred)


def keeping(forms: tuple[str, ...], most: int) -> tuple[int, range] | None:
    """1 and the words that speak of keeping; -1 where it is an end that is kept: "keep it suspended".

    They are among the first `most`.
    """
    heads = forms[:most]
    if not any(map(_may_keep, heads)):
        return None
    keep = [at for at, form in enumerate(heads) if stem(form) in KEEPS or _is_saved(forms, at)]
    keeps = [range(at, at + 1) for at in keep]
    keeps += [range(at, at + 2) for at, pair in enumerate(pairwise(heads)) if pair in KEEP_PAIRS]
    if not keeps:
        return None
    first = min(keeps, key=_start)
    end = next((range(at, at + 1) for at in range(first.stop, len(forms)) if is_end(forms[at])), None)
    return (1, first) if end is None else (-1, end)


def must_end(forms: tuple[str, ...]) -> range | None:
    """The word behind "must" that speaks of an end."""
    found = (at + 1 for at, pair in enumerate(pairwise(forms)) if pair[0] == "must" and is_end(pair[1]))
    at = next(found, None)
    return None if at is None else range(at, at + 1)


def _start(words: range) -> int:
    return words.start


def _ends(forms: tuple[str, ...]) -> list[range]:
    if not any(map(_may_end, forms)):
        return []
    told = [at for at, form in enumerate(forms) if is_end(form) and not _is_hostile(forms, at)]
    found = [range(at, at + 1) for at in told]
    found += [range(at, at + 2) for at, pair in enumerate(pairwise(forms)) if pair in END_PAIRS]
    if not PULL.isdisjoint(forms):
        pulled = next(at for at, form in enumerate(forms) if form in PULL)
        found += [] if AWAY.isdisjoint(forms[pulled:]) else [range(pulled, pulled + 1)]
    found += [
        range(at, at + 1)
        for at, form in enumerate(forms)
        if stem(form) == "keep" and "from" in forms[at : at + _FROM]
    ]
    return found


def _is_barred(forms: tuple[str, ...], bar: range, end: range) -> bool:
    between = forms[bar.stop : end.start]
    if forms[end.start] == "against":
        return False
    return stem(forms[bar.start]) in BARS and len(between) < _BARRED and _OR.isdisjoint(between)


def _is_saved(forms: tuple[str, ...], at: int) -> bool:
    behind = forms[at + 1 : at + 1 + _SAVED_WITHIN]
    return bare(forms[at]) in SAVE and not SAVED.isdisjoint(map(stem, behind))


def _is_hostile(forms: tuple[str, ...], at: int) -> bool:
    return forms[at] == "against" and at > 0 and stem(forms[at - 1]) in HOSTILE


@lru_cache(maxsize=65536)
def _may_keep(form: str) -> bool:
    return stem(form) in KEEPS or bare(form) in SAVE or form in {pair[0] for pair in KEEP_PAIRS}


@lru_cache(maxsize=65536)
def _may_end(form: str) -> bool:
    verbs = {pair[0] for pair in END_PAIRS}
    return is_end(form) or stem(form) == "keep" or form in PULL or form in verbs


@lru_cache(maxsize=65536)
def is_end(form: str) -> bool:
    """Whether the word alone speaks of an end."""
    return stem(form) in ENDS or form.startswith("denuclear")
