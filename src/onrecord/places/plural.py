"""Plural: the noun that tells at the end of a list what its names are, "Orrin, Tolmar and Velda counties"."""

from onrecord.places.word import Words

_ONE = {
    "counties": "county", "parishes": "parish", "districts": "district", "provinces": "province",
    "governorates": "governorate", "regions": "region", "states": "state", "oblasts": "oblast",
    "prefectures": "prefecture", "townships": "township", "departments": "department",
    "emirates": "emirate", "municipalities": "municipality", "cantons": "canton",
}  # fmt: skip
LONGEST = 60  # words of a list


def plural(words: Words, end: int) -> str:
    """The noun, in the singular, of the list that goes on at `end`; "" where no noun closes it."""
    at, listed = end, False
    while at - end < LONGEST and (at == end or words.joined(at)):
        if listed and words.low(at) in _ONE:
            return _ONE[words.low(at)]
        if words.word(at) in (",", "and", "or", "&"):
            listed = True
        elif not listed or not (words.is_capital(at) or _is_short(words, at)):
            return ""
        at += 1
    return ""


def _is_short(words: Words, dot: int) -> bool:
    """Whether the dot is of a short word, as in "St. Orrin"."""
    return words.word(dot) == "." and len(words.word(dot - 1)) <= 2
