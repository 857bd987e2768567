"""Group word: common nouns that name who did it, where no name does."""

GROUPS = frozenset(
    "rebels separatists insurgents militants fighters gunmen protesters demonstrators protestors militias"
    " militia guerrillas jihadists terrorists militiamen extremists settlers opposition police".split()
)
FORCES = frozenset("forces fighters troops army authorities commanders leaders".split())
REBEL = frozenset(
    "separatist rebel insurgent militant guerrilla jihadist opposition paramilitary loyalist".split()
)
"""Words before those above that make them a group's."""
