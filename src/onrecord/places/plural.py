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
        elif not listed or not (words.is_capital(at) or (words.word(at) == "." and len(words.word(at - 1)) < 3)):
            return ""
        at += 1
    return ""
