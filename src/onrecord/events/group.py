"""Group: the words of a verb with its auxiliaries."""

from typing import NamedTuple

FAR = 16  # words of a clause before its verb


class Group(NamedTuple):
    """The words `[begin, end)`, the verb at `at`.

    A `lone` one has no subject of its own before it: behind "and", or a participle. A `reduced` one stands
    behind the noun that it belongs to: "a rocket fired at Orrin".
    """

    begin: int
    at: int
    end: int
    passive: bool
    lone: bool = False
    reduced: bool = False
