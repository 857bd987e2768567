"""Changes: where a party's position on an issue gives way to another."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from onrecord.record.change import Change
from onrecord.record.echo import Echo
from onrecord.record.found import Found
from onrecord.record.statement import SURE
from onrecord.relate.carried import Carried, carried
from onrecord.relate.direction import verbs
from onrecord.relate.position import keys
from onrecord.relate.said import Said
from onrecord.relate.speaker import is_party, same_speaker
from onrecord.relate.stand import opposed, taken
from onrecord.relate.topic import same_thing, topic

DAYS = 3  # between what a party is said to hold and what one says for it
MEMORY = 365  # days; of what was said earlier, the same words may mean another ceasefire
_OWN = frozenset(("accept", "offer", "promise", "condition", "propose"))  # what a party binds itself to
_EARLIER = re.compile(r"^had\b|\b(?:initially|originally|previously|formerly|earlier|once|at first|long)\b")


def changes(
    found: Iterable[Found | Said],
    echoes: Iterable[Echo] = (),
    since: str | None = None,
    until: str | None = None,
) -> list[Change]:
    """Each new position between two days, both included, beside the last one about the same thing.

    `found` should reach back before `since`: what a position was then is told by it. A repetition is no
    change, nor is an echo, however late: it counts where it was carried first. Sources without a name and
    joint statements of several parties neither make nor change a position here. In the order of the new
    statements' days.
    """
    rows: dict[tuple[str, str], list[Carried]] = defaultdict(list)
    for one in carried(found, echoes):
        for key in keys(one):
            if _is_sure(one.first) and one.first.party == key[0]:
                rows[key].append(one)
    every = [each for key, row in rows.items() for each in _changes(*key, row, since or "", until or "9999")]
    return sorted(_once(every), key=lambda each: (each.after.day or "", each.party, each.issue))


def kind(before: Carried, after: Carried) -> str | None:
    """How `after` differs from `before`, which is about the same thing; None where it does not."""
    one, other = before.first, after.first
    bound = [_is_bound(each) for each in (before, after)]
    if opposed(one, other):
        if _is_bound_refusal(one) or _is_bound_refusal(other):
            return _bound(bound[1]) if bound[0] != bound[1] and same_speaker(one, other) else None
        (_, before_way), (act, way) = taken(one), taken(other)
        return "turned for" if act * (1 if way == before_way else way or 1) > 0 else "turned against"
    acts = {each.first.found.statement.act for each in (before, after)}
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


def _may_follow(before: Said, after: Said) -> bool:
    """Whether `after` can be a new position of the one who speaks in `before`.

    What "had" been said, or was said "initially", was said before. Two who speak for a party may differ, so
    they must have more words in common; and what the party itself is said to hold may within days be what
    it held before its leader spoke.
    """
    cue = after.found.statement.cue
    if cue is not None and _EARLIER.search(cue.text):
        return False
    aside = verbs(before, after)
    if same_speaker(before, after):
        return same_thing(before, after, least=0.5, aside=aside)
    if is_party(before) != is_party(after):
        return (before.days_from(after) or 0) > DAYS and same_thing(before, after, least=0.6, aside=aside)
    one, other = topic(before), topic(after)
    common = one & other
    return (len(common) > 2 or common in (one, other)) and same_thing(before, after, least=0.6, aside=aside)


def _changes(party: str, issue: str, row: Sequence[Carried], since: str, until: str) -> Iterator[Change]:
    for at, after in enumerate(row):
        if not since <= (after.first.found.day or "") <= until:
            continue
        before = next((one for one in _earlier(row, at) if _may_follow(one.first, after.first)), None)
        if before is not None and (how := kind(before, after)) is not None:
            yield Change(
                party=party, issue=issue, kind=how, before=before.first.found, after=after.first.found
            )


def _earlier(row: Sequence[Carried], at: int) -> Iterator[Carried]:
    """Those of the days before, up to a year back; `row` is in the order of days."""
    for one in (row[place] for place in range(at - 1, -1, -1)):
        apart = one.first.days_from(row[at].first) or 0
        if apart > MEMORY:
            return
        if apart:
            yield one


def _once(given: Iterable[Change]) -> list[Change]:
    """One for each pair of statements, under the first of their issues."""
    kept: dict[tuple[str, str, str], Change] = {}
    for each in given:
        kept.setdefault((each.party, each.before.id, each.after.id), each)
    return list(kept.values())


def _is_bound(one: Carried) -> bool:
    given = one.first.found.statement
    return given.act == "condition" or bool(given.conditions)
