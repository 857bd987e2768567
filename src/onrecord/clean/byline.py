"""Byline: the names of those who sign a report."""

import re

from onrecord.clean.headline import normal

_BY = re.compile(
    r"^(?:(?:written |reported |story |words )?by|von|por|par|di|text:?|af|av|door)[\s:]+", re.IGNORECASE
)
_PARTED = re.compile(r"\s*(?:,(?! (?:Jr|Sr|II|III|PhD|MD)\b)|;|\||/|\n| & |\band\b|\bund\b|\by\b|\bet\b)\s*")
_NO_NAME = re.compile(
    r"https?:|www\.|@|\d{2}|^[\w-]+\.[a-z]{2,4}$|^(?:by|staff|unknown|admin|none|null|author|editor)$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_BESIDE = re.compile(r"\s(?:at|for|in|of)\s.*")
_ROLE = re.compile(
    r"\b(?:correspondent|editor|reporter|writer|columnist|analyst|bureau|chief|updated|published|minutes?|read|for|of)\b",
    re.IGNORECASE,
)


def byline_names(line: str) -> list[str]:
    """The names in a byline of plain text, such as "By Ilva Dorn and Oda Brekke, foreign editor"."""
    if not re.match(r"(?i:by) ", line):
        return []
    return [name for name in persons([line]) if " " in name and name[0].isalpha() and not _ROLE.search(name)]


def signers(line: str, outlet: str | None) -> list[str]:
    """The names in a byline that the source of a report states, without offices and places.

    The outlet itself signs only where nobody else does.
    """
    told = [_BESIDE.sub("", name) for name in persons(line.splitlines())]
    named = [name for name in told if not _ROLE.search(name)]
    return [name for name in named if normal(name) != normal(outlet or "")] or named


def persons(written: list[str]) -> list[str]:
    """The names in `written`, each once, without "by" and what is no name; several may stand in one text."""
    found: dict[str, str] = {}
    for text in (one for one in written if "://" not in one):
        for part in _PARTED.split(_BY.sub("", " ".join(_IN_BRACKETS.sub(" ", text).split()))):
            name = part.strip(" .,:;-–—|•·()")
            if name and len(name) <= 60 and not _NO_NAME.search(name):
                found.setdefault(name.casefold(), name)
    return list(found.values())
