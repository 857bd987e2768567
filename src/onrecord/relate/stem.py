"""Stem: what a word is compared as."""

from functools import lru_cache

import snowballstemmer

# Words of the field that stand for the same: the first of a row is what all are compared as.
_SAME = (
    "ceasefire cease-fire truce armistice",
    "talk negotiation dialogue negotiate conversation discussion",
    "deal agreement accord pact treaty",
    "troop soldier army force military serviceman",
    "withdraw withdrew withdrawn withdrawal pullout pullback pull-out retreat leave left evacuate",
    "monitor observer inspector monitoring verifier",
    "hostage captive prisoner detainee",
    "attack strike struck assault bombardment shelling raid offensive",
    "kill dead die death killing slay fatality",
    "wound injure hurt injury wounded",
    "accept agree approve endorse",
    "reject refuse dismiss rebuff",
    "sanction embargo penalty",
    "nuclear atomic",
    "weapon arsenal warhead bomb nuke",
    "border frontier",
    "election vote ballot poll",
    "missile rocket",
    "aid assistance",
    "ship vessel",
    "stop halt end cease suspend",
    "begin began begun start launch resume",
    "president presidential",
    "parliament parliamentary",
    "leader leadership",
    "fall fell fallen",
    "hold held",
    "send sent",
    "meet met",
    "pay paid",
    "break broke broken",
    "fight fought",
    "give gave given",
    "bring brought",
    "build built rebuild rebuilt",
    "keep kept",
    "lose lost",
    "seek sought",
    "speak spoke spoken",
    "write wrote written",
    "shoot shot",
    "sell sold",
    "win won",
    "lead led",
    "choose chose chosen",
    "think thought",
    "become became",
    "show shown",
    "find found",
    "stand stood",
)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """What `word`, in lower case, is compared as: its stem (Snowball, English), or that of its row."""
    stemmed = bare(word)
    return _ROWS.get(stemmed, stemmed)


@lru_cache(maxsize=65536)
def bare(word: str) -> str:
    """The stem of `word` itself, whatever row it is of."""
    stemmed: str = snowballstemmer.stemmer("english").stemWord(word.removesuffix("’s").removesuffix("'s"))
    return stemmed


_ROWS: dict[str, str] = {}
for _row in _SAME:
    _stems = [snowballstemmer.stemmer("english").stemWord(each) for each in _row.split()]
    _ROWS |= dict.fromkeys(_stems, _stems[0])
