"""Changes: where a party's position on an issue gives way to another."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from onrecord.record.change import Change
from onrecord.record.echo import Echo
from onrecord.record.found import Found
from onrecord.record.statement import SURE
from onrecord.relate.carried import Carried, carried
from onrecord.relate.position import keys
from onrecord.relate.said import Said
from onrecord.relate.stand import comparable, same_thing, stand

MEMORY = 365  # days; of what was said earlier, the same words may mean another ceasefire
_OWN = frozenset(("accept", "offer", "promise", "condition", "propose"))  # what a party binds itself to


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
            if one.first.found.statement.grade in SURE and one.first.party == key[0]:
                rows[key].append(one)
    every = [each for key, row in rows.items() for each in _changes(*key, row, since or "", until or "9999")]
    return sorted(_once(every), key=lambda each: (each.after.day or "", each.party, each.issue))


def kind(before: Carried, after: Carried) -> str | None:
    """How `after` differs from `before`, which is about the same thing; None where it does not."""
    one, other = stand(before.first), stand(after.first)
    if not comparable(before.first, after.first):
        return None
    if one * other < 0:
        return "turned for" if other > 0 else "turned against"
    bound = [_is_bound(each) for each in (before, after)]
    own = {each.first.found.statement.act for each in (before, after)} <= _OWN
    if own and bound[0] != bound[1] and same_thing(before.first, after.first, least=0.6):
        return "set a condition" if bound[1] else "dropped a condition"
    return None


def _changes(party: str, issue: str, row: Sequence[Carried], since: str, until: str) -> Iterator[Change]:
    for at, after in enumerate(row):
        if not since <= (after.first.found.day or "") <= until:
            continue
        before = next(
            (one for one in _earlier(row, at) if same_thing(one.first, after.first, least=0.5)), None
        )
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
