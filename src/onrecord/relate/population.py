"""Population: how many the people of a place, or others that a report only names, are by another sentence."""

import re
from collections.abc import Iterator, Sequence

from onrecord.record.measure import Measure
from onrecord.relate.precision import is_count, is_some_of
from onrecord.relate.scene import sentence

_POPULATION = re.compile(
    r"(?:the |its |their |(?P<owner>.+?)[’']s? )?(?:total |entire |whole )?population(?: of (?P<of>.+))?"
)
_BEFORE = re.compile(
    r"(?:\bpopulation(?: of [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)?(?: of| is| was| stands at|,)|\bhome to"
    r"|\b(?:country|nation|territory|enclave|strip|city|town|village|province|region|island|state) of"
    r"|\b[A-Z][\w-]+[’']s)(?: (?:just|only|some))? $"
)
_PEOPLE = frozenset(("person", "inhabitant", "resident", None))
_LEAST = 100  # people of a place
_ALL = re.compile(r"(?:the|its|their|all|[\w’'-]+[’']s?) (?:(?:total|entire|whole) )?(?P<kind>.+)")


def stated(text: str, words: str, measures: Sequence[Measure], share: Measure) -> Measure | None:
    """The count that `words`, of which `share` is a share, mean; None where the report has none, or several.

    "Its population" is the number that the report gives as that of a place, "the prisoners" the only number
    of prisoners in other sentences.
    """
    begin, end = sentence(text, share)
    elsewhere = [one for one in measures if is_count(one) and one.value and not begin <= one.span[0] < end]
    asked = _POPULATION.fullmatch(words)
    wholes = _populations(text, asked, elsewhere) if asked else _of_kind(words, elsewhere)
    values = {one.value: one for one in wholes}
    return next(iter(values.values())) if len(values) == 1 else None


def _populations(text: str, asked: re.Match[str], measures: Sequence[Measure]) -> Iterator[Measure]:
    owner = asked["owner"] or asked["of"] or ""
    for one in measures:
        if one.unit not in _PEOPLE or (one.value or 0.0) < _LEAST:
            continue
        told = _BEFORE.search(text, max(one.span[0] - 60, 0), one.span[0])
        if told and owner.removeprefix("the ") in text[slice(*sentence(text, one))]:
            yield one


def _of_kind(words: str, measures: Sequence[Measure]) -> Iterator[Measure]:
    found = _ALL.fullmatch(words)
    for one in measures if found else ():
        if found and one.of and one.of.casefold() == found["kind"].casefold() and not is_some_of(one):
            yield one
