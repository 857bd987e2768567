"""Noun: the noun that is counted, and its singular."""

from functools import lru_cache

from onrecord.measures.stop import STOPS, is_verb
from onrecord.measures.token import Tokens

LONGEST = 6  # words and marks of a counted noun with what stands before it
INVARIANT = frozenset(
    "aircraft people troops personnel police staff dead wounded injured missing men women children"
    " servicemen servicewomen policemen fishermen militiamen gunmen congressmen lawmen series species"
    " spacecraft hovercraft watercraft livestock cattle sheep infantry cavalry headquarters crew youth"
    " votes warheads homeless displaced peacekeepers countrymen businessmen airmen seamen clergymen"
    " crewmen teeth mice offspring".split()
)
"""Plurals that do not end in "s", and a few words that are counted without one."""

_SINGULARS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife",
    "knives": "knife", "thieves": "thief", "teeth": "tooth", "mice": "mouse", "crises": "crisis",
    "bases": "base", "buses": "bus", "gases": "gas", "viruses": "virus", "campuses": "campus",
    "headquarters": "headquarters", "series": "series", "species": "species", "movies": "movie",
    "calories": "calorie", "axes": "axe", "shoes": "shoe", "toes": "toe", "loaves": "loaf", "halves": "half",
    "zombies": "zombie", "rookies": "rookie", "cookies": "cookie", "ties": "tie", "analyses": "analysis",
}  # fmt: skip
SINGLE = frozenset(
    "person man woman child boy girl baby soldier civilian officer policeman guard fighter militant"
    " rebel gunman attacker hostage prisoner detainee refugee journalist reporter worker doctor nurse"
    " teacher student passenger pilot peacekeeper protester demonstrator suspect victim member official"
    " minister lawmaker seat vote aircraft plane jet helicopter drone missile rocket shell bomb tank"
    " truck vehicle ship boat warship submarine vessel convoy house home building hospital school"
    " village town city checkpoint bridge serviceman civilian body death injury casualty strike"
    " airstrike attack explosion resident citizen national".split()
)
"""What "one" counts; before other nouns it often only names ("one day", "one reason")."""

_COMPOUND = frozenset(
    "arms weapons sports forces rights sales services operations systems customs goods drugs nations"
    " states humanitarian special explosives armed settlers affairs emergencies staff police crew".split()
)
_ADJECTIVES = frozenset("missing dead wounded injured displaced homeless".split())
_NO_PLURAL = frozenset(
    "always perhaps across towards besides sometimes afterwards thus plus minus versus whereas news yes"
    " less unless overseas upwards backwards politics economics physics alas nevertheless regardless"
    " indoors outdoors downstairs upstairs nowadays series".split()
)
_PEOPLES = (
    "ans",
    "is",
    "ese",
    "ites",
    "ards",
    "eks",
    "ajiks",
    "urds",
    "urks",
    "rabs",
    "ews",
    "erbs",
    "oats",
    "uslims",
)
_HYPHENS = ("-", "‐", "‑")


def counted(tokens: Tokens, at: int, *, single: bool = False) -> int:
    """The end of the noun that begins with the token `at` and is counted; `at` if there is none.

    It is the first plural, adjectives and nouns before it included; with `single` a singular of `SINGLE`.
    """
    end = at
    while end < len(tokens) and end - at < LONGEST and end not in tokens.first:
        low = tokens.lows[end]
        if low == "s" and tokens.glued(end) and tokens.low(end - 1).isdecimal():
            return end + 1 if tokens.is_capital(at) else at  # "F-16s"
        if low in _HYPHENS or low in ("'", "’"):
            if end == at or not (tokens.glued(end) and tokens.glued(end + 1)):
                return at
        elif (low == "s" and tokens.low(end - 1) in ("'", "’")) or (
            low == "." and len(tokens.low(end - 1)) == 1
        ):
            pass
        elif low[0].isdecimal() and tokens.low(end - 1) in _HYPHENS and tokens.glued(end):
            pass  # "F-16 aircraft"
        elif end > at and tokens.glued(end) and tokens.low(end - 1) in _HYPHENS and low in STOPS:
            pass  # "air-to-air missiles"
        elif (
            low in STOPS
            or not low[0].isalpha()
            or (end > at and not low.endswith("ing") and is_verb(tokens, end))
        ):
            return at
        elif (low in SINGLE and not _is_compound(tokens, end)) if single else _is_head(tokens, end):
            return end + 1
        elif single and is_plural(low):
            return at
        end += 1
    return at


def _is_compound(tokens: Tokens, at: int) -> bool:
    """Whether a hyphen joins the word to the next: "one rebel-held town"."""
    return tokens.next(at + 1) in _HYPHENS and tokens.glued(at + 1) and tokens.glued(at + 2)


def _is_head(tokens: Tokens, at: int) -> bool:
    """Whether the plural at `at` is what is counted, not a word before it."""
    low = tokens.lows[at]
    if not (low in INVARIANT or is_plural(low)):
        return False
    after = tokens.next(at + 1)
    if after in ("'", "’"):  # "the three countries' envoys": the envoys are not counted
        return tokens.next(at + 2) != "s"
    goes_on = after in INVARIANT or is_plural(after)
    if low in _COMPOUND and goes_on:
        return False
    if not tokens.is_capital(at) or tokens.text.isupper():
        return low not in _ADJECTIVES or not goes_on
    if goes_on and not tokens.is_capital(at + 1):
        return False
    return low.endswith(_PEOPLES) or not tokens.is_capital(at + 1)


@lru_cache(maxsize=4096)
def is_plural(low: str) -> bool:
    """Whether a word looks like a plural noun, in small letters."""
    return (
        len(low) > 3
        and low.endswith("s")
        and not low.endswith(("ss", "us", "ous"))
        and (
            not low.endswith("is")
            or low in ("israelis", "iraqis", "saudis", "yemenis", "pakistanis", "kuwaitis")
        )
        and low not in _NO_PLURAL
    )


@lru_cache(maxsize=4096)
def singular(noun: str) -> str:
    """The singular of a plural noun; one in small letters for one all in capitals."""
    low = noun.lower()
    noun = low if noun.isupper() else noun
    if low in _SINGULARS:
        return _SINGULARS[low]
    if low in INVARIANT and not low.endswith("s"):
        return low.removesuffix("men") + "man" if low.endswith("men") else low
    if low.endswith("ies"):
        return noun[:-3] + "y"
    if low.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        return noun[:-2]
    return noun[:-1] if low.endswith("s") and not low.endswith("ss") else noun
