"""Content: the words of a statement as they are compared with another's."""

import re
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

from onrecord.record.found import Found
from onrecord.record.span import Span
from onrecord.record.statement import Statement

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_NEGATORS = frozenset("not no never neither nor nobody nothing none cannot without".split())
_NOT_BUT = re.compile(
    r"\bnot (?:only|just|merely)\b|\bno (?:later|less|fewer|more) than\b|\bno doubt\b|\bnothing but\b",
    re.IGNORECASE,
)
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
    " eighty ninety hundred thousand million billion dozen".split()
)
_SENTENCE_END = re.compile(r"[.?!:][”’\"')]*\s+[“‘\"'(]*$")
_NAME_KEY = 4  # letters: "Tolmar" and "Tolmaran" are one name
_DATE = re.compile(
    r"\b(?:(?:19|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_EMPTY = frozenset(
    "a an the this that these those of to in on at by for from with into onto over under about between"
    " against among through during before after until since and or but if unless as than so because while"
    " although though whether when where who whom whose which what why how i me my we us our you your he"
    " him his she her it its they them their himself herself itself themselves there here then now is are"
    " was were be been being am has have had having do does did done will would shall should can could may"
    " might must not no nor never cannot without neither nobody nothing none"
    " say says said tell told also just only very more most"
    " much many some any all both each other another such own same again still yet already ever even too"
    " new one ones get got let make made put take taken go going come want".split()
)
# Words of the field that stand for the same: the first of a row is what all are compared as.
_SAME = (
    "ceasefire cease-fire truce armistice",
    "talk negotiation dialogue negotiate conversation discussion",
    "deal agreement accord pact treaty",
    "troop soldier army force military serviceman",
    "withdraw withdrew withdrawn withdrawal pullout pullback pull-out retreat leave left evacuate",
    "monitor observer inspector monitoring verifier",
    "hostage captive prisoner detainee",
    "attack strike struck assault bombardment shelling raid offensive",
    "kill dead die death killing slay fatality",
    "wound injure hurt injury wounded",
    "accept agree approve endorse",
    "reject refuse dismiss rebuff",
    "sanction embargo penalty",
    "nuclear atomic",
    "border frontier",
    "election vote ballot poll",
    "missile rocket",
    "aid assistance",
    "ship vessel",
    "stop halt end cease suspend",
    "begin began begun start launch resume",
    "president presidential",
    "parliament parliamentary",
    "leader leadership",
    "fall fell fallen",
    "hold held",
    "send sent",
    "meet met",
    "pay paid",
    "break broke broken",
    "fight fought",
    "give gave given",
    "bring brought",
    "build built rebuild rebuilt",
    "keep kept",
    "lose lost",
    "seek sought",
    "speak spoke spoken",
    "write wrote written",
    "shoot shot",
    "sell sold",
    "win won",
    "lead led",
    "choose chose chosen",
    "think thought",
    "become became",
    "show shown",
    "find found",
    "stand stood",
)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """What `word`, in lower case, is compared as: its stem (Snowball, English), or that of its row."""
    bare = word.removesuffix("’s").removesuffix("'s")
    stemmed: str = snowballstemmer.stemmer("english").stemWord(bare)
    return _ROWS.get(stemmed, stemmed)


_ROWS: dict[str, str] = {}
for _row in _SAME:
    _stems = [snowballstemmer.stemmer("english").stemWord(each) for each in _row.split()]
    _ROWS |= dict.fromkeys(_stems, _stems[0])


class Content(NamedTuple):
    """The words of a statement in order, as spans of the report; their `forms` in lower case; the `stems`
    of those
    that carry meaning, without the speaker's and party's names; whether it is `negated`, an odd number of
    times;
    its `numbers`; the days, months and years that it names; the beginnings of other `names` in it, and of
    the speaker's and party's `own`."""

    words: tuple[Span, ...]
    forms: tuple[str, ...]
    stems: frozenset[str]
    negated: bool
    numbers: frozenset[str]
    dates: frozenset[str]
    names: frozenset[str]
    own: frozenset[str]


def content(found: Found) -> Content:
    """What of `found` is compared."""
    said = found.statement
    words = tuple(
        Span(match[0], (span.begin + match.start(), span.begin + match.end()))
        for span in said.content
        for match in _WORD.finditer(span.text)
    )
    text = " ".join(span.text for span in said.content)
    forms = tuple(word.text.casefold().replace("’", "'") for word in words)
    own = _own_names(said)
    carrying = (
        form for form in forms if form not in _EMPTY and not form.endswith("n't") and not _is_number(form)
    )
    negators = sum(form in _NEGATORS or form.endswith("n't") for form in forms) - len(_NOT_BUT.findall(text))
    return Content(
        words=words,
        forms=forms,
        stems=frozenset(stem(form) for form in carrying) - own,
        negated=negators % 2 == 1,
        numbers=frozenset(form.strip(".,").replace(",", "") for form in forms if _is_number(form)),
        dates=frozenset(_DATE.findall(text)),
        names=_names(said) - _keys(said),
        own=_keys(said),
    )


def conflict(first: Content, second: Content) -> bool:
    """Whether each names somebody or some place that the other does not, speakers and parties aside."""
    return bool(first.names - second.names - second.own) and bool(second.names - first.names - first.own)


def negators(given: Content) -> list[Span]:
    """The words that say no."""
    return [
        w
        for w, form in zip(given.words, given.forms, strict=True)
        if form in _NEGATORS or form.endswith("n't")
    ]


def _is_number(form: str) -> bool:
    return form[0].isdigit() or form in _NUMBERS


def _own_names(said: Statement) -> frozenset[str]:
    names = f"{said.speaker.name if said.speaker else ''} {said.party or ''}"
    return frozenset(stem(match[0].casefold()) for match in _WORD.finditer(names))


def _names(said: Statement) -> frozenset[str]:
    """Words with a capital within a sentence; at its beginning in indirect speech only."""
    keys = set()
    for span in said.content:
        for match in _WORD.finditer(span.text):
            word, before = match[0], span.text[: match.start()]
            begins = not before.strip("“‘\"' ") or _SENTENCE_END.search(before)
            if word[0].isupper() and not (begins and said.kind != "indirect") and not _DATE.match(word):
                form = word.casefold()
                if form not in _EMPTY and len(form) > 2:
                    keys.add(form[:_NAME_KEY])
    return frozenset(keys)


def _keys(said: Statement) -> frozenset[str]:
    names = f"{said.speaker.name if said.speaker else ''} {said.party or ''}"
    return frozenset(match[0].casefold()[:_NAME_KEY] for match in _WORD.finditer(names))
