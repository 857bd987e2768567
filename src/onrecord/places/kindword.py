"""Kind words: the nouns that say what kind of place a name is."""

UNITS = frozenset(
    "oblast region province governorate state prefecture voivodeship krai republic department canton emirate"
    " district county parish territory division municipality raion".split()
)
"""Nouns of administrative units, in small letters."""

WATERS = frozenset(
    "river sea lake bay gulf strait ocean channel canal island islands peninsula mountains valley".split()
)
"""Nouns of what is no unit and no town."""
