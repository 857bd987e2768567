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

NAMED = (
    FACILITIES
    | UNITS
    | TOWNS
    | frozenset(
        "school academy church cathedral chapel mosque temple synagogue monastery abbey diocese archdiocese"
        " hall court courthouse jail barracks camp hotel museum gallery theatre theater arena center centre"
        " street road avenue highway lane boulevard canal reservoir forest reserve zoo garden gardens market"
        " mall castle palace tower cemetery clinic mine refinery terminal marina pier pass strait gulf delta"
        " basin coast peninsula plateau hills heights desert plains creek falls cape metro suburb"
        " constituency area isle islands institute library stadium racecourse speedway raceway docks"
        " shipyard observatory zone quarter neighborhood neighbourhood side airfield bishopric port"
        " archipelago republic kingdom commonwealth".split()
    )
)
"""Nouns of all that is called after the place where it is, as the end of a name or before "of"."""

SITES = frozenset(
    "airport port station bridge dam plant base crossing prison hospital stadium square school church"
    " cathedral mosque temple synagogue monastery jail barracks camp hotel museum market palace cemetery mine"
    " refinery terminal airfield".split()
)
"""Those of what is built or laid out."""

BEFORE = frozenset(
    "the central north south east west northern southern eastern western northeastern northwestern"
    " southeastern southwestern downtown upper lower greater mainland occupied".split()
)
"""Words before the name of a place that leave it what it is."""
