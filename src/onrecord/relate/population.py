"""Population: how many people a report says live in a place, or are of a kind that it counts as a whole."""

import re
from collections.abc import Iterator, Sequence

from onrecord.measures.noun import singular
from onrecord.record.measure import Measure
from onrecord.relate.precision import is_count, is_some_of
from onrecord.relate.scene import sentence

_POPULATION = re.compile(
    r"(?P<the>the |its |their )?(?:(?P<owner>.+?)[’'](?:s )?(?: ?)?)?(?:total |entire |whole )?population"
    r"(?: of (?P<of>.+))?"
)
_BEFORE = re.compile(
    r"(?:\bpopulation(?: of (?P<of>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*))?(?: of| is| was| stands at|,)"
    r"|\b(?:country|nation|territory|enclave|strip|city|town|village|province|region|island|state)(?: with)? of"
    r"|\bhome to|\b(?P<owner>[A-Z][\w-]+)[’']s)(?: (?:just|only|some))? $"
)
_LIVE = re.compile(r" (?:who |that )?(?:live|lived|living)\b|(?<=inhabitants)|(?<=residents)")
_PEOPLE = frozenset(("person", "inhabitant", "resident", None))
_DEFINITE = re.compile(r"(?:the|its|their|all|[\w’'-]+[’']s?) (?:(?:total|entire|whole) )?(?P<kind>.+)")


def stated(text: str, words: str, measures: Sequence[Measure], share: Measure) -> Measure | None:
    """The count that `words`, of which `share` is a share, name; None where the report states none, or several.

    "The population" is what the report gives as one; "the prisoners" are the only count of prisoners of another sentence.
    """
    begin, end = sentence(text, share)
    elsewhere = [one for one in measures if is_count(one) and one.value and not begin <= one.span[0] < end]
    found = _POPULATION.fullmatch(words)
    wholes = _populations(text, found, elsewhere) if found else _of_kind(words, elsewhere)
    values = {one.value: one for one in wholes}
    return next(iter(values.values())) if len(values) == 1 else None


def _populations(text: str, asked: re.Match[str], measures: Sequence[Measure]) -> Iterator[Measure]:
    owner = asked["owner"] or asked["of"]
    for one in measures:
        found = _BEFORE.search(text, max(one.span[0] - 60, 0), one.span[0])
        if one.unit not in _PEOPLE or not found or (one.value or 0) < 100:
            continue
        within = text[slice(*sentence(text, one))]
        if owner is None or owner.removeprefix("the ") in within:
            yield one


def _of_kind(words: str, measures: Sequence[Measure]) -> Iterator[Measure]:
    found = _DEFINITE.fullmatch(words)
    if found is None:
        return
    kind = found["kind"]
    for one in measures:
        named = (one.of or "").casefold()
        if named == kind.casefold() and one.unit is not None and not is_some_of(one):
            yield one
