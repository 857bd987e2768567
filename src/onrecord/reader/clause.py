"""What the grammar of a reported clause tells of where its content begins and ends.

"Asked about the boats, Dorn said that they were lost": what is said begins with "that", and nothing before
the cue belongs to it. "Promised him by telephone to keep the bridge": he is told it. "Said “no,” and
then left": she does so.
"""

import re
from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.viterbi import Span
from onrecord.reader.words import COMMA, Words

_TOLD = re.compile(
    r"(?:promise|promised|promises|assure|assured|assures|inform|informed|informs|tell|told|tells|remind|reminded)$"
)
_ADDRESSEE = re.compile(r"(?:him|her|them|us|me|you|it)(?: \w+){0,3}? (?=(?:to|that) )")
_PREPOSITIONS = frozenset("by in on at before after until within from with for during since".split())
_ARTICLES = frozenset("the a an its his their".split())
ADJUNCT = 6  # words
NOUN = 4  # words of a name behind an article
_CIRCUMSTANCE = re.compile(
    r"(?:(?:in|on|at|by|from|during|after|before|last|this|late|early) (?:[\w’'-]+ ){1,5})?(?=that )"
)
_DEED = re.compile('[“‘"«][^“”‘«»"]*[,.!?…][”’"»] (?=and then )')


def within_clause(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, each with the content that the clause around its cue allows."""
    for rule in (_naming, _without_topic, _with_opening, _without_addressee, _without_deed, _with_noun):
        found = [rule(text, words, one) for one in found]
    return found


def within_parent(text: str, words: Words, inner: list[Attribution]) -> list[Attribution]:
    """Nested attributions, each ended before "and that", where the content around it goes on, and not before.

    "She said that the north had fired first and that she had seen it": both begin with "that" only if both
    are hers.
    """
    return [_with_adjunct(text, words, _without_next_clause(text, words, one)) for one in inner]


def _with_adjunct(text: str, words: Words, given: Attribution) -> Attribution:
    """With the few words behind a preposition that end the piece of the parent's content around it."""
    begin, end = given.content[-1]
    around = given.parent.content if given.parent else []
    whole = next((part for part in around if part[0] <= begin < part[1]), None)
    if whole is None or not 1 < whole[1] - end <= ADJUNCT or begin < (given.cue or (0, 0))[1]:
        return given
    plain = not any(words.is_mark(at) for at in range(end - 1, whole[1]))
    if plain and words.written(text, end) in _PREPOSITIONS and not words.quoted[end]:
        return replace(given, content=[*given.content[:-1], (begin, whole[1])])
    return given


def _without_next_clause(text: str, words: Words, given: Attribution) -> Attribution:
    parent, (begin, end) = given.parent, given.content[-1]
    if parent is None or words.written(text, begin) == "that":
        return given
    if not any(words.written(text, first) == "that" for first, _ in parent.content):
        return given
    for at in range(begin + 1, end - 2):
        if words.written(text, at, at + 2) == "and that" and not words.quoted[at]:
            return replace(given, content=[*given.content[:-1], (begin, at)])
    return given


def _naming(text: str, words: Words, given: Attribution) -> Attribution:
    """With the noun for a cue where that is its article alone: "awaits details about a proposal for"."""
    if given.cue is None or words.written(text, *given.cue).lower() not in _ARTICLES:
        return given
    behind = min((begin for begin, _ in given.content if begin > given.cue[0]), default=given.cue[1])
    named = min(behind, words.plain_end(given.cue[1]))
    return replace(given, cue=(named - 1, named)) if 0 < named - given.cue[1] <= NOUN else given


def _without_topic(text: str, words: Words, given: Attribution) -> Attribution:
    """Without plain words before the cue where the content behind it begins with "that"."""
    if given.cue is None or len(given.content) < 2:
        return given
    cue = given.cue[0]
    behind = [part for part in given.content if part[0] > cue]
    if not behind or words.written(text, behind[0][0]) != "that":
        return given
    content = [part for part in given.content if part[0] > cue or words.quoted[part[0]]]
    return replace(given, content=content)


def _with_opening(text: str, words: Words, given: Attribution) -> Attribution:
    """With the clause's opening from "that" on, where its content behind the cue begins only further on."""
    begin, end = given.content[0]
    if given.cue is None or begin <= given.cue[1] or words.quoted[begin]:
        return given
    if words.paragraphs[given.cue[1]] != words.paragraphs[begin]:
        return given  # what is left out stands between them
    m = _CIRCUMSTANCE.match(text, words.begins[given.cue[1]], words.begins[begin])
    if m is None or words.plain_end(given.cue[1]) < begin:
        return given
    return replace(given, content=[(words.covered(m.end(), m.end() + 1)[0], end), *given.content[1:]])


def _without_addressee(text: str, words: Words, given: Attribution) -> Attribution:
    """Without the pronoun for who is told, behind verbs that never have him in what is said."""
    if given.cue is None or not _TOLD.search(words.written(text, *given.cue)):
        return given
    content = []
    for begin, end in given.content:
        m = _ADDRESSEE.match(text, words.begins[begin]) if begin == given.cue[1] else None
        first = words.covered(m.end(), m.end() + 1)[0] if m else begin
        content.append((first if first < end else begin, end))
    return replace(given, content=content)


def _without_deed(text: str, words: Words, given: Attribution) -> Attribution:
    """Each piece that is a quotation, ended with it where "and then" tells what is done next."""
    content = [_before_deed(text, words, part) for part in given.content]
    return given if content == given.content else replace(given, content=content)


def _with_noun(text: str, words: Words, given: Attribution) -> Attribution:
    """Its last piece, if that ends in an article, with the words up to the next mark, where they are few."""
    begin, end = given.content[-1]
    if words.written(text, end - 1) not in _ARTICLES or begin < (given.cue or (0, 0))[1]:
        return given
    last = words.plain_end(end)
    return replace(given, content=[*given.content[:-1], (begin, last)]) if 0 < last - end <= NOUN else given


def _before_deed(text: str, words: Words, part: Span) -> Span:
    opening = next((at for at in range(*part) if words.shapes[at] != COMMA), part[0])
    begin, end = words.begins[opening], words.ends[part[1] - 1]
    m = _DEED.match(text, begin, end) or _DEED.match(text, max(begin - 1, 0), end)
    return (part[0], words.covered(m.end(), m.end() + 1)[0]) if m else part
