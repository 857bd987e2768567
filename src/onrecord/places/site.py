"""Site: names of what is built or laid out, which the gazetteer lacks and the words behind them place."""

from collections.abc import Iterator, Sequence

from onrecord.places.beside import JOINING
from onrecord.places.kindword import SITES
from onrecord.places.mention import Mention
from onrecord.places.nonplace import COMMON
from onrecord.places.word import Words

LONGEST = 6  # words of a name
BETWEEN = 4  # words between it and its place


def sites(words: Words, found: Sequence[Mention], taken: set[int]) -> list[Mention]:
    """`found` with the sites that have one of them behind, "Orrin School in central Tolmar", in order."""
    over = taken.union(*(range(one.begin, one.end) for one in found))
    behind = {one.begin for one in found}
    new = [
        Mention(begin, end, words.key(begin, end), ())
        for begin, end in _runs(words, over)
        if over.isdisjoint(range(begin, end)) and _is_placed(words, end, behind)
    ]
    return sorted([*found, *new], key=lambda one: one.begin)


def _runs(words: Words, over: set[int]) -> Iterator[tuple[int, int]]:
    """Words in capitals that end in a noun of sites."""
    for end in (at + 1 for at in words.capitals if words.lows[at] in SITES):
        begin = end - 1
        while end - begin < LONGEST and words.joined(begin) and (size := _before(words, begin, over)):
            begin -= size
        while begin < end - 1 and words.lows[begin] in COMMON:
            begin += 1
        if end - begin > 1 and not words.is_capital(end):
            yield begin, end


def _before(words: Words, begin: int, over: set[int]) -> int:
    """How many words before `begin` go on with the name: one in capitals, one with "'s", "St" and its dot."""
    owned = words.low(begin - 1) == "s" and words.word(begin - 2) in ("'", "’")
    if owned and words.is_capital(begin - 3) and begin - 3 not in over:
        return 3
    if words.word(begin - 1) == "." and words.low(begin - 2) in ("st", "mt", "ft", "dr"):
        return 2
    return int(words.is_capital(begin - 1))


def _is_placed(words: Words, end: int, behind: set[int]) -> bool:
    for at in range(end + 1, end + BETWEEN + 1):
        if not words.joined(at - 1) or words.low(at - 1) not in JOINING:
            return False
        if at in behind:
            return words.low(end) in JOINING and words.joined(at)
    return False
