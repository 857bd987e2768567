"""Headline: the form by which a line tells that it is one, and no sentence.

Nothing here looks at what a headline speaks of. English sets headlines without a full stop, and
either with every word that carries meaning capitalised ("title case") or like a sentence from
which the articles and auxiliaries are dropped.
"""

import re
import unicodedata
from itertools import pairwise

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’\-][^\W_]+)*")
_BACK_MATTER = re.compile(r"[@/|©\[\]<>=]|\(\w+\)$|\bwww\.", re.IGNORECASE)
_CLOSING = "\"'”’»)]"


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# The words that headlines drop and sentences can hardly do without; reports report in "said".
_SENTENCE_WORDS = _listed(
    "a an the he she they we i you it his her hers their our my your its him them us me himself herself"
    " themselves itself was were had has have been is are am be being did does do that which who whom"
    " whose this these those there said told added"
)
_POINTING_BACK = _listed("he she they it but and this these those that there then however i we")
_NEEDING_ANOTHER = _listed(
    "a an the and or but nor of to at by with from as than that which who whose into his her their its our"
    " my your is are was were be been has have had will would could should may might can"
)
# The words that title case leaves small, or that say nothing of what a text is about.
_SMALL_WORDS = _SENTENCE_WORDS | _listed(
    "and or but nor for of in on at to by with from into onto upon over under after before amid about"
    " against between during without within as than if when while where what why how not no so up out"
    " off via per vs yet because until since through despite toward towards across around near also"
    " more most some will would could should can may might must one two new says"
)


def words(line: str) -> list[str]:
    """The words of `line` as they stand; hyphens, apostrophes and the dots of initials included."""
    return _WORD.findall(line)


def normal(line: str) -> list[str]:
    """The words of `line` without what two printings of one headline differ in.

    That is case, the kind of quotation mark, hyphen and space, and punctuation.
    """
    return re.findall(r"[^\W_]+", re.sub(r"['’‘]", "", unicodedata.normalize("NFKC", line).casefold()))


def stem(line: str) -> str:
    """`line` without the quotation marks and brackets that close it."""
    return line.rstrip().rstrip(_CLOSING).rstrip()


def content_words(line: str) -> list[str]:
    """What `line` speaks of: its words of three letters or more that are no small words, for comparison."""
    return [_root(w) for w in words(line) if len(w) > 2 and w.casefold() not in _SMALL_WORDS]


def is_title_case(line: str) -> bool:
    """Whether every word that carries meaning begins with a capital, the first of all left aside.

    One small one among six is let pass: houses differ about long prepositions.
    """
    weighty = [w for w in words(line)[1:] if len(w) > 3 and w.casefold() not in _SMALL_WORDS]
    small = sum(w[0].islower() for w in weighty)
    return len(weighty) >= 2 and small <= len(weighty) // 6


def is_capitals(line: str) -> bool:
    """Whether all its letters are capitals, two of them side by side at least."""
    return line == line.upper() and any(a.isupper() and b.isupper() for a, b in pairwise(line))


def sentence_share(line: str) -> float:
    """The share, 0 to 1, of words that a sentence can hardly do without and headlines drop."""
    spoken = words(line)
    return sum(w.casefold() in _SENTENCE_WORDS for w in spoken) / len(spoken) if spoken else 0.0


def begins_as_sentence(line: str) -> bool:
    """Whether `line` opens by pointing back at the sentence in front of it."""
    spoken = words(line)
    return bool(spoken) and spoken[0].casefold() in _POINTING_BACK


def ends_open(line: str) -> bool:
    """Whether `line` breaks off behind a word that needs another: a text cut short."""
    spoken = words(line)
    return bool(spoken) and spoken[-1].islower() and spoken[-1] in _NEEDING_ANOTHER


def is_back_matter(line: str) -> bool:
    """Whether `line` carries the signs of an address, a handle, a credit or a link."""
    return bool(_BACK_MATTER.search(line))


def _root(word: str) -> str:
    """Cuts the endings of number and possession, crudely and the same for both sides."""
    plain = re.sub(r"['’]s?$", "", word.casefold())
    return plain[:-1] if len(plain) > 4 and plain.endswith("s") else plain
