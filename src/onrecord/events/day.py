"""Day: the date of an event, by the temporal expressions of its sentence."""

from onrecord.events.outlook import APART
from onrecord.events.phrase import bound, is_verb
from onrecord.events.sentence import Sentence

Range = tuple[int, int]

OPENING = 4  # words in which a sentence begins
_OPENS = frozenset("after before since until".split())
_OTHER = frozenset("since until till by before following after for from".split())


def day(
    s: Sentence,
    words: Range,
    at: int,
    within: Range,
    published: str | None,
    *,
    noun: bool = False,
    talks: bool = False,
) -> tuple[str, int, int] | None:
    """The date of what the word `at` tells, with the words that give it; None where the sentence gives none.

    `words` are those of the verb with its auxiliaries, or of the noun phrase. Only times in `within`, code
    points of the text, count: what is said may be on another day than the saying. The day of `talks` that
    somebody acts after is mostly his.
    """
    first, end = words
    times = [
        (begin, stop, found)
        for begin, stop, time in s.times
        if (found := time.day) and within[0] <= s.begins[begin] and s.ends[stop - 1] <= within[1]
        and s.low(begin - 1) not in _OTHER and not (published and found > published)
    ]  # fmt: skip
    inside = [one for one in times if first <= one[0] < max(end, at + 1)]
    behind = [one for one in times if one[0] >= end and not _broken(s, end, one[0], noun=noun)]
    before = [one for one in times if one[1] <= first and _reaches(s, one, first)]
    chosen = inside[:1] or behind[:1] or before[-1:] or _around(s, times, first, talks=talks)
    return (chosen[0][2], chosen[0][0], chosen[0][1]) if chosen else None


def _broken(s: Sentence, begin: int, end: int, *, noun: bool) -> bool:
    """Whether another clause or verb stands between."""
    if end - begin > 25 or (noun and "," in s.lows[begin:end]):
        return True
    return any(
        (bound(s, at) and s.lows[at] not in ("as", "while")) or s.lows[at] in APART or _is_other(s, at)
        for at in range(begin, end)
    )


def _is_other(s: Sentence, at: int) -> bool:
    """Whether another clause's verb stands at `at`; "as they were ending prayers" says when."""
    return is_verb(s, at) and not any(s.low(step) in ("as", "while") for step in range(at - 4, at))


def _reaches(s: Sentence, time: tuple[int, int, str], first: int) -> bool:
    """Whether the time before the verb at `first` is its time, or that of a clause in which it happens."""
    if _adjoins(s, time[1], first) or _opens(s, time[0], first):
        return True
    step = time[1] + (s.low(time[1]) == ",")
    return s.low(step) in ("when", "as", "while") and not any(bound(s, at) for at in range(step + 1, first))


def _adjoins(s: Sentence, begin: int, end: int) -> bool:
    between = s.lows[begin:end]
    if "," in between and not any(s.low(at) == "," for at in range(begin - 4, begin)):
        return False
    return end - begin <= 1 and all(not low[0].isalnum() or low.endswith("ly") for low in between)


def _opens(s: Sentence, begin: int, end: int) -> bool:
    """Whether the time opens the sentence, or the clause, in which the verb is."""
    start = begin
    while start > 0 and s.low(start - 1) in (
        "on",
        "in",
        "early",
        "late",
        "earlier",
        "at",
        "last",
        "but",
        "and",
    ):
        start -= 1
    first_words = start < OPENING and not any(is_verb(s, at) for at in range(start))
    opening = start == 0 or first_words or s.low(start - 1) in (",", ";", "that", "“", '"')
    between = s.lows[begin:end]
    return (
        opening
        and "that" not in between
        and ("," in between or not any(bound(s, at) for at in range(begin, end)))
    )


def _around(
    s: Sentence, times: list[tuple[int, int, str]], first: int, *, talks: bool
) -> list[tuple[int, int, str]]:
    """The one date of the sentence, where it is a year or a month, or `talks` stand in an "after" behind
    it: what goes before an act on a day is often of an earlier one, before one of a year seldom."""
    if len(times) != 1:
        return []
    begin, _, date = times[0]
    opening = next((low for low in reversed(s.lows[:begin]) if low in _OPENS or low == ","), ",")
    if opening != ",":
        return []
    behind = begin < first and any(s.lows[at] in ("after", "following") for at in range(begin, first))
    return times if len(date) < 10 or (talks and behind) else []
