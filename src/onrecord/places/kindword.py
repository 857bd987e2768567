"""Kind words: the nouns that say what kind of place a name is."""

UNITS = frozenset(
    "oblast region province governorate state prefecture voivodeship krai republic department canton"
    " emirate district county parish territory division municipality raion".split()
)
"""Nouns of administrative units, in small letters."""

TOWNS = frozenset("city town village township borough".split())
"""Nouns of towns."""

FACILITIES = frozenset(
    "airport port station bridge dam plant base river lake bay valley mountains island beach harbor"
    " harbour crossing prison university college hospital stadium park square suburb suburbs"
    " outskirts".split()
)
"""Nouns of what is often named after the place where it stands."""

SCHOOLS = frozenset("university college hospital stadium".split())
"""Those of them that are bodies as often as places."""

BEFORE = frozenset(
    "the central north south east west northern southern eastern western northeastern northwestern"
    " southeastern southwestern downtown upper lower greater mainland occupied".split()
)
"""Words before the name of a place that leave it what it is."""
