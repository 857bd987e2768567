"""Content: the words of a statement as they are compared with another's."""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from onrecord.record.found import Found
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.relate.stem import stem

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_NEGATORS = frozenset("not no never neither nor nobody nothing none cannot without".split())
_NOT_BUT = re.compile(
    r"\bnot (?:only|just|merely|least|to mention)\b|\bno (?:later|less|fewer|more) than\b"
    r"|\bno (?:doubt|matter|wonder|question)\b|\bnothing (?:but|less|short)\b"
    r"|\b(?:all|now|whether) or (?:nothing|never|not)\b",
    re.IGNORECASE,
)
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
    " eighty ninety hundred thousand million billion dozen".split()
)
_SENTENCE_END = re.compile(r"[.?!:][”’\"')]*\s+[“‘\"'(]*$")
_POSSESSIVE = re.compile(r"[’']s?$")
_ASKER = re.compile(
    r"(?:[A-Z][\w.-]* ){0,3}[A-Z][\w-]*[’']s"
    r" (?:demand|request|call|appeal|plea|insistence)s? (?:to|for|that)\b"
)
"""Who asks for a thing is not what is asked: "Karsk's demand to leave Brell"."""

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


class Content:
    """The words of a statement as they are compared, each made when a comparison asks for it.

    `forms` are its words in order, in lower case. `stems` are those of words that carry meaning, without the
    speaker's and party's names; `all_stems` with them.
    """

    def __init__(self, said: Statement) -> None:
        self._said = said

    @cached_property
    def _forms(self) -> list["_Form"]:
        return [_form(word) for span in self._said.content for word in _WORD.findall(span.text)]

    @cached_property
    def _own(self) -> tuple[frozenset[str], frozenset[str]]:
        said = self._said
        return _own_names(f"{said.speaker.name if said.speaker else ''} {said.party or ''}")

    @cached_property
    def forms(self) -> tuple[str, ...]:
        return tuple([form.form for form in self._forms])

    @cached_property
    def all_stems(self) -> frozenset[str]:
        return frozenset([form.stem for form in self._forms if form.stem is not None])

    @cached_property
    def stems(self) -> frozenset[str]:
        return self.all_stems - self._own[0]

    @property
    def own(self) -> frozenset[str]:
        """The beginnings of the speaker's and party's names."""
        return self._own[1]

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """`forms` as spans of the report."""
        return tuple(
            Span(match[0], (span.begin + match.start(), span.begin + match.end()))
            for span in self._said.content
            for match in _WORD.finditer(span.text)
        )

    @cached_property
    def negated(self) -> bool:
        """Whether it says no an odd number of times."""
        return is_negated(self.forms, sum([form.says_no for form in self._forms]))

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset(form.number for form in self._forms if form.number is not None)

    @cached_property
    def dates(self) -> frozenset[str]:
        """The days, months and years that it names."""
        return frozenset(_DATE.findall(self._text))

    @cached_property
    def names(self) -> frozenset[str]:
        """The beginnings of names in it that are not `own`."""
        return _names(self._said) - self.own

    @cached_property
    def outside(self) -> list[str]:
        """The forms that stand in no condition; all, where everything does."""
        if not self._said.conditions:
            return list(self.forms)
        inside = [span.span for span in self._said.conditions]
        told = zip(self.words, self.forms, strict=True)
        free = [form for one, form in told if not any(begin <= one.begin < end for begin, end in inside)]
        return free or list(self.forms)

    @cached_property
    def free(self) -> frozenset[str]:
        """Those of `stems` that stand in no condition; all, where every word does."""
        return self.stems & frozenset(map(stem, self.outside)) if self._said.conditions else self.stems

    @property
    def _text(self) -> str:
        return " ".join(span.text for span in self._said.content)


class _Form(NamedTuple):
    """What a word is, wherever it stands; `stem` is None where it carries no meaning."""

    form: str
    stem: str | None
    says_no: bool
    number: str | None


@lru_cache(maxsize=65536)
def _form(word: str) -> _Form:
    form = word.casefold().replace("’", "'")
    says_no, is_number = form in _NEGATORS or form.endswith("n't"), _is_number(form)
    carries = len(form) > 1 and form not in _EMPTY and not form.endswith("n't") and not is_number
    number = form.strip(".,").replace(",", "") if is_number else None
    return _Form(form, stem(form) if carries else None, says_no, number)


def is_negated(forms: Sequence[str], negators: int | None = None) -> bool:
    """Whether the words say no an odd number of times; `negators` of them say no, if that is known."""
    if negators is None:
        negators = sum([form in _NEGATORS or form.endswith("n't") for form in forms])
    if not negators:
        return False
    negators -= len(_NOT_BUT.findall(" ".join(forms)))
    negators -= forms.count("nor") if negators > 1 else 0  # "neither A nor B": once
    return negators % 2 == 1


def count(text: str) -> int:
    """How many words `text` has."""
    return len(_WORD.findall(text))


def content(found: Found) -> Content:
    """What of `found` is compared."""
    return Content(found.statement)


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


@lru_cache(maxsize=4096)
def _own_names(names: str) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of the words of names, and their beginnings."""
    words = [match[0].casefold() for match in _WORD.finditer(names)]
    return frozenset(stem(word) for word in words), frozenset(
        _POSSESSIVE.sub("", word)[:_NAME_KEY] for word in words
    )


def _names(said: Statement) -> frozenset[str]:
    """Words with a capital within a sentence; at its beginning in indirect speech only."""
    keys = set()
    for span in said.content:
        may_end = any(mark in span.text for mark in ".?!:")
        for match in _WORD.finditer(span.text):
            word = match[0]
            if not word[0].isupper() or _DATE.match(word) or _ASKER.match(span.text, match.start()):
                continue
            before = span.text[: match.start()]
            begins = not before.strip("“‘\"' ") or (may_end and _SENTENCE_END.search(before))
            if not (begins and said.kind != "indirect"):
                form = word.casefold()
                if form not in _EMPTY and len(form) > 2:
                    keys.add(_POSSESSIVE.sub("", form)[:_NAME_KEY])
    return frozenset(keys)
