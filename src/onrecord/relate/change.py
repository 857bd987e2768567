"""Changes: where a party's position on an issue gives way to another."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from onrecord.record.change import Change
from onrecord.record.found import Found
from onrecord.record.statement import SURE
from onrecord.relate.direction import verbs
from onrecord.relate.echo import Echoing
from onrecord.relate.firsts import Echoes, firsts
from onrecord.relate.position import keys
from onrecord.relate.row import Row
from onrecord.relate.said import Said, said
from onrecord.relate.speaker import is_party, same_speaker
from onrecord.relate.stand import opposed, taken
from onrecord.relate.topic import same_thing, topic

DAYS = 3  # between what a party is said to hold and what one says for it
_MANY = 20  # statements of a row, for which it takes less time to count words in common at once
_OWN = frozenset(("accept", "offer", "promise", "condition", "propose"))  # what a party binds itself to
_EARLIER = re.compile(r"^had\b|\b(?:initially|originally|previously|formerly|earlier|once|at first|long)\b")


def changes(
    found: Iterable[Found | Said],
    echoes: Echoes = (),
    since: str | None = None,
    until: str | None = None,
) -> list[Change]:
    """Each new position between two days, both included, beside the last one about the same thing.

    `found` should reach back before `since`: what a position was then is told by it. A repetition is no
    change, nor is an echo, however late: it counts where it was carried first. Sources without a name and
    joint statements of several parties neither make nor change a position here. In the order of the new
    statements' days.
    """
    given = said(found)
    rows: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, one in enumerate(given):
        for key in keys(one) if _is_sure(one) else ():
            if one.party == key[0]:
                rows[key].append(at)
    is_first, days = firsts(given, echoes), (since or "", until or "9999")
    every: list[tuple[tuple[int, int], Change]] = []
    for key, places in rows.items():
        row = Row(given, places, is_first)
        told = list(_changes(*key, row, row.since(days)))
        begun = next((at for at in places if is_first(at)), 0) if told else 0
        every += [((begun, keys(given[begun]).index(key)), each) for each in told]
    every.sort(key=lambda told: told[0])  # in the order of the rows' first statements
    once = _once(each for _, each in every)
    return sorted(once, key=lambda each: (each.after.day or "", each.party, each.issue))


def changes_of(
    key: tuple[str, str],
    given: Sequence[Said],
    among: Container[str],
    elsewhere: Container[str],
) -> list[Change]:
    """Those of a party on an issue in which a statement of `among` shows the new position.

    `given` are its statements there, back to a year before these; those that `elsewhere` has are echoes of
    statements that lie elsewhere.
    """
    told = [one for one in given if _is_sure(one) and one.party == key[0] and key in keys(one)]
    echoing = Echoing(told, elsewhere=elsewhere)
    row = Row(echoing.given, range(len(told)), echoing.is_first)
    asked = [at for at, one in enumerate(row.given) if one.id in among]
    return list(_changes(*key, row, asked))


def kind(one: Said, other: Said) -> str | None:
    """How `other` differs from `one` before it, which is about the same thing; None where it does not."""
    bound = [_is_bound(each) for each in (one, other)]
    if opposed(one, other):
        if _is_bound_refusal(one) or _is_bound_refusal(other):
            return _bound(bound[1]) if bound[0] != bound[1] and same_speaker(one, other) else None
        (_, before_way), (act, way) = taken(one), taken(other)
        return "turned for" if act * (1 if way == before_way else way or 1) > 0 else "turned against"
    acts = {each.act for each in (one, other)}
    if (
        acts <= _OWN
        and "condition" in acts
        and bound[0] != bound[1]
        and same_speaker(one, other)
        and same_thing(one, other, least=0.6)
    ):
        return _bound(bound[1])
    return None


def _bound(after: bool) -> str:
    return "set a condition" if after else "dropped a condition"


def _is_bound_refusal(given: Said) -> bool:
    """Whether it refuses in one case only: "won't meet if", "not until"; that is a condition."""
    said = given.found.statement
    return said.act == "reject" and bool(said.conditions)


def _is_sure(given: Said) -> bool:
    said = given.found.statement
    return said.grade in SURE and (said.speaker is None or ";" not in said.speaker.name)


def _tells_of_earlier(given: Said) -> bool:
    """Whether it is something that "had" been said, or was said "initially"."""
    cue = given.found.statement.cue
    return cue is not None and _EARLIER.search(cue.text) is not None


def _may_follow(before: Said, after: Said) -> bool:
    """Whether `after` can be a new position of the one who speaks in `before`.

    Two who speak for a party may differ, so they must have more words in common; and what the party itself
    is said to hold may within days be what it held before its leader spoke.
    """
    aside = verbs(before, after)
    if same_speaker(before, after):
        return same_thing(before, after, least=0.5, aside=aside)
    if is_party(before) != is_party(after):
        return (before.days_from(after) or 0) > DAYS and same_thing(before, after, least=0.6, aside=aside)
    one, other = topic(before), topic(after)
    common = one & other
    return (len(common) > 2 or common in (one, other)) and same_thing(before, after, least=0.6, aside=aside)


def _changes(party: str, issue: str, row: Row, within: Sequence[int]) -> Iterator[Change]:
    earlier = row.earlier if len(within) < _MANY else row.earlier_of_many
    for at in within:
        after = row.given[at]
        if _tells_of_earlier(after):
            continue
        following = (place for place in earlier(at) if _may_follow(row.given[place], after))
        before = next((row.given[place] for place in following if row.is_first(place)), None)
        if before is not None and (how := kind(before, after)) is not None and row.is_first(at):
            yield Change(party=party, issue=issue, kind=how, before=before.found, after=after.found)


def _once(given: Iterable[Change]) -> list[Change]:
    """One for each pair of statements, under the first of their issues."""
    kept: dict[tuple[str, str, str], Change] = {}
    for each in given:
        kept.setdefault((each.party, each.before.id, each.after.id), each)
    return list(kept.values())


def _is_bound(one: Said) -> bool:
    given = one.found.statement
    return given.act == "condition" or bool(given.conditions)
